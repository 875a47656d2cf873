#include "ui/data/wizard/result_step.h"

#include "models/exchange/writing/csv_writer.h"
#include "models/support/async.h"
#include "ui/data/wizard/parts/text_table.h"
#include "ui/data/wizard/parts/wizard_words.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/wording/cell_problems.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::ReportedRow;
using exchange::RowMatch;
using exchange::TableReport;

namespace {

Result<Done> written(const QString &path, const QList<QStringList> &rows)
{
    Result<std::unique_ptr<exchange::TableWriter>> writer = exchange::createCsv(path);
    if (!writer)
        return writer.error();
    for (const QStringList &row : rows) {
        if (const Result<Done> done = (*writer)->write(row); !done)
            return done;
    }
    return (*writer)->finish();
}

QList<ReportedRow> rowsNotIn(const TableReport &report)
{
    QList<ReportedRow> rows = report.refusedRows;
    for (const QList<ReportedRow> &some : {report.suspectedRows, report.possibleRows}) {
        std::ranges::copy_if(some, std::back_inserter(rows),
            [](const ReportedRow &row) { return row.match.kind == RowMatch::Kind::Suspected; });
    }
    return rows;
}

/// What is wrong with a row, or whom it is like.
QString wordsOf(const ReportedRow &row, const QStringList &headings)
{
    QStringList words;
    for (const exchange::CellProblem &problem : row.problems) {
        words.append(problem.column < 0
                ? describe(problem)
                : headings.value(problem.column) + u": "_s + describe(problem));
    }
    if (row.match.doubt != RowMatch::Doubt::None)
        words.append(describe(row.match) + u": "_s + row.other);
    return words.join(u' ');
}

int possibleAndNew(const TableReport &report)
{
    return int(std::ranges::count_if(report.possibleRows,
        [](const ReportedRow &row) { return row.match.kind == RowMatch::Kind::New; }));
}

} // namespace

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_written(new InlineMessage(this))
    , m_save(new QPushButton(this))
    , m_runs(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_model(new TextTable(this))
    , m_table(new DeskTable(this))
{
    m_message->setObjectName(u"wizardResult"_s);
    m_written->setObjectName(u"wizardWritten"_s);
    m_save->setObjectName(u"wizardSaveRows"_s);
    m_runs->setObjectName(u"wizardShowRuns"_s);
    m_another->setObjectName(u"wizardAnother"_s);
    m_table->setObjectName(u"wizardNotIn"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_message);
    column->addWidget(m_written);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    row->addWidget(m_save);
    row->addWidget(m_runs);
    row->addWidget(m_another);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &ResultStep::askWhere);
    connect(m_another, &QPushButton::clicked, this, &ResultStep::anotherWanted);
    connect(m_runs, &QPushButton::clicked, this, &ResultStep::runsWanted);
    retranslate();
}

void ResultStep::showResult(const Result<TableReport> &result)
{
    m_result = result;
    m_written->clear();
    m_save->setVisible(result && !rowsNotIn(*result).isEmpty());
    showRows();
    if (result) {
        show(*result);
        return;
    }
    const Wording words = describe(result.error());
    m_message->showMessage(
        Tone::Err, words.what, words.next, QString(codeName(result.error().code)));
}

void ResultStep::show(const TableReport &report)
{
    if (report.outcome == TableReport::Outcome::Cancelled) {
        m_message->showMessage(Tone::Info, tr("The import was cancelled."),
            tr("Nothing was kept: what had been written was taken back."));
        return;
    }
    QStringList more;
    if (report.updated > 0)
        more << tr("%n guest(s) were updated.", nullptr, report.updated);
    if (report.unchanged > 0)
        more << tr("%n guest(s) were the same already.", nullptr, report.unchanged);
    if (report.repeated > 0)
        more << tr("%n row(s) repeated an earlier one.", nullptr, report.repeated);
    if (report.suspected > 0)
        more << tr("%n suspected duplicate(s) were left out.", nullptr, report.suspected);
    if (report.possibleLeftOut > 0)
        more << tr("%n possible duplicate(s) were left out.", nullptr, report.possibleLeftOut);
    if (const int pairs = possibleAndNew(report))
        more << tr("%n of the new guests may be here already; look at the page Duplicates.",
            nullptr, pairs);
    if (report.refused > 0)
        more << tr("%n invalid row(s) were left out.", nullptr, report.refused);
    const bool all = report.suspected + report.possibleLeftOut + report.refused == 0;
    m_message->showMessage(all ? Tone::Ok : Tone::Warn,
        report.run == 0 ? tr("Everything in this file is here already. Nothing was changed.")
                        : tr("%n guest(s) were added.", nullptr, report.created),
        more.join(u' '));
}

/// Those that are not in, and those that are but should be looked at.
void ResultStep::showRows()
{
    constexpr qsizetype kMostShown = 1000;
    QList<QStringList> rows;
    if (m_result && *m_result && (*m_result)->outcome == TableReport::Outcome::Done) {
        const TableReport &report = **m_result;
        for (const QList<ReportedRow> &some :
            {report.refusedRows, report.suspectedRows, report.possibleRows}) {
            for (const ReportedRow &row : some) {
                if (rows.size() == kMostShown)
                    break;
                const bool isRefused = row.match.doubt == RowMatch::Doubt::None;
                rows.append({QLocale().toString(row.line), row.name, wordsOf(row, report.headings),
                    isRefused ? tr("Left out") : WizardWords::becomes(row)});
            }
        }
    }
    m_model->show({tr("Line"), tr("Guest"), tr("What to look at"), tr("What became of it")}, rows);
    constexpr int kNarrow = 70;
    constexpr int kMiddle = 170;
    enum Column { Line, Who, What, Became };
    m_table->setColumnWidths(
        {std::pair(Line, kNarrow), std::pair(Who, kMiddle), std::pair(Became, kMiddle)}, What);
    m_table->setVisible(!rows.isEmpty());
}

void ResultStep::askWhere()
{
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Csv, tr("Rows that are not in"), tr("rows-not-imported"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultStep::writeRows);
    dialog->open();
}

void ResultStep::writeRows(const QString &path)
{
    if (!m_result || !*m_result)
        return;
    const TableReport &report = **m_result;
    QList<QStringList> rows {report.headings + QStringList {tr("Line"), tr("What is wrong")}};
    const QList<ReportedRow> notIn = rowsNotIn(report);
    for (const ReportedRow &row : notIn) {
        QStringList cells = row.cells;
        cells.resize(report.headings.size());
        rows.append(cells << QString::number(row.line) << wordsOf(row, report.headings));
    }
    whenDone(QtConcurrent::run([path, rows] { return written(path, rows); }), this,
        [this](const Result<Done> &done) {
            if (done) {
                m_written->showMessage(Tone::Ok, tr("The rows are in the file."),
                    tr("It holds personal data. Delete it when it is no longer needed."));
                return;
            }
            const Wording words = describe(done.error());
            m_written->showMessage(Tone::Err, words.what, words.next);
        });
}

void ResultStep::focusFirst()
{
    (m_save->isVisible() ? m_save : m_another)->setFocus();
}

void ResultStep::retranslate()
{
    m_save->setText(tr("Save the rows that are not in…"));
    m_runs->setText(tr("Take it back…"));
    m_another->setText(tr("Import another file"));
    m_table->setAccessibleName(tr("Rows to look at"));
    if (m_result)
        showResult(*m_result);
}

} // namespace lobby::ui
