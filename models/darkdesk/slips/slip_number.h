#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::darkdesk {

/// The number of a slip: the branch's code, the desk's number, S and a running number of that desk,
/// and a check character as on registration cards (ISO 7064, MOD 37,36): "H1-2-S0042-K". The S
/// stands where a card has a figure, so that nobody takes one for the other.
struct SlipNumber
{
    /// As it is printed.
    static QString text(const QString &branchCode, quint32 desk, qint64 running);
    /// Without spaces and dashes, upper case: "H12S0042K". None if the check character does not
    /// fit, or if it is the number of something else.
    static std::optional<QString> parse(QStringView typed);
};

} // namespace lobby::darkdesk
