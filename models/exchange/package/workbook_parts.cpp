#include "models/exchange/package/workbook_parts.h"

#include "models/exchange/package/xml_feed.h"

#include <QMap>

namespace lobby::exchange {

namespace {

struct Relation
{
    QByteArray type; ///< its last word: "worksheet"
    QString target;
};

/// Relations of a part by their ids; those that lead out of the package are left out.
class Relations final : public XmlReader
{
public:
    explicit Relations(const QString &folder)
        : m_folder(folder)
    {
    }

    void start(QByteArrayView element, const XmlAttributes &attributes) override
    {
        if (element != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QByteArray type = attributes.value("Type").toByteArray();
        const QString target = QString::fromUtf8(attributes.value("Target"));
        // A part is looked up among the package's, so ".." leads nowhere.
        byId.insert(attributes.value("Id").toByteArray(),
            {type.mid(type.lastIndexOf('/') + 1),
                target.startsWith(u'/') ? target.mid(1) : m_folder + target});
    }
    void end(QByteArrayView) override { }

    [[nodiscard]] QString ofType(QByteArrayView type) const
    {
        for (const Relation &relation : byId) {
            if (relation.type == type)
                return relation.target;
        }
        return {};
    }

    QMap<QByteArray, Relation> byId;

private:
    QString m_folder;
};

bool isTrue(QByteArrayView value)
{
    return value == "1" || value == "true";
}

class WorkbookReader final : public XmlReader
{
public:
    struct Listed
    {
        QString name;
        QByteArray relation;
        bool hidden = false;
    };

    void start(QByteArrayView element, const XmlAttributes &attributes) override
    {
        if (element == "workbookPr") {
            from1904 = isTrue(attributes.value("date1904"));
        } else if (element == "sheet") {
            const QByteArrayView state = attributes.value("state");
            sheets.append({QString::fromUtf8(attributes.value("name")),
                attributes.value("id").toByteArray(), state == "hidden" || state == "veryHidden"});
        }
    }
    void end(QByteArrayView) override { }

    QList<Listed> sheets;
    bool from1904 = false;
};

Error noWorkbook()
{
    return {Error::Code::FileFormat, {}, QStringLiteral("workbook")};
}

} // namespace

Result<WorkbookParts> readWorkbookParts(Package &package)
{
    Relations roots {QString()};
    const Result<Done> rootsRead = readXml(package, QStringLiteral("_rels/.rels"), roots);
    if (!rootsRead)
        return rootsRead.error();
    const QString workbook = roots.ofType("officeDocument");
    if (workbook.isEmpty())
        return noWorkbook();
    const qsizetype slash = workbook.lastIndexOf(u'/') + 1;
    const QString folder = workbook.left(slash);
    Relations relations(folder);
    const Result<Done> relationsRead = readXml(package,
        folder + QStringLiteral("_rels/") + workbook.mid(slash) + QStringLiteral(".rels"),
        relations);
    if (!relationsRead)
        return relationsRead.error();
    WorkbookReader reader;
    const Result<Done> workbookRead = readXml(package, workbook, reader);
    if (!workbookRead)
        return workbookRead.error();

    WorkbookParts parts;
    parts.from1904 = reader.from1904;
    for (const WorkbookReader::Listed &sheet : reader.sheets) {
        const Relation relation = relations.byId.value(sheet.relation);
        if (relation.type == "worksheet" && package.has(relation.target)) // not a chart on a sheet
            parts.sheets.append({sheet.name, relation.target, sheet.hidden});
    }
    if (parts.sheets.isEmpty())
        return noWorkbook();
    const auto present = [&package](const QString &name) {
        return !name.isEmpty() && package.has(name) ? name : QString();
    };
    parts.sharedStrings = present(relations.ofType("sharedStrings"));
    parts.styles = present(relations.ofType("styles"));
    return parts;
}

} // namespace lobby::exchange
