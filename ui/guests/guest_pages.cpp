#include "ui/guests/guest_pages.h"

#include "ui/guests/guest_list_page.h"
#include "ui/guests/guest_profile_page.h"
#include "ui/guests/new_guest_page.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

QList<PageEntry> guestPages(const GuestServices &services)
{
    PageEntry list {u"guests"_s, [] { return GuestListPage::tr("Guests"); }, u"people"_s,
        [services](QWidget *parent) { return new GuestListPage(services, parent); }};
    PageEntry profile {u"guest"_s, [] { return GuestProfilePage::tr("Guest profile"); }, {},
        [services](QWidget *parent) { return new GuestProfilePage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
    PageEntry added {u"guest-new"_s, [] { return NewGuestPage::tr("New guest"); }, {},
        [services](QWidget *parent) { return new NewGuestPage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
    return {list, profile, added};
}

} // namespace lobby::ui
