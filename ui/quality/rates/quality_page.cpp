#include "ui/quality/rates/quality_page.h"

#include "models/insights/figures_csv.h"
#include "models/support/async.h"
#include "ui/insights/charts/figure_chart.h"
#include "ui/insights/charts/figure_panel.h"
#include "ui/insights/charts/kpi_tile.h"
#include "ui/insights/figures_pdf.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/quality/rates/words/quality_words.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace quality;
using By = QualityPanels::By;

namespace {

constexpr int kLeastQualityPanel = 200;
constexpr int kMonthsBack = 12;
/// One walk over all guests takes a while: what changes is counted in the next quiet moment.
constexpr int kSoonMs = 3000;

} // namespace

QualityPage::QualityPage(QualityRates &rates, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_rates(rates)
    , m_clock(clock)
    , m_header(new PageHeader(this))
    , m_branch(new QComboBox(this))
    , m_month(new QComboBox(this))
    , m_stop(new QPushButton(this))
    , m_toggle(new QPushButton(this))
    , m_csv(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(u"bar-chart"_s, this))
    , m_missing(new FigurePanel(new FigureChart))
    , m_parts(new FigurePanel(new FigureChart))
    , m_months(new FigurePanel(new FigureChart))
    , m_duplicates(new FigurePanel(new FigureChart))
    , m_captured(new FigurePanel(new FigureChart))
    , m_verified(new FigurePanel(new FigureChart))
    , m_rate(new QComboBox)
    , m_by(new QComboBox)
{
    setObjectName(u"quality"_s);
    m_branch->setObjectName(u"qualityBranch"_s);
    m_month->setObjectName(u"qualityMonth"_s);
    m_stop->setObjectName(u"qualityStop"_s);
    m_toggle->setObjectName(u"qualityToggle"_s);
    m_csv->setObjectName(u"qualityCsv"_s);
    m_pdf->setObjectName(u"qualityPdf"_s);
    m_message->setObjectName(u"qualityMessage"_s);
    m_empty->setObjectName(u"qualityEmpty"_s);
    m_rate->setObjectName(u"qualityRate"_s);
    m_by->setObjectName(u"qualityBy"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    retranslate();
    connectParts();
}

QualityPage::~QualityPage()
{
    stop();
    if (m_searching)
        m_searching->cancelled = true;
}

PageEntry QualityPage::entry(QualityRates &rates, const Clock &clock)
{
    return {u"quality"_s, [] { return tr("Data quality"); }, u"bar-chart"_s,
        [&rates, &clock](QWidget *parent) { return new QualityPage(rates, clock, parent); },
        PageEntry::Place::Hidden, u"service"_s};
}

void QualityPage::build()
{
    for (QPushButton *button : {m_stop, m_toggle, m_csv, m_pdf})
        setButtonKind(button, ButtonKind::Quiet);
    m_stop->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::control);
    top->addWidget(m_header);
    top->addWidget(m_branch);
    top->addWidget(m_month);
    top->addStretch();
    for (QPushButton *button : {m_stop, m_toggle, m_csv, m_pdf})
        top->addWidget(button);
    auto *centre = new QWidget;
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(scrolled(buildPanels()));
    m_centre->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
}

QWidget *QualityPage::buildPanels()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(Space::control);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Space::control);
    for (int i = 0; i < kRates; ++i) {
        m_tiles.append(new KpiTile);
        tiles->addWidget(m_tiles.constLast(), 1);
    }
    rows->addLayout(tiles);
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::control);
    int place = 0;
    constexpr int kPanelsARow = 3;
    for (FigurePanel *panel : panels()) {
        panel->setMinimumHeight(currentLook().scaled(kLeastQualityPanel));
        grid->addWidget(panel, place / kPanelsARow, place % kPanelsARow);
        grid->setRowStretch(place / kPanelsARow, 1);
        grid->setColumnStretch(place % kPanelsARow, 1);
        ++place;
    }
    rows->addLayout(grid, 1);
    m_parts->addControl(m_by);
    m_months->addControl(m_rate);
    return content;
}

QList<FigurePanel *> QualityPage::panels() const
{
    return {m_missing, m_parts, m_months, m_duplicates, m_captured, m_verified};
}

void QualityPage::connectParts()
{
    connect(m_branch, &QComboBox::currentIndexChanged, this, &QualityPage::load);
    connect(m_month, &QComboBox::currentIndexChanged, this, &QualityPage::load);
    connect(m_rate, &QComboBox::currentIndexChanged, this, &QualityPage::showParts);
    connect(m_by, &QComboBox::currentIndexChanged, this, &QualityPage::showParts);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        if (m_searching)
            m_searching->cancelled = true;
    });
    connect(m_toggle, &QPushButton::clicked, this, [this] { setTables(!m_areTables); });
    connect(m_csv, &QPushButton::clicked, this, [this] { askFile(false); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { askFile(true); });
    connect(&m_rates, &QualityRates::changed, this, [this] {
        m_isStale = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &QualityPage::load);
    for (KpiTile *tile : std::as_const(m_tiles))
        connect(tile, &KpiTile::opened, this, &QualityPage::openBehind);
    for (FigurePanel *panel : panels())
        connect(panel, &FigurePanel::opened, this, &QualityPage::openBehind);
}

QString QualityPage::title() const
{
    return tr("Data quality");
}

void QualityPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    const auto add = [&](const QString &id, const std::function<QString()> &text,
                         const std::function<void()> &run, Qt::Key letter) {
        actions.add({.id = id,
                        .text = text,
                        .run = run,
                        .listKey = letter,
                        .menu = Menu::View,
                        .hint = true},
            this);
    };
    add(
        u"quality.tables"_s, [] { return tr("Charts or tables"); },
        [this] { setTables(!m_areTables); }, Qt::Key_T);
    add(
        u"quality.csv"_s, [] { return tr("Save the figures as CSV"); }, [this] { askFile(false); },
        Qt::Key_V);
    add(
        u"quality.pdf"_s, [] { return tr("Save the figures as PDF"); }, [this] { askFile(true); },
        Qt::Key_P);
    add(
        u"quality.reviews"_s, [] { return tr("Records drawn by lot"); },
        [this] { Q_EMIT openRequested({u"reviews"_s}); }, Qt::Key_R);
    add(
        u"quality.normalise"_s, [] { return tr("One way of writing"); },
        [this] { Q_EMIT openRequested({u"normalise"_s}); }, Qt::Key_W);
    for (KpiTile *tile : std::as_const(m_tiles))
        actions.attachList(tile);
    for (const FigurePanel *panel : panels()) {
        actions.attachList(panel->view());
        actions.attachList(panel->table());
    }
}

void QualityPage::open(const QString &)
{
    if (m_isStale)
        load();
}

void QualityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale && m_figures)
        m_soon.start();
}

QJsonObject QualityPage::saveState() const
{
    return {{u"rate"_s, m_rate->currentIndex()}, {u"by"_s, m_by->currentIndex()},
        {u"tables"_s, m_areTables}};
}

void QualityPage::restoreState(const QJsonObject &state)
{
    m_rate->setCurrentIndex(state.value(u"rate"_s).toInt());
    m_by->setCurrentIndex(state.value(u"by"_s).toInt());
    setTables(state.value(u"tables"_s).toBool());
}

void QualityPage::focusFirst()
{
    if (m_centre->currentWidget() == m_empty)
        m_branch->setFocus();
    else
        m_tiles.constFirst()->setFocus();
}

void QualityPage::refresh()
{
    m_message->clear();
    load();
}

QList<QWidget *> QualityPage::panes() const
{
    QList<QWidget *> panes {m_branch, m_tiles.constFirst()};
    for (const FigurePanel *panel : panels())
        panes.append(panel->front());
    return panes;
}

QList<KeyHint> QualityPage::keyHints() const
{
    return {{u"←→"_s, tr("Move")}, {u"Enter"_s, tr("Guests behind it")}};
}

QualitySelection QualityPage::about() const
{
    QualitySelection about;
    if (const int branch = m_branch->currentIndex(); branch > 0 && branch <= m_branches.size())
        about.branch = m_branches.at(branch - 1).id;
    if (m_month->currentIndex() > 0)
        about.month = m_month->currentData().toDate();
    return about;
}

Rate QualityPage::rate() const
{
    return Rate(std::max(0, m_rate->currentIndex()));
}

By QualityPage::by() const
{
    return By(std::max(0, m_by->currentIndex()));
}

void QualityPage::stop()
{
    if (m_control)
        m_control->cancelled = true;
}

void QualityPage::load()
{
    m_soon.stop();
    stop();
    m_control = std::make_shared<SearchControl>();
    m_isStale = false; // what changes from now on is counted again
    m_isCounting = true;
    say();
    const int generation = ++m_generation;
    whenDone(m_rates.figures(about(), m_control), this,
        [this, generation](const Result<QualityFigures> &figures) {
            if (generation != m_generation)
                return;
            m_isCounting = false;
            if (figures)
                loaded(*figures);
            else
                failed(figures.error());
        });
}

void QualityPage::loaded(const QualityFigures &figures)
{
    m_figures = figures;
    if (about() == QualitySelection()) {
        m_branches = figures.branches;
        fillBranches();
        (void)m_rates.note(figures); // what fails is done with the next count
    }
    say();
    lookForDoubles();
}

/// Once a day, after the figures that are quick.
void QualityPage::lookForDoubles()
{
    if (m_rates.knowsDoubles() || m_searching || m_figures->guests == 0)
        return;
    m_searching = std::make_shared<SearchControl>();
    say();
    whenDone(m_rates.lookForDoubles(m_searching), this, [this](const Result<qint64> &found) {
        m_searching.reset();
        if (found)
            load();
        else
            failed(found.error());
    });
}

void QualityPage::failed(const Error &error)
{
    say();
    if (error.code == Error::Code::Cancelled) {
        m_message->showMessage(Tone::Info, tr("The counting was stopped."),
            tr("F5 counts again; nothing was changed."));
        return;
    }
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, QString(codeName(error.code)));
}

void QualityPage::fillBranches()
{
    const QSignalBlocker quiet(m_branch);
    const int chosen = std::max(0, m_branch->currentIndex());
    m_branch->clear();
    m_branch->addItem(tr("All branches"));
    for (const QualityPart &branch : std::as_const(m_branches))
        m_branch->addItem(branch.name.isEmpty() ? tr("No branch") : branch.name);
    m_branch->setCurrentIndex(std::min(chosen, m_branch->count() - 1));
}

void QualityPage::fillMonths()
{
    const QSignalBlocker quiet(m_month);
    const int chosen = std::max(0, m_month->currentIndex());
    m_month->clear();
    m_month->addItem(tr("Made at any time"));
    const QDate today = m_clock.today();
    for (int back = 0; back < kMonthsBack; ++back) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-back);
        m_month->addItem(tr("Made in %1").arg(month.toString(u"yyyy-MM")), month);
    }
    m_month->setCurrentIndex(chosen);
}

void QualityPage::say()
{
    m_stop->setVisible(m_isCounting || m_searching);
    const bool hasGuests = m_figures && m_figures->guests > 0;
    m_centre->setCurrentIndex(m_figures && !hasGuests && !m_isCounting ? 1 : 0);
    for (QPushButton *button : {m_toggle, m_csv, m_pdf})
        button->setEnabled(hasGuests);
    if (m_isCounting)
        m_header->setDetail(tr("Counting…"));
    else if (m_searching)
        m_header->setDetail(tr("Looking for duplicates…"));
    else if (m_figures)
        m_header->setDetail(tr("%1 guests").arg(QLocale().toString(m_figures->guests)));
    if (!hasGuests)
        return;
    const QList<KpiFigure> kpis = QualityWords::kpis(*m_figures, about());
    for (int i = 0; i < kRates; ++i)
        m_tiles.at(i)->showFigure(kpis.at(i));
    m_missing->showFigure(QualityPanels::missing(*m_figures, about()));
    m_duplicates->showFigure(QualityPanels::duplicates(*m_figures, about()));
    m_captured->showFigure(QualityPanels::captured(*m_figures, about()));
    m_verified->showFigure(QualityPanels::verified(*m_figures, about()));
    showParts();
}

void QualityPage::showParts()
{
    if (!m_figures)
        return;
    m_parts->showFigure(QualityPanels::parts(*m_figures, about(), rate(), by()));
    m_months->showFigure(QualityPanels::months(*m_figures, rate()));
}

void QualityPage::setTables(bool areTables)
{
    m_areTables = areTables;
    for (FigurePanel *panel : panels())
        panel->setTable(areTables);
    m_toggle->setText(areTables ? tr("Charts  T") : tr("Tables  T"));
}

void QualityPage::openBehind(const QString &link)
{
    Q_EMIT openRequested({u"quality-list"_s, link});
}

void QualityPage::askFile(bool isPdf)
{
    if (!m_csv->isEnabled())
        return;
    auto *dialog = new SaveFileDialog(isPdf ? SaveFileDialog::Kind::Pdf : SaveFileDialog::Kind::Csv,
        tr("Save the figures"), tr("data-quality") + u'-' + m_clock.today().toString(Qt::ISODate),
        this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isPdf](const QString &path) {
        if (isPdf)
            writePdf(path);
        else
            writeCsv(path);
    });
    dialog->open();
}

void QualityPage::writeCsv(const QString &path)
{
    QList<QStringList> rows {{title(), m_branch->currentText(), m_month->currentText(),
                                 m_clock.today().toString(Qt::ISODate)},
        {}};
    for (const KpiFigure &kpi : QualityWords::kpis(*m_figures, about()))
        rows.append({kpi.title, kpi.value, kpi.baseline, kpi.change, kpi.sentence});
    for (const Figure &figure : QualityPanels::all(*m_figures, about())) {
        rows += {{}, {figure.title}, figure.headers};
        for (const FigureRow &row : figure.rows)
            rows.append(QStringList {row.label} + row.cells);
    }
    QSaveFile file(path);
    const QByteArray text = insights::csvOf(rows);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT toastRequested(tr("The figures were saved."), {}, {});
    else
        failed({Error::Code::Unavailable, {}, u"file"_s});
}

void QualityPage::writePdf(const QString &path)
{
    QList<FigureView *> views;
    for (const FigurePanel *panel : panels())
        views.append(panel->view());
    const QStringList whose {
        m_branch->currentText(), m_month->currentText(), m_clock.today().toString(Qt::ISODate)};
    const Result<Done> done = writeFiguresPdf(
        path, {title(), whose.join(u" · "_s), QualityWords::kpis(*m_figures, about())}, views);
    if (done)
        Q_EMIT toastRequested(tr("The figures were saved."), {}, {});
    else
        failed(done.error());
}

void QualityPage::retranslate()
{
    m_header->setTitle(title());
    m_branch->setAccessibleName(tr("Branch"));
    m_month->setAccessibleName(tr("Month in which the records were made"));
    m_stop->setText(tr("Stop"));
    m_csv->setText(tr("CSV  V"));
    m_pdf->setText(tr("PDF  P"));
    m_empty->setSentence(tr("There are no guests to count here."));
    QStringList rates;
    for (int i = 0; i < kRates; ++i)
        rates.append(QualityWords::rate(Rate(i)));
    setTexts(m_rate, rates);
    m_rate->setAccessibleName(tr("Which rate"));
    setTexts(m_by, {tr("Fields"), tr("Branches"), tr("Members")});
    m_by->setAccessibleName(tr("By what"));
    fillBranches();
    fillMonths();
    setTables(m_areTables);
    say();
}

} // namespace lobby::ui
