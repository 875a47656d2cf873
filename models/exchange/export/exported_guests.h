#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/guests/guest_repository.h"
#include "models/store/engine/statement.h"

#include <QList>

#include <array>

namespace lobby::exchange {

/// Guests one after the other, as they are shown, with what the chosen fields need of them and
/// nothing else: a hundred thousand are read in seconds and never all in memory. On a reader
/// thread; throws store::SqlError.
class ExportedGuests
{
public:
    /// `numbers` opens numbers of documents; null: they stay sealed. All outlive this.
    ExportedGuests(store::Connection &connection, const QStringList &fields,
        const access::DocumentNumbers *numbers);

    /// Everybody in the lists, in the order in which they were taken down.
    [[nodiscard]] static QList<Uuid> everybody(store::Connection &connection);
    /// Who has these entries of the lists (GuestSearch::order()), in their order.
    [[nodiscard]] static QList<Uuid> ofEntries(
        store::Connection &connection, const std::vector<quint32> &entries);

    /// None: gone meanwhile.
    [[nodiscard]] std::optional<guests::GuestProfile> load(const Uuid &guest);

private:
    enum Set : quint8 { Telephones, Emails, Accounts, Addresses, Documents, Preferences, Tags };
    static constexpr std::size_t kSets = 7;

    void readGuest(guests::Guest &guest) const;
    void readMember(Set set, guests::GuestProfile &profile) const;
    void openNumbers(guests::GuestProfile &profile) const;

    store::Connection &m_connection;
    const access::DocumentNumbers *m_numbers;
    guests::GuestRepository m_repository;
    store::Statement m_joint;
    store::Statement m_guest;
    std::array<std::unique_ptr<store::Statement>, kSets> m_sets; ///< those that are needed
};

} // namespace lobby::exchange
