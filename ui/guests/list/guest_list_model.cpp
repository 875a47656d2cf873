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
    ask(kPage, true);
}

void GuestListModel::refresh()
{
    ask(std::max(kPage, int(m_rows.size())), true);
}

void GuestListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void GuestListModel::ask(int limit, bool anew)
{
    const quint64 generation = ++m_generation;
    m_loading = true;
    whenDone(m_source.page(m_filter, anew ? 0 : int(m_rows.size()), limit), this,
        [this, generation, anew](const Result<ListedGuests> &answer) {
            if (generation != m_generation)
                return; // the question has changed meanwhile
            m_loading = false;
            if (!answer) {
                m_isLast = true;
                Q_EMIT failed(answer.error());
                return;
            }
            m_isLast = answer->isLast;
            if (anew) {
                Q_EMIT aboutToReplace();
                beginResetModel();
                m_rows = answer->rows;
                m_rowOf.clear();
                for (int row = 0; row < m_rows.size(); ++row)
                    m_rowOf.insert(m_rows.at(row).id, row);
                endResetModel();
            } else if (!answer->rows.isEmpty()) {
                const auto first = int(m_rows.size());
                beginInsertRows({}, first, first + int(answer->rows.size()) - 1);
                m_rows.append(answer->rows);
                for (int row = first; row < m_rows.size(); ++row)
                    m_rowOf.insert(m_rows.at(row).id, row);
                endInsertRows();
            }
            Q_EMIT loaded();
        });
}

int GuestListModel::rowOf(const Uuid &id) const
{
    return m_rowOf.value(id, -1);
}

int GuestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
            : GuestWords::documentType(guest.documentType) + u" ••"_s + guest.documentTail;
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
    const ListedGuest &guest = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(guest, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != NameColumn)
            return text(guest, index.column());
        QStringList said {guest.name.spokenForm()};
        for (int column = PhoneColumn; column < ColumnCount; ++column)
            said.append(text(guest, column));
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    case IdRole:
        return guest.id.toString();
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

bool GuestListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLast && !m_loading;
}

void GuestListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(kPage, false);
}

} // namespace lobby::ui
