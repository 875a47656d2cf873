#pragma once

#include "models/guests/identity/joint_guest.h"
#include "models/store/rows/synced_rows.h"

namespace lobby::guests {

/// SQL for a guest and what belongs to him. Plain values, without asking who may see them: services
/// alone call it, on a thread of the store. Throws SqlError inside guarded().
class GuestRepository
{
public:
    GuestRepository();

    /// The guest under whom this record is shown, with what belongs to all of his records. None
    /// when there is no such guest, or no more.
    [[nodiscard]] std::optional<GuestProfile> load(
        store::Connection &connection, const Uuid &id) const;
    /// One record as it is stored.
    [[nodiscard]] std::optional<GuestRecord> loadRecord(
        store::Connection &connection, const Uuid &id) const;
    /// All records of the guest under whom this one is shown, that one first; none when there is no
    /// such guest.
    [[nodiscard]] QList<GuestRecord> loadRecords(
        store::Connection &connection, const Uuid &id) const;
    [[nodiscard]] static bool exists(store::Connection &connection, const Uuid &id);
    /// Guests with a document of this number, by its blind index; each as he is shown.
    [[nodiscard]] QList<Uuid> withDocument(
        store::Connection &connection, const QByteArray &numberIndex) const;
    /// None when the guest has no such document.
    [[nodiscard]] std::optional<QByteArray> sealedNumber(
        store::Connection &connection, const Uuid &guest, const Uuid &document) const;

private:
    template <typename T>
    void loadMembers(
        store::Connection &connection, const char *ids, const Uuid &guest, QList<T> &members) const;

    store::SyncedRows m_rows;
};

} // namespace lobby::guests
