#include "ui/complaints/intake/intake_page.h"

#include "models/support/async.h"
#include "ui/complaints/intake/complaint_form.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/scrolled.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using complaints::Complaint;

IntakePage::IntakePage(const ComplaintServices &services, QWidget *parent)
    : FormPage({u"complaintIntake"_s, u"complaint-new"_s, u"complaint.save"_s}, parent)
    , m_services(services)
    , m_form(new ComplaintForm(services.desk.guestLists, this))
{
    auto *card = new Card(this);
    card->content()->addWidget(m_form);
    content()->addWidget(scrolled(card), 1);
    connect(m_form, &ComplaintForm::guestChosen, this, &IntakePage::take);
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

FormPage::Words IntakePage::words() const
{
    return {tr("Save the complaint"), tr("Save"), tr("The complaint was not saved.")};
}

QString IntakePage::refusal() const
{
    return m_services.desk.authoriser.may(Permission::ComplaintCreate)
        ? QString()
        : tr("Your role does not include this.");
}

void IntakePage::clear()
{
    restoreDraft({});
}

void IntakePage::open(const QString &argument)
{
    showState();
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
    message()->clear();
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
    return m_form->panes() + QList<QWidget *> {saveButton()};
}

QList<KeyHint> IntakePage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Alt+1…9"_s, tr("What it is about")},
        {u"Esc"_s, tr("Cancel")}};
}

void IntakePage::retranslate()
{
    FormPage::retranslate();
    m_form->retranslate();
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

void IntakePage::submit()
{
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
    setBusy(true);
    whenDone(m_services.complaints.receive(complaint), this, [this](const Result<Uuid> &id) {
        setBusy(false);
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

} // namespace lobby::ui
