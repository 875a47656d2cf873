#pragma once

#include "models/checkin/mrz/mrz_text.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace lobby::checkin {

/// What the lines of one machine readable zone say, as `lobbyctl check mrz` prints it: the fields
/// as they are written, "birth_date" and "expiry_date" with the century they have on `today`,
/// "checks", "plausible", "valid", and "repairs" with lines and columns counted from 0. Lines that
/// are no such zone: {"valid": false, "problem", "line", "column"}.
[[nodiscard]] QJsonObject mrzJson(
    const QStringList &lines, QDate today, MrzSource source = MrzSource::Unknown);

} // namespace lobby::checkin
