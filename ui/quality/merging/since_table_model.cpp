#include "ui/quality/merging/since_table_model.h"

#include "ui/guests/words/guest_words.h"
#include "ui/quality/queue/pair_rows.h"

#include <QDateTime>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using quality::SinceRow;

namespace {

template <typename Member, typename Text>
QString textOf(const QList<Member> &members, const Uuid &id, Text text)
{
    for (const Member &member : members) {
        if (member.id == id)
            return text(member);
    }
    return {};
}

QString memberText(const guests::GuestProfile &profile, const SinceRow &came)
{
    switch (came.table) {
    case schema::Telephone::kTable:
        return textOf(profile.telephones, came.row, &GuestWords::phone);
    case schema::IdentityDocument::kTable:
        return textOf(profile.documents, came.row, &GuestWords::document);
    case schema::Email::kTable:
        return textOf(profile.emails, came.row, [](const auto &email) { return email.address; });
    case schema::ImAccount::kTable:
        return textOf(profile.imAccounts, came.row, [](const auto &one) { return one.value; });
    case schema::Address::kTable:
        return textOf(profile.addresses, came.row,
            [](const auto &one) { return one.addressLine.simplified(); });
    case schema::GuestName::kTable:
        return textOf(profile.aliases, came.row, [](const auto &alias) { return alias.text; });
    case schema::Preference::kTable:
        return textOf(profile.preferences, came.row,
            [](const auto &wish) { return GuestWords::phrase(wish.value); });
    case schema::GuestTag::kTable:
        return textOf(
            profile.tags, came.row, [](const auto &tag) { return GuestWords::phrase(tag.code); });
    case schema::Alert::kTable:
        return textOf(profile.alerts, came.row,
            [](const auto &alert) { return GuestWords::phrase(alert.text); });
    case schema::Guardian::kTable:
        return textOf(profile.guardians, came.row, [](const auto &one) { return one.name; });
    default:
        return {};
    }
}

} // namespace

void SinceTableModel::setView(const quality::PartingView &view)
{
    beginResetModel();
    m_view = view;
    m_ofOther.clear();
    endResetModel();
}

void SinceTableModel::setOfOther(int row, bool ofOther)
{
    if (row < 0 || row >= rowCount() || isOfOther(row) == ofOther)
        return;
    if (ofOther)
        m_ofOther.insert(row);
    else
        m_ofOther.remove(row);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool SinceTableModel::isOfOther(int row) const
{
    return m_ofOther.contains(row);
}

quality::Belongings SinceTableModel::ofOther() const
{
    quality::Belongings belongings;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isOfOther(row))
            continue;
        if (row < groups())
            belongings.groups.append(m_view.since.groups.at(row));
        else
            belongings.rows.append(m_view.since.rows.at(row - groups()).row);
    }
    return belongings;
}

void SinceTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString SinceTableModel::what(int row) const
{
    if (row < groups()) {
        const quint16 group = m_view.since.groups.at(row);
        const QString name = PairRows::groupName(group);
        return name.isEmpty() ? tr("Other field") : name;
    }
    const quint16 table = m_view.since.rows.at(row - groups()).table;
    switch (table) {
    case schema::Stay::kTable:
        return tr("Stay");
    case schema::Trip::kTable:
        return tr("Trip");
    case schema::Complaint::kTable:
        return tr("Complaint");
    default:
        break;
    }
    const auto *described = schema::registry().table(table);
    const QString name
        = described ? GuestWords::field(QString::fromLatin1(described->name)) : QString();
    return name.isEmpty() ? tr("Other entry") : name;
}

QString SinceTableModel::value(int row) const
{
    if (row < groups())
        return PairRows::groupText(m_view.since.groups.at(row), m_view.into.guest);
    const SinceRow &came = m_view.since.rows.at(row - groups());
    const auto fact = m_view.facts.constFind(came.row);
    if (fact == m_view.facts.constEnd())
        return memberText(m_view.into, came);
    QStringList words {fact->text};
    for (const QDate day : {fact->from, fact->until}) {
        if (day.isValid())
            words.append(day.toString(Qt::ISODate));
    }
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString SinceTableModel::when(int row) const
{
    if (row < groups())
        return {};
    const qint64 at = m_view.since.rows.at(row - groups()).atMs;
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm");
}

QString SinceTableModel::whose(int row) const
{
    return isOfOther(row) ? tr("B: %1").arg(m_view.record.guest.name().listForm())
                          : tr("A: %1").arg(m_view.into.guest.name().listForm());
}

int SinceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : groups() + static_cast<int>(m_view.since.rows.size());
}

int SinceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SinceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (role == Qt::AccessibleTextRole && index.column() == 0) // the first cell speaks for the row
        return tr("%1 %2 belongs to %3").arg(what(row), value(row), whose(row));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return what(row);
    case ValueColumn:
        return value(row);
    case WhenColumn:
        return when(row);
    default:
        return whose(row);
    }
}

QVariant SinceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What came since");
    case ValueColumn:
        return tr("Value");
    case WhenColumn:
        return tr("When");
    case WhoseColumn:
        return tr("Belongs to");
    default:
        return {};
    }
}

} // namespace lobby::ui
