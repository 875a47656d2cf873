#include "models/followups/typed/moment_phrases.h"

namespace lobby::followups {

using namespace Qt::StringLiterals;
using Match = QRegularExpressionMatch;

namespace {

int number(const Match &match, int group)
{
    return match.capturedView(group).toInt();
}

} // namespace

const MomentPhrases &plainPhrases()
{
    static const MomentPhrases phrases {
        {QRegularExpression(uR"((\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d))"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayDate({number(match, 1), number(match, 3), number(match, 4)});
            }},
        {QRegularExpression(uR"((\d{1,2})[:h](\d{2})(?::\d{2})?(?!\d))"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayTime(number(match, 1), number(match, 2), false);
            }},
        {QRegularExpression(uR"((\d{1,2})[/-](\d{1,2})(?![\d/-]))"_s),
            [](MomentParts &parts, const Match &match) {
                const int first = number(match, 1);
                const int second = number(match, 2);
                return first > 12 ? parts.sayMonthAndDay(second, first)
                                  : parts.sayMonthAndDay(first, second);
            }},
        // An hour, after its day: alone it could be anything.
        {QRegularExpression(uR"((\d{1,2})(?![\d.:/-])(?!\s*[^\d\s]))"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.hasDay() && parts.sayTime(number(match, 1), 0, true);
            }},
    };
    return phrases;
}

} // namespace lobby::followups
