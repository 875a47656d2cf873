#include "app/desk/demo.h"
#include "app/lobby/desk_window.h"
#include "models/access/property/property.h"
#include "models/stays/lists/stay_lists.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/text_fields.h"
#include "tests/support/desk_vault.h"

#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

/// A booked guest at the counter of the real window, on made-up guests.
class ThreeKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        access::Founding founding;
        founding.property = u"云栖酒店"_s;
        founding.kind = u"hotel"_s;
        founding.owner = u"李晓"_s;
        founding.cost = kQuickStretch;
        auto founded = Desk::found(access::ProfileFolder(m_folder.filePath(u"profile"_s)), founding,
            passwordOf(kOwnersPassword), m_clock);
        QVERIFY(founded);
        m_desk = std::move(founded->desk);
        QVERIFY(fillDemo(*m_desk, {400, 1, m_clock.today()}));
        access::PropertySettings property(m_desk->database(), m_desk->authoriser());
        const auto house = waitFor(property.load());
        QVERIFY(house);
        m_window = std::make_unique<DeskWindow>(*m_desk, *house, m_settings, true);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void scanEnterEnterChecksABookedGuestIn()
    {
        QString number;
        const auto row = arrivalWithResidentId(number);
        QVERIFY(row);
        m_window->openNamed(u"today"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), kPatienceMs);
        QTRY_VERIFY(QApplication::focusWidget());
        m_keys.press(Qt::Key_F2, {}, 1000); // the first key
        QTRY_COMPARE(at().page, u"checkin"_s);
        m_keys.pause(2000);
        m_keys.type(number, 10); // the reader's
        m_keys.press(Qt::Key_Return, u"\r"_s, 10);
        QCOMPARE(at().page, u"capture"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(u"capturePrimary"_s), kPatienceMs);
        m_keys.pause(2000);
        m_keys.press(Qt::Key_Return, u"\r"_s, 1000); // the second
        QTRY_COMPARE_WITH_TIMEOUT(
            at(), (ui::Location {u"checkin"_s, row->stay.toString()}), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(u"checkInPrimary"_s), kPatienceMs);
        m_keys.press(Qt::Key_Return, u"\r"_s, 1000); // the third
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(m_desk->stays().load(row->stay))->status(),
            stays::StayStatus::InHouse, kPatienceMs);
    }

private:
    [[nodiscard]] ui::Location at() const { return m_window->pages().location(); }
    [[nodiscard]] bool isReady(const QString &button) const
    {
        const auto *found = m_window->findChild<QPushButton *>(button);
        return found && found->isVisible() && found->isEnabled();
    }
    /// Somebody of today with a room and a number that a card reader would send.
    std::optional<stays::StayRow> arrivalWithResidentId(QString &number)
    {
        stays::StayLists lists(m_desk->database(), m_desk->authoriser());
        const auto day = waitFor(lists.day(m_desk->vault().branch(), m_clock.today()));
        for (const stays::StayRow &row : day->rows(stays::DayList::Arrivals)) {
            const auto guest = waitFor(m_desk->guests().load(row.guest));
            if (row.status != stays::StayStatus::Expected || row.room.isEmpty() || !guest
                || guest->guest.doNotRoom)
                continue;
            for (const guests::IdentityDocument &document : guest->documents) {
                if (document.docType != u"resident_id_cn"_s)
                    continue;
                const auto whole = waitFor(
                    m_desk->guests().revealDocument(row.guest, document.id, u"check_in"_s));
                if (whole) {
                    number = *whole;
                    return row;
                }
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    ui::DeskSettingsFile m_settings {m_folder.filePath(u"desk.json"_s)};
    std::unique_ptr<DeskWindow> m_window;
    TimedKeyboard m_keys;
};

QTEST_MAIN(ThreeKeysTest)
#include "tst_three_keys.moc"
