#include "ui/data/wizard/wizard_page.h"

#include "models/support/async.h"
#include "ui/data/wizard/check_step.h"
#include "ui/data/wizard/file_step.h"
#include "ui/data/wizard/mapping_step.h"
#include "ui/data/wizard/parts/wizard_steps.h"
#include "ui/data/wizard/reading_step.h"
#include "ui/data/wizard/result_step.h"
#include "ui/data/wizard/running_step.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/money_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::TableChoice;
using exchange::TableReport;
using exchange::TableRow;

namespace {

constexpr int kRowsForGuessing = 100;

} // namespace

WizardPage::WizardPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_steps(new WizardSteps(Finished + 1, this))
    , m_stack(new QStackedWidget(this))
    , m_file(new FileStep(services.history, services.authoriser, services.clock, this))
    , m_reading(new ReadingStep(this))
    , m_mapping(new MappingStep(this))
    , m_check(new CheckStep(this))
    , m_running(new RunningStep(this))
    , m_result(new ResultStep(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"wizardPage"_s);
    m_steps->setObjectName(u"wizardSteps"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_next->setDefault(true);
    for (QWidget *step : std::initializer_list<QWidget *> {
             m_file, m_reading, m_mapping, m_check, m_running, m_result})
        m_stack->addWidget(step);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_steps);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    connectSteps();
    retranslate();
    go(File);
}

WizardPage::~WizardPage()
{
    m_running->stop();
}

void WizardPage::connectSteps()
{
    connect(m_back, &QPushButton::clicked, this, &WizardPage::back);
    connect(m_next, &QPushButton::clicked, this, &WizardPage::next);
    connect(m_file, &FileStep::chosen, this, &WizardPage::take);
    connect(m_reading, &ReadingStep::chosen, this, &WizardPage::read);
    connect(m_mapping, &MappingStep::changed, this, &WizardPage::showSteps);
    connect(
        m_mapping, &MappingStep::saveWanted, this, [this](const exchange::MappingTemplate &saved) {
            whenDone(m_services.templates.save(saved), this, [this](const Result<Done> &done) {
                m_mapping->showSaved(done);
                askForTemplates();
            });
        });
    connect(m_mapping, &MappingStep::removeWanted, this,
        [this](const exchange::MappingTemplate &removed) {
            whenDone(m_services.templates.remove(removed.name), this,
                [this, removed](const Result<Done> &done) {
                    m_mapping->showRemoved(removed, done);
                    askForTemplates();
                });
        });
    connect(
        m_check, &CheckStep::corrected, this, [this](qint64 line, int cell, const QString &text) {
            m_request.corrections.insert({line, cell}, text);
            showSteps();
        });
    connect(m_check, &CheckStep::leftOut, this, [this](qint64 line) {
        m_request.leftOut.insert(line);
        showSteps();
    });
    connect(
        m_check, &CheckStep::decidedOn, this, [this](qint64 line, exchange::SuspectPolicy policy) {
            m_request.suspects.decided.insert(line, policy);
            showSteps();
        });
    connect(m_check, &CheckStep::policiesChosen, this,
        [this](exchange::SuspectPolicy likely, exchange::SuspectPolicy possible) {
            m_request.suspects.likely = likely;
            m_request.suspects.possible = possible;
            showSteps();
        });
    for (const auto signal : {&ResultStep::anotherWanted, &ResultStep::runsWanted}) {
        connect(m_result, signal, this, [this] {
            go(File);
            m_file->refresh();
        });
    }
}

PageEntry WizardPage::entry(const Services &services)
{
    return {u"import-guests"_s, [] { return tr("Import guests"); }, u"file-earmark-arrow-up"_s,
        [services](QWidget *parent) { return new WizardPage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

bool WizardPage::isRunning() const
{
    return m_running->isRunning();
}

void WizardPage::take(const QString &path)
{
    if (isRunning())
        return;
    m_request = {};
    m_request.path = path;
    m_check->showPolicies(m_request.suspects);
    m_request.region = m_services.region;
    m_request.currency = m_services.currency;
    m_request.figures = minorFigures(m_services.currency);
    m_header->setDetail(QFileInfo(path).fileName());
    const int question = ++m_question;
    whenDone(QtConcurrent::run([path] { return exchange::lookAtTable(path); }), this,
        [this, question](const Result<exchange::TableFile> &file) {
            if (question != m_question)
                return;
            if (!file) {
                m_file->showError(file.error());
                return;
            }
            m_request.sha256 = file->sha256;
            m_reading->showFile(*file);
            go(Reading);
            read(file->guess);
        });
}

/// Read anew with every choice; what the columns are is guessed anew too.
void WizardPage::read(const TableChoice &choice)
{
    m_request.choice = choice;
    m_request.corrections.clear();
    m_request.leftOut.clear();
    m_request.suspects.decided.clear();
    const int question = ++m_question;
    whenDone(QtConcurrent::run([path = m_request.path, choice] {
        return exchange::firstRows(path, choice, kRowsForGuessing);
    }),
        this, [this, question](const Result<QList<TableRow>> &rows) {
            if (question != m_question)
                return;
            m_reading->showRows(rows);
            m_readable = rows && !rows->isEmpty();
            m_rows = rows ? *rows : QList<TableRow>();
            guess();
            showSteps();
        });
}

void WizardPage::guess()
{
    const exchange::TableMapping guessed
        = exchange::guessedColumns(m_request, m_rows, m_services.clock.today());
    m_mapping->showTemplate({});
    m_mapping->setHeadingsGiven(exchange::namesItsValues(m_request.choice));
    m_mapping->showMapping(guessed, m_rows);
    askForTemplates();
    // Headings that nobody knows but a template stand in the first row.
    askForTemplate(guessed.headingRow < 0 ? exchange::withHeadings(guessed, m_rows, 0) : guessed);
}

void WizardPage::askForTemplate(const exchange::TableMapping &mapping)
{
    const int question = m_question;
    whenDone(m_services.templates.forHeadings(mapping), this,
        [this, question, mapping](const Result<std::optional<exchange::MappingTemplate>> &known) {
            if (question != m_question || !known || !*known)
                return;
            m_mapping->showTemplate((*known)->name);
            m_mapping->showMapping(exchange::withTemplate(mapping, (*known)->mapping), m_rows);
            showSteps();
        });
}

void WizardPage::askForTemplates()
{
    whenDone(m_services.templates.all(), this,
        [this](const Result<QList<exchange::MappingTemplate>> &all) {
            if (all)
                m_mapping->showTemplates(*all);
        });
}

void WizardPage::check()
{
    if (isRunning())
        return;
    m_request.mapping = m_mapping->mapping();
    m_isWriting = false;
    const auto control = m_running->begin();
    go(Running);
    whenDone(m_services.import.check(m_request, control), this,
        [this](const Result<TableReport> &report) {
            m_running->end();
            m_worthIt = report && report->created + report->updated > 0;
            if (report)
                m_check->showReport(*report);
            else
                m_check->showError(report.error());
            go(!report && report.error().code == Error::Code::Cancelled ? Mapping : Check);
        });
}

void WizardPage::import()
{
    if (isRunning())
        return;
    m_isWriting = true;
    const auto control = m_running->begin();
    go(Running);
    whenDone(
        m_services.import.run(m_request, control), this, [this](const Result<TableReport> &report) {
            m_running->end();
            m_result->showResult(report);
            go(Finished);
        });
}

void WizardPage::next()
{
    if (!m_next->isEnabled() || m_next->isHidden())
        return;
    switch (m_step) {
    case Reading:
        go(Mapping);
        break;
    case Mapping:
        check();
        break;
    case Check:
        if (m_check->isStale())
            check();
        else
            import();
        break;
    default:
        break;
    }
}

void WizardPage::back()
{
    if (m_step == Reading || m_step == Mapping || m_step == Check)
        go(Step(m_step - 1));
}

void WizardPage::go(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    showSteps();
    if (isVisible())
        focusFirst();
}

void WizardPage::showSteps()
{
    // What runs may be the dry run yet.
    m_steps->showStep(m_step == Running && !m_isWriting ? Check : m_step);
    const bool between = m_step == Reading || m_step == Mapping || m_step == Check;
    m_back->setVisible(between);
    m_next->setVisible(between);
    switch (m_step) {
    case Mapping:
        m_next->setText(tr("Dry run"));
        m_next->setEnabled(m_mapping->isComplete());
        m_next->setToolTip(m_next->isEnabled()
                ? QString()
                : tr("Say first which column holds the name, or the date."));
        break;
    case Check:
        m_next->setText(m_check->isStale() ? tr("Check again") : tr("Import"));
        m_next->setEnabled(m_check->isStale() || m_worthIt);
        m_next->setToolTip({});
        break;
    default:
        m_next->setText(tr("Next"));
        m_next->setEnabled(m_readable);
        m_next->setToolTip({});
        break;
    }
}

QString WizardPage::title() const
{
    return tr("Import guests");
}

void WizardPage::declareActions(Actions &actions)
{
    actions.add({.id = u"import.next"_s,
                    .text = [] { return tr("Next step of the import"); },
                    .run = [this] { next(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .hint = true,
                    .inPalette = false},
        this);
}

void WizardPage::open(const QString &)
{
    if (m_step == File)
        m_file->refresh();
}

void WizardPage::focusFirst()
{
    switch (m_step) {
    case File:
        m_file->focusFirst();
        break;
    case Reading:
        m_reading->focusFirst();
        break;
    case Mapping:
        m_mapping->focusFirst();
        break;
    case Check:
        m_check->focusFirst();
        break;
    case Running:
        m_running->focusFirst();
        break;
    case Finished:
        m_result->focusFirst();
        break;
    }
}

QList<QWidget *> WizardPage::panes() const
{
    return {m_stack};
}

void WizardPage::retranslate()
{
    m_header->setTitle(title());
    m_back->setText(tr("Back"));
    m_file->retranslate();
    m_reading->retranslate();
    m_mapping->retranslate();
    m_check->retranslate();
    m_running->retranslate();
    m_result->retranslate();
    m_steps->retranslate();
    showSteps();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
