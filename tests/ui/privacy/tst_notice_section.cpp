#include "tests/support/accessibility_walk.h"
#include "tests/support/guest_desk.h"
#include "ui/privacy/notice_section.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : GuestDesk
{
    explicit Desk(access::Role role = access::Role::Manager)
        : GuestDesk({role})
    {
        section.show();
        section.reload();
        if (!QTest::qWaitFor([this] { return !text()->toPlainText().isEmpty(); }))
            qFatal("the notice is not read");
    }
    [[nodiscard]] QPlainTextEdit *text() const
    {
        return section.findChild<QPlainTextEdit *>(u"noticeTyped"_s);
    }
    [[nodiscard]] QPushButton *publish() const
    {
        return section.findChild<QPushButton *>(u"noticePublish"_s);
    }
    [[nodiscard]] QTabBar *languages() const
    {
        return section.findChild<QTabBar *>(u"noticeLanguages"_s);
    }

    privacy::Notices notices {*database, authoriser};
    NoticeSection section {notices, authoriser};
};

} // namespace

class NoticeSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewVersionIsPublishedInEveryLanguage()
    {
        Desk desk;
        QVERIFY(!desk.publish()->isEnabled()); // nothing is new
        const QSignalSpy said(&desk.section, &NoticeSection::said);
        desk.text()->setPlainText(u"新告知"_s);
        desk.languages()->setCurrentIndex(2);
        QVERIFY(desk.text()->toPlainText().contains(u"{property}"_s)); // the English is untouched
        desk.publish()->click();
        QTRY_COMPARE(said.count(), 1);
        const auto inForce = [&](const QString &language) {
            return desk.wait(desk.notices.current(language)).value();
        };
        QCOMPARE(inForce(u"zh_CN"_s), (privacy::Notice {2, u"zh_CN"_s, u"新告知"_s}));
        QCOMPARE(inForce(u"en"_s).version, 2);
        QVERIFY(inForce(u"en"_s).text.contains(u"{property}"_s));
        QTRY_VERIFY(!desk.publish()->isEnabled());
    }

    void whatIsTypedStaysWhenThePageIsReadAgain()
    {
        Desk desk;
        desk.text()->setPlainText(u"half"_s);
        desk.section.reload();
        QTRY_VERIFY(desk.database->isIdle());
        QCOMPARE(desk.text()->toPlainText(), u"half"_s);
    }

    void whoMayNotPublishReadsIt()
    {
        Desk desk(access::Role::Receptionist);
        QVERIFY(desk.text()->isReadOnly());
        QVERIFY(!desk.publish()->isEnabled());
        QVERIFY(!desk.publish()->toolTip().isEmpty());
    }

    void everythingHasAName()
    {
        Desk desk;
        QCOMPARE(accessibilityProblems(desk.section), QStringList());
    }
};

QTEST_MAIN(NoticeSectionTest)
#include "tst_notice_section.moc"
