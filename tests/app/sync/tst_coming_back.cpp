#include "app/sync/connection/server_account.h"
#include "app/sync/enrolment.h"
#include "app/sync/sync_link.h"
#include "models/access/device_identity/certificate_request.h"
#include "models/access/lease/key_lease.h"
#include "models/store/rows/desk_rows.h"
#include "models/support/wait_for.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "models/sync/wire/frame.h"
#include "tests/support/guest_desk.h"
#include "tests/support/served_hotel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::app;
using namespace lobby::tests;
using sync::LinkState;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr qint64 kDayMs = qint64(24) * 3600 * 1000;

/// What a new certificate leaves as it was.
struct Kept
{
    std::map<sync::Stream, quint64> cursors = {};
    quint64 acknowledged = 0;
    int waiting = 0;
    quint64 lastSequence = 0;
    qint64 silentMs = 0;
    friend bool operator==(const Kept &, const Kept &) = default;
};

} // namespace

/// A desk that was away for so long that its certificate ran out, and how it is let in again.
class ComingBackTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ServedHotel> m_hotel;
    std::unique_ptr<GuestDesk> m_desk;

    [[nodiscard]] std::optional<ServerAccount> account() const
    {
        return *waitFor(m_desk->database->read(readAccount));
    }
    void write(const ServerAccount &account) const
    {
        QVERIFY(waitFor(m_desk->database->local(
            [&account](store::Connection &connection) { writeAccount(connection, account); })));
    }
    [[nodiscard]] std::optional<Error> take(const access::EnrolmentTicket &ticket) const
    {
        Enrolment enrolment(*m_desk->database);
        std::optional<Result<Done>> came;
        connect(&enrolment, &Enrolment::finished, &enrolment,
            [&came](const Result<Done> &result) { came = result; });
        enrolment.begin(ticket);
        if (!QTest::qWaitFor([&came] { return came.has_value(); }, kPatienceMs))
            qFatal("no answer");
        return *came ? std::nullopt : std::optional(came->error());
    }
    [[nodiscard]] Uuid addGuest(const QString &surname) const
    {
        guests::GuestProfile guest;
        guest.guest.latinSurname = surname;
        return m_desk->add(guest);
    }
    static bool isSettled(const SyncLink &link)
    {
        return link.state().link == LinkState::Link::Online && link.state().waiting == 0
            && !link.state().loading;
    }
    /// As if it had been signed 200 days ago: it ran out long before the 90 days in which a desk
    /// may renew it by itself.
    void letTheCertificateRunOut() const
    {
        ServerAccount old = account().value();
        const auto key
            = access::P256Key::fromPrivateBytes(access::SecretBytes::copyOf(old.privateKey));
        old.certificate = *m_hotel->authority().issueDevice(*access::certificateRequest(*key),
            {old.device, 1}, SystemClock().nowMs() - 200 * kDayMs);
        write(old);
    }
    void letTheServerBeSilentForDays(int days) const
    {
        QVERIFY(waitFor(m_desk->database->local([this, days](store::Connection &connection) {
            access::writeLease(connection, {days * kDayMs, m_desk->clock.nowMs(), uptimeNow()});
        })));
    }
    [[nodiscard]] Kept kept() const
    {
        auto kept = std::make_shared<Kept>();
        const auto look = [kept](store::DeskRows &rows) {
            const sync::DeskPosition position = rows.position();
            for (const auto &[stream, where] : position.streams)
                kept->cursors[stream] = where.cursor;
            kept->acknowledged = position.acknowledged;
            kept->waiting = rows.waitingAfter(position.acknowledged).first;
            kept->lastSequence = rows.lastSequence();
        };
        const auto done = waitFor(m_desk->database->sync(look));
        const auto lease = waitFor(m_desk->database->read(access::readLease));
        if (!done || !lease || !*lease)
            qFatal("nothing is kept");
        kept->silentMs = (*lease)->silentMs;
        return *kept;
    }

private Q_SLOTS:
    void init()
    {
        m_hotel = std::make_unique<ServedHotel>();
        m_desk = std::make_unique<GuestDesk>();
        m_desk->clock.set(SystemClock().nowMs());
        QVERIFY(!take(m_hotel->ticket()));
        SyncLink link(*m_desk->database, m_desk->clock);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(link), kPatienceMs);
    }
    void cleanup()
    {
        m_desk.reset();
        m_hotel.reset();
    }

    void whatWaitsArrivesOnceTheDeskIsLetIn()
    {
        letTheCertificateRunOut();
        const sync::RowKey guest {schema::Guest::kTable, addGuest(u"WANG"_s)};
        const ServerAccount before = account().value();
        SyncLink link(*m_desk->database, m_desk->clock);
        QTRY_COMPARE_WITH_TIMEOUT(
            link.state().stop, LinkState::Stop::CertificateExpired, kPatienceMs);
        QCOMPARE(link.state().device, before.device);
        QVERIFY(link.state().waiting > 0);
        QVERIFY(!m_hotel->knows(guest));

        QVERIFY(!take(m_hotel->ticket(before.device)));
        const ServerAccount after = account().value();
        QCOMPARE(after.device, before.device);
        QCOMPARE(after.authority, before.authority);
        QVERIFY(after.privateKey != before.privateKey);
        QVERIFY(!m_hotel->knows(guest)); // the link goes on when it is told
        link.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(link), kPatienceMs);
        QVERIFY(m_hotel->knows(guest));
    }

    void onlyAPullRenewsTheLease()
    {
        letTheCertificateRunOut();
        static_cast<void>(addGuest(u"WANG"_s));
        letTheServerBeSilentForDays(30);
        const Kept before = kept();
        QVERIFY(before.waiting > 0);
        QVERIFY(!take(m_hotel->ticket(account()->device)));
        QVERIFY(kept() == before);
        SyncLink link(*m_desk->database, m_desk->clock);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(link), kPatienceMs);
        QTRY_COMPARE(link.state().leaseDaysLeft, std::optional(30));
    }

    void anotherTicketChangesNothing_data()
    {
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<int>("code");
        using Code = Error::Code;
        QTest::newRow("of another server") << u"foreign"_s << int(Code::Conflict);
        QTest::newRow("for a new desk") << u"new"_s << int(Code::Conflict);
        QTest::newRow("for another desk") << u"neighbour"_s << int(Code::Conflict);
        QTest::newRow("used up") << u"used"_s << int(Code::NotAllowed);
        QTest::newRow("for a desk that is retired") << u"retired"_s << int(Code::NotAllowed);
        QTest::newRow("for a desk that was lost") << u"lost"_s << int(Code::NotAllowed);
        QTest::newRow("with an address where nobody is") << u"nobody"_s << int(Code::Unavailable);
    }
    void anotherTicketChangesNothing()
    {
        QFETCH(const QString, ticket);
        QFETCH(const int, code);
        letTheCertificateRunOut();
        const ServerAccount before = account().value();
        access::EnrolmentTicket shown = m_hotel->ticket(before.device);
        if (ticket == "foreign"_L1)
            shown.code = access::EnrolmentCode::random(QByteArray(32, 'f'));
        else if (ticket == "new"_L1)
            shown = m_hotel->ticket();
        else if (ticket == "neighbour"_L1)
            shown = m_hotel->ticket(before.device + 1);
        else if (ticket == "used"_L1)
            QVERIFY(!take(shown));
        else if (ticket == "retired"_L1)
            m_hotel->revoke(before.device, sync::DeviceStatus::Drain);
        else if (ticket == "lost"_L1)
            m_hotel->revoke(before.device, sync::DeviceStatus::Wipe);
        else
            shown.port = 1;
        const ServerAccount own = account().value();
        const auto refused = take(shown);
        QVERIFY(refused);
        QCOMPARE(int(refused->code), code);
        QCOMPARE(refused->subject, u"enrolment"_s);
        QCOMPARE(account()->privateKey, own.privateKey);
        QCOMPARE(account()->certificate, own.certificate);
        QCOMPARE(account()->port, own.port);
    }

    /// A ticket of the desk's own server, typed where another one answers.
    void aStrangerInItsPlaceIsToldNothing()
    {
        const auto asked = std::make_shared<std::atomic<int>>(0);
        const HttpFixture stranger(enrolling([asked] {
            ++*asked;
            return server::Response::refusal(403, "refused");
        }),
            {}, nullptr, SystemClock().nowMs());
        access::EnrolmentTicket ticket = m_hotel->ticket(account()->device);
        ticket.port = stranger.tlsPort();
        const QByteArray key = account()->privateKey;
        QCOMPARE(take(ticket)->code, Error::Code::Invalid);
        QCOMPARE(asked->load(), 0);
        QCOMPARE(account()->privateKey, key);
    }

    /// A server that takes a code it should not have taken.
    void anAnswerForAnotherDeskIsNotKept()
    {
        const ServerAccount before = account().value();
        const auto answer = [this, &before] {
            const sync::EnrolmentAnswer others {before.device + 1, before.certificate,
                before.authority, before.home, before.organisation};
            return server::Response {.body = sync::framed(sync::encode(others))};
        };
        const HttpFixture liar(
            enrolling(answer), {}, nullptr, SystemClock().nowMs(), m_hotel->authority());
        access::EnrolmentTicket ticket = m_hotel->ticket(before.device);
        ticket.port = liar.tlsPort();
        QCOMPARE(take(ticket)->code, Error::Code::Conflict);
        QCOMPARE(account()->privateKey, before.privateKey);
        QCOMPARE(account()->device, before.device);
    }

private:
    static server::Routes enrolling(const std::function<server::Response()> &answer)
    {
        server::Routes routes;
        routes.add({.method = "POST",
            .path = "/v1/enroll",
            .handler = [answer](const server::Request &,
                           const server::Responder &reply) { reply(answer()); },
            .caller = server::Caller::Anyone,
            .maxBody = 4096,
            .contentTypes = {"application/vnd.lobby.sync"}});
        return routes;
    }
};

QTEST_GUILESS_MAIN(ComingBackTest)
#include "tst_coming_back.moc"
