#include "ui/stays/stay_view.h"

#include "models/support/async.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/cards/printing/card_dialog.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/tokens.h"
#include "ui/kit/page_header.h"
#include "ui/stays/stay_form.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using stays::Stay;
using stays::StayStatus;

StayView::StayView(DeskServices services, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_header(new PageHeader(this))
    , m_form(new StayForm(m_services.roomWarnings, this))
    , m_message(new InlineMessage(this))
    , m_reason(new QLineEdit(this))
    , m_cancelStay(new QPushButton(this))
    , m_noShow(new QPushButton(this))
    , m_reopen(new QPushButton(this))
    , m_desk(new QPushButton(this))
    , m_guest(new QPushButton(this))
    , m_card(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_reasonRow = new FormRow({}, m_reason, this);
    build();
    retranslate();
}

void StayView::build()
{
    m_header->setObjectName(u"stayHeader"_s);
    m_message->setObjectName(u"stayMessage"_s);
    m_reason->setObjectName(u"stay.cancelReason"_s);
    m_reasonRow->hide();
    const std::initializer_list<std::pair<QPushButton *, QString>> names {
        {m_cancelStay, u"stay.cancel"_s}, {m_noShow, u"stay.noShow"_s},
        {m_reopen, u"stay.reopen"_s}, {m_desk, u"stay.desk"_s}, {m_guest, u"stay.guest"_s},
        {m_card, u"stay.card"_s}, {m_back, u"stay.back"_s}, {m_save, u"stay.save"_s}};
    for (const auto &[button, name] : names)
        button->setObjectName(name);
    setButtonKind(m_save, ButtonKind::Primary);
    for (QPushButton *button : {m_card, m_desk, m_guest})
        m_header->addButton(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_header);
    column->addWidget(m_form);
    column->addWidget(m_reasonRow);
    column->addStretch(1);
    column->addWidget(m_message);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *button : {m_cancelStay, m_noShow, m_reopen})
        bottom->addWidget(button);
    bottom->addStretch(1);
    bottom->addWidget(m_back);
    bottom->addWidget(m_save);
    column->addLayout(bottom);

    connect(m_save, &QPushButton::clicked, this, &StayView::save);
    connect(m_back, &QPushButton::clicked, this, &StayView::backRequested);
    connect(m_cancelStay, &QPushButton::clicked, this, &StayView::cancelStay);
    connect(m_reason, &QLineEdit::returnPressed, this, &StayView::cancelStay);
    connect(m_noShow, &QPushButton::clicked, this, [this] {
        run(m_services.stays.markNoShow(m_stay->id), tr("%1 is marked as a no-show.").arg(m_name),
            true);
    });
    connect(m_reopen, &QPushButton::clicked, this,
        [this] { run(m_services.stays.reopen(m_stay->id), tr("It was taken back."), false); });
    connect(m_desk, &QPushButton::clicked, this,
        [this] { Q_EMIT openRequested(u"checkin"_s, m_stay->id.toString()); });
    connect(m_card, &QPushButton::clicked, this, &StayView::showCard);
    connect(m_guest, &QPushButton::clicked, this,
        [this] { Q_EMIT openRequested(u"guest"_s, m_stay->guest.toString()); });
}

void StayView::showStay(const Uuid &id, const QJsonObject &typed)
{
    ++m_visit;
    m_message->clear();
    hideCancelReason();
    m_name.clear();
    m_stay = Stay();
    m_stay->id = id;
    m_pending = typed;
    load();
}

void StayView::showNew(const QList<Uuid> &guests, const QJsonObject &typed)
{
    ++m_visit;
    ++m_generation;
    m_message->clear();
    hideCancelReason();
    m_name.clear();
    Stay stay;
    stay.branch = m_services.branch;
    stay.guest = guests.constFirst();
    for (const Uuid &companion : guests.sliced(1))
        stay.others.append({companion});
    stay.adults = int(guests.size());
    stay.arrival = m_services.lists.today();
    stay.departure = stay.arrival.addDays(1);
    stay.channel = u"direct"_s;
    stay.currency = m_services.currency;
    m_stay = stay;
    m_pending = {};
    m_form->setStay(stay);
    m_form->setContents(typed);
    loadName(stay.guest);
    showState();
    m_form->focusFirst();
}

void StayView::load()
{
    whenDone(m_services.stays.load(m_stay->id), this,
        [this, generation = ++m_generation](const Result<Stay> &stay) {
            if (generation != m_generation)
                return;
            if (!stay) {
                fail(stay.error());
                return;
            }
            const bool first = m_stay->guest.isNull();
            m_stay = *stay;
            m_form->setStay(*stay);
            m_form->setContents(std::exchange(m_pending, {}));
            loadName(stay->guest);
            showState();
            if (first)
                m_form->focusFirst();
        });
}

QJsonObject StayView::typed() const
{
    const bool isRead = m_stay && (m_stay->id.isNull() || !m_stay->guest.isNull());
    return isRead ? m_form->contents() : m_pending;
}

void StayView::loadName(const Uuid &guest)
{
    whenDone(m_services.guests.load(guest), this,
        [this, guest](const Result<guests::GuestProfile> &profile) {
            if (!profile || !m_stay || m_stay->guest != guest)
                return;
            m_name = profile->guest.name().listForm();
            showState();
        });
}

void StayView::refresh()
{
    if (m_stay && !m_stay->id.isNull() && !m_form->isChanged())
        load();
}

void StayView::focusFirst()
{
    m_form->focusFirst();
}

bool StayView::hasCard() const
{
    return m_stay && !m_stay->id.isNull() && m_services.cards && m_services.cards->mayPrint();
}

void StayView::showCard()
{
    if (!hasCard())
        return;
    auto *dialog = new CardDialog(*m_services.cards, m_stay->id, this);
    dialog->open();
}

bool StayView::hasCancelReason() const
{
    return m_reasonRow->isVisibleTo(this);
}

void StayView::hideCancelReason()
{
    m_reasonRow->hide();
    m_reason->clear();
    if (m_stay)
        showState();
}

void StayView::showState()
{
    const Vocabulary &words = m_services.words;
    const bool isNew = m_stay && m_stay->id.isNull();
    const StayStatus status = m_stay ? m_stay->status() : StayStatus::Cancelled;
    m_header->setTitle(isNew ? words.newStay() : m_name);
    m_header->setDetail(isNew ? m_name
                              : tr("%1 · %2").arg(StayPhrases::status(status),
                                  m_stay ? m_stay->confirmationNo : QString()));
    const bool expected = !isNew && status == StayStatus::Expected;
    const bool mayCancel = m_services.authoriser.may(Permission::StayCancel);
    const bool mayEdit = m_services.authoriser.may(Permission::StayEdit);
    m_cancelStay->setVisible(expected);
    m_cancelStay->setEnabled(mayCancel);
    m_noShow->setVisible(expected && m_stay->arrival <= m_services.lists.today());
    m_noShow->setEnabled(mayCancel);
    m_reopen->setVisible(!isNew && !expected && status != StayStatus::InHouse);
    m_reopen->setEnabled(mayEdit);
    m_desk->setVisible(expected || (!isNew && status == StayStatus::InHouse));
    m_desk->setText(status == StayStatus::InHouse ? words.checkOut() : words.checkIn());
    m_guest->setVisible(!isNew);
    m_card->setVisible(hasCard());
    m_save->setEnabled(mayEdit);
    m_save->setToolTip(mayEdit ? QString() : tr("Your role does not include this."));
    m_save->setAccessibleDescription(m_save->toolTip());
    m_cancelStay->setText(
        m_reasonRow->isVisibleTo(this) ? tr("Cancel it now  Enter") : tr("Cancel the stay…"));
}

void StayView::save()
{
    m_message->clear();
    if (!m_stay || !m_services.authoriser.may(Permission::StayEdit))
        return;
    const std::optional<Stay> typed = m_form->typed();
    if (!typed)
        return;
    if (typed->id.isNull())
        book(*typed);
    else
        saveChanges(*typed);
}

void StayView::book(const Stay &stay)
{
    whenDone(
        m_services.stays.book(stay), this, [this, visit = m_visit](const Result<Uuid> &booked) {
            if (!booked) {
                fail(booked.error());
                return;
            }
            Q_EMIT toastRequested(tr("The stay is booked."), {}, {});
            finish(visit);
        });
}

/// What was booked first; then where and how long somebody stays who is here already.
void StayView::saveChanges(const Stay &typed)
{
    Stay booking = typed;
    if (m_stay->status() != StayStatus::Expected) {
        booking.departure = m_stay->departure;
        booking.room = m_stay->room;
    }
    whenDone(m_services.stays.save(*m_stay, booking), this,
        [this, typed, visit = m_visit](const Result<Done> &done) {
            if (visit != m_visit)
                return;
            if (done)
                saveMoves(typed, visit);
            else
                fail(done.error());
        });
}

void StayView::saveMoves(const Stay &typed, int visit)
{
    const bool present = m_stay->status() == StayStatus::InHouse;
    if (present && typed.room != m_stay->room) {
        whenDone(m_services.stays.changeRoom(typed.id, typed.room), this,
            [this, typed, visit](const Result<Done> &done) {
                if (visit != m_visit)
                    return;
                if (!done) {
                    fail(done.error());
                    return;
                }
                m_stay->room = typed.room;
                saveMoves(typed, visit);
            });
        return;
    }
    if (present && typed.departure != m_stay->departure) {
        whenDone(m_services.stays.extend(typed.id, typed.departure), this,
            [this, visit](const Result<Done> &done) {
                if (done)
                    saved(visit);
                else
                    fail(done.error());
            });
        return;
    }
    saved(visit);
}

void StayView::saved(int visit)
{
    Q_EMIT toastRequested(tr("The stay is saved."), {}, {});
    finish(visit);
}

void StayView::finish(int visit)
{
    if (visit == m_visit)
        Q_EMIT finished();
}

/// The first time it asks why, the second time it happens.
void StayView::cancelStay()
{
    if (!m_reasonRow->isVisibleTo(this)) {
        m_reasonRow->show();
        m_reason->setFocus();
        showState();
        return;
    }
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonRow->setProblem(tr("Write why the stay is cancelled."));
        m_reason->setFocus();
        return;
    }
    m_reasonRow->setProblem({});
    run(m_services.stays.cancel(m_stay->id, reason), tr("The stay of %1 is cancelled.").arg(m_name),
        true);
}

void StayView::run(const Outcome &outcome, const QString &sentence, bool canTakeBack)
{
    m_message->clear();
    const QPointer view = this;
    whenDone(outcome, this,
        [this, view, sentence, canTakeBack, id = m_stay->id, visit = m_visit](
            const Result<Done> &done) {
            if (!done) {
                fail(done.error());
                return;
            }
            if (canTakeBack)
                Q_EMIT toastRequested(sentence, tr("Undo"), [view, id] {
                    if (view)
                        view->takeBack(id);
                });
            else
                Q_EMIT toastRequested(sentence, {}, {});
            finish(visit);
        });
}

void StayView::takeBack(const Uuid &stay)
{
    whenDone(m_services.stays.reopen(stay), this, [this](const Result<Done> &done) {
        if (!done) {
            const Wording words = describe(done.error());
            Q_EMIT toastRequested(words.what + u' ' + words.next, {}, {});
        }
    });
}

void StayView::fail(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    m_form->showError(error, words.what);
}

void StayView::retranslate()
{
    m_form->retranslate();
    m_reasonRow->setLabel(tr("Why is the stay cancelled?"));
    m_noShow->setText(tr("No-show"));
    m_reopen->setText(tr("Take it back"));
    m_card->setText(tr("Registration card"));
    m_guest->setText(m_services.words.person());
    m_back->setText(tr("Back  Esc"));
    m_back->setAccessibleName(tr("Back"));
    m_save->setText(tr("Save  Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save"));
    showState();
}

} // namespace lobby::ui
