#include "ui/data/import_report.h"

#include "ui/data/bad_rows_model.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::ImportSummary;
using Outcome = ImportSummary::Outcome;

namespace {

constexpr int kLineColumnWidth = 110;

} // namespace

ImportReport::ImportReport(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_branch(new QLabel(this))
    , m_chooseBranch(new QPushButton(this))
    , m_bad(new BadRowsModel(this))
    , m_table(new DeskTable(this))
    , m_another(new QPushButton(this))
{
    m_message->setObjectName(u"importResult"_s);
    m_branch->setObjectName(u"importBranch"_s);
    m_branch->setTextFormat(Qt::PlainText);
    m_chooseBranch->setObjectName(u"importChooseBranch"_s);
    m_table->setObjectName(u"importBadRows"_s);
    m_another->setObjectName(u"importAnother"_s);
    m_table->setModel(m_bad);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, currentLook().scaled(kLineColumnWidth));
    showBranches({}, {});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_message);
    auto *branchRow = new QHBoxLayout;
    branchRow->setSpacing(Space::control);
    branchRow->addWidget(m_branch);
    branchRow->addWidget(m_chooseBranch);
    branchRow->addStretch();
    column->addLayout(branchRow);
    column->addWidget(m_table, 1);
    column->addWidget(m_another, 0, Qt::AlignLeading);
    column->addStretch();

    connect(m_chooseBranch, &QPushButton::clicked, this, &ImportReport::branchWanted);
    connect(m_another, &QPushButton::clicked, this, &ImportReport::anotherWanted);
    retranslate();
}

void ImportReport::showResult(const Result<ImportSummary> &result)
{
    m_result = result;
    m_message->clear();
    showBranches({}, {});
    m_bad->show(result ? result->bad : QList<exchange::BadRow>());
    m_table->setVisible(m_bad->rowCount() > 0);
    if (result) {
        showSummary(*result);
    } else {
        const Error &error = result.error();
        const Wording words = describe(error);
        m_message->showMessage(Tone::Err, words.what, words.next,
            error.subject.isEmpty() ? QString(codeName(error.code))
                                    : codeName(error.code) + u": "_s + error.subject);
    }
}

void ImportReport::showSummary(const ImportSummary &summary)
{
    QStringList more;
    if (summary.counts.guestsCreated > 0)
        more << tr("%n guest(s) were added.", nullptr, summary.counts.guestsCreated);
    if (summary.counts.staysUpdated > 0)
        more << tr("%n stay(s) were changed.", nullptr, summary.counts.staysUpdated);
    if (summary.skipped > 0)
        more << tr("%n row(s) were left out.", nullptr, summary.skipped);
    const QString stays = tr("%n stay(s) were imported.", nullptr, summary.counts.staysCreated);
    switch (summary.outcome) {
    case Outcome::BadRows:
        if (summary.rows > 0) {
            QPushButton *rest
                = m_message->addButton(tr("Import the other %n row(s)", nullptr, summary.rows));
            rest->setObjectName(u"importRest"_s);
            connect(rest, &QPushButton::clicked, this, &ImportReport::restWanted);
        }
        m_message->showMessage(Tone::Warn,
            tr("%n row(s) cannot be read, so nothing was imported yet.", nullptr,
                static_cast<int>(summary.bad.size())),
            tr("Correct them in the file and choose it again, or leave them out."));
        break;
    case Outcome::Cancelled:
        m_message->showMessage(Tone::Info, tr("The import was stopped.") + u' ' + stays,
            tr("What is in stays in. Import the same file again to go on."));
        break;
    case Outcome::Done:
    case Outcome::DryRun:
        if (summary.run == 0)
            m_message->showMessage(Tone::Ok,
                tr("Everything in this file is here already. Nothing was changed."),
                more.join(u' '));
        else
            m_message->showMessage(Tone::Ok, stays, more.join(u' '));
        break;
    }
}

void ImportReport::showBranches(const QList<access::Branch> &branches, const Uuid &here)
{
    const auto own = std::find_if(branches.begin(), branches.end(),
        [&here](const access::Branch &branch) { return branch.id == here; });
    const bool several = branches.size() > 1 && own != branches.end();
    if (several)
        m_branch->setText(tr("There are %n branches now; this desk shows %1.", nullptr,
            static_cast<int>(branches.size()))
                              .arg(own->name));
    m_branch->setVisible(several);
    m_chooseBranch->setVisible(several);
}

void ImportReport::retranslate()
{
    m_table->setAccessibleName(tr("Rows that cannot be read"));
    m_chooseBranch->setText(tr("Choose the branch of this desk…"));
    m_another->setText(tr("Import another file"));
    m_bad->retranslate();
    if (m_result)
        showResult(*m_result);
}

} // namespace lobby::ui
