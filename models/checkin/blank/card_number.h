#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::checkin {

/// The number of a blank registration card: the branch's code, the desk's number, a running number
/// and a check character (ISO 7064, MOD 37,36), "H1-1-00042-L". It finds every single wrong
/// character and every two that changed places.
struct CardNumber
{
    static constexpr qsizetype kLongest = 24; ///< letters and figures

    /// As it is printed. Of `branchCode` letters and figures alone count, at most six.
    static QString text(const QString &branchCode, quint32 desk, qint64 running);
    /// As it is stored, "H1100042L": without spaces and dashes, upper case. None if the check
    /// character does not fit.
    static std::optional<QString> parse(QStringView typed);
};

/// ISO 7064 MOD 37,36 over figures and upper-case letters.
[[nodiscard]] QChar checkCharacterOf(QStringView text);

} // namespace lobby::checkin
