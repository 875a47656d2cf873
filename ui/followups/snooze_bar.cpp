#include "ui/followups/snooze_bar.h"

#include "ui/followups/words/follow_up_words.h"
#include "ui/followups/moment_field.h"
#include "ui/kit/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::Snooze;

namespace {

constexpr std::array kSnoozes {
    Snooze::TenMinutes, Snooze::Hour, Snooze::AfterLunch, Snooze::Tomorrow, Snooze::NextWorkingDay};

} // namespace

SnoozeBar::SnoozeBar(const Clock &clock, const followups::Calendars &calendars, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_calendars(calendars)
    , m_label(new QLabel(this))
    , m_moment(new MomentField(clock, this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"snoozeBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    m_label->setTextFormat(Qt::PlainText);
    setTextStyle(m_label, TextStyle::BodyStrong);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    for (const Snooze snooze : kSnoozes) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"snooze%1"_s.arg(m_buttons.size() + 1));
        connect(button, &QPushButton::clicked, this, [this, snooze] { choose(snooze); });
        row->addWidget(button, 0, Qt::AlignTop);
        m_buttons.append(button);
    }
    row->addWidget(m_moment, 1, Qt::AlignTop);
    m_accept->setObjectName(u"snoozeAccept"_s);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    column->addLayout(row);
    connect(m_moment->edit(), &QLineEdit::returnPressed, this, &SnoozeBar::accept);
    connect(m_accept, &QPushButton::clicked, this, &SnoozeBar::accept);
    hide();
    retranslate();
}

void SnoozeBar::ask(const QString &title)
{
    m_titleText = title;
    m_moment->setText({});
    retranslate();
    show();
    m_buttons.constFirst()->setFocus();
}

void SnoozeBar::choose(Snooze snooze)
{
    Q_EMIT chosen(followups::snoozedUntil(snooze, now(), m_calendars).toMSecsSinceEpoch());
}

void SnoozeBar::accept()
{
    if (m_moment->check())
        Q_EMIT chosen(m_moment->moment()->moment.toMSecsSinceEpoch());
    else
        m_moment->setFocus();
}

void SnoozeBar::keyPressEvent(QKeyEvent *event)
{
    const int place = event->key() - Qt::Key_1;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (m_moment->edit()->hasFocus()) {
        QWidget::keyPressEvent(event); // figures are what is typed
    } else if (place >= 0 && place < m_buttons.size()) {
        choose(kSnoozes.at(static_cast<std::size_t>(place)));
    } else if (event->key() == Qt::Key_T) {
        m_moment->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SnoozeBar::retranslate()
{
    m_label->setText(tr("Put off: %1").arg(m_titleText));
    const QDate today = m_clock.today();
    const std::array texts {tr("In 10 minutes"), tr("In an hour"), tr("After lunch"),
        tr("Tomorrow"), tr("Next working day")};
    for (int at = 0; at < m_buttons.size(); ++at) {
        const auto place = static_cast<std::size_t>(at);
        const QDateTime until = followups::snoozedUntil(kSnoozes.at(place), now(), m_calendars);
        const QString when = FollowUpWords::moment(until, today);
        m_buttons.at(at)->setText(tr("%1  %2", "the key, and until when").arg(at + 1).arg(when));
        m_buttons.at(at)->setAccessibleName(tr("%1: %2").arg(texts.at(place), when));
        m_buttons.at(at)->setToolTip(texts.at(place));
    }
    m_moment->retranslate();
    m_moment->edit()->setPlaceholderText(tr("T: another time, as one says it"));
    m_accept->setText(tr("Put off"));
}

} // namespace lobby::ui
