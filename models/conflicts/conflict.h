#pragma once

#include "models/conflicts/rules/hub_rules.h"
#include "models/guests/guest.h"

namespace lobby::conflicts {

/// One of two values that met, with who wrote it as far as this desk knows.
struct Version
{
    sync::Value value = {}; ///< masked like everything that is not revealed
    QString author = {}; ///< empty: a member this desk does not know
    QString desk = {}; ///< its name; empty when it is not known
    bool isHere = false; ///< written at this desk
    qint64 atMs = 0;
};

/// Somebody the conflict is about: a guest, or a stay with its guest.
struct Party
{
    Uuid guest = {};
    guests::Guest name = {}; ///< the names alone
    Uuid stay = {};
    QString room = {};
};

enum class Decision : quint8 {
    Open,
    Kept, ///< what stands is right
    Restored, ///< the overwritten value was right
    Both, ///< the overwritten name is kept as another name of the guest
    Asked, ///< the guest will be asked; still open
};

/// What two desks did that could not see each other, as somebody at the counter must judge it.
/// Either a value overwritten unseen (`rule` none), or a thing that two rows hold.
struct Conflict
{
    Uuid id;
    qint64 atMs = 0;
    Decision decision = Decision::Open;
    quint16 table = 0;
    Uuid row = {};

    quint16 field = 0; ///< of an overwritten value
    Version stands = {}; ///< the value that is in the row now
    Version overwritten = {};
    bool canKeepBoth = false;

    std::optional<SharedRule> rule = {};
    QString staff = {}; ///< the member of the staff whose row it is
    Party first = {};
    Party second = {}; ///< the other holder; of an overwritten value nobody
};

QLatin1StringView decisionName(Decision decision);
Decision decisionNamed(QStringView name);

} // namespace lobby::conflicts
