#include "models/exchange/import/table_import.h"
#include "tests/support/guest_desk.h"
#include "tests/support/table_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Outcome = TableReport::Outcome;

namespace {

constexpr int kManyRows = TableImport::kPartRows + 300;
constexpr const char *kGuests = "SELECT count(*) FROM guest WHERE present = 1 AND archived = 0";

/// A desk that imports tables.
struct TableDesk : GuestDesk
{
    TableRequest request(const QByteArray &text, const QString &name = u"guests.csv"_s)
    {
        return tableRequest(folder.filePath(name), text, clock.today());
    }
    Result<TableReport> check(const TableRequest &request)
    {
        return wait(import->check(request, std::make_shared<TableControl>()));
    }
    Result<TableReport> run(const TableRequest &request)
    {
        return wait(import->run(request, std::make_shared<TableControl>()));
    }
    Result<RevertSummary> revert(qint64 run) { return wait(history.revert(run, u"wrong file"_s)); }
    qint64 count(const char *sql)
    {
        return *wait(database->read(
            [sql](store::Connection &connection) { return connection.integer(sql); }));
    }
    GuestProfile stored(const Uuid &guest)
    {
        return *wait(guests.revealContacts(guest, u"test"_s));
    }
    /// A guest with a telephone.
    Uuid known(const QString &name, const QString &telephone = {})
    {
        GuestProfile profile;
        profile.guest.fullNameNative = name;
        if (!telephone.isEmpty())
            profile.telephones = {telephoneOf(telephone, u"CN")};
        return add(profile);
    }

    std::unique_ptr<TableImport> import
        = std::make_unique<TableImport>(*database, authoriser, numbers);
    ImportHistory history {*database, authoriser};
};

} // namespace

class TableImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TableDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aCheckCountsEverythingAndWritesNothing()
    {
        m_desk->known(u"张伟"_s, u"13812345678"_s);
        const auto request = m_desk->request("姓名,手机,生日\n"
                                             "张伟,13812345678,1981-05-14\n"
                                             "李娜,13912345678,\n"
                                             "王芳,,1999-02-30\n"
                                             "李娜,139 1234 5678,1990-01-01\n"
                                             "赵敏,12,\n");
        const QByteArray before = m_desk->bytes();
        const auto report = m_desk->check(request);
        QVERIFY(report);
        QCOMPARE(int(report->outcome), int(Outcome::Checked));
        QCOMPARE(report->rows, 5);
        QCOMPARE(report->created, 2); // 李娜, 赵敏
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->repeated, 1);
        QCOMPARE(report->refused, 1);
        QCOMPARE(report->refusedRows.at(0).line, 4);
        QCOMPARE(report->refusedRows.at(0).cells.at(2), u"1999-02-30"_s);
        QCOMPARE(
            report->refusedRows.at(0).problems.at(0), (CellProblem {CellFault::NotADate, 2, {}}));
        QCOMPARE(report->noticed.size(), 1);
        QCOMPARE(report->noticed.at(0).line, 6);
        QVERIFY(m_desk->bytes() == before);
    }

    void newGuestsComeInWithWhatTheyHave()
    {
        const auto report
            = m_desk->run(m_desk->request("姓名,手机,身份证号,爱好\n"
                                          "张伟,13812345678,11010519491231002X,茶\n"));
        QVERIFY(report);
        QCOMPARE(int(report->outcome), int(Outcome::Done));
        QCOMPARE(report->created, 1);
        QVERIFY(report->run > 0);
        QCOMPARE(m_desk->count(kGuests), 1);
        const Uuid id = *GuestFixture::wait(m_desk->database->read([](store::Connection &c) {
            store::Statement query(c, "SELECT id FROM guest");
            query.step();
            return query.uuid(0);
        }));
        const GuestProfile guest = m_desk->stored(id);
        QCOMPARE(guest.guest.fullNameNative, u"张伟"_s);
        QCOMPARE(guest.guest.registeredBranchId, m_desk->branchId);
        QCOMPARE(guest.telephones.at(0).e164, u"+8613812345678"_s);
        QCOMPARE(guest.documents.at(0).numberLast4, u"002X"_s);
        QVERIFY(guest.documents.at(0).number.isEmpty());
        QCOMPARE(guest.preferences.at(0).value, u"茶"_s);
        // Provenance: in the history of his fields it says where he came from.
        const auto history = GuestFixture::wait(m_desk->guests.fieldHistory(id));
        QVERIFY(history);
        QVERIFY(!history->isEmpty());
        QVERIFY(std::ranges::all_of(*history,
            [](const FieldChange &change) { return change.source == sync::Source::Imported; }));
    }

    void whoIsKnownIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("by telephone and name")
            << QByteArray("姓名,手机\n张伟,+86 13812345678\n") << true;
        QTest::newRow("by telephone and name in other characters")
            << QByteArray("姓名,手机\n張偉,13812345678\n") << true;
        QTest::newRow("another's telephone")
            << QByteArray("姓名,手机\n李娜,13812345678\n") << false;
        QTest::newRow("by e-mail and name")
            << QByteArray("姓名,邮箱\n张伟,ZHANG@example.com\n") << true;
        QTest::newRow("by member number, whatever the name")
            << QByteArray("姓名,会员号\n张 伟,m-7\n") << true;
        QTest::newRow("by document") << QByteArray("姓名,护照号\n张伟,e1234 5678\n") << true;
        QTest::newRow("nobody") << QByteArray("姓名,手机\n王芳,13700000000\n") << false;
    }
    void whoIsKnownIsFound()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"张伟"_s;
        profile.guest.memberNo = u"M-7"_s;
        profile.telephones = {telephoneOf(u"13812345678", u"CN")};
        profile.emails = {{u"personal"_s, u"zhang@example.com"_s}};
        profile.documents = {{u"P"_s, u"E12345678"_s}};
        m_desk->add(profile);
        QFETCH(QByteArray, text);
        QFETCH(bool, found);
        const auto report = m_desk->check(m_desk->request(text));
        QVERIFY(report);
        QCOMPARE(report->updated, found ? 1 : 0);
        QCOMPARE(report->created, found ? 0 : 1);
    }

    void anUpdateFillsInAndNeverEmpties()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"张伟"_s;
        profile.guest.profession = u"教师"_s;
        profile.telephones = {telephoneOf(u"13812345678", u"CN")};
        const Uuid id = m_desk->add(profile);
        const auto request = m_desk->request("姓名,手机,职业,生日,邮箱\n"
                                             "张伟,13812345678,,1981-05-14,z@example.com\n");
        const auto report = m_desk->run(request);
        QCOMPARE(report->updated, 1);
        const GuestProfile now = m_desk->stored(id);
        QCOMPARE(now.guest.profession, u"教师"_s);
        QCOMPARE(now.guest.birthDate.toText(), u"1981-05-14"_s);
        QCOMPARE(now.telephones.size(), 1);
        QCOMPARE(now.emails.size(), 1);

        const QByteArray before = m_desk->bytes();
        const auto again = m_desk->run(request);
        QCOMPARE(again->updated, 0);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->run, 0);
        QVERIFY(again->earlier);
        QCOMPARE(again->earlier->id, report->run);
        QVERIFY(m_desk->bytes() == before); // not a byte, no entry in the audit
    }

    void whoIsLikelyHereIsSuspectedAndThePolicyDecides()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"欧阳志远"_s;
        profile.guest.latinSurname = u"OUYANG"_s;
        profile.guest.latinGivenName = u"ZHIYUAN"_s;
        profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        profile.guest.nationality = u"CN"_s;
        profile.emails = {{u"personal"_s, u"ouyang@example.com"_s}};
        const Uuid id = m_desk->add(profile);
        auto request = m_desk->request(
            "姓名,英文姓,英文名,生日,国籍,职业\n欧阳志远,OUYANG,ZHIYUAN,1981-05-14,中国,教师\n");
        auto report = m_desk->check(request);
        QCOMPARE(report->suspected, 1);
        QCOMPARE(report->suspectedRows.at(0).match.guest, id);
        QCOMPARE(report->suspectedRows.at(0).other, u"欧阳志远 OUYANG, ZHIYUAN"_s);
        report = m_desk->run(request);
        QCOMPARE(report->created + report->updated, 0);
        QCOMPARE(m_desk->count(kGuests), 1);
        request.suspects.likely = SuspectPolicy::Update;
        QCOMPARE(m_desk->run(request)->updated, 1);
        QCOMPARE(m_desk->stored(id).guest.profession, u"教师"_s);
        request.suspects.likely = SuspectPolicy::AsNew;
        QCOMPARE(m_desk->run(request)->created, 1);
        QCOMPARE(m_desk->count(kGuests), 2);
    }

    void whoIsPossiblyHereIsListedApartAndNewUnlessItIsSaidOtherwise()
    {
        const Uuid id = addNamesakes();
        // The same name, and nothing else in common.
        auto request = m_desk->request(
            "姓名,手机,邮箱,职业\n欧阳志远,13999999999,b@example.com,教师\n李娜,13812345670,,\n");
        auto report = m_desk->check(request);
        QVERIFY(report);
        QCOMPARE(report->possible, 1);
        QCOMPARE(report->suspected, 0);
        QVERIFY(report->suspectedRows.isEmpty());
        QCOMPARE(report->created, 2); // the other one is nobody's double
        const ReportedRow row = report->possibleRows.at(0);
        QCOMPARE(row.line, 2);
        QCOMPARE(row.other, u"欧阳志远"_s);
        QCOMPARE(row.match.guest, id);
        QCOMPARE(int(row.match.kind), int(RowMatch::Kind::New));

        request.leftOut.insert(3);
        request.suspects.possible = SuspectPolicy::LeaveOut;
        report = m_desk->run(request);
        QCOMPARE(report->created + report->updated, 0);
        QCOMPARE(report->possibleLeftOut, 1);
        QCOMPARE(report->possibleRows.at(0).cells.at(3), u"教师"_s); // to be saved with the others
        request.suspects.possible = SuspectPolicy::Update;
        QCOMPARE(m_desk->run(request)->updated, 1);
        QCOMPARE(m_desk->stored(id).guest.profession, u"教师"_s);
    }

    void oneRowIsDecidedOtherwiseThanAllOfItsKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("decided");
        QTest::addColumn<int>("created");
        QTest::addColumn<int>("updated");
        const QByteArray likely = "姓名,生日\n欧阳志远,1981-05-14\n";
        const QByteArray possible = "姓名,手机,邮箱\n欧阳志远,13999999999,b@example.com\n";
        QTest::newRow("very likely, and new") << likely << int(SuspectPolicy::AsNew) << 1 << 0;
        QTest::newRow("very likely, and he") << likely << int(SuspectPolicy::Update) << 0 << 1;
        QTest::newRow("possible, and left out")
            << possible << int(SuspectPolicy::LeaveOut) << 0 << 0;
        QTest::newRow("possible, and he") << possible << int(SuspectPolicy::Update) << 0 << 1;
    }
    void oneRowIsDecidedOtherwiseThanAllOfItsKind()
    {
        addNamesakes();
        QFETCH(QByteArray, text);
        QFETCH(int, decided);
        auto request = m_desk->request(text);
        request.suspects.decided.insert(3, SuspectPolicy::LeaveOut); // another's
        auto report = m_desk->check(request);
        QCOMPARE((report->suspectedRows + report->possibleRows).size(), 1);
        request.suspects.decided.insert(2, SuspectPolicy(decided));
        report = m_desk->check(request);
        QTEST(report->created, "created");
        QTEST(report->updated, "updated");
        // Whatever becomes of him he is still listed, so that it can be decided otherwise.
        QCOMPARE((report->suspectedRows + report->possibleRows).size(), 1);
    }

    void oneFileNamesOneGuestOnce()
    {
        const auto report = m_desk->run(m_desk->request("姓名,手机,邮箱,会员号\n"
                                                        "张伟,13812345678,,\n"
                                                        "张伟,13812345678,z@example.com,\n"
                                                        "张伟,,Z@example.com,M7\n"));
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->repeated, 2);
        QCOMPARE(m_desk->count(kGuests), 1);
        QCOMPARE(m_desk->count("SELECT count(*) FROM email WHERE present = 1"), 1);
        QCOMPARE(m_desk->count("SELECT count(*) FROM guest WHERE member_no = 'M7'"), 1);
    }

    void twoRowsOfOneKnownGuestAreOneUpdate()
    {
        const Uuid id = m_desk->known(u"张伟"_s, u"13812345678"_s);
        const auto report = m_desk->run(m_desk->request("姓名,手机,邮箱\n"
                                                        "张伟,13812345678,a@example.com\n"
                                                        "张伟,13812345678,b@example.com\n"));
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->repeated, 1);
        QCOMPARE(m_desk->stored(id).emails.size(), 2);
    }

    void aCellIsPutRightInPlace()
    {
        auto request = m_desk->request("姓名,生日\n张伟,1981-13-14\n李娜,what\n");
        QCOMPARE(m_desk->check(request)->refused, 2);
        request.corrections.insert({2, 1}, u"1981-12-14"_s);
        request.leftOut.insert(3);
        const auto report = m_desk->run(request);
        QCOMPARE(report->refused, 0);
        QCOMPARE(report->leftOut, 1);
        QCOMPARE(report->created, 1);
        QCOMPARE(m_desk->count("SELECT count(*) FROM guest WHERE birth_date = '1981-12-14'"), 1);
    }

    void takenBackItIsAsItWas()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"张伟"_s;
        profile.guest.profession = u"教师"_s;
        profile.telephones = {telephoneOf(u"13812345678", u"CN")};
        const Uuid id = m_desk->add(profile);
        const GuestProfile before = m_desk->stored(id);
        const auto report = m_desk->run(m_desk->request("姓名,手机,职业,生日,邮箱,标签\n"
                                                        "张伟,13812345678,医生,1981-05-14,"
                                                        "z@example.com,老客\n"
                                                        "李娜,13912345678,,,,\n"));
        QCOMPARE(report->created, 1);
        QCOMPARE(report->updated, 1);
        QCOMPARE(m_desk->stored(id).guest.profession, u"医生"_s);
        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->guestsHidden, 1);
        QCOMPARE(taken->guestsRestored, 1);
        QVERIFY(taken->keptGuests.isEmpty());
        GuestProfile after = m_desk->stored(id);
        QCOMPARE(after.guest, before.guest);
        QCOMPARE(after.telephones, before.telephones);
        QVERIFY(after.emails.isEmpty());
        QVERIFY(after.tags.isEmpty());
        QCOMPARE(m_desk->count(kGuests), 1);
        QCOMPARE(m_desk->revert(report->run).error().code, Error::Code::ImportReverted);
    }

    void whatWasEditedSinceIsNamedAndKept()
    {
        const Uuid id = m_desk->known(u"张伟"_s, u"13812345678"_s);
        const auto report = m_desk->run(m_desk->request("姓名,手机,职业,生日\n"
                                                        "张伟,13812345678,医生,1981-05-14\n"
                                                        "李娜,13912345678,,\n"));
        GuestProfile seen = m_desk->stored(id);
        GuestProfile edited = seen;
        edited.guest.profession = u"护士"_s;
        QVERIFY(GuestFixture::wait(m_desk->guests.save(edited, seen)));
        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->keptGuests, QList<Uuid> {id});
        QCOMPARE(taken->keptNames, QStringList {u"张伟"_s});
        QCOMPARE(m_desk->stored(id).guest.profession, u"护士"_s); // hers
        QVERIFY(m_desk->stored(id).guest.birthDate.isUnknown()); // nobody touched it
        QCOMPARE(m_desk->count(kGuests), 1);
    }

    void aNewGuestWhoWasWorkedWithStays()
    {
        const auto report = m_desk->run(m_desk->request("姓名,手机\n李娜,13912345678\n张伟,\n"));
        const auto hits = *GuestFixture::wait(m_desk->database->read([](store::Connection &c) {
            store::Statement query(c, "SELECT id FROM guest WHERE full_name_native = '李娜'");
            query.step();
            return query.uuid(0);
        }));
        m_desk->addStay(hits, {StayRank::Expected, u"1207"_s, QDate(2025, 5, 14)});
        const auto taken = m_desk->revert(report->run);
        QCOMPARE(taken->keptNames, QStringList {u"李娜"_s});
        QCOMPARE(taken->guestsHidden, 1);
    }

    void afterThirtyDaysItStays()
    {
        const auto report = m_desk->run(m_desk->request("姓名\n李娜\n"));
        m_desk->clock.advance(ImportRun::kRevertMs);
        const auto other = m_desk->run(m_desk->request("姓名\n张伟\n"));
        QVERIFY(other);
        m_desk->clock.advance(1);
        QCOMPARE(m_desk->revert(report->run).error().subject, u"import_age"_s);
        QVERIFY(m_desk->revert(other->run));
    }

    void aBigFileGoesInByPartsAndComesOutWhole()
    {
        const auto request = m_desk->request(manyGuests(kManyRows));
        auto control = std::make_shared<TableControl>();
        control->progress = [raw = control.get()](TableControl::Phase phase, qint64 done, qint64) {
            if (phase == TableControl::Phase::Writing && done == TableImport::kPartRows)
                raw->cancelled = true; // between the parts
        };
        const auto stopped = GuestFixture::wait(m_desk->import->run(request, control));
        QVERIFY(stopped);
        QCOMPARE(stopped->created, 0);
        QCOMPARE(int(stopped->outcome), int(Outcome::Cancelled));
        QCOMPARE(m_desk->count(kGuests), 0);
        const auto runs = *GuestFixture::wait(m_desk->history.runs());
        QCOMPARE(int(runs.at(0).state), int(ImportRun::State::Reverted));

        const auto whole = m_desk->run(request);
        QCOMPARE(whole->created + whole->suspected + whole->repeated, kManyRows);
        QCOMPARE(m_desk->count(kGuests), whole->created);
        QCOMPARE(m_desk->revert(whole->run)->guestsHidden, whole->created);
        QCOMPARE(m_desk->count(kGuests), 0);
    }

    void cardsComeInByTheirOwnWords()
    {
        m_desk->known(u"张伟"_s, u"13812345678"_s);
        const QByteArray text
            = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:张伟\r\nTEL;TYPE=CELL:13812345678\r\n"
              "EMAIL:z@example.com\r\nEND:VCARD\r\n"
              "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:李娜\r\nBDAY:19900101\r\n"
              "END:VCARD\r\n";
        const auto report = m_desk->run(m_desk->request(text, u"cards.vcf"_s));
        QVERIFY(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->refused, 0);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->created, 1);
        QCOMPARE(m_desk->count("SELECT count(*) FROM email WHERE present = 1"), 1);
        QCOMPARE(m_desk->count("SELECT count(*) FROM guest WHERE birth_date = '1990-01-01'"), 1);
        QVERIFY(m_desk->revert(report->run));
        QCOMPARE(m_desk->count(kGuests), 1);
    }

    void objectsComeInByTheirKeys()
    {
        const auto request = m_desk->request("[{\"姓名\": \"张伟\", \"手机\": [\"13812345678\","
                                             " \"13912345678\"], \"colour\": \"red\"},\n"
                                             " {\"姓名\": \"李娜\", \"生日\": \"what\"}]",
            u"guests.json"_s);
        QCOMPARE(request.mapping.headingRow, 0);
        const auto report = m_desk->run(request);
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->refused, 1);
        QCOMPARE(report->refusedRows.at(0).line, 2);
        QCOMPARE(m_desk->count("SELECT count(*) FROM telephone WHERE present = 1"), 2);
    }

    void keysThatNobodyKnowsAreStillNoGuests()
    {
        auto request = m_desk->request("{\"wer\": \"李娜\"}", u"guests.json"_s);
        QCOMPARE(request.mapping.headingRow, 0);
        request.mapping.columns[0].field = u"guest.full_name_native"_s;
        QCOMPARE(m_desk->run(request)->created, 1); // and none called "wer"
    }

    void whatHasToBeDoneFirstIsDoneOnceAndStopsItWhenItFails()
    {
        const auto request = m_desk->request("姓名\n李娜\n");
        const QByteArray before = m_desk->bytes();
        int asked = 0;
        Result<Done> answer = Error {Error::Code::DiskFull};
        m_desk->import->doFirst([&] {
            ++asked;
            return answer;
        });
        QCOMPARE(m_desk->run(request).error().code, Error::Code::DiskFull);
        QVERIFY(m_desk->bytes() == before);
        QVERIFY(m_desk->check(request)); // writes nothing that could be wanted back
        QCOMPARE(asked, 1);
        answer = Done();
        QCOMPARE(m_desk->run(request)->created, 1);
        QCOMPARE(asked, 2);
        const auto nothing = m_desk->request("姓名,生日\n,what\n");
        QCOMPARE(m_desk->run(nothing)->refused, 1); // nor does this
        QCOMPARE(asked, 2);
    }

    void whoMayNotIsRefused()
    {
        const auto request = m_desk->request("姓名\n李娜\n");
        m_desk->authoriser.logIn(
            {m_desk->staffId, u"王伟"_s, {access::Role::Clerk}, m_desk->branchId});
        QCOMPARE(m_desk->check(request).error().code, Error::Code::NotAllowed);
        QCOMPARE(m_desk->run(request).error().code, Error::Code::NotAllowed);
        QCOMPARE(m_desk->count(kGuests), 0);
    }

    void aFileWithoutRowsIsNone()
    {
        const auto report = m_desk->check(m_desk->request("姓名,手机\n"));
        QCOMPARE(report.error().code, Error::Code::FileFormat);
        QCOMPARE(report.error().subject, u"rows"_s);
    }

private:
    /// 欧阳志远, and somebody else, so that there is something to learn from.
    Uuid addNamesakes()
    {
        const auto add = [this](const QString &name, const QString &birth, const QString &phone) {
            GuestProfile profile;
            profile.guest.fullNameNative = name;
            profile.guest.birthDate = *BirthDate::parse(birth);
            profile.telephones = {telephoneOf(phone, u"CN")};
            profile.emails = {{u"personal"_s, u"g"_s + phone + u"@example.com"_s}};
            return m_desk->add(profile);
        };
        add(u"张伟"_s, u"1990-02-04"_s, u"13812345679"_s);
        return add(u"欧阳志远"_s, u"1981-05-14"_s, u"13812345678"_s);
    }

    std::unique_ptr<TableDesk> m_desk;
};

QTEST_GUILESS_MAIN(TableImportTest)
#include "tst_table_import.moc"
