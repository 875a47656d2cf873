#include "ui/data/wizard/parts/wizard_words.h"

#include "models/exchange/import/table_import.h"
#include "models/exchange/mapping/heading_table.h"
#include "models/names/text_folding.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace lobby::ui {

using exchange::ImportRun;
using exchange::TextEncoding;

namespace {

bool isLatin(const QString &heading)
{
    constexpr char16_t kFirstBeyondAscii = 0x80;
    return std::ranges::all_of(heading, [](QChar c) { return c.unicode() < kFirstBeyondAscii; });
}

bool isTraditional(const QString &heading)
{
    return names::simplified(heading) != heading;
}

/// What only the tables of older programs have is called as it is there, in the user's characters.
QString headingOf(const QString &field)
{
    const QLocale locale;
    for (const exchange::KnownTable &table : exchange::knownTables()) {
        for (const exchange::KnownColumn &column : table.columns) {
            if (column.field != field)
                continue;
            const QStringList &all = column.headings;
            auto found = all.cbegin();
            if (locale.language() != QLocale::Chinese)
                found = std::ranges::find_if(all, isLatin);
            else if (locale.script() == QLocale::TraditionalHanScript)
                found = std::ranges::find_if(all, isTraditional);
            return found == all.cend() ? all.constFirst() : *found;
        }
    }
    return field;
}

} // namespace

QString WizardWords::field(const QString &field)
{
    static const QHash<QString, const char *> names {
        {QStringLiteral("guest.full_name_native"), QT_TR_NOOP("Name")},
        {QStringLiteral("guest.surname"), QT_TR_NOOP("Surname")},
        {QStringLiteral("guest.given_name"), QT_TR_NOOP("Given name")},
        {QStringLiteral("guest.latin_surname"), QT_TR_NOOP("Latin surname")},
        {QStringLiteral("guest.latin_given_name"), QT_TR_NOOP("Latin given name")},
        {QStringLiteral("guest.salutation"), QT_TR_NOOP("Salutation")},
        {QStringLiteral("guest.gender"), QT_TR_NOOP("Sex")},
        {QStringLiteral("guest.birth_date"), QT_TR_NOOP("Birth date")},
        {QStringLiteral("guest.nationality"), QT_TR_NOOP("Nationality")},
        {QStringLiteral("guest.language"), QT_TR_NOOP("Language")},
        {QStringLiteral("guest.vip_code"), QT_TR_NOOP("VIP code")},
        {QStringLiteral("guest.status"), QT_TR_NOOP("Status")},
        {QStringLiteral("guest.member_no"), QT_TR_NOOP("Member number")},
        {QStringLiteral("guest.profession"), QT_TR_NOOP("Profession")},
        {QStringLiteral("guest.remark"), QT_TR_NOOP("Remark")},
        {QStringLiteral("telephone.e164:mobile"), QT_TR_NOOP("Mobile phone")},
        {QStringLiteral("telephone.e164:home"), QT_TR_NOOP("Phone at home")},
        {QStringLiteral("telephone.e164:work"), QT_TR_NOOP("Phone at work")},
        {QStringLiteral("telephone.e164:fax"), QT_TR_NOOP("Fax")},
        {QStringLiteral("telephone.e164:legacy"), QT_TR_NOOP("PHS phone")},
        {QStringLiteral("email.address"), QT_TR_NOOP("E-mail")},
        {QStringLiteral("im_account.value:wechat"), QT_TR_NOOP("WeChat")},
        {QStringLiteral("im_account.value:qq"), QT_TR_NOOP("QQ")},
        {QStringLiteral("im_account.value:whatsapp"), QT_TR_NOOP("WhatsApp")},
        {QStringLiteral("im_account.value:line"), QT_TR_NOOP("LINE")},
        {QStringLiteral("im_account.value:legacy"), QT_TR_NOOP("MSN")},
        {QStringLiteral("address.address_line"), QT_TR_NOOP("Street and house")},
        {QStringLiteral("address.city_name"), QT_TR_NOOP("City")},
        {QStringLiteral("address.postal_code"), QT_TR_NOOP("Postal code")},
        {QStringLiteral("address.state_prov"), QT_TR_NOOP("Province")},
        {QStringLiteral("identity_document.doc_type"), QT_TR_NOOP("Kind of document")},
        {QStringLiteral("identity_document.number_sealed"), QT_TR_NOOP("Document number")},
        {QStringLiteral("identity_document.issuing_country"), QT_TR_NOOP("Issuing country")},
        {QStringLiteral("identity_document.issue_date"), QT_TR_NOOP("Issued on")},
        {QStringLiteral("identity_document.expiry_date"), QT_TR_NOOP("Valid until")},
        {QStringLiteral("preference.value:hobby"), QT_TR_NOOP("Hobby")},
        {QStringLiteral("guest_tag.code"), QT_TR_NOOP("Tag")},
    };
    const char *name = names.value(field);
    return name ? tr(name) : headingOf(field);
}

QString WizardWords::encoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030:
        return tr("GB18030 (Simplified Chinese)");
    case TextEncoding::Big5:
        return tr("Big5 (Traditional Chinese)");
    case TextEncoding::Windows1252:
        return tr("Windows-1252 (Western Europe)");
    default:
        return QString(exchange::encodingName(encoding));
    }
}

QString WizardWords::delimiter(char delimiter)
{
    switch (delimiter) {
    case ';':
        return tr("Semicolon");
    case '\t':
        return tr("Tab");
    case '|':
        return tr("Bar");
    default:
        return tr("Comma");
    }
}

QString WizardWords::state(ImportRun::State state)
{
    switch (state) {
    case ImportRun::State::Running:
        return tr("Broken off");
    case ImportRun::State::Done:
        return tr("In");
    case ImportRun::State::Cancelled:
        return tr("Stopped");
    case ImportRun::State::Reverting:
        return tr("Being taken back");
    case ImportRun::State::Reverted:
        return tr("Taken back");
    }
    return {};
}

QString WizardWords::step(int step)
{
    switch (step) {
    case 0:
        return tr("File");
    case 1:
        return tr("Sheet and encoding");
    case 2:
        return tr("Columns");
    case 3:
        return tr("Dry run");
    case 4:
        return tr("Import");
    default:
        return tr("Result");
    }
}

QString WizardWords::becomes(const exchange::ReportedRow &row)
{
    switch (row.match.kind) {
    case exchange::RowMatch::Kind::New:
        return tr("Comes in as new");
    case exchange::RowMatch::Kind::Update:
        return tr("Updates who is here");
    case exchange::RowMatch::Kind::Repeats:
        return tr("Joins the earlier row");
    case exchange::RowMatch::Kind::Suspected:
        break;
    }
    return tr("Left out");
}

} // namespace lobby::ui
