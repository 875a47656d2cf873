#include "models/exchange/records/record_table.h"

#include "models/exchange/tables/file_bytes.h"

#include <QHash>

#include <algorithm>

namespace lobby::exchange {

namespace {

constexpr double kHalf = 0.5;

class RecordTable final : public TableSource
{
public:
    RecordTable(const QString &path, const TableLimits &limits)
        : m_path(path)
        , m_before(stateOf(path))
        , m_limits(limits)
    {
    }

    Result<Done> open(const OpenRecords &open)
    {
        const Result<Done> known = findColumns(open);
        if (!known)
            return known;
        Result<std::unique_ptr<RecordReader>> reader = open();
        if (!reader)
            return reader.error();
        m_reader = std::move(*reader);
        return Done();
    }

    Result<bool> next(TableRow &row) override
    {
        row = {};
        if (!m_hasHeadings) {
            m_hasHeadings = true;
            row.cells = headings();
            return !row.cells.isEmpty();
        }
        for (Record record;;) {
            record = {};
            const Result<bool> more = m_reader->next(record);
            if (!more)
                return more;
            if (!*more)
                return unchanged();
            row = rowOf(record);
            const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
            if (row.fault || !std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
                return true;
        }
    }

    double share() const override { return kHalf + m_reader->share() * kHalf; }

private:
    struct Column
    {
        QString name;
        qsizetype width = 0;
        int at = 0;
    };

    /// No more than may be read: a hostile file names a new one in every record.
    Result<Done> findColumns(const OpenRecords &open)
    {
        Result<std::unique_ptr<RecordReader>> reader = open();
        if (!reader)
            return reader.error();
        qint64 rows = 0;
        qsizetype columns = 0;
        for (Record record;;) {
            record = {};
            const Result<bool> more = (*reader)->next(record);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (++rows > m_limits.rows)
                return Error {Error::Code::FileTooLarge};
            QHash<QString, qsizetype> counts;
            for (const auto &[name, value] : record.values) {
                const qsizetype count = ++counts[name];
                if (columns >= m_limits.columns)
                    continue;
                if (!m_byName.contains(name)) {
                    m_byName.insert(name, m_columns.size());
                    m_columns.append({name});
                }
                Column &column = m_columns[m_byName.value(name)];
                if (count > column.width) {
                    ++column.width;
                    ++columns;
                }
            }
        }
        int at = 0;
        for (Column &column : m_columns) {
            column.at = at;
            at += static_cast<int>(column.width);
        }
        return Done();
    }

    [[nodiscard]] QStringList headings() const
    {
        QStringList headings;
        for (const Column &column : m_columns) {
            for (qsizetype i = 0; i < column.width; ++i)
                headings.append(i == 0 ? column.name : column.name + u' ' + QString::number(i + 1));
        }
        return headings;
    }

    [[nodiscard]] TableRow rowOf(const Record &record) const
    {
        TableRow row;
        row.line = record.line;
        if (record.fault)
            row.refuse(*record.fault);
        const Column last = m_columns.isEmpty() ? Column() : m_columns.constLast();
        row.cells.resize(last.at + last.width);
        QHash<QString, qsizetype> counts;
        for (const auto &[name, value] : record.values) {
            const auto found = m_byName.constFind(name);
            const qsizetype count = counts[name]++;
            if (found == m_byName.constEnd() || count >= m_columns.at(*found).width) {
                row.refuse(TableFault::TooWide);
                continue;
            }
            const int column = m_columns.at(*found).at + static_cast<int>(count);
            if (value.size() > m_limits.cellUnits)
                row.refuse(TableFault::TooLong, column);
            else if (value.contains(QChar(u'\0')))
                row.refuse(TableFault::ZeroByte, column);
            else if (value.contains(QChar::ReplacementCharacter) || !value.isValidUtf16())
                row.refuse(TableFault::Undecodable, column);
            row.cells[column] = value.left(m_limits.cellUnits);
        }
        return row;
    }

    [[nodiscard]] Result<bool> unchanged() const
    {
        if (stateOf(m_path) != m_before)
            return changedFile();
        return false;
    }

    QString m_path;
    FileState m_before;
    TableLimits m_limits;
    QList<Column> m_columns;
    QHash<QString, qsizetype> m_byName; ///< into m_columns
    std::unique_ptr<RecordReader> m_reader;
    bool m_hasHeadings = false;
};

} // namespace

Result<std::unique_ptr<TableSource>> openRecordTable(
    const QString &path, OpenRecords open, const TableLimits &limits)
{
    auto table = std::make_unique<RecordTable>(path, limits);
    const Result<Done> opened = table->open(open);
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableSource>(std::move(table));
}

} // namespace lobby::exchange
