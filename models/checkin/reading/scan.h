#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace lobby::checkin {

enum class ScanKind {
    Nothing, ///< blanks and controls alone
    Document, ///< one or more machine readable zones
    ResidentId, ///< 18 or 15 digits of a resident's number of the PRC, right or wrong
    BoardingPass,
    OwnCode, ///< a guest or a stay of ours
    VCard,
    Other, ///< a member's number, a room, a name: whatever the search box understands
};

/// Stable snake_case name, e.g. "boarding_pass".
[[nodiscard]] QLatin1StringView kindName(ScanKind kind);

/// What a scanner sent, told apart by its content alone. Nothing in it is checked yet.
struct Scan
{
    ScanKind kind = ScanKind::Nothing;
    QString text; ///< without blanks at its ends; a number is folded
    QList<QStringList> zones; ///< of ScanKind::Document, one for each document
};

[[nodiscard]] Scan classify(QStringView text);

/// Is this only the first lines of a machine readable zone or of a vCard, of which more will come?
/// Lines are divided by \n.
[[nodiscard]] bool isUnfinished(QStringView scan);

} // namespace lobby::checkin
