#include "models/quality/comparison/document_comparison.h"

#include "models/names/text_folding.h"
#include "models/quality/comparison/text_comparison.h"

namespace lobby::quality {

namespace {

constexpr qsizetype kResidentId = 18;
constexpr qsizetype kOldResidentId = 15;

QString withoutLookAlikes(QString number)
{
    static constexpr std::pair<char16_t, char16_t> kLookAlikes[]
        = {{u'O', u'0'}, {u'Q', u'0'}, {u'D', u'0'}, {u'I', u'1'}, {u'L', u'1'}, {u'Z', u'2'},
            {u'S', u'5'}, {u'G', u'6'}, {u'B', u'8'}};
    for (const auto &[letter, digit] : kLookAlikes)
        number.replace(QChar(letter), QChar(digit));
    return number;
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikeResidentId(const QString &misread)
{
    return (misread.size() == kResidentId && areDigits(QStringView(misread).left(17)))
        || (misread.size() == kOldResidentId && areDigits(misread));
}

DocumentKey::Kind kindOf(const QString &type, const DocumentKey &key)
{
    using Kind = DocumentKey::Kind;
    const QString folded = type.trimmed().toLower();
    if (looksLikeResidentId(key.misread))
        return Kind::Resident;
    if (folded == u"id" || folded.contains(u"resident") || folded.contains(u"身份"))
        return Kind::Resident;
    if (folded == u"p" || folded.contains(u"pass") || folded.contains(u"permit")
        || folded.contains(u"护照") || folded.contains(u"通行证"))
        return Kind::Renewed;
    return Kind::Unknown;
}

} // namespace

DocumentKey documentKey(const PersonRecord::Document &document)
{
    DocumentKey key;
    const QString folded = names::foldGlued(document.number).toUpper();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            key.number += c;
    }
    key.misread = withoutLookAlikes(key.number);
    key.kind = kindOf(document.type, key);
    return key;
}

QString birthInDocument(const DocumentKey &key)
{
    if (key.kind != DocumentKey::Kind::Resident || !looksLikeResidentId(key.misread))
        return {};
    return key.misread.size() == kResidentId ? key.misread.mid(6, 8)
                                             : QStringLiteral("19") + key.misread.mid(6, 6);
}

Agreement compareDocuments(const DocumentKey &a, const DocumentKey &b)
{
    if (a.number.isEmpty() || b.number.isEmpty())
        return Agreement::Missing;
    if (a.number == b.number)
        return Agreement::Same;
    if (a.misread == b.misread || editDistance(a.number, b.number, 2) == 1)
        return Agreement::Near;
    if (a.kind != b.kind)
        return Agreement::Missing;
    return a.kind == DocumentKey::Kind::Renewed ? Agreement::Renewed : Agreement::Different;
}

} // namespace lobby::quality
