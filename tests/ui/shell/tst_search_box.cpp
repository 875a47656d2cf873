#include "tests/support/fake_search.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/search/search.h"
#include "ui/shell/search/search_box.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace lobby::ui;
using namespace Qt::StringLiterals;
using Group = SearchRow::Group;

namespace {

SearchRow guest(const QString &id, Group group = Group::Guests)
{
    return {group, id, {u"guest"_s, id}, {u"陳志強"_s, u"CHEN Zhiqiang"_s}};
}

QList<SearchRow> guests(int count, Group group = Group::Guests)
{
    QList<SearchRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(guest(QString::number(i), group));
    return rows;
}

/// A window with the box in it, as the shell has one.
struct Bench
{
    Bench()
    {
        window.resize(800, 600);
        column.addWidget(&box);
        column.addWidget(&elsewhere);
        column.addStretch();
        actions.add({.id = u"guest.new"_s,
            .text = [] { return u"New guest"_s; },
            .run = [this] { ++created; },
            .keys = {QKeySequence(u"Ctrl+N"_s)}});
        actions.add({.id = u"desk.lock"_s, .text = [] { return u"Lock"_s; }, .run = [] {}});
        actions.setBlocked(u"desk.lock"_s, u"Nobody is logged in."_s);
        search.setProvider(&provider);
        window.show();
        ready = QTest::qWaitForWindowActive(&window);
        box.setFocus();
    }
    void type(const QString &text) { QTest::keyClicks(&box, text); }
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        if (!commit.isEmpty())
            event.setCommitString(commit);
        QCoreApplication::sendEvent(&box, &event);
    }
    [[nodiscard]] QString lastAsked() const
    {
        return provider.asked.isEmpty() ? QString() : provider.asked.constLast().text;
    }

    QWidget window;
    QVBoxLayout column {&window};
    SearchBox box;
    QPushButton elsewhere;
    int created = 0;
    bool ready = false;
    Actions actions {&window};
    Search search {box, actions, &window};
    lobby::tests::FakeSearch provider;
};

} // namespace

class SearchBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeystrokeAsksAndLateAnswersAreDropped()
    {
        Bench bench;
        QVERIFY(bench.ready);
        bench.type(u"zh"_s);
        QCOMPARE(bench.lastAsked(), u"zh"_s);
        const qsizetype first = bench.provider.asked.size() - 2;
        bench.provider.answer(first, guests(3));
        QVERIFY(!bench.search.popup().isVisible());
        bench.provider.answerLast(guests(1));
        QVERIFY(bench.search.popup().isVisible());
        QCOMPARE(bench.search.currentRow()->id, u"0"_s);
    }

    void pinyinIsSearchedWhileItIsComposed()
    {
        Bench bench;
        bench.type(u"1207 "_s);
        bench.compose(u"zhang'x"_s);
        QCOMPARE(bench.lastAsked(), u"1207 zhangx"_s);
        bench.compose(u"张xiao"_s);
        QCOMPARE(bench.lastAsked(), u"1207 张xiao"_s);
        bench.compose({}, u"张晓"_s);
        QCOMPARE(bench.lastAsked(), u"1207 张晓"_s);
        QCOMPARE(bench.box.text(), u"1207 张晓"_s);
    }

    void composedQuery_data()
    {
        QTest::addColumn<QString>("committed");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<QString>("preedit");
        QTest::addColumn<QString>("query");
        QTest::newRow("syllables by apostrophe") << u""_s << 0 << u"xi'an"_s << u"xian"_s;
        QTest::newRow("syllables by space") << u""_s << 0 << u"zhang xiao"_s << u"zhangxiao"_s;
        QTest::newRow("in the middle") << u"张伟"_s << 1 << u"da"_s << u"张da伟"_s;
        QTest::newRow("Bopomofo says nothing yet") << u""_s << 0 << u"ㄔㄣ"_s << u""_s;
        QTest::newRow("u with dots") << u""_s << 0 << u"lü"_s << u"lü"_s;
    }

    void composedQuery()
    {
        QFETCH(QString, committed);
        QFETCH(int, cursor);
        QFETCH(QString, preedit);
        QFETCH(QString, query);
        QCOMPARE(lobby::ui::composedQuery(committed, cursor, preedit), query);
    }

    void enterAndEscBelongToTheInputMethodWhileItComposes()
    {
        Bench bench;
        QSignalSpy opened(&bench.search, &Search::opened);
        bench.compose(u"zhang"_s);
        bench.provider.answerLast(guests(3));
        QTest::keyClick(&bench.box, Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(&bench.box, Qt::Key_Escape);
        QVERIFY(bench.search.popup().isVisible());
        QTest::keyClick(&bench.box, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<SearchRow>().id, u"1"_s);
    }

    void enterOpensTheBestRowAndArrowsGoOn()
    {
        Bench bench;
        QSignalSpy opened(&bench.search, &Search::opened);
        bench.type(u"chen"_s);
        bench.provider.answerLast(guests(3) + guests(1, Group::InHouse));
        QTest::keyClick(&bench.box, Qt::Key_Down);
        QTest::keyClick(&bench.box, Qt::Key_Down);
        QTest::keyClick(&bench.box, Qt::Key_Down); // over the heading of the next group
        QCOMPARE(bench.search.currentRow()->group, Group::InHouse);
        QVERIFY(bench.box.accessibleDescription().contains(u"CHEN Zhiqiang"_s));
        QTest::keyClick(&bench.box, Qt::Key_Up);
        QTest::keyClick(&bench.box, Qt::Key_Return);
        QCOMPARE(opened.constFirst().constFirst().value<SearchRow>().id, u"2"_s);
        QVERIFY(!bench.search.popup().isVisible());
        QVERIFY(bench.box.text().isEmpty());
    }

    void groupsAreLimitedAndInOrder()
    {
        SearchList list;
        const QAbstractItemModelTester tester(&list);
        list.setRows(guests(9, Group::InHouse) + guests(20), {}, {});
        QCOMPARE(list.rowCount(), 1 + 8 + 1 + 4);
        QCOMPARE(list.kind(0), SearchList::Kind::Heading);
        QCOMPARE(list.row(1).group, Group::Guests);
        QCOMPARE(list.row(10).group, Group::InHouse);
        QCOMPARE(list.lineOf(1), 1);
        QCOMPARE(list.lineOf(9), 10); // headings have no number
        QCOMPARE(list.lineOf(10), -1);
    }

    void lettersWithAltActOnTheHighlightedGuest()
    {
        Bench bench;
        QSignalSpy keys(&bench.search, &Search::rowKeyPressed);
        bench.type(u"chen"_s);
        bench.provider.answerLast(guests(2));
        QTest::keyClick(&bench.box, Qt::Key_Down);
        QTest::keyClick(&bench.box, Qt::Key_C, Qt::AltModifier);
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.constFirst().at(0).value<Qt::Key>(), Qt::Key_C);
        QCOMPARE(keys.constFirst().at(1).value<SearchRow>().id, u"1"_s);
    }

    void escClosesThenClearsThenLeaves()
    {
        Bench bench;
        QSignalSpy left(&bench.search, &Search::left);
        bench.type(u"chen"_s);
        bench.provider.answerLast(guests(2));
        QTest::keyClick(&bench.box, Qt::Key_Escape);
        QVERIFY(!bench.search.popup().isVisible());
        QCOMPARE(bench.box.text(), u"chen"_s);
        QTest::keyClick(&bench.box, Qt::Key_Escape);
        QVERIFY(bench.box.text().isEmpty());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&bench.box, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void nothingFoundOffersANewGuest()
    {
        Bench bench;
        QSignalSpy create(&bench.search, &Search::createRequested);
        bench.type(u"zhx 8810"_s);
        bench.provider.answerLast({});
        QVERIFY(bench.search.popup().isVisible());
        QCOMPARE(bench.search.list().kind(0), SearchList::Kind::Sentence);
        QTest::keyClick(&bench.box, Qt::Key_Return);
        QCOMPARE(create.size(), 1);
        QCOMPARE(create.constFirst().constFirst().toString(), u"zhx 8810"_s);
    }

    void anErrorIsASentenceNotABlank()
    {
        Bench bench;
        bench.type(u"chen"_s);
        Q_EMIT bench.provider.failed(bench.provider.asked.constLast().generation,
            lobby::Error {lobby::Error::Code::Unavailable});
        QCOMPARE(bench.search.list().kind(0), SearchList::Kind::Sentence);
    }

    void commandsRunAndSayWhyNot()
    {
        Bench bench;
        bench.type(u">"_s);
        QVERIFY(bench.search.popup().isVisible());
        QCOMPARE(bench.search.list().rowCount(), 3); // heading and both commands
        QCOMPARE(bench.search.list().row(1).key,
            QKeySequence(u"Ctrl+N"_s).toString(QKeySequence::NativeText));
        QCOMPARE(bench.search.list().row(2).detail, u"Nobody is logged in."_s);
        QVERIFY(!bench.search.list().isChoosable(2));
        bench.type(u"new"_s);
        QTest::keyClick(&bench.box, Qt::Key_Return);
        QCOMPARE(bench.created, 1);
        QVERIFY(bench.provider.asked.constLast().text != u">new"_s);
    }

    void anEmptyBoxShowsRecentGuestsButEnterOpensNone()
    {
        Bench bench;
        QSignalSpy opened(&bench.search, &Search::opened);
        bench.elsewhere.setFocus();
        bench.box.setFocus();
        QCOMPARE(bench.lastAsked(), QString());
        bench.provider.answerLast(guests(2, Group::Recent));
        QVERIFY(bench.search.popup().isVisible());
        QTest::keyClick(&bench.box, Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(&bench.box, Qt::Key_Down);
        QTest::keyClick(&bench.box, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void copyingWithoutASelectionTakesTheName()
    {
        Bench bench;
        bench.type(u"chen"_s);
        bench.provider.answerLast(guests(1));
        QTest::keyClick(&bench.box, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"陳志強"_s);
    }

    void leavingTheBoxClosesItsResults()
    {
        Bench bench;
        bench.type(u"chen"_s);
        bench.provider.answerLast(guests(1));
        bench.elsewhere.setFocus();
        QVERIFY(!bench.search.popup().isVisible());
        bench.provider.answerLast(guests(1)); // too late
        QVERIFY(!bench.search.popup().isVisible());
    }
};

QTEST_MAIN(SearchBoxTest)
#include "tst_search_box.moc"
