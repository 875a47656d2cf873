#include "models/guests/values/masking.h"

#include <algorithm>

namespace lobby::guests {

namespace {

constexpr qsizetype kShownTail = 4;
constexpr qsizetype kHidden = 4;
constexpr qsizetype kResidentIdLength = 18; // GB 11643
constexpr qsizetype kUsualLength = 9; // ICAO 9303-3: document number field

} // namespace

QString maskedPhone(const QString &number)
{
    QString masked = number;
    const auto digits
        = std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    const qsizetype shown = std::min<qsizetype>(kShownTail, digits / 2);
    qsizetype tail = 0;
    qsizetype hidden = 0;
    for (qsizetype i = masked.size() - 1; i >= 0 && hidden < kHidden; --i) {
        if (!masked.at(i).isDigit())
            continue;
        if (tail < shown)
            ++tail;
        else {
            masked[i] = u'*';
            ++hidden;
        }
    }
    return masked;
}

QString maskedEmail(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString stars = QStringLiteral("***");
    if (at < 0)
        return address.left(1) + stars;
    return address.left(at > 0 ? 1 : 0) + stars + u'@' + address.mid(at + 1, 1) + stars;
}

QString maskedAccount(const QString &account)
{
    return account.left(1) + QStringLiteral("***");
}

QString maskedDocument(const QString &docType, const QString &last4)
{
    if (last4.isEmpty())
        return {};
    const bool resident = docType == QStringLiteral("resident_id_cn");
    const qsizetype length = resident ? kResidentIdLength : kUsualLength;
    return last4.rightJustified(length, u'*');
}

} // namespace lobby::guests
