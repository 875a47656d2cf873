#include "ui/complaints/intake/intake_page.h"

#include "models/support/async.h"
#include "ui/complaints/intake/complaint_form.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using complaints::Complaint;

IntakePage::IntakePage(const ComplaintServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_form(new ComplaintForm(services.desk.guestLists, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"complaintIntake"_s);
    m_save->setObjectName(u"saveComplaint"_s);
    m_cancel->setObjectName(u"cancelComplaint"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *card = new Card(this);
    card->content()->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(scrolled(card), 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::control);
    bottom->addStretch();
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_save);
    column->addLayout(bottom);
    connect(m_form, &ComplaintForm::guestChosen, this, &IntakePage::take);
    connect(m_save, &QPushButton::clicked, this, &IntakePage::save);
    connect(m_cancel, &QPushButton::clicked, this, &IntakePage::cancel);
    m_empty = m_form->contents();
    retranslate();
}

PageEntry IntakePage::entry(const ComplaintServices &services)
{
    return {u"complaint-new"_s, [] { return tr("New complaint"); }, u"chat-left-text"_s,
        [services](QWidget *parent) { return new IntakePage(services, parent); },
        PageEntry::Place::Hidden, u"complaints"_s};
}

QString IntakePage::title() const
{
    return tr("New complaint");
}

void IntakePage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"complaint.save"_s,
                    .text = [] { return tr("Save the complaint"); },
                    .run = [this] { save(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .inPalette = false},
        this);
    showPermission();
}

void IntakePage::open(const QString &argument)
{
    showPermission();
    const auto guest = Uuid::fromString(argument);
    if (guest && m_form->reporter() == ComplaintForm::Reporter())
        take(*guest);
}

QJsonObject IntakePage::draft() const
{
    const QJsonObject contents = m_form->contents();
    return contents == m_empty ? QJsonObject() : contents;
}

void IntakePage::restoreDraft(const QJsonObject &draft)
{
    ++m_generation;
    m_message->clear();
    if (draft.isEmpty())
        m_form->clear();
    else
        m_form->setContents(draft);
    offerTrips(m_form->reporter().guest);
}

QString IntakePage::currentGuest() const
{
    const Uuid guest = m_form->reporter().guest;
    return guest.isNull() ? QString() : guest.toString();
}

void IntakePage::focusFirst()
{
    m_form->focusFirst();
}

QList<QWidget *> IntakePage::panes() const
{
    return m_form->panes() + QList<QWidget *> {m_save};
}

QList<KeyHint> IntakePage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Alt+1…9"_s, tr("What it is about")},
        {u"Esc"_s, tr("Cancel")}};
}

void IntakePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        Page::keyPressEvent(event);
}

void IntakePage::retranslate()
{
    m_header->setTitle(title());
    m_save->setText(tr("Save  Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_form->retranslate();
    showPermission();
}

/// The guest, and the room he has now.
void IntakePage::take(const Uuid &guest)
{
    const int generation = ++m_generation;
    whenDone(m_services.desk.guests.load(guest), this,
        [this, generation](const Result<guests::GuestProfile> &profile) {
            if (generation != m_generation || !profile)
                return;
            const ComplaintForm::Reporter reporter {
                profile->guest.id, profile->guest.name().spokenForm()};
            m_form->setReporter(reporter);
            offerTrips(reporter.guest);
            whenDone(m_services.desk.stays.ofGuest(reporter.guest), this,
                [this, generation, reporter](const Result<QList<stays::Stay>> &all) {
                    if (generation != m_generation || !all)
                        return;
                    const auto now
                        = std::find_if(all->begin(), all->end(), [](const stays::Stay &stay) {
                              return stay.state.status == stays::StayStatus::InHouse;
                          });
                    if (now != all->end())
                        m_form->setReporter(reporter, now->room, now->id);
                });
        });
}

void IntakePage::offerTrips(const Uuid &guest)
{
    if (!m_services.tripsOf || guest.isNull())
        return;
    whenDone(m_services.tripsOf(guest), this, [this, guest](const Result<QList<stays::Trip>> &all) {
        if (all && guest == m_form->reporter().guest)
            m_form->setTrips(*all);
    });
}

void IntakePage::save()
{
    if (m_busy)
        return;
    m_message->clear();
    Complaint complaint = m_form->typed();
    complaint.branch = m_services.desk.branch;
    complaint.receivedAt = m_services.clock.nowMs();
    const auto occurredAt
        = m_form->occurredAt(QDateTime::fromMSecsSinceEpoch(complaint.receivedAt));
    if (!occurredAt) {
        m_form->showProblem("occurred_at"_L1,
            tr("Write when it happened as 22:30, yesterday 22:30 or 5/14 22:30, not later than "
               "now."));
        return;
    }
    complaint.occurredAt = *occurredAt;
    if (const auto problem = complaints::problemOf(complaint)) {
        m_form->showProblem(complaints::fieldOf(*problem), ComplaintWords::problem(*problem));
        return;
    }
    m_busy = true;
    whenDone(m_services.complaints.receive(complaint), this, [this](const Result<Uuid> &id) {
        m_busy = false;
        if (id)
            saved(*id);
        else
            fail(id.error());
    });
}

void IntakePage::saved(const Uuid &complaint)
{
    restoreDraft({});
    Q_EMIT received(complaint);
    Q_EMIT toastRequested(tr("The complaint is taken down."), {}, {});
    Q_EMIT openRequested({u"complaints"_s, complaint.toString()});
}

void IntakePage::fail(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void IntakePage::cancel()
{
    const QJsonObject typed = draft();
    restoreDraft({});
    Q_EMIT backRequested();
    if (typed.isEmpty())
        return;
    Q_EMIT toastRequested(tr("The complaint was not saved."), tr("Undo"), [this, typed] {
        Q_EMIT openRequested({u"complaint-new"_s});
        restoreDraft(typed);
    });
}

void IntakePage::showPermission()
{
    const bool may = m_services.desk.authoriser.may(Permission::ComplaintCreate);
    const QString reason = may ? QString() : tr("Your role does not include this.");
    m_header->setDetail(reason);
    m_save->setEnabled(may);
    m_save->setToolTip(reason);
    if (m_actions)
        m_actions->setBlocked(u"complaint.save"_s, reason);
}

} // namespace lobby::ui
