#include "tests/support/landing_page.h"
#include "tests/ui/followups/care_desk.h"
#include "ui/followups/care/care_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using privacy::Purpose;

namespace {

/// The page in its window.
struct Desk : CareDesk
{
    using CareDesk::CareDesk;
    ~Desk()
    {
        window.reset();
        database.reset();
    }
    void openWindow(int whom = 0)
    {
        const CareServices services {care, choices, *database, [] { return u"海景酒店"_s; },
            [this](const QByteArray &pdf, const QString &name) {
                printed.append(pdf);
                titles.append(name);
                return QtFuture::makeReadyFuture(Result<Done>(Done()));
            }};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {LandingPage::entry(u"follow-ups"_s), LandingPage::entry(u"guest"_s),
                CarePage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"care"_s});
        page = qobject_cast<CarePage *>(window->pages().page());
        part<SegmentBar>(u"careWhom"_s)->setCurrentIndex(whom);
        table = part<DeskTable>(u"careTable"_s);
        text = part<QPlainTextEdit>(u"careText"_s);
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    void press(Qt::Key key) const
    {
        table->setFocus();
        QTest::keyClick(table, key);
    }
    [[nodiscard]] QString reason(const QString &id) const
    {
        return window->actions().find(id)->reason;
    }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    QList<QByteArray> printed;
    QStringList titles;
    std::unique_ptr<MainWindow> window;
    CarePage *page = nullptr;
    DeskTable *table = nullptr;
    QPlainTextEdit *text = nullptr;
};

} // namespace

class CarePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void wordsAreReadInTheGuestsLanguageAndCopied()
    {
        Desk desk;
        desk.born(u"王芳"_s, {Purpose::OffersByPhone});
        desk.openWindow(1);
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        QTRY_COMPARE(
            desk.text->toPlainText(), u"王芳女士，海景酒店祝您生日快乐，身体健康，万事如意！"_s);
        QVERIFY(desk.text->isReadOnly());
        QGuiApplication::clipboard()->clear();
        desk.press(Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.text->toPlainText());
        QVERIFY(!desk.reason(u"care.print"_s).isEmpty()); // no letter goes out of the house
        desk.part<QComboBox>(u"careLanguage"_s)->setCurrentIndex(0);
        QVERIFY(desk.text->toPlainText().startsWith(u"Dear Ms 王芳, happy birthday"_s));
        QVERIFY(!desk.window->windowTitle().contains(u"王芳"_s));
    }

    void dNotesAContactOnce()
    {
        Desk desk;
        desk.born(u"王芳"_s, {Purpose::OffersByPhone});
        desk.openWindow(1);
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        desk.press(Qt::Key_D);
        QTRY_COMPARE(desk.table->model()->index(0, 4).data().toString(), u"Greeted"_s);
        QTRY_VERIFY(!desk.reason(u"care.done"_s).isEmpty());
        desk.press(Qt::Key_D);
        QCOMPARE(desk.count("SELECT count(*) FROM contact_activity"), 1);
    }

    void aLetterInTheHouseIsPrinted()
    {
        Desk desk;
        desk.expected(desk.born(u"王芳"_s, {Purpose::Preferences}));
        desk.openWindow();
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        QTRY_VERIFY(desk.reason(u"care.print"_s).isEmpty());
        desk.press(Qt::Key_P);
        QTRY_COMPARE(desk.printed.size(), 1);
        QVERIFY(desk.printed.constFirst().startsWith("%PDF"));
        QCOMPARE(desk.titles, QStringList {u"Letter"_s}); // nothing of the guest in the queue
    }

    void whoAllowedNothingIsNotThere()
    {
        Desk desk;
        desk.expected(desk.born(u"王芳"_s, {Purpose::Loyalty}));
        desk.openWindow();
        auto *empty = desk.part<QWidget>(u"careEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(desk.table->model()->rowCount(), 0);
    }

    void eChangesTheWordsOfTheHouseForGood()
    {
        Desk desk;
        desk.born(u"王芳"_s, {Purpose::OffersByPhone});
        desk.openWindow(1);
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        QTRY_VERIFY(desk.reason(u"care.words"_s).isEmpty());
        desk.press(Qt::Key_E);
        QVERIFY(!desk.text->isReadOnly());
        QVERIFY(desk.text->toPlainText().contains(u"{name}"_s));
        desk.text->selectAll();
        QTest::keyClicks(desk.text, u"Hi {nmae}"_s);
        QVERIFY(!desk.page->draft().isEmpty());
        QTest::keyClick(desk.text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.text->isReadOnly()); // a misspelt field is not saved
        desk.text->selectAll();
        QTest::keyClicks(desk.text, u"Hi {name}"_s);
        auto *save = desk.part<QPushButton>(u"careSave"_s);
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_COMPARE(desk.text->toPlainText(), u"Hi 王芳"_s);
        QVERIFY(desk.text->isReadOnly());
        QCOMPARE(CareDesk::wait(desk.choices.load()).value(),
            (followups::Choices {{u"care.birthday.message.zh_CN"_s, u"Hi {name}"_s}}));
        desk.press(Qt::Key_E);
        QTest::keyClick(desk.part<QPushButton>(u"careShipped"_s), Qt::Key_Space);
        QTRY_VERIFY(desk.text->toPlainText().startsWith(u"王芳女士"_s));
    }

    void whoMayNotSetTheHouseUpLeavesItsWordsAlone()
    {
        Desk desk({access::Role::Clerk});
        desk.born(u"王芳"_s, {Purpose::OffersByPhone});
        desk.openWindow(1);
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        QTRY_VERIFY(desk.reason(u"care.done"_s).isEmpty());
        QVERIFY(!desk.reason(u"care.words"_s).isEmpty());
        desk.press(Qt::Key_E);
        QVERIFY(desk.text->isReadOnly());
    }

    void enterOpensTheGuest()
    {
        Desk desk;
        const Uuid guest = desk.born(u"王芳"_s, {Purpose::OffersByPhone});
        desk.openWindow(1);
        QTRY_COMPARE(desk.table->model()->rowCount(), 1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window->pages().location(), (Location {u"guest"_s, guest.toString()}));
    }

private:
    Language m_language;
};

QTEST_MAIN(CarePageTest)
#include "tst_care_page.moc"
