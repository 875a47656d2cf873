#pragma once

#include "models/support/uuid.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace lobby::organizations {

inline constexpr qint64 kThousandths = 1000;

/// Something that was sold to a guest or an organization. A plain value; whatever is not known is
/// empty.
struct Sale
{
    Uuid id = {};
    Uuid subject = {}; ///< a guest or an organization, with whom it is erased
    Uuid branch = {};
    QDate soldOn = {};
    QString orderNo = {};
    QString productName = {};
    QString productModel = {};
    QString productSpec = {};
    std::optional<qint64> unitPrice = {}; ///< minor units of `currency`
    std::optional<qint64> costPrice = {}; ///< the same; left out for whoever may not see it
    std::optional<qint64> quantity = {}; ///< thousandths
    QString unit = {};
    std::optional<qint64> discount = {}; ///< thousandths of the price that are paid: 850 is 8.5 折
    std::optional<qint64> amount = {}; ///< minor units
    QString currency = {}; ///< ISO 4217
    QString invoiceState = {};
    QString saleState = {};
    QString remark = {};
    Uuid owner = {};
    QString ownerName = {}; ///< of an owner who is no member of this desk's staff

    friend bool operator==(const Sale &, const Sale &) = default;
};

/// What was paid: `amount`, else price times quantity less the discount, rounded to the minor unit;
/// one piece when no quantity is said. None without a price.
[[nodiscard]] std::optional<qint64> amountOf(const Sale &sale);

/// Reasons why a sale cannot be written down.
enum class SaleProblem : quint8 {
    SubjectMissing,
    DateMissing,
    NothingSaid, ///< neither product nor order nor amount
    TextTooLong, ///< of more than 500 characters
    AmountNegative, ///< a price, a cost or a quantity below nothing
    DiscountOutOfRange, ///< of a price, 0 to 1000 thousandths are paid
    CurrencyMissing, ///< of an amount
};
[[nodiscard]] std::optional<SaleProblem> problemOf(const Sale &sale);
/// Field of the registry that a problem belongs to, "sold_on".
[[nodiscard]] QLatin1StringView fieldOf(SaleProblem problem);

} // namespace lobby::organizations
