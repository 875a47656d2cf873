#include "models/exchange/writing/workbook_writer.h"

#include "models/exchange/tables/formula_guard.h"
#include "models/exchange/workbook/sheet_source.h"
#include "models/support/whole_file.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>

namespace lobby::exchange {

namespace {

constexpr qint64 kMostSheetRows = 1'048'576;
constexpr qsizetype kMostSheetColumns = 16'384;
constexpr qsizetype kMostCellUnits = 32'767;
constexpr qsizetype kMostSheetName = 31;
constexpr qsizetype kMostFooter = 200; // of 255 with the codes

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// On the left of every page; an ampersand would begin a code.
QString footerOf(const QString &mark)
{
    QString text = mark.left(kMostFooter);
    text.replace(u'&', QStringLiteral("&&"));
    return QStringLiteral("&L") + text.left(kMostFooter);
}

/// Most text has nothing of it.
bool mayNeedEscape(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c < u' ' || c == u'_' || c >= QChar(0xFFFE); });
}

/// What XML has not, or would change, is written as "_x000D_"; text that looks like that, too.
QString escaped(const QString &text)
{
    if (!mayNeedEscape(text))
        return text;
    constexpr qsizetype kMarkLength = 7;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool control
            = (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
        const QStringView mark = QStringView(text).mid(i, kMarkLength);
        const bool looksLikeIt = c == u'_' && mark.size() == kMarkLength && mark.at(1) == u'x'
            && mark.back() == u'_' && std::all_of(mark.begin() + 2, mark.end() - 1, isHex);
        if (control)
            result += QStringLiteral("_x%1_").arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else if (looksLikeIt)
            result += QStringLiteral("_x005F_");
        else
            result += c;
    }
    return result;
}

/// What was written, as it must be read again.
class RowHash
{
public:
    void add(const QStringList &cells)
    {
        qsizetype count = cells.size();
        while (count > 0 && cells.at(count - 1).isEmpty())
            --count;
        if (count == 0)
            return;
        for (qsizetype i = 0; i < count; ++i) {
            const QString &cell = cells.at(i);
            const qsizetype size = cell.size();
            m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
            m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(cell.utf16()), size * 2));
        }
        m_hash.addData("\n");
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

Error unsound(const char *subject)
{
    return {Error::Code::Invalid, {}, QString::fromLatin1(subject)};
}

class WorkbookWriter final : public TableWriter
{
public:
    explicit WorkbookWriter(const QString &path)
        : m_path(path)
        , m_file(path + QStringLiteral(".XXXXXX"))
        , m_folder(QFileInfo(path).absolutePath().toLocal8Bit())
    {
    }

    ~WorkbookWriter() override
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }

    Result<Done> open(const QString &sheet, const QString &mark)
    {
        errno = 0;
        if (!m_file.open()) // readable by this user alone; gone with this object
            return writeFailure();
        m_file.close();
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(m_file.fileName().toLocal8Bit().constData(), &options);
        m_sheet = m_workbook
            ? workbook_add_worksheet(m_workbook, soundSheetName(sheet).toUtf8().constData())
            : nullptr;
        if (!m_sheet)
            return writeFailure();
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!mark.isEmpty())
            worksheet_set_footer(m_sheet, footerOf(mark).toUtf8().constData());
        return Done();
    }

    Result<Done> write(const QStringList &cells) override
    {
        if (m_row >= kMostSheetRows || cells.size() > kMostSheetColumns)
            return unsound("row");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString text = escaped(guarded(cells.at(i)));
            if (text.size() > kMostCellUnits)
                return unsound("cell");
            if (text.isEmpty())
                continue;
            const lxw_error error = worksheet_write_string(
                m_sheet, lxw_row_t(m_row), lxw_col_t(i), text.toUtf8().constData(), nullptr);
            if (error != LXW_NO_ERROR)
                return writeFailure();
        }
        ++m_row;
        m_written.add(cells);
        return Done();
    }

    Result<Done> finish() override
    {
        errno = 0;
        const lxw_error error = workbook_close(m_workbook);
        m_workbook = nullptr;
        if (error != LXW_NO_ERROR)
            return writeFailure();
        const Result<Done> same = readAgain();
        if (!same)
            return same;
        errno = 0;
        if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                QFile::encodeName(m_path).constData())
            != 0)
            return writeFailure();
        return Done();
    }

private:
    Result<Done> readAgain() const
    {
        TableLimits all;
        all.fileBytes = std::numeric_limits<qint64>::max();
        all.rows = kMostSheetRows;
        all.columns = int(kMostSheetColumns);
        all.inflatedBytes = std::numeric_limits<qint64>::max();
        all.inflatedRatio = std::numeric_limits<qint32>::max();
        const Error lost {Error::Code::DiskFull, QStringLiteral("reads otherwise than written"),
            QStringLiteral("path")};
        const auto source = openSheet(m_file.fileName(), 0, all);
        if (!source)
            return lost;
        RowHash read;
        TableRow row;
        for (;;) {
            const Result<bool> more = (*source)->next(row);
            if (!more || row.fault)
                return lost;
            if (!*more)
                break;
            read.add(row.cells);
        }
        return read.result() == m_written.result() ? Result<Done>(Done()) : lost;
    }

    QString m_path;
    QTemporaryFile m_file;
    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    qint64 m_row = 0;
    RowHash m_written;
};

} // namespace

QString soundSheetName(const QString &name)
{
    QString sound;
    for (const QChar c : name) {
        if (!QStringView(u"[]:*?/\\").contains(c) && c >= u' ')
            sound += c;
    }
    sound = sound.left(kMostSheetName);
    while (sound.startsWith(u'\''))
        sound.remove(0, 1);
    while (sound.endsWith(u'\''))
        sound.chop(1);
    return sound.isEmpty() ? QStringLiteral("Sheet1") : sound;
}

Result<std::unique_ptr<TableWriter>> createWorkbook(
    const QString &path, const QString &sheet, const QString &mark)
{
    auto writer = std::make_unique<WorkbookWriter>(path);
    const Result<Done> opened = writer->open(sheet, mark);
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace lobby::exchange
