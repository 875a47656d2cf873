#include "ui/quality/queue/duplicates_page.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/quality/queue/pair_panel.h"
#include "ui/quality/quiet/quiet_panel.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using quality::Band;
using quality::DuplicateQueue;
using quality::GuestPair;
using quality::Side;
using quality::Verdict;

namespace {

constexpr int kSearchWidth = 420;
constexpr int kQuietSegment = 2;
/// What is done sooner needs no word.
constexpr int kNoticedAfterMs = 400;
/// "Later" is in a week, at the hour at which it was said.
constexpr qint64 kLaterMs = qint64 {7} * 24 * 3600 * 1000;

bool isSamePair(const GuestPair &a, const GuestPair &b)
{
    return std::minmax(a.first, a.second) == std::minmax(b.first, b.second);
}

Band bandOf(int segment)
{
    return segment == 0 ? Band::VeryLikely : Band::Possible;
}

} // namespace

DuplicatesPage::DuplicatesPage(const DuplicateServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_bands(new SegmentBar(this))
    , m_place(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_panel(new PairPanel(services, this))
    , m_quiet(new QuietPanel(services.quiet, services.database, this))
    , m_empty(new EmptyState(u"intersect"_s, this))
    , m_searching(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_different(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_promise(new QLabel(this))
    , m_swap(new QPushButton(this))
    , m_merge(new QPushButton(this))
    , m_foot(new QWidget(this))
{
    setObjectName(u"duplicates"_s);
    m_bands->setObjectName(u"duplicateBands"_s);
    m_place->setObjectName(u"duplicatePlace"_s);
    m_previous->setObjectName(u"duplicatePrevious"_s);
    m_next->setObjectName(u"duplicateNext"_s);
    m_message->setObjectName(u"duplicatesMessage"_s);
    m_empty->setObjectName(u"duplicatesEmpty"_s);
    m_searching->setObjectName(u"duplicatesSearching"_s);
    m_bar->setObjectName(u"duplicatesProgress"_s);
    m_cancel->setObjectName(u"duplicatesCancel"_s);
    m_different->setObjectName(u"duplicateDifferent"_s);
    m_later->setObjectName(u"duplicateLater"_s);
    m_swap->setObjectName(u"duplicateSwap"_s);
    m_merge->setObjectName(u"duplicateMerge"_s);
    build();
    connect(m_bands, &QTabBar::currentChanged, this, [this] {
        m_byHand.reset();
        m_at = 0;
        showPair();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_cancel, &QPushButton::clicked, &services.queue, &DuplicateQueue::cancel);
    connect(m_empty, &EmptyState::buttonClicked, this, &DuplicatesPage::refresh);
    connect(m_different, &QPushButton::clicked, this, [this] { decide(Verdict::Different); });
    connect(m_later, &QPushButton::clicked, this, [this] { decide(Verdict::Later); });
    connect(m_swap, &QPushButton::clicked, m_panel, &PairPanel::swap);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_panel, &PairPanel::loaded, this, &DuplicatesPage::blockActions);
    connect(m_panel, &PairPanel::failed, this, &DuplicatesPage::failed);
    connect(m_quiet, &QuietPanel::counted, this, &DuplicatesPage::follow);
    connect(m_quiet, &QuietPanel::failed, this, [this](const Error &error) {
        if (isQuiet())
            failed(error);
    });
    connect(m_quiet, &QuietPanel::opened, this, &DuplicatesPage::mend);
    connect(m_quiet, &QuietPanel::said, this,
        [this](const QString &text) { Q_EMIT toastRequested(text, {}, {}); });
    connect(&services.queue, &DuplicateQueue::changed, this, &DuplicatesPage::follow);
    connect(&services.queue, &DuplicateQueue::progressed, this, &DuplicatesPage::showProgress);
    retranslate();
}

void DuplicatesPage::build()
{
    for (int segment = 0; segment <= kQuietSegment; ++segment)
        m_bands->addSegment({});
    for (QPushButton *button : {m_previous, m_next})
        setButtonKind(button, ButtonKind::Quiet);
    for (QPushButton *button : {m_different, m_later, m_swap, m_cancel})
        setButtonKind(button, ButtonKind::Secondary);
    setButtonKind(m_merge, ButtonKind::Primary);
    m_previous->setIcon(themedIcon(u"chevron-left"_s, IconRole::Secondary));
    m_next->setIcon(themedIcon(u"chevron-right"_s, IconRole::Secondary));
    setSecondary(m_place);
    setSecondary(m_promise);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addWidget(m_bands);
    across->addStretch();
    across->addWidget(m_place);
    across->addWidget(m_previous);
    across->addWidget(m_next);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins({});
    foot->setSpacing(Space::control);
    foot->addWidget(m_different);
    foot->addWidget(m_later);
    foot->addWidget(m_swap);
    foot->addStretch();
    foot->addWidget(m_promise);
    foot->addWidget(m_merge);
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_panel);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(buildSearch());
    m_centre->addWidget(m_quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addLayout(across);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
    column->addWidget(m_foot);
}

QWidget *DuplicatesPage::buildSearch()
{
    auto *search = new QWidget(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(currentLook().scaled(kSearchWidth));
    auto *column = new QVBoxLayout(search);
    column->setSpacing(Space::area);
    column->addStretch();
    column->addWidget(m_searching, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    return search;
}

PageEntry DuplicatesPage::entry(const DuplicateServices &services)
{
    return {u"duplicates"_s, [] { return tr("Duplicates"); }, u"intersect"_s,
        [services](QWidget *parent) { return new DuplicatesPage(services, parent); },
        PageEntry::Place::Rail, {}, QKeySequence(Qt::CTRL | Qt::Key_6)};
}

QString DuplicatesPage::argumentOf(const Uuid &one, const Uuid &other)
{
    return one.toString() + u' ' + other.toString();
}

QString DuplicatesPage::title() const
{
    return tr("Duplicates");
}

void DuplicatesPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    const auto add = [this, &actions](const QString &id, std::function<QString()> text,
                         std::function<void()> run, Qt::Key key, bool hint = false) {
        actions.add({.id = id,
                        .text = std::move(text),
                        .run = std::move(run),
                        .listKey = key,
                        .menu = Menu::Guest,
                        .hint = hint},
            this);
    };
    actions.add({.id = u"duplicates.merge"_s,
                    .text = [] { return tr("Merge the two"); },
                    .run = [this] { merge(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .icon = u"intersect"_s},
        this);
    actions.add({.id = u"duplicates.all_rows"_s,
                    .text = [] { return tr("Show what is alike, too"); },
                    .run = [this] { showAll(); },
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_D)},
                    .menu = Menu::Guest,
                    .hint = true},
        this);
    actions.add({.id = u"duplicates.reveal"_s,
                    .text = [] { return tr("Show masked values"); },
                    .run = [this] { m_panel->askToReveal(); },
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_S)},
                    .menu = Menu::Guest,
                    .icon = u"eye"_s,
                    .hint = true},
        this);
    add(
        u"duplicates.take_a"_s, [] { return tr("Take A"); }, [this] { choose(Side::Kept); },
        Qt::Key_1, true);
    add(
        u"duplicates.take_b"_s, [] { return tr("Take B"); }, [this] { choose(Side::Other); },
        Qt::Key_2, true);
    add(
        u"duplicates.take_both"_s, [] { return tr("Keep both"); }, [this] { chooseBoth(); },
        Qt::Key_B, true);
    add(
        u"duplicates.different"_s, [] { return tr("Not the same person"); },
        [this] { decide(Verdict::Different); }, Qt::Key_X);
    add(
        u"duplicates.later"_s, [] { return tr("Later"); },
        [this] { isQuiet() ? m_quiet->putOff() : decide(Verdict::Later); }, Qt::Key_L);
    add(
        u"duplicates.swap"_s, [] { return tr("Show the other one afterwards"); },
        [this] { m_panel->swap(); }, Qt::Key_K);
    add(
        u"duplicates.next"_s, [] { return tr("Next pair"); }, [this] { step(1); }, Qt::Key_N, true);
    add(
        u"duplicates.previous"_s, [] { return tr("Pair before"); }, [this] { step(-1); },
        Qt::Key_P);
    add(
        u"duplicates.right"_s, [] { return tr("It is right"); }, [this] { m_quiet->confirm(); },
        Qt::Key_R);
    actions.attachList(m_panel->table());
    actions.attachList(m_quiet->table());
    blockActions();
}

void DuplicatesPage::open(const QString &argument)
{
    m_message->clear();
    m_byHand.reset();
    const QStringList ids = argument.split(u' ', Qt::SkipEmptyParts);
    const auto one = ids.size() >= 2 ? Uuid::fromString(ids.at(0)) : std::nullopt;
    const auto other = ids.size() >= 2 ? Uuid::fromString(ids.at(1)) : std::nullopt;
    m_goesBack = ids.value(2) == "back"_L1;
    if (one && other) {
        const GuestPair *known = m_services.queue.pairOf(*one, *other);
        m_byHand = known ? *known : GuestPair {*one, *other, 0, Band::Possible, {}, {}};
    }
    const DuplicateQueue::State state = m_services.queue.state();
    const bool isUnknown
        = state == DuplicateQueue::State::Unsearched || state == DuplicateQueue::State::Failed;
    if (isUnknown && !m_byHand)
        m_services.queue.search();
    m_services.queue.refresh();
    if (argument == "quiet"_L1)
        m_bands->setCurrentIndex(kQuietSegment);
    else if (m_byHand && isQuiet())
        m_bands->setCurrentIndex(0);
    m_quiet->refresh();
    follow();
}

QJsonObject DuplicatesPage::saveState() const
{
    return {{u"band"_s, m_bands->currentIndex()}};
}

void DuplicatesPage::restoreState(const QJsonObject &state)
{
    m_bands->setCurrentIndex(state.value(u"band"_s).toInt());
}

QString DuplicatesPage::currentGuest() const
{
    return m_panel->isLoaded() ? m_panel->kept().toString() : QString();
}

void DuplicatesPage::focusFirst()
{
    if (m_centre->currentIndex() == PairCentre)
        m_panel->table()->setFocus();
    else if (m_centre->currentIndex() == SearchCentre)
        m_cancel->setFocus();
    else if (m_centre->currentIndex() == QuietCentre && m_quiet->count() > 0)
        m_quiet->table()->setFocus();
    else
        m_bands->setFocus();
}

void DuplicatesPage::refresh()
{
    m_message->clear();
    if (isQuiet())
        m_quiet->refresh();
    else
        m_services.queue.search();
}

QList<QWidget *> DuplicatesPage::panes() const
{
    QList<QWidget *> panes {m_bands};
    if (m_centre->currentIndex() == PairCentre)
        panes.append({m_panel->table(), m_different});
    else if (isQuiet())
        panes.append(m_quiet->table());
    return panes;
}

QList<KeyHint> DuplicatesPage::keyHints() const
{
    return {{u"↑↓"_s, tr("Choose")}};
}

void DuplicatesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape
        && m_services.queue.state() == DuplicateQueue::State::Searching && !m_byHand)
        m_services.queue.cancel();
    else
        Page::keyPressEvent(event);
}

/// The queue is another one, or in another state.
void DuplicatesPage::follow()
{
    const DuplicateQueue &queue = m_services.queue;
    const bool isKnown = queue.state() == DuplicateQueue::State::Ready;
    m_bands->setFigures(0, isKnown ? queue.count(Band::VeryLikely) : -1);
    m_bands->setFigures(1, isKnown ? queue.count(Band::Possible) : -1);
    m_bands->setFigures(kQuietSegment, m_quiet->count());
    m_header->setDetail(
        isKnown ? tr("%n decided today", nullptr, queue.decidedToday()) : QString());
    Q_EMIT badgeChanged(isKnown ? queue.count(Band::VeryLikely) : 0);
    if (queue.state() == DuplicateQueue::State::Searching)
        showProgress();
    showPair();
}

void DuplicatesPage::showProgress()
{
    const DuplicateQueue::Progress progress = m_services.queue.progress();
    m_bar->setRange(0, progress.all > 0 ? 1000 : 0);
    if (progress.all > 0)
        m_bar->setValue(static_cast<int>(progress.done * 1000 / progress.all));
    m_searching->setText(progress.all > 0
            ? tr("Comparing the guests: %1 %").arg(progress.done * 100 / progress.all)
            : tr("Reading the guests…"));
}

QList<GuestPair> DuplicatesPage::listed() const
{
    if (m_byHand)
        return {*m_byHand};
    if (isQuiet())
        return {};
    QList<GuestPair> pairs;
    std::ranges::copy_if(m_services.queue.pairs(), std::back_inserter(pairs),
        [band = bandOf(m_bands->currentIndex())](
            const GuestPair &pair) { return pair.band == band; });
    return pairs;
}

void DuplicatesPage::showPair()
{
    using State = DuplicateQueue::State;
    const State state = m_services.queue.state();
    const QList<GuestPair> pairs = listed();
    // Whoever comes in before him does not push the pair away at which somebody looks.
    const auto current = std::ranges::find_if(
        pairs, [this](const GuestPair &pair) { return isSamePair(pair, m_panel->pair()); });
    if (current != pairs.end())
        m_at = static_cast<int>(current - pairs.begin());
    m_at = std::clamp(m_at, 0, std::max(0, static_cast<int>(pairs.size()) - 1));
    m_place->setText(
        m_byHand || pairs.isEmpty() ? QString() : tr("%1 of %2").arg(m_at + 1).arg(pairs.size()));
    if (isQuiet()) {
        m_panel->clear();
        showCentre(QuietCentre);
    } else if (!pairs.isEmpty()) {
        if (current == pairs.end())
            m_panel->show(pairs.at(m_at));
        showCentre(PairCentre);
    } else {
        m_panel->clear();
        if (state == State::Failed)
            failed(m_services.queue.error());
        m_empty->setSentence(state == State::Ready
                ? (m_bands->currentIndex() == 0 ? tr("Nobody is very likely there twice.")
                                                : tr("No pair waits for a look."))
                : tr("The guests have not been compared yet."));
        m_empty->setButton(
            state == State::Ready ? tr("Compare all guests again") : tr("Compare the guests"));
        showCentre(state == State::Searching ? SearchCentre : EmptyCentre);
    }
    blockActions();
}

void DuplicatesPage::showCentre(Centre centre)
{
    const bool had = focusWidget() != nullptr && isAncestorOf(window()->focusWidget());
    const bool isOther = m_centre->currentIndex() != centre;
    m_centre->setCurrentIndex(centre);
    m_foot->setVisible(centre == PairCentre);
    m_previous->setVisible(centre == PairCentre && !m_byHand);
    m_next->setVisible(centre == PairCentre && !m_byHand);
    if (had && isOther && isVisible())
        focusFirst();
}

void DuplicatesPage::step(int by)
{
    const QList<GuestPair> pairs = listed();
    const int next = m_at + by;
    if (next < 0 || next >= pairs.size())
        return;
    m_at = next;
    m_message->clear();
    m_panel->show(pairs.at(next));
    showPair();
}

void DuplicatesPage::choose(Side side)
{
    const int row = m_panel->table()->currentRow();
    if (row < 0 || m_panel->model().choose(row, side))
        return;
    const PairRow &chosen = m_panel->model().row(row);
    QString why = tr("Both say the same here.");
    if (chosen.kind == PairRow::Kind::Fixed)
        why = tr("This stays: only somebody who has the merged guest before him takes it back.");
    else if (chosen.kind == PairRow::Kind::Stricter)
        why = tr("A refusal counts, until the guest is asked anew.");
    else if (chosen.kind != PairRow::Kind::Choice)
        why = tr("Here both stay.");
    Q_EMIT toastRequested(why, {}, {});
}

void DuplicatesPage::chooseBoth()
{
    const int row = m_panel->table()->currentRow();
    if (row < 0)
        return;
    const bool isChoice = m_panel->model().row(row).kind == PairRow::Kind::Choice;
    Q_EMIT toastRequested(isChoice
            ? tr("One of them is shown: choose A or B. The other stays in its record, and the "
                 "guest is found by both.")
            : tr("Here both stay."),
        {}, {});
}

void DuplicatesPage::showAll()
{
    m_panel->model().setShowsAll(!m_panel->model().showsAll());
}

void DuplicatesPage::decide(Verdict verdict)
{
    if (m_deciding || !m_panel->isLoaded())
        return;
    m_deciding = true;
    m_message->clear();
    const GuestPair pair = m_panel->pair();
    const qint64 until
        = verdict == Verdict::Later ? m_services.clock.nowMs() + kLaterMs : qint64(0);
    whenDone(m_services.decisions.decide(pair, verdict, until), this,
        [this, pair, verdict](const Result<Done> &decided) {
            m_deciding = false;
            if (!decided) {
                failed(decided.error());
                return;
            }
            Q_EMIT toastRequested(verdict == Verdict::Different
                    ? tr("Remembered: they are two people.")
                    : tr("The pair comes again in a week."),
                tr("Undo"), [this, pair] {
                    whenDone(m_services.decisions.takeBack(pair.first, pair.second), this,
                        [this](const Result<Done> &undone) {
                            if (!undone)
                                failed(undone.error());
                        });
                });
            leavePair();
        });
}

void DuplicatesPage::merge()
{
    if (m_deciding || !m_panel->isLoaded() || !m_panel->obstacles().isEmpty())
        return;
    m_deciding = true;
    m_message->clear();
    const quality::MergeWish wish = m_panel->wish();
    if (!m_services.first) {
        mergeAsWished(wish);
        return;
    }
    m_isBackingUp = true;
    QTimer::singleShot(kNoticedAfterMs, this, &DuplicatesPage::showBackingUp);
    whenDone(m_services.first(), this, [this, wish](const Result<Done> &ready) {
        m_isBackingUp = false;
        const bool wasSaid = m_message->isVisible();
        m_message->clear();
        if (wasSaid)
            focusFirst(); // it had taken the keys
        blockActions();
        if (ready) {
            mergeAsWished(wish);
            return;
        }
        m_deciding = false;
        m_message->showMessage(Tone::Err,
            tr("No backup could be made first, so nothing was merged. Both records are as they "
               "were."),
            tr("Look at Settings, Backup; then merge again."), codeName(ready.error().code));
    });
}

/// Of a house of many guests a backup takes seconds.
void DuplicatesPage::showBackingUp()
{
    if (!m_isBackingUp)
        return;
    m_message->showMessage(Tone::Info,
        tr("A backup is being made first, as before the first merging of every hour."),
        tr("The two are merged as soon as it is there."));
    blockActions();
}

void DuplicatesPage::mergeAsWished(const quality::MergeWish &wish)
{
    whenDone(m_services.merges.merge(wish), this, [this, wish](const Result<Uuid> &merging) {
        m_deciding = false;
        if (merging) {
            merged(wish, *merging);
            return;
        }
        failed(merging.error());
        m_panel->reload(); // somebody has changed one of them meanwhile
    });
}

void DuplicatesPage::merged(const quality::MergeWish &wish, const Uuid &merging)
{
    Q_EMIT toastRequested(
        tr("Merged. Both records stay."), tr("Undo"), [this, merging] { takeBack(merging); });
    if (m_byHand && !m_goesBack)
        Q_EMIT openRequested({u"guest"_s, wish.kept.toString()});
    else
        leavePair();
}

void DuplicatesPage::takeBack(const Uuid &merging)
{
    whenDone(
        m_services.merges.part(merging, u"undone"_s), this, [this](const Result<Done> &parted) {
            if (!parted)
                failed(parted.error());
            else
                Q_EMIT toastRequested(tr("They are two guests again."), {}, {});
        });
}

void DuplicatesPage::leavePair()
{
    if (m_byHand)
        Q_EMIT backRequested();
    // Else the queue hears of the decision, and the next pair comes up.
}

bool DuplicatesPage::isQuiet() const
{
    return m_bands->currentIndex() == kQuietSegment && !m_byHand;
}

/// The form of what it stands in, with the cursor there.
void DuplicatesPage::mend(const quality::QuietItem &item)
{
    const QString field = item.set.isEmpty() ? u"birth_date"_s : item.set;
    const QString member = item.set.isEmpty() ? QString() : u' ' + item.about.toString();
    Q_EMIT openRequested({u"guest"_s, item.guest.toString() + u' ' + field + member});
}

void DuplicatesPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

void DuplicatesPage::blockActions()
{
    QString reason;
    const QString noQuiet = !isQuiet() ? tr("No value to look at is shown.")
        : m_services.authoriser.may(access::Permission::GuestEdit)
        ? QString()
        : GuestWords::permissionNeeded(u"guest.edit"_s);
    if (!m_services.authoriser.may(access::Permission::GuestMerge))
        reason = GuestWords::permissionNeeded(u"guest.merge"_s);
    else if (!m_panel->isLoaded())
        reason = tr("No pair is shown.");
    else if (m_isBackingUp)
        reason = tr("A backup is being made first.");
    QString merging = reason;
    if (merging.isEmpty())
        merging = m_panel->obstacles();
    for (QPushButton *button : {m_different, m_later, m_swap})
        button->setEnabled(reason.isEmpty());
    m_merge->setEnabled(merging.isEmpty());
    m_merge->setToolTip(merging);
    m_merge->setAccessibleDescription(merging);
    const int pairs = static_cast<int>(listed().size());
    m_previous->setEnabled(m_at > 0 && !m_isBackingUp);
    m_next->setEnabled(m_at + 1 < pairs && !m_isBackingUp);
    if (!m_actions)
        return;
    for (const QString &id : {u"take_a"_s, u"take_b"_s, u"take_both"_s, u"different"_s, u"later"_s,
             u"swap"_s, u"next"_s, u"previous"_s, u"all_rows"_s})
        m_actions->setBlocked(u"duplicates."_s + id, reason);
    if (isQuiet())
        m_actions->setBlocked(u"duplicates.later"_s, noQuiet);
    m_actions->setBlocked(u"duplicates.right"_s, noQuiet);
    m_actions->setBlocked(u"duplicates.reveal"_s,
        reason.isEmpty() && !m_panel->mayReveal()
            ? GuestWords::permissionNeeded(u"contact.reveal"_s)
            : reason);
    m_actions->setBlocked(u"duplicates.merge"_s, merging);
}

void DuplicatesPage::retranslate()
{
    m_header->setTitle(title());
    m_bands->setTitle(0, tr("Very likely"));
    m_bands->setTitle(1, tr("Possible"));
    m_bands->setTitle(kQuietSegment, tr("Quiet minute"));
    m_bands->setAccessibleName(tr("Which pairs"));
    m_previous->setAccessibleName(tr("Pair before"));
    m_next->setAccessibleName(tr("Next pair"));
    m_cancel->setText(tr("Cancel") + u"  Esc"_s);
    m_bar->setAccessibleName(tr("How far the comparing is"));
    m_different->setText(tr("Not the same person") + u"  X"_s);
    m_later->setText(tr("Later") + u"  L"_s);
    m_swap->setText(tr("Swap A and B") + u"  K"_s);
    m_merge->setText(tr("Merge") + u"  Ctrl+Enter"_s);
    m_promise->setText(tr("Both records stay; they can be parted at any time."));
    m_panel->retranslate();
    m_quiet->retranslate();
    follow();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
