#include "ui/guests/guest_profile_page.h"

#include "models/support/async.h"
#include "ui/guests/matches/identity_bar.h"
#include "ui/guests/profile/company_summary.h"
#include "ui/guests/profile/complaint_summary.h"
#include "ui/guests/profile/follow_up_summary.h"
#include "ui/guests/profile/history_dialog.h"
#include "ui/guests/profile/profile_header.h"
#include "ui/guests/profile/section_column.h"
#include "ui/guests/profile/stay_summary.h"
#include "ui/guests/profile/timeline/timeline_panel.h"
#include "ui/guests/revealed_guest.h"
#include "ui/guests/verification/verification_bar.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QStackedLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using guests::GuestProfile;

namespace {

constexpr int kLoadingPatienceMs = 150; ///< less is no waiting
constexpr int kRightWidth = 280;
} // namespace

GuestProfilePage::GuestProfilePage(GuestServices services, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_revealed(new RevealedGuest(m_services.guests, m_services.authoriser, this))
{
    setObjectName(u"guestProfile"_s);
    build();
    connect(m_revealed, &RevealedGuest::changed, this, &GuestProfilePage::showSections);
    connect(m_revealed, &RevealedGuest::refused, this, [this](const Error &error) {
        const Wording wording = describe(error);
        m_sections->card(GuestPart::Contacts)
            ->message()
            ->showMessage(Tone::Err, wording.what, wording.next, QString(codeName(error.code)));
    });
    connect(&m_services.database, &store::Database::changed, this, &GuestProfilePage::heard);
    retranslate();
}

GuestProfilePage::~GuestProfilePage() = default;

void GuestProfilePage::build()
{
    m_layers = new QStackedLayout(this);
    m_content = new QWidget(this);
    m_error = new EmptyState(u"exclamation-triangle"_s, this);
    m_error->setObjectName(u"profileError"_s);
    m_loading = new QLabel(this);
    m_loading->setObjectName(u"profileLoading"_s);
    m_loading->setAlignment(Qt::AlignCenter);
    setSecondary(m_loading);
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(kLoadingPatienceMs);
    connect(&m_loadingTimer, &QTimer::timeout, m_loading,
        [this] { m_loading->setText(tr("Reading the guest…")); });
    m_layers->addWidget(m_loading);
    m_layers->addWidget(m_content);
    m_layers->addWidget(m_error);
    connect(m_error, &EmptyState::buttonClicked, this, &GuestProfilePage::load);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::area);
    m_header = new ProfileHeader(m_content);
    connect(m_header, &ProfileHeader::backClicked, this, &Page::backRequested);
    column->addWidget(m_header);
    buildVerification(*column);
    m_identity = new IdentityBar(m_content);
    connect(m_identity, &IdentityBar::lookRequested, this, &GuestProfilePage::compare);
    connect(m_identity, &IdentityBar::partRequested, this, &GuestProfilePage::part);
    column->addWidget(m_identity);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    column->addLayout(across, 1);

    m_sections = new SectionColumn(m_services.region, m_services.database.clock(), m_content);
    connect(m_sections, &SectionColumn::editRequested, this, &GuestProfilePage::edit);
    connect(m_sections, &SectionColumn::saveRequested, this, &GuestProfilePage::save);
    connect(m_sections, &SectionColumn::restoreRequested, this, &GuestProfilePage::restore);
    across->addWidget(m_sections);

    m_middle = new QVBoxLayout;
    m_middle->setSpacing(Space::control);
    m_timeline = new TimelinePanel(m_services.guests, m_services.database.clock(), m_content);
    connect(m_timeline, &TimelinePanel::noteRequested, this, &GuestProfilePage::addNote);
    m_middle->addWidget(m_timeline, 1);
    across->addLayout(m_middle, 1);

    m_right = new QWidget(m_content);
    m_right->setFixedWidth(currentLook().scaled(kRightWidth));
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    m_stays = new StaySummary(m_right);
    right->addWidget(m_stays, 1);
    m_followUps = new FollowUpSummary(m_services.database.clock(), m_right);
    right->addWidget(m_followUps);
    m_complaints = new ComplaintSummary(m_services.database.clock(), m_right);
    right->addWidget(m_complaints);
    m_companies = new CompanySummary(m_right);
    connect(m_companies, &CompanySummary::companyWanted, this, [this](const Uuid &organization) {
        Q_EMIT openRequested({u"organization"_s, organization.toString()});
    });
    right->addWidget(m_companies);
    across->addWidget(m_right);
}

void GuestProfilePage::buildVerification(QVBoxLayout &column)
{
    if (!m_services.verifications)
        return;
    m_verification = new VerificationBar(*m_services.verifications, m_content);
    connect(m_verification, &VerificationBar::said, this,
        [this](const QString &sentence) { Q_EMIT toastRequested(sentence, {}, {}); });
    connect(m_verification, &VerificationBar::left, this, &GuestProfilePage::focusFirst);
    column.addWidget(m_verification);
}

void GuestProfilePage::declareVerification(Actions &actions)
{
    if (!m_verification)
        return;
    actions.add({.id = u"guest.right"_s,
                    .text = [] { return tr("The guest says that his record is right"); },
                    .run = [this] { m_verification->sayRight(); },
                    .listKey = Qt::Key_Y,
                    .menu = Menu::Guest},
        this);
    actions.add({.id = u"guest.wrong"_s,
                    .text = [] { return tr("The guest says that something is wrong"); },
                    .run = [this] { m_verification->askWrong(); },
                    .listKey = Qt::Key_W,
                    .menu = Menu::Guest},
        this);
}

QString GuestProfilePage::title() const
{
    return tr("Guest profile");
}

void GuestProfilePage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"guest.edit"_s,
                    .text = [] { return tr("Edit this section"); },
                    .run = [this] { edit(m_sections->underCursor()); },
                    .listKey = Qt::Key_E,
                    .menu = Menu::Guest,
                    .icon = u"pencil"_s,
                    .hint = true},
        this);
    actions.add({.id = u"guest.note"_s,
                    .text = [] { return tr("Add a note"); },
                    .run = [this] { m_timeline->note()->setFocus(Qt::ShortcutFocusReason); },
                    .listKey = Qt::Key_N,
                    .menu = Menu::Guest,
                    .icon = u"sticky"_s,
                    .hint = true},
        this);
    actions.add({.id = u"guest.reveal"_s,
                    .text = [] { return tr("Show masked values"); },
                    .run = [this] { askReason(); },
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_S)},
                    .menu = Menu::Guest,
                    .icon = u"eye"_s,
                    .hint = true},
        this);
    actions.add({.id = u"guest.history"_s,
                    .text = [] { return tr("History of this section"); },
                    .run = [this] { showHistory(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_H)},
                    .menu = Menu::Guest,
                    .icon = u"clock-history"_s,
                    .hint = true},
        this);
    actions.add({.id = u"guest.save"_s,
                    .text = [] { return tr("Save what was typed"); },
                    .run = [this] { finish(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .inPalette = false},
        this);
    declareVerification(actions);
    if (m_services.mergingsOf) {
        actions.add({.id = u"guest.compare"_s,
                        .text = [] { return tr("Compare with who may be the same"); },
                        .run = [this] { compare(); },
                        .listKey = Qt::Key_M,
                        .menu = Menu::Guest,
                        .icon = u"intersect"_s},
            this);
        actions.add({.id = u"guest.part"_s,
                        .text = [] { return tr("Part a merged guest…"); },
                        .run = [this] { part(); },
                        .menu = Menu::Guest,
                        .icon = u"scissors"_s},
            this);
    }
    for (SectionCard *card : m_sections->cards())
        actions.attachList(card);
    actions.attachList(m_timeline->list());
    showPermissions();
}

/// What may not be done says why, instead of missing.
void GuestProfilePage::showPermissions()
{
    const auto reasonOf = [this](Permission permission) {
        return m_services.authoriser.may(permission)
            ? QString()
            : GuestWords::permissionNeeded(access::permissionName(permission));
    };
    const QString readOnly = reasonOf(Permission::GuestEdit);
    m_sections->setReadOnly(readOnly);
    m_timeline->setReadOnly(readOnly);
    if (!m_actions)
        return;
    m_actions->setBlocked(u"guest.edit"_s, readOnly);
    m_actions->setBlocked(u"guest.note"_s, readOnly);
    m_actions->setBlocked(u"guest.history"_s, reasonOf(Permission::GuestHistory));
    m_actions->setBlocked(u"guest.reveal"_s, reasonOf(Permission::ContactReveal));
    if (!m_services.mergingsOf)
        return;
    m_actions->setBlocked(u"guest.part"_s,
        m_identity->mergings().isEmpty() ? tr("This guest was not merged.") : QString());
    const QString mayNot = reasonOf(Permission::GuestMerge);
    m_actions->setBlocked(u"guest.compare"_s,
        mayNot.isEmpty() && m_identity->maybeSame().isEmpty()
            ? tr("Nobody is known who may be the same.")
            : mayNot);
}

void GuestProfilePage::open(const QString &argument)
{
    QStringList words = argument.split(u' ');
    const Uuid guest = Uuid::fromString(words.takeFirst()).value_or(Uuid());
    m_wantsMended = words;
    if (guest != m_guest) {
        m_unfinished.keep(m_guest.toString(), typed());
        m_sections->endEdit();
        m_timeline->note()->clear();
        m_revealed->mask();
        m_known = false;
        m_loading->clear();
        m_loadingTimer.start();
        m_layers->setCurrentWidget(m_loading);
        m_guest = guest;
        m_pending = m_unfinished.take(guest.toString());
        m_stays->setStays({});
        m_stays->setTrips({});
        m_followUps->clear();
        m_complaints->clear();
        m_identity->setMergings({});
        m_identity->setMaybeSame({});
        m_companies->clear();
        m_header->setStay(std::nullopt);
        m_timeline->model().setGuest({});
        m_sections->toTop();
    }
    showPermissions();
    load();
}

void GuestProfilePage::refresh()
{
    load();
}

void GuestProfilePage::load()
{
    const quint64 generation = ++m_generation;
    whenDone(m_services.guests.load(m_guest), this,
        [this, generation](const Result<GuestProfile> &profile) {
            if (generation != m_generation)
                return; // another guest has been opened meanwhile
            m_loadingTimer.stop();
            if (profile)
                loaded(*profile);
            else
                fail(profile.error());
        });
}

void GuestProfilePage::loaded(const GuestProfile &profile)
{
    const bool first = !m_known;
    m_known = true;
    m_profile = profile;
    m_layers->setCurrentWidget(m_content);
    m_header->setGuest(profile);
    showSections();
    if (first) {
        m_timeline->model().setGuest(m_guest);
        m_services.opened(m_guest);
    } else {
        m_timeline->model().reload();
    }
    loadRest();
    if (std::exchange(m_wantsFocus, false))
        focusFirst();
    mend();
    if (!m_pending.isEmpty())
        putBack(std::exchange(m_pending, {}));
}

void GuestProfilePage::loadRest()
{
    whenDone(m_services.staysOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<stays::Stay>> &stays) {
            if (generation != m_generation || !stays)
                return; // without leave to see stays the column stays empty
            m_stays->setStays(*stays);
            m_header->setStay(m_stays->current());
        });
    loadFollowUps();
    loadComplaints();
    if (m_verification)
        m_verification->showGuest(m_guest);
    loadIdentity();
    loadCompanies();
    if (!m_services.tripsOf)
        return;
    whenDone(m_services.tripsOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<stays::Trip>> &trips) {
            if (generation == m_generation && trips)
                m_stays->setTrips(*trips);
        });
}

void GuestProfilePage::loadFollowUps()
{
    if (!m_services.remindersOf || !m_services.contactsOf)
        return;
    whenDone(m_services.remindersOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<followups::ReminderRow>> &rows) {
            if (generation == m_generation && rows)
                m_followUps->setReminders(*rows);
        });
    whenDone(m_services.contactsOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<followups::ContactActivity>> &rows) {
            if (generation == m_generation && rows)
                m_followUps->setContacts(*rows);
        });
}

void GuestProfilePage::loadComplaints()
{
    if (!m_services.complaintsOf)
        return;
    whenDone(m_services.complaintsOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<complaints::Complaint>> &complaints) {
            if (generation == m_generation && complaints)
                m_complaints->setComplaints(*complaints);
        });
}

void GuestProfilePage::loadIdentity()
{
    if (!m_services.mergingsOf || !m_services.maybeSameAs)
        return;
    whenDone(m_services.mergingsOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<guests::Merging>> &mergings) {
            if (generation != m_generation || !mergings)
                return;
            m_identity->setMergings(*mergings);
            showPermissions();
        });
    whenDone(m_services.maybeSameAs(m_profile.guest.id), this,
        [this, generation = m_generation](const Result<QList<MaybeSame>> &others) {
            if (generation != m_generation || !others)
                return; // without leave to merge nothing is said
            m_identity->setMaybeSame(*others);
            showPermissions();
        });
}

void GuestProfilePage::compare()
{
    if (m_identity->maybeSame().isEmpty())
        return;
    const Uuid other = m_identity->maybeSame().constFirst().guest;
    Q_EMIT openRequested({u"duplicates"_s, m_guest.toString() + u' ' + other.toString()});
}

void GuestProfilePage::part()
{
    if (!m_identity->mergings().isEmpty())
        Q_EMIT openRequested({u"guest-part"_s, m_guest.toString()});
}

void GuestProfilePage::loadCompanies()
{
    if (!m_services.companiesOf || !m_services.salesOf)
        return;
    whenDone(m_services.companiesOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<organizations::Contact>> &companies) {
            if (generation == m_generation && companies)
                m_companies->setCompanies(*companies);
        });
    whenDone(m_services.salesOf(m_guest), this,
        [this, generation = m_generation](const Result<QList<organizations::Sale>> &sales) {
            if (generation == m_generation && sales)
                m_companies->setSales(*sales);
        });
}

void GuestProfilePage::fail(const Error &error)
{
    const Wording wording = describe(error);
    m_error->setSentence(wording.what + u' ' + wording.next);
    m_error->setButton(tr("Try again"));
    m_layers->setCurrentWidget(m_error);
}

const GuestProfile &GuestProfilePage::shown() const
{
    return m_revealed->profile() ? *m_revealed->profile() : m_profile;
}

void GuestProfilePage::showSections()
{
    m_sections->showProfile(shown(), m_revealed->remark());
}

void GuestProfilePage::edit(SectionCard *card)
{
    if (!m_known || !m_services.authoriser.may(Permission::GuestEdit))
        return;
    if (SectionCard *open
        = m_sections->editing()) { // one at a time: what is typed is not thrown away
        open->form()->focusFirst();
        return;
    }
    m_start = shown();
    m_start.documents = m_profile.documents; // a revealed number is looked at, not written again
    m_sections->edit(card, m_start);
    Q_EMIT keyHintsChanged();
}

/// Opens the form in which the wanted field stands, with the cursor there.
void GuestProfilePage::mend()
{
    const QStringList wanted = std::exchange(m_wantsMended, {});
    if (wanted.isEmpty())
        return;
    const QString &field = wanted.constFirst();
    const GuestPart part = field == "birth_date"_L1 ? GuestPart::Identity
        : field == "identity_document"_L1           ? GuestPart::Documents
                                                    : GuestPart::Contacts;
    edit(m_sections->card(part));
    if (SectionCard *card = m_sections->editing(); card && card->part() == part)
        card->form()->focusOn(field, Uuid::fromString(wanted.value(1)).value_or(Uuid()));
}

void GuestProfilePage::finish()
{
    if (m_timeline->note()->hasFocus())
        addNote();
    else if (SectionCard *card = m_sections->editing())
        save(card);
}

void GuestProfilePage::save(SectionCard *card)
{
    if (!card->form()->check())
        return;
    card->message()->clear();
    card->setSaving(true);
    const GuestProfile edited = card->form()->appliedTo(m_start);
    whenDone(m_services.guests.save(edited, m_start), this,
        [this, card, guest = m_guest](const Result<store::Committed> &saved) {
            if (guest != m_guest)
                return;
            card->setSaving(false);
            if (!saved) {
                const Wording wording = describe(saved.error());
                card->message()->showMessage(
                    Tone::Err, wording.what, wording.next, QString(codeName(saved.error().code)));
                return;
            }
            restore();
            m_revealed->mask();
            saySaved(saved->overwrites.isEmpty()
                    ? tr("Saved.")
                    : tr("Saved. Somebody else had changed this meanwhile; the history shows "
                         "both."));
            load();
        });
}

/// What was written may make him the double of somebody: that is said when it happens.
void GuestProfilePage::saySaved(const QString &words)
{
    if (!m_services.maybeSameAs) {
        Q_EMIT toastRequested(words, {}, {});
        return;
    }
    whenDone(m_services.maybeSameAs(m_profile.guest.id), this,
        [this, words, guest = m_profile.guest.id, before = m_identity->maybeSame()](
            const Result<QList<MaybeSame>> &others) {
            const bool isNew = others && !others->isEmpty()
                && std::ranges::find(before, others->constFirst().guest, &MaybeSame::guest)
                    == before.end();
            if (!isNew) {
                Q_EMIT toastRequested(words, {}, {});
                return;
            }
            const MaybeSame &other = others->constFirst();
            const Location both {u"duplicates"_s, guest.toString() + u' ' + other.guest.toString()};
            Q_EMIT toastRequested(words + u' ' + tr("May be the same as %1.").arg(other.name),
                tr("Compare"), [this, both] { Q_EMIT openRequested(both); });
        });
}

void GuestProfilePage::restore()
{
    SectionCard *card = m_sections->editing();
    m_sections->endEdit();
    if (card)
        card->setFocus(Qt::OtherFocusReason);
    Q_EMIT keyHintsChanged();
}

void GuestProfilePage::addNote()
{
    const QString text = m_timeline->note()->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    whenDone(m_services.guests.addNote(m_guest, text), this,
        [this, guest = m_guest](const Result<Uuid> &note) {
            if (guest != m_guest)
                return;
            if (!note) {
                const Wording wording = describe(note.error());
                m_timeline->message()->showMessage(
                    Tone::Err, wording.what, wording.next, QString(codeName(note.error().code)));
                return;
            }
            m_timeline->note()->clear();
            m_timeline->message()->clear();
            m_timeline->model().reload();
        });
}

void GuestProfilePage::showHistory()
{
    const GuestPart part = m_sections->underCursor()->part();
    whenDone(m_services.guests.fieldHistory(m_guest), this,
        [this, part](const Result<QList<guests::FieldChange>> &changes) {
            if (!changes) {
                fail(changes.error());
                return;
            }
            auto *dialog
                = new HistoryDialog(part, *changes, m_services.database.clock().today(), window());
            dialog->open();
        });
}

void GuestProfilePage::askReason()
{
    if (!m_known)
        return;
    const SectionCard *card = m_sections->underCursor();
    m_revealed->ask(m_profile, this, card->mapToGlobal(QPoint(Space::area, Space::section)));
}

void GuestProfilePage::heard(const store::Committed &committed)
{
    if (!m_known || !isVisible())
        return;
    QSet<Uuid> records {m_guest}; // which are read as this one
    for (const guests::Merging &merging : m_identity->mergings())
        records += {merging.record, merging.into};
    for (const store::TouchedRow &row : committed.touched) {
        if (records.contains(row.id) || records.contains(row.subject)) {
            load();
            return;
        }
    }
}

QJsonObject GuestProfilePage::typed() const
{
    if (!m_known)
        return m_pending;
    QJsonObject typed;
    if (const QString note = m_timeline->note()->toPlainText(); !note.trimmed().isEmpty())
        typed.insert(u"note"_s, note);
    if (const SectionCard *card = m_sections->editing()) {
        typed.insert(u"part"_s, int(card->part()));
        typed.insert(u"fields"_s, card->form()->contents());
    }
    return typed;
}

void GuestProfilePage::putBack(const QJsonObject &typed)
{
    m_timeline->note()->setPlainText(typed.value("note"_L1).toString());
    if (!typed.contains("part"_L1))
        return;
    SectionCard *card = m_sections->card(GuestPart(typed.value("part"_L1).toInt()));
    edit(card);
    if (card->form())
        card->form()->setContents(typed.value("fields"_L1).toObject());
}

QJsonObject GuestProfilePage::draft() const
{
    return m_unfinished.toDraft(m_guest.toString(), typed());
}

void GuestProfilePage::restoreDraft(const QJsonObject &draft)
{
    const QString guest = m_unfinished.restore(draft);
    if (draft.isEmpty() || guest == m_guest.toString()) {
        m_sections->endEdit();
        m_timeline->note()->clear();
        m_pending = {};
    }
    if (draft.isEmpty())
        return;
    if (guest != m_guest.toString())
        Q_EMIT openRequested({u"guest"_s, guest});
    else if (m_known)
        putBack(m_unfinished.take(guest));
    else
        m_pending = m_unfinished.take(guest);
}

QString GuestProfilePage::currentGuest() const
{
    return m_known ? m_guest.toString() : QString();
}

void GuestProfilePage::focusFirst()
{
    if (SectionCard *card = m_sections->editing())
        card->form()->focusFirst();
    else if (!m_known)
        m_wantsFocus = true;
    else if (m_layers->currentWidget() == m_content)
        m_sections->cards().constFirst()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> GuestProfilePage::panes() const
{
    QList<QWidget *> panes;
    for (SectionCard *card : m_sections->cards()) {
        if (!card->form())
            panes.append(card);
    }
    panes.append({m_timeline->list(), m_timeline->note()});
    return panes;
}

void GuestProfilePage::setRightColumnVisible(bool visible)
{
    m_stays->setLine(!visible);
    if (visible)
        m_right->layout()->addWidget(m_stays);
    else
        m_middle->insertWidget(0, m_stays);
    m_right->setVisible(visible);
}

QList<KeyHint> GuestProfilePage::keyHints() const
{
    if (m_sections->editing())
        return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Esc"_s, tr("Restore")}};
    return {{u"F6"_s, tr("Next part")}};
}

void GuestProfilePage::hideEvent(QHideEvent *event)
{
    m_revealed->mask(); // behind a lock or another page nothing stays in the clear
    Page::hideEvent(event);
}

void GuestProfilePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showPermissions();
}

void GuestProfilePage::retranslate()
{
    m_header->retranslate();
    if (m_verification)
        m_verification->retranslate();
    m_sections->retranslate();
    m_timeline->retranslate();
    m_stays->retranslate();
    m_followUps->retranslate();
    m_complaints->retranslate();
    m_identity->retranslate();
    m_companies->retranslate();
    showPermissions();
    showSections();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
