#include "models/stays/lists/stay_lists.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/demo_window.h"
#include "tests/app/lobby/text_fields.h"

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
class ThreeKeysTest : public QObject, private DemoWindow
{
    Q_OBJECT

public:
    ThreeKeysTest()
        : DemoWindow(400)
    {
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(show()); }

    void scanEnterEnterChecksABookedGuestIn()
    {
        QString number;
        const auto row = arrivalWithResidentId(number);
        QVERIFY(row);
        window->openNamed(u"today"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), kPatienceMs);
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
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(desk->stays().load(row->stay))->status(),
            stays::StayStatus::InHouse, kPatienceMs);
    }

private:
    [[nodiscard]] ui::Location at() const { return window->pages().location(); }
    [[nodiscard]] bool isReady(const QString &button) const
    {
        const auto *found = window->findChild<QPushButton *>(button);
        return found && found->isVisible() && found->isEnabled();
    }
    /// Somebody of today with a room and a number that a card reader would send.
    std::optional<stays::StayRow> arrivalWithResidentId(QString &number)
    {
        stays::StayLists lists(desk->database(), desk->authoriser());
        const auto day = waitFor(lists.day(desk->vault().branch(), clock.today()));
        for (const stays::StayRow &row : day->rows(stays::DayList::Arrivals)) {
            const auto guest = waitFor(desk->guests().load(row.guest));
            if (row.status != stays::StayStatus::Expected || row.room.isEmpty() || !guest
                || guest->guest.doNotRoom)
                continue;
            for (const guests::IdentityDocument &document : guest->documents) {
                if (document.docType != u"resident_id_cn"_s)
                    continue;
                const auto whole
                    = waitFor(desk->guests().revealDocument(row.guest, document.id, u"check_in"_s));
                if (whole) {
                    number = *whole;
                    return row;
                }
            }
        }
        return {};
    }

    TimedKeyboard m_keys;
};

QTEST_MAIN(ThreeKeysTest)
#include "tst_three_keys.moc"
