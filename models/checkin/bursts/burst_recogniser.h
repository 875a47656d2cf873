#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace lobby::checkin {

/// What tells a reader's keys from a hand's; times in milliseconds. A reader that types sends 5 to
/// 35 ms a key, a quick hand 60 to 120.
struct BurstRules
{
    qsizetype minKeys = 8;
    qsizetype minKeysAfterPrefix = 4;
    QString prefix = {}; ///< that the reader is set to send before each scan; mostly none
    QString suffix = {}; ///< and after it, before an Enter
    qint64 firstGap = 50; ///< between the first two keys
    qint64 maxGap = 100; ///< between any two
    qint64 maxMean = 45; ///< 35 is the slowest reader; the rest is what an event queue adds
    qint64 silence = 300; ///< ends a scan that no Enter has ended
    qint64 maxDuration = 6000;
    qint64 quiet = 500; ///< after a scan Enter and Tab press nothing
    qsizetype maxKeys = 4096;
};

/// Says of each key whether a reader or a hand has pressed it. The first key of a scan cannot be
/// told from a hand's, so that it goes through and has to be taken back; from the second on keys
/// wait until it is known. A pure state machine: time comes in with the keys. One thread.
class BurstRecogniser
{
public:
    /// Says whether a scan that was ended by Enter is only the first lines of a document.
    using IsUnfinished = std::function<bool(QStringView scan)>;

    enum class Fate {
        Pass, ///< to the focused widget, as always
        Hold, ///< wait: kept by the caller until Step::releases or Step::scan
        Swallow, ///< to nobody
    };
    struct Scan
    {
        QString text; ///< lines are divided by \n
        bool leaked = false; ///< its first key has gone to the widget
    };
    struct Step
    {
        bool releases = false; ///< what is held goes to the widget, before this key
        std::optional<Scan> scan = {}; ///< what is held was one
        Fate fate = Fate::Pass; ///< of this key
    };

    explicit BurstRecogniser(BurstRules rules = {}, IsUnfinished isUnfinished = {});

    /// A key that types `text`, not empty. With `holdsFirst` nothing of a scan goes through.
    Step character(QStringView text, qint64 atMs, bool holdsFirst = false);
    /// Enter or Tab.
    Step terminator(qint64 atMs);
    /// Any other key that does something: a reader does not press it.
    Step other();
    /// Time has passed without a key.
    Step elapsed(qint64 nowMs);
    /// Keys of a scan that has not ended yet; 0 while none comes in.
    [[nodiscard]] qsizetype received() const { return isReceiving() ? m_keys : 0; }
    /// When elapsed() is due; none while nothing is held.
    [[nodiscard]] std::optional<qint64> deadline() const;

private:
    /// Enough keys have come for a scan, and it goes on.
    [[nodiscard]] bool isReceiving() const { return m_holding && isLongEnough(); }
    [[nodiscard]] bool isLongEnough() const;
    /// Would it be a scan without an Enter?
    [[nodiscard]] bool isScan() const;
    [[nodiscard]] bool goesOn(qint64 atMs) const;
    [[nodiscard]] bool hasPrefix() const;
    void begin(QStringView text, qint64 atMs, bool holds);
    Scan finish(qint64 atMs);
    void forget();

    BurstRules m_rules;
    IsUnfinished m_isUnfinished;
    QString m_text; ///< keys of the burst so far, the prefix and line ends included
    qsizetype m_keys = 0;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_quietUntil = 0;
    bool m_holding = false;
    bool m_leaked = false;
};

} // namespace lobby::checkin
