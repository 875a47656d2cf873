#include "ui/guests/profile/follow_up_summary.h"

#include "ui/followups/words/follow_up_words.h"
#include "ui/kit/card.h"
#include "ui/kit/rows/fact_line.h"

#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFollowUps = 4;
constexpr qsizetype kMostContacts = 3;

} // namespace

FollowUpSummary::FollowUpSummary(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_next(new Card(this))
    , m_latest(new Card(this))
{
    setObjectName(u"followUpSummary"_s);
    m_next->setObjectName(u"followUpSummaryNext"_s);
    m_latest->setObjectName(u"followUpSummaryContacts"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_next);
    column->addWidget(m_latest);
    clear();
}

void FollowUpSummary::clear()
{
    setReminders({});
    setContacts({});
}

void FollowUpSummary::setReminders(const QList<followups::ReminderRow> &reminders)
{
    m_reminders = reminders;
    showReminders();
    fit();
}

void FollowUpSummary::setContacts(const QList<followups::ContactActivity> &contacts)
{
    m_contacts = contacts;
    showContacts();
    fit();
}

void FollowUpSummary::retranslate()
{
    showReminders();
    showContacts();
}

void FollowUpSummary::fit()
{
    m_next->setVisible(!m_reminders.isEmpty());
    m_latest->setVisible(!m_contacts.isEmpty());
    setVisible(!m_reminders.isEmpty() || !m_contacts.isEmpty());
}

void FollowUpSummary::showReminders()
{
    clearLines(*m_next->content());
    m_next->setTitle(tr("Follow-ups"));
    m_next->setCount(static_cast<int>(m_reminders.size()));
    const QDate today = m_clock.today();
    for (const followups::ReminderRow &row :
        m_reminders.first(std::min(kMostFollowUps, m_reminders.size()))) {
        const qint64 due = dueAt(row.reminder);
        const bool isOverdue = due <= m_clock.nowMs();
        const QString when = FollowUpWords::moment(QDateTime::fromMSecsSinceEpoch(due), today);
        m_next->content()->addWidget(new FactLine(FollowUpWords::glyph(row.reminder).icon,
            isOverdue ? Tone::Err : Tone::Neutral, FollowUpWords::what(row.reminder, today),
            isOverdue ? tr("Overdue since %1").arg(when) : when, m_next));
    }
}

void FollowUpSummary::showContacts()
{
    clearLines(*m_latest->content());
    m_latest->setTitle(tr("Contacts"));
    const QDate today = m_clock.today();
    for (const followups::ContactActivity &contact :
        m_contacts.first(std::min(kMostContacts, m_contacts.size()))) {
        const QString when
            = FollowUpWords::wholeMoment(QDateTime::fromMSecsSinceEpoch(contact.startAt), today);
        m_latest->content()->addWidget(new FactLine(u"people"_s, Tone::Neutral, contact.subject,
            FollowUpWords::method(contact.method) + u" · "_s + when, m_latest));
    }
}

} // namespace lobby::ui
