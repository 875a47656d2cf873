#include "ui/shell/search/search_list.h"

#include <algorithm>
#include <array>

namespace lobby::ui {

namespace {

struct GroupRule
{
    SearchRow::Group group;
    int most;
};

constexpr std::array kGroups {
    GroupRule {SearchRow::Group::Recent, 8},
    GroupRule {SearchRow::Group::Guests, 8},
    GroupRule {SearchRow::Group::InHouse, 4},
    GroupRule {SearchRow::Group::Commands, 6},
};

} // namespace

void SearchList::setRows(
    const QList<SearchRow> &rows, const QString &sentence, const QList<SearchRow> &offers)
{
    beginResetModel();
    m_lines.clear();
    m_numbered = 0;
    const std::array<QString, kGroups.size()> titles {
        tr("Opened last"), tr("Guests"), tr("In house"), tr("Commands")};
    if (!sentence.isEmpty())
        append({Kind::Sentence, {}, sentence});
    for (const SearchRow &offer : offers)
        append({Kind::Offer, offer, {}});
    for (std::size_t g = 0; g < kGroups.size(); ++g) {
        int shown = 0;
        for (const SearchRow &row : rows) {
            if (row.group != kGroups.at(g).group || shown == kGroups.at(g).most)
                continue;
            if (shown++ == 0)
                append({Kind::Heading, {}, titles.at(g)});
            append({Kind::Result, row, {}});
        }
    }
    endResetModel();
}

void SearchList::append(Line line)
{
    if ((line.kind == Kind::Result || line.kind == Kind::Offer) && line.row.enabled
        && m_numbered < 9)
        line.number = ++m_numbered;
    m_lines.append(std::move(line));
}

int SearchList::lineOf(int number) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines.at(line).number == number)
            return line;
    }
    return -1;
}

bool SearchList::isChoosable(int line) const
{
    if (line < 0 || line >= m_lines.size())
        return false;
    const Line &what = m_lines.at(line);
    return (what.kind == Kind::Result || what.kind == Kind::Offer) && what.row.enabled;
}

int SearchList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case KindRole:
        return int(line.kind);
    case NumberRole:
        return line.number;
    case Qt::DisplayRole:
        return line.kind == Kind::Heading || line.kind == Kind::Sentence ? line.text
            : line.row.name.native.isEmpty()                             ? line.row.name.latin
                                                                         : line.row.name.native;
    case Qt::AccessibleTextRole: { // the row in one breath
        QStringList parts {line.text, line.row.name.native, line.row.name.latin, line.row.why,
            line.row.chip.text, line.row.lastStay, line.row.documentTail, line.row.detail,
            line.row.key};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SearchList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isChoosable(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace lobby::ui
