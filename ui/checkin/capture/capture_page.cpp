#include "ui/checkin/capture/capture_page.h"

#include "models/support/async.h"
#include "ui/checkin/capture/capture_steps.h"
#include "ui/checkin/capture/changes_card.h"
#include "ui/checkin/capture/guardian_card.h"
#include "ui/checkin/capture/reading_card.h"
#include "ui/checkin/readers/reader_list.h"
#include "ui/checkin/receiving/document_receiver.h"
#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/guests/matches/match_list.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/privacy/consent_card.h"
#include "ui/shell/page/action_button.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::CaptureField;
using checkin::ReadDocument;
using guests::LikelyGuest;

namespace {

guests::Somebody somebodyOf(const ReadDocument &read)
{
    return {read.number.text, {read.nativeName.text, read.surname.text, read.given.text},
        read.birthDate};
}

} // namespace

CapturePage::CapturePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_jurisdiction(checkin::jurisdictionOf(services.country))
    , m_steps(new CaptureSteps({services.desk.guests, services.desk.stays, services.consents,
                                   services.desk.branch, services.verifications},
          this))
    , m_receiver(new DocumentReceiver(services.clock, services.desk.region, this))
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_layers(new QStackedLayout)
{
    setObjectName(u"capture"_s);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    m_message->setObjectName(u"captureMessage"_s);
    column->addWidget(m_message);
    m_layers->addWidget(makeWaiting());
    m_layers->addWidget(makeReading());
    column->addLayout(m_layers, 1);
    connectParts();
    retranslate();
}

PageEntry CapturePage::entry(const Services &services)
{
    return {u"capture"_s, [] { return tr("Read a document"); }, u"upc-scan"_s,
        [services](QWidget *parent) { return new CapturePage(services, parent); },
        PageEntry::Place::Hidden, u"today"_s};
}

QWidget *CapturePage::makeWaiting()
{
    auto *waiting = new QWidget(this);
    auto *column = new QVBoxLayout(waiting);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    if (m_services.readers) {
        m_readers = new Card(waiting);
        m_readers->setObjectName(u"captureReaders"_s);
        auto *list = new ReaderList(*m_services.readers, m_readers);
        connect(list, &ReaderList::trialRequested, this,
            [this] { Q_EMIT openRequested({u"readers"_s}); });
        m_readers->content()->addWidget(list);
        column->addWidget(m_readers);
    }
    m_input = new DocumentInput(waiting);
    column->addWidget(m_input);
    column->addStretch();
    return waiting;
}

QWidget *CapturePage::makeReading()
{
    auto *page = new QWidget(this);
    m_reading = new ReadingCard(page);
    m_reading->setObjectName(u"captureReading"_s);
    m_guardian = new GuardianCard(m_services.desk.region, page);
    auto *left = new QVBoxLayout;
    left->addWidget(m_reading);
    left->addWidget(m_guardian);
    left->addStretch();
    m_whose = new Card(page);
    m_matches = new MatchList(m_whose);
    m_matches->setObjectName(u"captureMatches"_s);
    m_whose->content()->addWidget(m_matches);
    m_twice = new TwiceBar(m_services.mayBeOne, m_whose);
    m_whose->content()->addWidget(m_twice);
    m_changes = new ChangesCard(page);
    auto *right = new QVBoxLayout;
    m_supervisor = new SupervisorCard(m_services.vouching, m_services.clock, page);
    right->addWidget(m_whose);
    right->addWidget(m_supervisor);
    right->addWidget(m_changes);
    m_consents = new ConsentCard(page);
    right->addWidget(m_consents);
    right->addStretch();
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addLayout(left, 1);
    across->addLayout(right, 1);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::control);
    const auto button = [&](const QString &name) {
        auto *made = new QPushButton(page);
        made->setObjectName(name);
        bottom->addWidget(made);
        return made;
    };
    m_again = button(u"captureAgain"_s);
    bottom->addStretch();
    m_save = button(u"captureSave"_s);
    m_join = button(u"captureJoin"_s);
    m_primary = button(u"capturePrimary"_s);
    setButtonKind(m_primary, ButtonKind::Primary);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addLayout(across, 1);
    column->addLayout(bottom);
    return page;
}

void CapturePage::connectParts()
{
    connect(m_input, &DocumentInput::typed, m_receiver,
        [this](const QString &text) { m_receiver->take(text); });
    connect(m_input, &DocumentInput::pictured, m_receiver, &DocumentReceiver::takePicture);
    connect(m_receiver, &DocumentReceiver::documentRead, this, &CapturePage::take);
    connect(m_receiver, &DocumentReceiver::ownCodeRead, this, &CapturePage::openOwn);
    connect(m_receiver, &DocumentReceiver::refused, this, &CapturePage::say);
    connect(m_receiver, &DocumentReceiver::boardingPassRead, this, &CapturePage::boardingPassRead);
    connect(m_receiver, &DocumentReceiver::searchRequested, this, &CapturePage::searchRequested);
    connect(
        m_receiver, &DocumentReceiver::newGuestRequested, this, &CapturePage::newGuestRequested);
    connect(m_receiver, &DocumentReceiver::pictureBegun, this,
        [this] { m_header->setDetail(tr("Reading the picture…")); });
    connect(m_receiver, &DocumentReceiver::pictureEnded, this, &CapturePage::showState);
    connect(m_again, &QPushButton::clicked, this, &CapturePage::again);
    connect(m_save, &QPushButton::clicked, this, [this] { finish(Goal::Save); });
    connect(m_join, &QPushButton::clicked, this, [this] { finish(Goal::Join); });
    connect(m_primary, &QPushButton::clicked, this,
        [this] { finish(m_isCompanion ? Goal::Join : Goal::CheckIn); });
    connect(m_matches, &QListWidget::itemSelectionChanged, this, &CapturePage::onChosen);
    connect(m_twice, &TwiceBar::compareRequested, this, &CapturePage::compare);
    connect(m_reading->nativeName(), &QLineEdit::textChanged, this, &CapturePage::showState);
    connect(m_guardian, &GuardianCard::edited, this, &CapturePage::showState);
    connect(m_supervisor, &SupervisorCard::vouched, this, [this] {
        m_isVouched = true;
        showState();
        focusFirst();
    });
    connect(m_steps, &CaptureSteps::saved, this, &CapturePage::onSaved);
    connect(m_steps, &CaptureSteps::stayFound, this, [this](const Uuid &stay) {
        m_party->stay = stay;
        next();
    });
    connect(m_steps, &CaptureSteps::joined, this, &CapturePage::next);
    connect(m_steps, &CaptureSteps::failed, this, &CapturePage::fail);
}

QString CapturePage::title() const
{
    return tr("Read a document");
}

void CapturePage::declareActions(Actions &actions)
{
    actions.add({.id = u"capture.again"_s,
                    .text = [] { return tr("Read the document once more"); },
                    .run = [this] { again(); },
                    .keys = {QKeySequence(Qt::Key_F2)},
                    .menu = Menu::Guest,
                    .icon = u"upc-scan"_s},
        this);
    if (m_services.mayBeOne) {
        actions.add({.id = u"capture.compare"_s,
                        .text = [] { return tr("Compare two who may be one guest"); },
                        .run = [this] { m_twice->compare(); },
                        .listKey = Qt::Key_M,
                        .menu = Menu::Guest,
                        .icon = u"intersect"_s},
            this);
        actions.attachList(m_matches);
        const auto showWhether = [this, &actions] {
            actions.setBlocked(u"capture.compare"_s,
                m_twice->isOffered() ? QString() : tr("No two guests here may be one."));
        };
        connect(m_twice, &TwiceBar::changed, this, showWhether);
        showWhether();
    }
    if (QAction *ask = actions.action(ElsewhereAction::kId)) {
        m_elsewhere = new ActionButton(ask, m_whose);
        m_whose->content()->addWidget(m_elsewhere, 0, Qt::AlignLeft);
        showState();
    }
}

void CapturePage::open(const QString &argument)
{
    Q_UNUSED(argument)
    loadNotice();
    if (!m_read)
        leave();
    else if (m_matches->isNewChosen() || m_isComparing)
        match(); // he may have been brought here meanwhile, or two of them be one now
    m_isComparing = false;
}

void CapturePage::focusFirst()
{
    if (!m_read)
        m_input->field()->setFocus();
    else if (m_matches->hasChoice() && !isNamed())
        m_reading->nativeName()->setFocus();
    else
        m_matches->setFocus(); // arrows choose, Enter is the page's
}

guests::Somebody CapturePage::sought() const
{
    return m_read ? somebodyOf(*m_read) : guests::Somebody();
}

QString CapturePage::currentGuest() const
{
    return m_known ? m_known->guest.id.toString() : QString();
}

QList<QWidget *> CapturePage::panes() const
{
    if (!m_read)
        return {m_input->field()};
    return {m_reading->nativeName(), m_matches, m_primary};
}

QList<KeyHint> CapturePage::keyHints() const
{
    if (m_second)
        return {{u"1"_s, tr("Replace")}, {u"2"_s, tr("Companion")}, {u"3"_s, tr("Drop it")}};
    if (!m_read)
        return {{u"Ctrl+Enter"_s, tr("Read")}, {u"Esc"_s, tr("Back")}};
    return {{u"Enter"_s, verb()}, {u"↑↓"_s, tr("Choose")}, {u"F2"_s, tr("Scan again")},
        {u"Esc"_s, tr("Back")}};
}

void CapturePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    if (m_second && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_3) {
        answer(Second(event->key() - Qt::Key_1));
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (!m_read)
            m_input->submit();
        else if (button && isAncestorOf(button))
            button->click();
        else
            m_primary->click();
        return;
    }
    Page::keyPressEvent(event);
}

void CapturePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void CapturePage::dropEvent(QDropEvent *event)
{
    if (const auto picture = pictureIn(*event->mimeData())) {
        readPicture(*picture);
        event->acceptProposedAction();
    }
}

void CapturePage::retranslate()
{
    m_header->setTitle(title());
    m_input->retranslate();
    if (m_readers)
        m_readers->setTitle(tr("Readers"));
    m_reading->retranslate();
    m_guardian->retranslate();
    m_whose->setTitle(tr("Whose document it is"));
    m_matches->retranslate();
    m_twice->retranslate();
    m_matches->setAccessibleName(tr("Whose document it is"));
    m_changes->retranslate();
    m_consents->retranslate();
    m_again->setText(tr("Scan again  F2"));
    m_again->setAccessibleName(tr("Scan again"));
    m_save->setText(tr("Only save"));
    m_join->setText(tr("Add to the stay that was open"));
    showState();
}

void CapturePage::read(const QString &scan, const Uuid &stay)
{
    if (m_receiver->isRepeated(scan))
        return;
    if (!stay.isNull() && !m_read)
        joinParty(stay);
    m_receiver->take(scan);
}

void CapturePage::showReceiving(int characters)
{
    if (characters > 0)
        m_header->setDetail(tr("Receiving: %n character(s)…", nullptr, characters));
    else
        showState();
}

/// Whoever is read now may be one of those who stay there.
void CapturePage::joinParty(const Uuid &stay)
{
    whenDone(m_services.desk.stays.load(stay), this, [this](const Result<stays::Stay> &loaded) {
        if (!loaded || m_party)
            return;
        m_party = Party {loaded->id, {loaded->guest}};
        for (const stays::StayGuest &other : loaded->others)
            m_party->guests.append(other.guest);
        showState();
    });
}

void CapturePage::readPicture(const DocumentPicture &picture)
{
    m_receiver->takePicture(picture);
}

void CapturePage::take(const ReadDocument &read)
{
    if (m_read)
        ask(read);
    else
        show(read);
}

void CapturePage::openOwn(const checkin::OwnCode &code)
{
    const bool isGuest = code.kind == checkin::OwnCode::Kind::Guest;
    Q_EMIT openRequested({isGuest ? u"guest"_s : u"checkin"_s, code.id.toString()});
}

/// Somebody is still at work on the document before.
void CapturePage::ask(const ReadDocument &second)
{
    m_second = second;
    m_message->clear();
    const auto offer = [this](const QString &text, Second what) {
        connect(m_message->addButton(text), &QPushButton::clicked, this,
            [this, what] { answer(what); });
    };
    offer(tr("Replace  1"), Second::Replace);
    offer(tr("Companion  2"), Second::Companion);
    offer(tr("Drop it  3"), Second::Drop);
    m_message->showMessage(
        Tone::Info, tr("Another document was read."), tr("Nothing of the first is saved yet."));
    Q_EMIT keyHintsChanged();
}

void CapturePage::answer(Second what)
{
    const ReadDocument second = *std::exchange(m_second, {});
    m_message->clear();
    if (what == Second::Replace) {
        show(second);
        return;
    }
    if (what == Second::Companion)
        m_companions.append(second);
    showState();
    focusFirst();
}

void CapturePage::say(const QString &what, const QString &next)
{
    QApplication::beep();
    m_message->clear();
    m_message->showMessage(Tone::Err, what, next);
}

void CapturePage::fail(const Error &error)
{
    m_busy = false;
    showState();
    const Wording words = describe(error);
    m_message->clear();
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

/// The next document, of the same guest or companion.
void CapturePage::again()
{
    ++m_generation;
    m_steps->abandon();
    m_read.reset();
    m_known.reset();
    m_second.reset();
    m_receiver->forget();
    m_busy = false;
    m_message->clear();
    m_reading->clear();
    m_input->clear();
    m_layers->setCurrentIndex(0);
    showState();
    focusFirst();
}

/// Nothing of those who were at work here stays.
void CapturePage::leave()
{
    m_party.reset();
    m_companions.clear();
    m_isCompanion = false;
    again();
}

void CapturePage::show(const ReadDocument &read)
{
    m_receiver->dropPicture();
    m_message->clear();
    m_read = read;
    m_known.reset();
    m_input->clear();
    m_twice->clear();
    m_reading->show(read, noticesOf(read, m_jurisdiction, m_services.clock.today()));
    m_guardian->begin();
    m_consents->show();
    m_layers->setCurrentIndex(1);
    showDifferences();
    match();
}

void CapturePage::match()
{
    whenDone(m_services.matching.find(somebodyOf(*m_read)), this,
        [this, generation = ++m_generation](const Result<QList<LikelyGuest>> &likely) {
            if (generation == m_generation)
                onMatched(likely);
        });
}

void CapturePage::onMatched(const Result<QList<LikelyGuest>> &likely)
{
    if (!likely) {
        fail(likely.error());
        return;
    }
    m_matches->show(*likely);
    m_twice->look(*likely);
    onChosen();
    focusFirst();
}

/// The document stays at hand for when somebody comes back.
void CapturePage::compare(const Uuid &one, const Uuid &other)
{
    m_isComparing = true;
    Q_EMIT openRequested({u"duplicates"_s, one.toString() + u' ' + other.toString() + u" back"_s});
}

void CapturePage::onChosen()
{
    m_known.reset();
    m_isVouched = false;
    m_consents->show();
    showDifferences();
    const std::optional<LikelyGuest> chosen = m_matches->chosen();
    if (!chosen)
        return;
    whenDone(m_services.desk.guests.load(chosen->guest.guest), this,
        [this, generation = m_generation, chosen](const Result<guests::GuestProfile> &known) {
            const auto now = m_matches->chosen();
            if (generation != m_generation || !now || now->guest.guest != chosen->guest.guest)
                return;
            if (!known) {
                fail(known.error());
                return;
            }
            m_known = *known;
            showDifferences();
            loadConsents();
            focusFirst();
        });
}

void CapturePage::loadConsents()
{
    whenDone(m_services.consents.of(m_known->guest.id), this,
        [this, id = m_known->guest.id](const Result<privacy::GuestConsents> &consents) {
            if (consents && m_known && m_known->guest.id == id)
                m_consents->show(*consents);
        });
}

void CapturePage::loadNotice()
{
    whenDone(m_services.notices.current(QLocale().name()), this,
        [this](const Result<privacy::Notice> &notice) {
            if (notice)
                m_consents->setNotice(*notice, m_services.house);
        });
}

void CapturePage::showDifferences()
{
    const std::optional<LikelyGuest> chosen = m_matches->chosen();
    m_changes->show(m_read && m_known && chosen ? differencesOf(*m_known, *m_read, m_jurisdiction,
                        chosen->document, chosen->birth == LikelyGuest::Birth::Same)
                                                : QList<checkin::CaptureDifference>());
    showState();
}

bool CapturePage::isMinor() const
{
    return m_read
        && noticesOf(*m_read, m_jurisdiction, m_services.clock.today())
               .contains(checkin::CaptureNotice::Minor);
}

bool CapturePage::isOneOfParty() const
{
    return m_party && m_known && m_party->guests.contains(m_known->guest.id);
}

/// By the number of his document; of a name alone it is only said.
bool CapturePage::isBanned() const
{
    const std::optional<LikelyGuest> chosen = m_matches->chosen();
    return m_read && chosen && chosen->document && chosen->guest.doNotRoom && !m_isVouched;
}

QString CapturePage::whyNot() const
{
    if (!m_services.desk.authoriser.may(access::Permission::IdentityCapture))
        return tr("Your role does not include this.");
    if (!m_matches->hasChoice())
        return tr("Choose whose document it is.");
    if (isBanned())
        return tr("This guest must not be given a room. Call a supervisor.");
    if (!isNamed())
        return tr("Write the name: the number does not say it.");
    if (isMinor() && !m_guardian->guardian() && (!m_known || m_known->guardians.isEmpty()))
        return tr("Write down who answers for the minor.");
    return {};
}

/// A number alone names nobody.
bool CapturePage::isNamed() const
{
    return !m_matches->isNewChosen()
        || !(m_read->surname.text + m_read->given.text + m_reading->nativeName()->text().trimmed())
                .isEmpty();
}

QString CapturePage::verb() const
{
    return m_isCompanion ? tr("Add as companion") : m_services.desk.words.checkIn();
}

void CapturePage::showState()
{
    const QString why = m_read ? whyNot() : QString();
    const bool ready
        = m_read && why.isEmpty() && !m_busy && (m_known.has_value() || m_matches->isNewChosen());
    for (QPushButton *button : {m_primary, m_save, m_join}) {
        button->setEnabled(ready);
        button->setToolTip(why);
    }
    m_guardian->setVisible(isMinor());
    m_consents->setBlocked(m_services.desk.authoriser.may(access::Permission::ConsentRecord)
            ? QString()
            : tr("Your role does not include this."));
    if (isBanned())
        m_supervisor->ask(
            tr("The document's owner must not be given a room."), m_matches->chosen()->guest.guest);
    else
        m_supervisor->dismiss();
    if (m_elsewhere)
        m_elsewhere->setVisible(m_matches->isNewChosen() && m_services.hasBranches());
    m_join->setVisible(m_party && !m_isCompanion && !isOneOfParty());
    m_primary->setText(tr("%1  Enter", "a verb and its key").arg(verb()));
    m_primary->setAccessibleName(verb());
    if (!m_read)
        m_header->setDetail(m_isCompanion ? tr("Present the companion's document to the reader.")
                                          : tr("Present the document to the reader."));
    else if (!why.isEmpty() || m_companions.isEmpty())
        m_header->setDetail(why);
    else
        m_header->setDetail(
            tr("%n more document(s) after this one.", nullptr, int(m_companions.size())));
    Q_EMIT keyHintsChanged();
}

QList<CaptureField> CapturePage::takenOver() const
{
    return m_known ? m_changes->ticked() : m_jurisdiction.kept;
}

/// The guest as the document makes him, with what was typed beside it.
guests::GuestProfile CapturePage::changed() const
{
    ReadDocument read = *m_read;
    read.nativeName.text = m_reading->nativeName()->text().trimmed();
    guests::GuestProfile profile = m_known.value_or(guests::GuestProfile());
    QList<CaptureField> fields = takenOver();
    if (!read.nativeName.text.isEmpty() && !fields.contains(CaptureField::NativeName))
        fields.append(CaptureField::NativeName);
    takeOver(profile, read, m_jurisdiction, fields, m_known && m_matches->chosen()->document);
    if (!m_known) {
        profile.guest.nameOrder
            = names::usualOrder(profile.guest.fullNameNative, profile.guest.nationality);
    }
    if (const auto guardian = m_guardian->guardian(); guardian && isMinor())
        profile.guardians.append(*guardian);
    return profile;
}

void CapturePage::finish(Goal goal)
{
    m_message->clear();
    m_goal = goal;
    m_busy = true;
    showState();
    auto answer = m_consents->answer();
    if (answer && isMinor())
        answer->givenBy = privacy::GivenBy::Guardian;
    const Uuid readAgain = m_known ? documentReadAgain(*m_known, *m_read, m_jurisdiction,
                               takenOver(), m_matches->chosen()->document)
                                   : Uuid();
    m_steps->save(m_known, changed(), answer, readAgain);
}

void CapturePage::onSaved(const Uuid &guest)
{
    if (m_goal == Goal::Save) {
        leave();
        Q_EMIT toastRequested(tr("The document is saved."), {}, {});
        Q_EMIT openRequested({u"guest"_s, guest.toString()});
        return;
    }
    const bool isThere = m_party && m_party->guests.contains(guest);
    if (m_goal == Goal::CheckIn && !isThere) {
        m_party = Party {{}, {guest}};
        m_steps->findStay(guest, m_services.clock.today());
        return;
    }
    if (!isThere)
        m_party->guests.append(guest);
    if (isThere || m_party->stay.isNull())
        next();
    else
        m_steps->join(m_party->stay, guest);
}

/// To the next of those who come along, then to their stay, or to a new one.
void CapturePage::next()
{
    m_busy = false;
    if (!m_companions.isEmpty()) {
        m_isCompanion = true;
        show(m_companions.takeFirst());
        return;
    }
    const Party party = *m_party;
    leave();
    if (!party.stay.isNull()) {
        Q_EMIT openRequested({u"checkin"_s, party.stay.toString()});
        return;
    }
    QStringList guests;
    for (const Uuid &guest : party.guests)
        guests.append(guest.toString());
    Q_EMIT openRequested({u"stays"_s, u"new:"_s + guests.join(u',')});
}

} // namespace lobby::ui
