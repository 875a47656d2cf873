#include "models/organizations/sale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lobby::organizations {

std::optional<qint64> amountOf(const Sale &sale)
{
    if (sale.amount || !sale.unitPrice)
        return sale.amount;
    // In floating point for its range alone; what is sold at a desk is far below 2^53.
    const double paid = static_cast<double>(*sale.unitPrice)
        * static_cast<double>(sale.quantity.value_or(kThousandths))
        * static_cast<double>(sale.discount.value_or(kThousandths)) / (1e3 * 1e3);
    return std::llround(paid);
}

std::optional<SaleProblem> problemOf(const Sale &sale)
{
    constexpr qsizetype kLongestText = 500;
    if (sale.subject.isNull())
        return SaleProblem::SubjectMissing;
    if (!sale.soldOn.isValid())
        return SaleProblem::DateMissing;
    if ((sale.productName + sale.orderNo).trimmed().isEmpty() && !amountOf(sale))
        return SaleProblem::NothingSaid;
    for (const QString &text : {sale.orderNo, sale.productName, sale.productModel, sale.productSpec,
             sale.unit, sale.invoiceState, sale.saleState, sale.remark, sale.ownerName}) {
        if (text.size() > kLongestText)
            return SaleProblem::TextTooLong;
    }
    const std::array figures {sale.unitPrice, sale.costPrice, sale.quantity};
    if (std::ranges::any_of(figures, [](const auto &figure) { return figure.value_or(0) < 0; }))
        return SaleProblem::AmountNegative;
    if (sale.discount.value_or(0) < 0 || sale.discount.value_or(0) > kThousandths)
        return SaleProblem::DiscountOutOfRange;
    if (sale.currency.isEmpty() && (sale.unitPrice || sale.costPrice || sale.amount))
        return SaleProblem::CurrencyMissing;
    return std::nullopt;
}

QLatin1StringView fieldOf(SaleProblem problem)
{
    switch (problem) {
    case SaleProblem::SubjectMissing:
        return QLatin1StringView("subject_id");
    case SaleProblem::DateMissing:
        return QLatin1StringView("sold_on");
    case SaleProblem::NothingSaid:
    case SaleProblem::TextTooLong:
        return QLatin1StringView("product_name");
    case SaleProblem::AmountNegative:
        return QLatin1StringView("unit_price");
    case SaleProblem::DiscountOutOfRange:
        return QLatin1StringView("discount");
    case SaleProblem::CurrencyMissing:
        return QLatin1StringView("currency");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::organizations
