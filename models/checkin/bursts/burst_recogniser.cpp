#include "models/checkin/bursts/burst_recogniser.h"

#include <QRegularExpression>

namespace lobby::checkin {

namespace {

/// Words in small letters, one after the other: no document, card or code holds them, but what a
/// dictation or a text expander types as fast as a reader does.
bool isLanguage(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("\\b\\p{Ll}{2,}[,;]? \\p{Ll}{2,}\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

} // namespace

BurstRecogniser::BurstRecogniser(BurstRules rules, IsUnfinished isUnfinished)
    : m_rules(std::move(rules))
    , m_isUnfinished(std::move(isUnfinished))
{
}

bool BurstRecogniser::hasPrefix() const
{
    return !m_rules.prefix.isEmpty() && m_text.startsWith(m_rules.prefix);
}

bool BurstRecogniser::isLongEnough() const
{
    return hasPrefix() ? m_keys >= m_rules.prefix.size() + m_rules.minKeysAfterPrefix
                       : m_keys >= m_rules.minKeys;
}

bool BurstRecogniser::isScan() const
{
    return isLongEnough() && (hasPrefix() || !isLanguage(m_text));
}

/// Is a key at `atMs` still one of the same burst?
bool BurstRecogniser::goesOn(qint64 atMs) const
{
    if (m_keys == 0 || m_keys >= m_rules.maxKeys)
        return false;
    const qint64 gap = atMs - m_last;
    if (m_keys == 1)
        return gap <= m_rules.firstGap;
    if (gap > m_rules.maxGap)
        return false;
    const qint64 duration = atMs - m_first;
    return duration <= m_rules.maxDuration && duration <= m_rules.maxMean * m_keys;
}

void BurstRecogniser::begin(QStringView text, qint64 atMs, bool holds)
{
    m_text = text.toString();
    m_keys = 1;
    m_first = atMs;
    m_last = atMs;
    m_holding = holds;
    m_leaked = !holds;
}

void BurstRecogniser::forget()
{
    m_text.clear();
    m_keys = 0;
    m_holding = false;
}

BurstRecogniser::Scan BurstRecogniser::finish(qint64 atMs)
{
    Scan scan {hasPrefix() ? m_text.mid(m_rules.prefix.size()) : m_text, m_leaked};
    while (scan.text.endsWith(u'\n'))
        scan.text.chop(1);
    if (!m_rules.suffix.isEmpty() && scan.text.endsWith(m_rules.suffix))
        scan.text.chop(m_rules.suffix.size());
    m_quietUntil = atMs + m_rules.quiet;
    forget();
    return scan;
}

BurstRecogniser::Step BurstRecogniser::character(QStringView text, qint64 atMs, bool holdsFirst)
{
    if (goesOn(atMs)) {
        m_text += text;
        ++m_keys;
        m_last = atMs;
        m_holding = true;
        return {.fate = Fate::Hold};
    }
    Step step;
    if (m_holding && isScan() && atMs - m_last > m_rules.maxGap)
        step.scan = finish(m_last); // a hand types on after a scan without an Enter
    else
        step.releases = m_holding;
    const bool holds = holdsFirst || (!m_rules.prefix.isEmpty() && m_rules.prefix.startsWith(text));
    begin(text, atMs, holds);
    step.fate = holds ? Fate::Hold : Fate::Pass;
    return step;
}

BurstRecogniser::Step BurstRecogniser::terminator(qint64 atMs)
{
    if (isReceiving() && goesOn(atMs)) {
        m_last = atMs;
        m_text += u'\n';
        if (m_isUnfinished && m_isUnfinished(m_text))
            return {.fate = Fate::Swallow};
        return {.scan = finish(atMs), .fate = Fate::Swallow};
    }
    if (m_keys == 0 && atMs < m_quietUntil)
        return {.fate = Fate::Swallow};
    return other();
}

BurstRecogniser::Step BurstRecogniser::other()
{
    const Step step {.releases = m_holding};
    forget();
    return step;
}

BurstRecogniser::Step BurstRecogniser::elapsed(qint64 nowMs)
{
    const std::optional<qint64> due = deadline();
    if (!due || nowMs < *due)
        return {};
    if (isScan())
        return {.scan = finish(m_last), .fate = Fate::Swallow};
    return other();
}

std::optional<qint64> BurstRecogniser::deadline() const
{
    if (!m_holding)
        return {};
    return m_last + (isLongEnough() ? m_rules.silence : m_rules.maxGap);
}

} // namespace lobby::checkin
