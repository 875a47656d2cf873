#include "ui/data/wizard/check_step.h"

#include "ui/data/wizard/parts/text_table.h"
#include "ui/data/wizard/parts/wizard_words.h"
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

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::ReportedRow;
using exchange::RowMatch;
using exchange::SuspectPolicy;

namespace {

enum CheckColumn { CheckLine, CheckWho, CheckCell, CheckWhat, CheckDone };
constexpr qsizetype kMostShown = 200; ///< of each group

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_group(new QComboBox(this))
    , m_message(new InlineMessage(this))
    , m_model(new TextTable(this))
    , m_table(new DeskTable(this))
    , m_cell(new QLineEdit(this))
    , m_correct(new QPushButton(this))
    , m_leaveOut(new QPushButton(this))
    , m_asNew(new QPushButton(this))
    , m_update(new QPushButton(this))
    , m_likely(new QComboBox(this))
    , m_possible(new QComboBox(this))
{
    m_counts->setObjectName(u"wizardCounts"_s);
    m_group->setObjectName(u"wizardGroup"_s);
    m_message->setObjectName(u"wizardCheckMessage"_s);
    m_table->setObjectName(u"wizardProblems"_s);
    m_cell->setObjectName(u"wizardCell"_s);
    m_correct->setObjectName(u"wizardCorrect"_s);
    m_leaveOut->setObjectName(u"wizardLeaveOut"_s);
    m_asNew->setObjectName(u"wizardAsNew"_s);
    m_update->setObjectName(u"wizardUpdate"_s);
    m_likely->setObjectName(u"wizardPolicy"_s);
    m_possible->setObjectName(u"wizardPossiblePolicy"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_cellRow = new FormRow({}, m_cell, this);
    m_likelyRow = new FormRow({}, m_likely, this);
    m_possibleRow = new FormRow({}, m_possible, this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    layOut();
    retranslate();
    showPolicies({});

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CheckStep::showCurrent);
    connect(m_table, &DeskTable::opened, this, [this] {
        if (m_cell->isEnabled()) {
            m_cell->setFocus();
            m_cell->selectAll();
        } else {
            m_leaveOut->setFocus();
        }
    });
    connect(m_cell, &QLineEdit::returnPressed, this, &CheckStep::correct);
    connect(m_correct, &QPushButton::clicked, this, &CheckStep::correct);
    connect(m_leaveOut, &QPushButton::clicked, this, &CheckStep::leaveOut);
    connect(m_asNew, &QPushButton::clicked, this, [this] { decide(SuspectPolicy::AsNew); });
    connect(m_update, &QPushButton::clicked, this, [this] { decide(SuspectPolicy::Update); });
    connect(m_group, &QComboBox::activated, this, &CheckStep::showRows);
    for (const QComboBox *policy : {m_likely, m_possible}) {
        connect(policy, &QComboBox::activated, this, [this] {
            m_stale = true;
            Q_EMIT policiesChosen(
                SuspectPolicy(m_likely->currentIndex()), SuspectPolicy(m_possible->currentIndex()));
        });
    }
}

void CheckStep::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::area);
    head->addWidget(m_counts, 1);
    head->addWidget(m_group);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    row->addWidget(m_cellRow, 1);
    for (QPushButton *button : {m_correct, m_leaveOut, m_asNew, m_update})
        row->addWidget(button, 0, Qt::AlignBottom);
    column->addLayout(row);
    auto *policies = new QHBoxLayout;
    policies->setSpacing(Space::area);
    policies->addWidget(m_likelyRow);
    policies->addWidget(m_possibleRow);
    policies->addStretch();
    column->addLayout(policies);
    tabInOrder(
        {m_group, m_table, m_cell, m_correct, m_leaveOut, m_asNew, m_update, m_likely, m_possible});
}

void CheckStep::take(const QList<ReportedRow> &rows, Group group)
{
    const bool isDoubt = group == Group::Likely || group == Group::Possible;
    const qsizetype most = m_shown.size() + kMostShown;
    for (const ReportedRow &row : rows) {
        const int problems = isDoubt ? 1 : int(row.problems.size());
        for (int i = 0; i < problems; ++i) {
            if (m_shown.size() == most)
                return;
            m_shown.append({row, group, isDoubt ? -1 : i});
        }
    }
}

void CheckStep::showReport(const exchange::TableReport &report)
{
    m_report = report;
    m_stale = false;
    m_shown.clear();
    take(report.refusedRows, Group::Invalid);
    take(report.noticed, Group::Noticed);
    take(report.suspectedRows, Group::Likely);
    take(report.possibleRows, Group::Possible);
    m_group->setCurrentIndex(0);
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
    showGroups();
    showRows();
}

void CheckStep::showError(const Error &error)
{
    m_report = {};
    m_shown.clear();
    showCounts();
    showGroups();
    showRows();
    if (error.code == Error::Code::FileFormat && error.subject == "rows"_L1) {
        m_message->showMessage(Tone::Err, tr("There is no row below the headings."),
            tr("Choose another sheet, or another file. Nothing was changed."));
        return;
    }
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, QString(codeName(error.code)));
}

void CheckStep::showPolicies(const exchange::SuspectPolicies &policies)
{
    m_likely->setCurrentIndex(int(policies.likely));
    m_possible->setCurrentIndex(int(policies.possible));
}

bool CheckStep::isWorthIt() const
{
    return m_report.created + m_report.updated > 0;
}

void CheckStep::showCounts()
{
    const QLocale locale;
    QStringList parts {tr("%Ln row(s)", nullptr, m_report.rows),
        tr("%1 new").arg(locale.toString(m_report.created)),
        tr("%Ln update(s)", nullptr, m_report.updated),
        tr("%Ln suspected duplicate(s)", nullptr, m_report.suspected),
        tr("%Ln possible duplicate(s)", nullptr, m_report.possible),
        tr("%1 invalid").arg(locale.toString(m_report.refused))};
    if (m_report.repeated > 0)
        parts.append(tr("%Ln repeat(s) an earlier row", nullptr, m_report.repeated));
    if (m_report.leftOut > 0)
        parts.append(tr("%1 left out").arg(locale.toString(m_report.leftOut)));
    m_counts->setText(parts.join(u" · "_s));
}

void CheckStep::showGroups()
{
    const auto count = [this](Group group) {
        return QLocale().toString(std::ranges::count(m_shown, group, &Shown::group));
    };
    setTexts(m_group,
        {tr("All rows to look at"), tr("Invalid (%1)").arg(count(Group::Invalid)),
            tr("Looking odd (%1)").arg(count(Group::Noticed)),
            tr("Suspected duplicates (%1)").arg(count(Group::Likely)),
            tr("Possible duplicates (%1)").arg(count(Group::Possible))});
    m_group->setVisible(!m_shown.isEmpty());
}

QStringList CheckStep::cellsOf(const Shown &shown) const
{
    const ReportedRow &row = shown.row;
    const QLocale locale;
    const QString line = locale.toString(row.line);
    if (shown.problem < 0) {
        const QString who = row.otherLine > 0
            ? tr("Line %1: %2").arg(locale.toString(row.otherLine), row.other)
            : row.other;
        return {line, row.name, who,
            tr("%1 (%2 %)").arg(describe(row.match)).arg(qRound(100 * row.match.probability)),
            shown.done.isEmpty() ? WizardWords::becomes(row) : shown.done};
    }
    const exchange::CellProblem &problem = row.problems.at(shown.problem);
    const QString cell = problem.column < 0
        ? QString()
        : u"%1: %2"_s.arg(m_report.headings.value(problem.column), row.cells.value(problem.column));
    const bool isOut = shown.done.isEmpty() && shown.group == Group::Invalid;
    return {line, row.name, cell, describe(problem), isOut ? tr("Left out") : shown.done};
}

void CheckStep::showRows()
{
    QList<QStringList> rows;
    m_listed.clear();
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (m_group->currentIndex() > 0 && int(m_shown.at(i).group) + 1 != m_group->currentIndex())
            continue;
        m_listed.append(i);
        rows.append(cellsOf(m_shown.at(i)));
    }
    m_model->show({tr("Line"), tr("Guest"), tr("Cell or other guest"), tr("What to look at"),
                      tr("What becomes of it")},
        rows);
    constexpr int kNarrow = 70;
    constexpr int kMiddle = 170;
    constexpr int kWide = 250;
    m_table->setColumnWidths({std::pair(CheckLine, kNarrow), std::pair(CheckWho, kMiddle),
                                 std::pair(CheckCell, kWide), std::pair(CheckDone, kMiddle)},
        CheckWhat);
    m_table->setVisible(!m_shown.isEmpty());
    if (!rows.isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

CheckStep::Shown *CheckStep::current()
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_listed.size() ? &m_shown[m_listed.at(row)] : nullptr;
}

void CheckStep::showCurrent()
{
    const Shown *shown = current();
    const int column
        = shown && shown->problem >= 0 ? shown->row.problems.at(shown->problem).column : -1;
    const bool isDoubt = shown && shown->problem < 0;
    m_cell->setEnabled(column >= 0);
    m_correct->setEnabled(column >= 0);
    m_leaveOut->setEnabled(shown != nullptr);
    m_asNew->setEnabled(isDoubt);
    m_update->setEnabled(isDoubt);
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
    if (row + 1 < m_listed.size())
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

void CheckStep::decide(SuspectPolicy policy)
{
    Shown *shown = current();
    if (!shown || shown->problem >= 0)
        return;
    const qint64 line = shown->row.line;
    ReportedRow will = shown->row;
    will.match.kind = policy == SuspectPolicy::LeaveOut ? RowMatch::Kind::Suspected
        : policy == SuspectPolicy::AsNew                ? RowMatch::Kind::New
        : will.otherLine > 0                            ? RowMatch::Kind::Repeats
                                                        : RowMatch::Kind::Update;
    decided(WizardWords::becomes(will));
    Q_EMIT decidedOn(line, policy);
}

void CheckStep::leaveOut()
{
    const Shown *shown = current();
    if (shown && shown->problem < 0) {
        decide(SuspectPolicy::LeaveOut);
    } else if (shown) {
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
        m_likely->setFocus();
}

void CheckStep::retranslate()
{
    m_correct->setText(tr("Correct"));
    m_leaveOut->setText(tr("Leave the row out"));
    m_asNew->setText(tr("Bring it in as new"));
    m_update->setText(tr("Update who is here"));
    m_likelyRow->setLabel(tr("Suspected duplicates (very likely)"));
    m_possibleRow->setLabel(tr("Possible duplicates"));
    for (QComboBox *policy : {m_likely, m_possible}) {
        setTexts(
            policy, {tr("Leave them out"), tr("Bring them in as new"), tr("Update who is here")});
    }
    m_group->setAccessibleName(tr("Which rows are listed"));
    showGroups();
    m_table->setAccessibleName(tr("Rows to look at"));
    showCounts();
    showRows();
}

} // namespace lobby::ui
