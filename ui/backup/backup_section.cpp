#include "ui/backup/backup_section.h"

#include "models/support/async.h"
#include "ui/access/vouch/supervisor_card.h"
#include "ui/backup/backup_words.h"
#include "ui/backup/replacing_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBackupFolderWidth = 480;
constexpr int kShiftChangeWidth = 200;

QHBoxLayout *besideIt(FormRow *row, QPushButton *button)
{
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addWidget(row);
    across->addWidget(button, 0, Qt::AlignBottom);
    across->addStretch();
    return across;
}

} // namespace

BackupSection::BackupSection(BackupDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stateCard(new Card(this))
    , m_choiceCard(new Card(this))
    , m_last(new QLabel(this))
    , m_drill(new QLabel(this))
    , m_alarm(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_backUp(new QPushButton(this))
    , m_try(new QPushButton(this))
    , m_folder(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_folderRow(new FormRow({}, m_folder, this))
    , m_secondRow(new FormRow({}, m_second, this))
    , m_chooseFolder(new QPushButton(this))
    , m_chooseSecond(new QPushButton(this))
    , m_shiftChange(new QTimeEdit(this))
    , m_shiftRow(new FormRow({}, m_shiftChange, this))
    , m_reason(new QLabel(this))
    , m_restoreCard(new Card(this))
    , m_entry(new QComboBox(this))
    , m_entryRow(new FormRow({}, m_entry, this))
    , m_beside(new QRadioButton(this))
    , m_inPlace(new QRadioButton(this))
    , m_consequences(new QLabel(this))
    , m_other(new SupervisorCard(
          [&desk](const Uuid &object) { return desk.vouching(object); }, desk.clock(), this))
    , m_into(new QLineEdit(this))
    , m_intoRow(new FormRow({}, m_into, this))
    , m_restore(new QPushButton(this))
    , m_restored(new QLabel(this))
{
    m_last->setObjectName(u"backupLast"_s);
    m_drill->setObjectName(u"backupDrill"_s);
    m_alarm->setObjectName(u"backupAlarm"_s);
    m_problem->setObjectName(u"backupProblem"_s);
    m_backUp->setObjectName(u"backupNow"_s);
    m_try->setObjectName(u"backupTry"_s);
    m_folder->setObjectName(u"backupFolder"_s);
    m_second->setObjectName(u"backupSecond"_s);
    m_chooseFolder->setObjectName(u"backupChooseFolder"_s);
    m_chooseSecond->setObjectName(u"backupChooseSecond"_s);
    m_shiftChange->setObjectName(u"backupShiftChange"_s);
    m_reason->setObjectName(u"backupReason"_s);
    m_entry->setObjectName(u"backupEntry"_s);
    m_beside->setObjectName(u"backupBeside"_s);
    m_inPlace->setObjectName(u"backupInPlace"_s);
    m_consequences->setObjectName(u"backupConsequences"_s);
    m_into->setObjectName(u"backupInto"_s);
    m_restore->setObjectName(u"backupRestore"_s);
    m_restored->setObjectName(u"backupRestored"_s);
    build();
    connectAll();
    retranslate();
}

BackupSection::~BackupSection()
{
    for (QWidget *field : QList<QWidget *> {m_folder, m_second, m_shiftChange})
        field->disconnect(this); // it loses the focus when it goes, and says so
}

void BackupSection::build()
{
    for (QLabel *label :
        {m_last, m_drill, m_alarm, m_problem, m_reason, m_restored, m_consequences}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setSecondary(m_reason);
    m_folderRow->setFixedWidth(currentLook().scaled(kBackupFolderWidth));
    m_secondRow->setFixedWidth(currentLook().scaled(kBackupFolderWidth));
    m_shiftRow->setFixedWidth(currentLook().scaled(kShiftChangeWidth));
    setButtonKind(m_backUp, ButtonKind::Primary);

    QVBoxLayout *state = m_stateCard->content();
    for (QLabel *label : {m_last, m_drill, m_alarm, m_problem})
        state->addWidget(label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_try);
    buttons->addStretch();
    state->addLayout(buttons);

    QVBoxLayout *choice = m_choiceCard->content();
    choice->addWidget(m_shiftRow);
    choice->addLayout(besideIt(m_folderRow, m_chooseFolder));
    choice->addLayout(besideIt(m_secondRow, m_chooseSecond));
    choice->addWidget(m_reason);

    m_entryRow->setFixedWidth(currentLook().scaled(kBackupFolderWidth));
    m_intoRow->setFixedWidth(currentLook().scaled(kBackupFolderWidth));
    m_restored->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QVBoxLayout *restoring = m_restoreCard->content();
    restoring->addWidget(m_entryRow);
    m_beside->setChecked(true);
    restoring->addWidget(m_beside);
    restoring->addWidget(m_inPlace);
    restoring->addWidget(m_consequences);
    restoring->addLayout(besideIt(m_intoRow, m_restore));
    restoring->addWidget(m_restored);
    m_other->setWords(
        [] { return ReplacingWords::anotherAgrees(); }, [] { return ReplacingWords::agree(); });
    m_other->setMaximumWidth(currentLook().scaled(kBackupFolderWidth));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_stateCard);
    column->addWidget(m_choiceCard);
    column->addWidget(m_restoreCard);
    column->addWidget(m_other);
    column->addStretch();
}

void BackupSection::connectAll()
{
    connect(m_backUp, &QPushButton::clicked, &m_desk, &BackupDesk::backUpNow);
    connect(m_try, &QPushButton::clicked, &m_desk, &BackupDesk::tryNow);
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] { choose(m_folder); });
    connect(m_chooseSecond, &QPushButton::clicked, this, [this] { choose(m_second); });
    connect(m_folder, &QLineEdit::editingFinished, this, &BackupSection::change);
    connect(m_second, &QLineEdit::editingFinished, this, &BackupSection::change);
    connect(m_shiftChange, &QTimeEdit::editingFinished, this, &BackupSection::change);
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::restore);
    connect(m_into, &QLineEdit::textChanged, this, &BackupSection::showWork);
    connect(m_inPlace, &QRadioButton::toggled, this, &BackupSection::showWay);
    connect(m_entry, &QComboBox::activated, this, &BackupSection::showWay);
    connect(m_other, &SupervisorCard::vouched, this, [this](const access::Vouched &word) {
        m_desk.askToReplace(m_entry->currentData().toString(), word);
    });
    connect(&m_desk, &BackupDesk::changed, this, &BackupSection::showAll);
}

void BackupSection::reload()
{
    m_desk.look();
    showAll();
}

void BackupSection::showAll()
{
    const backup::BackupSettings &settings = m_desk.settings();
    if (!m_folder->hasFocus())
        m_folder->setText(settings.folder);
    if (!m_second->hasFocus())
        m_second->setText(settings.second);
    if (!m_shiftChange->hasFocus())
        m_shiftChange->setTime(settings.shiftChange);
    showEntries();
    showWork();
}

/// What was chosen stays chosen while others come and go.
void BackupSection::showEntries()
{
    const QString chosen = m_entry->currentData().toString();
    m_entry->clear();
    for (const backup::BackupEntry &entry : m_desk.entries())
        m_entry->addItem(BackupWords::entry(entry), entry.path);
    m_entry->setCurrentIndex(std::max(m_entry->findData(chosen), 0));
    if (m_entry->currentData().toString() != chosen)
        showWay(); // what was chosen is gone
}

/// Nobody agrees to another backup, or another way, than he was asked about.
void BackupSection::showWay()
{
    m_other->dismiss();
    m_intoRow->setVisible(!m_inPlace->isChecked());
    m_consequences->setVisible(m_inPlace->isChecked());
    m_consequences->setText(ReplacingWords::consequences(chosenMoment()));
    showWork();
}

QString BackupSection::chosenMoment() const
{
    const QList<backup::BackupEntry> &entries = m_desk.entries();
    const auto chosen
        = std::ranges::find(entries, m_entry->currentData().toString(), &backup::BackupEntry::path);
    return chosen == entries.end() ? QString() : BackupWords::moment(*chosen);
}

/// Once it has its place: below the others it may be out of sight.
void BackupSection::bringIntoView(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(outer))
                area->ensureWidgetVisible(part);
        }
    });
}

void BackupSection::askAnotherMember()
{
    const QString path = m_entry->currentData().toString();
    whenDone(m_desk.objectOf(path), this, [this, path](const Result<Uuid> &object) {
        if (path != m_entry->currentData().toString() || !m_inPlace->isChecked())
            return; // another one was chosen meanwhile
        if (object) {
            m_other->ask(ReplacingWords::question(chosenMoment()), *object);
            m_other->focusFirst();
            bringIntoView(m_other);
            return;
        }
        const Wording words = describe(object.error());
        m_problem->setText(words.what + u' ' + words.next);
        m_problem->show();
    });
}

void BackupSection::restore()
{
    if (m_inPlace->isChecked()) {
        askAnotherMember();
        return;
    }
    m_desk.restore(m_entry->currentData().toString(), m_into->text().trimmed());
}

void BackupSection::showWork()
{
    const bool isIdle = m_desk.work() == BackupDesk::Work::None;
    const bool may = m_desk.mayChange();
    for (QWidget *field :
        QList<QWidget *> {m_folder, m_second, m_chooseFolder, m_chooseSecond, m_shiftChange})
        field->setEnabled(may);
    m_reason->setVisible(!may);
    const auto &standing = m_desk.standing();
    m_last->setText(standing ? BackupWords::last(*standing) : QString());
    m_drill->setText(standing ? BackupWords::drill(*standing) : QString());
    const QString alarm = standing ? BackupWords::alarm(standing->alarm) : QString();
    m_alarm->setText(alarm);
    m_alarm->setVisible(!alarm.isEmpty());
    const auto &problem = m_desk.problem();
    const Wording words = problem ? BackupWords::problem(*problem) : Wording();
    m_problem->setText(words.what.isEmpty() ? QString() : words.what + u' ' + words.next);
    m_problem->setVisible(problem.has_value());
    m_backUp->setEnabled(may && isIdle);
    m_try->setEnabled(may && isIdle && standing && standing->last);
    const bool canRestore = may && isIdle && m_entry->count() > 0;
    const bool inPlace = m_inPlace->isChecked();
    m_entry->setEnabled(canRestore);
    m_into->setEnabled(may);
    m_beside->setEnabled(may);
    m_inPlace->setEnabled(may && m_desk.mayReplace());
    m_restore->setEnabled(canRestore && (inPlace || !m_into->text().trimmed().isEmpty()));
    m_restore->setText(m_desk.work() == BackupDesk::Work::Restoring ? tr("Restoring…")
            : inPlace                                               ? tr("Restore in place…")
                                                                    : tr("Restore"));
    const auto &restored = m_desk.restored();
    m_restored->setText(restored ? BackupWords::restored(*restored) : QString());
    m_restored->setVisible(restored.has_value());
    m_backUp->setText(
        m_desk.work() == BackupDesk::Work::BackingUp ? tr("Backing up…") : tr("Back up now"));
    m_try->setText(m_desk.work() == BackupDesk::Work::Trying ? tr("Restoring as a test…")
                                                             : tr("Test restore"));
}

void BackupSection::change()
{
    backup::BackupSettings settings = m_desk.settings();
    settings.folder = m_folder->text().trimmed();
    settings.second = m_second->text().trimmed();
    settings.shiftChange = m_shiftChange->time();
    m_desk.change(settings);
}

void BackupSection::choose(QLineEdit *field)
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &path) {
        field->setText(path);
        change();
    });
    dialog->open();
}

void BackupSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupSection::retranslate()
{
    m_stateCard->setTitle(tr("Backups"));
    m_choiceCard->setTitle(tr("When and where"));
    m_shiftRow->setLabel(tr("Every day at the change of shift"));
    m_folderRow->setLabel(tr("Folder"));
    m_folder->setPlaceholderText(tr("The folder of this desk's data"));
    m_secondRow->setLabel(tr("Second place, for example on a stick"));
    m_second->setPlaceholderText(tr("None: a disk that breaks takes the backups with it"));
    m_chooseFolder->setText(tr("Choose a folder…"));
    m_chooseSecond->setText(tr("Choose a folder…"));
    m_reason->setText(tr("Supervisors, managers and administrators can change this."));
    m_restoreCard->setTitle(tr("Restore"));
    m_entryRow->setLabel(tr("Backup"));
    m_beside->setText(tr("Into a new folder; the desk that is open stays as it is"));
    m_inPlace->setText(tr("In place of this desk, for which another member has to agree"));
    m_intoRow->setLabel(tr("New folder, which is not there yet"));
    m_into->setPlaceholderText(tr("The desk that is open stays as it is"));
    showWay();
    showAll();
}

} // namespace lobby::ui
