#pragma once

#include "models/organizations/organizations.h"
#include "ui/guests/list/guest_list.h"
#include "ui/shell/search/search_provider.h"

namespace lobby::ui {

/// Finds guests for the search box: the best eight, then who of them is in house; the guests
/// opened last while nothing is typed. Where organizations are known, the best of them stand behind
/// the guests.
class GuestSearchProvider : public SearchProvider
{
    Q_OBJECT

public:
    static constexpr int kMostGuests = 8;
    static constexpr int kMostInHouse = 4;
    static constexpr int kMostCompanies = 3;
    /// As Organizations::list().
    using Companies = std::function<QFuture<Result<QList<organizations::OrganizationRow>>>(
        const organizations::OrganizationQuery &query)>;

    explicit GuestSearchProvider(GuestSource source, QObject *parent = nullptr);

    void setCompanies(Companies companies) { m_companies = std::move(companies); }

    void search(const QString &text, quint64 generation) override;

private:
    void answer(quint64 generation, QList<SearchRow> guests, const QList<SearchRow> &inHouse,
        const QString &asked);

    GuestSource m_source;
    Companies m_companies;
    quint64 m_latest = 0;
};

/// A found guest as a row of the results: masked, with the letters that matched marked.
[[nodiscard]] SearchRow searchRowOf(const FoundGuest &found);
[[nodiscard]] SearchRow searchRowOf(const organizations::OrganizationRow &found);

} // namespace lobby::ui
