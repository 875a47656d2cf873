#include "ui/followups/follow_up_page.h"

#include "models/followups/timing/snooze.h"
#include "models/support/async.h"
#include "ui/followups/moment_field.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::Reminder;
using followups::ReminderKind;

namespace {

enum RowOfForm { WhatRow, WhenRow, KindRow, RuleRow, LeadRow, OwnerRow, DepartmentRow };
enum OwnerOfForm { Me, Anybody, Colleague }; ///< from the third on
const auto kEditPrefix = u"edit/"_s;
constexpr int kLongestDepartment = 80;

/// A promise is made, and changed, on a page of its own.
constexpr auto kKindsOffered = [] {
    std::array<ReminderKind, followups::kReminderKinds.size() - 1> kinds {};
    std::size_t at = 0;
    for (const ReminderKind kind : followups::kReminderKinds) {
        if (kind != ReminderKind::Promise)
            kinds.at(at++) = kind;
    }
    return kinds;
}();

int placeOf(ReminderKind kind)
{
    const auto *const found = std::ranges::find(kKindsOffered, kind);
    return found == kKindsOffered.end() ? 0 : static_cast<int>(found - kKindsOffered.begin());
}
constexpr int kMostLeadDaysOffered = 366;
constexpr int kFormWidth = 560;

} // namespace

FollowUpPage::FollowUpPage(const FollowUpServices &services, QWidget *parent)
    : FormPage({u"followUp"_s, u"follow-up"_s, u"followup.create"_s}, parent)
    , m_services(services)
    , m_changes(services.database, services.authoriser, services.reminders.calendars())
    , m_card(new Card(this))
    , m_noGuest(new QPushButton(this))
    , m_what(new QLineEdit(this))
    , m_when(new MomentField(services.reminders.clock(), this))
    , m_kind(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_lead(new QSpinBox(this))
    , m_owner(new QComboBox(this))
    , m_department(new QLineEdit(this))
{
    m_noGuest->setObjectName(u"followUpNoGuest"_s);
    m_what->setObjectName(u"followUpWhat"_s);
    m_kind->setObjectName(u"followUpKind"_s);
    m_rule->setObjectName(u"followUpRule"_s);
    m_lead->setObjectName(u"followUpLead"_s);
    m_owner->setObjectName(u"followUpOwner"_s);
    m_department->setObjectName(u"followUpDepartment"_s);
    m_lead->setRange(0, kMostLeadDaysOffered);
    m_department->setMaxLength(kLongestDepartment);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FollowUpPage::kindChanged);
    connect(m_noGuest, &QPushButton::clicked, this, [this] {
        showGuest({});
        m_what->setFocus();
    });
    connect(m_department, &QLineEdit::textEdited, this, [this] {
        if (m_owner->currentIndex() == Me) // a department's is nobody's own
            m_owner->setCurrentIndex(Anybody);
    });
    retranslate();
    clear();
}

void FollowUpPage::build()
{
    setButtonKind(m_noGuest, ButtonKind::Quiet);
    const QList<QWidget *> fields {m_what, m_when, m_kind, m_rule, m_lead, m_owner, m_department};
    for (QWidget *field : fields)
        m_rows.append(new FormRow({}, field, m_card));
    m_card->content()->addWidget(m_noGuest, 0, Qt::AlignLeading);
    m_card->content()->addWidget(m_rows.at(WhatRow));
    m_card->content()->addWidget(m_rows.at(WhenRow));
    layInPairs({m_rows.at(KindRow), m_rows.at(RuleRow), m_rows.at(LeadRow), m_rows.at(OwnerRow)},
        m_card->content());
    m_card->content()->addWidget(m_rows.at(DepartmentRow));
    m_card->setFixedWidth(currentLook().scaled(kFormWidth));
    content()->addWidget(scrolled(m_card), 1);
    tabThrough({m_what, m_when->edit(), m_kind, m_rule, m_lead, m_owner, m_department, m_noGuest});
}

PageEntry FollowUpPage::entry(const FollowUpServices &services)
{
    return {u"follow-up"_s, [] { return tr("New follow-up"); }, u"plus-lg"_s,
        [services](QWidget *parent) { return new FollowUpPage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString FollowUpPage::toEdit(const Uuid &reminder)
{
    return kEditPrefix + reminder.toString();
}

QString FollowUpPage::title() const
{
    return m_edited ? tr("Change a follow-up") : tr("New follow-up");
}

FormPage::Words FollowUpPage::words() const
{
    return {tr("Save the follow-up"), tr("Save follow-up"), tr("The follow-up was not saved.")};
}

QString FollowUpPage::refusal() const
{
    return m_services.reminders.may() ? QString()
                                      : GuestWords::permissionNeeded(u"followup.edit"_s);
}

QString FollowUpPage::argument() const
{
    return m_edited ? toEdit(m_edited->id) : QString();
}

void FollowUpPage::open(const QString &argument)
{
    showState();
    readColleagues();
    const auto edited = argument.startsWith(kEditPrefix)
        ? Uuid::fromString(argument.mid(kEditPrefix.size()))
        : std::nullopt;
    if (edited) {
        if (!m_edited || m_edited->id != *edited) {
            putAside();
            edit(*edited, true);
        }
    } else if (m_edited) { // what was being changed is another thing
        putAside();
        open(argument);
    } else if (const auto guest = Uuid::fromString(argument); guest && draft().isEmpty()) {
        showGuest(*guest);
    }
}

/// `fill`: with what it says; else a draft does.
void FollowUpPage::edit(const Uuid &reminder, bool fill)
{
    m_isReading = true;
    whenDone(m_changes.load(reminder), this,
        [this, fill, generation = ++m_generation](const Result<Reminder> &loaded) {
            if (generation != m_generation)
                return; // something else has been begun
            m_isReading = false;
            if (!loaded) {
                saved(loaded.error());
                return;
            }
            m_edited = *loaded;
            if (fill)
                show(*loaded);
            retranslate();
        });
}

void FollowUpPage::show(const Reminder &reminder)
{
    const bool isGuests = reminder.subject != reminder.branch;
    showGuest(isGuests ? reminder.subject : Uuid());
    m_what->setText(FollowUpWords::title(reminder));
    m_kind->setCurrentIndex(placeOf(reminder.kind));
    const qsizetype rule = FollowUpWords::rules().indexOf(reminder.rule);
    m_rule->setCurrentIndex(static_cast<int>(rule)); // one of another program's: none of them
    m_lead->setValue(reminder.leadDays);
    m_department->setText(reminder.department);
    showOwner(reminder.owner);
    if (!followups::isBirthday(reminder.kind)) {
        m_whenText
            = QDateTime(reminder.baseDate, reminder.baseTime).toString(u"yyyy-MM-dd HH:mm"_s);
        m_when->setText(m_whenText);
    }
    kindChanged();
    m_what->setFocus();
    m_what->selectAll();
}

/// Nobody typed another moment than the one it has.
bool FollowUpPage::isTimeKept() const
{
    return m_edited && m_when->text() == m_whenText;
}

void FollowUpPage::readColleagues()
{
    using Colleagues = QList<std::pair<Uuid, QString>>;
    whenDone(m_changes.colleagues(), this, [this](const Result<Colleagues> &read) {
        if (!read)
            return; // there is still oneself, and everybody
        const auto chosen = m_owner->currentData().value<Uuid>();
        const int index = m_owner->currentIndex();
        while (m_owner->count() > Colleague)
            m_owner->removeItem(Colleague);
        const auto session = m_services.authoriser.session();
        for (const auto &[id, name] : *read) {
            if (!session || id != session->staffId)
                m_owner->addItem(name, QVariant::fromValue(id));
        }
        if (index >= Colleague)
            showOwner(chosen);
    });
}

void FollowUpPage::showOwner(const Uuid &owner)
{
    const auto session = m_services.authoriser.session();
    if (owner.isNull()) {
        m_owner->setCurrentIndex(Anybody);
    } else if (session && owner == session->staffId) {
        m_owner->setCurrentIndex(Me);
    } else {
        int at = m_owner->findData(QVariant::fromValue(owner));
        if (at < 0) { // not read yet, or he has left
            m_owner->addItem(tr("A colleague"), QVariant::fromValue(owner));
            at = m_owner->count() - 1;
        }
        m_owner->setCurrentIndex(at);
    }
}

void FollowUpPage::clear()
{
    message()->clear();
    m_what->clear();
    m_when->setText({});
    m_kind->setCurrentIndex(0);
    m_rule->setCurrentIndex(0);
    m_lead->setValue(0);
    m_owner->setCurrentIndex(Me);
    m_department->clear();
    m_whenText.clear();
    m_isReading = false;
    ++m_generation;
    if (m_edited) {
        m_edited.reset();
        retranslate();
    }
    clearProblems();
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
    m_noGuest->setVisible(!m_guest.isNull() && !m_edited); // whom it is about, it stays about
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
    return kKindsOffered.at(static_cast<std::size_t>(at));
}

Reminder FollowUpPage::typed() const
{
    Reminder reminder = m_edited.value_or(Reminder());
    const bool isSameKind = m_edited && m_edited->kind == kind();
    if (!m_edited)
        reminder.subject = m_guest;
    reminder.kind = kind();
    const QString title = m_what->text().trimmed();
    if (!m_edited || title != FollowUpWords::title(*m_edited)) // a rule's own stays its own
        reminder.title = title;
    reminder.leadDays = m_lead->value();
    reminder.department = m_department->text().trimmed();
    const auto session = m_services.authoriser.session();
    reminder.owner = m_owner->currentIndex() == Me && session
        ? session->staffId
        : m_owner->currentData().value<Uuid>();
    if (followups::isBirthday(reminder.kind)) {
        if (!isSameKind) { // it is read from the guest
            reminder.baseDate = {};
            reminder.baseTime = followups::kMorning;
            reminder.rule.clear();
        }
        return reminder;
    }
    if (m_rule->currentIndex() >= 0)
        reminder.rule = FollowUpWords::rules().value(m_rule->currentIndex());
    if (isTimeKept())
        return reminder;
    reminder.baseDate = {};
    if (const auto when = m_when->moment()) {
        reminder.baseDate = when->moment.date();
        reminder.baseTime = when->moment.time();
    }
    return reminder;
}

void FollowUpPage::submit()
{
    if (m_isReading)
        return;
    const Reminder reminder = typed();
    const bool isBirthday = followups::isBirthday(reminder.kind);
    const bool hasWhat = !reminder.title.isEmpty();
    m_rows.at(WhatRow)->setProblem(hasWhat ? QString() : FollowUpWords::fieldProblem(u"title"_s));
    const bool isKept = isTimeKept() && !m_whenText.isEmpty();
    const bool hasWhen = isBirthday || isKept || m_when->check();
    if (isBirthday && m_guest.isNull())
        m_kind->setFocus();
    else if (!hasWhat)
        m_what->setFocus();
    else if (!hasWhen)
        m_when->setFocus();
    if (!hasWhat || !hasWhen || (isBirthday && m_guest.isNull()))
        return;
    setBusy(true);
    if (m_edited) {
        whenDone(m_changes.save(*m_edited, reminder), this,
            [this](const Result<Done> &done) { saved(done); });
        return;
    }
    whenDone(m_services.reminders.create(reminder), this, [this](const Result<Uuid> &made) {
        if (made)
            Q_EMIT created(*made);
        saved(made ? Result<Done>(Done()) : Result<Done>(made.error()));
    });
}

void FollowUpPage::saved(const Result<Done> &done)
{
    setBusy(false);
    if (done) {
        clear();
        leave(tr("The follow-up is saved."));
        return;
    }
    const Error &error = done.error();
    if (error.code != Error::Code::Invalid) {
        fail(error);
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

QJsonObject FollowUpPage::draft() const
{
    if (m_what->text().isEmpty() && m_when->text().isEmpty())
        return {};
    if (m_edited && typed() == *m_edited)
        return {};
    return {{u"edited"_s, m_edited ? m_edited->id.toString() : QString()},
        {u"when_kept"_s, m_whenText}, {u"department"_s, m_department->text()},
        {u"owner_id"_s, m_owner->currentData().value<Uuid>().toString()},
        {u"guest"_s, currentGuest()}, {u"what"_s, m_what->text()}, {u"when"_s, m_when->text()},
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
    const int owner = draft.value(u"owner"_s).toInt();
    if (owner < Colleague)
        m_owner->setCurrentIndex(owner);
    else
        showOwner(Uuid::fromString(draft.value(u"owner_id"_s).toString()).value_or(Uuid()));
    m_department->setText(draft.value(u"department"_s).toString());
    m_whenText = draft.value(u"when_kept"_s).toString();
    if (const auto edited = Uuid::fromString(draft.value(u"edited"_s).toString());
        edited && !edited->isNull())
        edit(*edited, false);
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

void FollowUpPage::retranslate()
{
    FormPage::retranslate();
    const std::array labels {tr("What is to be done"), tr("When"), tr("Kind"), tr("Repeat"),
        tr("Days ahead"), tr("For"), tr("Or for which department")};
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setLabel(labels.at(static_cast<std::size_t>(row)));
    QStringList kinds;
    for (const ReminderKind one : kKindsOffered)
        kinds.append(FollowUpWords::kind(one));
    setTexts(m_kind, kinds);
    QStringList rules = FollowUpWords::rules();
    for (QString &rule : rules)
        rule = FollowUpWords::rule(rule);
    setTexts(m_rule, rules);
    if (m_owner->count() == 0)
        m_owner->addItems({QString(), QString()});
    m_owner->setItemText(Me, tr("Me"));
    m_owner->setItemText(Anybody, tr("Whoever is at the desk"));
    m_when->retranslate();
    m_noGuest->setText(tr("Not about a guest"));
    showAbout();
}

} // namespace lobby::ui
