#include "app/lobby/window/desk_window.h"
#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/shell/page/actions.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

void DeskWindow::addActions()
{
    actions().add({.id = u"checkin.open"_s,
        .text = [] { return tr("Check in"); },
        .run = [this] { openPage({u"checkin"_s}); },
        .keys = {QKeySequence(Qt::Key_F2)},
        .menu = ui::Menu::Guest,
        .icon = u"box-arrow-in-right"_s});
    actions().add({.id = u"guest.new"_s,
        .text = [] { return tr("New guest"); },
        .run = [this] { openPage({u"guest-new"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
        .menu = ui::Menu::Guest,
        .icon = u"person-plus"_s});
    actions().add({.id = u"complaint.new"_s,
        .text = [] { return tr("Take a complaint down"); },
        .run =
            [this] {
                const ui::Page *page = pages().page();
                openPage({u"complaint-new"_s, page ? page->currentGuest() : QString()});
            },
        .keys = {QKeySequence(Qt::Key_F4)},
        .menu = ui::Menu::Guest,
        .icon = u"chat-left-text"_s});
    actions().add({.id = u"promise.new"_s,
        .text = [] { return tr("Promise something"); },
        .run =
            [this] {
                const ui::Page *page = pages().page();
                openPage({u"promise"_s, page ? page->currentGuest() : QString()});
            },
        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F7)},
        .menu = ui::Menu::Guest,
        .icon = u"plus-lg"_s});
    actions().add({.id = u"promise.open"_s,
        .text = [] { return tr("Promises"); },
        .run = [this] { openPage({u"promises"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
        .menu = ui::Menu::Guest,
        .icon = u"check-lg"_s});
    actions().add({.id = u"organizations.open"_s,
        .text = [] { return tr("Organizations"); },
        .run = [this] { openPage({u"organizations"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        .menu = ui::Menu::Guest,
        .icon = u"building"_s});
    actions().add({.id = u"sale.new"_s,
        .text = [] { return tr("Write a sale to the guest down"); },
        .run =
            [this] {
                const ui::Page *page = pages().page();
                if (page && !page->currentGuest().isEmpty())
                    openPage({u"sale"_s, page->currentGuest()});
            },
        .menu = ui::Menu::Guest,
        .icon = u"tag"_s});
    actions().add({.id = u"care.open"_s,
        .text = [] { return tr("Birthdays and festivals"); },
        .run = [this] { openPage({u"care"_s}); },
        .menu = ui::Menu::Guest,
        .icon = u"balloon"_s});
    actions().add({.id = u"handover.open"_s,
        .text = [] { return tr("Hand the shift over"); },
        .run = [this] { openPage({u"handover"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
        .menu = ui::Menu::File,
        .icon = u"people"_s});
    actions().add({.id = u"sync.open"_s,
        .text = [] { return tr("Server"); },
        .run = [this] { openPage({u"sync"_s}); },
        .menu = ui::Menu::File,
        .icon = u"cloud-check"_s});
    actions().add({.id = u"import.open"_s,
        .text = [] { return tr("Import bookings…"); },
        .run = [this] { openPage({u"import"_s}); },
        .menu = ui::Menu::File,
        .icon = u"file-earmark-arrow-up"_s});
    actions().add({.id = u"export.open"_s,
        .text = [] { return tr("Export guests…"); },
        .run = [this] { openPage({u"guest-export"_s}); },
        .menu = ui::Menu::File,
        .icon = u"file-earmark-arrow-up"_s});
    actions().add({.id = u"import.guests"_s,
        .text = [] { return tr("Import guests…"); },
        .run = [this] { openPage({u"import-guests"_s}); },
        .menu = ui::Menu::File,
        .icon = u"file-earmark-arrow-up"_s});
    actions().add({.id = u"cards.open"_s,
        .text = [] { return tr("Registration cards"); },
        .run = [this] { openPage({u"cards"_s}); },
        .menu = ui::Menu::Guest,
        .icon = u"printer"_s});
    actions().add({.id = u"cards.key_in"_s,
        .text = [] { return tr("Key in a card that was filled in by hand"); },
        .run = [this] { openPage({u"card-entry"_s}); },
        .menu = ui::Menu::Guest,
        .icon = u"person-vcard"_s});
    actions().add({.id = u"quality.open"_s,
        .text = [] { return tr("Data quality"); },
        .run = [this] { openPage({u"quality"_s}); },
        .menu = ui::Menu::View,
        .icon = u"bar-chart"_s});
    actions().add({.id = u"normalise.open"_s,
        .text = [] { return tr("One way of writing"); },
        .run = [this] { openPage({u"normalise"_s}); },
        .menu = ui::Menu::Edit,
        .icon = u"pencil"_s});
    actions().add({.id = u"reviews.open"_s,
        .text = [] { return tr("Records drawn by lot"); },
        .run = [this] { openPage({u"reviews"_s}); },
        .menu = ui::Menu::View,
        .icon = u"list"_s});
    actions().add({.id = u"capture.open"_s,
        .text = [] { return tr("Read a document"); },
        .run = [this] { openPage({u"capture"_s}); },
        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F2)},
        .menu = ui::Menu::Guest,
        .icon = u"upc-scan"_s});
    actions().add({.id = u"readers.open"_s,
        .text = [] { return tr("Readers"); },
        .run = [this] { openPage({u"readers"_s}); },
        .menu = ui::Menu::File,
        .icon = u"upc-scan"_s});
    m_elsewhere = new ui::ElsewhereAction(*this, m_desk.authoriser());
    addTopBarAction(u"checkin.open"_s);
    addTopBarAction(u"guest.new"_s);
    addTopBarAction(u"complaint.new"_s);
    connect(this, &MainWindow::createRequested, this, [this](const QString &text) {
        openPage({u"guest-new"_s, text});
    });
}

} // namespace lobby::app
