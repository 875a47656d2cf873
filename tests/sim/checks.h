#pragma once

#include "tests/sim/world.h"

namespace lobby::sim {

// What the invariants have in common, and those that promises.cpp and rulings.cpp hold.

QString name(const sync::RowKey &key);
quint64 latestStamp(const sync::EntityState &row);
/// Has what the op said happened to the row? A stamp from a wrong clock may have been lowered to
/// the server's time.
bool contains(const sync::EntityState &row, const CommittedOp &committed);
bool isErased(const World &world, const CommittedOp &committed);
/// Is the server right to have it, wherever it came from?
bool counts(const World &world, const CommittedOp &committed);

/// I5: the chain of what is to be sent covers everything before it.
QString outboxBroken(const SimDesk &desk);
/// I13: what was done at a desk is seen there, whatever comes in between.
QString ownChangeUnseen(const World &world, size_t desk);
/// I1: what any desk had when it heard that the server was restored is there again.
QString notGivenBack(const World &world);
/// I1: what is in no backup is still in an outbox.
QString notKept(const World &world);
/// I13: of two changes of one desk, with nobody else's between, the later stands.
QString anotherOrder(const World &world);
/// I13: what somebody saw and replaced does not come back.
QString cameBackAfterAll(const World &world);
/// I3: of sound desks nothing is kept aside but what they may not do.
QString keptAsideWrongly(const World &world);
/// I10 and the sentences that the kinds of fields promise.
QString brokenRuling(const World &world);

} // namespace lobby::sim
