#include "models/checkin/blank/card_number.h"

namespace lobby::checkin {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr int kModulus = 36;
constexpr qsizetype kShortest = 4;
constexpr qsizetype kBranchLength = 6;
constexpr int kRunningDigits = 5;

/// Letters and figures alone, full-width ones folded.
QString plain(QStringView typed)
{
    QString kept;
    const QString folded = typed.toString().normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar character : folded) {
        if (kAlphabet.contains(character))
            kept.append(character);
    }
    return kept;
}

bool isSeparatedPlainly(QStringView typed)
{
    const QString folded = typed.toString().normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar character : folded) {
        if (!kAlphabet.contains(character) && !character.isSpace() && character != u'-')
            return false;
    }
    return true;
}

} // namespace

QChar checkCharacterOf(QStringView text)
{
    int product = kModulus;
    for (const QChar character : text) {
        const auto value = static_cast<int>(kAlphabet.indexOf(character));
        Q_ASSERT(value >= 0);
        const int sum = (product + value) % kModulus;
        product = (sum == 0 ? kModulus : sum) * 2 % (kModulus + 1);
    }
    return kAlphabet.at((kModulus + 1 - product) % kModulus);
}

QString CardNumber::text(const QString &branchCode, quint32 desk, qint64 running)
{
    QString branch = plain(branchCode).left(kBranchLength);
    if (branch.isEmpty())
        branch = u"C"_s;
    const QString number
        = u"%1-%2-%3"_s.arg(branch).arg(desk).arg(running, kRunningDigits, 10, QChar(u'0'));
    return number + u'-' + checkCharacterOf(plain(number));
}

std::optional<QString> CardNumber::parse(QStringView typed)
{
    const QString number = plain(typed);
    if (!isSeparatedPlainly(typed) || number.size() < kShortest || number.size() > kLongest)
        return std::nullopt;
    if (checkCharacterOf(QStringView(number).chopped(1)) != number.back())
        return std::nullopt;
    return number;
}

} // namespace lobby::checkin
