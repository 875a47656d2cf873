#pragma once

#include "models/quality/comparison/agreement.h"

#include <QTest>

namespace QTest {

/// So that a failed comparison names the agreements.
template <>
inline char *toString(const lobby::quality::Agreement &agreement)
{
    static constexpr const char *kNames[] = {"missing", "same", "sounds alike", "near", "swapped",
        "extra", "initial", "similar", "partial", "renewed", "different"};
    return qstrdup(kNames[lobby::quality::at(agreement)]);
}

} // namespace QTest
