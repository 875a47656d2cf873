#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/stays/lists/stay_lists.h"
#include "tests/support/complaint_fixture.h"
#include "tests/support/landing_page.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/complaints/complaint_services.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace lobby::tests {

/// Pages of complaints in a window, on a desk that knows a few guests.
struct ComplaintWindow : ComplaintFixture
{
    ~ComplaintWindow()
    {
        window.reset();
        evidence.stop();
        dossiers.stop();
        database.reset(); // questions still under way work with the services below
    }

    [[nodiscard]] ui::ComplaintServices services()
    {
        ui::DeskServices desk {lists, *stays, guests, authoriser, branch};
        desk.guestLists.search = [this](const QString &text, int) {
            QList<ui::FoundGuest> all;
            for (const auto &[id, name] : known) {
                if (!name.contains(text))
                    continue;
                ui::FoundGuest found;
                found.guest.id = id;
                found.guest.name.native = name;
                all.append(found);
            }
            return QtFuture::makeReadyFuture(Result<QList<ui::FoundGuest>>(all));
        };
        const auto vouching = [this](const Uuid &object) {
            return ui::Vouching {entrance.entrance(),
                std::make_shared<std::optional<access::Vouched>>(
                    authoriser.vouchedBy({Uuid::named("test", "zhao"), QStringLiteral("赵敏"),
                                             {access::Role::Supervisor}, branch},
                        access::Permission::ComplaintCompensate, object))};
        };
        return {*complaints, *queue, evidence, dossiers, desk, clock, vouching};
    }
    void openWindow(const QList<ui::PageEntry> &pages, const ui::Location &location)
    {
        window = std::make_unique<ui::MainWindow>(settings, pages);
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage(location);
    }
    Uuid know(const QString &name)
    {
        const Uuid id = guest(name);
        known.append({id, name});
        return id;
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }
    /// Into whatever has the focus.
    void type(const QString &text) const { QTest::keyClicks(window->focusWidget(), text); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = window->pages().page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] complaints::CaseFile stored(const Uuid &id)
    {
        return wait(complaints->load(id)).value();
    }

    access::LocalDocumentNumbers numbers {
        access::RootKey(1, access::SecretBytes::copyOf(QByteArray(32, 'r')))};
    complaints::EvidenceFiles evidence {*database, authoriser};
    complaints::Dossiers dossiers {*database, authoriser};
    guests::Guests guests {*database, authoriser, numbers};
    stays::StayLists lists {*database, authoriser};
    ui::DeskSettingsFile settings {folder.filePath(QStringLiteral("desk.json"))};
    QList<std::pair<Uuid, QString>> known;
    FakeEntrance entrance; ///< of whoever gives his word: a supervisor
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace lobby::tests
