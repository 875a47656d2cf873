#include "ui/checkin/authority/reports_page.h"

#include "models/support/async.h"
#include "ui/checkin/authority/report_table_model.h"
#include "ui/checkin/authority/report_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::AuthorityReport;
using checkin::ReportList;
using checkin::ReportState;

namespace {

void shapeColumns(DeskTable &table, const ReportTableModel &model)
{
    using Model = ReportTableModel;
    table.setItemDelegateForColumn(
        Model::StateColumn, new RowDelegate(&table, [&model](const QModelIndex &index) {
            return ReportWords::glyph(model.row(index.row()).report.state);
        }));
    table.setItemDelegateForColumn(Model::GuestColumn,
        new NameDelegate(
            [&model](const QModelIndex &index) {
                const names::PersonalName &name = model.row(index.row()).name;
                return NameParts {name.native, name.latinListForm()};
            },
            &table));
    table.setColumnWidths<int>(
        {{Model::StateColumn, 116}, {Model::GuestColumn, 190}, {Model::RoomColumn, 64},
            {Model::KindColumn, 88}, {Model::SinceColumn, 104}},
        Model::AdviceColumn);
}

} // namespace

ReportsPage::ReportsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ReportTableModel(services.reports, services.database, this))
    , m_header(new PageHeader(this))
    , m_filter(new SegmentBar(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
    , m_centre(new QStackedLayout)
{
    setObjectName(u"reportsPage"_s);
    m_filter->setObjectName(u"reportsFilter"_s);
    m_message->setObjectName(u"reportsMessage"_s);
    m_table->setObjectName(u"reportsTable"_s);
    m_empty->setObjectName(u"reportsEmpty"_s);
    m_filter->addSegment({});
    m_filter->addSegment({});
    m_table->setModel(m_model);
    shapeColumns(*m_table, *m_model);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_filter, 0, Qt::AlignLeading);
    column->addWidget(m_message);
    column->addLayout(m_centre, 1);

    connect(m_filter, &QTabBar::currentChanged, this,
        [this](int segment) { m_model->show(segment == 0 ? ReportList::Open : ReportList::All); });
    connect(m_table, &DeskTable::opened, this, &ReportsPage::openGuest);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReportsPage::blockActions);
    connect(m_model, &ReportTableModel::loaded, this, &ReportsPage::loaded);
    connect(m_model, &ReportTableModel::failed, this, &ReportsPage::failed);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        Q_EMIT openRequested({u"settings"_s, u"authority"_s});
    });
    retranslate();
}

PageEntry ReportsPage::entry(const Services &services)
{
    return {u"reports"_s, [] { return tr("Reports to the authority"); }, u"building"_s,
        [services](QWidget *parent) { return new ReportsPage(services, parent); },
        PageEntry::Place::Hidden, u"today"_s};
}

QString ReportsPage::title() const
{
    return tr("Reports to the authority");
}

void ReportsPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"reports.retry"_s,
                    .text = [] { return tr("Send the report again"); },
                    .run = [this] { retry(); },
                    .listKey = Qt::Key_R,
                    .menu = Menu::Guest,
                    .icon = u"arrow-repeat"_s,
                    .hint = true},
        this);
    actions.add({.id = u"reports.done"_s,
                    .text = [] { return tr("The authority was told by hand"); },
                    .run = [this] { markProcessed(); },
                    .listKey = Qt::Key_D,
                    .menu = Menu::Guest,
                    .icon = u"check-lg"_s,
                    .hint = true},
        this);
    actions.attachList(m_table);
    blockActions();
}

void ReportsPage::open(const QString &)
{
    m_message->clear();
    m_model->refresh();
}

QJsonObject ReportsPage::saveState() const
{
    return {{u"list"_s, m_filter->currentIndex()}};
}

void ReportsPage::restoreState(const QJsonObject &state)
{
    m_filter->setCurrentIndex(state.value(u"list"_s).toInt());
}

QString ReportsPage::currentGuest() const
{
    const std::optional<AuthorityReport> report = current();
    return report ? report->guest.toString() : QString();
}

void ReportsPage::focusFirst()
{
    if (m_centre->currentIndex() == 0)
        m_table->setFocus();
    else
        m_filter->setFocus();
}

void ReportsPage::refresh()
{
    m_message->clear();
    m_services.sendNow();
    m_model->refresh();
}

QList<QWidget *> ReportsPage::panes() const
{
    return {m_filter, m_centre->currentWidget()};
}

QList<KeyHint> ReportsPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest")}};
}

void ReportsPage::retranslate()
{
    m_header->setTitle(title());
    m_filter->setTitle(0, tr("Open"));
    m_filter->setTitle(1, tr("All"));
    m_filter->setAccessibleName(tr("Which reports"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
    loaded();
    Q_EMIT titleChanged();
}

void ReportsPage::loaded()
{
    const int rows = m_model->rowCount();
    const bool none = rows == 0 && !m_model->isLoading();
    m_header->setDetail(!m_services.settings.settings().reports.on
            ? tr("Reporting is switched off in the settings.")
            : rows == 0 ? QString()
                        : tr("%n in this list", nullptr, rows));
    showEmpty();
    showCentre(none);
    blockActions();
}

/// The table's focus goes to the filter as long as there is no table.
void ReportsPage::showCentre(bool none)
{
    const bool leaves = none && m_table->hasFocus();
    m_centre->setCurrentIndex(none ? 1 : 0);
    if (leaves)
        m_filter->setFocus();
    else if (!none && m_filterHoldsFocus && m_filter->hasFocus())
        m_table->setFocus();
    m_filterHoldsFocus = leaves || (none && m_filterHoldsFocus);
}

void ReportsPage::showEmpty()
{
    const bool on = m_services.settings.settings().reports.on;
    m_empty->setButton(on ? QString() : tr("Open the settings"));
    if (!on) {
        m_empty->setSentence(tr("Arrivals and departures are not reported from this desk. Choose a "
                                "folder in the settings and switch it on."));
    } else if (m_model->list() == ReportList::Open) {
        m_empty->setSentence(tr("The authority knows of everybody who came and left."));
    } else {
        m_empty->setSentence(tr("Nobody has come or left since reporting was switched on."));
    }
}

void ReportsPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

void ReportsPage::blockActions()
{
    if (!m_actions)
        return;
    const std::optional<AuthorityReport> report = current();
    const QString none = tr("No report is chosen.");
    const bool isDone = report && report->state == ReportState::Processed;
    const QString done = isDone ? tr("This report is done.") : QString();
    const bool isIncomplete = report && report->state == ReportState::Incomplete;
    m_actions->setBlocked(u"reports.retry"_s,
        !report            ? none
            : isIncomplete ? tr("Something is missing: open the guest with Enter and add it.")
                           : done);
    m_actions->setBlocked(u"reports.done"_s, report ? done : none);
}

std::optional<AuthorityReport> ReportsPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->row(row).report)
                                                 : std::nullopt;
}

void ReportsPage::openGuest()
{
    if (const QString guest = currentGuest(); !guest.isEmpty())
        Q_EMIT openRequested({u"guest"_s, guest});
}

void ReportsPage::retry()
{
    if (const std::optional<AuthorityReport> report = current())
        after(m_services.reports.retry(report->id), m_services.sendNow);
}

void ReportsPage::markProcessed()
{
    const std::optional<AuthorityReport> report = current();
    if (!report)
        return;
    after(m_services.reports.markProcessed(report->id), [this, before = *report] {
        Q_EMIT toastRequested(tr("The report is done."), tr("Undo"),
            [this, before] { after(m_services.reports.unmarkProcessed(before), [] {}); });
    });
}

void ReportsPage::after(const QFuture<Result<Done>> &change, const std::function<void()> &done)
{
    m_message->clear();
    whenDone(change, this, [this, done](const Result<Done> &result) {
        if (result)
            done();
        else
            failed(result.error());
    });
}

} // namespace lobby::ui
