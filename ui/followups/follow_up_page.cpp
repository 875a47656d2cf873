#include "ui/followups/follow_up_page.h"

#include "models/followups/timing/snooze.h"
#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/followups/moment_field.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::Reminder;
using followups::ReminderKind;

namespace {

enum RowOfForm { WhatRow, WhenRow, KindRow, RuleRow, LeadRow, OwnerRow };
constexpr int kMostLeadDaysOffered = 366;
constexpr int kFormWidth = 560;

} // namespace

FollowUpPage::FollowUpPage(const FollowUpServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_card(new Card(this))
    , m_noGuest(new QPushButton(this))
    , m_what(new QLineEdit(this))
    , m_when(new MomentField(services.reminders.clock(), this))
    , m_kind(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_lead(new QSpinBox(this))
    , m_owner(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"followUp"_s);
    m_message->setObjectName(u"followUpMessage"_s);
    m_noGuest->setObjectName(u"followUpNoGuest"_s);
    m_what->setObjectName(u"followUpWhat"_s);
    m_kind->setObjectName(u"followUpKind"_s);
    m_rule->setObjectName(u"followUpRule"_s);
    m_lead->setObjectName(u"followUpLead"_s);
    m_owner->setObjectName(u"followUpOwner"_s);
    m_save->setObjectName(u"followUpSave"_s);
    m_cancel->setObjectName(u"followUpCancel"_s);
    m_lead->setRange(0, kMostLeadDaysOffered);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FollowUpPage::kindChanged);
    connect(m_noGuest, &QPushButton::clicked, this, [this] {
        showGuest({});
        m_what->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &FollowUpPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &FollowUpPage::cancel);
    retranslate();
    clear();
}

void FollowUpPage::build()
{
    setButtonKind(m_noGuest, ButtonKind::Quiet);
    setButtonKind(m_save, ButtonKind::Primary);
    m_card->content()->addWidget(m_noGuest, 0, Qt::AlignLeading);
    const auto add = [this](QWidget *field, QLayout *into) {
        auto *row = new FormRow({}, field, m_card);
        into->addWidget(row);
        m_rows.append(row);
    };
    add(m_what, m_card->content());
    add(m_when, m_card->content());
    for (const auto &[left, right] : {std::pair<QWidget *, QWidget *>(m_kind, m_rule),
             std::pair<QWidget *, QWidget *>(m_lead, m_owner)}) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(Space::area);
        add(left, pair);
        add(right, pair);
        pair->setStretch(0, 1);
        pair->setStretch(1, 1);
        m_card->content()->addLayout(pair);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_card->setFixedWidth(currentLook().scaled(kFormWidth));
    column->addWidget(m_card, 0, Qt::AlignLeading);
    column->addStretch();
    column->addLayout(buttons);
    tabInOrder(
        {m_what, m_when->edit(), m_kind, m_rule, m_lead, m_owner, m_noGuest, m_cancel, m_save});
}

PageEntry FollowUpPage::entry(const FollowUpServices &services)
{
    return {u"follow-up"_s, [] { return tr("New follow-up"); }, u"plus-lg"_s,
        [services](QWidget *parent) { return new FollowUpPage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString FollowUpPage::title() const
{
    return tr("New follow-up");
}

void FollowUpPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"followup.create"_s,
                    .text = [] { return tr("Save the follow-up"); },
                    .run = [this] { save(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .inPalette = false},
        this);
    showPermission();
}

void FollowUpPage::showPermission()
{
    const QString reason
        = m_services.reminders.may() ? QString() : GuestWords::permissionNeeded(u"followup.edit"_s);
    if (m_actions)
        m_actions->setBlocked(u"followup.create"_s, reason);
    m_save->setEnabled(reason.isEmpty());
    m_header->setDetail(reason);
}

void FollowUpPage::open(const QString &argument)
{
    showPermission();
    if (const auto guest = Uuid::fromString(argument); guest && draft().isEmpty())
        showGuest(*guest);
}

void FollowUpPage::clear()
{
    m_message->clear();
    m_what->clear();
    m_when->setText({});
    m_kind->setCurrentIndex(0);
    m_rule->setCurrentIndex(0);
    m_lead->setValue(0);
    m_owner->setCurrentIndex(0);
    for (FormRow *row : std::as_const(m_rows))
        row->setProblem({});
    showGuest({});
}

void FollowUpPage::showGuest(const Uuid &guest)
{
    m_guest = guest;
    m_guestName.clear();
    showAbout();
    kindChanged(); // not when his name is read, which may be later than what was said of the kind
    if (guest.isNull())
        return;
    whenDone(m_services.guests.load(guest), this,
        [this, guest](const Result<guests::GuestProfile> &profile) {
            if (guest != m_guest)
                return;
            if (!profile) {
                showGuest({});
                return;
            }
            m_guestName = profile->guest.name().listForm();
            showAbout();
        });
}

void FollowUpPage::showAbout()
{
    m_card->setTitle(m_guest.isNull() ? tr("About no guest: press F7 on a guest for one that is.")
                                      : tr("About %1").arg(m_guestName));
    m_noGuest->setVisible(!m_guest.isNull());
}

/// A birthday is the guest's own, every year.
void FollowUpPage::kindChanged()
{
    const bool isBirthday = followups::isBirthday(kind());
    m_rows.at(WhenRow)->setEnabled(!isBirthday);
    m_rows.at(RuleRow)->setEnabled(!isBirthday);
    m_rows.at(KindRow)->setProblem(isBirthday && m_guest.isNull()
            ? tr("A birthday is a guest's: press F7 on one.")
            : QString());
}

ReminderKind FollowUpPage::kind() const
{
    const int at = std::max(m_kind->currentIndex(), 0);
    return followups::kReminderKinds.at(static_cast<std::size_t>(at));
}

Reminder FollowUpPage::typed() const
{
    Reminder reminder;
    reminder.subject = m_guest;
    reminder.kind = kind();
    reminder.title = m_what->text().trimmed();
    reminder.leadDays = m_lead->value();
    if (m_owner->currentIndex() == 0) {
        if (const auto session = m_services.authoriser.session())
            reminder.owner = session->staffId;
    }
    if (followups::isBirthday(reminder.kind)) {
        reminder.baseTime = followups::kMorning;
        return reminder;
    }
    reminder.rule = FollowUpWords::rules().value(m_rule->currentIndex());
    if (const auto when = m_when->moment()) {
        reminder.baseDate = when->moment.date();
        reminder.baseTime = when->moment.time();
    }
    return reminder;
}

void FollowUpPage::save()
{
    m_message->clear();
    const Reminder reminder = typed();
    const bool isBirthday = followups::isBirthday(reminder.kind);
    const bool hasWhat = !reminder.title.isEmpty();
    m_rows.at(WhatRow)->setProblem(hasWhat ? QString() : FollowUpWords::fieldProblem(u"title"_s));
    const bool hasWhen = isBirthday || m_when->check();
    if (isBirthday && m_guest.isNull())
        m_kind->setFocus();
    else if (!hasWhat)
        m_what->setFocus();
    else if (!hasWhen)
        m_when->setFocus();
    if (!hasWhat || !hasWhen || (isBirthday && m_guest.isNull()))
        return;
    m_save->setEnabled(false);
    whenDone(m_services.reminders.create(reminder), this,
        [this](const Result<Uuid> &made) { saved(made); });
}

void FollowUpPage::saved(const Result<Uuid> &made)
{
    showPermission();
    if (made) {
        clear();
        Q_EMIT toastRequested(tr("The follow-up is saved."), {}, {});
        Q_EMIT backRequested();
        return;
    }
    const Error &error = made.error();
    if (error.code != Error::Code::Invalid) {
        const Wording wording = describe(error);
        m_message->showMessage(
            Tone::Err, wording.what, wording.next, QString(codeName(error.code)));
        return;
    }
    const QString problem = FollowUpWords::fieldProblem(error.subject);
    if (error.subject == "base_date"_L1 && followups::isBirthday(kind())) {
        m_rows.at(KindRow)->setProblem(kind() == ReminderKind::Birthday
                ? tr("The guest's birthday is not known. Add it to his profile.")
                : tr("The guest's whole date of birth is not known. Add it to his profile."));
        m_kind->setFocus();
    } else if (error.subject == "title"_L1) {
        m_rows.at(WhatRow)->setProblem(problem);
        m_what->setFocus();
    } else {
        m_rows.at(error.subject == "rule"_L1 ? RuleRow : LeadRow)->setProblem(problem);
    }
}

void FollowUpPage::cancel()
{
    const QJsonObject before = draft();
    clear();
    Q_EMIT backRequested();
    if (!before.isEmpty())
        Q_EMIT toastRequested(tr("The follow-up was not saved."), tr("Undo"), [this, before] {
            Q_EMIT openRequested({u"follow-up"_s});
            restoreDraft(before);
        });
}

QJsonObject FollowUpPage::draft() const
{
    if (m_what->text().isEmpty() && m_when->text().isEmpty())
        return {};
    return {{u"guest"_s, currentGuest()}, {u"what"_s, m_what->text()}, {u"when"_s, m_when->text()},
        {u"kind"_s, m_kind->currentIndex()}, {u"rule"_s, m_rule->currentIndex()},
        {u"lead"_s, m_lead->value()}, {u"owner"_s, m_owner->currentIndex()}};
}

void FollowUpPage::restoreDraft(const QJsonObject &draft)
{
    clear();
    if (draft.isEmpty())
        return;
    m_what->setText(draft.value(u"what"_s).toString());
    m_when->setText(draft.value(u"when"_s).toString());
    m_kind->setCurrentIndex(draft.value(u"kind"_s).toInt());
    m_rule->setCurrentIndex(draft.value(u"rule"_s).toInt());
    m_lead->setValue(draft.value(u"lead"_s).toInt());
    m_owner->setCurrentIndex(draft.value(u"owner"_s).toInt());
    showGuest(Uuid::fromString(draft.value(u"guest"_s).toString()).value_or(Uuid()));
}

QString FollowUpPage::currentGuest() const
{
    return m_guest.isNull() ? QString() : m_guest.toString();
}

void FollowUpPage::focusFirst()
{
    m_what->setFocus();
}

QList<KeyHint> FollowUpPage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Esc"_s, tr("Cancel")}};
}

void FollowUpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        Page::keyPressEvent(event);
}

void FollowUpPage::retranslate()
{
    m_header->setTitle(title());
    const std::array labels {tr("What is to be done"), tr("When"), tr("Kind"), tr("Repeat"),
        tr("Days ahead"), tr("For")};
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setLabel(labels.at(static_cast<std::size_t>(row)));
    QStringList kinds;
    for (const ReminderKind one : followups::kReminderKinds)
        kinds.append(FollowUpWords::kind(one));
    setTexts(m_kind, kinds);
    QStringList rules = FollowUpWords::rules();
    for (QString &rule : rules)
        rule = FollowUpWords::rule(rule);
    setTexts(m_rule, rules);
    setTexts(m_owner, {tr("Me"), tr("Whoever is at the desk")});
    m_when->retranslate();
    m_noGuest->setText(tr("Not about a guest"));
    m_save->setText(tr("Save follow-up  Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save follow-up"));
    m_cancel->setText(tr("Cancel  Esc"));
    m_cancel->setAccessibleName(tr("Cancel"));
    showAbout();
    showPermission();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
