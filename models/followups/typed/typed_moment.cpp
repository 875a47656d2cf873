#include "models/followups/typed/typed_moment.h"

#include "models/followups/typed/moment_phrases.h"

#include <QHash>

namespace lobby::followups {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 80;

/// Half width, lower case, and of the words of time the simplified form.
QString plainForm(QStringView text)
{
    static const QHash<QChar, QChar> simplified {{u'點', u'点'}, {u'後', u'后'}, {u'週', u'周'},
        {u'號', u'号'}, {u'個', u'个'}, {u'鐘', u'钟'}, {u'時', u'时'}, {u'兩', u'两'},
        {u'這', u'这'}, {u'過', u'过'}, {u'禮', u'礼'}, {u'飯', u'饭'}, {u'當', u'当'},
        {u'裡', u'里'}, {u'裏', u'里'}, {u'間', u'间'}, {u'頭', u'头'}, {u'從', u'从'},
        {u'現', u'现'}, {u'開', u'开'}, {u'餐', u'餐'}, {u'’', u'\''}};
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &character : plain)
        character = simplified.value(character, character);
    return plain.simplified();
}

/// What stands between the parts and says nothing.
qsizetype wordless(const QString &text, qsizetype from)
{
    static const QRegularExpression pattern(
        u"(?:[\\s,，、。;]|在|的|于|(?:at|on|the|by)(?=\\s)|@)+"_s);
    const auto match = pattern.match(
        text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.capturedLength();
}

/// The length of the part that was read at a place; 0: none.
qsizetype readPart(MomentParts &parts, const QString &text, qsizetype from)
{
    for (const MomentPhrases *phrases : {&chinesePhrases(), &englishPhrases(), &plainPhrases()}) {
        for (const MomentPhrase &phrase : *phrases) {
            const auto match = phrase.pattern.match(text, from, QRegularExpression::NormalMatch,
                QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch() && match.capturedLength() > 0)
                return phrase.say(parts, match) ? match.capturedLength() : 0;
        }
    }
    return 0;
}

MomentProblem problemOf(MomentParts::Fault fault)
{
    switch (fault) {
    case MomentParts::Fault::NoSuchDay:
        return MomentProblem::NoSuchDay;
    case MomentParts::Fault::NoSuchTime:
        return MomentProblem::NoSuchTime;
    case MomentParts::Fault::Past:
        return MomentProblem::Past;
    case MomentParts::Fault::None:
        break;
    }
    return MomentProblem::NotUnderstood;
}

} // namespace

Result<TypedMoment, MomentProblem> readMoment(QStringView typed, const QDateTime &now)
{
    const QString text = plainForm(typed);
    if (text.isEmpty())
        return MomentProblem::Empty;
    if (text.size() > kLongestText)
        return MomentProblem::NotUnderstood;
    MomentParts parts(now);
    qsizetype at = 0;
    while (at < text.size()) {
        // "at" alone says nothing, "at nine" is a time.
        const qsizetype part = readPart(parts, text, at);
        if (parts.fault() != MomentParts::Fault::None)
            return problemOf(parts.fault());
        const qsizetype length = part > 0 ? part : wordless(text, at);
        if (length == 0)
            return MomentProblem::NotUnderstood;
        at += length;
    }
    const QDateTime moment = parts.moment();
    if (!moment.isValid())
        return problemOf(parts.fault());
    return TypedMoment {moment, parts.hasTime()};
}

} // namespace lobby::followups
