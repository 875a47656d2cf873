#include "models/darkdesk/slips/slip_number.h"

#include "models/checkin/blank/card_number.h"

#include <QRegularExpression>

namespace lobby::darkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlipDigits = 4;
constexpr qsizetype kCodeLength = 6;
const auto kCodeOfNone = u"C"_s; // of a branch without a code, as on cards

} // namespace

QString SlipNumber::text(const QString &branchCode, quint32 desk, qint64 running)
{
    static const QRegularExpression other(u"[^0-9A-Z]"_s);
    const QString code = branchCode.normalized(QString::NormalizationForm_KC)
                             .toUpper()
                             .remove(other)
                             .left(kCodeLength);
    const QString number = u"%1-%2-S%3"_s.arg(code.isEmpty() ? kCodeOfNone : code)
                               .arg(desk)
                               .arg(running, kSlipDigits, 10, QChar(u'0'));
    return number + u'-' + checkin::checkCharacterOf(QString(number).remove(u'-'));
}

std::optional<QString> SlipNumber::parse(QStringView typed)
{
    static const QRegularExpression shape(u"^[0-9A-Z]{1,6}[0-9]+S[0-9]{4,}[0-9A-Z]$"_s);
    std::optional<QString> number = checkin::CardNumber::parse(typed);
    return number && shape.match(*number).hasMatch() ? number : std::nullopt;
}

} // namespace lobby::darkdesk
