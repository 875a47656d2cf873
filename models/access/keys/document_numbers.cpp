#include "models/access/keys/document_numbers.h"

namespace lobby::access {

namespace {

constexpr char kLocalScheme = 1; // first byte of what seal() makes; another scheme takes another
constexpr qsizetype kIndexSize = 16;
constexpr qsizetype kMinForLastFour = 8;
constexpr QByteArrayView kContext("lobby document number");

} // namespace

QString DocumentNumbers::normalised(QStringView number)
{
    QString text;
    for (QChar c : number) {
        if (c >= u'\uff01' && c <= u'\uff5e')
            c = QChar(c.unicode() - 0xfee0);
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            text += c.toUpper();
    }
    return text;
}

QString DocumentNumbers::lastFour(QStringView number)
{
    const QString text = normalised(number);
    return text.size() < kMinForLastFour ? QString() : text.last(4);
}

LocalDocumentNumbers::LocalDocumentNumbers(const RootKey &root)
    : m_documentKey(root.subkey(RootKey::Purpose::Documents))
    , m_indexKey(root.subkey(RootKey::Purpose::Index))
{
}

QByteArray LocalDocumentNumbers::seal(QStringView number) const
{
    QByteArray text = number.toUtf8();
    QByteArray sealed = kLocalScheme + access::seal(m_documentKey, text, kContext);
    wipe(text);
    return sealed;
}

Result<QString> LocalDocumentNumbers::open(QByteArrayView sealed) const
{
    const auto text = !sealed.isEmpty() && sealed.front() == kLocalScheme
        ? unseal(m_documentKey, sealed.sliced(1), kContext)
        : std::nullopt;
    if (!text)
        return Error {Error::Code::Invalid, {}, QStringLiteral("document_number")};
    return QString::fromUtf8(text->view());
}

QByteArray LocalDocumentNumbers::index(QStringView number) const
{
    return keyedHash(m_indexKey, normalised(number).toUtf8()).first(kIndexSize);
}

} // namespace lobby::access
