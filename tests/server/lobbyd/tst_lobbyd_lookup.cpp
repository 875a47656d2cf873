#include "models/sync/lookup/lookup_messages.h"
#include "tests/server/lobbyd/enrolled_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::tests;
using schema::Guest;
using schema::IdentityDocument;
using schema::Telephone;

namespace {

Uuid newId()
{
    return Uuid::v7(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

/// A desk of one branch asks for the guest of another.
class LobbydLookupTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LobbydProgram> m_lobbyd;
    std::unique_ptr<DeskClient> m_north;
    std::unique_ptr<DeskClient> m_south;
    const Uuid m_guest = newId();
    const Uuid m_telephone = newId();

    [[nodiscard]] std::unique_ptr<DeskClient> deskOf(const QString &branch) const
    {
        auto desk = enrolledDesk(
            LobbydProgram::ticketIn(m_lobbyd->run({u"enrol-code"_s, u"--branch"_s, branch})));
        if (desk)
            desk->settle();
        return desk;
    }
    void change(sync::OpKind kind, quint16 table, const Uuid &id, const sync::Fields &fields) const
    {
        m_north->commit({.kind = kind, .table = table, .id = id, .fields = fields},
            QDateTime::currentMSecsSinceEpoch());
        m_north->settle();
    }
    [[nodiscard]] HttpAnswer ask(const sync::LookupKey &key) const
    {
        return m_south->post(
            "/v1/lookup", sync::LookupRequest {m_south->desk().position().device, key});
    }
    [[nodiscard]] QList<sync::GuestSummary> found(const sync::LookupKey &key) const
    {
        const auto bytes = sync::unframed(ask(key).body);
        const auto answer = sync::decodeLookupAnswer(bytes ? *bytes : QByteArray());
        return answer ? answer->guests : QList<sync::GuestSummary>(99);
    }

private Q_SLOTS:
    void init()
    {
        m_lobbyd = std::make_unique<LobbydProgram>(QByteArray(), "[limits]\ndevice_burst = 1000\n");
        QCOMPARE(m_lobbyd->initialise().exitCode, 0);
        QVERIFY(m_lobbyd->serve());
        m_north = deskOf(u"1"_s);
        m_south = deskOf(u"2"_s);
        QVERIFY(m_north && m_south);
        change(sync::OpKind::Create, Guest::kTable, m_guest,
            {{Guest::FullNameNative, u"王小明"_s}, {Guest::LatinSurname, u"Wang"_s},
                {Guest::LatinGivenName, u"Xiaoming"_s}, {Guest::BirthDate, u"1985-03-12"_s},
                {Guest::Nationality, u"CN"_s}});
        change(sync::OpKind::Add, Telephone::kTable, m_telephone,
            {{Telephone::GuestId, m_guest.toBytes()}, {Telephone::E164, u"+865718888"_s}});
        change(sync::OpKind::Add, IdentityDocument::kTable, newId(),
            {{IdentityDocument::GuestId, m_guest.toBytes()},
                {IdentityDocument::NumberIndex, QByteArray(32, 'i')}});
    }
    void cleanup()
    {
        m_north.reset();
        m_south.reset();
        m_lobbyd.reset();
    }

    void aGuestIsFoundByEachOfThree()
    {
        for (const sync::LookupKey &key :
            {sync::telephoneKey(u"86 571 8888"), sync::documentKey(QByteArray(32, 'i')),
                sync::nameKey(u"Xiaoming Wang", u"1985-03-12"),
                sync::nameKey(u"王小明", u"1985-03-12")}) {
            const auto guests = found(key);
            QCOMPARE(guests.size(), 1);
            QCOMPARE(guests[0].guest, m_guest);
            QCOMPARE(guests[0].name, u"王**"_s);
            QCOMPARE(guests[0].birthYear, u"1985"_s);
            QCOMPARE(guests[0].nationality, u"CN"_s);
        }
        QVERIFY(found(sync::nameKey(u"Xiaoming Wang", u"1985-03-13")).isEmpty());
    }

    void theIndexFollowsTheRows()
    {
        change(sync::OpKind::Set, Telephone::kTable, m_telephone,
            {{Telephone::GuestId, m_guest.toBytes()}, {Telephone::E164, u"+865719999"_s}});
        QVERIFY(found(sync::telephoneKey(u"+865718888")).isEmpty());
        QCOMPARE(found(sync::telephoneKey(u"+865719999")).size(), 1);
        change(sync::OpKind::Erase, Guest::kTable, m_guest, {});
        QVERIFY(found(sync::telephoneKey(u"+865719999")).isEmpty());
        QVERIFY(found(sync::documentKey(QByteArray(32, 'i'))).isEmpty());
        QVERIFY(found(sync::nameKey(u"王小明", u"1985-03-12")).isEmpty());
    }

    void whoAsksForManyIsAskedToWait()
    {
        HttpAnswer last;
        for (int i = 0; i < 20 && last.status != 429; ++i)
            last = ask(sync::telephoneKey(QString::number(i)));
        QCOMPARE(last.status, 429);
        QCOMPARE(m_south->step(), 200); // the rest goes on
        QVERIFY(m_lobbyd->stop());
        QFile log(m_lobbyd->file("lobbyd.log"));
        QVERIFY(log.open(QFile::ReadOnly));
        QVERIFY(log.readAll().contains("\"event\":\"lookup\""));
    }

    void aDeskThatWasShutOutIsToldNothing()
    {
        QCOMPARE(m_lobbyd->run({u"revoke"_s, u"2"_s}).exitCode, 0);
        QCOMPARE(ask(sync::telephoneKey(u"+865718888")).status, 403);
    }
};

QTEST_GUILESS_MAIN(LobbydLookupTest)
#include "tst_lobbyd_lookup.moc"
