#include "ui/data/wizard/check_step.h"

#include "ui/data/wizard/parts/text_table.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/wording/cell_problems.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::ReportedRow;
using exchange::SuspectPolicy;

namespace {

enum CheckColumn { CheckLine, CheckWho, CheckCell, CheckWhat, CheckDone };
constexpr qsizetype kMostShown = 200;

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_model(new TextTable(this))
    , m_table(new DeskTable(this))
    , m_cell(new QLineEdit(this))
    , m_correct(new QPushButton(this))
    , m_leaveOut(new QPushButton(this))
    , m_policy(new QComboBox(this))
    , m_again(new QPushButton(this))
{
    m_counts->setObjectName(u"wizardCounts"_s);
    m_message->setObjectName(u"wizardCheckMessage"_s);
    m_table->setObjectName(u"wizardProblems"_s);
    m_cell->setObjectName(u"wizardCell"_s);
    m_correct->setObjectName(u"wizardCorrect"_s);
    m_leaveOut->setObjectName(u"wizardLeaveOut"_s);
    m_policy->setObjectName(u"wizardPolicy"_s);
    m_again->setObjectName(u"wizardAgain"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_cellRow = new FormRow({}, m_cell, this);
    m_policyRow = new FormRow({}, m_policy, this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_counts);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    row->addWidget(m_cellRow);
    row->addWidget(m_correct, 0, Qt::AlignBottom);
    row->addWidget(m_leaveOut, 0, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(m_policyRow);
    row->addWidget(m_again, 0, Qt::AlignBottom);
    column->addLayout(row);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CheckStep::showCurrent);
    connect(m_table, &DeskTable::opened, this, [this] {
        if (m_cell->isEnabled()) {
            m_cell->setFocus();
            m_cell->selectAll();
        }
    });
    connect(m_cell, &QLineEdit::returnPressed, this, &CheckStep::correct);
    connect(m_correct, &QPushButton::clicked, this, &CheckStep::correct);
    connect(m_leaveOut, &QPushButton::clicked, this, &CheckStep::leaveOut);
    connect(m_again, &QPushButton::clicked, this, &CheckStep::againWanted);
    connect(m_policy, &QComboBox::activated, this, [this](int index) {
        m_stale = true;
        Q_EMIT policyChosen(SuspectPolicy(index));
    });
    retranslate();
}

void CheckStep::showReport(const exchange::TableReport &report)
{
    m_report = report;
    m_stale = false;
    m_shown.clear();
    for (const QList<ReportedRow> &rows : {report.refusedRows, report.noticed}) {
        for (const ReportedRow &row : rows) {
            for (int i = 0; i < row.problems.size() && m_shown.size() < kMostShown; ++i)
                m_shown.append({row, i});
        }
    }
    for (const ReportedRow &row : report.suspectedRows) {
        if (m_shown.size() < kMostShown)
            m_shown.append({row, -1});
    }
    m_message->clear();
    if (report.earlier && report.earlier->state == exchange::ImportRun::State::Running) {
        m_message->showMessage(Tone::Info, tr("An import of this file was broken off."),
            tr("Importing it now goes on with it."));
    } else if (report.earlier) {
        m_message->showMessage(Tone::Info,
            tr("This very file was imported on %1.")
                .arg(QLocale().toString(
                    QDateTime::fromMSecsSinceEpoch(report.earlier->startedAtMs).date(),
                    QLocale::ShortFormat)),
            tr("Guests who are here are found again; nobody is added twice."));
    }
    showCounts();
    showRows();
}

void CheckStep::showError(const Error &error)
{
    m_report = {};
    m_shown.clear();
    showCounts();
    showRows();
    if (error.code == Error::Code::FileFormat && error.subject == "rows"_L1) {
        m_message->showMessage(Tone::Err, tr("There is no row below the headings."),
            tr("Choose another sheet, or another file. Nothing was changed."));
        return;
    }
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, QString(codeName(error.code)));
}

bool CheckStep::isWorthIt() const
{
    return m_report.created + m_report.updated > 0;
}

void CheckStep::showCounts()
{
    const QLocale locale;
    QStringList parts {tr("%1 rows").arg(locale.toString(m_report.rows)),
        tr("%1 new").arg(locale.toString(m_report.created)),
        tr("%1 updates").arg(locale.toString(m_report.updated)),
        tr("%1 suspected duplicates").arg(locale.toString(m_report.suspected)),
        tr("%1 invalid").arg(locale.toString(m_report.refused))};
    if (m_report.repeated > 0)
        parts.append(tr("%1 repeat an earlier row").arg(locale.toString(m_report.repeated)));
    if (m_report.leftOut > 0)
        parts.append(tr("%1 left out").arg(locale.toString(m_report.leftOut)));
    m_counts->setText(parts.join(u" · "_s));
}

QStringList CheckStep::cellsOf(const Shown &shown) const
{
    const ReportedRow &row = shown.row;
    const QString line = QLocale().toString(row.line);
    if (shown.problem < 0) {
        const QString who = row.otherLine > 0
            ? tr("Line %1: %2").arg(QLocale().toString(row.otherLine), row.other)
            : row.other;
        return {line, row.name, who,
            tr("%1 (%2 %)").arg(describe(row.match.by)).arg(qRound(100 * row.match.probability)),
            shown.done};
    }
    const exchange::CellProblem &problem = row.problems.at(shown.problem);
    const QString cell = problem.column < 0
        ? QString()
        : u"%1: %2"_s.arg(m_report.headings.value(problem.column), row.cells.value(problem.column));
    return {line, row.name, cell, describe(problem), shown.done};
}

void CheckStep::showRows()
{
    QList<QStringList> rows;
    for (const Shown &shown : std::as_const(m_shown))
        rows.append(cellsOf(shown));
    m_model->show(
        {tr("Line"), tr("Guest"), tr("Cell"), tr("What to look at"), tr("Decided")}, rows);
    constexpr int kNarrow = 70;
    constexpr int kMiddle = 150;
    constexpr int kWide = 250;
    m_table->setColumnWidths({std::pair(CheckLine, kNarrow), std::pair(CheckWho, kMiddle),
                                 std::pair(CheckCell, kWide), std::pair(CheckDone, kMiddle)},
        CheckWhat);
    m_table->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

CheckStep::Shown *CheckStep::current()
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void CheckStep::showCurrent()
{
    const Shown *shown = current();
    const int column
        = shown && shown->problem >= 0 ? shown->row.problems.at(shown->problem).column : -1;
    m_cell->setEnabled(column >= 0);
    m_correct->setEnabled(column >= 0);
    m_leaveOut->setEnabled(shown != nullptr);
    m_cell->setText(column >= 0 ? shown->row.cells.value(column) : QString());
    m_cellRow->setLabel(column >= 0 ? tr("%1 in line %2")
                                          .arg(m_report.headings.value(column))
                                          .arg(QLocale().toString(shown->row.line))
                                    : tr("Cell"));
}

void CheckStep::decided(const QString &what)
{
    Shown *shown = current();
    shown->done = what;
    const int row = m_table->currentRow();
    m_model->setRow(row, cellsOf(*shown));
    m_stale = true;
    if (row + 1 < m_shown.size())
        m_table->selectRow(row + 1);
    m_table->setFocus();
}

void CheckStep::correct()
{
    const Shown *shown = current();
    if (!shown || shown->problem < 0)
        return;
    const QString text = m_cell->text();
    const qint64 line = shown->row.line;
    const int column = shown->row.problems.at(shown->problem).column;
    decided(tr("Now: %1").arg(text));
    Q_EMIT corrected(line, column, text);
}

void CheckStep::leaveOut()
{
    if (const Shown *shown = current()) {
        const qint64 line = shown->row.line;
        decided(tr("Left out"));
        Q_EMIT leftOut(line);
    }
}

void CheckStep::focusFirst()
{
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_policy->setFocus();
}

void CheckStep::retranslate()
{
    m_correct->setText(tr("Correct"));
    m_leaveOut->setText(tr("Leave the row out"));
    m_again->setText(tr("Check again"));
    m_policyRow->setLabel(tr("Suspected duplicates"));
    setTexts(
        m_policy, {tr("Leave them out"), tr("Bring them in as new"), tr("Update who is here")});
    m_table->setAccessibleName(tr("Rows to look at"));
    showCounts();
    showRows();
}

} // namespace lobby::ui
