#include "models/names/name_match.h"

#include "models/names/pinyin.h"
#include "models/names/text_folding.h"

#include <QSet>

#include <algorithm>

namespace lobby::names {

namespace {

/// A character of a native name with all it may be typed as.
struct NameUnit
{
    QString folded;
    QStringList syllables;
    TextRange range; ///< in the native name
};

void addSpellings(const QString &syllable, QStringList &to)
{
    for (const QString &form : {syllable, QString(syllable).replace(u'v', u'u'),
             QString(syllable).replace(u'v', QStringLiteral("yu"))}) {
        if (!to.contains(form))
            to.append(form);
    }
}

QList<NameUnit> unitsOf(const QString &native)
{
    const NameReading reading = readName(native);
    QList<NameUnit> units;
    qsizetype read = 0;
    for (qsizetype i = 0; i < native.size();) {
        const bool pair = native.at(i).isHighSurrogate() && i + 1 < native.size();
        const qsizetype length = pair ? 2 : 1;
        const QStringView view = QStringView(native).mid(i, length);
        NameUnit unit;
        unit.folded = foldGlued(view);
        unit.range = {i, length};
        const char32_t c = pair ? QChar::surrogateToUcs4(view[0], view[1]) : view[0].unicode();
        if (isHan(c) && read < reading.syllables.size()
            && (reading.characters.at(read) == c || c == 0x3005)) {
            addSpellings(reading.syllables.at(read), unit.syllables);
            for (const QStringList &other : reading.others)
                addSpellings(other.at(read), unit.syllables);
            ++read;
        }
        if (!unit.folded.isEmpty())
            units.append(unit);
        i += length;
    }
    return units;
}

/// Reads a query along the characters of a name: each as itself, a syllable, or initials.
class NameWalk
{
public:
    NameWalk(const QList<NameUnit> &units, const QString &query)
        : m_units(units)
        , m_query(query)
    {
    }

    /// Characters used when reading from character `start`, or 0.
    qsizetype from(qsizetype start)
    {
        m_failed.clear();
        m_sawSyllable = m_sawInitial = false;
        return walk(start, 0) ? m_end - start : 0;
    }
    [[nodiscard]] MatchKind kind() const
    {
        return m_sawSyllable ? MatchKind::Pinyin
                             : (m_sawInitial ? MatchKind::Initials : MatchKind::Name);
    }

private:
    bool walk(qsizetype unit, qsizetype position)
    {
        if (position >= m_query.size()) {
            m_end = unit;
            return true;
        }
        if (unit >= m_units.size() || m_failed.contains({unit, position}))
            return false;
        const QStringView rest = QStringView(m_query).mid(position);
        const NameUnit &here = m_units.at(unit);
        if (rest.startsWith(here.folded) && walk(unit + 1, position + here.folded.size()))
            return true;
        for (const QString &syllable : here.syllables) {
            if ((rest.startsWith(syllable) && walk(unit + 1, position + syllable.size()))
                || (rest.size() > 2 && rest.size() < syllable.size() && syllable.startsWith(rest)
                    && walk(unit + 1, m_query.size())))
                return m_sawSyllable = true;
        }
        for (const QString &syllable : here.syllables) {
            const qsizetype digraph = syllable.size() > 1 && syllable.at(1) == u'h' ? 2 : 1;
            for (qsizetype n = digraph; n >= 1; --n) {
                if (rest.startsWith(QStringView(syllable).left(n)) && walk(unit + 1, position + n))
                    return m_sawInitial = true;
            }
            if (rest.size() == 2 && syllable.startsWith(rest) && walk(unit + 1, m_query.size()))
                return m_sawSyllable = true; // "li" of 林: two letters that end the query
        }
        m_failed.insert({unit, position});
        return false;
    }

    const QList<NameUnit> &m_units;
    const QString &m_query;
    QSet<std::pair<qsizetype, qsizetype>> m_failed;
    qsizetype m_end = 0;
    bool m_sawSyllable = false;
    bool m_sawInitial = false;
};

void append(QList<TextRange> &ranges, TextRange range)
{
    if (!ranges.isEmpty() && ranges.last().start + ranges.last().length >= range.start)
        ranges.last().length
            = std::max(ranges.last().length, range.start + range.length - ranges.last().start);
    else
        ranges.append(range);
}

std::optional<SearchMatch> matchIdeographic(const QString &query, const QString &native)
{
    const QList<NameUnit> units = unitsOf(native);
    NameWalk walk(units, query);
    for (qsizetype start = 0; start < units.size(); ++start) {
        const qsizetype used = walk.from(start);
        // Initials are read from the surname on; in the middle they would fit anything.
        if (used == 0 || (start > 0 && walk.kind() == MatchKind::Initials))
            continue;
        SearchMatch match {walk.kind(), native, {}, used == units.size(), start == 0};
        for (qsizetype i = start; i < start + used; ++i)
            append(match.highlights, units.at(i).range);
        return match;
    }
    return std::nullopt;
}

/// The units [start, start + length) of the folded text, which may run over its end into its
/// beginning (john smith for SMITH, John).
QList<TextRange> rangesOf(const TracedFold &traced, qsizetype start, qsizetype length)
{
    QList<qsizetype> indexes;
    for (qsizetype i = start; i < start + length; ++i)
        indexes.append(traced.origin.at(i % traced.origin.size()));
    std::sort(indexes.begin(), indexes.end());
    QList<TextRange> ranges;
    for (const qsizetype index : indexes)
        append(ranges, {index, 1});
    return ranges;
}

std::optional<SearchMatch> matchWords(const QString &query, const QString &text, MatchKind kind)
{
    const TracedFold traced = foldTraced(text);
    if (query.size() > traced.text.size())
        return std::nullopt;
    for (const qsizetype start : traced.wordStarts) {
        const QString rotated = traced.text.mid(start) + traced.text.left(start);
        if (rotated.startsWith(query))
            return SearchMatch {kind, text, rangesOf(traced, start, query.size()),
                query.size() == traced.text.size(), start == 0};
    }
    return std::nullopt;
}

bool anyIdeographic(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(
        points.cbegin(), points.cend(), [](uint c) { return isIdeographic(char32_t(c)); });
}

std::optional<SearchMatch> matchNative(const QString &query, const QString &native)
{
    if (native.isEmpty())
        return std::nullopt;
    if (anyIdeographic(native)) {
        if (auto match = matchIdeographic(query, native))
            return match;
    }
    return matchWords(query, native, MatchKind::Name);
}

std::optional<SearchMatch> matchName(const QString &query, const SearchSource &source)
{
    if (auto match = matchNative(query, source.name.native))
        return match;
    for (const QString &latin : {source.name.latinListForm(), source.latin}) {
        if (auto match = matchWords(query, latin, MatchKind::Latin))
            return match;
    }
    for (const QString &alias : source.aliases) {
        if (auto match = matchNative(query, alias)) {
            match->kind = MatchKind::Alias;
            return match;
        }
    }
    return std::nullopt;
}

/// A spelling of the index that shows nothing to highlight: mueller for Müller, jsmith.
std::optional<SearchMatch> matchSpelling(const QString &query, const SearchSource &source)
{
    const SearchText text = searchTextOf(source);
    const QString tokens = u' ' + text.name + u' ' + text.reading;
    if (!tokens.contains(u' ' + query.left(kMaxToken)))
        return std::nullopt;
    const QString latin = source.name.latinListForm();
    if (!latin.isEmpty() || !source.latin.isEmpty())
        return SearchMatch {
            MatchKind::Latin, latin.isEmpty() ? source.latin : latin, {}, false, true};
    return SearchMatch {MatchKind::Pinyin, source.name.native, {}, false, true};
}

std::optional<SearchMatch> matchCode(
    const QString &query, const QStringList &entries, MatchKind kind)
{
    for (const QString &entry : entries) {
        const TracedFold traced = foldTraced(entry);
        for (const qsizetype start : traced.wordStarts) {
            if (QStringView(traced.text).mid(start).startsWith(query))
                return SearchMatch {kind, entry, rangesOf(traced, start, query.size()),
                    query.size() == traced.text.size(), start == 0};
        }
    }
    return std::nullopt;
}

std::optional<SearchMatch> matchTail(
    const QString &query, const QStringList &entries, MatchKind kind)
{
    if (query.size() < kMinTail)
        return std::nullopt;
    for (const QString &entry : entries) {
        const TracedFold traced = foldTraced(entry);
        // What is longer than the entry is compared as far as the entry goes: it may be cut.
        const QString tail = query.right(std::min(traced.text.size(), kMaxTail));
        const qsizetype start = traced.text.size() - tail.size();
        if (tail.size() >= kMinTail && traced.text.endsWith(tail))
            return SearchMatch {
                kind, entry, rangesOf(traced, start, tail.size()), true, start == 0};
    }
    return std::nullopt;
}

std::optional<SearchMatch> matchPhoneStart(const QString &query, const QStringList &phones)
{
    for (const QString &phone : phones) {
        const TracedFold traced = foldTraced(phone);
        const qsizetype code = traced.text.size() - withoutCountryCode(traced.text).size();
        for (const qsizetype start : {qsizetype(0), phone.startsWith(u'+') ? code : 0}) {
            if (QStringView(traced.text).mid(start).startsWith(query))
                return SearchMatch {MatchKind::PhoneTail, phone,
                    rangesOf(traced, start, query.size()), false, true};
        }
    }
    return std::nullopt;
}

std::optional<SearchMatch> matchNumber(const QString &typed, const SearchSource &source)
{
    QString bare = typed;
    while (bare.startsWith(u'0'))
        bare.remove(0, 1);
    QStringList forms = {typed};
    if (bare.size() >= kMinTail && bare != typed)
        forms.append(bare);
    std::optional<SearchMatch> partial;
    const auto found = [&](std::optional<SearchMatch> match) {
        if (match && !match->whole && !partial)
            partial = match;
        return match && match->whole ? match : std::optional<SearchMatch>();
    };
    for (const QString &number : std::as_const(forms)) {
        if (auto match = found(matchCode(number, source.rooms, MatchKind::Room)))
            return match;
        if (auto match = found(matchTail(number, source.phones, MatchKind::PhoneTail)))
            return match;
        if (auto match = found(matchTail(number, source.documents, MatchKind::DocumentTail)))
            return match;
        if (auto match = found(matchCode(number, source.memberNumbers, MatchKind::Member)))
            return match;
        if (auto match = found(matchCode(number, source.confirmations, MatchKind::Confirmation)))
            return match;
        if (auto match = found(matchPhoneStart(number, source.phones)))
            return match;
        if (auto match = found(matchCode(number, source.emails, MatchKind::Email)))
            return match;
    }
    return partial ? partial : matchName(typed, source);
}

std::optional<SearchMatch> matchTerm(const QueryTerm &term, const SearchSource &source)
{
    if (term.kind == QueryTerm::Kind::Number)
        return matchNumber(term.folded, source);
    if (term.kind == QueryTerm::Kind::Text) {
        if (auto match = matchName(term.folded, source))
            return match;
    }
    if (auto match = matchCode(term.folded, source.emails, MatchKind::Email))
        return match;
    if (term.kind == QueryTerm::Kind::Email)
        return std::nullopt;
    if (auto match = matchCode(term.folded, source.memberNumbers, MatchKind::Member))
        return match;
    if (auto match = matchCode(term.folded, source.confirmations, MatchKind::Confirmation))
        return match;
    if (auto match = matchCode(term.folded, source.rooms, MatchKind::Room))
        return match;
    return matchSpelling(term.folded, source);
}

bool isNumberKind(MatchKind kind)
{
    return kind == MatchKind::PhoneTail || kind == MatchKind::DocumentTail
        || kind == MatchKind::Room || kind == MatchKind::Confirmation || kind == MatchKind::Member;
}

/// The same text from two words: one answer with the marks of both.
void merge(SearchMatch &into, const SearchMatch &other)
{
    QList<TextRange> ranges = into.highlights + other.highlights;
    std::sort(
        ranges.begin(), ranges.end(), [](TextRange a, TextRange b) { return a.start < b.start; });
    into.highlights.clear();
    for (const TextRange range : ranges)
        append(into.highlights, range);
    into.fromStart = into.fromStart || other.fromStart;
}

} // namespace

QLatin1StringView matchKindName(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Name:
        return QLatin1StringView("name");
    case MatchKind::Pinyin:
        return QLatin1StringView("pinyin");
    case MatchKind::Initials:
        return QLatin1StringView("initials");
    case MatchKind::Latin:
        return QLatin1StringView("latin");
    case MatchKind::Alias:
        return QLatin1StringView("alias");
    case MatchKind::PhoneTail:
        return QLatin1StringView("phone_tail");
    case MatchKind::DocumentTail:
        return QLatin1StringView("document_tail");
    case MatchKind::Email:
        return QLatin1StringView("email");
    case MatchKind::Room:
        return QLatin1StringView("room");
    case MatchKind::Confirmation:
        return QLatin1StringView("confirmation");
    case MatchKind::Member:
        return QLatin1StringView("member");
    }
    Q_UNREACHABLE();
}

std::optional<SearchMatch> whyMatched(const SearchQuery &query, const SearchSource &source)
{
    std::optional<SearchMatch> best;
    const auto consider = [&](const SearchMatch &match) {
        if (best && best->text == match.text
            && isNumberKind(best->kind) == isNumberKind(match.kind))
            merge(*best, match);
        else if (!best || (isNumberKind(match.kind) && !isNumberKind(best->kind)))
            best = match;
    };
    for (qsizetype i = 0; i < query.terms.size();) {
        const QueryTerm::Kind kind = query.terms.at(i).kind;
        qsizetype end = i + 1;
        QueryTerm glued = query.terms.at(i);
        while (end < query.terms.size() && query.terms.at(end).kind == kind
            && kind != QueryTerm::Kind::Email)
            glued.folded += query.terms.at(end++).folded;
        if (const auto match = matchTerm(glued, source)) {
            consider(*match);
        } else {
            for (qsizetype k = i; k < end; ++k) {
                const auto part = end - i > 1 ? matchTerm(query.terms.at(k), source) : std::nullopt;
                if (!part) {
                    // wang1207: letters and a number without a space
                    const QString &folded = query.terms.at(k).folded;
                    const auto digit = std::find_if(
                        folded.cbegin(), folded.cend(), [](QChar c) { return c.isDigit(); });
                    const qsizetype letters = digit - folded.cbegin();
                    if (kind != QueryTerm::Kind::Number || letters < 2)
                        return std::nullopt;
                    const auto name = matchName(folded.left(letters), source);
                    const auto number = matchNumber(folded.mid(letters), source);
                    if (!name || !number)
                        return std::nullopt;
                    consider(*name);
                    consider(*number);
                    continue;
                }
                consider(*part);
            }
        }
        i = end;
    }
    return best;
}

int matchRank(const SearchMatch &match, Presence presence)
{
    if (match.whole && isNumberKind(match.kind))
        return 0;
    if (presence == Presence::InHouse)
        return 1;
    if (presence == Presence::ArrivingToday)
        return 2;
    const bool isName = match.kind == MatchKind::Name || match.kind == MatchKind::Pinyin
        || match.kind == MatchKind::Initials || match.kind == MatchKind::Latin;
    return isName && match.fromStart ? 3 : 4;
}

} // namespace lobby::names
