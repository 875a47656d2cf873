#include "ui/access/rescue/rescue_page.h"

#include "models/support/async.h"
#include "ui/access/password_field.h"
#include "ui/access/rescue/rescue_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/centred.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRescueWidth = 600;
constexpr int kLossesHeight = 160;
constexpr int kRescueTickMs = 100;
enum RescueLayer { FormLayer, WorkingLayer, OutcomeLayer };

QHBoxLayout *buttonsOf(std::initializer_list<QPushButton *> buttons)
{
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addStretch();
    for (QPushButton *button : buttons)
        across->addWidget(button);
    return across;
}

QVBoxLayout *columnOf(QWidget *layer)
{
    auto *column = new QVBoxLayout(layer);
    column->setContentsMargins({});
    column->setSpacing(Space::area);
    return column;
}

} // namespace

RescuePage::RescuePage(RescueWork work, RescueWay way, QWidget *parent)
    : QWidget(parent)
    , m_work(std::move(work))
    , m_way(way)
    , m_card(new Card(this))
    , m_what(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_fileRow(new FormRow({}, m_file, this))
    , m_choose(new QPushButton(this))
    , m_into(new QLineEdit(this))
    , m_intoRow(new FormRow({}, m_into, this))
    , m_member(new QComboBox(this))
    , m_memberRow(new FormRow({}, m_member, this))
    , m_password(new PasswordField(this))
    , m_passwordRow(new FormRow({}, m_password, this))
    , m_back(new QPushButton(this))
    , m_begin(new QPushButton(this))
    , m_working(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_outcome(new Heading(this))
    , m_losses(new QPlainTextEdit(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"rescuePage"_s);
    m_file->setObjectName(u"rescueFile"_s);
    m_choose->setObjectName(u"rescueChoose"_s);
    m_into->setObjectName(u"rescueInto"_s);
    m_member->setObjectName(u"rescueMember"_s);
    m_password->setObjectName(u"rescuePassword"_s);
    m_back->setObjectName(u"rescueBack"_s);
    m_begin->setObjectName(u"rescueBegin"_s);
    m_bar->setObjectName(u"rescueProgress"_s);
    m_cancel->setObjectName(u"rescueCancel"_s);
    m_outcome->setObjectName(u"rescueOutcome"_s);
    m_losses->setObjectName(u"rescueLosses"_s);
    m_open->setObjectName(u"rescueOpen"_s);
    m_card->setFixedWidth(currentLook().scaled(kRescueWidth));
    auto *layers = new QWidget(m_card);
    m_layers = new QStackedLayout(layers);
    m_layers->addWidget(makeForm());
    m_layers->addWidget(makeWorking());
    m_layers->addWidget(makeOutcome());
    m_card->content()->addWidget(layers);
    putInTheMiddle(this, m_card);

    m_tick.setInterval(kRescueTickMs);
    connect(&m_tick, &QTimer::timeout, this, &RescuePage::showProgress);
    connect(m_choose, &QPushButton::clicked, this, &RescuePage::chooseFile);
    connect(m_begin, &QPushButton::clicked, this, &RescuePage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &RescuePage::submit);
    connect(m_back, &QPushButton::clicked, this, &RescuePage::left);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_progress->cancelled = true; });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_folder); });
    readMembers();
    retranslate();
}

RescuePage::~RescuePage()
{
    if (m_progress)
        m_progress->cancelled = true;
}

QWidget *RescuePage::makeForm()
{
    auto *layer = new QWidget(this);
    QVBoxLayout *column = columnOf(layer);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    auto *file = new QHBoxLayout;
    file->setSpacing(Space::control);
    file->addWidget(m_fileRow, 1);
    file->addWidget(m_choose, 0, Qt::AlignBottom);
    column->addWidget(m_what);
    column->addLayout(file);
    for (QWidget *row : {m_intoRow, m_memberRow, m_passwordRow})
        column->addWidget(row);
    setButtonKind(m_begin, ButtonKind::Primary);
    column->addLayout(buttonsOf({m_back, m_begin}));
    m_fileRow->setVisible(m_way == RescueWay::Backup);
    m_choose->setVisible(m_way == RescueWay::Backup);
    m_into->setText(m_work.folder(m_way));
    if (m_way == RescueWay::Backup) {
        const QList<backup::BackupEntry> entries = m_work.backups();
        if (!entries.isEmpty())
            m_file->setText(entries.constFirst().path);
    }
    return layer;
}

QWidget *RescuePage::makeWorking()
{
    auto *layer = new QWidget(this);
    QVBoxLayout *column = columnOf(layer);
    m_working->setWordWrap(true);
    column->addWidget(m_working);
    column->addWidget(m_bar);
    column->addStretch();
    column->addLayout(buttonsOf({m_cancel}));
    return layer;
}

QWidget *RescuePage::makeOutcome()
{
    auto *layer = new QWidget(this);
    QVBoxLayout *column = columnOf(layer);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_losses->setReadOnly(true);
    m_losses->setTabChangesFocus(true);
    m_losses->setFixedHeight(currentLook().scaled(kLossesHeight));
    setButtonKind(m_open, ButtonKind::Primary);
    column->addWidget(m_outcome);
    column->addWidget(m_losses);
    column->addStretch();
    column->addLayout(buttonsOf({m_open}));
    return layer;
}

void RescuePage::readMembers()
{
    const auto members = m_work.members();
    if (!members) {
        const Wording words = describe(members.error());
        m_memberRow->setProblem(words.what + u' ' + words.next);
        m_begin->setEnabled(false);
        return;
    }
    for (const access::VaultKeys::Member &member : *members)
        m_member->addItem(member.displayName, QVariant::fromValue(member.id));
    m_password->setFocus();
}

void RescuePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Backups of Lobby (*.lobbybackup)"));
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void RescuePage::submit()
{
    if (m_progress || !m_begin->isEnabled())
        return;
    m_fileRow->setProblem({});
    m_intoRow->setProblem({});
    m_passwordRow->setProblem({});
    RescueRequest request {m_way, m_member->currentData().value<Uuid>()};
    request.backup = m_file->text().trimmed();
    request.into = m_into->text().trimmed();
    if (m_way == RescueWay::Backup && request.backup.isEmpty()) {
        m_fileRow->setProblem(tr("Choose the backup."));
        m_file->setFocus();
        return;
    }
    QString typed = m_password->take();
    auto password = access::Password::fromText(typed);
    access::wipe(typed);
    if (!password) {
        m_passwordRow->setProblem(tr("Type your password."));
        m_password->setFocus();
        return;
    }
    request.password = std::make_shared<const access::Password>(*std::move(password));
    m_folder = request.into;
    m_progress = std::make_shared<SharedProgress>();
    m_bar->setValue(0);
    m_layers->setCurrentIndex(WorkingLayer);
    m_cancel->setFocus();
    m_tick.start();
    whenDone(m_work.begin(request, m_progress), this,
        [this](const Result<Rescued> &result) { finish(result); });
}

void RescuePage::showProgress()
{
    if (m_progress)
        m_bar->setValue(m_progress->percent);
}

void RescuePage::finish(const Result<Rescued> &result)
{
    m_tick.stop();
    m_progress.reset();
    if (result) {
        m_rescued = *result;
        retranslate();
        m_layers->setCurrentIndex(OutcomeLayer);
        m_outcome->announce();
        return;
    }
    m_layers->setCurrentIndex(FormLayer);
    const Error &error = result.error();
    const Wording words = RescueWords::problem(error);
    const QString said = words.what + u' ' + words.next;
    const bool isOfFolder
        = error.code == Error::Code::Invalid || error.code == Error::Code::VaultExists;
    const bool isOfFile = m_way == RescueWay::Backup && error.code != Error::Code::WrongPassword
        && error.code != Error::Code::TooManyTries && error.code != Error::Code::Cancelled;
    if (isOfFolder) {
        m_intoRow->setProblem(said);
        m_into->setFocus();
    } else if (isOfFile) {
        m_fileRow->setProblem(said);
        m_file->setFocus();
    } else {
        m_passwordRow->setProblem(said);
        m_password->setFocus();
    }
}

/// Escape goes back; while something is made, it stops that.
void RescuePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_rescued) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_progress)
        m_progress->cancelled = true;
    else
        Q_EMIT left();
}

void RescuePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RescuePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(currentLook().colours.background));
}

void RescuePage::retranslate()
{
    m_card->setTitle(RescueWords::title(m_way));
    m_what->setText(RescueWords::what(m_way));
    m_fileRow->setLabel(tr("Backup"));
    m_choose->setText(tr("Choose…"));
    m_intoRow->setLabel(tr("Folder of the new profile"));
    m_memberRow->setLabel(tr("Who are you?"));
    m_passwordRow->setLabel(tr("Password"));
    m_back->setText(tr("Back"));
    m_begin->setText(m_way == RescueWay::Backup ? tr("Restore") : tr("Bring over"));
    m_working->setText(RescueWords::working(m_way));
    m_bar->setAccessibleName(tr("How far it is"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open the new profile"));
    m_losses->setAccessibleName(tr("What was lost"));
    if (!m_rescued)
        return;
    m_outcome->setText(RescueWords::outcome(*m_rescued, m_folder));
    const QString losses = RescueWords::losses(*m_rescued);
    m_losses->setPlainText(losses);
    m_losses->setVisible(!losses.isEmpty());
}

} // namespace lobby::ui
