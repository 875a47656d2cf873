#include "tests/support/fake_directory.h"
#include "tests/support/guest_desk.h"
#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/guests/elsewhere/elsewhere_page.h"
#include "ui/guests/elsewhere/seeks_somebody.h"
#include "ui/guests/guest_pages.h"
#include "ui/kit/page_header.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/page/page_stack.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using sync::LinkState;

namespace {

/// A page that goes on by itself with whoever was brought here, as that of documents does.
class Counter : public Page, public SeeksSomebody
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"counter"_s; }
    [[nodiscard]] Somebody sought() const override
    {
        return {u"E12345678"_s, {u"王小明"_s, u"WANG"_s, u"Xiaoming"_s},
            BirthDate(QDate(1985, 3, 12)), {}};
    }
    [[nodiscard]] bool goesOn() const override { return true; }
};

/// A desk that knows nobody, at a server that knows 王小明 of another branch.
struct Desk : GuestDesk
{
    explicit Desk(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
        directory.knows(
            sync::telephoneKey(u"+8613812345678"), {wang, u"王**"_s, u"1985"_s, u"CN"_s});
        window.resize(1366, 768);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come up");
        link(LinkState::Link::Online);
    }
    ~Desk() { window.hide(); }

    void link(LinkState::Link what)
    {
        state.link = what;
        action.follow(state);
    }
    /// Looks for it in the list of guests, where nobody fits.
    void lookFor(const QString &text)
    {
        window.openPage({u"guests"_s});
        part<QLineEdit>(u"guestFilter"_s)->setFocus();
        part<QLineEdit>(u"guestFilter"_s)->insert(text); // an input method's, perhaps
        QTRY_VERIFY(part(u"guestsEmpty"_s)->isVisible());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(focus(), key, with);
    }
    [[nodiscard]] QWidget *focus() { return window.focusWidget() ? window.focusWidget() : &window; }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    [[nodiscard]] QListWidget *found() const { return part<QListWidget>(u"elsewhereGuests"_s); }
    [[nodiscard]] Location at() const { return window.pages().location(); }
    /// Does the page say this, in whichever part of it?
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = window.pages().page()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// The server has sent his rows.
    void arrives(const Uuid &guest)
    {
        commit({{sync::OpKind::Create, schema::Guest::kTable, guest,
            {{schema::Guest::FullNameNative, u"王小明"_s}}}});
    }

    const Uuid wang = Uuid::named("test", "王小明");
    FakeDirectory directory;
    GuestsElsewhere elsewhere {*database, authoriser, numbers, directory};
    GuestMatching matching {*database, authoriser, numbers};
    LinkState state;
    bool knowsDocuments = true;
    GuestServices services {guests, *database, authoriser, matching,
        [](const Uuid &) {
            return QtFuture::makeReadyFuture(Result<QList<stays::Stay>>(QList<stays::Stay>()));
        },
        nobody(), u"CN"_s, [](const Uuid &) {},
        [this] { return state.link != LinkState::Link::None; }};
    ElsewhereServices elsewhereServices {
        elsewhere, [this] { return QtFuture::makeReadyFuture(Result<bool>(knowsDocuments)); }};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    MainWindow window {settings, pages()};
    ElsewhereAction &action = *new ElsewhereAction(window, authoriser);

private:
    static GuestSource nobody()
    {
        GuestSource source;
        source.order = [](const QString &) {
            return QtFuture::makeReadyFuture(Result<GuestOrder>(GuestOrder()));
        };
        return source;
    }
    [[nodiscard]] QList<PageEntry> pages() const
    {
        QList<PageEntry> all = guestPages(services);
        all.append(ElsewherePage::entry(elsewhereServices));
        all.append({u"counter"_s, [] { return u"counter"_s; }, u"people"_s,
            [](QWidget *parent) { return new Counter(parent); }, PageEntry::Place::Hidden});
        return all;
    }
};

} // namespace

class ElsewherePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotFoundIsAskedForAndBroughtHereByKeysAlone()
    {
        Desk desk;
        desk.lookFor(u"138 1234 5678"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.at().page, u"elsewhere"_s);
        QCOMPARE(desk.part<QLineEdit>(u"elsewherePhone"_s)->text(), u"+8613812345678"_s);
        QVERIFY(desk.at().argument.isEmpty()); // whom is not in the history of pages
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.found()->count(), 1);
        QVERIFY(desk.found()->item(0)->text().contains(u"王** · born 1985 · China"_s));
        QCOMPARE(desk.focus(), desk.found());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.directory.claimed.size(), 1);
        const std::pair asExpected {desk.wang, BringReason::AtCounter};
        QCOMPARE(desk.directory.claimed.constFirst(), asExpected);
        QVERIFY(desk.says(u"Asking the server"_s));
        desk.arrives(desk.wang);
        QTRY_COMPARE(desk.at(), (Location {u"guest"_s, desk.wang.toString()}));
        QVERIFY(!desk.window.windowTitle().contains(u"王"_s));
    }

    void theReasonGoesWithHim()
    {
        Desk desk;
        desk.lookFor(u"13812345678"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.found()->count(), 1);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focus(), desk.part<QComboBox>(u"elsewhereReason"_s));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focus(), desk.part<QPushButton>(u"elsewhereBring"_s));
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(desk.directory.claimed.size(), 1);
        QCOMPARE(desk.directory.claimed.constFirst().second, BringReason::Booking);
    }

    void thePageThatHadHisDocumentGoesOn()
    {
        Desk desk;
        desk.directory.knows(sync::nameKey(u"WANG Xiaoming", u"1985-03-12"),
            {desk.wang, u"王**"_s, u"1985"_s, u"CN"_s});
        desk.window.openPage({u"counter"_s});
        desk.window.actions().action(ElsewhereAction::kId)->trigger();
        QCOMPARE(desk.part<QLineEdit>(u"elsewhereDocument"_s)->text(), u"E12345678"_s);
        QCOMPARE(desk.part<QLineEdit>(u"elsewhereName"_s)->text(), u"王小明"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.found()->count(), 1); // by the Latin name, which the field does not show
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.directory.claimed.size(), 1);
        desk.arrives(desk.wang);
        QTRY_COMPARE(desk.at(), Location {u"counter"_s});
    }

    void whoIsHereTooIsOpenedWithoutAClaim()
    {
        Desk desk;
        desk.arrives(desk.wang);
        desk.lookFor(u"13812345678"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.found()->count(), 1);
        QVERIFY(desk.found()->item(0)->text().contains(u"Known at this desk too"_s));
        QVERIFY(!desk.part(u"elsewhereReason"_s)->isVisible());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at().page, u"guest"_s);
        QVERIFY(desk.directory.claimed.isEmpty());
    }

    void nobodyKnownAnywhereIsANewGuest()
    {
        Desk desk;
        desk.lookFor(u"13900000000"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.says(u"No branch knows this guest."_s));
        desk.part<QPushButton>(u"elsewhereNew"_s)->click();
        QCOMPARE(desk.at().page, u"guest-new"_s);
    }

    void aNameNeedsAWholeDate()
    {
        Desk desk;
        desk.directory.knows(
            sync::nameKey(u"王小明", u"1985-03-12"), {desk.wang, u"王**"_s, u"1985"_s, u"CN"_s});
        desk.lookFor(u"王小明"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.focus(), desk.part(u"elsewhereBirth"_s)); // what is still to be asked
        QTest::keyClicks(desk.focus(), u"1985"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.says(u"not enough"_s));
        auto *birth = desk.part<QLineEdit>(u"elsewhereBirth"_s);
        birth->setText(u"1985-02-30"_s);
        birth->setFocus();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.says(u"This is no date"_s));
        QVERIFY(desk.directory.asked.isEmpty());
        birth->setText(u"1985年3月12日"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.found()->count(), 1);
    }

    void aBusyServerIsLeftAloneForAsLongAsItSays()
    {
        Desk desk;
        desk.directory.waitFirst = std::chrono::milliseconds(700);
        desk.lookFor(u"13812345678"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.says(u"Ask again in 1 second"_s));
        QVERIFY(!desk.part<QPushButton>(u"elsewhereAsk"_s)->isEnabled());
        const qsizetype asked = desk.directory.asked.size();
        desk.part<QLineEdit>(u"elsewherePhone"_s)->setFocus();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.directory.asked.size(), asked);
        desk.directory.waitFirst = {};
        QTRY_VERIFY(desk.part<QPushButton>(u"elsewhereAsk"_s)->isEnabled());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.found()->count(), 1);
    }

    void withoutAnAnswerTheDeskGoesOn()
    {
        Desk desk;
        desk.lookFor(u"13812345678"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        desk.directory.refuse = Error::Code::Unavailable;
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.says(u"The server does not answer."_s));
        QVERIFY(desk.part<QPushButton>(u"elsewhereAsk"_s)->isEnabled());
    }

    void withoutTheKeysDocumentsAreNotAskedFor()
    {
        Desk desk;
        desk.knowsDocuments = false;
        desk.lookFor(u"E12345678"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!desk.part(u"elsewhereDocument"_s)->isEnabled());
        auto *document = desk.part<QLineEdit>(u"elsewhereDocument"_s);
        QCOMPARE(document->placeholderText(), u"Needs keys: see page Server"_s);
        QVERIFY(document->accessibleDescription().contains(u"has not been given the keys"_s));
        QVERIFY(document->text().isEmpty());
    }

    void theListOffersItOnlyWhereThereIsAServer_data()
    {
        using Link = LinkState::Link;
        QTest::addColumn<Link>("link");
        QTest::addColumn<bool>("isOffered");
        QTest::addColumn<bool>("works");
        QTest::newRow("no server") << Link::None << false << false;
        QTest::newRow("online") << Link::Online << true << true;
        QTest::newRow("offline") << Link::Offline << true << false;
        QTest::newRow("stopped") << Link::Stopped << true << false;
    }
    void theListOffersItOnlyWhereThereIsAServer()
    {
        QFETCH(const LinkState::Link, link);
        QFETCH(const bool, isOffered);
        QFETCH(const bool, works);
        Desk desk;
        desk.lookFor(u"13812345678"_s);
        desk.link(link);
        auto *button = desk.part<QPushButton>(u"guest.elsewhere.button"_s);
        QCOMPARE(button->isVisible(), isOffered);
        QCOMPARE(button->isEnabled(), works);
        const QString reason = desk.window.actions().find(u"guest.elsewhere"_s)->reason;
        QCOMPARE(reason.isEmpty(), works);
        if (isOffered && !works)
            QVERIFY(desk.says(reason)); // in words, beside the button
    }

    void whoMayNotSeeGuestsIsNotOfferedIt()
    {
        Desk desk({access::Role::Auditor});
        QVERIFY(desk.window.actions()
                    .find(u"guest.elsewhere"_s)
                    ->reason.contains(u"Your role does not include this"_s));
    }

    void whatATextSaysOfSomebody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("name");
        const QString none;
        QTest::newRow("passport") << u"e 1234 5678"_s << u"e 1234 5678"_s << none << none;
        QTest::newRow("resident id")
            << u"110101198503120011"_s << u"110101198503120011"_s << none << none;
        QTest::newRow("its check sign")
            << u"11010119850312001X"_s << u"11010119850312001X"_s << none << none;
        QTest::newRow("mobile") << u"138 1234 5678"_s << none << u"+8613812345678"_s << none;
        QTest::newRow("name") << u"王小明"_s << none << none << u"王小明"_s;
        QTest::newRow("Latin name") << u"Xiaoming Wang"_s << none << none << u"Xiaoming Wang"_s;
        QTest::newRow("room") << u"1207"_s << none << none << none;
        QTest::newRow("nothing") << none << none << none << none;
    }
    void whatATextSaysOfSomebody()
    {
        QFETCH(const QString, text);
        const Somebody somebody = somebodyTyped(text, u"CN"_s);
        QTEST(somebody.documentNumber, "document");
        QTEST(somebody.phone, "phone");
        QTEST(somebody.name.spokenForm(), "name");
    }

    void thoseWhoComeNextSeeNothingOfIt()
    {
        Desk desk;
        desk.lookFor(u"13812345678"_s);
        desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.found()->count(), 1);
        Page *page = desk.window.pages().page();
        const QJsonObject typed = page->draft();
        page->restoreDraft({});
        QCOMPARE(desk.found()->count(), 0);
        QVERIFY(desk.part<QLineEdit>(u"elsewherePhone"_s)->text().isEmpty());
        QVERIFY(page->draft().isEmpty());
        page->restoreDraft(typed); // and the first is back
        QCOMPARE(desk.part<QLineEdit>(u"elsewherePhone"_s)->text(), u"+8613812345678"_s);
    }
};

QTEST_MAIN(ElsewherePageTest)
#include "tst_elsewhere_page.moc"
