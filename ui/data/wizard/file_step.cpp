#include "ui/data/wizard/file_step.h"

#include "models/support/async.h"
#include "ui/data/wizard/parts/text_table.h"
#include "ui/data/wizard/parts/wizard_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/wording/wording.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using exchange::ImportRun;

namespace {

constexpr int kLongestRunReason = 200;
enum RunColumn { RunFile, RunWhen, RunMade, RunState };

} // namespace

FileStep::FileStep(exchange::ImportHistory &history, const access::Authoriser &authoriser,
    const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_authoriser(authoriser)
    , m_clock(clock)
    , m_choice(new EmptyState(u"file-earmark-arrow-up"_s, this))
    , m_message(new InlineMessage(this))
    , m_title(new QLabel(this))
    , m_model(new TextTable(this))
    , m_table(new DeskTable(this))
    , m_reason(new QLineEdit(this))
    , m_takeBack(new QPushButton(this))
{
    m_choice->setObjectName(u"wizardChoice"_s);
    m_message->setObjectName(u"wizardFileMessage"_s);
    m_table->setObjectName(u"wizardRuns"_s);
    m_reason->setObjectName(u"wizardReason"_s);
    m_takeBack->setObjectName(u"wizardTakeBack"_s);
    m_reason->setMaxLength(kLongestRunReason);
    setTextStyle(m_title, TextStyle::Subtitle);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_message);
    column->addWidget(m_choice);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    row->addWidget(m_reason, 1);
    row->addWidget(m_takeBack);
    column->addLayout(row);

    connect(m_choice, &EmptyState::buttonClicked, this, &FileStep::askForFile);
    connect(m_takeBack, &QPushButton::clicked, this, &FileStep::takeBack);
    connect(m_reason, &QLineEdit::textChanged, this, &FileStep::showChoice);
    connect(m_reason, &QLineEdit::returnPressed, m_takeBack, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FileStep::showChoice);
    connect(m_table, &DeskTable::opened, m_reason, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void FileStep::refresh()
{
    m_message->clear();
    whenDone(m_history.runs(), this, [this](const Result<QList<ImportRun>> &runs) {
        m_runs = runs ? *runs : QList<ImportRun>();
        showRuns();
    });
}

void FileStep::showRuns()
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const ImportRun &run : std::as_const(m_runs)) {
        const exchange::ImportCounts &counts = run.counts;
        rows.append({run.fileName,
            locale.toString(QDateTime::fromMSecsSinceEpoch(run.startedAtMs), QLocale::ShortFormat),
            counts.staysCreated > 0 ? tr("%n stay(s)", nullptr, counts.staysCreated)
                                    : tr("%1 new, %2 updated")
                                          .arg(locale.toString(counts.guestsCreated),
                                              locale.toString(counts.guestsUpdated)),
            WizardWords::state(run.state)});
    }
    m_model->show({tr("File"), tr("Begun"), tr("Brought in"), tr("State")}, rows);
    constexpr int kWhenWidth = 180;
    m_table->setColumnWidths({std::pair(RunWhen, kWhenWidth), std::pair(RunMade, kWhenWidth),
                                 std::pair(RunState, kWhenWidth)},
        RunFile);
    const bool any = !rows.isEmpty();
    m_title->setVisible(any);
    m_table->setVisible(any);
    m_reason->setVisible(any);
    m_takeBack->setVisible(any);
    showChoice();
}

const ImportRun *FileStep::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_runs.size() ? &m_runs.at(row) : nullptr;
}

void FileStep::showChoice()
{
    const ImportRun *run = current();
    const bool isOpen
        = run && run->state != ImportRun::State::Reverted && !run->isTooOld(m_clock.nowMs());
    m_takeBack->setEnabled(isOpen && m_authoriser.may(Permission::ImportRevert)
        && !m_reason->text().trimmed().isEmpty());
    m_takeBack->setToolTip(run && run->isTooOld(m_clock.nowMs())
            ? tr("An import can be taken back for thirty days.")
            : QString());
    const bool may = m_authoriser.may(Permission::ImportRun);
    m_choice->setSentence(may ? tr("Choose a file of guests: separated values (CSV), an Excel "
                                   "workbook (.xlsx), visiting cards (vCard) or JSON, packed by "
                                   "gzip (.gz) or not. Every row is checked before anything is "
                                   "written, and an import can be taken back as a whole.")
                              : tr("Your role does not include this."));
    m_choice->setButton(may ? tr("Choose a file…") : QString());
}

void FileStep::takeBack()
{
    const ImportRun *run = current();
    if (!run)
        return;
    m_takeBack->setEnabled(false);
    whenDone(m_history.revert(run->id, m_reason->text().trimmed()), this,
        [this](const Result<exchange::RevertSummary> &done) {
            refresh();
            if (!done) {
                showError(done.error());
                return;
            }
            m_reason->clear();
            const int back = done->guestsHidden + done->guestsRestored + done->staysHidden
                + done->staysRestored + done->organizationsHidden + done->organizationsRestored
                + done->recordsRemoved;
            const bool isWhole = done->keptGuests.isEmpty() && done->keptOrganizations.isEmpty();
            m_message->showMessage(isWhole ? Tone::Ok : Tone::Warn,
                tr("The import was taken back: %n thing(s) are as they were.", nullptr, back),
                done->keptNames.isEmpty()
                    ? QString()
                    : tr("Somebody has worked with these since, so what they wrote stays: %1")
                          .arg(done->keptNames.join(u", "_s)));
        });
}

void FileStep::showError(const Error &error)
{
    if (error.code == Error::Code::FileFormat && error.subject == "xls"_L1) {
        m_message->showMessage(Tone::Err, tr("This is a workbook of before 2007."),
            tr("Open it in a spreadsheet and save it as .xlsx. Nothing was changed."));
        return;
    }
    if (error.code == Error::Code::FileFormat && error.subject == "packed_workbook"_L1) {
        m_message->showMessage(Tone::Err, tr("This is a workbook that was packed once more."),
            tr("Unpack it and choose the .xlsx inside. Nothing was changed."));
        return;
    }
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, QString(codeName(error.code)));
}

void FileStep::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Guests to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Guests (%1)")
                                .arg(u"*.csv *.tsv *.txt *.xlsx *.vcf *.json *.jsonl *.csv.gz "
                                     "*.tsv.gz *.txt.gz *.vcf.gz *.json.gz *.jsonl.gz"_s),
        tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::chosen);
    dialog->open();
}

void FileStep::focusFirst()
{
    if (auto *button = m_choice->findChild<QPushButton *>())
        button->setFocus();
}

void FileStep::retranslate()
{
    m_title->setText(tr("Imports so far"));
    m_table->setAccessibleName(tr("Imports so far"));
    m_reason->setPlaceholderText(tr("Why is it taken back?"));
    m_reason->setAccessibleName(tr("Why is it taken back?"));
    m_takeBack->setText(tr("Take this import back"));
    showRuns();
}

} // namespace lobby::ui
