#include "ui/complaints/evidence/evidence_table_model.h"

#include "ui/complaints/words/evidence_words.h"
#include "ui/complaints/words/time_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using complaints::Evidence;

void EvidenceTableModel::show(const QList<Evidence> &evidence, const QDateTime &now)
{
    m_now = now;
    const bool follows = evidence.size() >= m_rows.size()
        && std::equal(m_rows.begin(), m_rows.end(), evidence.begin(),
            [](const Evidence &a, const Evidence &b) { return a.id == b.id; });
    if (!follows) {
        beginResetModel();
        m_rows = evidence;
        endResetModel();
        return;
    }
    const auto known = int(m_rows.size());
    const auto all = int(evidence.size());
    if (all > known)
        beginInsertRows({}, known, all - 1);
    m_rows = evidence;
    if (all > known)
        endInsertRows();
    if (known > 0)
        Q_EMIT dataChanged(index(0, 0), index(known - 1, kEvidenceColumns - 1));
}

void EvidenceTableModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void EvidenceTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kEvidenceColumns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kEvidenceColumns - 1));
}

int EvidenceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EvidenceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kEvidenceColumns;
}

QVariant EvidenceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence &evidence = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(evidence, EvidenceColumn(index.column()));
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        QStringList all;
        for (int column = 0; column < kEvidenceColumns; ++column)
            all.append(text(evidence, EvidenceColumn(column)));
        return all.join(u", "_s);
    }
    return {};
}

QString EvidenceTableModel::text(const Evidence &evidence, EvidenceColumn column) const
{
    switch (column) {
    case EvidenceColumn::Name:
        if (!evidence.isWhole)
            return tr("%1 (still coming)").arg(evidence.name);
        return evidence.name.isEmpty() ? EvidenceWords::type(evidence.type) : evidence.name;
    case EvidenceColumn::Type:
        return EvidenceWords::type(evidence.type);
    case EvidenceColumn::Size:
        return EvidenceWords::size(evidence.size);
    case EvidenceColumn::Hash:
        return EvidenceWords::shortHash(evidence.sha256);
    case EvidenceColumn::Source:
        return EvidenceWords::source(evidence.source);
    case EvidenceColumn::Captured:
        return TimeWords::moment(
            QDateTime::fromMSecsSinceEpoch(evidence.capturedAt, m_now.timeZone()), m_now);
    }
    Q_UNREACHABLE();
}

QVariant EvidenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (EvidenceColumn(section)) {
    case EvidenceColumn::Name:
        return tr("Name");
    case EvidenceColumn::Type:
        return tr("Kind");
    case EvidenceColumn::Size:
        return tr("Size");
    case EvidenceColumn::Hash:
        return tr("SHA-256");
    case EvidenceColumn::Source:
        return tr("From");
    case EvidenceColumn::Captured:
        return tr("Added");
    }
    return {};
}

} // namespace lobby::ui
