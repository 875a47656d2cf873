#include "ui/followups/month_calendar.h"

#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeeksShown = 6;
constexpr int kMostShown = 99;
constexpr int kNarrowestDay = 16; // the style's would hide the weekend

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    setGridVisible(false);
    setFirstDayOfWeek(Qt::Monday);
    if (auto *previous = findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        previous->setIcon(themedIcon(u"chevron-left"_s, IconRole::Secondary));
    if (auto *next = findChild<QToolButton *>(u"qt_calendar_nextmonth"_s))
        next->setIcon(themedIcon(u"chevron-right"_s, IconRole::Secondary));
    if (auto *days = findChild<QTableView *>())
        days->horizontalHeader()->setMinimumSectionSize(kNarrowestDay);
    retranslate();
}

void MonthCalendar::setToday(QDate today)
{
    m_today = today;
    updateCells();
}

void MonthCalendar::setFigures(const QHash<QDate, int> &figures)
{
    m_figures = figures;
    updateCells();
}

std::pair<QDate, QDate> MonthCalendar::shownDays() const
{
    const QDate first(yearShown(), monthShown(), 1);
    const QDate monday = first.addDays(-7);
    return {monday, monday.addDays(7 * (kWeeksShown + 2))};
}

void MonthCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const Look &look = currentLook();
    const bool isSelected = date == selectedDate();
    const bool isOther = date.month() != monthShown();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = rect.adjusted(1, 1, -1, -1);
    if (isSelected || date == m_today) {
        painter->setPen(date == m_today ? QPen(QColor(look.colours.accent)) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? QBrush(QColor(look.colours.selection)) : QBrush());
        painter->drawRoundedRect(box, Radius::control, Radius::control);
    }
    const QRgb ink = isSelected ? look.colours.onSelection
        : isOther               ? look.colours.disabledText
                                : look.colours.text;
    painter->setPen(QColor(ink));
    const int figures = m_figures.value(date);
    painter->setFont(look.font(date == m_today ? TextStyle::BodyStrong : TextStyle::Body));
    painter->drawText(figures > 0 ? box.adjusted(0, 0, 0, -box.height() / 3) : box, Qt::AlignCenter,
        QString::number(date.day()));
    if (figures > 0) {
        QFont small = look.font(TextStyle::Caption);
        painter->setFont(small);
        if (!isSelected)
            painter->setPen(look.ink(date < m_today ? Tone::Err : Tone::Accent));
        painter->drawText(box.adjusted(0, box.height() / 2, 0, 0), Qt::AlignCenter,
            figures > kMostShown ? u"99+"_s : QString::number(figures));
    }
    painter->restore();
}

void MonthCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        colour();
}

/// Weekends are days like any other here.
void MonthCalendar::colour()
{
    const Look &look = currentLook();
    QTextCharFormat plain;
    plain.setForeground(QColor(look.colours.text2));
    plain.setFont(look.font(TextStyle::Caption));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    setHeaderTextFormat(plain);
    if (auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        QPalette quiet = look.palette(); // the bar is no selection
        quiet.setColor(QPalette::Highlight, QColor(look.colours.surface2));
        quiet.setColor(QPalette::HighlightedText, QColor(look.colours.text));
        bar->setPalette(quiet);
    }
}

void MonthCalendar::retranslate()
{
    setLocale(QLocale());
    setAccessibleName(tr("Month"));
    if (auto *days = findChild<QTableView *>())
        days->setAccessibleName(tr("Days of the month"));
    colour();
}

} // namespace lobby::ui
