#include "tests/support/keyboard_walk.h"
#include "tests/ui/guests/guest_desk.h"
#include "ui/guests/guest_search_provider.h"
#include "ui/guests/list/guest_list_model.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/page/actions.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOthers = 50;

void openList(GuestDesk &desk)
{
    QVERIFY(desk.ready);
    desk.window.openPage({u"guests"_s});
    QTRY_COMPARE(desk.find<DeskTable>(u"guests"_s)->model()->rowCount(), int(desk.ids.size()));
    desk.window.pages().page()->focusFirst();
}

FoundGuest found(const QString &text, QList<names::TextRange> marks, names::MatchKind kind)
{
    FoundGuest guest;
    guest.guest.id = Uuid::named("test", "guest");
    guest.guest.name
        = {u"陳志強"_s, u"CHEN"_s, u"Zhiqiang"_s, names::PersonalName::Order::FamilyFirst};
    guest.guest.documentTail = u"5678"_s;
    guest.match.kind = kind;
    guest.match.text = text;
    guest.match.highlights = std::move(marks);
    return guest;
}

} // namespace

class GuestListPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysEverythingMasked()
    {
        GuestDesk desk(kOthers);
        openList(desk);
        auto *table = desk.find<DeskTable>(u"guests"_s);
        const QAbstractItemModelTester tester(table->model());
        auto *model = qobject_cast<GuestListModel *>(table->model());
        const int row = model->rowOf(desk.keyOf(desk.chen));
        QTRY_VERIFY(model->guest(row));
        const QString said = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"138****5678"_s) && said.contains(u"Allergy"_s), qPrintable(said));
        QVERIFY(!said.contains(u"13812345678"_s));
        QVERIFY(table->currentIndex().isValid());
        QCOMPARE(accessibilityProblems(desk.window), QStringList());
        QCOMPARE(tabProblems(desk.window).join(u'\n'), QString());
        QVERIFY(desk.window.actions().conflicts().isEmpty());
    }

    void enterOpensTheGuestFromTheListAndFromTheFilter()
    {
        GuestDesk desk(kOthers);
        openList(desk);
        desk.key(Qt::Key_F, Qt::ControlModifier);
        auto *filter = desk.find<QLineEdit>(u"guestFilter"_s);
        QVERIFY(filter->hasFocus());
        desk.type(u"CHEN Zhiqiang"_s);
        auto *table = desk.find<DeskTable>(u"guests"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window.pages().location(), (Location {u"guest"_s, desk.chen.toString()}));
        desk.window.pages().back();
        QCOMPARE(desk.find<QLineEdit>(u"guestFilter"_s)->text(), u"CHEN Zhiqiang"_s);
        table->setFocus();
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window.pages().location().page, u"guest"_s);
    }

    void aFilterThatFitsNobodyOffersToClearItself()
    {
        GuestDesk desk(3);
        openList(desk);
        desk.find<QLineEdit>(u"guestFilter"_s)->setText(u"nobody is called this"_s);
        auto *clear = desk.find<QWidget>(u"guestsEmpty"_s)->findChild<QPushButton *>();
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(desk.find<DeskTable>(u"guests"_s)->model()->rowCount(), 4);
        QVERIFY(desk.find<DeskTable>(u"guests"_s)->isVisible());
    }

    void theSelectionSurvivesAReload()
    {
        GuestDesk desk(kOthers);
        openList(desk);
        auto *table = desk.find<DeskTable>(u"guests"_s);
        auto *model = qobject_cast<GuestListModel *>(table->model());
        table->selectRow(20);
        const quint32 chosen = model->keyAt(20);
        desk.ids.remove(3, 2); // everybody below moves up
        desk.window.pages().page()->refresh();
        QTRY_COMPARE(model->rowCount(), kOthers - 1);
        QCOMPARE(model->keyAt(table->currentRow()), chosen);
        QCOMPARE(table->currentRow(), 18);
    }

    void onlyRowsThatAreLookedAtAreRead()
    {
        GuestDesk desk(4 * GuestListModel::kMargin);
        openList(desk);
        auto *table = desk.find<DeskTable>(u"guests"_s);
        auto *model = qobject_cast<GuestListModel *>(table->model());
        const QAbstractItemModelTester tester(model);
        const int last = model->rowCount() - 1;
        QTRY_VERIFY(model->guest(0));
        QVERIFY(!model->guest(last));
        QVERIFY(model->index(last, 0).data(PendingRole).toBool());
        QVERIFY(model->index(last, 0).data().toString().isEmpty());
        QTest::keyClick(table, Qt::Key_End);
        QTRY_VERIFY(model->guest(last));
        QVERIFY(desk.rowsRead < model->rowCount());
    }

    void aChangeReadsOneRowAndKeepsThePlace_data()
    {
        QTest::addColumn<int>("to");
        QTest::newRow("where he was") << 10;
        QTest::newRow("further up") << 2;
        QTest::newRow("further down") << 45;
        QTest::newRow("first") << 0;
        QTest::newRow("last") << kOthers;
    }
    void aChangeReadsOneRowAndKeepsThePlace()
    {
        QFETCH(const int, to);
        GuestDesk desk(kOthers);
        openList(desk);
        auto *table = desk.find<DeskTable>(u"guests"_s);
        auto *model = qobject_cast<GuestListModel *>(table->model());
        const QAbstractItemModelTester tester(model);
        QTRY_VERIFY(model->guest(30));
        table->selectRow(20);
        const quint32 chosen = model->keyAt(20);
        QSignalSpy resets(model, &QAbstractItemModel::modelReset);
        const Uuid changed = desk.ids.at(10);
        desk.ids.move(10, to);
        const int before = desk.rowsRead;
        guests::GuestProfile profile = GuestDesk::wait(desk.guests.load(changed)).value();
        const guests::GuestProfile loaded = profile;
        profile.guest.fullNameNative = u"另名"_s;
        QVERIFY(GuestDesk::wait(desk.guests.save(profile, loaded)));
        QTRY_COMPARE(model->rowOf(desk.keyOf(changed)), to);
        table->scrollTo(model->index(to, 0));
        QTRY_VERIFY(model->guest(to) && model->guest(to)->name.native == u"另名"_s);
        QCOMPARE(model->rowOf(desk.keyOf(changed)), to);
        QCOMPARE(model->keyAt(table->currentRow()), chosen);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(desk.rowsRead - before, 1);
    }

    void aNewGuestComesInWithoutARefresh()
    {
        GuestDesk desk(kOthers);
        openList(desk);
        auto *table = desk.find<DeskTable>(u"guests"_s);
        auto *model = qobject_cast<GuestListModel *>(table->model());
        table->selectRow(20);
        const quint32 chosen = model->keyAt(20);
        QSignalSpy resets(model, &QAbstractItemModel::modelReset);
        guests::GuestProfile profile;
        profile.guest.fullNameNative = u"阿一"_s;
        const auto made = GuestDesk::wait(desk.guests.create({profile}));
        desk.ids.prepend(made->constFirst());
        QTRY_COMPARE(model->rowCount(), kOthers + 2);
        QCOMPARE(model->keyAt(table->currentRow()), chosen);
        QCOMPARE(table->currentRow(), 21);
        QCOMPARE(resets.size(), 0);
    }

    void aListThatCannotBeReadSaysSoAndTriesAgain()
    {
        GuestDesk desk;
        QVERIFY(desk.ready);
        desk.refuse = Error::Code::Unavailable;
        desk.window.openPage({u"guests"_s});
        QTRY_VERIFY(desk.find<QPushButton>(u"tryAgain"_s));
        QTRY_VERIFY(desk.find<QPushButton>(u"tryAgain"_s)->isVisible());
        desk.refuse.reset();
        QTest::mouseClick(desk.find<QPushButton>(u"tryAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.find<DeskTable>(u"guests"_s)->model()->rowCount(), 1);
    }

    void controlNBeginsANewGuest()
    {
        GuestDesk desk(3);
        openList(desk);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.window.pages().location().page, u"guest-new"_s);
    }

    void theListFollowsTheLanguage()
    {
        GuestDesk desk(3);
        openList(desk);
        desk.language.apply(u"zh_TW"_s);
        QCoreApplication::sendPostedEvents();
        const auto *model = desk.find<DeskTable>(u"guests"_s)->model();
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"電話"_s);
        QCOMPARE(accessibilityProblems(desk.window), QStringList());
    }

    void resultsSayWhyAndMarkWhatMatched()
    {
        const SearchRow byName = searchRowOf(found(u"陳志強"_s, {{1, 1}}, names::MatchKind::Name));
        QCOMPARE(byName.name.nativeHighlight, (QList<Span> {{1, 1}}));
        QVERIFY(byName.why.isEmpty());
        QCOMPARE(byName.documentTail, u"••••78"_s);
        const SearchRow byLatin
            = searchRowOf(found(u"Zhiqiang"_s, {{0, 3}}, names::MatchKind::Latin));
        QCOMPARE(byLatin.name.latinHighlight, (QList<Span> {{5, 3}})); // after "CHEN "
        const SearchRow byPhone
            = searchRowOf(found(u"+8613812345678"_s, {{10, 4}}, names::MatchKind::PhoneTail));
        QCOMPARE(byPhone.why, u"Phone ends in 5678"_s);
        QVERIFY(byPhone.name.nativeHighlight.isEmpty());
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        QPromise<Result<QList<FoundGuest>>> first;
        QPromise<Result<QList<FoundGuest>>> second;
        first.start();
        second.start();
        int asked = 0;
        GuestSource source;
        source.search
            = [&](const QString &, int) { return ++asked == 1 ? first.future() : second.future(); };
        GuestSearchProvider provider(source);
        QSignalSpy answers(&provider, &SearchProvider::found);
        provider.search(u"z"_s, 1);
        provider.search(u"zh"_s, 2);
        second.addResult(QList<FoundGuest> {found(u"陳志強"_s, {}, names::MatchKind::Name)});
        second.finish();
        QTRY_COMPARE(answers.size(), 1);
        first.addResult(QList<FoundGuest> {});
        first.finish();
        QCoreApplication::processEvents();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.constFirst().constFirst().toULongLong(), 2);
    }

    void whoIsInHouseStandsInHisOwnGroup()
    {
        GuestSource source;
        source.search = [](const QString &, int) {
            QList<FoundGuest> all {found(u"陳志強"_s, {}, names::MatchKind::Name),
                found(u"陳志強"_s, {}, names::MatchKind::Name)};
            all.first().guest.presence = names::Presence::InHouse;
            all.first().guest.room = u"1207"_s;
            return QtFuture::makeReadyFuture(Result<QList<FoundGuest>>(all));
        };
        GuestSearchProvider provider(source);
        QSignalSpy answers(&provider, &SearchProvider::found);
        provider.search(u"chen"_s, 1);
        QTRY_COMPARE(answers.size(), 1);
        const auto rows = answers.constFirst().at(1).value<QList<SearchRow>>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).group, SearchRow::Group::Guests);
        QCOMPARE(rows.at(1).group, SearchRow::Group::InHouse);
        QVERIFY(rows.at(1).chip.text.contains(u"1207"_s));
    }
};

QTEST_MAIN(GuestListPageTest)
#include "tst_guest_list_page.moc"
