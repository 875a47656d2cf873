#pragma once

#include "models/checkin/bursts/reader_settings.h"
#include "models/checkin/reading/scan.h"

#include <QList>

#include <optional>

namespace lobby::checkin {

/// One key of a trial. Personal data: it lives as long as the page that shows it.
struct TrialKey
{
    enum class End { No, Enter, Tab };

    QString text; ///< what it types; empty for Enter and Tab
    qint64 atMs = 0;
    End end = End::No;
};

/// What is to be set at the reader, or at the computer, before it is heard.
enum class ReaderTrouble {
    TooFewKeys,
    TooSlow, ///< slower than the slowest limit: a hand types like that
    WrongLayout, ///< the keyboard's layout is another than the reader's: < came as something else
    SmallLetters, ///< Caps Lock is on, or the reader changes case; documents are read all the same
};

/// What a reader's keys say about it.
struct ReaderTrial
{
    /// A longer gap ends a burst: it is a pause, between two lines or two documents, and no pace.
    /// The slowest hand that types on takes less.
    static constexpr qint64 kPauseMs = 250;

    qsizetype keys = 0; ///< without Enter and Tab
    qint64 meanGapMs = 0; ///< of the gaps within bursts; where there are none, of all; rounded up
    qint64 longestGapMs = 0; ///< within a line
    TrialKey::End end = TrialKey::End::No;
    QString prefix = {}; ///< before what it read, as it seems
    QString suffix = {};
    std::optional<ScanKind> heardAs
        = {}; ///< with the settings in force; none: not told from a hand
    QList<ReaderTrouble> troubles = {};
    /// With which it would be heard better; none when nothing is to be gained.
    std::optional<ReaderSettings> proposal = {};
};

/// `keys` in the order in which they came; `settings` are those in force.
[[nodiscard]] ReaderTrial judged(const QList<TrialKey> &keys, const ReaderSettings &settings);

} // namespace lobby::checkin
