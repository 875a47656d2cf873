#pragma once

#include "models/care/care_rules.h"
#include "models/store/engine/connection.h"

#include <functional>

namespace lobby::care {

/// What the rules of care ask of what is stored. Nobody who was erased, taken out of the lists, is
/// not to be given a room or never was (an anonymised import) is among the guests. On a store
/// thread; throws store::SqlError.
class CareRepository
{
public:
    explicit CareRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Who is in the house of a branch, or comes to it until then; by the day he comes.
    [[nodiscard]] QList<CareGuest> ofHouse(const Uuid &branch, QDate today, QDate until) const;
    /// Everybody who once agreed to offers, as far as he is not of the house; whether he still does
    /// his consents tell. Each is handed to `use` until that says enough.
    void everybodyElse(const Uuid &branch, QDate today, QDate until,
        const std::function<bool(const CareGuest &)> &use) const;
    /// None when he is not to be greeted, as above.
    [[nodiscard]] std::optional<CareGuest> find(
        const Uuid &guest, const Uuid &branch, QDate today) const;
    [[nodiscard]] bool isGreeted(const Uuid &greeting) const;

private:
    store::Connection &m_connection;
};

} // namespace lobby::care
