#include "models/followups/exporting/masked_words.h"

#include "models/guests/values/masking.h"
#include "models/names/text_folding.h"
#include "models/sync/lookup/lookup_messages.h"

#include <QRegularExpression>

#include <functional>

namespace lobby::followups {

using names::PersonalName;

namespace {

/// A single letter would be masked all over the text.
constexpr qsizetype kShortestLatin = 2;

/// Every place where `part` stands, as the search compares.
void maskPart(QString &text, const QString &part)
{
    const QString wanted = names::foldGlued(part);
    const bool isIdeographic = !wanted.isEmpty() && names::isIdeographic(wanted.front().unicode());
    if (wanted.isEmpty() || (!isIdeographic && wanted.size() < kShortestLatin))
        return;
    const names::TracedFold fold = names::foldTraced(text);
    const auto isWordStart
        = [&fold](qsizetype at) { return at >= fold.text.size() || fold.wordStarts.contains(at); };
    QList<std::pair<qsizetype, qsizetype>> found; // in the text
    for (qsizetype at = fold.text.indexOf(wanted); at >= 0;
         at = fold.text.indexOf(wanted, at + wanted.size())) {
        if (!isIdeographic && (!isWordStart(at) || !isWordStart(at + wanted.size())))
            continue;
        const qsizetype last = fold.origin.at(at + wanted.size() - 1);
        found.append({fold.origin.at(at), last + 1 - fold.origin.at(at)});
    }
    for (auto place = found.crbegin(); place != found.crend(); ++place) {
        const QString masked = sync::maskedName(QStringView(text).mid(place->first, place->second));
        text.replace(place->first, place->second, masked);
    }
}

void maskAll(
    QString &text, const QString &pattern, const std::function<QString(const QString &)> &masked)
{
    const QRegularExpression expression(pattern);
    qsizetype from = 0;
    for (auto match = expression.match(text); match.hasMatch();
         match = expression.match(text, from)) {
        const QString instead = masked(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), instead);
        from = match.capturedStart() + instead.size();
    }
}

} // namespace

QString maskedName(const PersonalName &name)
{
    return sync::maskedName(name.native.isEmpty() ? name.spokenForm() : name.native);
}

QString maskedText(const QString &typed, const PersonalName &name)
{
    QString text = typed;
    maskAll(text, QStringLiteral(R"([^\s@<>,;]+@[^\s@<>,;]+)"), guests::maskedEmail);
    maskAll(text, QStringLiteral(R"(\+?\d(?:[ -]?\d){6,})"), guests::maskedPhone);
    for (const QString &part : {name.native, name.surname, name.given})
        maskPart(text, part);
    return text;
}

} // namespace lobby::followups
