#include "models/care/care.h"

#include "models/care/care_repository.h"
#include "models/followups/activities/activity_repository.h"
#include "models/privacy/consent_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>
#include <tuple>

namespace lobby::care {

using access::Permission;
using access::Session;
using followups::ContactActivity;
using followups::ContactMethod;
using store::Connection;

namespace {

/// Looks through guests, and keeps those who may be greeted.
class CareLook
{
public:
    CareLook(Connection &connection, const CareWish &wish, QDate today)
        : m_connection(connection)
        , m_repository(connection)
        , m_wish(wish)
        , m_today(today)
        , m_until(today.addDays(qBound(0, wish.days, Care::kMostDays)))
    {
    }

    [[nodiscard]] QList<CareRow> rows(const Uuid &branch)
    {
        const QList<CareGuest> house = m_repository.ofHouse(branch, m_today, m_until);
        for (const CareGuest &guest : house) {
            if (!take(guest))
                break;
        }
        if (m_wish.whom == Whom::Everybody) {
            m_repository.everybodyElse(
                branch, m_today, m_until, [this](const CareGuest &guest) { return take(guest); });
        }
        std::ranges::stable_sort(m_rows, {}, [](const CareRow &row) {
            return std::tuple(
                row.occasion.date, !row.guest.isInHouse, !row.guest.arrival.isValid());
        });
        return m_rows;
    }

private:
    /// Whether there is room for more.
    bool take(const CareGuest &guest)
    {
        QList<Occasion> occasions;
        if (const auto birthday
            = m_wish.birthdays ? birthdayOf(guest, m_today, m_until) : std::nullopt)
            occasions.append(*birthday);
        if (m_wish.festivals)
            occasions += festivalsOf(guest.country, guest.language, m_today, m_until);
        if (occasions.isEmpty())
            return true;
        const privacy::GuestConsents consents = privacy::consentsOf(m_connection, guest.id);
        for (const Occasion &occasion : std::as_const(occasions)) {
            const QList<CareWay> ways = waysOf(guest, occasion, consents);
            if (!ways.isEmpty() && m_rows.size() < Care::kMostListed) {
                m_rows.append({guest, occasion, ways,
                    m_repository.isGreeted(greetingId(guest.id, occasion))});
            }
        }
        return m_rows.size() < Care::kMostListed;
    }

    Connection &m_connection;
    CareRepository m_repository;
    CareWish m_wish;
    QDate m_today;
    QDate m_until;
    QList<CareRow> m_rows;
};

ContactMethod methodOf(CareWay way)
{
    switch (way) {
    case CareWay::Message:
        return ContactMethod::Sms;
    case CareWay::Email:
        return ContactMethod::Email;
    case CareWay::InPerson:
        break;
    }
    return ContactMethod::InPerson;
}

/// What is planned once it is certain that he may still be greeted.
Result<QList<sync::Intent>> noteOf(Connection &connection, const CareRow &row, CareWay way,
    const ContactActivity &activity, QDate today)
{
    const CareRepository repository(connection);
    const auto guest = repository.find(row.guest.id, activity.branch, today);
    if (!guest)
        return Error {Error::Code::NotFound, {}, QStringLiteral("guest_id")};
    if (repository.isGreeted(activity.id))
        return Error {Error::Code::Conflict, {}, QStringLiteral("greeting")};
    const privacy::GuestConsents consents = privacy::consentsOf(connection, row.guest.id);
    if (!waysOf(*guest, row.occasion, consents).contains(way))
        return Error {Error::Code::NotAllowed, {}, QStringLiteral("consent")};
    return QList<sync::Intent> {followups::ActivityRepository::creationOf(activity)};
}

} // namespace

QFuture<Result<QList<CareRow>>> Care::upcoming(const CareWish &wish) const
{
    for (const Permission permission : {Permission::FollowupEdit, Permission::GuestSearch}) {
        if (const auto error = m_authoriser.refusal(permission))
            return refusedWith<QList<CareRow>>(*error);
    }
    const std::optional<Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<QList<CareRow>>({Error::Code::NotLoggedIn});
    return m_database.read([wish, branch = session->branch, today = m_database.clock().today()](
                               Connection &connection) {
        return Result<QList<CareRow>>(CareLook(connection, wish, today).rows(branch));
    });
}

QFuture<Result<Uuid>> Care::done(const CareRow &row, CareWay way, const QString &subject)
{
    const std::optional<Session> session = m_authoriser.session();
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, row.guest.id);
    if (!leave || !session)
        return refusedWith<Uuid>(leave ? Error {Error::Code::NotLoggedIn} : leave.error());
    ContactActivity activity;
    activity.id = greetingId(row.guest.id, row.occasion);
    activity.branch = session->branch;
    activity.guest = row.guest.id;
    activity.type = QStringLiteral("greeting");
    activity.startAt = m_database.clock().nowMs();
    activity.method = methodOf(way);
    activity.subject = subject;
    activity.owner = session->staffId;
    if (const auto problem = problemOf(activity))
        return refusedWith<Uuid>({Error::Code::Invalid, {}, fieldOf(*problem)});
    auto plan = [row, way, activity, today = m_database.clock().today()](Connection &connection) {
        return noteOf(connection, row, way, activity, today);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)),
        std::make_shared<Uuid>(activity.id));
}

QString Care::staffName() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session ? session->name : QString();
}

} // namespace lobby::care
