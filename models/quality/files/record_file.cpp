#include "models/quality/files/record_file.h"

#include <QFile>

#include <csv.h>

namespace lobby::quality {

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qsizetype kMostCells = 1000;

Error unreadable(const QString &subject)
{
    return {Error::Code::FileFormat, {}, subject};
}

void put(PersonRecord &record, Role role, const QString &value)
{
    switch (role) {
    case Role::Id:
        record.id = value;
        break;
    case Role::NativeName:
        record.native = value;
        break;
    case Role::Surname:
        record.surname = value;
        break;
    case Role::GivenName:
        record.given = value;
        break;
    case Role::Sex:
        record.sex = value;
        break;
    case Role::Birth:
        record.birth = value;
        break;
    case Role::Nationality:
        record.nationality = value;
        break;
    case Role::DocumentType:
        record.documents[0].type = value;
        break;
    case Role::DocumentNumber:
        record.documents[0].number = value;
        break;
    case Role::Phone:
        record.phones.append(value);
        break;
    case Role::Email:
        record.emails.append(value);
        break;
    case Role::StreetNumber:
        record.streetNumber = value;
        break;
    case Role::Street:
        record.street = value;
        break;
    case Role::Locality:
        record.locality = value;
        break;
    case Role::City:
        record.city = value;
        break;
    case Role::PostalCode:
        record.postalCode = value;
        break;
    case Role::State:
        record.state = value;
        break;
    }
}

/// Rows as libcsv hands them out, cell by cell.
class Rows
{
public:
    explicit Rows(const RecordMap &map)
        : m_map(map)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    }
    ~Rows() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Rows)

    bool take(const QByteArray &piece)
    {
        const auto size = std::size_t(piece.size());
        return csv_parse(&m_parser, piece.constData(), size, onCell, onRow, this) == size;
    }
    bool finish() { return csv_fini(&m_parser, onCell, onRow, this) == 0; }

    std::optional<Error> error;
    std::vector<PersonRecord> records;

private:
    static void onCell(void *cell, size_t size, void *self)
    {
        auto *rows = static_cast<Rows *>(self);
        if (rows->m_cells.size() < kMostCells)
            rows->m_cells.append(QByteArray(static_cast<const char *>(cell), qsizetype(size)));
    }
    static void onRow(int, void *self)
    {
        auto *rows = static_cast<Rows *>(self);
        if (rows->m_roles.isEmpty())
            rows->readHeadings();
        else if (!rows->error)
            rows->readRow();
        rows->m_cells.clear();
    }

    void readHeadings()
    {
        QHash<QString, Role> missing = m_map.columns;
        for (const QByteArray &cell : std::as_const(m_cells)) {
            const QString heading = QString::fromUtf8(cell).remove(QChar(0xfeff)).trimmed();
            std::optional<Role> role;
            if (m_map.columns.contains(heading)) {
                if (!missing.contains(heading))
                    error = unreadable(heading);
                role = missing.take(heading);
            }
            m_roles.append(role);
        }
        if (!missing.isEmpty() && !error)
            error = unreadable(missing.begin().key());
    }

    void readRow()
    {
        PersonRecord record;
        record.documents.append(PersonRecord::Document());
        for (qsizetype i = 0; i < std::min(m_cells.size(), m_roles.size()); ++i) {
            const QString value = QString::fromUtf8(m_cells.at(i)).trimmed();
            if (m_roles.at(i) && !value.isEmpty())
                put(record, *m_roles.at(i), value);
        }
        if (!record.id.isEmpty())
            records.push_back(std::move(record));
    }

    const RecordMap &m_map;
    csv_parser m_parser = {};
    QList<std::optional<Role>> m_roles;
    QList<QByteArray> m_cells;
};

} // namespace

Result<std::vector<PersonRecord>> readRecords(const QString &path, const RecordMap &map)
{
    QFile file(path);
    if (!file.exists())
        return Error {Error::Code::NotFound, {}, QStringLiteral("file")};
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("file")};
    if (file.size() > kMostRecordBytes)
        return Error {Error::Code::FileTooLarge, {}, QStringLiteral("file")};
    Rows rows(map);
    while (!file.atEnd() && !rows.error) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return Error {Error::Code::Unavailable, {}, QStringLiteral("file")};
        if (!rows.take(piece))
            return unreadable(QStringLiteral("quotes"));
    }
    if (!rows.error && !rows.finish())
        return unreadable(QStringLiteral("quotes"));
    if (rows.error)
        return *rows.error;
    if (rows.records.empty())
        return unreadable(QStringLiteral("rows"));
    return std::move(rows.records);
}

} // namespace lobby::quality
