#include "ui/guests/guest_profile_page.h"

#include "models/support/async.h"
#include "ui/guests/profile/history_dialog.h"
#include "ui/guests/profile/profile_header.h"
#include "ui/guests/profile/section_card.h"
#include "ui/guests/profile/stay_summary.h"
#include "ui/guests/profile/timeline_panel.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using guests::GuestProfile;

namespace {

constexpr int kPatienceMs = 150; ///< less is no waiting
constexpr int kLeftWidth = 300;
constexpr int kEditWidth = 420;
constexpr int kRightWidth = 280;

/// Where the parts of one guest's profile are kept.
bool isPart(const store::TouchedRow &row, const Uuid &guest)
{
    return row.id == guest || row.subject == guest;
}

} // namespace

GuestProfilePage::GuestProfilePage(GuestServices services, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
{
    setObjectName(u"guestProfile"_s);
    build();
    m_hideTimer.setObjectName(u"revealTimer"_s);
    m_hideTimer.setParent(this);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(kRevealedMs);
    connect(&m_hideTimer, &QTimer::timeout, this, &GuestProfilePage::mask);
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
    m_loadingTimer.setInterval(kPatienceMs);
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
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    column->addLayout(across, 1);

    m_left = new QScrollArea(m_content);
    m_left->setObjectName(u"sections"_s);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setWidgetResizable(true);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setFocusPolicy(Qt::NoFocus);
    auto *left = new QWidget;
    auto *cards = new QVBoxLayout(left);
    cards->setContentsMargins(0, 0, Space::tight, 0);
    cards->setSpacing(Space::control);
    for (const GuestPart part : {GuestPart::Identity, GuestPart::Contacts, GuestPart::Preferences,
             GuestPart::Documents, GuestPart::Tags}) {
        auto *card = new SectionCard(part, left);
        m_sections.append(card);
        cards->addWidget(card);
        connect(card, &SectionCard::focused, this, [this, card] { m_lastSection = card; });
        connect(card, &SectionCard::editRequested, this, [this, card] { edit(card); });
        connect(card, &SectionCard::saveRequested, this, [this, card] { save(card); });
        connect(card, &SectionCard::restoreRequested, this, [this, card] { restore(card); });
    }
    cards->addStretch();
    m_left->setWidget(left);
    m_left->setFixedWidth(currentLook().scaled(kLeftWidth));
    across->addWidget(m_left);

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
    right->addWidget(m_stays);
    across->addWidget(m_right);
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
                    .run = [this] { edit(sectionUnderCursor()); },
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
    for (SectionCard *card : std::as_const(m_sections))
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
    for (SectionCard *card : std::as_const(m_sections))
        card->setReadOnly(readOnly);
    m_timeline->setReadOnly(readOnly);
    if (!m_actions)
        return;
    m_actions->setBlocked(u"guest.edit"_s, readOnly);
    m_actions->setBlocked(u"guest.note"_s, readOnly);
    m_actions->setBlocked(u"guest.history"_s, reasonOf(Permission::GuestHistory));
    m_actions->setBlocked(u"guest.reveal"_s, reasonOf(Permission::ContactReveal));
}

void GuestProfilePage::open(const QString &argument)
{
    const Uuid guest = Uuid::fromString(argument).value_or(Uuid());
    if (guest != m_guest) {
        if (const QJsonObject unfinished = draft(); !unfinished.isEmpty())
            m_unfinished.insert(m_guest, unfinished);
        if (SectionCard *card = editing())
            card->endEdit();
        m_timeline->note()->clear();
        mask();
        m_known = false;
        m_loading->clear();
        m_loadingTimer.start();
        m_layers->setCurrentWidget(m_loading);
        m_guest = guest;
        m_pendingDraft = m_unfinished.take(guest);
        m_left->setFixedWidth(currentLook().scaled(kLeftWidth));
        m_stays->setStays({});
        m_header->setStay(std::nullopt);
        m_timeline->model().setGuest({});
        m_left->verticalScrollBar()->setValue(0);
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
    if (first)
        m_timeline->model().setGuest(m_guest);
    else
        m_timeline->model().reload();
    loadRest();
    if (!m_pendingDraft.isEmpty())
        restoreDraft(std::exchange(m_pendingDraft, {}));
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
    return m_revealed ? *m_revealed : m_profile;
}

void GuestProfilePage::showSections()
{
    for (SectionCard *card : std::as_const(m_sections))
        card->setRows(rowsOf(card->part()));
    const QString until = m_revealed ? tr("Shown until %1.")
                                           .arg(QTime::currentTime()
                                                    .addMSecs(m_hideTimer.remainingTime())
                                                    .toString(u"HH:mm:ss"_s))
                                     : QString();
    for (const GuestPart part : {GuestPart::Identity, GuestPart::Contacts, GuestPart::Documents})
        section(part)->setRemark(until);
}

SectionCard *GuestProfilePage::section(GuestPart part) const
{
    for (SectionCard *card : m_sections) {
        if (card->part() == part)
            return card;
    }
    Q_UNREACHABLE();
}

SectionCard *GuestProfilePage::editing() const
{
    for (SectionCard *card : m_sections) {
        if (card->form())
            return card;
    }
    return nullptr;
}

SectionCard *GuestProfilePage::sectionUnderCursor() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (SectionCard *card : m_sections) {
        if (focus && (card == focus || card->isAncestorOf(focus)))
            return card;
    }
    return m_lastSection ? m_lastSection : m_sections.constFirst();
}

void GuestProfilePage::edit(SectionCard *card)
{
    if (!m_known || !m_services.authoriser.may(Permission::GuestEdit))
        return;
    if (SectionCard *open = editing()) { // one at a time: what is typed is not thrown away
        open->form()->focusFirst();
        return;
    }
    m_start = shown();
    m_start.documents = m_profile.documents; // a revealed number is looked at, not written again
    auto *form = new GuestForm(card->part(), m_services.region, m_services.database.clock(), card);
    form->setProfile(m_start);
    m_left->setFixedWidth(currentLook().scaled(kEditWidth));
    card->beginEdit(form);
    form->focusFirst();
    // The card grows when the layout settles; only then is it known where it is.
    QTimer::singleShot(
        0, card, [this, card] { m_left->ensureWidgetVisible(card, 0, Space::area); });
    Q_EMIT keyHintsChanged();
}

void GuestProfilePage::finish()
{
    if (m_timeline->note()->hasFocus())
        addNote();
    else if (SectionCard *card = editing())
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
            restore(card);
            if (m_revealed)
                mask();
            Q_EMIT toastRequested(saved->overwrites.isEmpty()
                    ? tr("Saved.")
                    : tr(
                        "Saved. Somebody else had changed this meanwhile; the history shows both."),
                {}, {});
            load();
        });
}

void GuestProfilePage::restore(SectionCard *card)
{
    card->endEdit();
    m_left->setFixedWidth(currentLook().scaled(kLeftWidth));
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
    const GuestPart part = sectionUnderCursor()->part();
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

/// Who asks to see a masked value says why; the reason stands in the audit.
void GuestProfilePage::askReason()
{
    if (!m_known)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"revealReasons"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Why do you need to see it?"));
    const QList<std::pair<QString, QString>> reasons {
        {u"guest_asks"_s, tr("&1  The guest asks for it")},
        {u"call_guest"_s, tr("&2  To call or write to the guest")},
        {u"check_in"_s, tr("&3  Check-in")},
        {u"correct_profile"_s, tr("&4  To correct the profile")},
        {u"authority"_s, tr("&5  An authority asks for it")},
    };
    menu->addSection(tr("Why do you need to see it?"));
    for (const auto &[code, text] : reasons)
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, reason = code] { reveal(reason); });
    const SectionCard *card = sectionUnderCursor();
    menu->popup(card->mapToGlobal(QPoint(Space::area, Space::section)));
}

void GuestProfilePage::reveal(const QString &reason)
{
    whenDone(m_services.guests.revealContacts(m_guest, reason), this,
        [this, reason, guest = m_guest](const Result<GuestProfile> &profile) {
            if (guest != m_guest)
                return;
            if (!profile) {
                const Wording wording = describe(profile.error());
                section(GuestPart::Contacts)
                    ->message()
                    ->showMessage(Tone::Err, wording.what, wording.next,
                        QString(codeName(profile.error().code)));
                return;
            }
            m_revealed = *profile;
            revealed();
            if (m_services.authoriser.may(Permission::IdentityReveal))
                revealDocuments(reason);
        });
}

void GuestProfilePage::revealDocuments(const QString &reason)
{
    for (const guests::IdentityDocument &document : std::as_const(m_profile.documents)) {
        whenDone(m_services.guests.revealDocument(m_guest, document.id, reason), this,
            [this, guest = m_guest, id = document.id](const Result<QString> &number) {
                if (guest != m_guest || !m_revealed || !number)
                    return; // without leave the number stays masked, which says it
                for (guests::IdentityDocument &shownDocument : m_revealed->documents) {
                    if (shownDocument.id == id)
                        shownDocument.number = *number;
                }
                showSections();
            });
    }
}

void GuestProfilePage::revealed()
{
    m_hideTimer.start();
    showSections();
}

void GuestProfilePage::mask()
{
    m_hideTimer.stop();
    if (!m_revealed)
        return;
    m_revealed.reset();
    showSections();
}

void GuestProfilePage::heard(const store::Committed &committed)
{
    if (!m_known || !isVisible())
        return;
    for (const store::TouchedRow &row : committed.touched) {
        if (isPart(row, m_guest)) {
            load();
            return;
        }
    }
}

QJsonObject GuestProfilePage::draft() const
{
    const SectionCard *card = editing();
    const QString note = m_timeline->note()->toPlainText();
    if (!card && note.trimmed().isEmpty())
        return {};
    QJsonObject draft {{u"guest"_s, m_guest.toString()}, {u"note"_s, note}};
    if (card) {
        draft.insert(u"part"_s, int(card->part()));
        draft.insert(u"fields"_s, card->form()->contents());
    }
    return draft;
}

void GuestProfilePage::restoreDraft(const QJsonObject &draft)
{
    if (draft.isEmpty())
        return;
    const QString guest = draft.value("guest"_L1).toString();
    if (!m_known || guest != m_guest.toString()) {
        if (guest != m_guest.toString())
            open(guest);
        m_pendingDraft = draft;
        return;
    }
    m_timeline->note()->setPlainText(draft.value("note"_L1).toString());
    if (!draft.contains("part"_L1))
        return;
    SectionCard *card = section(GuestPart(draft.value("part"_L1).toInt()));
    edit(card);
    if (card->form())
        card->form()->setContents(draft.value("fields"_L1).toObject());
}

void GuestProfilePage::focusFirst()
{
    if (SectionCard *card = editing())
        card->form()->focusFirst();
    else if (m_layers->currentWidget() == m_content)
        m_sections.constFirst()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> GuestProfilePage::panes() const
{
    QList<QWidget *> panes;
    for (SectionCard *card : m_sections) {
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
    if (editing())
        return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Esc"_s, tr("Restore")}};
    return {{u"F6"_s, tr("Next part")}};
}

void GuestProfilePage::hideEvent(QHideEvent *event)
{
    mask(); // behind a lock or another page nothing stays in the clear
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
    for (SectionCard *card : std::as_const(m_sections))
        card->retranslate();
    m_timeline->retranslate();
    m_stays->retranslate();
    showPermissions();
    showSections();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
