#include "app/desk/demo_complaints.h"

#include "models/complaints/case/case_codes.h"
#include "models/complaints/case/case_state.h"
#include "models/complaints/complaint_repository.h"
#include "models/complaints/disputes/dispute_repository.h"
#include "models/complaints/evidence/evidence_repository.h"
#include "models/complaints/prevention/improvement_repository.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QTimeZone>

#include <array>

namespace lobby::app {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr int kFirstNumber = 1031;
constexpr int kSettledDays = 120;
constexpr int kSettledUntil = 5; ///< days ago; what is younger may still be open

struct Told
{
    CaseKind kind;
    Category category;
    int severity;
    QString summary;
    QString verbatim;
    int hoursAgo;
    Step until; ///< the step in hand
    Restriction restriction = Restriction::None;
    bool isPaused = false;
    bool isClosed = false;
};

const QList<Told> &told()
{
    static const QList<Told> kTold = {
        {CaseKind::Complaint, Category::Facilities, 2, u"空调噪音"_s,
            u"空调整晚嗡嗡响，一夜没睡好。"_s, 11, Step::Investigation},
        {CaseKind::Complaint, Category::Food, 3, u"Breakfast queue"_s,
            u"We waited forty minutes for a table at breakfast."_s, 3, Step::Nature},
        {CaseKind::Dispute, Category::Billing, 2, u"押金未退"_s,
            u"退房两周了，押金还没有退到我的卡上。"_s, 70, Step::Proposal},
        {CaseKind::Complaint, Category::Noise, 3, u"Party next door"_s,
            u"The neighbours had a party until three in the morning."_s, 8, Step::Response},
        {CaseKind::Defect, Category::Facilities, 1, u"浴室漏水"_s,
            u"浴室天花板漏水，已经滴到床上。"_s, 1, Step::Nature},
        {CaseKind::Request, Category::Other, 4, u"婴儿床"_s, u"请在晚上八点前放一张婴儿床。"_s, 2,
            Step::Response},
        {CaseKind::Complaint, Category::Staff, 1, u""_s,
            u"A colleague of yours made remarks about my body."_s, 5, Step::Response,
            Restriction::Harassment},
        {CaseKind::Complaint, Category::Cleanliness, 3, u"Hair in the bed"_s,
            u"There was hair in the bed and the floor was sticky."_s, 30, Step::Execution},
        {CaseKind::Complaint, Category::Facilities, 3, u"空调不制冷"_s, u"空调开到最低也不凉。"_s,
            52, Step::CallBack},
        {CaseKind::Complaint, Category::Travel, 3, u"接机迟到"_s, u"接机的司机晚到了一个小时。"_s,
            46, Step::Proposal, Restriction::None, true},
        {CaseKind::Suggestion, Category::Other, 4, u"More sockets by the desk"_s,
            u"Please put more sockets near the desk in the lobby."_s, 26, Step::Execution},
        {CaseKind::Complaint, Category::Noise, 3, u"施工噪音"_s, u"早上七点就开始施工。"_s, 96,
            Step::CallBack, Restriction::None, false, true},
    };
    return kTold;
}

/// The events that end a step, as they happen at a desk.
QList<CaseEvent> eventsOf(Step step, qint64 atMs)
{
    const auto happened = [](EventKind kind, const QString &code = {}, const QString &text = {}) {
        CaseEvent event;
        event.kind = kind;
        event.code = code;
        event.text = text;
        return event;
    };
    switch (step) {
    case Step::Received:
        return {};
    case Step::Nature:
        return {happened(EventKind::Nature, kOurs)};
    case Step::Response: {
        CaseEvent response = happened(EventKind::Response, u"desk"_s, u"工程部已在检查"_s);
        response.milestone = u"查明后电话告知"_s;
        response.promisedAt = atMs + 20 * kHour;
        return {response};
    }
    case Step::Investigation:
        return {happened(EventKind::Finding, {}, u"现场核实，情况属实"_s)};
    case Step::Proposal: {
        CaseEvent proposal
            = happened(EventKind::Proposal, u"room_change"_s, u"今晚换到安静的房间"_s);
        proposal.id = Uuid::v7(atMs);
        CaseEvent answer = happened(EventKind::Answer, kAccepted);
        answer.about = proposal.id;
        return {proposal, answer};
    }
    case Step::Execution:
        return {happened(EventKind::Executed, {}, u"已处理完毕"_s),
            happened(EventKind::ResultTold, u"phone"_s, u"已告知客人处理结果"_s)};
    case Step::CallBack: {
        CaseEvent call = happened(EventKind::CallBack, {}, u"换季前检查全部设备"_s);
        call.rating = 4;
        return {call};
    }
    }
    Q_UNREACHABLE();
}

/// A picture as an instrument prints one: how loud it was through the night.
QByteArray noiseChart()
{
    constexpr int kWidth = 480;
    constexpr int kHeight = 160;
    constexpr int kBar = 20;
    QImage chart(kWidth, kHeight, QImage::Format_RGB32);
    chart.fill(Qt::white);
    for (int x = 0; x < kWidth; ++x) {
        const int hour = x / kBar;
        const int loud = hour > 4 && hour < 18 ? 90 + 7 * (hour % 5) : 20 + 3 * (hour % 4);
        for (int y = kHeight - loud; y < kHeight && x % kBar < kBar - 4; ++y)
            chart.setPixelColor(
                x, y, loud > 90 ? QColor(0xb4, 0x3c, 0x28) : QColor(0x60, 0x80, 0xa0));
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    chart.save(&buffer, "PNG");
    return png;
}

/// A dispute about a deposit, a week after the authority was told of it.
QList<sync::Intent> disputeOver(const Uuid &complaint, const Uuid &member, qint64 nowMs)
{
    struct Said
    {
        DisputeEntry kind;
        QString code;
        int daysAgo;
        QString text;
        QString party = {};
        QString reference = {};
    };
    const QList<Said> said = {
        {DisputeEntry::Stage, u"negotiation"_s, 12, u"客人要求三日内退还押金 800 元"_s},
        {DisputeEntry::Stage, u"legal_basis"_s, 10, u"住宿合同第 7 条；民法典第五百七十七条"_s},
        {DisputeEntry::Milestone, u"contract_ended"_s, 14, {}},
        {DisputeEntry::Milestone, u"complaint_filed"_s, 9, {}},
        {DisputeEntry::Milestone, u"complaint_accepted"_s, 8, {}},
        {DisputeEntry::Milestone, u"notice_received"_s, 7, {}},
        {DisputeEntry::Stage, u"mediation"_s, 6, u"电话调解一次，未达成"_s, u"市旅游质量监督所"_s,
            u"旅诉 118 号"_s},
    };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    QList<sync::Intent> intents;
    qint64 atMs = nowMs - kHour;
    for (const Said &each : said) {
        DisputeEvent event;
        event.at = ++atMs;
        event.id = Uuid::v7(event.at);
        event.complaint = complaint;
        event.author = member;
        event.kind = each.kind;
        event.code = each.code;
        event.on = now.addDays(-each.daysAgo).date();
        event.text = each.text;
        event.party = each.party;
        event.reference = each.reference;
        intents.append(DisputeRepository::appendingOf(event));
    }
    return intents;
}

/// One that helped, and one that is still to be done.
QList<sync::Intent> improvementsOf(const Uuid &branch, const Uuid &member, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    Improvement improvement;
    improvement.id = Uuid::v7(nowMs - 60 * 24 * kHour);
    improvement.branch = branch;
    improvement.category = Category::Noise;
    improvement.cause = u"走廊门闭门器老化"_s;
    improvement.action = u"更换 12 层全部闭门器"_s;
    improvement.owner = improvement.madeBy = member;
    improvement.due = today.addDays(-50);
    improvement.madeAt = nowMs - 60 * 24 * kHour;
    QList<sync::Intent> intents {ImprovementRepository::creationOf(improvement),
        ImprovementRepository::finishingOf(improvement.id, today.addDays(-52))};
    improvement.id = Uuid::v7(nowMs - 2 * 24 * kHour);
    improvement.category = Category::Facilities;
    improvement.cause = u"Filters are cleaned too late"_s;
    improvement.action = u"Clean them on the first of each month"_s;
    improvement.due = today.addDays(10);
    improvement.madeAt = nowMs - 2 * 24 * kHour;
    intents.append(ImprovementRepository::creationOf(improvement));
    return intents;
}

/// Where the demo's house is, whose hours nobody has set.
const QTimeZone &demoZone()
{
    static const QTimeZone zone(QByteArrayLiteral("Asia/Shanghai"));
    return zone;
}

/// Nobody works on a case at night or at the weekend: what would fall there is done some minutes
/// after the doors have opened, else half of all work would have taken no opening time at all.
qint64 whileOpen(qint64 ms)
{
    const QTime kOpens(9, 0);
    const QTime kCloses(18, 0);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, demoZone());
    QDate day = moment.date();
    if (day.dayOfWeek() < Qt::Saturday && moment.time() >= kOpens && moment.time() < kCloses)
        return ms;
    if (moment.time() >= kCloses)
        day = day.addDays(1);
    while (day.dayOfWeek() >= Qt::Saturday)
        day = day.addDays(1);
    const qint64 after = (10 + moment.time().minute()) * kMinute; // not all at once
    return QDateTime(day, kOpens, demoZone()).toMSecsSinceEpoch() + after;
}

class Telling
{
public:
    Telling(Complaint complaint, const Uuid &member)
        : m_complaint(std::move(complaint))
        , m_member(member)
        , m_atMs(m_complaint.receivedAt)
    {
        m_intents.append(ComplaintRepository::creationOf(m_complaint));
    }

    /// How long what is written next takes.
    void setPace(qint64 ms) { m_pace = ms; }
    /// Nothing is written outside opening hours, nor after `nowMs`.
    void keepHours(qint64 nowMs) { m_nowMs = nowMs; }
    void write(QList<CaseEvent> events)
    {
        const qint64 open = whileOpen(m_atMs + m_pace);
        if (!m_nowMs)
            m_atMs += m_pace;
        else
            m_atMs = open < *m_nowMs ? open : m_atMs + kMinute;
        for (CaseEvent &event : events) {
            if (event.id.isNull())
                event.id = Uuid::v7(m_atMs);
            event.complaint = m_complaint.id;
            event.author = m_member;
            event.at = m_atMs;
            m_intents.append(ComplaintRepository::appendingOf(event));
        }
    }
    void advanceTo(Step until)
    {
        for (int number = numberOf(Step::Nature); number < numberOf(until); ++number)
            end(Step(number));
    }
    void end(Step step, int rating = 4)
    {
        if (!isNeeded(m_complaint.kind, step))
            return;
        QList<CaseEvent> events = eventsOf(step, m_atMs);
        if (step == Step::CallBack)
            events.last().rating = rating;
        CaseEvent end;
        end.kind = EventKind::StepDone;
        end.step = step;
        write(events + QList {end});
    }
    void attach(const QByteArray &bytes, const QString &name, const QString &source)
    {
        Result<Evidence> evidence = examined(bytes, name, source);
        if (!evidence)
            return;
        evidence->complaint = m_complaint.id;
        evidence->capturedAt = m_atMs;
        evidence->capturedBy = m_member;
        evidence->id = Uuid::v7(m_atMs);
        m_intents += EvidenceRepository::appendingOf(*evidence, bytes);
    }
    [[nodiscard]] QList<sync::Intent> intents() const { return m_intents; }

private:
    Complaint m_complaint;
    Uuid m_member;
    qint64 m_atMs;
    qint64 m_pace = 20 * kMinute;
    std::optional<qint64> m_nowMs = {};
    QList<sync::Intent> m_intents = {};
};

/// What was settled in the months before, so that figures have something to count: fewer and
/// quicker from month to month, and most about noise and rooms. The same on the same day.
class Settled
{
public:
    Settled(const Uuid &branch, const Uuid &member, qint64 nowMs)
        : m_branch(branch)
        , m_member(member)
        , m_nowMs(nowMs)
    {
    }

    QList<sync::Intent> on(int daysAgo, int &number)
    {
        QList<sync::Intent> intents;
        const int weekday
            = QDateTime::fromMSecsSinceEpoch(m_nowMs).date().addDays(-daysAgo).dayOfWeek();
        const int most = daysAgo > 60 ? 6 : 5;
        int cases = int(m_random.bounded(most)) + (weekday >= 5 ? 1 : 0);
        for (; cases > 0; --cases)
            intents += one(daysAgo, QString::number(number++));
        return intents;
    }

private:
    QList<sync::Intent> one(int daysAgo, const QString &number)
    {
        static constexpr std::array kCategories {Category::Noise, Category::Noise, Category::Noise,
            Category::Facilities, Category::Facilities, Category::Facilities, Category::Cleanliness,
            Category::Cleanliness, Category::Food, Category::Food, Category::Billing,
            Category::Staff, Category::Booking, Category::Travel, Category::Other};
        static constexpr std::array kSeverities {3, 3, 3, 3, 3, 2, 2, 4, 4, 1};
        static const QStringList kSummaries {u"隔壁太吵"_s, u"Breakfast was cold"_s,
            u"空调有异响"_s, u"Towels were missing"_s, u"热水不够热"_s, u"Bill had a wrong item"_s,
            u"地毯有污渍"_s};
        Complaint complaint;
        complaint.receivedAt = momentOf(daysAgo);
        complaint.id = Uuid::v7(complaint.receivedAt);
        complaint.branch = m_branch;
        complaint.caseNo = number;
        // The lesser of two: the first of them are the most frequent ones.
        complaint.category = kCategories[std::min(m_random.bounded(quint32(kCategories.size())),
            m_random.bounded(quint32(kCategories.size())))];
        complaint.severity = kSeverities[m_random.bounded(quint32(kSeverities.size()))];
        complaint.summary = kSummaries.at(qsizetype(m_random.bounded(quint32(kSummaries.size()))));
        complaint.verbatim = complaint.summary;
        complaint.room = QString::number(1201 + m_random.bounded(40));
        complaint.receivedBy = complaint.owner = m_member;
        Telling telling(complaint, m_member);
        telling.keepHours(m_nowMs);
        const qint64 pace = 12 + daysAgo / 4;
        for (int step = numberOf(Step::Nature); step <= kSteps; ++step) {
            telling.setPace(
                (pace * step + m_random.bounded(pace * 6) * (m_random.bounded(9) == 0 ? 8 : 1))
                * kMinute);
            telling.end(
                Step(step), daysAgo > 45 ? 2 + m_random.bounded(4) : 3 + m_random.bounded(3));
        }
        CaseEvent close;
        close.kind = EventKind::Closed;
        close.code = kDone;
        telling.write({close});
        return telling.intents();
    }

    /// Guests complain when they wake up, and when they want to sleep.
    qint64 momentOf(int daysAgo)
    {
        static constexpr std::array kHours {
            8, 9, 9, 9, 10, 10, 11, 11, 13, 14, 14, 15, 16, 17, 19, 21, 22};
        const QDateTime day = QDateTime::fromMSecsSinceEpoch(m_nowMs).addDays(-daysAgo);
        const QTime time(kHours[m_random.bounded(quint32(kHours.size()))],
            int(m_random.bounded(60)), int(m_random.bounded(60)));
        return QDateTime(day.date(), time, demoZone()).toMSecsSinceEpoch();
    }

    Uuid m_branch;
    Uuid m_member;
    qint64 m_nowMs;
    QRandomGenerator m_random {17};
};

} // namespace

QList<sync::Intent> demoComplaints(
    const QList<stays::Stay> &stays, const Uuid &branch, const Uuid &member, qint64 nowMs)
{
    QList<sync::Intent> intents;
    if (stays.isEmpty())
        return intents;
    int number = kFirstNumber;
    Settled settled(branch, member, nowMs);
    for (int daysAgo = kSettledDays; daysAgo > kSettledUntil; --daysAgo)
        intents += settled.on(daysAgo, number);
    for (qsizetype i = 0; i < told().size() && i < stays.size(); ++i) {
        const Told &said = told().at(i);
        const stays::Stay &stay = stays.at(i);
        Complaint complaint;
        complaint.receivedAt = nowMs - said.hoursAgo * kHour;
        complaint.id = Uuid::v7(complaint.receivedAt);
        complaint.branch = branch;
        complaint.caseNo = QString::number(number++);
        complaint.kind = said.kind;
        complaint.category = said.category;
        complaint.severity = said.severity;
        complaint.guest = stay.guest;
        complaint.stay = stay.id;
        complaint.room = stay.room;
        complaint.receivedBy = complaint.owner = member;
        complaint.verbatim = said.verbatim;
        complaint.summary = said.summary;
        complaint.restriction = said.restriction;
        Telling telling(complaint, member);
        telling.advanceTo(said.until);
        if (i == 0) {
            telling.attach(u"工单 3127：1207 房风机盘管轴承异响，已报修。\n"_s.toUtf8(),
                u"工单 3127.txt"_s, u"system"_s);
            telling.attach(noiseChart(), u"1207 夜间噪声.png"_s, u"staff"_s);
        }
        if (said.restriction != Restriction::None) {
            telling.attach("It happened in the lift, on the evening of my arrival.\n",
                u"Written statement.txt"_s, u"guest"_s);
        }
        CaseEvent event;
        if (said.isPaused) {
            event.kind = EventKind::Paused;
            event.code = u"waiting_for_guest"_s;
            telling.write({event});
        }
        if (said.isClosed) {
            telling.end(Step::CallBack);
            event.kind = EventKind::Closed;
            event.code = kDone;
            telling.write({event});
        }
        intents += telling.intents();
        if (said.kind == CaseKind::Dispute)
            intents += disputeOver(complaint.id, member, nowMs);
    }
    return intents + improvementsOf(branch, member, nowMs);
}

} // namespace lobby::app
