#pragma once

#include "ui/guests/list/guest_list.h"
#include "ui/shell/search/search_provider.h"

namespace lobby::ui {

/// Finds guests for the search box: the best eight, then who of them is in house; the guests
/// opened last while nothing is typed.
class GuestSearchProvider : public SearchProvider
{
    Q_OBJECT

public:
    static constexpr int kMostGuests = 8;
    static constexpr int kMostInHouse = 4;

    explicit GuestSearchProvider(GuestSource source, QObject *parent = nullptr);

    void search(const QString &text, quint64 generation) override;

private:
    GuestSource m_source;
    quint64 m_latest = 0;
};

/// A found guest as a row of the results: masked, with the letters that matched marked.
[[nodiscard]] SearchRow searchRowOf(const FoundGuest &found);

} // namespace lobby::ui
