#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

namespace lobby::test {

using Parts = QMap<QByteArray, QByteArray>;

constexpr const char *kMainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *kRelations
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kRelations + '/' + type
        + "\" Target=\"" + target + "\"/>";
}

inline QByteArray relations(const QByteArray &all)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://"
           "schemas.openxmlformats.org/package/2006/relationships\">"
        + all + "</Relationships>";
}

inline QByteArray sheetXml(const QByteArray &rows)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"") + kMainSpace
        + "\"><sheetData>" + rows + "</sheetData></worksheet>";
}

/// A small sound workbook with one sheet of these rows.
inline Parts workbookParts(const QByteArray &rows, const QByteArray &strings = {},
    const QByteArray &styles = {}, const QByteArray &properties = {})
{
    Parts parts;
    parts["[Content_Types].xml"] = "<Types/>";
    parts["_rels/.rels"] = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    parts["xl/workbook.xml"] = QByteArray("<workbook xmlns=\"") + kMainSpace + "\" xmlns:r=\""
        + kRelations + "\">" + properties
        + "<sheets><sheet name=\"Guests\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"]
        = relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "sharedStrings", "sharedStrings.xml")
            + relation("rId3", "styles", "styles.xml"));
    parts["xl/worksheets/sheet1.xml"] = sheetXml(rows);
    if (!strings.isEmpty())
        parts["xl/sharedStrings.xml"]
            = QByteArray("<sst xmlns=\"") + kMainSpace + "\">" + strings + "</sst>";
    if (!styles.isEmpty())
        parts["xl/styles.xml"]
            = QByteArray("<styleSheet xmlns=\"") + kMainSpace + "\">" + styles + "</styleSheet>";
    return parts;
}

/// The parts as a file; `method` as libzip calls it.
inline void writePackage(const QString &path, const Parts &parts, int method = ZIP_CM_DEFLATE)
{
    zip_t *archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t *source = zip_source_buffer(
            archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        const auto index = zip_file_add(archive, part.key().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0
            || zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 0) != 0)
            qFatal("cannot add to the workbook");
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write the workbook");
}

} // namespace lobby::test
