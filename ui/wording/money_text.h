#pragma once

#include <QString>

#include <optional>

namespace lobby::ui {

/// Figures after the point of a currency (ISO 4217, list one): 2 for most, 0 for the yen.
[[nodiscard]] int minorFigures(QStringView currency);

/// "1280.00" for 128000 of CNY; no groups, so that it can be typed again.
[[nodiscard]] QString moneyText(std::optional<qint64> minor, QStringView currency);
/// What was typed, in minor units; grouping commas and full-width figures are understood. Nothing
/// for what is no amount, or has more figures than the currency.
[[nodiscard]] std::optional<qint64> moneyTyped(const QString &text, QStringView currency);

} // namespace lobby::ui
