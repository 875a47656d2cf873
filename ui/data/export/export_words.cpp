#include "ui/data/export/export_words.h"

#include "ui/guests/words/guest_words.h"

#include <QDateTime>
#include <QHash>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::ExportFormat;

QString ExportWords::field(const QString &code)
{
    static const QHash<QString, const char *> kNames {
        {u"telephone.e164:mobile"_s, QT_TR_NOOP("Mobile phone")},
        {u"telephone.e164:home"_s, QT_TR_NOOP("Phone at home")},
        {u"telephone.e164:work"_s, QT_TR_NOOP("Phone at work")},
        {u"telephone.e164:fax"_s, QT_TR_NOOP("Fax")},
        {u"im_account.value:wechat"_s, QT_TR_NOOP("WeChat")},
        {u"im_account.value:qq"_s, QT_TR_NOOP("QQ")},
        {u"im_account.value:whatsapp"_s, QT_TR_NOOP("WhatsApp")},
        {u"im_account.value:line"_s, QT_TR_NOOP("LINE")},
        {u"address.address_line"_s, QT_TR_NOOP("Address")},
        {u"address.city_name"_s, QT_TR_NOOP("City")},
        {u"address.postal_code"_s, QT_TR_NOOP("Postal code")},
        {u"address.state_prov"_s, QT_TR_NOOP("State or province")},
        {u"identity_document.doc_type"_s, QT_TR_NOOP("Kind of document")},
        {u"identity_document.number_sealed"_s, QT_TR_NOOP("Document number")},
        {u"identity_document.issuing_country"_s, QT_TR_NOOP("Issued by")},
        {u"identity_document.issue_date"_s, QT_TR_NOOP("Issued on")},
        {u"identity_document.expiry_date"_s, QT_TR_NOOP("Valid until")},
        {u"preference.value:hobby"_s, QT_TR_NOOP("Hobby")},
    };
    const char *name = kNames.value(code);
    return name ? tr(name) : GuestWords::field(code);
}

QString ExportWords::level(sync::Level level)
{
    switch (level) {
    case sync::Level::L1:
    case sync::Level::L2:
        return tr("Internal");
    case sync::Level::L3:
        return tr("Personal");
    case sync::Level::L4:
        return tr("Identity");
    }
    Q_UNREACHABLE();
}

QString ExportWords::format(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return tr("CSV for every program (UTF-8)");
    case ExportFormat::CsvGb18030:
        return tr("CSV for older Chinese programs (GB18030)");
    case ExportFormat::Workbook:
        return tr("Excel workbook (XLSX)");
    case ExportFormat::Card4:
        return tr("Visiting cards (vCard 4)");
    case ExportFormat::Card3:
        return tr("Visiting cards for older phones (vCard 3)");
    case ExportFormat::JsonLines:
        return tr("JSON, a guest a line");
    case ExportFormat::Pdf:
        return tr("List to be printed (PDF)");
    }
    Q_UNREACHABLE();
}

Wording ExportWords::problem(const Error &error)
{
    if (error.code == Error::Code::NotFound)
        return {tr("There is no such guest, so no file was written."),
            tr("Choose another filter in the list of guests.")};
    if (error.code == Error::Code::Cancelled)
        return {
            tr("The export was stopped. No file was written."), tr("The guests are as they were.")};
    if (error.subject == "path"_L1)
        return {tr("The file could not be written there. The guests are as they were."),
            tr("Choose another folder, or free some space.")};
    if (error.subject == "four_eyes"_L1)
        return {tr("Values in full need the word of somebody else who holds this right. No file "
                   "was written."),
            tr("Ask another manager or the privacy officer, or mask the values.")};
    if (error.code == Error::Code::Invalid && error.subject == "columns"_L1)
        return {tr("The table would have more columns than a file can hold. No file was written."),
            tr("Choose fewer fields.")};
    if (error.code == Error::Code::Invalid && error.subject == "cell"_L1)
        return {tr("A text is too long for a cell of a workbook. No file was written."),
            tr("Choose another kind of file, or leave out the remarks.")};
    return describe(error);
}

QString ExportWords::mark(const QString &member, const QString &desk, qint64 atMs)
{
    return tr("Exported by %1 on %2 at %3. Do not pass on.")
        .arg(member, QDateTime::fromMSecsSinceEpoch(atMs).toString(u"yyyy-MM-dd HH:mm"_s), desk);
}

} // namespace lobby::ui
