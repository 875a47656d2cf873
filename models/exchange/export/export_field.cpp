#include "models/exchange/export/export_field.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::exchange {

namespace {

/// A part of a code is no field of a table ("guest_tag.code" is): then the house's own level.
sync::Level levelOf(const QString &code)
{
    const QByteArray table = code.section(u'.', 0, 0).toLatin1();
    const QByteArray name = code.section(u'.', 1).section(u':', 0, 0).toLatin1();
    if (const sync::TableDescription *description = schema::registry().table(table)) {
        for (const sync::FieldDescription &field : description->fields) {
            if (name == field.name)
                return field.level;
        }
    }
    Q_ASSERT(false); // every column of the table is a field of the registry
    return sync::Level::L4;
}

QList<ExportField> readFields()
{
    QList<ExportField> fields;
    for (const KnownColumn &column : knownTables().constFirst().columns)
        fields.append({column.field, column.headings, levelOf(column.field), column.many});
    return fields;
}

bool isName(QStringView code)
{
    return code.contains(u"name");
}

bool isIn(ExportPreset preset, const QString &code)
{
    switch (preset) {
    case ExportPreset::Contacts:
        return isName(code) || code.startsWith(QLatin1StringView("telephone."))
            || code.startsWith(QLatin1StringView("email."))
            || code.startsWith(QLatin1StringView("im_account."))
            || code == QLatin1StringView("guest.salutation")
            || code == QLatin1StringView("guest.language");
    case ExportPreset::Register:
        return (code.startsWith(QLatin1StringView("guest.")) && isName(code))
            || code == QLatin1StringView("guest.gender")
            || code == QLatin1StringView("guest.birth_date")
            || code == QLatin1StringView("guest.nationality")
            || code.startsWith(QLatin1StringView("identity_document."));
    case ExportPreset::Everything:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ExportField::heading(HeadingLanguage language) const
{
    if (language == HeadingLanguage::Chinese)
        return headings.constFirst();
    const auto isAscii = [](const QString &heading) {
        return std::all_of(
            heading.begin(), heading.end(), [](QChar c) { return c.unicode() < 0x80; });
    };
    const auto english = std::find_if(headings.begin(), headings.end(), isAscii);
    return english == headings.end() ? headings.constFirst() : *english;
}

bool ExportField::isMasked() const
{
    return level >= sync::Level::L3 && code != QLatin1StringView("guest.gender")
        && code != QLatin1StringView("guest.nationality")
        && code != QLatin1StringView("identity_document.doc_type");
}

const QList<ExportField> &exportFields()
{
    static const QList<ExportField> kFields = readFields();
    return kFields;
}

const ExportField *exportField(QStringView code)
{
    const QList<ExportField> &fields = exportFields();
    const auto found = std::find_if(
        fields.begin(), fields.end(), [code](const ExportField &one) { return one.code == code; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList fieldsOf(ExportPreset preset)
{
    QStringList codes;
    for (const ExportField &field : exportFields()) {
        if (isIn(preset, field.code))
            codes.append(field.code);
    }
    return codes;
}

} // namespace lobby::exchange
