#pragma once

#include "app/bench/bench_profile.h"

#include <QJsonObject>

namespace lobby::app {

/// Measures the desk's window on a filled profile: from a key to the painted answer. `progress` is
/// told what is being measured. GUI thread, after QApplication. Milliseconds and MiB, by name:
/// `today` (unlock to Today painted, the key's derivation left out), `keystroke`, `profile` (with
/// 500 timeline entries), `page_down` (of the guests' list), `rss_mb` (after scrolling), `scan`,
/// `picture` (of a document, to whose it is) and `picture_cut_off` (that cannot be read).
Result<QJsonObject> windowFigures(
    BenchProfile &profile, const std::function<void(const QString &)> &progress);

} // namespace lobby::app
