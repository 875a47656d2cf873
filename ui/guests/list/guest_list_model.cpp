#include "ui/guests/list/guest_list_model.h"

#include "models/guests/values/masking.h"
#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

QList<Chip> noticesOf(const ListedGuest &guest)
{
    QList<Chip> notices;
    const auto add = [&notices](const QString &text, Tone tone) {
        const bool known = std::ranges::any_of(
            notices, [&text](const Chip &notice) { return notice.text == text; });
        if (!known)
            notices.append({text, tone});
    };
    const auto isGrave = [](const guests::Alert &alert) {
        return alert.code == "allergy"_L1 || alert.code == "safety"_L1;
    };
    if (guest.presence == names::Presence::InHouse)
        add(guest.room.isEmpty() ? GuestListModel::tr("In house")
                                 : GuestListModel::tr("In house %1").arg(guest.room),
            Tone::Ok);
    if (guest.presence == names::Presence::ArrivingToday)
        add(GuestListModel::tr("Arriving today"), Tone::Info);
    for (const guests::Alert &alert : guest.alerts) {
        if (isGrave(alert))
            add(GuestWords::alertCode(alert.code), Tone::Err);
    }
    if (guest.doNotRoom)
        add(GuestListModel::tr("Do not room"), Tone::Err);
    if (!guest.vipCode.isEmpty())
        add(GuestListModel::tr("VIP %1").arg(guest.vipCode), Tone::Accent);
    for (const guests::Alert &alert : guest.alerts) {
        if (!isGrave(alert))
            add(GuestWords::alertCode(alert.code), Tone::Warn);
    }
    return notices;
}

GuestListModel::GuestListModel(GuestSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
}

void GuestListModel::setFilter(const QString &filter)
{
    m_filter = filter;
    ask();
}

void GuestListModel::refresh()
{
    ++m_readings;
    m_rows.clear();
    ask();
}

void GuestListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void GuestListModel::ask()
{
    m_loading = true;
    whenDone(m_source.order(m_filter), this,
        [this, question = ++m_question](const Result<GuestOrder> &order) {
            if (question != m_question)
                return; // it has changed meanwhile
            m_loading = false;
            if (!order) {
                Q_EMIT failed(order.error());
                return;
            }
            replaceOrder(*order);
            Q_EMIT loaded();
            readRows();
        });
}

/// One that came or went leaves everybody else where he is.
void GuestListModel::replaceOrder(GuestOrder order)
{
    if (order == m_order)
        return;
    const auto [was, is]
        = std::mismatch(m_order.begin(), m_order.end(), order.begin(), order.end());
    const auto at = static_cast<int>(was - m_order.begin());
    if (order.size() + 1 == m_order.size() && std::equal(is, order.end(), was + 1, m_order.end())) {
        removeRow(at);
    } else if (m_order.size() + 1 == order.size()
        && std::equal(was, m_order.end(), is + 1, order.end())) {
        insertKey(at, *is);
    } else {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
    }
}

void GuestListModel::update(const QList<Uuid> &guests)
{
    ++m_readings;
    m_rows.removeIf([&guests](const auto &row) { return guests.contains(row.value().id); });
    // Whom a filter lets through, or where many stand now, is a question for all of them.
    if (!m_filter.isEmpty() || guests.size() > kMostPlaced || m_loading) {
        ask();
        return;
    }
    whenDone(m_source.places(guests), this,
        [this, question = m_question](const Result<QList<GuestPlace>> &places) {
            if (question != m_question)
                return;
            if (places)
                place(*places);
            else
                ask();
        });
}

void GuestListModel::place(const QList<GuestPlace> &places)
{
    // Two that moved may each be said to stand below the other's old place.
    const bool areSure = places.size() == 1;
    for (const GuestPlace &each : places) {
        const int row = rowOf(each.key);
        const bool stays = row >= 0 && each.before == (row > 0 ? keyAt(row - 1) : 0);
        if (stays)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        else if (!areSure || !place(each)) {
            ask();
            return;
        }
    }
    readRows();
}

/// False when only asking for all of them tells.
bool GuestListModel::place(const GuestPlace &place)
{
    const int row = rowOf(place.key);
    const int above = rowOf(place.before);
    if (place.key == 0 || (place.before != 0 && above < 0))
        return false;
    if (row < 0)
        insertKey(above + 1, place.key);
    else
        moveRow(row, above + 1);
    return true;
}

void GuestListModel::insertKey(int row, quint32 key)
{
    beginInsertRows({}, row, row);
    m_order.insert(m_order.begin() + row, key);
    endInsertRows();
}

void GuestListModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.remove(keyAt(row));
    m_order.erase(m_order.begin() + row);
    endRemoveRows();
}

/// `to` is the row it shall stand above, as rows are counted now.
void GuestListModel::moveRow(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    const auto begin = m_order.begin();
    if (to > from)
        std::rotate(begin + from, begin + from + 1, begin + to);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
}

void GuestListModel::lookAt(int first, int last)
{
    m_first = first;
    m_last = last;
    readRows();
}

/// What is looked at and missing, with as much around it.
void GuestListModel::readRows()
{
    const int first = std::max(0, m_first - kMargin);
    const int last = std::min(rowCount() - 1, m_last + kMargin);
    const auto isMissing = [this](int row) { return !m_rows.contains(keyAt(row)); };
    if (m_reading || m_last < m_first)
        return;
    bool complete = true;
    for (int row = m_first; row <= std::min(m_last, rowCount() - 1); ++row)
        complete = complete && !isMissing(row);
    if (complete)
        return;
    GuestOrder keys;
    for (int row = first; row <= last; ++row) {
        if (isMissing(row))
            keys.push_back(keyAt(row));
    }
    m_reading = true;
    whenDone(m_source.rows(keys), this,
        [this, asked = keys.size(), readings = m_readings](const Result<QList<ListedGuest>> &rows) {
            m_reading = false;
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            const bool areFresh = readings == m_readings;
            if (areFresh)
                keep(*rows);
            // Whoever is gone is not asked for again: word of it is on its way.
            if (!areFresh || static_cast<size_t>(rows->size()) == asked)
                readRows();
        });
}

void GuestListModel::keep(const QList<ListedGuest> &rows)
{
    if (m_rows.size() + rows.size() > kMostKept) {
        QHash<quint32, ListedGuest> near;
        const int last = std::min(rowCount() - 1, m_last + kMargin);
        for (int row = std::max(0, m_first - kMargin); row <= last; ++row) {
            if (const ListedGuest *known = guest(row))
                near.insert(known->key, *known);
        }
        m_rows = std::move(near);
    }
    for (const ListedGuest &row : rows)
        m_rows.insert(row.key, row);
    if (m_last >= m_first && m_first < rowCount())
        Q_EMIT dataChanged(
            index(m_first, 0), index(std::min(m_last, rowCount() - 1), ColumnCount - 1));
}

const ListedGuest *GuestListModel::guest(int row) const
{
    const auto known = m_rows.constFind(keyAt(row));
    return known == m_rows.cend() ? nullptr : &*known;
}

int GuestListModel::rowOf(quint32 key) const
{
    const auto found = std::ranges::find(m_order, key);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int GuestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int GuestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GuestListModel::text(const ListedGuest &guest, int column) const
{
    switch (column) {
    case NameColumn:
        return guest.name.listForm();
    case PhoneColumn:
        return guest.phone;
    case DocumentColumn:
        return guest.documentTail.isEmpty()
            ? QString()
            : (GuestWords::documentType(guest.documentType) + u" ••"_s + guest.documentTail)
                  .trimmed();
    case NationalityColumn:
        return GuestWords::country(guest.nationality);
    case LastStayColumn:
        return guest.lastStay.toString(Qt::ISODate);
    case NoticeColumn: {
        QStringList notices;
        for (const Chip &notice : noticesOf(guest))
            notices.append(notice.text);
        return notices.join(u" · "_s);
    }
    default:
        return {};
    }
}

QVariant GuestListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ListedGuest *known = guest(index.row());
    if (!known)
        return role == PendingRole ? QVariant(true) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*known, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != NameColumn)
            return text(*known, index.column());
        QStringList said {known->name.spokenForm()};
        for (int column = PhoneColumn; column < ColumnCount; ++column)
            said.append(text(*known, column));
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    case IdRole:
        return known->id.toString();
    default:
        return {};
    }
}

QVariant GuestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return GuestWords::field(u"full_name_native");
    case PhoneColumn:
        return GuestWords::field(u"telephone");
    case DocumentColumn:
        return GuestWords::field(u"identity_document");
    case NationalityColumn:
        return GuestWords::field(u"nationality");
    case LastStayColumn:
        return tr("Last stay");
    case NoticeColumn:
        return tr("To know");
    default:
        return {};
    }
}

} // namespace lobby::ui
