#include "ui/guests/profile/timeline/timeline_model.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"

namespace lobby::ui {

using guests::TimelineEntry;

TimelineModel::TimelineModel(const guests::Guests &guests, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_guests(guests)
    , m_clock(clock)
{
}

void TimelineModel::setGuest(const Uuid &guest)
{
    beginResetModel();
    m_guest = guest;
    m_entries.clear();
    m_shown.clear();
    m_asking = false;
    m_more = true;
    ++m_generation;
    endResetModel();
    if (!guest.isNull())
        ask();
}

void TimelineModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    show(m_entries);
    if (m_shown.size() < kPage)
        ask();
}

void TimelineModel::reload()
{
    const quint64 generation = ++m_generation;
    m_asking = true;
    whenDone(m_guests.timeline(m_guest, {}, kPage), this,
        [this, generation](const Result<QList<TimelineEntry>> &page) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            m_more = page->size() == kPage;
            show(*page);
        });
}

void TimelineModel::retranslate()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
}

bool TimelineModel::shows(const TimelineEntry &entry) const
{
    using Kind = TimelineEntry::Kind;
    switch (m_filter) {
    case Filter::Everything:
        return true;
    case Filter::Notes:
        return entry.kind == Kind::Note;
    case Filter::Stays:
        return entry.kind >= Kind::StayExpected;
    case Filter::Changes:
        return entry.kind <= Kind::Unarchived;
    }
    return true;
}

void TimelineModel::show(const QList<TimelineEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (shows(m_entries.at(i)))
            m_shown.append(i);
    }
    endResetModel();
    Q_EMIT loaded();
}

void TimelineModel::ask()
{
    if (m_asking || !m_more || m_guest.isNull())
        return;
    m_asking = true;
    guests::TimelinePlace before;
    if (!m_entries.isEmpty())
        before = {m_entries.constLast().atMs, m_entries.constLast().id};
    whenDone(m_guests.timeline(m_guest, before, kPage), this,
        [this, generation = m_generation](const Result<QList<TimelineEntry>> &page) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (page) {
                take(*page);
            } else {
                m_more = false;
                Q_EMIT failed(page.error());
            }
        });
}

void TimelineModel::take(const QList<TimelineEntry> &page)
{
    m_more = page.size() == kPage;
    QList<qsizetype> added;
    for (const TimelineEntry &entry : page) {
        if (shows(entry))
            added.append(m_entries.size());
        m_entries.append(entry);
    }
    if (!added.isEmpty()) {
        const auto first = int(m_shown.size());
        beginInsertRows({}, first, first + int(added.size()) - 1);
        m_shown.append(added);
        endInsertRows();
    }
    if (m_more && m_shown.size() < kPage && m_filter != Filter::Everything)
        ask(); // a page may hold nothing of what is shown
    else
        Q_EMIT loaded();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const TimelineEntry &entry = m_entries.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return GuestWords::sentence(entry);
    case Qt::AccessibleTextRole: {
        const QString said = GuestWords::moment(entry.atMs, m_clock.today()) + QStringLiteral(", ")
            + GuestWords::sentence(entry);
        return entry.authorName.isEmpty() ? said : said + QStringLiteral(", ") + entry.authorName;
    }
    case MomentRole:
        return GuestWords::moment(entry.atMs, m_clock.today());
    case AuthorRole:
        return entry.authorName;
    case IconRole:
        return GuestWords::icon(entry.kind);
    case IdRole:
        return entry.id.toString();
    default:
        return {};
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        ask();
}

} // namespace lobby::ui
