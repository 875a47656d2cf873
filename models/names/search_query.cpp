#include "models/names/search_query.h"

#include "models/names/pinyin.h"
#include "models/names/search_text.h"
#include "models/names/text_folding.h"

#include <QStringList>

#include <algorithm>

namespace lobby::names {

namespace {

constexpr qsizetype kMaxTyped = 200;
constexpr qsizetype kMaxTerms = 8;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), isDigit);
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

/// A prefix look-up. Folded text holds no quote, but a quote here would be the one way out.
QString prefix(QStringView token)
{
    return u'"' + token.left(kMaxToken).toString().remove(u'"') + QStringLiteral("\"*");
}

QString both(const QStringList &expressions, QStringView with)
{
    if (expressions.size() == 1)
        return expressions.first();
    return u'(' + expressions.join(with.toString()) + u')';
}

struct Run
{
    QString text;
    bool ideographic = false;
};

QList<Run> runsOf(const QString &folded)
{
    QList<Run> runs;
    for (const uint unit : folded.toUcs4()) {
        const char32_t c = unit;
        const bool ideographic = isIdeographic(c);
        if (runs.isEmpty() || runs.last().ideographic != ideographic)
            runs.append({QString(), ideographic});
        runs.last().text += QStringView(QChar::fromUcs4(c));
    }
    return runs;
}

qsizetype lastCharacter(const QString &text)
{
    return text.size() > 1 && text.back().isLowSurrogate() ? text.size() - 2 : text.size() - 1;
}

QString firstCharacters(const QString &text, qsizetype count)
{
    const QList<uint> points = text.toUcs4().mid(0, count);
    QString cut;
    for (const uint c : points)
        cut += QStringView(QChar::fromUcs4(char32_t(c)));
    return cut;
}

/// A word of a name. 张xiao is one token of the index; 张晓m is two that share a character.
QString textExpression(const QString &folded)
{
    const QList<Run> runs = runsOf(folded);
    QStringList all;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run &run = runs.at(i);
        if (run.ideographic) {
            const bool lettersFollow = i + 1 < runs.size();
            if (!lettersFollow || lastCharacter(run.text) > 0)
                all.append(prefix(firstCharacters(run.text, kMaxFragment)));
        } else if (i > 0) {
            const QString &before = runs.at(i - 1).text;
            all.append(prefix(before.mid(lastCharacter(before)) + run.text));
        } else {
            all.append(prefix(run.text));
        }
    }
    return both(all, u" AND ");
}

/// Room, member, confirmation, phone from its start; or the end of a phone or document.
QString numberExpression(const QueryTerm &term)
{
    QStringList any = {prefix(term.folded)};
    const auto addEnd = [&](QStringView number) {
        if (number.size() >= kMinTail)
            any.append(prefix(reversedTail(number)));
    };
    addEnd(term.folded);
    QStringView bare = term.folded;
    while (bare.startsWith(u'0'))
        bare = bare.mid(1);
    if (bare.size() >= kMinTail && bare.size() < term.folded.size()) { // trunk 0, or 00
        any.append(prefix(bare));
        addEnd(bare);
    }
    if (term.international && allDigits(term.folded)) {
        const QStringView national = withoutCountryCode(bare);
        // After + every digit counts; 00 may as well begin a number of another kind.
        if (national.size() >= (term.folded.size() > bare.size() ? kMinTail : 1))
            any.append(prefix(national));
    }
    // wang1207: a name and a number typed without a space
    const auto digit = std::find_if(term.folded.cbegin(), term.folded.cend(), isDigit);
    const qsizetype letters = digit - term.folded.cbegin();
    const QStringView rest = QStringView(term.folded).mid(letters);
    if (letters >= 2 && rest.size() >= 3 && allDigits(rest)) {
        QueryTerm number = {QueryTerm::Kind::Number, rest.toString()};
        any.append(u'(' + textExpression(term.folded.left(letters)) + QStringLiteral(" AND ")
            + numberExpression(number) + u')');
    }
    return both(any, u" OR ");
}

QString expression(const QueryTerm &term)
{
    switch (term.kind) {
    case QueryTerm::Kind::Text:
        return textExpression(term.folded);
    case QueryTerm::Kind::Number:
        return numberExpression(term);
    case QueryTerm::Kind::Email:
        return QStringLiteral("(code : ") + prefix(term.folded) + u')';
    }
    Q_UNREACHABLE();
}

QList<QueryTerm> termsOf(QStringView typed)
{
    QString text = typed.left(kMaxTyped).toString();
    if (text.contains(u'+'))
        text.remove(QStringLiteral("(0)")); // +44 (0)20 …
    for (QChar &c : text) {
        if (c.isSpace() || c == QChar(0))
            c = u' ';
    }
    QList<QueryTerm> terms;
    for (const QString &chunk : text.split(u' ', Qt::SkipEmptyParts)) {
        if (terms.size() == kMaxTerms)
            break;
        QueryTerm term;
        term.folded = foldGlued(chunk).left(kMaxTyped);
        if (term.folded.isEmpty())
            continue;
        if (chunk.contains(u'@') || chunk.contains(QChar(0xff20)))
            term.kind = QueryTerm::Kind::Email;
        else if (hasDigit(term.folded))
            term.kind = QueryTerm::Kind::Number;
        term.international = chunk.startsWith(u'+') || chunk.startsWith(QChar(0xff0b))
            || (allDigits(term.folded) && term.folded.startsWith(QStringLiteral("00")));
        const QList<Run> runs
            = term.kind == QueryTerm::Kind::Number ? runsOf(term.folded) : QList<Run>();
        if (runs.size() < 2) {
            terms.append(term);
            continue;
        }
        for (const Run &run : runs) { // 张8810: a name and a number
            const auto kind = hasDigit(run.text) ? QueryTerm::Kind::Number : QueryTerm::Kind::Text;
            terms.append({kind, run.text});
        }
    }
    return terms.mid(0, kMaxTerms);
}

/// Numbers side by side are one phone number written in groups, or (two of them) two things.
QString numbersExpression(const QList<QueryTerm> &numbers)
{
    QueryTerm joined = numbers.first();
    for (const QueryTerm &next : numbers.mid(1))
        joined.folded += next.folded;
    QStringList any = {expression(joined)};
    if (numbers.size() == 2)
        any.append(u'(' + expression(numbers.at(0)) + QStringLiteral(" AND ")
            + expression(numbers.at(1)) + u')');
    return both(any, u" OR ");
}

} // namespace

SearchQuery parseQuery(QStringView typed)
{
    SearchQuery query;
    query.terms = termsOf(typed);
    QStringList cheap; // words glued
    QStringList full; // and, where it is no pinyin, in any order
    QStringList wide; // and in any order wherever there are several
    for (qsizetype i = 0; i < query.terms.size();) {
        const QueryTerm::Kind kind = query.terms.at(i).kind;
        qsizetype end = i + 1;
        while (end < query.terms.size() && query.terms.at(end).kind == kind
            && kind != QueryTerm::Kind::Email)
            ++end;
        const QList<QueryTerm> group = query.terms.mid(i, end - i);
        i = end;
        if (kind == QueryTerm::Kind::Number || group.size() == 1) {
            cheap.append(kind == QueryTerm::Kind::Number ? numbersExpression(group)
                                                         : expression(group.first()));
            full.append(cheap.last());
            wide.append(cheap.last());
            continue;
        }
        // Words in the order of the index are one look-up; in any other, an intersection.
        QString glued;
        QStringList each;
        bool pinyin = true;
        for (const QueryTerm &term : group) {
            glued += term.folded;
            each.append(expression(term));
            pinyin = pinyin && readsAsPinyin(term.folded);
        }
        cheap.append(textExpression(glued));
        wide.append(u'(' + cheap.last() + QStringLiteral(" OR ") + both(each, u" AND ") + u')');
        full.append(pinyin ? cheap.last() : wide.last());
    }
    if (full.isEmpty())
        return query;
    query.match = both(full, u" AND ");
    if (cheap != full)
        query.narrow = both(cheap, u" AND ");
    if (wide != full)
        query.otherwise = both(wide, u" AND ");
    return query;
}

} // namespace lobby::names
