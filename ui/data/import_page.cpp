#include "ui/data/import_page.h"

#include "models/support/async.h"
#include "ui/data/import_report.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/look/tokens.h"
#include "ui/kit/page_header.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;

namespace {

constexpr int kLookMs = 100;

} // namespace

struct ImportPage::Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0; ///< 0 while the file is read
};

ImportPage::ImportPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_stages(new QStackedWidget(this))
    , m_choice(new EmptyState(u"file-earmark-arrow-up"_s, this))
    , m_doing(new Heading(this))
    , m_rows(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_report(new ImportReport(this))
{
    setObjectName(u"importPage"_s);
    m_choice->setObjectName(u"importChoice"_s);
    m_doing->setObjectName(u"importDoing"_s);
    m_rows->setObjectName(u"importRows"_s);
    m_bar->setObjectName(u"importProgress"_s);
    m_stop->setObjectName(u"importStop"_s);
    m_report->setObjectName(u"importReport"_s);
    m_stages->addWidget(m_choice);
    m_stages->addWidget(buildProgress());
    m_stages->addWidget(m_report);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_stages, 1);

    connect(m_choice, &EmptyState::buttonClicked, this, &ImportPage::askForFile);
    connect(m_stop, &QPushButton::clicked, this, &ImportPage::stop);
    connect(m_report, &ImportReport::restWanted, this, [this] { import(m_path, true); });
    connect(m_report, &ImportReport::anotherWanted, this, [this] {
        showChoice();
        focusFirst();
    });
    connect(m_report, &ImportReport::branchWanted, this, [this] {
        Q_EMIT openRequested({u"settings"_s, u"desk"_s});
    });
    connect(&m_look, &QTimer::timeout, this, &ImportPage::showProgress);
    m_look.setInterval(kLookMs);
    showChoice();
    retranslate();
}

ImportPage::~ImportPage()
{
    if (m_control)
        m_control->cancelled = true;
}

PageEntry ImportPage::entry(const Services &services)
{
    return {u"import"_s, [] { return tr("Import bookings"); }, u"file-earmark-arrow-up"_s,
        [services](QWidget *parent) { return new ImportPage(services, parent); },
        PageEntry::Place::Hidden};
}

QWidget *ImportPage::buildProgress()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, Space::area, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addWidget(m_rows);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addStretch();
    m_bar->setTextVisible(false);
    return panel;
}

void ImportPage::import(const QString &path, bool skipBad)
{
    if (isRunning())
        return;
    m_path = path;
    m_header->setDetail(QFileInfo(path).fileName());
    m_progress = std::make_shared<Progress>();
    m_control = std::make_shared<exchange::ImportControl>();
    m_control->progress = [progress = m_progress](qint64 done, qint64 all) {
        progress->done = done;
        progress->all = all;
    };
    m_stop->setEnabled(true);
    m_stages->setCurrentIndex(1);
    showProgress();
    m_doing->announce();
    m_look.start();
    exchange::ImportOptions options;
    options.path = path;
    options.skipBad = skipBad;
    whenDone(m_services.importer.run(options, m_control), this,
        [this](const Result<exchange::ImportSummary> &result) { ended(result); });
}

void ImportPage::stop()
{
    m_control->cancelled = true;
    m_stop->setEnabled(false); // what is being written is finished first
}

void ImportPage::showProgress()
{
    const QLocale locale;
    const qint64 done = m_progress->done;
    const qint64 all = m_progress->all;
    m_bar->setRange(0, static_cast<int>(all));
    m_bar->setValue(static_cast<int>(done));
    m_doing->setText(
        all == 0 ? tr("The file is being checked…") : tr("The bookings are being written…"));
    m_rows->setText(all == 0
            ? tr("%1 rows read").arg(locale.toString(done))
            : tr("%1 of %2 rows").arg(locale.toString(done), locale.toString(all)));
}

void ImportPage::ended(const Result<exchange::ImportSummary> &result)
{
    m_look.stop();
    m_control.reset();
    m_report->showResult(result);
    m_stages->setCurrentWidget(m_report);
    whenDone(
        m_services.branches.all(), this, [this](const Result<QList<access::Branch>> &branches) {
            if (branches)
                m_report->showBranches(*branches, m_services.branches.here());
        });
}

void ImportPage::showChoice()
{
    const bool may = m_services.authoriser.may(Permission::ImportRun);
    m_choice->setSentence(may
            ? tr("Choose a file of hotel bookings. Every row is checked before anything is "
                 "written, and an import can be taken back as a whole.")
            : tr("Your role does not include this."));
    m_choice->setButton(may ? tr("Choose a file…") : QString());
    m_header->setDetail({});
    m_stages->setCurrentWidget(m_choice);
}

void ImportPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Bookings to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Bookings (*.csv *.csv.gz)"));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { import(path); });
    dialog->open();
}

QString ImportPage::title() const
{
    return tr("Import bookings");
}

/// Comes to the choice again, unless there is something to see that was not asked to go.
void ImportPage::open(const QString &)
{
    if (m_stages->currentWidget() == m_choice)
        showChoice(); // another member may have come
}

void ImportPage::focusFirst()
{
    if (isRunning())
        m_stop->setFocus();
    else if (auto *button = m_stages->currentWidget()->findChild<QPushButton *>())
        button->setFocus();
}

QList<QWidget *> ImportPage::panes() const
{
    return {m_stages};
}

void ImportPage::retranslate()
{
    m_header->setTitle(title());
    m_bar->setAccessibleName(tr("How far the import is"));
    m_stop->setText(tr("Stop"));
    m_report->retranslate();
    if (isRunning())
        showProgress();
    else if (m_stages->currentWidget() == m_choice)
        showChoice();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
