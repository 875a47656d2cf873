#include "ui/settings/reminders/reminders_section.h"

#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::kTaskRules;
using followups::TaskPlan;
using followups::TaskRule;

namespace {

constexpr int kRemindersCardWidth = 640;

QString wordsOf(const TaskRule &rule)
{
    followups::Reminder task;
    task.title = rule.code;
    return FollowUpWords::title(task);
}

} // namespace

RemindersSection::RemindersSection(
    followups::FollowUpChoices &choices, const followups::TaskWishes &shipped, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_shipped(shipped)
    , m_card(new Card(this))
    , m_message(new InlineMessage(this))
    , m_what(new QLabel(this))
    , m_stays(new QComboBox(this))
    , m_staysRow(new FormRow({}, m_stays, this))
    , m_reason(new QLabel(this))
    , m_save(new QPushButton(this))
{
    m_stays->setObjectName(u"taskStays"_s);
    m_save->setObjectName(u"tasksSave"_s);
    for (size_t i = 0; i < kTaskRules.size(); ++i) {
        const TaskRule &rule = kTaskRules.at(i);
        m_rules.at(i) = new QCheckBox(this);
        m_rules.at(i)->setObjectName(rule.code);
        connect(m_rules.at(i), &QCheckBox::toggled, this, &RemindersSection::refreshState);
        if (!hasDays(rule))
            continue;
        m_days.at(i) = new QSpinBox(this);
        m_days.at(i)->setObjectName(rule.code + u".days"_s);
        m_days.at(i)->setRange(1, followups::kMostTaskDays);
        connect(m_days.at(i), &QSpinBox::valueChanged, this, &RemindersSection::refreshState);
    }
    build();
    connect(m_stays, &QComboBox::currentIndexChanged, this, &RemindersSection::refreshState);
    connect(m_save, &QPushButton::clicked, this, &RemindersSection::save);
    retranslate();
}

void RemindersSection::build()
{
    setButtonKind(m_save, ButtonKind::Primary);
    for (QLabel *label : {m_what, m_reason}) {
        setSecondary(label);
        label->setWordWrap(true);
    }
    m_card->content()->addWidget(m_what);
    m_card->content()->addWidget(m_staysRow);
    for (size_t i = 0; i < kTaskRules.size(); ++i) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::area);
        line->addWidget(m_rules.at(i), 1);
        if (m_days.at(i))
            line->addWidget(m_days.at(i));
        m_card->content()->addLayout(line);
    }
    m_card->content()->addWidget(m_reason);
    m_card->content()->addWidget(m_save, 0, Qt::AlignLeading);
    m_card->setFixedWidth(currentLook().scaled(kRemindersCardWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_message);
    column->addWidget(m_card, 0, Qt::AlignLeading);
    column->addStretch();
}

void RemindersSection::reload()
{
    if (!m_loaded || plan() == m_stored)
        load();
    refreshState();
}

void RemindersSection::load()
{
    whenDone(m_choices.load(), this, [this](const Result<followups::Choices> &choices) {
        if (choices)
            showPlan(planOf(*choices, m_shipped));
        else
            fail(choices.error());
    });
}

void RemindersSection::showPlan(const TaskPlan &plan)
{
    m_message->clear();
    m_stays->setCurrentIndex(plan.ofAllStays ? 1 : 0);
    for (size_t i = 0; i < kTaskRules.size(); ++i) {
        const followups::TaskChoice &choice = plan.rules.at(static_cast<qsizetype>(i));
        m_rules.at(i)->setChecked(choice.isOn);
        if (m_days.at(i))
            m_days.at(i)->setValue(choice.days);
    }
    m_stored = plan;
    m_loaded = true;
    refreshState();
}

TaskPlan RemindersSection::plan() const
{
    TaskPlan plan;
    plan.ofAllStays = m_stays->currentIndex() == 1;
    for (size_t i = 0; i < kTaskRules.size(); ++i) {
        plan.rules.append({kTaskRules.at(i).code, m_rules.at(i)->isChecked(),
            m_days.at(i) ? m_days.at(i)->value() : 0});
    }
    return plan;
}

void RemindersSection::save()
{
    if (!m_save->isEnabled())
        return;
    whenDone(m_choices.save(choicesOf(plan(), m_shipped)), this, [this](const Result<Done> &saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        load();
        Q_EMIT said(tr("The rules were saved. Tasks follow within the hour."));
    });
}

void RemindersSection::fail(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void RemindersSection::refreshState()
{
    const bool may = m_choices.maySave();
    m_reason->setText(may ? QString() : GuestWords::permissionNeeded(u"settings.property"_s));
    m_reason->setVisible(!may);
    m_stays->setEnabled(may);
    for (size_t i = 0; i < kTaskRules.size(); ++i) {
        m_rules.at(i)->setEnabled(may);
        if (m_days.at(i))
            m_days.at(i)->setEnabled(may && m_rules.at(i)->isChecked());
    }
    m_save->setEnabled(may && m_loaded && plan() != m_stored);
}

void RemindersSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RemindersSection::retranslate()
{
    m_card->setTitle(tr("Tasks that are written by themselves"));
    m_what->setText(tr("At every desk of this house, a week ahead. What is turned off is "
                       "withdrawn where nobody has done it yet."));
    m_staysRow->setLabel(tr("Around which stays"));
    setTexts(m_stays, {tr("Of guests with a VIP code"), tr("Of all guests")});
    for (size_t i = 0; i < kTaskRules.size(); ++i) {
        const TaskRule &rule = kTaskRules.at(i);
        m_rules.at(i)->setText(wordsOf(rule));
        if (!m_days.at(i))
            continue;
        m_days.at(i)->setSuffix(rule.isWorkingDays ? tr(" working days after")
                : rule.days < 0                    ? tr(" days before")
                                                   : tr(" days after"));
        m_days.at(i)->setAccessibleName(tr("Days: %1").arg(wordsOf(rule)));
    }
    m_save->setText(tr("Save the rules"));
    refreshState();
}

} // namespace lobby::ui
