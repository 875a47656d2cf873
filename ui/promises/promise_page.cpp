#include "ui/promises/promise_page.h"

#include "models/support/async.h"
#include "ui/followups/moment_field.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/promises/promise_words.h"
#include "ui/wording/money_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using promises::Promise;

namespace {

constexpr int kPromiseFormWidth = 560;
constexpr int kMostWorkingDays = 60;
/// By then of the last working day.
const QTime kEndOfDay {18, 0};

} // namespace

PromisePage::PromisePage(const PromiseServices &services, QWidget *parent)
    : FormPage({u"promise"_s, u"promise"_s, u"promise.create"_s}, parent)
    , m_services(services)
    , m_card(new Card(this))
    , m_supervisor(new SupervisorCard(services.vouching, services.database.clock(), this))
    , m_noGuest(new QPushButton(this))
    , m_what(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_when(new MomentField(services.database.clock(), this))
    , m_days(new QSpinBox(this))
    , m_whatRow(new FormRow({}, m_what, this))
    , m_kindRow(new FormRow({}, m_kind, this))
    , m_amountRow(new FormRow({}, m_amount, this))
    , m_whenRow(new FormRow({}, m_when, this))
    , m_daysRow(new FormRow({}, m_days, this))
    , m_weighed(new QLabel(this))
{
    m_noGuest->setObjectName(u"promiseNoGuest"_s);
    m_what->setObjectName(u"promiseWhat"_s);
    m_kind->setObjectName(u"promiseKind"_s);
    m_amount->setObjectName(u"promiseAmount"_s);
    m_days->setObjectName(u"promiseDays"_s);
    m_weighed->setObjectName(u"promiseWeighed"_s);
    m_days->setRange(0, kMostWorkingDays);
    build();
    connect(m_noGuest, &QPushButton::clicked, this, [this] {
        showGuest({});
        m_what->setFocus();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PromisePage::weigh);
    connect(m_supervisor, &SupervisorCard::vouched, this,
        [this](const access::Vouched &word) { make(m_asked, word); });
    retranslate();
    clear();
}

void PromisePage::build()
{
    setButtonKind(m_noGuest, ButtonKind::Quiet);
    m_weighed->setWordWrap(true);
    m_weighed->setTextFormat(Qt::PlainText);
    setSecondary(m_weighed);
    m_card->content()->addWidget(m_noGuest, 0, Qt::AlignLeading);
    m_card->content()->addWidget(m_whatRow);
    layInPairs({m_kindRow, m_amountRow, m_whenRow, m_daysRow}, m_card->content());
    m_card->content()->addWidget(m_weighed);
    m_card->setFixedWidth(currentLook().scaled(kPromiseFormWidth));
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(m_card, 0, Qt::AlignTop);
    across->addWidget(m_supervisor, 1, Qt::AlignTop);
    across->addStretch();
    content()->addLayout(across);
    content()->addStretch();
    tabThrough({m_what, m_kind, m_amount, m_when->edit(), m_days, m_noGuest});
}

PageEntry PromisePage::entry(const PromiseServices &services)
{
    return {u"promise"_s, [] { return tr("New promise"); }, u"plus-lg"_s,
        [services](QWidget *parent) { return new PromisePage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString PromisePage::title() const
{
    return tr("New promise");
}

FormPage::Words PromisePage::words() const
{
    return {tr("Save the promise"), tr("Save promise"), tr("The promise was not saved.")};
}

QString PromisePage::refusal() const
{
    return m_services.promises.may() ? QString() : GuestWords::permissionNeeded(u"followup.edit"_s);
}

void PromisePage::open(const QString &argument)
{
    showState();
    if (const auto guest = Uuid::fromString(argument); guest && draft().isEmpty())
        showGuest(*guest);
    weigh();
}

void PromisePage::clear()
{
    m_id = Uuid::v7(m_services.database.clock().nowMs());
    message()->clear();
    m_supervisor->dismiss();
    m_what->clear();
    m_kind->setCurrentIndex(0);
    m_amount->clear();
    m_when->setText({});
    m_days->setValue(0);
    clearProblems();
    showGuest({});
}

void PromisePage::showGuest(const Uuid &guest)
{
    m_guest = guest;
    m_guestName.clear();
    showAbout();
    weigh();
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

void PromisePage::showAbout()
{
    m_card->setTitle(m_guest.isNull()
            ? tr("To no guest who is known: open this on a guest for one that is.")
            : tr("To %1").arg(m_guestName));
    m_noGuest->setVisible(!m_guest.isNull());
}

void PromisePage::weigh()
{
    whenDone(m_services.promises.weigh(typed()), this,
        [this, question = ++m_weighing](const Result<promises::Weighed> &weighed) {
            if (question == m_weighing) {
                m_weighed->setText(weighed
                        ? PromiseWords::weighed(*weighed, !m_guest.isNull(), m_services.currency)
                        : QString());
            }
        });
}

Promise PromisePage::typed() const
{
    Promise promise;
    promise.id = m_id;
    promise.subject = m_guest;
    promise.kind = promises::kPromiseKinds.at(size_t(std::max(m_kind->currentIndex(), 0)));
    promise.text = m_what->text().trimmed();
    promise.currency = m_services.currency;
    if (!m_amount->text().trimmed().isEmpty())
        promise.amount = moneyTyped(m_amount->text(), m_services.currency).value_or(-1);
    promise.workingDays = m_days->value();
    if (const auto when = m_when->moment())
        promise.dueAt = when->moment.toMSecsSinceEpoch();
    return promise;
}

void PromisePage::submit()
{
    if (m_supervisor->isVisible())
        return;
    const bool hasMoment = !m_when->text().trimmed().isEmpty();
    if (hasMoment && !m_when->check()) {
        m_when->setFocus();
        return;
    }
    if (!hasMoment && m_days->value() > 0)
        dueIn(m_days->value());
    else
        make(typed(), {});
}

/// The end of the last of so many working days of the branch.
void PromisePage::dueIn(int workingDays)
{
    setBusy(true);
    whenDone(m_services.opening.calendar(), this,
        [this, workingDays](const Result<calendar::WorkingCalendar> &calendar) {
            setBusy(false);
            const QDateTime now = m_services.database.clock().now();
            const auto day = calendar
                ? calendar->addWorkdays(now.toTimeZone(calendar->zone()).date(), workingDays)
                : Result<QDate>(calendar.error());
            if (!day) {
                m_daysRow->setProblem(
                    tr("The public holidays of that year are not entered: name a moment instead."));
                m_days->setFocus();
                return;
            }
            Promise promise = typed();
            promise.dueAt = QDateTime(*day, kEndOfDay, calendar->zone()).toMSecsSinceEpoch();
            make(promise, {});
        });
}

void PromisePage::make(const Promise &promise, const std::optional<access::Vouched> &word)
{
    clearProblems();
    setBusy(true);
    whenDone(m_services.promises.make(promise, word), this,
        [this, promise](const Result<Uuid> &result) { made(promise, result); });
}

void PromisePage::made(const Promise &promise, const Result<Uuid> &made)
{
    setBusy(false);
    if (made) {
        clear();
        leave(tr("The promise is saved."));
        return;
    }
    const Error &error = made.error();
    if (error.subject == "limit"_L1) {
        m_asked = promise;
        m_supervisor->ask(tr("%1 is above your limit. What you typed is still here.")
                              .arg(PromiseWords::worth(promise)),
            promise.id);
        m_supervisor->focusFirst();
        return;
    }
    if (FormRow *row = error.code == Error::Code::Invalid ? rowOf(error.subject) : nullptr) {
        row->setProblem(PromiseWords::fieldProblem(error.subject));
        row->field()->setFocus();
        return;
    }
    fail(error);
}

FormRow *PromisePage::rowOf(const QString &field) const
{
    if (field == "text"_L1)
        return m_whatRow;
    if (field == "amount"_L1 || field == "currency"_L1)
        return m_amountRow;
    return field == "due_at"_L1 ? m_whenRow : nullptr;
}

bool PromisePage::stopAsking()
{
    if (!m_supervisor->isVisible())
        return false;
    m_supervisor->dismiss();
    m_amount->setFocus();
    return true;
}

QJsonObject PromisePage::draft() const
{
    if (m_what->text().isEmpty() && m_amount->text().isEmpty())
        return {};
    return {{u"guest"_s, currentGuest()}, {u"what"_s, m_what->text()},
        {u"kind"_s, m_kind->currentIndex()}, {u"amount"_s, m_amount->text()},
        {u"when"_s, m_when->text()}, {u"days"_s, m_days->value()}};
}

void PromisePage::restoreDraft(const QJsonObject &draft)
{
    clear();
    if (draft.isEmpty())
        return;
    m_what->setText(draft.value(u"what"_s).toString());
    m_kind->setCurrentIndex(draft.value(u"kind"_s).toInt());
    m_amount->setText(draft.value(u"amount"_s).toString());
    m_when->setText(draft.value(u"when"_s).toString());
    m_days->setValue(draft.value(u"days"_s).toInt());
    showGuest(Uuid::fromString(draft.value(u"guest"_s).toString()).value_or(Uuid()));
}

QString PromisePage::currentGuest() const
{
    return m_guest.isNull() ? QString() : m_guest.toString();
}

void PromisePage::focusFirst()
{
    m_what->setFocus();
}

void PromisePage::retranslate()
{
    FormPage::retranslate();
    m_whatRow->setLabel(tr("What was promised"));
    m_kindRow->setLabel(tr("Kind"));
    m_amountRow->setLabel(tr("Worth (%1)").arg(m_services.currency));
    m_whenRow->setLabel(tr("By when"));
    m_daysRow->setLabel(tr("Or within so many working days"));
    QStringList kinds;
    for (const promises::PromiseKind kind : promises::kPromiseKinds)
        kinds.append(PromiseWords::kind(kind));
    setTexts(m_kind, kinds);
    m_days->setSpecialValueText(tr("–", "no working days"));
    m_when->retranslate();
    m_noGuest->setText(tr("To no guest who is known"));
    showAbout();
    weigh();
}

} // namespace lobby::ui
