#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace lobby::checkin {

/// One property of a vCard, not yet understood.
struct VCardLine
{
    QString name; ///< upper case, without the group before a dot
    QStringList kinds; ///< of TYPE parameters, lower case: "home", "cell"
    QString value; ///< with its escapes

    /// The value's components (N, ADR), unescaped.
    [[nodiscard]] QStringList components() const;
    /// The whole value, unescaped.
    [[nodiscard]] QString text() const;
};

/// The content lines of RFC 6350, 3.2 and RFC 2426, 2.6, folded lines joined. Lines that are none
/// are left out.
[[nodiscard]] QList<VCardLine> vcardLines(QStringView text);

} // namespace lobby::checkin
