#pragma once

#include "app/desk/desk.h"

#include <functional>

namespace lobby::app {

struct DemoOptions
{
    qint64 guests = 2000;
    quint64 seed = 1;
    QDate today;
};

struct DemoFilled
{
    qint64 guests = 0;
    qint64 stays = 0;
};

/// Told how many of how many guests are in; false cancels between two commits.
using DemoProgress = std::function<bool(qint64 done, qint64 total)>;

/// Fills a profile with made-up guests and stays around `today`, about two stays a guest and five
/// in a small house. Blocks; the same options give the same people and stays. Cancelled leaves
/// what was in by then.
Result<DemoFilled> fillDemo(
    Desk &desk, const DemoOptions &options, const DemoProgress &progress = {});

/// Owner and password of a demo profile: made up, known to everybody, for made-up guests alone.
inline constexpr auto kDemoOwner = "Demo";
inline constexpr auto kDemoPassword = "front desk demo";

} // namespace lobby::app
