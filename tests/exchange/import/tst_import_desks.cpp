#include "models/exchange/import/table_import.h"
#include "tests/support/agreeing_desks.h"
#include "tests/support/table_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kShown = "SELECT count(*) FROM guest WHERE present = 1 AND archived = 0";

qint64 count(GuestDesk &desk, const char *sql)
{
    return *GuestFixture::wait(desk.database->read(
        [sql](store::Connection &connection) { return connection.integer(sql); }));
}

GuestProfile stored(GuestDesk &desk, const Uuid &guest)
{
    return *GuestFixture::wait(desk.guests.revealContacts(guest, u"test"_s));
}

} // namespace

/// An import whose changes have gone to another desk.
class ImportDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenBackAfterOthersHaveItAndChangedSome_data()
    {
        QTest::addColumn<bool>("enrolledBefore");
        QTest::newRow("desks that had a server already") << true;
        QTest::newRow("a desk that got its server afterwards") << false;
    }
    void takenBackAfterOthersHaveItAndChangedSome()
    {
        QFETCH(bool, enrolledBefore);
        GuestDesk here;
        GuestDesk there;
        AgreeingDesks server;
        if (enrolledBefore) {
            server.enrol(*here.database);
            server.enrol(*there.database);
        }
        GuestProfile profile;
        profile.guest.fullNameNative = u"张伟"_s;
        profile.guest.profession = u"教师"_s;
        profile.telephones = {telephoneOf(u"13812345678", u"CN")};
        const Uuid id = here.add(profile);

        TableImport import(*here.database, here.authoriser, here.numbers);
        const auto request = tableRequest(here.folder.filePath(u"guests.csv"_s),
            "姓名,手机,职业,生日,邮箱\n"
            "张伟,13812345678,医生,1981-05-14,z@example.com\n"
            "李娜,13912345678,,,\n",
            here.clock.today());
        const auto report
            = GuestFixture::wait(import.run(request, std::make_shared<TableControl>()));
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->updated, 1);
        if (!enrolledBefore) {
            server.enrol(*here.database);
            server.enrol(*there.database);
        }
        server.settle();
        QCOMPARE(count(there, kShown), 2);
        QCOMPARE(stored(there, id).guest.profession, u"医生"_s);

        there.clock.advance(1000);
        const GuestProfile seen = stored(there, id);
        GuestProfile edited = seen;
        edited.guest.profession = u"护士"_s;
        QVERIFY(GuestFixture::wait(there.guests.save(edited, seen)));
        server.nowMs += 1000;
        server.settle();

        ImportHistory history(*here.database, here.authoriser);
        here.clock.advance(2000);
        const auto taken = GuestFixture::wait(history.revert(report->run, u"wrong file"_s));
        QVERIFY(taken);
        QCOMPARE(taken->keptNames, QStringList {u"张伟"_s});
        QCOMPARE(taken->guestsHidden, 1);
        server.nowMs += 2000;
        server.settle();
        for (GuestDesk *desk : {&here, &there}) {
            const GuestProfile now = stored(*desk, id);
            QCOMPARE(now.guest.profession, u"护士"_s); // hers
            QVERIFY(now.guest.birthDate.isUnknown());
            QVERIFY(now.emails.isEmpty());
            QCOMPARE(now.telephones.size(), 1);
            QCOMPARE(count(*desk, kShown), 1);
        }
    }
};

QTEST_GUILESS_MAIN(ImportDesksTest)
#include "tst_import_desks.moc"
