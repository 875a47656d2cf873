#include "models/access/keys/document_numbers.h"

namespace lobby::access {

namespace {

constexpr qsizetype kMinForLastFour = 8;

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
    : m_own(std::make_shared<const DocumentKeys>(DocumentKeys::of(root)))
    , m_current(m_own)
{
}

void LocalDocumentNumbers::use(DocumentKeys keys)
{
    auto next = std::make_shared<const DocumentKeys>(std::move(keys));
    const std::scoped_lock lock(m_mutex);
    m_current = std::move(next);
}

std::shared_ptr<const DocumentKeys> LocalDocumentNumbers::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_current;
}

bool LocalDocumentNumbers::isCurrent(QByteArrayView sealed) const
{
    return keys()->open(sealed).has_value();
}

QByteArray LocalDocumentNumbers::seal(QStringView number) const
{
    return keys()->seal(number);
}

Result<QString> LocalDocumentNumbers::open(QByteArrayView sealed) const
{
    std::optional<QString> number = keys()->open(sealed);
    if (!number)
        number = m_own->open(sealed);
    if (!number)
        return Error {Error::Code::Invalid, {}, QStringLiteral("document_number")};
    return *std::move(number);
}

QByteArray LocalDocumentNumbers::index(QStringView number) const
{
    return keys()->index(normalised(number));
}

} // namespace lobby::access
