#include "ui/complaints/queue/queue_phrases.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/complaints/words/time_words.h"

#include <QLocale>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

std::optional<TimeLeft> leftOf(const QueueRow &row, const QueuePhrases::Times &times)
{
    const auto calendar = times.queue.calendar();
    if (!calendar || !row.dueAt)
        return std::nullopt;
    const auto left = timeLeft(row.clock.value_or(ClockKind::Step), row.dueFrom, *row.dueAt,
        times.clock.nowMs(), *calendar);
    return left ? std::optional(*left) : std::nullopt;
}

/// Nobody pauses what the law sets.
bool standsStill(const QueueRow &row)
{
    return row.pausedSince && row.clock != ClockKind::Statutory;
}

std::optional<Step> currentStep(const QueueRow &row)
{
    for (int number = 1; number <= kSteps; ++number) {
        if (row.steps[size_t(number) - 1] == StepStatus::Current)
            return Step(number);
    }
    return std::nullopt;
}

} // namespace

QString QueuePhrases::list(QueueList list)
{
    switch (list) {
    case QueueList::Mine:
        return tr("Mine");
    case QueueList::Open:
        return tr("All open");
    case QueueList::Closed:
        return tr("Closed");
    case QueueList::All:
        return tr("All");
    }
    Q_UNREACHABLE();
}

QString QueuePhrases::behind(const BehindFigure &behind)
{
    QStringList parts;
    const QString from = behind.from.toString(Qt::ISODate);
    const QString until = behind.until.toString(Qt::ISODate);
    if (behind.from.isValid() && from == until)
        parts.append(tr("Received on %1").arg(from));
    else if (behind.from.isValid())
        parts.append(tr("Received %1 to %2").arg(from, until));
    if (behind.weekday)
        parts.append(QLocale().dayName(*behind.weekday + 1));
    if (behind.hour)
        parts.append(tr("%1:00 to %1:59").arg(*behind.hour, 2, 10, QChar(u'0')));
    if (behind.isUnnamed)
        parts.append(tr("without a category"));
    if (behind.done == Step::Received)
        parts.append(tr("gone all steps"));
    else if (behind.done)
        parts.append(tr("%1 done").arg(ComplaintWords::step(*behind.done)));
    if (behind.isMissed)
        parts.append(*behind.isMissed ? tr("a clock missed") : tr("no clock missed"));
    return parts.join(tr(" · "));
}

QString QueuePhrases::header(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Due:
        return tr("Due");
    case QueueColumn::Left:
        return tr("Left (working time)");
    case QueueColumn::Number:
        return tr("No.");
    case QueueColumn::Guest:
        return tr("Guest and room");
    case QueueColumn::Summary:
        return tr("Summary");
    case QueueColumn::Step:
        return tr("Step");
    case QueueColumn::Owner:
        return tr("With");
    }
    Q_UNREACHABLE();
}

QString QueuePhrases::cell(const Row &row, QueueColumn column, const Times &times)
{
    const QDateTime now = times.queue.local(times.clock.nowMs());
    switch (column) {
    case QueueColumn::Due:
        if (row.closedAt)
            return TimeWords::moment(times.queue.local(*row.closedAt), now);
        if (row.dueAt)
            return TimeWords::moment(times.queue.local(*row.dueAt), now);
        return row.pausedSince ? tr("Paused") : tr("No calendar");
    case QueueColumn::Left:
        return left(row, times).text;
    case QueueColumn::Number:
        return u"#"_s + row.caseNo;
    case QueueColumn::Guest: {
        const NameParts parts = name(row);
        QStringList texts {parts.native.isEmpty() ? parts.latin : parts.native, row.room};
        texts.removeAll(QString());
        return texts.join(u' ');
    }
    case QueueColumn::Summary:
        return row.isHidden ? tr("Restricted complaint") : row.headline;
    case QueueColumn::Step:
        return steps(row);
    case QueueColumn::Owner:
        return row.owner.isEmpty() ? row.department : row.owner;
    }
    Q_UNREACHABLE();
}

QString QueuePhrases::sentence(const Row &row, const Times &times)
{
    QStringList words {u"#"_s + row.caseNo, cell(row, QueueColumn::Guest, times),
        cell(row, QueueColumn::Summary, times)};
    if (const auto step = currentStep(row))
        words.append(ComplaintWords::step(*step));
    words.append(cell(row, QueueColumn::Due, times));
    words.append(left(row, times).text);
    words.removeAll(QString());
    return words.join(tr(", "));
}

NameParts QueuePhrases::name(const Row &row)
{
    NameParts parts;
    if (row.isHidden)
        return parts;
    if (!row.guestName.isEmpty()) {
        parts.native = row.guestName.native;
        parts.latin = row.guestName.latinListForm();
        parts.languageTag = row.language;
    } else {
        parts.native = row.isAnonymous ? tr("anonymous") : row.reporterName;
    }
    return parts;
}

Chip QueuePhrases::left(const Row &row, const Times &times)
{
    if (row.closedAt)
        return {};
    if (standsStill(row))
        return {ComplaintWords::code(row.pauseReason), Tone::Neutral};
    if (const auto left = leftOf(row, times))
        return {TimeWords::left(*left), TimeWords::tone(left->urgency)};
    return {};
}

Glyphed QueuePhrases::due(const Row &row, const Times &times)
{
    if (row.closedAt)
        return {u"check-lg"_s, Tone::Neutral};
    if (standsStill(row))
        return {u"pause-circle"_s, Tone::Neutral};
    const auto left = leftOf(row, times);
    if (!left)
        return {u"question-circle"_s, Tone::Warn};
    switch (left->urgency) {
    case Urgency::Calm:
        return {u"clock-history"_s, Tone::Neutral};
    case Urgency::Soon:
        return {u"clock-history"_s, Tone::Warn};
    case Urgency::Over:
        return {u"exclamation-triangle"_s, Tone::Err};
    }
    Q_UNREACHABLE();
}

QString QueuePhrases::steps(const Row &row)
{
    QString dots;
    for (const StepStatus status : row.steps) {
        const bool isBehind = status == StepStatus::Done || status == StepStatus::Skipped;
        if (status != StepStatus::NotNeeded)
            dots += isBehind ? u'●' : status == StepStatus::Current ? u'◐' : u'○';
    }
    const auto step = currentStep(row);
    if (!step)
        return dots;
    return u"%1 %2 %3"_s.arg(dots).arg(numberOf(*step)).arg(ComplaintWords::step(*step));
}

QueueWords QueuePhrases::words(const Times &times)
{
    return {[](QueueColumn column) { return header(column); },
        [times](const Row &row, QueueColumn column) { return cell(row, column, times); },
        [times](const Row &row) { return sentence(row, times); }};
}

} // namespace lobby::ui
