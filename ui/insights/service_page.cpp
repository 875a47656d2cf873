#include "ui/insights/service_page.h"

#include "models/insights/figures_csv.h"
#include "models/stays/lists/checked_in.h"
#include "models/support/async.h"
#include "ui/insights/charts/figure_chart.h"
#include "ui/insights/charts/figure_panel.h"
#include "ui/insights/charts/heat_map.h"
#include "ui/insights/charts/kpi_tile.h"
#include "ui/insights/figures_pdf.h"
#include "ui/insights/words/service_panels.h"
#include "ui/insights/words/service_words.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace insights;

namespace {

constexpr int kTiles = 4;
constexpr int kColumns = 12; ///< of the grid: parts in two, three and four
constexpr int kLeastPanelHeight = 200;
constexpr int kSoonMs = 400;

} // namespace

ServicePage::ServicePage(Insights &insights, QWidget *parent)
    : Page(parent)
    , m_insights(insights)
    , m_header(new PageHeader(this))
    , m_reach(new SegmentBar(this))
    , m_from(new QDateEdit(this))
    , m_until(new QDateEdit(this))
    , m_toggle(new QPushButton(this))
    , m_csv(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_freeze(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(u"bar-chart"_s, this))
    , m_cases(new FigurePanel(new FigureChart))
    , m_causes(new FigurePanel(new FigureChart))
    , m_steps(new FigurePanel(new FigureChart))
    , m_clocks(new FigurePanel(new FigureChart))
    , m_hours(new FigurePanel(new HeatMap))
    , m_whose(new QComboBox)
{
    setObjectName(u"service"_s);
    m_reach->setObjectName(u"serviceReach"_s);
    m_from->setObjectName(u"serviceFrom"_s);
    m_until->setObjectName(u"serviceUntil"_s);
    m_toggle->setObjectName(u"serviceToggle"_s);
    m_csv->setObjectName(u"serviceCsv"_s);
    m_pdf->setObjectName(u"servicePdf"_s);
    m_freeze->setObjectName(u"serviceFreeze"_s);
    m_message->setObjectName(u"serviceMessage"_s);
    m_empty->setObjectName(u"serviceEmpty"_s);
    m_whose->setObjectName(u"serviceWhose"_s);
    build();
    connectParts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    retranslate();
    m_reach->setCurrentIndex(int(Reach::Month));
}

PageEntry ServicePage::entry(Insights &insights)
{
    return {u"service"_s, [] { return tr("Service"); }, u"bar-chart"_s,
        [&insights](QWidget *parent) { return new ServicePage(insights, parent); },
        PageEntry::Place::Rail, {}, QKeySequence(Qt::CTRL | Qt::Key_7)};
}

void ServicePage::build()
{
    for (int reach = 0; reach < kReaches; ++reach)
        m_reach->addSegment(ServiceWords::reach(Reach(reach)));
    m_reach->addSegment({});
    for (QDateEdit *day : {m_from, m_until}) {
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setCalendarPopup(true);
        day->hide();
    }
    for (QPushButton *button : {m_toggle, m_csv, m_pdf, m_freeze})
        setButtonKind(button, ButtonKind::Quiet);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::control);
    top->addWidget(m_header);
    top->addWidget(m_reach);
    top->addWidget(m_from);
    top->addWidget(m_until);
    top->addStretch();
    for (QPushButton *button : {m_toggle, m_csv, m_pdf, m_freeze})
        top->addWidget(button);
    auto *content = new QWidget;
    buildPanels(content);
    auto *centre = new QWidget;
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(scrolled(content));
    m_centre->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
}

void ServicePage::buildPanels(QWidget *content)
{
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setSpacing(Space::control);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < kTiles; ++i) {
        m_tiles.append(new KpiTile);
        grid->addWidget(m_tiles.constLast(), 0, i * kColumns / kTiles, 1, kColumns / kTiles);
    }
    const auto put = [grid](FigurePanel *panel, int row, int column, int width) {
        panel->setMinimumHeight(currentLook().scaled(kLeastPanelHeight));
        grid->addWidget(panel, row, column, 1, width);
        grid->setRowStretch(row, 1);
    };
    put(m_cases, 1, 0, 5);
    put(m_causes, 1, 5, 7);
    put(m_steps, 2, 0, 5);
    put(m_clocks, 2, 5, 3);
    put(m_hours, 2, 8, 4);
    m_hours->addControl(m_whose);
}

void ServicePage::connectParts()
{
    connect(m_reach, &QTabBar::currentChanged, this, &ServicePage::showReach);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (m_until->date() < from)
            m_until->setDate(from); // which asks
        else
            m_soon.start(); // not for each digit
    });
    connect(m_until, &QDateEdit::dateChanged, this, [this](QDate until) {
        if (until < m_from->date())
            m_from->setDate(until);
        else
            m_soon.start();
    });
    connect(m_toggle, &QPushButton::clicked, this, [this] { setTables(!m_areTables); });
    connect(m_csv, &QPushButton::clicked, this, [this] { askFile(false); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { askFile(true); });
    connect(m_freeze, &QPushButton::clicked, this, &ServicePage::askFreeze);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ServicePage::showHours);
    connect(&m_insights, &Insights::changed, this, [this] {
        m_isStale = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &ServicePage::load);
    for (KpiTile *tile : std::as_const(m_tiles))
        connect(tile, &KpiTile::opened, this, &ServicePage::openBehind);
    for (FigurePanel *panel : panels())
        connect(panel, &FigurePanel::opened, this, &ServicePage::openBehind);
}

QList<FigurePanel *> ServicePage::panels() const
{
    return {m_cases, m_causes, m_steps, m_clocks, m_hours};
}

QString ServicePage::title() const
{
    return tr("Service");
}

void ServicePage::declareActions(Actions &actions)
{
    m_actions = &actions;
    const auto add = [&](const QString &id, const std::function<QString()> &text,
                         const std::function<void()> &run, Qt::Key letter, bool hint = false) {
        actions.add({.id = id,
                        .text = text,
                        .run = run,
                        .listKey = letter,
                        .menu = Menu::View,
                        .hint = hint},
            this);
    };
    add(
        u"service.tables"_s, [] { return tr("Charts or tables"); },
        [this] { setTables(!m_areTables); }, Qt::Key_T, true);
    add(
        u"service.csv"_s, [] { return tr("Save the figures as CSV"); }, [this] { askFile(false); },
        Qt::Key_V, true);
    add(
        u"service.pdf"_s, [] { return tr("Save the figures as PDF"); }, [this] { askFile(true); },
        Qt::Key_P, true);
    add(
        u"service.freeze"_s, [] { return tr("Freeze this period as the baseline"); },
        [this] { askFreeze(); }, Qt::Key_B);
    add(
        u"service.prevention"_s, [] { return tr("What rose, and improvements"); },
        [this] { Q_EMIT openRequested({u"prevention"_s}); }, Qt::Key_I, true);
    add(
        u"service.quality"_s, [] { return tr("Quality of the records"); },
        [this] { Q_EMIT openRequested({u"quality"_s}); }, Qt::Key_Q, true);
    for (KpiTile *tile : std::as_const(m_tiles))
        actions.attachList(tile);
    for (const FigurePanel *panel : panels()) {
        actions.attachList(panel->view());
        actions.attachList(panel->table());
    }
    say();
}

void ServicePage::open(const QString &)
{
    if (m_isStale)
        load();
}

void ServicePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale && m_figures)
        m_soon.start();
}

/// The days that were shown are those one begins with.
void ServicePage::showReach()
{
    if (isOwnPeriod() && m_figures) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        m_from->setDate(m_figures->period.from);
        m_until->setDate(m_figures->period.until);
    }
    m_from->setVisible(isOwnPeriod());
    m_until->setVisible(isOwnPeriod());
    load();
}

bool ServicePage::isOwnPeriod() const
{
    return m_reach->currentIndex() == kReaches;
}

QJsonObject ServicePage::saveState() const
{
    return {{u"from"_s, m_from->date().toString(Qt::ISODate)},
        {u"until"_s, m_until->date().toString(Qt::ISODate)}, {u"reach"_s, m_reach->currentIndex()},
        {u"tables"_s, m_areTables}, {u"whose"_s, m_whose->currentIndex()}};
}

void ServicePage::restoreState(const QJsonObject &state)
{
    m_reach->setCurrentIndex(state.value(u"reach"_s).toInt(int(Reach::Month)));
    if (isOwnPeriod()) {
        m_from->setDate(QDate::fromString(state.value(u"from"_s).toString(), Qt::ISODate));
        m_until->setDate(QDate::fromString(state.value(u"until"_s).toString(), Qt::ISODate));
    }
    m_whose->setCurrentIndex(state.value(u"whose"_s).toInt());
    setTables(state.value(u"tables"_s).toBool());
}

void ServicePage::focusFirst()
{
    if (m_centre->currentWidget() == m_empty)
        m_reach->setFocus();
    else
        m_cases->front()->setFocus();
}

void ServicePage::refresh()
{
    m_message->clear();
    load();
}

QList<QWidget *> ServicePage::panes() const
{
    QList<QWidget *> panes {m_reach};
    if (isOwnPeriod())
        panes.append(m_from);
    panes.append(m_tiles.constFirst());
    for (const FigurePanel *panel : panels())
        panes.append(panel->front());
    return panes;
}

QList<KeyHint> ServicePage::keyHints() const
{
    return {{u"←→"_s, tr("Move")}, {u"Enter"_s, tr("Cases behind it")}};
}

void ServicePage::load()
{
    m_soon.stop();
    const int generation = ++m_generation;
    const auto asked = isOwnPeriod() ? m_insights.between({m_from->date(), m_until->date()})
                                     : m_insights.service(Reach(m_reach->currentIndex()));
    whenDone(asked, this, [this, generation](const Result<ServiceFigures> &figures) {
        if (generation != m_generation)
            return;
        if (figures)
            loaded(*figures);
        else
            failed(figures.error());
    });
}

void ServicePage::loaded(const ServiceFigures &figures)
{
    m_isStale = false;
    m_figures = figures;
    say();
}

void ServicePage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void ServicePage::say()
{
    const bool hasFigures = m_figures && m_figures->kpis.cases > 0;
    m_centre->setCurrentIndex(m_figures && !hasFigures ? 1 : 0);
    for (QPushButton *button : {m_toggle, m_csv, m_pdf})
        button->setEnabled(hasFigures);
    const QString why = m_insights.mayFreeze() ? QString() : tr("Your role does not include this.");
    m_freeze->setEnabled(hasFigures && why.isEmpty());
    m_freeze->setToolTip(why);
    if (m_actions)
        m_actions->setBlocked(u"service.freeze"_s, why);
    if (!m_figures)
        return;
    m_header->setDetail(ServiceWords::period(m_figures->period));
    m_empty->setSentence(m_figures->firstCase
            ? tr("No case was taken down in this period. The first there is came on %1.")
                  .arg(m_figures->firstCase->toString(Qt::ISODate))
            : tr("No case has been taken down yet. F4 takes one down."));
    if (!hasFigures)
        return;
    const QList<KpiFigure> kpis = ServiceWords::kpis(*m_figures);
    for (int i = 0; i < kTiles; ++i)
        m_tiles.at(i)->showFigure(kpis.at(i));
    m_cases->showFigure(ServicePanels::cases(*m_figures));
    m_causes->showFigure(ServicePanels::causes(*m_figures));
    m_steps->showFigure(ServicePanels::steps(*m_figures));
    m_clocks->showFigure(ServicePanels::clocks(*m_figures));
    showHours();
}

void ServicePage::showHours()
{
    if (m_figures) {
        m_hours->showFigure(m_whose->currentIndex() == 0 ? ServicePanels::caseHours(*m_figures)
                                                         : ServicePanels::arrivalHours(*m_figures));
    }
}

void ServicePage::setTables(bool areTables)
{
    m_areTables = areTables;
    for (FigurePanel *panel : panels())
        panel->setTable(areTables);
    m_toggle->setText(m_areTables ? tr("Charts  T") : tr("Tables  T"));
}

void ServicePage::openBehind(const QString &link)
{
    Q_EMIT openRequested({stays::checkedInOf(link) ? u"stays"_s : u"complaints"_s, link});
}

QString ServicePage::fileName() const
{
    return tr("service") + u'-' + m_figures->period.from.toString(Qt::ISODate) + u'-'
        + m_figures->period.until.toString(Qt::ISODate);
}

void ServicePage::askFile(bool isPdf)
{
    if (!m_figures || m_figures->kpis.cases == 0)
        return;
    auto *dialog = new SaveFileDialog(isPdf ? SaveFileDialog::Kind::Pdf : SaveFileDialog::Kind::Csv,
        tr("Save the figures"), fileName(), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isPdf](const QString &path) {
        if (isPdf)
            writePdf(path);
        else
            writeCsv(path);
    });
    dialog->open();
}

void ServicePage::writeCsv(const QString &path)
{
    QList<QStringList> rows {{title(), ServiceWords::period(m_figures->period)}, {}};
    for (const KpiFigure &kpi : ServiceWords::kpis(*m_figures))
        rows.append({kpi.title, kpi.value, kpi.change, kpi.baseline});
    for (const Figure &figure : ServicePanels::all(*m_figures)) {
        rows += {{}, {figure.title}, figure.headers};
        for (const FigureRow &row : figure.rows)
            rows.append(QStringList {row.label} + row.cells);
    }
    QSaveFile file(path);
    const QByteArray text = csvOf(rows);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT toastRequested(tr("The figures were saved."), {}, {});
    else
        failed({Error::Code::Unavailable, {}, u"file"_s});
}

void ServicePage::writePdf(const QString &path)
{
    QList<FigureView *> views;
    for (const FigurePanel *panel : panels())
        views.append(panel->view());
    const Result<Done> done = writeFiguresPdf(path,
        {title(), ServiceWords::period(m_figures->period), ServiceWords::kpis(*m_figures)}, views);
    if (done)
        Q_EMIT toastRequested(tr("The figures were saved."), {}, {});
    else
        failed(done.error());
}

void ServicePage::askFreeze()
{
    if (!m_freeze->isEnabled())
        return;
    const QString period = ServiceWords::period(m_figures->period);
    m_message->showMessage(Tone::Info, tr("Compare with %1 from now on?").arg(period),
        m_figures->baseline
            ? tr("It takes the place of the baseline of %1, at every desk of the branch.")
                  .arg(ServiceWords::period(m_figures->baseline->period))
            : tr("Its four figures are kept as they are now, for every desk of the branch."));
    QPushButton *yes = m_message->addButton(tr("Freeze"));
    yes->setObjectName(u"serviceFreezeYes"_s);
    connect(yes, &QPushButton::clicked, this, &ServicePage::freeze);
    QPushButton *no = m_message->addButton(tr("Leave it"));
    connect(no, &QPushButton::clicked, this, [this] {
        m_message->clear();
        focusFirst();
    });
    yes->show(); // what is not shown yet takes no focus
    yes->setFocus();
}

void ServicePage::freeze()
{
    m_message->clear();
    focusFirst();
    whenDone(m_insights.freeze(m_figures->period), this, [this](const Result<Done> &done) {
        if (!done) {
            failed(done.error());
            return;
        }
        Q_EMIT toastRequested(tr("This period is the baseline now."), {}, {});
        load();
    });
}

void ServicePage::retranslate()
{
    m_header->setTitle(title());
    for (int reach = 0; reach < kReaches; ++reach)
        m_reach->setTitle(reach, ServiceWords::reach(Reach(reach)));
    m_reach->setTitle(kReaches, tr("Chosen days"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_reach->setAccessibleName(tr("Period"));
    m_csv->setText(tr("CSV  V"));
    m_pdf->setText(tr("PDF  P"));
    m_freeze->setText(tr("Freeze as baseline  B"));
    setTexts(m_whose, {tr("Cases"), tr("Arrivals")});
    m_whose->setAccessibleName(tr("What is counted by the hour"));
    setTables(m_areTables);
    say();
}

} // namespace lobby::ui
