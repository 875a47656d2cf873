#include "models/sync/codec/entity_codec.h"
#include "tests/support/guest_desk.h"
#include "tests/support/other_desk.h"
#include "ui/sync/conflicts_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::ui;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

class SilentSource : public SyncSource
{
public:
    [[nodiscard]] sync::LinkState state() const override { return {}; }
    void syncNow() override { }
    void join(const QString &) override { }
    [[nodiscard]] bool mayJoin() const override { return true; }
};

/// A desk that the server has told of what another did.
struct ConflictDesk : GuestDesk
{
    ~ConflictDesk()
    {
        page.reset();
        desks.stop();
    }

    Uuid guest(const QString &surname)
    {
        guests::GuestProfile profile;
        profile.guest.latinSurname = surname;
        return add(profile);
    }
    static QByteArray alone(const Uuid &guest, const QString &surname, quint64 hlc)
    {
        sync::EntityState state;
        state.table = schema::Guest::kTable;
        state.id = guest;
        state.fields[schema::Guest::LatinSurname] = {surname, {hlc, 5}};
        return sync::encodeState(state);
    }
    sync::Op overwritten(const Uuid &guest, const QString &other)
    {
        using Card = schema::SyncConflict;
        sync::Op card;
        card.kind = sync::OpKind::Add;
        card.table = Card::kTable;
        card.id = Uuid::named("conflict", guest.view());
        card.uid = card.transaction = card.id;
        card.stamp = {sync::hlcOf(clock.nowMs()), 0};
        card.fields
            = {{Card::SubjectId, guest.toBytes()}, {Card::RowTable, qint64(schema::Guest::kTable)},
                {Card::RowId, guest.toBytes()}, {Card::Field, qint64(schema::Guest::LatinSurname)},
                {Card::Rule, qint64(0)}, {Card::Winner, alone(guest, u"ZHENG"_s, 9)},
                {Card::Loser, alone(guest, other, 8)}, {Card::At, ++m_at}};
        return card;
    }
    void hear(const QList<sync::Op> &ops)
    {
        QVERIFY(wait(database->sync(hearingOf(schema::registry(), ops))));
    }
    void open()
    {
        page = std::make_unique<ConflictsPage>(SyncServices {source, desks, conflicts, clock});
        page->show();
        page->open({});
        QTRY_VERIFY(!cards().isEmpty());
        page->focusFirst();
    }
    QList<ConflictCard *> cards()
    {
        QList<ConflictCard *> shown;
        for (ConflictCard *card : page->findChildren<ConflictCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }
    static Uuid rowInFocus()
    {
        const auto *card = qobject_cast<ConflictCard *>(QApplication::focusWidget());
        return card ? card->conflict().row : Uuid();
    }
    QString surname(const Uuid &guest)
    {
        return wait(guests.load(guest)).value().guest.latinSurname;
    }

    SilentSource source;
    access::Desks desks {*database, authoriser, numbers};
    conflicts::Conflicts conflicts {*database, authoriser};
    std::unique_ptr<ConflictsPage> page;

private:
    qint64 m_at = 0;
};

} // namespace

class ConflictsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyBringsBackWhatWasOverwritten();
    void keysDecideAndGoOnToTheNext();
    void buttonsSayAndDoTheSame();
    void enterOpensTheGuest();
    void withoutAnyItSaysSo();
};

void ConflictsPageTest::oneKeyBringsBackWhatWasOverwritten()
{
    ConflictDesk desk;
    const Uuid guest = desk.guest(u"ZHENG"_s);
    desk.hear({desk.overwritten(guest, u"CHENG"_s)});
    desk.open();
    QCOMPARE(desk.cards().size(), 1);
    QStringList texts;
    for (const QLabel *label : desk.cards().first()->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"ZHENG"_s) && texts.contains(u"CHENG"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_U);
    QTRY_COMPARE(desk.surname(guest), u"CHENG"_s);
    QTRY_VERIFY(desk.cards().isEmpty());
}

void ConflictsPageTest::keysDecideAndGoOnToTheNext()
{
    ConflictDesk desk;
    const Uuid first = desk.guest(u"ZHENG"_s);
    const Uuid second = desk.guest(u"LIU"_s);
    const Uuid third = desk.guest(u"SUN"_s);
    desk.hear({desk.overwritten(first, u"CHENG"_s), desk.overwritten(second, u"LAU"_s),
        desk.overwritten(third, u"SHUN"_s)});
    desk.open();
    desk.cards().at(1)->setFocus();
    QTest::keyClick(desk.cards().at(1), Qt::Key_B);
    QTRY_COMPARE(desk.cards().size(), 2);
    QTRY_COMPARE(ConflictDesk::rowInFocus(), third);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K);
    QTRY_COMPARE(desk.cards().size(), 1);
    QTest::keyClick(desk.cards().first(), Qt::Key_A);
    QTRY_COMPARE(desk.cards().first()->conflict().decision, conflicts::Decision::Asked);
    QCOMPARE(desk.surname(first), u"ZHENG"_s);
    QCOMPARE(desk.surname(third), u"SUN"_s);
    const auto aliases = GuestDesk::wait(desk.guests.load(second)).value().aliases;
    QCOMPARE(aliases.first().text, u"LAU"_s);
}

void ConflictsPageTest::buttonsSayAndDoTheSame()
{
    ConflictDesk desk;
    const Uuid guest = desk.guest(u"ZHENG"_s);
    desk.hear({desk.overwritten(guest, u"CHENG"_s)});
    desk.open();
    auto *restore = desk.page->findChild<QPushButton *>(u"restored"_s);
    QVERIFY(restore->isVisible());
    restore->click();
    QTRY_COMPARE(desk.surname(guest), u"CHENG"_s);
}

void ConflictsPageTest::enterOpensTheGuest()
{
    ConflictDesk desk;
    const Uuid guest = desk.guest(u"ZHENG"_s);
    desk.hear({desk.overwritten(guest, u"CHENG"_s)});
    desk.open();
    QSignalSpy asked(desk.page.get(), &Page::openRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Location>(), (Location {u"guest"_s, guest.toString()}));
}

void ConflictsPageTest::withoutAnyItSaysSo()
{
    ConflictDesk desk;
    desk.page = std::make_unique<ConflictsPage>(
        SyncServices {desk.source, desk.desks, desk.conflicts, desk.clock});
    desk.page->show();
    desk.page->open({});
    QTRY_VERIFY(std::ranges::any_of(desk.page->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Desks agree: there is nothing to decide."_s;
    }));
}

QTEST_MAIN(ConflictsPageTest)
#include "tst_conflicts_page.moc"
