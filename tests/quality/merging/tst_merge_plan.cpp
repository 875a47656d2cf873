#include "models/guests/guest_rows.h"
#include "models/quality/merging/merge_plan.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace Qt::StringLiterals;

namespace {

using Fields = schema::Guest;
const QDate kToday {2025, 5, 14};

const Uuid kKept = Uuid::named("guest", "kept");
const Uuid kOther = Uuid::named("guest", "other");

JointGuest guest(const Uuid &id, const std::function<void(GuestProfile &)> &fill)
{
    GuestProfile profile;
    profile.guest.id = id;
    fill(profile);
    JointGuest joint {profile, {}, {}};
    for (const auto &[field, value] : fieldsOf(profile.guest)) {
        if (!sync::isNull(value))
            joint.sources[field] = id;
    }
    return joint;
}

IdentityDocument passport(const char *number, QDate expiry = {})
{
    return {
        .docType = u"P"_s, .numberIndex = number, .issuingCountry = u"CHN"_s, .expiryDate = expiry};
}

} // namespace

class MergePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void birthDates_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("the same") << u"1981-05-14"_s << u"1981-05-14"_s << false;
        QTest::newRow("one unknown") << u"1981-05-14"_s << QString() << false;
        QTest::newRow("one the year alone") << u"1981-05-14"_s << u"1981"_s << false;
        QTest::newRow("one without the year") << u"1981-05-14"_s << u"--05-14"_s << false;
        QTest::newRow("another day") << u"1981-05-14"_s << u"1981-05-15"_s << true;
        QTest::newRow("another year") << u"1981-05-14"_s << u"1982"_s << true;
        QTest::newRow("another month, no year") << u"1981-05-14"_s << u"--06-14"_s << true;
    }
    void birthDates()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, blocks);
        const auto born = [](const Uuid &id, const QString &date) {
            return guest(id, [&date](GuestProfile &profile) {
                profile.guest.birthDate = BirthDate::parse(date).value();
            });
        };
        const MergePlan plan = planOf(born(kKept, one), born(kOther, other), kToday);
        QCOMPARE(plan.obstacles.contains(Obstacle::TwoBirthDates), blocks);
    }
    void saysInWhichPartsBirthDatesDiffer_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<BirthContradiction>("parts");
        const auto parts = [](bool year, bool month, bool day) {
            return BirthContradiction {year, month, day};
        };
        QTest::newRow("nothing") << u"1981-05-14"_s << parts(false, false, false);
        QTest::newRow("what is not known") << u"1981"_s << parts(false, false, false);
        QTest::newRow("the day") << u"1981-05-15"_s << parts(false, false, true);
        QTest::newRow("the month, without a year") << u"--06-14"_s << parts(false, true, false);
        QTest::newRow("the year alone") << u"1982"_s << parts(true, false, false);
        QTest::newRow("all") << u"1982-06-15"_s << parts(true, true, true);
    }
    void saysInWhichPartsBirthDatesDiffer()
    {
        QFETCH(const QString, other);
        QFETCH(const BirthContradiction, parts);
        const auto born = [](const Uuid &id, const QString &date) {
            return guest(id, [&date](GuestProfile &profile) {
                profile.guest.birthDate = BirthDate::parse(date).value();
            });
        };
        const MergePlan plan = planOf(born(kKept, u"1981-05-14"_s), born(kOther, other), kToday);
        QCOMPARE(plan.birth, parts);
    }
    void saysWhichDocumentsContradict()
    {
        const auto with = [](const Uuid &id, QList<IdentityDocument> documents) {
            return guest(id, [&](GuestProfile &profile) {
                for (IdentityDocument &document : documents)
                    document.id = Uuid::named("document", document.numberIndex.constData());
                profile.documents = documents;
            });
        };
        IdentityDocument visa = passport("9");
        visa.docType = u"V"_s;
        const MergePlan plan
            = planOf(with(kKept, {visa, passport("1")}), with(kOther, {passport("2")}), kToday);
        QCOMPARE(plan.documents,
            (QList<DocumentContradiction> {
                {Uuid::named("document", "1"), Uuid::named("document", "2")}}));
    }
    void documents_data()
    {
        QTest::addColumn<IdentityDocument>("other");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("the same") << passport("1") << false;
        QTest::newRow("another number") << passport("2") << true;
        QTest::newRow("another, valid until today") << passport("2", kToday) << true;
        QTest::newRow("another, over since yesterday")
            << passport("2", kToday.addDays(-1)) << false;
        QTest::newRow("without a number") << passport("") << false;
        IdentityDocument document = passport("2");
        document.docType = u"ID"_s;
        QTest::newRow("of another kind") << document << false;
        document = passport("2");
        document.issuingCountry = u"SGP"_s;
        QTest::newRow("of another country") << document << false;
    }
    void documents()
    {
        QFETCH(IdentityDocument, other);
        QFETCH(bool, blocks);
        const JointGuest kept
            = guest(kKept, [](GuestProfile &profile) { profile.documents = {passport("1")}; });
        const JointGuest second
            = guest(kOther, [&](GuestProfile &profile) { profile.documents = {other}; });
        QCOMPARE(planOf(kept, second, kToday).obstacles.contains(Obstacle::TwoDocuments), blocks);
    }
    void oneGuestTwice()
    {
        const JointGuest kept = guest(kKept, [](GuestProfile &) {});
        QCOMPARE(planOf(kept, kept, kToday).obstacles, QList<Obstacle> {Obstacle::SameGuest});
    }
    void onlyWhatDiffersIsAsked()
    {
        const JointGuest kept = guest(kKept, [](GuestProfile &profile) {
            profile.guest.fullNameNative = u"陳志強"_s;
            profile.guest.language = u"zh"_s;
            profile.guest.nationality = u"CN"_s;
        });
        const JointGuest other = guest(kOther, [](GuestProfile &profile) {
            profile.guest.fullNameNative = u"陈志强"_s;
            profile.guest.profession = u"teacher"_s;
            profile.guest.nationality = u"CN"_s;
            profile.guest.vipCode = u"V1"_s;
        });
        const QList<MergeRow> rows {{Fields::FullNameNative, Side::Kept, false},
            {Fields::Language, Side::Kept, false}, {Fields::VipCode, Side::Other, true},
            {Fields::Profession, Side::Other, false}};
        QCOMPARE(planOf(kept, other, kToday).rows, rows);
    }
    void theMoreExactBirthDateIsSuggested()
    {
        const JointGuest kept = guest(kKept,
            [](GuestProfile &profile) { profile.guest.birthDate = *BirthDate::parse(u"1981"); });
        const JointGuest other = guest(kOther, [](GuestProfile &profile) {
            profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        });
        QCOMPARE(planOf(kept, other, kToday).rows,
            (QList<MergeRow> {{Fields::BirthDate, Side::Other, false}}));
    }
    void sourcesSayWhoseEachIs()
    {
        JointGuest kept = guest(kKept, [](GuestProfile &profile) {
            profile.guest.fullNameNative = u"陳志強"_s;
            profile.guest.language = u"zh"_s;
            profile.guest.doNotRoom = true;
        });
        const Uuid earlier = Uuid::named("guest", "earlier");
        kept.sources[Fields::Language] = earlier; // of a record that is one with him already
        kept.sources[Fields::Remark] = kKept; // cleared since
        const JointGuest other = guest(kOther, [](GuestProfile &profile) {
            profile.guest.fullNameNative = u"陈志强"_s;
            profile.guest.language = u"en"_s;
        });
        const QHash<quint16, Side> chosen {
            {Fields::FullNameNative, Side::Other}, {Fields::DoNotRoom, Side::Other}};
        const FieldSources sources {{Fields::FullNameNative, kOther}, {Fields::Language, earlier},
            {Fields::Remark, kKept}, {Fields::DoNotRoom, kKept}};
        const FieldSources said = sourcesFor(kept, other, chosen, kToday);
        for (const auto &[field, record] : sources)
            QCOMPARE(said.at(field), record);
        QVERIFY(!said.contains(Fields::VipCode));
    }
};

QTEST_GUILESS_MAIN(MergePlanTest)
#include "tst_merge_plan.moc"
