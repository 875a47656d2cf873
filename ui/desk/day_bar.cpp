#include "ui/desk/day_bar.h"

#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/tokens.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

DayBar::DayBar(QWidget *parent)
    : QWidget(parent)
    , m_previous(new QToolButton(this))
    , m_date(new QDateEdit(this))
    , m_next(new QToolButton(this))
    , m_today(new QPushButton(this))
{
    m_previous->setObjectName(u"previousDay"_s);
    m_previous->setIcon(themedIcon(u"chevron-left"_s, IconRole::Secondary));
    m_next->setObjectName(u"nextDay"_s);
    m_next->setIcon(themedIcon(u"chevron-right"_s, IconRole::Secondary));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_date->setObjectName(u"day"_s);
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false); // half a date is no day to read
    m_today->setObjectName(u"goToToday"_s);
    setButtonKind(m_today, ButtonKind::Quiet);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::tight);
    row->addWidget(m_previous);
    row->addWidget(m_date);
    row->addWidget(m_next);

    connect(
        m_previous, &QToolButton::clicked, this, [this] { Q_EMIT dateChosen(date().addDays(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT dateChosen(date().addDays(1)); });
    connect(m_date, &QDateEdit::dateChanged, this, &DayBar::dateChosen);
    connect(m_today, &QPushButton::clicked, this, &DayBar::todayChosen);
    retranslate();
}

QDate DayBar::date() const
{
    return m_date->date();
}

void DayBar::setDate(QDate date, QDate today)
{
    const QSignalBlocker quiet(m_date);
    m_date->setDate(date);
    m_today->setVisible(date != today);
}

void DayBar::retranslate()
{
    const QSignalBlocker quiet(m_date);
    m_date->setLocale(QLocale());
    m_date->setDisplayFormat(
        tr("ddd d MMM yyyy", "format of QDate for the day at the desk, with its weekday"));
    m_date->setAccessibleName(tr("Day shown"));
    m_previous->setAccessibleName(tr("Previous day"));
    m_next->setAccessibleName(tr("Next day"));
    m_today->setText(tr("Back to today"));
}

} // namespace lobby::ui
