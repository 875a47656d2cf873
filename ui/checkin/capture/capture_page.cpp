#include "ui/checkin/capture/capture_page.h"

#include "models/checkin/codes/own_code.h"
#include "models/checkin/identity/identity_number.h"
#include "models/support/async.h"
#include "ui/checkin/capture/capture_words.h"
#include "ui/checkin/capture/match_list.h"
#include "ui/checkin/capture/reading_card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::CaptureField;
using checkin::ReadDocument;
using checkin::Scan;
using checkin::ScanKind;
using guests::LikelyGuest;

namespace {

constexpr qint64 kSameCardMs = 3000;

guests::Somebody somebodyOf(const ReadDocument &read)
{
    return {read.number.text, {read.nativeName.text, read.surname.text, read.given.text},
        read.birthDate};
}

/// The stay that brings him here: of today, else one that should have begun.
const stays::Stay *expected(const QList<stays::Stay> &stays, const Uuid &branch, QDate today)
{
    const stays::Stay *found = nullptr;
    for (const stays::Stay &stay : stays) {
        const bool fits = stay.branch == branch && stay.status() == stays::StayStatus::Expected
            && stay.arrival <= today;
        if (fits && (!found || stay.arrival > found->arrival))
            found = &stay;
    }
    return found;
}

} // namespace

CapturePage::CapturePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_jurisdiction(checkin::jurisdictionOf(services.country))
    , m_header(new PageHeader(this))
    , m_layers(new QStackedLayout)
    , m_message(new InlineMessage(this))
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
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(page);
    column->addWidget(card);
    column->addStretch();
    card->setObjectName(u"captureWaiting"_s);
    m_typed = new QPlainTextEdit(card);
    m_typed->setObjectName(u"captureTyped"_s);
    m_typed->setTabChangesFocus(true);
    m_typed->setFont(currentLook().monoFont());
    m_typed->setFixedHeight(currentLook().lineHeight(TextStyle::Body) * 5);
    m_readTyped = new QPushButton(card);
    m_readTyped->setObjectName(u"captureReadTyped"_s);
    connect(m_readTyped, &QPushButton::clicked, this, [this] {
        m_lastScan.clear(); // typed again on purpose
        read(m_typed->toPlainText());
    });
    m_typed->setAcceptDrops(false); // a picture dropped on it is the page's
    m_typed->installEventFilter(this);
    m_picture = new QPushButton(card);
    m_picture->setObjectName(u"capturePicture"_s);
    connect(m_picture, &QPushButton::clicked, this, &CapturePage::choosePicture);
    card->content()->addWidget(m_typed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addStretch();
    buttons->addWidget(m_picture);
    buttons->addWidget(m_readTyped);
    card->content()->addLayout(buttons);
    return page;
}

QWidget *CapturePage::makeReading()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    m_reading = new ReadingCard(page);
    m_reading->setObjectName(u"captureReading"_s);
    auto *left = new QVBoxLayout;
    left->addWidget(m_reading);
    left->addStretch();
    across->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    m_whose = new Card(page);
    m_matches = new MatchList(m_whose);
    m_whose->content()->addWidget(m_matches);
    right->addWidget(m_whose);
    m_changes = new Card(page);
    m_changes->setObjectName(u"captureChanges"_s);
    right->addWidget(m_changes);
    right->addStretch();
    across->addLayout(right, 1);
    column->addLayout(across, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::control);
    m_again = new QPushButton(page);
    m_again->setObjectName(u"captureAgain"_s);
    m_save = new QPushButton(page);
    m_save->setObjectName(u"captureSave"_s);
    m_primary = new QPushButton(page);
    m_primary->setObjectName(u"capturePrimary"_s);
    setButtonKind(m_primary, ButtonKind::Primary);
    bottom->addWidget(m_again);
    bottom->addStretch();
    bottom->addWidget(m_save);
    bottom->addWidget(m_primary);
    column->addLayout(bottom);
    connect(m_again, &QPushButton::clicked, this, &CapturePage::again);
    connect(m_save, &QPushButton::clicked, this, [this] { finish(Goal::Save); });
    connect(m_primary, &QPushButton::clicked, this, [this] { finish(Goal::CheckIn); });
    connect(m_matches, &QListWidget::itemSelectionChanged, this, &CapturePage::onChosen);
    return page;
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
}

void CapturePage::open(const QString &argument)
{
    Q_UNUSED(argument)
    if (!m_read)
        again();
}

void CapturePage::focusFirst()
{
    if (!m_read)
        m_typed->setFocus();
    else if (m_matches->hasChoice() && m_primary->isEnabled())
        m_primary->setFocus();
    else
        m_matches->setFocus();
}

QString CapturePage::currentGuest() const
{
    return m_known ? m_known->guest.id.toString() : QString();
}

QList<QWidget *> CapturePage::panes() const
{
    if (!m_read)
        return {m_typed};
    return {m_reading->nativeName(), m_matches, m_primary};
}

QList<KeyHint> CapturePage::keyHints() const
{
    if (m_second)
        return {{u"1"_s, tr("Replace")}, {u"2"_s, tr("Keep this one")}};
    if (!m_read)
        return {{u"Ctrl+Enter"_s, tr("Read")}, {u"Esc"_s, tr("Back")}};
    return {{u"Enter"_s, m_services.desk.words.checkIn()}, {u"↑↓"_s, tr("Choose")},
        {u"F2"_s, tr("Scan again")}, {u"Esc"_s, tr("Back")}};
}

void CapturePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    if (m_second && (event->key() == Qt::Key_1 || event->key() == Qt::Key_2)) {
        const Scan second = *std::exchange(m_second, {});
        m_message->clear();
        if (event->key() == Qt::Key_1)
            take(second);
        Q_EMIT keyHintsChanged();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (!m_read)
            m_readTyped->click();
        else if (button && button != m_primary && isAncestorOf(button))
            button->click();
        else
            finish(Goal::CheckIn);
        return;
    }
    Page::keyPressEvent(event);
}

void CapturePage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(m_read ? QString() : tr("Present the document to the reader."));
    m_readTyped->setText(tr("Read  Enter"));
    m_readTyped->setAccessibleName(tr("Read"));
    m_picture->setText(tr("Picture…"));
    m_typed->setPlaceholderText(
        tr("Or type the lines at the foot of the document, or the number of an identity card; or "
           "paste or drop a picture of it."));
    m_typed->setAccessibleName(tr("Lines or number of the document"));
    m_reading->retranslate();
    m_whose->setTitle(tr("Whose document it is"));
    m_matches->retranslate();
    m_changes->setTitle(tr("What it changes"));
    m_again->setText(tr("Scan again  F2"));
    m_again->setAccessibleName(tr("Scan again"));
    m_save->setText(tr("Only save"));
    m_primary->setText(tr("%1  Enter", "a verb and its key").arg(m_services.desk.words.checkIn()));
    m_primary->setAccessibleName(m_services.desk.words.checkIn());
    if (m_read)
        m_reading->show(*m_read, noticesOf(*m_read, m_jurisdiction, m_services.clock.today()));
    showDifferences();
    Q_EMIT keyHintsChanged();
}

void CapturePage::read(const QString &scan)
{
    const qint64 now = m_services.clock.nowMs();
    if (scan == m_lastScan && now - m_lastScanMs < kSameCardMs)
        return;
    m_lastScan = scan;
    m_lastScanMs = now;
    const Scan read = checkin::classify(scan);
    if (m_read && (read.kind == ScanKind::Document || read.kind == ScanKind::ResidentId))
        ask(read);
    else
        take(read);
}

void CapturePage::readPicture(const std::variant<QImage, checkin::ImageProblem> &picture)
{
    using checkin::ImageFault;
    using checkin::ImageProblem;
    if (const auto *problem = std::get_if<ImageProblem>(&picture)) {
        say(CaptureWords::problem(*problem), tr("Take a JPEG or PNG picture of the document."));
        return;
    }
    m_header->setDetail(tr("Reading the picture…"));
    const auto reading = QtConcurrent::run(checkin::readPicture, std::get<QImage>(picture));
    whenDone(
        reading, this, [this, generation = ++m_generation](const checkin::PictureReading &found) {
            if (generation != m_generation)
                return;
            if (found.text.isEmpty()) {
                retranslate();
                say(CaptureWords::fault(found.fault),
                    tr("Lay the document flat in good light and take the picture again."));
                return;
            }
            m_isPicture = true;
            m_lastScan.clear();
            read(found.text);
        });
}

void CapturePage::choosePicture()
{
    const QString name = QFileDialog::getOpenFileName(
        this, tr("Picture of a document"), {}, tr("Pictures (*.jpg *.jpeg *.png)"));
    QFile file(name);
    if (!name.isEmpty() && file.open(QIODevice::ReadOnly))
        readPicture(checkin::documentImage(file.read(checkin::kMaxImageBytes + 1)));
}

bool CapturePage::takePictureOf(const QMimeData &mime)
{
    if (mime.hasImage()) {
        readPicture(checkin::documentImage(qvariant_cast<QImage>(mime.imageData())));
        return true;
    }
    const QList<QUrl> urls = mime.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return false;
    QFile file(urls.constFirst().toLocalFile());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    readPicture(checkin::documentImage(file.read(checkin::kMaxImageBytes + 1)));
    return true;
}

void CapturePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void CapturePage::dropEvent(QDropEvent *event)
{
    if (takePictureOf(*event->mimeData()))
        event->acceptProposedAction();
}

/// Ctrl+V of a picture in the field for typing.
bool CapturePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        if (mime && !mime->hasText() && takePictureOf(*mime))
            return true;
    }
    return Page::eventFilter(watched, event);
}

/// Somebody is still at work on the document before.
void CapturePage::ask(const Scan &scan)
{
    m_second = scan;
    m_message->clear();
    QPushButton *replace = m_message->addButton(tr("Replace  1"));
    QPushButton *keep = m_message->addButton(tr("Keep this one  2"));
    connect(replace, &QPushButton::clicked, this, [this] {
        const Scan second = *std::exchange(m_second, {});
        m_message->clear();
        take(second);
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_second.reset();
        m_message->clear();
    });
    m_message->showMessage(
        Tone::Info, tr("Another document was read."), tr("Nothing of the first is saved yet."));
    Q_EMIT keyHintsChanged();
}

void CapturePage::take(const Scan &scan)
{
    switch (scan.kind) {
    case ScanKind::Document:
        takeDocument(scan.zones.constFirst());
        if (scan.zones.size() > 1)
            ask({ScanKind::Document, scan.text, {scan.zones.at(1)}});
        return;
    case ScanKind::ResidentId:
        takeNumber(scan.text);
        return;
    case ScanKind::OwnCode:
        if (const auto code = checkin::OwnCode::parse(scan.text)) {
            const bool isGuest = code->kind == checkin::OwnCode::Kind::Guest;
            Q_EMIT openRequested({isGuest ? u"guest"_s : u"checkin"_s, code->id.toString()});
        }
        return;
    case ScanKind::BoardingPass:
    case ScanKind::VCard:
    case ScanKind::Other:
        Q_EMIT searchRequested(scan.text);
        return;
    case ScanKind::Nothing:
        say(tr("Nothing was read."), tr("Present the document once more, or type its lines."));
        return;
    }
}

void CapturePage::takeDocument(const QStringList &lines)
{
    const auto source = std::exchange(m_isPicture, false) ? checkin::MrzSource::Picture
                                                          : checkin::MrzSource::Unknown;
    const auto read = checkin::readDocument(lines, m_services.clock.today(), source);
    if (read)
        show(*read);
    else
        say(CaptureWords::problem(read.error().problem),
            tr("Present the document once more, or type its lines."));
}

void CapturePage::takeNumber(const QString &number)
{
    using checkin::IdentityType;
    const QDate today = m_services.clock.today();
    const QList<IdentityType> types = checkin::possibleTypes(number, today);
    const IdentityType type = types.isEmpty() ? IdentityType::ResidentId : types.constFirst();
    const checkin::IdentityVerdict verdict = checkin::checkIdentity(type, number, today);
    if (verdict.valid())
        show(checkin::documentFrom(type, verdict));
    else
        say(CaptureWords::problem(*verdict.problem), tr("Scan the card once more, or type it."));
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
    showBlocked();
    const Wording words = describe(error);
    m_message->clear();
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void CapturePage::again()
{
    ++m_generation;
    m_read.reset();
    m_known.reset();
    m_second.reset();
    m_lastScan.clear();
    m_busy = false;
    m_message->clear();
    m_reading->clear();
    m_typed->clear();
    m_layers->setCurrentIndex(0);
    retranslate();
    focusFirst();
}

void CapturePage::show(const ReadDocument &read)
{
    m_message->clear();
    m_read = read;
    m_known.reset();
    m_differences.clear();
    m_typed->clear();
    m_layers->setCurrentIndex(1);
    retranslate();
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
    onChosen();
    focusFirst();
}

void CapturePage::onChosen()
{
    m_known.reset();
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
            focusFirst();
        });
}

void CapturePage::showDifferences()
{
    qDeleteAll(std::exchange(m_ticks, {}));
    const std::optional<LikelyGuest> chosen = m_matches->chosen();
    m_differences = m_read && m_known && chosen ? differencesOf(*m_known, *m_read, m_jurisdiction,
                        chosen->document, chosen->birth == LikelyGuest::Birth::Same)
                                                : QList<checkin::CaptureDifference>();
    for (const checkin::CaptureDifference &difference : std::as_const(m_differences)) {
        const QString before = difference.before.isEmpty() ? u"—"_s : difference.before;
        auto *tick = new QCheckBox(
            u"%1: %2 → %3"_s.arg(CaptureWords::field(difference.field), before, difference.after),
            m_changes);
        tick->setObjectName(u"captureTick"_s);
        tick->setChecked(true);
        m_changes->content()->addWidget(tick);
        m_ticks.append(tick);
    }
    m_changes->setVisible(!m_differences.isEmpty());
    showBlocked();
}

QString CapturePage::whyNot() const
{
    using access::Permission;
    const auto may
        = [this](Permission permission) { return m_services.desk.authoriser.may(permission); };
    if (!may(Permission::IdentityCapture))
        return tr("Your role does not include this.");
    if (!m_matches->hasChoice())
        return tr("Choose whose document it is.");
    const std::optional<LikelyGuest> chosen = m_matches->chosen();
    if (chosen && chosen->document && chosen->guest.doNotRoom)
        return tr("This guest must not be given a room. Call a supervisor.");
    return {};
}

void CapturePage::showBlocked()
{
    const QString why = m_read ? whyNot() : QString();
    const bool ready
        = m_read && why.isEmpty() && !m_busy && (m_known.has_value() || m_matches->isNewChosen());
    m_primary->setEnabled(ready);
    m_save->setEnabled(ready);
    m_primary->setToolTip(why);
    if (m_read)
        m_header->setDetail(why);
}

/// What was read, with what was typed beside it.
ReadDocument CapturePage::edited() const
{
    ReadDocument read = *m_read;
    read.nativeName.text = m_reading->nativeName()->text().trimmed();
    return read;
}

QList<CaptureField> CapturePage::ticked() const
{
    QList<CaptureField> fields;
    for (qsizetype i = 0; i < m_differences.size(); ++i) {
        if (m_ticks.at(i)->isChecked())
            fields.append(m_differences.at(i).field);
    }
    return fields;
}

void CapturePage::finish(Goal goal)
{
    if (!m_primary->isEnabled())
        return;
    m_message->clear();
    m_busy = true;
    showBlocked();
    const ReadDocument read = edited();
    if (!m_known) {
        guests::GuestProfile fresh;
        takeOver(fresh, read, m_jurisdiction, m_jurisdiction.kept, false);
        fresh.guest.nameOrder
            = names::usualOrder(fresh.guest.fullNameNative, fresh.guest.nationality);
        whenDone(m_services.desk.guests.create({fresh}, sync::Source::Scanned), this,
            [this, goal](const Result<QList<Uuid>> &made) {
                if (made)
                    saved(made->constFirst(), goal);
                else
                    fail(made.error());
            });
        return;
    }
    guests::GuestProfile changed = *m_known;
    QList<CaptureField> fields = ticked();
    if (!read.nativeName.text.isEmpty() && !fields.contains(CaptureField::NativeName))
        fields.append(CaptureField::NativeName);
    takeOver(changed, read, m_jurisdiction, fields, m_matches->chosen()->document);
    whenDone(m_services.desk.guests.save(changed, *m_known, sync::Source::Scanned), this,
        [this, goal, id = m_known->guest.id](const Result<store::Committed> &done) {
            if (done)
                saved(id, goal);
            else
                fail(done.error());
        });
}

void CapturePage::saved(const Uuid &guest, Goal goal)
{
    m_busy = false;
    if (goal == Goal::Save) {
        again();
        Q_EMIT toastRequested(tr("The document is saved."), {}, {});
        Q_EMIT openRequested({u"guest"_s, guest.toString()});
        return;
    }
    whenDone(m_services.desk.stays.ofGuest(guest), this,
        [this, guest](const Result<QList<stays::Stay>> &stays) {
            if (stays)
                goOn(guest, *stays);
            else
                fail(stays.error());
        });
}

/// To the stay that he has come for, or to a new one.
void CapturePage::goOn(const Uuid &guest, const QList<stays::Stay> &stays)
{
    const stays::Stay *stay = expected(stays, m_services.desk.branch, m_services.clock.today());
    const QString id = stay ? stay->id.toString() : QString();
    again();
    if (id.isEmpty())
        Q_EMIT openRequested({u"stays"_s, u"new:"_s + guest.toString()});
    else
        Q_EMIT openRequested({u"checkin"_s, id});
}

} // namespace lobby::ui
