#include "models/checkin/authority/report_payload.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

ReportPayload chen()
{
    ReportPayload payload;
    ReportFacts &facts = payload.facts;
    facts.branchName = u"云栖酒店"_s;
    facts.branchCode = u"H1"_s;
    facts.profile.guest.fullNameNative = u"陳志強"_s;
    facts.profile.guest.latinSurname = u"CHEN"_s;
    facts.profile.guest.latinGivenName = u"ZHIQIANG"_s;
    facts.profile.guest.gender = guests::Gender::Male;
    facts.profile.guest.birthDate = guests::BirthDate({1981, 5, 14});
    facts.profile.guest.nationality = u"CN"_s;
    guests::IdentityDocument passport;
    passport.docType = u"P"_s;
    passport.numberSealed = "sealed";
    passport.issuingCountry = u"CHN"_s;
    passport.expiryDate = {2027, 3, 2};
    facts.profile.documents = {passport};
    facts.stay.guest = Uuid::named("test", "chen");
    facts.stay.confirmationNo = u"A1B2C3"_s;
    facts.stay.room = u"1207"_s;
    facts.stay.arrival = {2025, 5, 14};
    facts.stay.departure = {2025, 5, 17};
    facts.stay.state.status = stays::StayStatus::InHouse;
    facts.stay.checkedInAt = 1'747'224'000'123; // 2025-05-14T12:00:00Z
    payload.report.id = Uuid::named("test", "report");
    payload.report.tries = 1;
    payload.documentNumber = u"E12345678"_s;
    return payload;
}

QString valueOf(const ReportPayload &payload, QLatin1StringView field)
{
    const auto fields = payload.fields();
    for (const auto &[name, value] : fields) {
        if (name == field)
            return value;
    }
    return u"no such field"_s;
}

} // namespace

class ReportPayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonSaysWhoCameWhereAndWhen()
    {
        const QByteArray bytes = chen().toJson();
        const QJsonObject expected {
            {u"id"_s, Uuid::named("test", "report").toString()},
            {u"kind"_s, u"arrival"_s},
            {u"try"_s, 1},
            {u"branch_code"_s, u"H1"_s},
            {u"branch_name"_s, u"云栖酒店"_s},
            {u"confirmation_no"_s, u"A1B2C3"_s},
            {u"room"_s, u"1207"_s},
            {u"arrival"_s, u"2025-05-14"_s},
            {u"departure"_s, u"2025-05-17"_s},
            {u"checked_in_at"_s, u"2025-05-14T12:00:00Z"_s},
            {u"full_name_native"_s, u"陳志強"_s},
            {u"latin_surname"_s, u"CHEN"_s},
            {u"latin_given_name"_s, u"ZHIQIANG"_s},
            {u"gender"_s, u"M"_s},
            {u"birth_date"_s, u"1981-05-14"_s},
            {u"nationality"_s, u"CN"_s},
            {u"doc_type"_s, u"P"_s},
            {u"document_number"_s, u"E12345678"_s},
            {u"issuing_country"_s, u"CHN"_s},
            {u"expiry_date"_s, u"2027-03-02"_s},
        };
        QCOMPARE(QJsonDocument::fromJson(bytes).object(), expected);
        QCOMPARE(chen().toJson(), bytes);
    }

    void csvSaysTheSameUnderOneHeading()
    {
        ReportPayload payload = chen();
        payload.report.kind = ReportKind::Departure;
        payload.facts.stay.checkedOutAt = 1'747'483'200'000;
        const QList<QByteArray> lines = payload.toCsv().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0),
            "id,kind,try,branch_code,branch_name,confirmation_no,room,arrival,departure,"
            "checked_in_at,checked_out_at,full_name_native,latin_surname,latin_given_name,gender,"
            "birth_date,nationality,doc_type,document_number,issuing_country,expiry_date\r"_ba);
        QCOMPARE(lines.at(1),
            payload.report.id.toString().toUtf8()
                + ",departure,1,H1,云栖酒店,A1B2C3,1207,2025-05-14,2025-05-17,"
                  "2025-05-14T12:00:00Z,2025-05-17T12:00:00Z,陳志強,CHEN,ZHIQIANG,M,1981-05-14,"
                  "CN,P,E12345678,CHN,2027-03-02\r");
        QCOMPARE(lines.at(2), QByteArray());
    }

    void csvCellsAreQuotedAndNeverFormulas_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"1207"_s << u"1207"_s;
        QTest::newRow("a comma") << u"12,07"_s << u"\"12,07\""_s;
        QTest::newRow("a quote") << u"the \"suite\""_s << u"\"the \"\"suite\"\"\""_s;
        QTest::newRow("a line break") << u"12\n07"_s << u"\"12\n07\""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("a formula with a comma")
            << u"=HYPERLINK(1,2)"_s << u"\"'=HYPERLINK(1,2)\""_s;
        QTest::newRow("an equals inside is none") << u"a=b"_s << u"a=b"_s;
    }
    void csvCellsAreQuotedAndNeverFormulas()
    {
        QFETCH(QString, room);
        QFETCH(QString, cell);
        ReportPayload payload = chen();
        payload.facts.stay.room = room;
        const QString text = QString::fromUtf8(payload.toCsv());
        QVERIFY2(text.contains(u",A1B2C3,"_s + cell + u",2025-05-14,"_s), qPrintable(text));
    }

    void whatTheAuthorityWantsIsMissing_data()
    {
        QTest::addColumn<std::function<void(ReportFacts &)>>("take");
        QTest::addColumn<QString>("missing");
        using Take = std::function<void(ReportFacts &)>;
        QTest::newRow("nothing") << Take([](ReportFacts &) {}) << QString();
        QTest::newRow("the Latin name alone will do")
            << Take([](ReportFacts &facts) { facts.profile.guest.fullNameNative.clear(); })
            << QString();
        QTest::newRow("no name at all") << Take([](ReportFacts &facts) {
            facts.profile.guest = {};
            facts.profile.guest.nationality = u"CN"_s;
            facts.profile.guest.birthDate = guests::BirthDate({1981, 5, 14});
        }) << u"full_name_native"_s;
        QTest::newRow("no birth date")
            << Take([](ReportFacts &facts) { facts.profile.guest.birthDate = {}; })
            << u"birth_date"_s;
        QTest::newRow("a birthday without its year") << Take([](ReportFacts &facts) {
            facts.profile.guest.birthDate = *guests::BirthDate::parse(u"--05-14");
        }) << u"birth_date"_s;
        QTest::newRow("a document that knows the year alone") << Take([](ReportFacts &facts) {
            facts.profile.guest.birthDate = *guests::BirthDate::parse(u"1981");
        }) << QString();
        QTest::newRow("no nationality")
            << Take([](ReportFacts &facts) { facts.profile.guest.nationality.clear(); })
            << u"nationality"_s;
        QTest::newRow("no document")
            << Take([](ReportFacts &facts) { facts.profile.documents.clear(); })
            << u"identity_document"_s;
        QTest::newRow("a document without its number")
            << Take([](ReportFacts &facts) { facts.profile.documents[0].numberSealed.clear(); })
            << u"identity_document"_s;
        QTest::newRow("no room") << Take([](ReportFacts &facts) { facts.stay.room.clear(); })
                                 << u"room"_s;
        QTest::newRow("several") << Take([](ReportFacts &facts) {
            facts.profile.guest.nationality.clear();
            facts.profile.documents.clear();
        }) << u"nationality,identity_document"_s;
    }
    void whatTheAuthorityWantsIsMissing()
    {
        QFETCH(std::function<void(ReportFacts &)>, take);
        QFETCH(QString, missing);
        ReportFacts facts = chen().facts;
        take(facts);
        QCOMPARE(missingIn(facts).join(u','), missing);
    }

    void thePrimaryDocumentIsReportedIfItsNumberIsKnown()
    {
        guests::GuestProfile profile = chen().facts.profile;
        guests::IdentityDocument card = profile.documents.constFirst();
        card.docType = u"I"_s;
        profile.documents.append(card);
        QCOMPARE(reportedDocument(profile)->docType, u"P"_s);
        profile.documents[1].primary = true;
        QCOMPARE(reportedDocument(profile)->docType, u"I"_s);
        profile.documents[1].numberSealed.clear();
        QCOMPARE(reportedDocument(profile)->docType, u"P"_s);
    }

    void whoStaysComesAndLeavesAndWhoOnlyBookedDoesNot()
    {
        using enum ReportKind;
        stays::Stay stay = chen().facts.stay;
        const Uuid companion = Uuid::named("test", "companion");
        const Uuid booker = Uuid::named("test", "booker");
        stay.others = {{companion}, {booker, stays::StayRole::Booker}};
        QCOMPARE(happenedAt(Arrival, stay, stay.guest), stay.checkedInAt);
        QCOMPARE(happenedAt(Arrival, stay, companion), stay.checkedInAt);
        QVERIFY(!happenedAt(Arrival, stay, booker));
        QVERIFY(!happenedAt(Arrival, stay, Uuid::named("test", "stranger")));
        QVERIFY(!happenedAt(Departure, stay, stay.guest));

        stay.state.status = stays::StayStatus::Departed;
        stay.checkedOutAt = 1'747'483'200'000;
        QCOMPARE(happenedAt(Arrival, stay, stay.guest), stay.checkedInAt);
        QCOMPARE(happenedAt(Departure, stay, companion), stay.checkedOutAt);

        stay.state.status = stays::StayStatus::Expected; // taken back
        QVERIFY(!happenedAt(Arrival, stay, stay.guest));
        QVERIFY(!happenedAt(Departure, stay, stay.guest));
        stay.state.status = stays::StayStatus::InHouse;
        stay.archived = true;
        QVERIFY(!happenedAt(Arrival, stay, stay.guest));
    }

    void aFilesNameTellsNobody()
    {
        const ReportPayload payload = chen();
        const QString id = payload.report.id.toString();
        QCOMPARE(
            reportFileName(payload.report, ReportFormat::Json), u"arrival-"_s + id + u".json"_s);
        QCOMPARE(reportFileName(payload.report, ReportFormat::Csv), u"arrival-"_s + id + u".csv"_s);
    }

    void aSexThatIsNotKnownIsLeftOut()
    {
        ReportPayload payload = chen();
        payload.facts.profile.guest.gender = guests::Gender::Unknown;
        QCOMPARE(valueOf(payload, "gender"_L1), QString());
        QVERIFY(!QJsonDocument::fromJson(payload.toJson()).object().contains("gender"_L1));
    }
};

QTEST_GUILESS_MAIN(ReportPayloadTest)
#include "tst_report_payload.moc"
