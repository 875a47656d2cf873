#include "models/checkin/trial/reader_trial.h"

#include <QHash>

#include <algorithm>

namespace lobby::checkin {

namespace {

constexpr qsizetype kLongestMark = 4; ///< of a prefix or a suffix that is looked for
constexpr int kSpareMs = 5; ///< above the mean that was measured

bool isDocument(const QString &text)
{
    const ScanKind kind = classify(text).kind;
    return kind != ScanKind::Nothing && kind != ScanKind::Other;
}

bool isMark(QStringView text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c.isLetterOrNumber() || c == u'<' || c.isSpace(); });
}

/// What stands before and after something that is read as a document, if that is what it takes.
std::optional<std::pair<QString, QString>> marksOf(const QString &text)
{
    for (qsizetype before = 0; before <= kLongestMark; ++before) {
        for (qsizetype after = 0; after <= kLongestMark; ++after) {
            if (before + after >= text.size())
                return std::nullopt;
            const QString prefix = text.first(before);
            const QString suffix = text.last(after);
            const QString inside = text.sliced(before, text.size() - before - after);
            if (isMark(prefix) && isMark(suffix) && isDocument(inside))
                return std::pair(prefix, suffix);
        }
    }
    return std::nullopt;
}

/// Of a machine readable zone without its fillers: one sign, no letter, stands again and again.
bool lacksFillers(const QString &text)
{
    if (text.contains(u'<'))
        return false;
    constexpr qsizetype kShortestZone = 60;
    constexpr int kMany = 6;
    QHash<QChar, int> signs;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && !c.isSpace())
            ++signs[c];
    }
    return text.size() >= kShortestZone
        && std::ranges::any_of(signs, [](int count) { return count >= kMany; });
}

/// As the desk would hear them.
std::optional<QString> heard(const QList<TrialKey> &keys, const BurstRules &rules)
{
    BurstRecogniser recogniser(rules, isUnfinished);
    for (const TrialKey &key : keys) {
        const auto step = key.end == TrialKey::End::No ? recogniser.character(key.text, key.atMs)
                                                       : recogniser.terminator(key.atMs);
        if (step.scan)
            return step.scan->text;
    }
    const auto due = recogniser.deadline();
    const auto step = due ? recogniser.elapsed(*due) : BurstRecogniser::Step();
    return step.scan ? std::optional(step.scan->text) : std::nullopt;
}

/// Of so many keys that took so long, rounded up.
qint64 meanOf(qint64 totalMs, qint64 gaps)
{
    return gaps > 0 ? (totalMs + gaps - 1) / gaps : 0;
}

void measure(const QList<TrialKey> &keys, ReaderTrial &trial)
{
    qint64 all = 0;
    qint64 allMs = 0;
    qint64 paced = 0;
    qint64 pacedMs = 0;
    const TrialKey *before = nullptr; // of the same line
    for (const TrialKey &key : keys) {
        if (key.end != TrialKey::End::No) {
            trial.end = key.end;
            before = nullptr;
            continue;
        }
        ++trial.keys;
        if (before) {
            const qint64 gap = key.atMs - before->atMs;
            trial.longestGapMs = std::max(trial.longestGapMs, gap);
            ++all;
            allMs += gap;
            if (gap <= ReaderTrial::kPauseMs) {
                ++paced;
                pacedMs += gap;
            }
        }
        before = &key;
    }
    trial.meanGapMs = paced > 0 ? meanOf(pacedMs, paced) : meanOf(allMs, all);
}

} // namespace

ReaderTrial judged(const QList<TrialKey> &keys, const ReaderSettings &settings)
{
    ReaderTrial trial;
    measure(keys, trial);
    QString text;
    for (const TrialKey &key : keys)
        text += key.end == TrialKey::End::No ? key.text : QString(u'\n');
    text = text.trimmed();

    const BurstRules rules = rulesOf(settings);
    if (const auto scan = heard(keys, rules))
        trial.heardAs = classify(*scan).kind;
    ReaderSettings better = settings;
    if (const auto marks = marksOf(text)) {
        std::tie(trial.prefix, trial.suffix) = *marks;
        better.prefix = trial.prefix;
        better.suffix = trial.suffix;
    }
    const bool isShort = trial.keys < rules.minKeys && trial.prefix.isEmpty();
    if (isShort)
        trial.troubles.append(ReaderTrouble::TooFewKeys);
    if (trial.meanGapMs > ReaderSettings::kSlowestMeanMs)
        trial.troubles.append(ReaderTrouble::TooSlow);
    else if (trial.meanGapMs > rules.maxMean && !isShort)
        better.meanMs = std::min(
            ReaderSettings::kSlowestMeanMs, static_cast<int>(trial.meanGapMs) + kSpareMs);
    if (lacksFillers(text))
        trial.troubles.append(ReaderTrouble::WrongLayout);
    const bool hasSmall = std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
    if (hasSmall && classify(text.toUpper()).kind == ScanKind::Document)
        trial.troubles.append(ReaderTrouble::SmallLetters);
    if (better != settings)
        trial.proposal = better;
    return trial;
}

} // namespace lobby::checkin
