#include "app/desk/demo.h"

#include "app/desk/demo_complaints.h"
#include "models/guests/values/telephone.h"
#include "models/privacy/consents.h"
#include "models/sample/sample_hotel.h"
#include "models/sample/sample_person.h"
#include "models/stays/stay_fields.h"
#include "models/support/wait_for.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace lobby::app {

namespace {

constexpr qint64 kGuestsPerCommit = 1000;
constexpr int kNightsPerStay = 3; ///< on average, the empty nights between two stays included

constexpr qint64 kFewestWithFollowUps = 50;
constexpr qint64 kFewestWithDuplicates = 1000;
constexpr int kThereTwice = 16;
constexpr qint64 kFirstThereTwice = 20; ///< the guest's number
constexpr qint64 kEveryThereTwice = 37;
constexpr int kBirthdayDays = 14; ///< in which consents are given in the demo
constexpr int kMostAsked = 60;
constexpr int kOneWithoutDocument = 11; ///< in so many guests: it is asked for at check-in

/// Of a preference's code, in the registry.
QString groupOf(const QString &code)
{
    static const QHash<QString, QString> groups {
        {QStringLiteral("high_floor"), QStringLiteral("floor")},
        {QStringLiteral("low_floor"), QStringLiteral("floor")},
        {QStringLiteral("hard_pillow"), QStringLiteral("bed")},
        {QStringLiteral("twin_beds"), QStringLiteral("bed")},
        {QStringLiteral("vegetarian"), QStringLiteral("food")},
        {QStringLiteral("halal"), QStringLiteral("food")},
    };
    return groups.value(code, QStringLiteral("room"));
}

guests::GuestProfile profileOf(const sample::SamplePerson &person, const Uuid &branch)
{
    using namespace guests;
    GuestProfile profile;
    Guest &guest = profile.guest;
    guest.fullNameNative = person.name.native;
    guest.latinSurname = person.name.surname;
    guest.latinGivenName = person.name.given;
    guest.nameOrder = person.name.order;
    guest.gender = person.sex == u'F' ? Gender::Female : Gender::Male;
    guest.birthDate = BirthDate(person.birthDate);
    guest.nationality = person.country;
    guest.language = person.language;
    guest.vipCode = person.vip > 0 ? QString::number(person.vip) : QString();
    guest.memberNo = person.memberNumber;
    guest.registeredBranchId = branch;
    guest.generated = true;
    for (const QString &alias : person.aliases)
        profile.aliases.append({QStringLiteral("alias"), alias});
    for (const QString &number : person.phones) {
        Telephone phone;
        phone.kind = QStringLiteral("mobile");
        phone.e164 = phone.raw = number;
        phone.primary = profile.telephones.isEmpty();
        profile.telephones.append(phone);
    }
    if (!person.email.isEmpty())
        profile.emails.append({QStringLiteral("personal"), person.email, true});
    if (!person.document.number.isEmpty()) {
        IdentityDocument document;
        const bool isPassport = person.document.type == u"passport";
        document.docType = isPassport ? QStringLiteral("P") : person.document.type;
        document.number = person.document.number;
        document.issuingCountry = person.document.issuingCountry;
        document.expiryDate = person.document.expiry;
        document.captureMethod = QStringLiteral("manual");
        document.primary = true;
        profile.documents.append(document);
    }
    for (const sample::SamplePreference &preference : person.preferences)
        profile.preferences.append({groupOf(preference.code), preference.code, preference.strength,
            QStringLiteral("guest")});
    for (const sample::SampleAlert &alert : person.alerts)
        profile.alerts.append({alert.kind, alert.severity, alert.code});
    for (const QString &tag : person.tags)
        profile.tags.append({tag, QStringLiteral("rule")});
    return profile;
}

stays::StayStatus statusOf(sample::SampleStay::Status status)
{
    switch (status) {
    case sample::SampleStay::Status::Expected:
        return stays::StayStatus::Expected;
    case sample::SampleStay::Status::InHouse:
        return stays::StayStatus::InHouse;
    case sample::SampleStay::Status::Departed:
        return stays::StayStatus::Departed;
    case sample::SampleStay::Status::Cancelled:
        return stays::StayStatus::Cancelled;
    case sample::SampleStay::Status::NoShow:
        return stays::StayStatus::NoShow;
    }
    Q_UNREACHABLE();
}

stays::Stay stayOf(
    const sample::SampleStay &made, const QList<Uuid> &guests, const Uuid &branch, qint64 nowMs)
{
    stays::Stay stay;
    stay.id = Uuid::v7(nowMs);
    stay.branch = branch;
    stay.guest = guests.at(made.guest);
    stay.confirmationNo = made.confirmation;
    stay.room = made.room;
    stay.arrival = made.arrival;
    stay.departure = made.departure;
    stay.expectedTime = made.arrivesAt;
    stay.adults = 1 + static_cast<int>(made.companions.size());
    stay.channel = made.source;
    stay.nightlyRate = made.rate;
    stay.amount = made.amount;
    stay.currency = made.currency;
    stay.remark = made.wish;
    stay.state.status = statusOf(made.status);
    const bool hasCome = stay.status() == stays::StayStatus::InHouse
        || stay.status() == stays::StayStatus::Departed;
    // Nobody has come or gone in the future, at whatever hour the demo is made.
    if (hasCome)
        stay.checkedInAt
            = std::min(QDateTime(made.arrival, made.arrivesAt).toMSecsSinceEpoch(), nowMs);
    if (stay.status() == stays::StayStatus::Departed)
        stay.checkedOutAt
            = std::min(QDateTime(made.departure, made.leavesAt).toMSecsSinceEpoch(), nowMs);
    for (const qint64 companion : made.companions)
        stay.others.append({guests.at(companion), stays::StayRole::Companion});
    return stay;
}

sample::SampleHotel::Options hotelOf(const DemoOptions &options, const QDate &today)
{
    sample::SampleHotel::Options hotel;
    hotel.seed = options.seed;
    hotel.today = today;
    hotel.guests = options.guests;
    hotel.rooms = static_cast<int>(std::clamp<qint64>(options.guests / 16, 4, 1000));
    const qint64 wanted = 2 * options.guests * kNightsPerStay / hotel.rooms - hotel.daysAhead;
    hotel.daysBack = static_cast<int>(std::clamp<qint64>(wanted, 180, 6000));
    return hotel;
}

/// Makes the next part while the store writes the one before.
class DemoFilling
{
public:
    DemoFilling(Desk &desk, QDate today, const DemoOptions &options)
        : m_desk(desk)
        , m_people(options.seed, today)
        , m_branch(desk.vault().branch())
        , m_nowMs(desk.clock().nowMs())
    {
        m_ids.reserve(options.guests);
        while (m_ids.size() < options.guests)
            m_ids.append(Uuid::v7(m_nowMs));
        const sample::SampleHotel::Options hotelOptions = hotelOf(options, today);
        const sample::SampleHotel hotel(hotelOptions);
        for (int room = 0; room < hotelOptions.rooms; ++room)
            m_stays.append(hotel.staysOfRoom(room));
        // With the guest whose they are, so that what belongs together is written together.
        std::ranges::stable_sort(m_stays, {}, &sample::SampleStay::guest);
        m_next = m_stays.cbegin();
    }

    /// Posts the guests from `from` to before `until`, after those before them are durable.
    Result<Done> add(qint64 from, qint64 until)
    {
        QList<sync::Intent> intents;
        for (qint64 i = from; i < until; ++i) {
            guests::GuestProfile profile = profileOf(m_people.at(i), m_branch);
            profile.guest.id = m_ids.at(i);
            if (i % kOneWithoutDocument == 0)
                profile.documents.clear();
            Result<QList<sync::Intent>> made
                = m_desk.guests().creationOf(profile, sync::Source::Generated);
            if (!made)
                return made.error();
            intents.append(*std::move(made));
            for (; m_next != m_stays.cend() && m_next->guest == i; ++m_next) {
                intents.append(stays::creationOf(
                    stayOf(*m_next, m_ids, m_branch, m_nowMs), sync::Source::Generated));
            }
        }
        if (const Result<Done> before = finish(); !before)
            return before;
        Result<store::Authorised> allowed
            = m_desk.authoriser().authorise(access::Permission::ImportRun);
        if (!allowed)
            return allowed.error();
        m_written = m_desk.database().commit(
            *std::move(allowed), QStringLiteral("demo"), std::move(intents));
        return Done();
    }

    /// Blocks until everything is durable.
    Result<Done> finish()
    {
        if (!m_written.isValid())
            return Done();
        const auto written = waitFor(std::exchange(m_written, {}));
        return written ? Result<Done>(Done()) : Result<Done>(written.error());
    }

    /// Of guests who are in house.
    Result<Done> addComplaints()
    {
        QList<stays::Stay> inHouse;
        for (const sample::SampleStay &made : std::as_const(m_stays)) {
            if (made.status == sample::SampleStay::Status::InHouse)
                inHouse.append(stayOf(made, m_ids, m_branch, m_nowMs));
        }
        const auto session = m_desk.authoriser().session();
        Result<store::Authorised> allowed
            = m_desk.authoriser().authorise(access::Permission::ImportRun);
        if (!allowed)
            return allowed.error();
        m_written = m_desk.database().commit(*std::move(allowed), QStringLiteral("demo"),
            demoComplaints(inHouse, m_branch, session ? session->staffId : Uuid(), m_nowMs));
        return finish();
    }

    /// What guests were promised, one of it kept.
    Result<Done> addPromises()
    {
        using promises::PromiseKind;
        struct Made
        {
            const char16_t *text;
            PromiseKind kind;
            qint64 amount; ///< minor units
            qint64 hours; ///< from now
            qint64 guest; ///< -1: nobody who is known
        };
        static constexpr Made kMade[] {
            {u"Cot into the room", PromiseKind::Other, 0, 2, 9},
            {u"寄送合同", PromiseKind::Document, 0, 27, 3},
            {u"退还半晚房费", PromiseKind::Refund, 640'00, 6, 1},
            {u"Dinner for two, for the noise", PromiseKind::Voucher, 300'00, 30, 5},
            {u"下次入住升级套房", PromiseKind::Upgrade, 880'00, 240, 12},
            {u"Umbrella sent after her", PromiseKind::Gift, 60'00, 50, -1},
        };
        Uuid first;
        for (const Made &made : kMade) {
            promises::Promise promise;
            promise.text = QString::fromUtf16(made.text);
            promise.kind = made.kind;
            promise.dueAt = m_nowMs + made.hours * 3600 * 1000;
            if (made.amount > 0) {
                promise.amount = made.amount;
                promise.currency = QStringLiteral("CNY");
            }
            if (made.guest >= 0)
                promise.subject = m_ids.at(made.guest);
            const auto id = waitFor(m_desk.promises().make(promise));
            if (!id)
                return id.error();
            if (first.isNull())
                first = *id;
        }
        return waitFor(m_desk.promises().keep(first, QStringLiteral("Housekeeping, 11:20")));
    }

    /// Companies, some of whose people are guests, and what one of them bought.
    Result<Done> addOrganizations()
    {
        using organizations::Organization;
        struct Made
        {
            const char16_t *name;
            const char16_t *city;
            const char16_t *industry;
            const char *role;
            const char16_t *income;
            qint64 staff;
            qint64 guest; ///< who speaks for it, and the next one too
        };
        static constexpr Made kMade[] {
            {u"上海春风贸易有限公司", u"上海", u"贸易", "buyer", u"2400万", 130, 3},
            {u"廣州白雲旅行社", u"广州", u"旅游", "partner", u"1.2亿", 420, 9},
            {u"Nordlicht Reisen GmbH", u"Hamburg", u"Travel", "partner", u"", 24, 12},
            {u"江南布草洗涤厂", u"苏州", u"洗涤", "supplier", u"800万", 60, 15},
            {u"滨江大酒店", u"上海", u"酒店", "competitor", u"", 310, -1},
        };
        organizations::Organizations &service = m_desk.organizations();
        for (const Made &made : kMade) {
            Organization one;
            one.name = QString::fromUtf16(made.name);
            one.city = QString::fromUtf16(made.city);
            one.industry = QString::fromUtf16(made.industry);
            one.partnerRole = QLatin1StringView(made.role);
            one.annualIncome = QString::fromUtf16(made.income);
            one.staffCount = made.staff;
            one.telephone
                = QStringLiteral("+86 21 5555 %1").arg(made.staff * 7, 4, 10, QChar(u'0'));
            one.status = QStringLiteral("active");
            one.bankName = QStringLiteral("中国银行");
            one.bankAccount = QStringLiteral("622202000000%1").arg(made.staff, 4, 10, QChar(u'0'));
            const auto id = waitFor(service.create(one));
            if (!id)
                return id.error();
            for (qint64 i = 0; made.guest >= 0 && i < 2; ++i) {
                organizations::Contact contact;
                contact.guest = m_ids.at(made.guest + i);
                contact.organization = *id;
                contact.position = i == 0 ? QStringLiteral("经理") : QStringLiteral("Assistant");
                contact.department = QStringLiteral("销售部");
                if (const auto added = waitFor(service.addContact(contact)); !added)
                    return added.error();
            }
            if (made.guest != kMade[0].guest)
                continue;
            const QDate today = m_desk.clock().today();
            for (const int daysAgo : {12, 75}) {
                organizations::Sale sale;
                sale.subject = *id;
                sale.soldOn = today.addDays(-daysAgo);
                sale.orderNo = QStringLiteral("SO-%1").arg(100 + daysAgo);
                sale.productName = QStringLiteral("会议室");
                sale.unitPrice = 1280'00;
                sale.costPrice = 430'00;
                sale.quantity = daysAgo * 100;
                sale.unit = QStringLiteral("天");
                sale.discount = 850;
                sale.currency = QStringLiteral("CNY");
                sale.saleState = QStringLiteral("成交");
                if (const auto sold = waitFor(service.recordSale(sale)); !sold)
                    return sold.error();
            }
        }
        return Done();
    }

    /// A morning's follow-ups about the first guests and about nobody.
    Result<Done> addFollowUps()
    {
        using followups::ReminderKind;
        struct Made
        {
            const char16_t *title;
            ReminderKind kind;
            qint64 hours; ///< from now
            qint64 guest; ///< -1: about nobody
            const char16_t *rule;
        };
        static constexpr Made kMade[] {
            {u"Ask how the night was", ReminderKind::CallBack, -1, 0, u""},
            {u"确认接机", ReminderKind::Activity, 1, 5, u""},
            {u"核对钥匙", ReminderKind::Memo, 3, -1, u"FREQ=DAILY"},
            {u"Write to the travel agency", ReminderKind::Memo, 22, -1, u""},
            {u"回访入住感受", ReminderKind::CallBack, 26, 12, u""},
            {u"Passport expires soon", ReminderKind::DocumentExpiry, 30, 7, u""},
            {u"Flowers into the room", ReminderKind::Birthday, 24, 1, u""},
            {u"发送秋季报价", ReminderKind::Sale, 74, 14, u""},
            {u"Order blank cards", ReminderKind::Memo, 170, -1, u"FREQ=MONTHLY"},
        };
        for (const Made &made : kMade) {
            const QDateTime moment
                = QDateTime::fromMSecsSinceEpoch(m_nowMs).addSecs(made.hours * 3600);
            followups::Reminder reminder;
            reminder.title = QString::fromUtf16(made.title);
            reminder.kind = made.kind;
            reminder.rule = QString::fromUtf16(made.rule);
            reminder.baseTime = {moment.time().hour(), moment.time().minute() / 30 * 30};
            if (!isBirthday(made.kind))
                reminder.baseDate = moment.date();
            if (made.guest >= 0)
                reminder.subject = m_ids.at(made.guest);
            if (const auto done = waitFor(m_desk.reminders().create(reminder)); !done)
                return done.error();
        }
        followups::ContactActivity call;
        call.guest = m_ids.constFirst();
        call.startAt = m_nowMs - qint64 {26} * 3600 * 1000;
        call.subject = QStringLiteral("Anniversary: a room with a view");
        call.result = QStringLiteral("Promised, if one is free");
        const auto made = waitFor(m_desk.contacts().record(call));
        return made ? Result<Done>(Done()) : Result<Done>(made.error());
    }

    /// Two of three whose birthday comes have agreed to be greeted, some by telephone alone.
    Result<Done> addConsents()
    {
        using privacy::Purpose;
        privacy::Consents consents(m_desk.database(), m_desk.authoriser());
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_nowMs).date();
        int asked = 0;
        for (qint64 i = 0; i < m_ids.size() && asked < kMostAsked; ++i) {
            const QDate born = m_people.at(i).birthDate;
            const QDate next = born.addYears(today.year() - born.year());
            if (next < today || next > today.addDays(kBirthdayDays))
                continue;
            ++asked;
            privacy::ConsentAnswer answer;
            answer.informed = true;
            if (asked % 3 == 1)
                answer.granted = {Purpose::Preferences, Purpose::OffersByPhone};
            else if (asked % 3 == 2)
                answer.granted = {Purpose::OffersByEmail, Purpose::OffersByPhone};
            if (const auto said = waitFor(consents.record(m_ids.at(i), answer)); !said)
                return said;
        }
        return Done();
    }

    /// Some of the first guests once more, as another desk has typed them.
    Result<Done> addDuplicates()
    {
        using namespace guests;
        QList<GuestProfile> again;
        for (int i = 0; i < kThereTwice; ++i) {
            const qint64 number = kFirstThereTwice + i * kEveryThereTwice;
            const GuestProfile first = profileOf(m_people.at(number), m_branch);
            GuestProfile profile = first;
            profile.guest.memberNo.clear();
            profile.guest.vipCode.clear();
            profile.aliases.clear();
            profile.alerts.clear();
            profile.preferences.clear();
            profile.tags = {{QStringLiteral("ota"), QStringLiteral("import")}};
            profile.notes = {{.text = QStringLiteral("Came by a portal")}};
            switch (i % 4) {
            case 0: // by a portal, in Latin letters, under its address
                profile.guest.fullNameNative.clear();
                profile.documents.clear();
                profile.emails = {{QStringLiteral("personal"),
                    QStringLiteral("guest%1@guest.booking.com").arg(4711 + i), true}};
                break;
            case 1: // another telephone
                profile.telephones = {
                    telephoneOf(QStringLiteral("1390000%1").arg(1000 + i), QStringLiteral("CN"))};
                profile.documents.clear();
                profile.emails.clear();
                break;
            case 2: // passed through the form, and a birth date with its figures changed places
                profile.emails = {{QStringLiteral("personal"), QStringLiteral("a@a.com"), true}};
                profile.guest.language = QStringLiteral("en");
                profile.telephones = first.telephones;
                break;
            default: // the birth date typed wrong, which has to be mended first
                profile.guest.birthDate = BirthDate(m_people.at(number).birthDate.addDays(1));
                break;
            }
            again.append(profile);
        }
        const auto made = waitFor(m_desk.guests().create(again, sync::Source::Generated));
        return made ? Result<Done>(Done()) : Result<Done>(made.error());
    }

    [[nodiscard]] qint64 stays() const { return m_stays.size(); }

private:
    Desk &m_desk;
    sample::SampleGuests m_people;
    Uuid m_branch;
    qint64 m_nowMs;
    QList<Uuid> m_ids; ///< by number, of all: companions come before their own turn
    QList<sample::SampleStay> m_stays;
    QList<sample::SampleStay>::const_iterator m_next;
    QFuture<Result<store::Committed>> m_written;
};

} // namespace

Result<DemoFilled> fillDemo(Desk &desk, const DemoOptions &options, const DemoProgress &progress)
{
    const QDate today = options.today.isValid() ? options.today : desk.clock().today();
    DemoFilling filling(desk, today, options);
    for (qint64 from = 0; from < options.guests; from += kGuestsPerCommit) {
        const qint64 until = std::min(from + kGuestsPerCommit, options.guests);
        if (const Result<Done> added = filling.add(from, until); !added)
            return added.error();
        if (progress && !progress(until, options.guests))
            return Error {Error::Code::Cancelled};
    }
    if (const Result<Done> done = filling.finish(); !done)
        return done.error();
    if (const Result<Done> done = filling.addComplaints(); !done)
        return done.error();
    // Those of today, and of a house in which somebody is.
    if (options.guests >= kFewestWithFollowUps && today == desk.clock().today()) {
        if (const Result<Done> done = filling.addFollowUps(); !done)
            return done.error();
        if (const Result<Done> done = filling.addPromises(); !done)
            return done.error();
        if (const Result<Done> done = filling.addConsents(); !done)
            return done.error();
        if (options.guests >= kFewestWithDuplicates) {
            if (const Result<Done> done = filling.addDuplicates(); !done)
                return done.error();
        }
        if (const Result<Done> done = filling.addOrganizations(); !done)
            return done.error();
    }
    return DemoFilled {options.guests, filling.stays()};
}

} // namespace lobby::app
