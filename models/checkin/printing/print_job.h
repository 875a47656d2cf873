#pragma once

#include "models/support/uuid.h"

#include <QString>

namespace lobby::checkin {

/// A registration card that is still to be printed: whose, but nothing of what it says. The card
/// is made when it is printed.
struct PrintJob
{
    enum class State { Waiting, Printing, Failed };

    qint64 id = 0;
    Uuid stay = {};
    State state = State::Waiting;
    int tries = 0;
    QString problem = {}; ///< of the last try: an error's subject or code, "printer_missing"
    qint64 createdMs = 0;

    friend bool operator==(const PrintJob &, const PrintJob &) = default;
};

} // namespace lobby::checkin
