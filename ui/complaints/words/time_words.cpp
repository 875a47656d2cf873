#include "ui/complaints/words/time_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kMinutesAnHour = 60;

} // namespace

QString TimeWords::moment(const QDateTime &moment, const QDateTime &now)
{
    const QString hour = moment.toString(u"HH:mm"_s);
    const qint64 days = now.date().daysTo(moment.date());
    if (days == 0)
        return hour;
    if (days == 1)
        return tr("Tomorrow %1").arg(hour);
    const bool isThisYear = now.date().year() == moment.date().year();
    return moment.toString(isThisYear ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString TimeWords::left(const TimeLeft &left)
{
    if (left.days) {
        return left.urgency == Urgency::Over ? tr("over by %n day(s)", nullptr, -*left.days)
                                             : tr("%n day(s) left", nullptr, *left.days);
    }
    const auto minutes
        = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(left.worked)).count();
    const QString span = minutes < kMinutesAnHour
        ? tr("%1 min").arg(minutes)
        : tr("%1 h %2 min")
              .arg(minutes / kMinutesAnHour)
              .arg(minutes % kMinutesAnHour, 2, 10, QChar(u'0'));
    if (left.urgency == Urgency::Over)
        return minutes == 0 ? tr("over") : tr("over by %1").arg(span);
    return tr("%1 left").arg(span);
}

Tone TimeWords::tone(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Calm:
        return Tone::Neutral;
    case Urgency::Soon:
        return Tone::Warn;
    case Urgency::Over:
        return Tone::Err;
    }
    Q_UNREACHABLE();
}

QString TimeWords::clock(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Response:
        return tr("Response to the guest");
    case ClockKind::Step:
        return tr("This step");
    case ClockKind::Case:
        return tr("Whole case");
    case ClockKind::Statutory:
        return tr("By law");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::ui
