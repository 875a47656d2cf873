#pragma once

#include "models/support/uuid.h"

#include <QString>

#include <array>
#include <optional>

namespace lobby::darkdesk {

/// What is written on a slip, and so which form it is keyed into.
enum class SlipKind : quint8 { CheckIn, Complaint, Message };
inline constexpr std::array kSlipKinds {SlipKind::CheckIn, SlipKind::Complaint, SlipKind::Message};

/// As in the registry: "check_in".
[[nodiscard]] QLatin1StringView codeOf(SlipKind kind);
/// Message for a code that this program does not know: it fits anything.
[[nodiscard]] SlipKind slipKindNamed(QStringView code);

enum class SlipState : quint8 { Open, Keyed, Void };

/// A slip of paper with a number that no other has. A plain value.
struct Slip
{
    Uuid id;
    Uuid branch;
    QString number; ///< as it is printed: "H1-2-S0042-K"
    SlipKind kind = SlipKind::Message;
    quint32 desk = 1; ///< that printed it
    qint64 running = 0; ///< of that desk
    qint64 printedAt = 0; ///< Unix milliseconds
    Uuid printedBy = {};
    std::optional<qint64> keyedAt = {};
    Uuid keyedBy = {};
    Uuid keyedAs = {}; ///< the stay, the case or the follow-up that it became
    std::optional<qint64> voidedAt = {};
    QString voidReason = {};

    /// Of a slip that one desk keyed in while another gave it up, what was written on it counts.
    [[nodiscard]] SlipState state() const
    {
        if (keyedAt)
            return SlipState::Keyed;
        return voidedAt ? SlipState::Void : SlipState::Open;
    }
    friend bool operator==(const Slip &, const Slip &) = default;
};

} // namespace lobby::darkdesk
