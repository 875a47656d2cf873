#include "ui/checkin/check_in_page.h"

#include "models/support/async.h"
#include "ui/checkin/arrival_chooser.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/cards/printing/card_dialog.h"
#include "ui/checkin/check_in_form.h"
#include "ui/checkin/check_in_steps.h"
#include "ui/checkin/finish_bar.h"
#include "ui/checkin/guests/guests_card.h"
#include "ui/checkin/room_card.h"
#include "ui/guestside/guest_side_card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using stays::StayStatus;

CheckInPage::CheckInPage(const DeskServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_layers(new QStackedLayout(this))
    , m_chooser(new ArrivalChooser(services, this))
    , m_steps(new CheckInSteps(services.guests, services.stays, this))
{
    m_layers->addWidget(makeChooser());
    m_layers->addWidget(makeWork());
    connectParts();
    retranslate();
}

PageEntry CheckInPage::entry(const DeskServices &services)
{
    return {u"checkin"_s, [words = services.words] { return words.checkInTitle(); },
        u"box-arrow-in-right"_s,
        [services](QWidget *parent) { return new CheckInPage(services, parent); },
        PageEntry::Place::Hidden, u"today"_s};
}

QWidget *CheckInPage::makeChooser()
{
    auto *choosing = new QWidget(this);
    auto *column = new QVBoxLayout(choosing);
    column->setContentsMargins(Space::page, 0, Space::page, Space::tight);
    m_chooserHeader = new PageHeader(choosing);
    m_chooserHeader->setObjectName(u"chooserHeader"_s);
    m_chooser->setObjectName(u"arrivalChooser"_s);
    column->addWidget(m_chooserHeader);
    column->addWidget(m_chooser, 1);
    return choosing;
}

QWidget *CheckInPage::makeWork()
{
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    m_form = new CheckInForm(m_services, work);
    m_bar = new FinishBar(work);
    column->addWidget(m_form, 1);
    column->addWidget(m_bar);
    return work;
}

void CheckInPage::connectParts()
{
    connect(m_bar, &FinishBar::finishClicked, this, [this] { act(printsByItself()); });
    connect(m_bar, &FinishBar::otherClicked, this, [this] { act(!printsByItself()); });
    connect(m_bar, &FinishBar::backClicked, this, &CheckInPage::backRequested);
    connect(m_chooser, &ArrivalChooser::chosen, this, [this](const Uuid &stay) {
        Q_EMIT openRequested({u"checkin"_s, stay.toString()});
    });
    GuestsCard *guests = &m_form->guests();
    connect(guests, &GuestsCard::loaded, this, [this, guests] {
        showStay();
        // What is missing is asked for first; Enter goes on without it.
        if (std::exchange(m_isFresh, false) && isExpected() && m_bar->primary()->hasFocus())
            guests->focusMissing();
    });
    connect(guests, &GuestsCard::failed, this, &CheckInPage::fail);
    connect(guests, &GuestsCard::toastRequested, this, &Page::toastRequested);
    if (GuestSideCard *guestSide = m_form->guestSide()) {
        connect(guestSide, &GuestSideCard::failed, this, &CheckInPage::fail);
        connect(guestSide, &GuestSideCard::saved, this, [this] { load(false); });
    }
    connect(m_steps, &CheckInSteps::documentSaved, guests, &GuestsCard::documentSaved);
    connect(m_steps, &CheckInSteps::failed, this, &CheckInPage::fail);
    connect(m_steps, &CheckInSteps::done, this, &CheckInPage::checkedIn);
    if (m_services.cards)
        connect(m_services.cards, &CardDesk::changed, this, &CheckInPage::showState);
    connect(&m_services.lists, &stays::StayLists::changed, this, [this] {
        if (!m_busy && m_stay)
            load(false);
    });
}

QString CheckInPage::title() const
{
    return m_services.words.checkInTitle();
}

void CheckInPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"checkin.finish"_s,
                    .text = [this] { return verb(); },
                    .run = [this] { act(printsByItself()); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .icon = u"box-arrow-in-right"_s},
        this);
    if (m_form->guestSide()) {
        actions.add({.id = u"checkin.guest_side"_s,
                        .text = [] { return tr("Let the guest check and sign"); },
                        .run = [this] { m_form->guestSide()->toggle(); },
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_G)},
                        .menu = Menu::Guest,
                        .icon = u"pencil"_s},
            this);
    }
    actions.add({.id = u"checkin.card"_s,
                    .text = [] { return tr("Show the registration card"); },
                    .run = [this] { showCard(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                    .menu = Menu::Guest,
                    .icon = u"printer"_s},
        this);
    showState();
}

void CheckInPage::open(const QString &argument)
{
    const Uuid id = Uuid::fromString(argument).value_or(Uuid());
    if (id == m_id && !typed().isEmpty()) {
        load(false); // what is half typed stays
        return;
    }
    m_unfinished.keep(m_id.toString(), typed());
    m_id = id;
    m_pending = m_unfinished.take(id.toString());
    ++m_generation;
    m_steps->abandon();
    m_stay.reset();
    m_row.reset();
    m_form->clear();
    m_bar->message().clear();
    setBusy(false);
    m_layers->setCurrentIndex(m_id.isNull() ? 0 : 1);
    if (m_id.isNull())
        m_chooser->begin();
    else
        load(true);
    Q_EMIT keyHintsChanged();
}

QJsonObject CheckInPage::typed() const
{
    return m_stay ? m_form->contents(*m_stay) : m_pending;
}

/// What is typed is kept no more when the page goes on to something else.
void CheckInPage::forget()
{
    m_id = {};
    m_stay.reset();
    m_pending = {};
}

QJsonObject CheckInPage::draft() const
{
    return m_unfinished.toDraft(m_id.toString(), typed());
}

void CheckInPage::restoreDraft(const QJsonObject &draft)
{
    forget();
    open({});
    const QString stay = m_unfinished.restore(draft);
    if (!stay.isEmpty())
        Q_EMIT openRequested({u"checkin"_s, stay});
}

QString CheckInPage::currentGuest() const
{
    return m_stay ? m_stay->guest.toString() : QString();
}

void CheckInPage::focusFirst()
{
    if (m_id.isNull())
        m_chooser->focusFilter();
    else if (!isExpected() || !m_form->focusMissingRoom())
        m_bar->primary()->setFocus();
}

bool CheckInPage::focusFilter()
{
    if (!m_id.isNull())
        return false;
    m_chooser->focusFilter();
    return true;
}

void CheckInPage::refresh()
{
    if (m_id.isNull())
        m_chooser->begin();
    else
        load(false);
}

QList<QWidget *> CheckInPage::panes() const
{
    if (m_id.isNull())
        return m_chooser->panes();
    return {m_form->room().roomField(), m_bar->primary()};
}

void CheckInPage::setRightColumnVisible(bool visible)
{
    m_form->setFactsVisible(visible);
}

QList<KeyHint> CheckInPage::keyHints() const
{
    if (m_id.isNull())
        return {{u"↑↓"_s, tr("Choose")}, {u"Enter"_s, verb()}, {u"Esc"_s, tr("Back")}};
    return {{u"Enter"_s, verb()}, {u"Tab"_s, tr("Next field")}, {u"Esc"_s, tr("Back")}};
}

void CheckInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_id.isNull()) {
        // On another button Enter means that button.
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button && button != m_bar->primary() && isAncestorOf(button))
            button->click();
        else
            act(printsByItself());
        return;
    }
    Page::keyPressEvent(event);
}

void CheckInPage::retranslate()
{
    const Vocabulary &words = m_services.words;
    m_chooserHeader->setTitle(words.checkInTitle());
    m_chooserHeader->setDetail(words.list(stays::DayList::Arrivals));
    m_chooser->retranslate();
    m_form->retranslate();
    m_bar->retranslate();
    showStay();
}

void CheckInPage::load(bool afresh)
{
    whenDone(m_services.stays.load(m_id), this,
        [this, generation = ++m_generation, afresh](const Result<stays::Stay> &stay) {
            if (generation != m_generation)
                return;
            if (stay) {
                loaded(*stay, afresh);
                return;
            }
            m_stay.reset();
            showStay();
            fail(stay.error());
        });
}

void CheckInPage::loaded(const stays::Stay &stay, bool afresh)
{
    m_stay = stay;
    loadRow();
    if (afresh)
        m_form->room().begin(stay);
    m_isFresh = m_isFresh || afresh;
    m_form->guests().begin(stay);
    if (!m_pending.isEmpty())
        m_form->setContents(std::exchange(m_pending, {}));
    showStay();
    if (afresh)
        focusFirst();
}

/// The notices of the stay, as the lists know them.
void CheckInPage::loadRow()
{
    whenDone(m_services.lists.row(m_id), this,
        [this, generation = m_generation](const Result<stays::StayRow> &row) {
            if (generation != m_generation || !row)
                return;
            m_row = *row;
            showStay();
        });
}

bool CheckInPage::isExpected() const
{
    return m_stay && m_stay->status() == StayStatus::Expected;
}

bool CheckInPage::isCheckOut() const
{
    return m_stay && m_stay->status() == StayStatus::InHouse;
}

QString CheckInPage::verb() const
{
    if (isCheckOut())
        return m_services.words.checkOut();
    const QString checkIn = m_services.words.checkIn();
    return printsByItself() ? tr("%1 and print the card", "a verb").arg(checkIn) : checkIn;
}

QString CheckInPage::otherVerb() const
{
    if (!offersCard())
        return {};
    const QString checkIn = m_services.words.checkIn();
    return printsByItself() ? tr("%1 without a card", "a verb").arg(checkIn)
                            : tr("%1 and print the card", "a verb").arg(checkIn);
}

bool CheckInPage::offersCard() const
{
    return isExpected() && m_services.cards && m_services.cards->mayPrint()
        && m_services.cards->settings().atCheckIn != CardAtCheckIn::Nothing;
}

bool CheckInPage::printsByItself() const
{
    return offersCard() && m_services.cards->settings().atCheckIn == CardAtCheckIn::Print;
}

QString CheckInPage::guestName() const
{
    if (m_row)
        return m_row->name.spokenForm();
    const guests::GuestProfile *owner = m_form->guests().owner();
    return owner ? owner->guest.name().spokenForm() : QString();
}

QString CheckInPage::blockedBecause() const
{
    if (!m_stay)
        return tr("There is no such stay.");
    const Permission needed = isCheckOut() ? Permission::StayCheckOut : Permission::StayCheckIn;
    if (!m_services.authoriser.may(needed))
        return tr("Your role does not include this.");
    if (!isExpected() && !isCheckOut())
        return tr("This stay is over or was cancelled.");
    return {};
}

void CheckInPage::showStay()
{
    m_form->show(m_stay ? &*m_stay : nullptr, m_row ? &*m_row : nullptr);
    showState();
}

void CheckInPage::showState()
{
    const QString why = m_id.isNull() || (!m_stay && m_busy) ? QString() : blockedBecause();
    m_bar->show(verb(), otherVerb(), m_stay ? why : QString());
    m_bar->setReady(m_stay && why.isEmpty() && !m_busy);
    if (m_actions) {
        m_actions->setBlocked(
            u"checkin.finish"_s, m_id.isNull() ? tr("Choose somebody first.") : why);
        m_actions->action(u"checkin.finish"_s)->setText(verb());
        QString noCard;
        if (!m_stay)
            noCard = tr("Choose somebody first.");
        else if (!m_services.cards || !m_services.cards->mayPrint())
            noCard = tr("Your role does not include this.");
        m_actions->setBlocked(u"checkin.card"_s, noCard);
    }
    Q_EMIT keyHintsChanged();
}

void CheckInPage::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void CheckInPage::act(bool withCard)
{
    if (m_busy || !m_stay || !blockedBecause().isEmpty())
        return;
    m_withCard = withCard;
    m_bar->message().clear();
    m_form->room().clearProblems();
    if (isCheckOut())
        checkOut();
    else
        checkIn(stays::EarlyArrival::Refuse);
}

void CheckInPage::checkIn(stays::EarlyArrival early)
{
    const auto documents = m_form->guests().typed(m_services.lists.today());
    if (!documents)
        return;
    if (m_form->room().room().isEmpty()) {
        fail({Error::Code::RoomMissing});
        return;
    }
    CheckInSteps::Plan plan;
    plan.stay = m_id;
    plan.documents = *documents;
    if (m_form->room().departure() != m_stay->departure)
        plan.departure = m_form->room().departure();
    plan.how.room = m_form->room().room();
    plan.how.early = early;
    setBusy(true);
    m_steps->run(plan);
}

void CheckInPage::checkedIn()
{
    const QString sentence = m_services.words.checkedIn(guestName(), m_form->room().room());
    if (m_withCard)
        m_services.cards->print(m_id);
    const bool isPrinting = m_withCard && !m_services.cards->settings().printer.isEmpty();
    done(isPrinting ? sentence + u' ' + tr("The card goes to the printer.") : sentence);
}

void CheckInPage::showCard()
{
    auto *dialog = new CardDialog(*m_services.cards, m_id, this);
    dialog->open();
}

void CheckInPage::checkOut()
{
    setBusy(true);
    const QString sentence = m_services.words.checkedOut(guestName(), m_stay->room);
    whenDone(m_services.stays.checkOut(m_id), this,
        [this, sentence, id = m_id](const Result<Done> &result) {
            if (id != m_id)
                return;
            if (result)
                done(sentence);
            else
                fail(result.error());
        });
}

void CheckInPage::fail(const Error &error)
{
    setBusy(false);
    if (m_stay)
        load(false); // an earlier step may have gone in
    const Wording words = describe(error);
    m_bar->message().clear();
    const bool early = error.code == Error::Code::NotArrivalDay && m_stay
        && m_services.lists.today() < m_stay->arrival;
    if (early) {
        QPushButton *move = m_bar->message().addButton(tr("Let the stay begin today"));
        move->setObjectName(u"checkInEarly"_s);
        connect(move, &QPushButton::clicked, this, [this] {
            m_bar->message().clear();
            checkIn(stays::EarlyArrival::Move);
        });
    }
    m_bar->message().showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    m_form->room().showError(error, words.what);
}

void CheckInPage::done(const QString &sentence)
{
    const QPointer page = this;
    Q_EMIT toastRequested(sentence, tr("Undo"), [page, id = m_id] {
        if (page)
            page->takeBack(id);
    });
    forget();
    open({}); // where there is no way back the next arrival is chosen
    Q_EMIT backRequested();
}

/// The page may show something else by now.
void CheckInPage::takeBack(const Uuid &stay)
{
    whenDone(m_services.stays.reopen(stay), this, [this](const Result<Done> &result) {
        if (!result) {
            const Wording words = describe(result.error());
            Q_EMIT toastRequested(words.what + u' ' + words.next, {}, {});
        }
    });
}

} // namespace lobby::ui
