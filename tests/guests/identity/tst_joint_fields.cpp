#include "models/guests/identity/joint_fields.h"
#include "tests/guests/identity/made_up_ledger.h"

#include <QTest>

#include "schema/schema.h"

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace lobby::sync;
using namespace Qt::StringLiterals;
using schema::Guest;

namespace {

constexpr int kHotels = 3000;

const Uuid kA = MadeUpLedger::record(0);
const Uuid kB = MadeUpLedger::record(1);
const Uuid kC = MadeUpLedger::record(2);

struct Said
{
    quint16 field;
    Value value;
    quint64 when;
};

EntityState record(const Uuid &id, const QList<Said> &all)
{
    EntityState state {Guest::kTable, id};
    state.added = {1, 1};
    for (const Said &said : all)
        state.fields[said.field] = {said.value, {said.when, 1}};
    return state;
}

Merging merged(const Uuid &one, const Uuid &into, quint64 when, const FieldSources &sources = {})
{
    return {Uuid::named("merging", QByteArray::number(when)), one, into, {when, 1}, sources};
}

QString shown(const JointFields &joint, quint16 field)
{
    const auto found = joint.find(field);
    const auto *text
        = found == joint.end() ? nullptr : std::get_if<QString>(&found->second.value.value);
    return text ? *text : QString();
}

QString language(const QList<EntityState> &records, const QList<Merging> &mergings)
{
    return shown(jointFields(records, mergings), Guest::Language);
}

/// Every record by itself: what each of them was before anything was merged.
QList<JointFields> alone(const QList<EntityState> &records, const QList<Merging> &stands)
{
    QList<JointFields> all;
    for (const EntityState &one : records) {
        const IdentityGroup group = groupOf(one.id, stands);
        QList<EntityState> members;
        for (const EntityState &other : records) {
            if (group.records.contains(other.id))
                members.append(other);
        }
        all.append(jointFields(members, group.mergings));
    }
    return all;
}

constexpr quint16 kFields[]
    = {Guest::Surname, Guest::GivenName, Guest::Language, Guest::VipCode, Guest::DoNotRoom};

QList<EntityState> madeUp(MadeUpLedger &hotel)
{
    QList<EntityState> records;
    for (int i = 0; i < MadeUpLedger::kRecords; ++i) {
        EntityState state {Guest::kTable, MadeUpLedger::record(i)};
        state.added = hotel.now();
        for (const quint16 field : kFields) {
            const int kind = hotel.below(4);
            if (kind == 0)
                continue;
            state.fields[field] = {kind == 1 ? Value() : Value(QString::number(hotel.below(3))),
                {1 + quint64(hotel.below(40)), quint32(1 + hotel.below(3))}};
        }
        records.append(state);
    }
    return records;
}

QList<Merging> withSources(MadeUpLedger &hotel, QList<Merging> mergings)
{
    for (Merging &merging : mergings) {
        for (const quint16 field : {Guest::FullNameNative, Guest::Language, Guest::VipCode}) {
            if (hotel.below(2))
                merging.sources[field] = hotel.below(2) ? merging.record : merging.into;
        }
    }
    return mergings;
}

} // namespace

class JointFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRecordIsAsItIs()
    {
        const EntityState one = record(kA, {{Guest::Language, u"en"_s, 1}, {Guest::Remark, {}, 2}});
        const JointFields joint = jointFields({one}, {});
        QCOMPARE(shown(joint, Guest::Language), u"en"_s);
        QCOMPARE(joint.size(), one.fields.size());
    }
    void theChosenValueCounts_data()
    {
        QTest::addColumn<Uuid>("source");
        QTest::addColumn<QString>("value");
        QTest::newRow("of the older") << kA << u"zh"_s;
        QTest::newRow("of the newer") << kB << u"en"_s;
    }
    void theChosenValueCounts()
    {
        QFETCH(Uuid, source);
        QFETCH(QString, value);
        const QList<EntityState> both {record(kA, {{Guest::Language, u"zh"_s, 1}}),
            record(kB, {{Guest::Language, u"en"_s, 2}})};
        QCOMPARE(language(both, {merged(kB, kA, 10, {{Guest::Language, source}})}), value);
    }
    void whatIsWrittenLaterCountsWhicheverRecordItIsWrittenTo()
    {
        const QList<Merging> mergings {merged(kB, kA, 10, {{Guest::Language, kB}})};
        const EntityState b = record(kB, {{Guest::Language, u"en"_s, 2}});
        QCOMPARE(language({record(kA, {{Guest::Language, u"fr"_s, 11}}), b}, mergings), u"fr"_s);
        QCOMPARE(language({record(kA, {{Guest::Language, u"fr"_s, 9}}), b}, mergings), u"en"_s);
    }
    void nothingDoesNotReplaceSomething()
    {
        const QList<EntityState> both {
            record(kA, {{Guest::Language, {}, 5}}), record(kB, {{Guest::Language, u"en"_s, 2}})};
        QCOMPARE(language(both, {merged(kB, kA, 10)}), u"en"_s);
    }
    void nothingThatIsChosenIsNothing()
    {
        const QList<EntityState> both {
            record(kA, {{Guest::Language, {}, 5}}), record(kB, {{Guest::Language, u"en"_s, 2}})};
        QCOMPARE(language(both, {merged(kB, kA, 10, {{Guest::Language, kA}})}), QString());
    }
    void whatIsClearedSinceIsGoneOfAllWhoWereOne()
    {
        const QList<EntityState> both {
            record(kA, {{Guest::Language, {}, 11}}), record(kB, {{Guest::Language, u"en"_s, 2}})};
        QCOMPARE(language(both, {merged(kB, kA, 10, {{Guest::Language, kB}})}), QString());
        // and stays so when a third comes who says nothing, but not of one who says something
        const QList<Merging> mergings {
            merged(kB, kA, 10, {{Guest::Language, kB}}), merged(kC, kA, 20)};
        QCOMPARE(language(both + QList {record(kC, {})}, mergings), QString());
        QCOMPARE(language(both + QList {record(kC, {{Guest::Language, u"de"_s, 3}})}, mergings),
            u"de"_s);
    }
    void halvesOfNamesAreNotMixed()
    {
        const QList<EntityState> both {record(kA, {{Guest::Surname, u"陈"_s, 1}}),
            record(kB, {{Guest::Surname, u"陳"_s, 2}, {Guest::GivenName, u"志強"_s, 2}})};
        const JointFields joint
            = jointFields(both, {merged(kB, kA, 10, {{Guest::FullNameNative, kA}})});
        QCOMPARE(shown(joint, Guest::Surname), u"陈"_s);
        QCOMPARE(shown(joint, Guest::GivenName), QString());
    }
    void vipAndDoNotRoomStick_data()
    {
        QTest::addColumn<quint16>("field");
        QTest::newRow("VIP") << quint16(Guest::VipCode);
        QTest::newRow("do not room") << quint16(Guest::DoNotRoom);
    }
    void vipAndDoNotRoomStick()
    {
        QFETCH(quint16, field);
        const EntityState a = record(kA, {{field, {}, 5}});
        const QList<Merging> mergings {merged(kB, kA, 10, {{field, kA}})};
        QCOMPARE(
            shown(jointFields({a, record(kB, {{field, u"1"_s, 2}})}, mergings), field), u"1"_s);
        // said at another desk, before or after
        for (const quint64 when : {9U, 11U}) {
            const QList<EntityState> both {a, record(kB, {{field, u"1"_s, when}})};
            QCOMPARE(shown(jointFields(both, mergings), field), u"1"_s);
        }
        // only who saw it takes it back
        const QList<EntityState> takenBack {
            record(kA, {{field, {}, 12}}), record(kB, {{field, u"1"_s, 11}})};
        QCOMPARE(shown(jointFields(takenBack, mergings), field), QString());
    }
    void whoLeftTheGroupIsNotAsked()
    {
        const QList<EntityState> both {record(kA, {{Guest::Language, u"zh"_s, 1}}),
            record(kC, {{Guest::Language, u"de"_s, 2}})};
        QCOMPARE(language(both, {merged(kC, kA, 20, {{Guest::Language, kB}})}), u"de"_s);
    }
    void everyFieldIsInOneGroup()
    {
        QList<quint16> all;
        for (const QList<quint16> &group : choiceGroups())
            all += group;
        QCOMPARE(all.size(), qsizetype(schema::registry().table(Guest::kTable)->fields.size()));
        QCOMPARE(QSet<quint16>(all.begin(), all.end()).size(), all.size());
    }

    void desksThatKnowTheSameAgree()
    {
        for (quint32 seed = 0; seed < kHotels; ++seed) {
            MadeUpLedger hotel(seed);
            const QList<EntityState> records = madeUp(hotel);
            const QList<Merging> mergings = withSources(hotel, hotel.mergings(hotel.below(8)));
            const JointFields here = jointFields(records, mergings);
            QVERIFY(jointFields(hotel.shuffled(records), hotel.shuffled(mergings)) == here);
        }
    }
    void mergingAndPartingIsIdentity()
    {
        for (quint32 seed = 0; seed < kHotels; ++seed) {
            MadeUpLedger hotel(seed);
            const QList<EntityState> records = madeUp(hotel);
            const QList<Merging> before = withSources(hotel, hotel.mergings(hotel.below(5)));
            const QList<Merging> more = withSources(hotel, hotel.mergings(1 + hotel.below(4)));
            QSet<Uuid> parted;
            for (const Merging &merging : more)
                parted.insert(merging.id);
            const QList<Merging> left = standing(hotel.shuffled(before + more), parted);
            QVERIFY(alone(records, left) == alone(records, standing(before, {})));
        }
    }
    void whoIsToStayAwayIsNeverLetInByMerging()
    {
        for (quint32 seed = 0; seed < kHotels; ++seed) {
            MadeUpLedger hotel(seed);
            QList<EntityState> records = madeUp(hotel);
            bool isSaid = false;
            for (EntityState &one : records) {
                const auto said = one.fields.find(Guest::DoNotRoom);
                if (said == one.fields.end())
                    continue;
                isSaid = isSaid || !isNull(said->second.value);
                said->second.stamp.hlc = 1; // before anything was merged
            }
            QList<Merging> mergings = hotel.mergings(12);
            for (Merging &merging : mergings) {
                merging.at.hlc += 100;
                merging.sources[Guest::DoNotRoom] = hotel.below(2) ? merging.into : merging.record;
            }
            QCOMPARE(!shown(jointFields(records, mergings), Guest::DoNotRoom).isEmpty(), isSaid);
        }
    }
};

QTEST_GUILESS_MAIN(JointFieldsTest)
#include "tst_joint_fields.moc"
