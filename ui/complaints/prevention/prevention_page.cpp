#include "ui/complaints/prevention/prevention_page.h"

#include "models/complaints/case/case_names.h"
#include "models/support/async.h"
#include "ui/complaints/prevention/improvement_form.h"
#include "ui/complaints/prevention/prevention_words.h"
#include "ui/insights/charts/figure_chart.h"
#include "ui/insights/charts/figure_panel.h"
#include "ui/insights/words/service_panels.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

enum class Column : quint8 { Due, About, Cause, Action, Owner, Effect };
constexpr int kPreventionColumns = 6;
constexpr int kSoonMs = 400;
constexpr int kMonthPanelHeight = 230;

} // namespace

PreventionPage::PreventionPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_rises(new Card(this))
    , m_method(new QLabel(this))
    , m_causes(new FigurePanel(new FigureChart, this))
    , m_earlier(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_improvements(new Card(this))
    , m_add(new QPushButton(this))
    , m_form(new ImprovementForm(this))
    , m_save(new QPushButton(this))
    , m_table(new DeskTable(this))
    , m_rows(new QStandardItemModel(0, kPreventionColumns, this))
{
    setObjectName(u"prevention"_s);
    m_message->setObjectName(u"preventionMessage"_s);
    m_rises->setObjectName(u"preventionRises"_s);
    m_method->setObjectName(u"preventionMethod"_s);
    m_earlier->setObjectName(u"preventionEarlier"_s);
    m_later->setObjectName(u"preventionLater"_s);
    m_add->setObjectName(u"preventionAdd"_s);
    m_form->setObjectName(u"preventionForm"_s);
    m_save->setObjectName(u"preventionSave"_s);
    m_table->setObjectName(u"preventionTable"_s);
    m_month = today().addDays(1 - today().day());
    build();
    connect(m_earlier, &QPushButton::clicked, this, [this] { moveMonth(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveMonth(1); });
    connect(m_add, &QPushButton::clicked, this, &PreventionPage::ask);
    connect(m_save, &QPushButton::clicked, this, &PreventionPage::save);
    connect(m_causes, &FigurePanel::opened, this, [this](const QString &link) {
        Q_EMIT openRequested({u"complaints"_s, link});
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_services.prevention, &Prevention::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    retranslate();
}

PageEntry PreventionPage::entry(const Services &services)
{
    return {u"prevention"_s, [] { return tr("Prevention"); }, u"bar-chart"_s,
        [services](QWidget *parent) { return new PreventionPage(services, parent); },
        PageEntry::Place::Hidden, u"service"_s};
}

void PreventionPage::build()
{
    for (QPushButton *button : {m_earlier, m_later, m_add})
        setButtonKind(button, ButtonKind::Quiet);
    setButtonKind(m_save, ButtonKind::Primary);
    m_header->addButton(m_earlier);
    m_header->addButton(m_later);
    m_header->addButton(m_add);
    m_method->setWordWrap(true);
    m_method->setTextFormat(Qt::PlainText);
    setTextStyle(m_method, TextStyle::Caption);
    setSecondary(m_method);
    auto *rises = new QVBoxLayout;
    rises->addWidget(m_rises);
    rises->addWidget(m_method);
    rises->addStretch();
    m_causes->setMinimumHeight(currentLook().scaled(kMonthPanelHeight));
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addLayout(rises, 5);
    across->addWidget(m_causes, 7);
    m_table->setModel(m_rows);
    m_table->setColumnWidths<Column>(
        {{Column::Due, 130}, {Column::About, 120}, {Column::Cause, 260}, {Column::Owner, 110},
            {Column::Effect, 170}},
        Column::Action);
    m_form->hide();
    m_save->hide();
    auto *asked = new QHBoxLayout;
    asked->setSpacing(Space::control);
    asked->addWidget(m_form, 1);
    asked->addWidget(m_save, 0, Qt::AlignBottom);
    m_improvements->content()->addLayout(asked);
    m_improvements->content()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(across, 1);
    column->addWidget(m_improvements, 1);
}

QString PreventionPage::title() const
{
    return tr("Prevention");
}

void PreventionPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    const auto add = [&](const QString &id, const std::function<QString()> &text,
                         const std::function<void()> &run, Qt::Key letter,
                         const QList<QKeySequence> &keys = {}) {
        actions.add({.id = id,
                        .text = text,
                        .run = run,
                        .keys = keys,
                        .listKey = letter,
                        .menu = Menu::View},
            this);
    };
    add(
        u"prevention.add"_s, [] { return tr("New improvement"); }, [this] { ask(); }, Qt::Key_N);
    add(
        u"prevention.done"_s, [] { return tr("The improvement is done"); }, [this] { finish(); },
        Qt::Key_D);
    add(
        u"prevention.save"_s, [] { return tr("Save the improvement"); }, [this] { save(); },
        Qt::Key_unknown,
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(
        u"prevention.earlier"_s, [] { return tr("The month before"); }, [this] { moveMonth(-1); },
        Qt::Key_Comma);
    add(
        u"prevention.later"_s, [] { return tr("The month after"); }, [this] { moveMonth(1); },
        Qt::Key_Period);
    actions.attachList(m_table);
    actions.attachList(m_causes->view());
    actions.attachList(m_causes->table());
    block();
}

void PreventionPage::open(const QString &)
{
    load();
}

void PreventionPage::refresh()
{
    m_message->clear();
    load();
}

void PreventionPage::focusFirst()
{
    m_table->setFocus();
}

QList<QWidget *> PreventionPage::panes() const
{
    return {m_table, m_causes->front(), m_add};
}

QList<KeyHint> PreventionPage::keyHints() const
{
    return {{u"N"_s, tr("New improvement")}, {u"D"_s, tr("Done")}, {u", ."_s, tr("Month")},
        {u"Enter"_s, tr("Cases behind it")}};
}

QDate PreventionPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs()).date();
}

void PreventionPage::load()
{
    whenDone(m_services.prevention.rises(), this, [this](const Result<RiseReport> &report) {
        if (!report) {
            failed(report.error());
            return;
        }
        m_report = *report;
        showRises();
    });
    whenDone(m_services.prevention.improvements(), this,
        [this](const Result<QList<ImprovementRow>> &rows) {
            if (!rows) {
                failed(rows.error());
                return;
            }
            m_all = *rows;
            showImprovements();
        });
    loadMonth();
}

void PreventionPage::loadMonth()
{
    whenDone(m_services.insights.month(m_month), this,
        [this, generation = ++m_generation](const Result<insights::ServiceFigures> &figures) {
            if (generation != m_generation)
                return;
            if (!figures) {
                failed(figures.error());
                return;
            }
            m_figures = *figures;
            m_header->setDetail(m_month.toString(u"yyyy-MM"_s));
            m_causes->showFigure(ServicePanels::causes(*m_figures));
        });
}

void PreventionPage::moveMonth(int by)
{
    const QDate month = m_month.addMonths(by);
    if (month > today())
        return;
    m_month = month;
    block();
    loadMonth();
}

void PreventionPage::showRises()
{
    if (!m_report)
        return;
    clearLines(*m_rises->content());
    m_rises->setCount(int(m_report->rises.size()));
    for (const Rise &rise : m_report->rises) {
        m_rises->content()->addWidget(new FactLine(u"exclamation-triangle"_s, Tone::Warn,
            PreventionWords::rise(rise), PreventionWords::ground(rise), m_rises));
    }
    if (m_report->rises.isEmpty()) {
        m_rises->content()->addWidget(new FactLine(
            u"check-lg"_s, Tone::Ok, tr("Nothing comes more often than it used to."), {}, m_rises));
    }
    m_rises->content()->addStretch();
    m_method->setText(PreventionWords::method(m_report->comparisons));
}

void PreventionPage::showImprovements()
{
    const int before = m_table->currentRow();
    m_rows->setRowCount(0);
    for (const ImprovementRow &row : std::as_const(m_all)) {
        const Improvement &improvement = row.improvement;
        const QString due = improvement.due.toString(Qt::ISODate);
        const QString when = improvement.done.isValid()
            ? tr("done %1").arg(improvement.done.toString(Qt::ISODate))
            : improvement.due < today() ? tr("%1, overdue").arg(due)
                                        : due;
        const QStringList texts {when, PreventionWords::about(improvement), improvement.cause,
            improvement.action, row.owner, PreventionWords::effect(row)};
        QList<QStandardItem *> cells;
        for (const QString &text : texts) {
            auto *cell = new QStandardItem(text);
            cell->setEditable(false);
            cell->setToolTip(PreventionWords::effectGround(row));
            cells.append(cell);
        }
        cells.constFirst()->setData(
            (texts + QStringList {PreventionWords::effectGround(row)}).join(tr(", ")),
            Qt::AccessibleTextRole);
        m_rows->appendRow(cells);
    }
    const int open = int(std::count_if(m_all.cbegin(), m_all.cend(),
        [](const ImprovementRow &row) { return !row.improvement.done.isValid(); }));
    m_improvements->setCount(open);
    if (before > 0 && before < m_rows->rowCount())
        m_table->setCurrentIndex(m_rows->index(before, 0));
    block();
}

void PreventionPage::ask()
{
    if (!m_services.prevention.mayWrite())
        return;
    std::optional<Category> rose;
    if (m_report) {
        for (const Rise &rise : std::as_const(m_report->rises)) {
            if (!rose && rise.count.of == RiseOf::Category)
                rose = categoryNamed(rise.count.thing);
        }
    }
    m_form->ask(rose, today());
    m_form->show();
    m_save->show();
    m_form->focusFirst();
    whenDone(m_services.complaints.colleagues(), this,
        [this](const Result<QList<std::pair<Uuid, QString>>> &colleagues) {
            if (colleagues)
                m_form->setColleagues(*colleagues);
        });
    block();
}

void PreventionPage::stopAsking()
{
    m_form->hide();
    m_save->hide();
    m_message->clear();
    m_table->setFocus();
    block();
}

void PreventionPage::save()
{
    if (!m_form->isVisible())
        return;
    whenDone(m_services.prevention.add(m_form->typed()), this, [this](const Result<Uuid> &id) {
        if (id) {
            stopAsking();
            Q_EMIT toastRequested(tr("Written down."), {}, {});
            load();
            return;
        }
        const QString sentence = tr("This is needed, and as it is it cannot be saved.");
        if (id.error().code != Error::Code::Invalid
            || !m_form->showProblem(id.error().subject, sentence))
            failed(id.error());
    });
}

void PreventionPage::finish()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_all.size())
        return;
    whenDone(m_services.prevention.finish(m_all.at(row).improvement.id), this,
        [this](const Result<Done> &done) {
            if (!done) {
                failed(done.error());
                return;
            }
            Q_EMIT toastRequested(
                tr("Done today. From now on the page shows what it does."), {}, {});
            load();
        });
}

void PreventionPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void PreventionPage::block()
{
    const QString why
        = m_services.prevention.mayWrite() ? QString() : tr("Your role does not include this.");
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
    m_later->setEnabled(m_month.addMonths(1) <= today());
    if (!m_actions)
        return;
    m_actions->setBlocked(u"prevention.add"_s, why);
    m_actions->setBlocked(
        u"prevention.save"_s, m_form->isHidden() ? tr("Nothing was typed.") : why);
    m_actions->setBlocked(
        u"prevention.done"_s, m_all.isEmpty() ? tr("There is no improvement yet.") : why);
}

void PreventionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->isVisible())
        stopAsking();
    else
        Page::keyPressEvent(event);
}

void PreventionPage::retranslate()
{
    m_header->setTitle(title());
    m_rises->setTitle(tr("What rose"));
    m_improvements->setTitle(tr("Improvements"));
    m_earlier->setText(tr("Month before  ,"));
    m_later->setText(tr("Month after  ."));
    m_add->setText(tr("New improvement  N"));
    m_save->setText(tr("Save  Ctrl+Enter"));
    m_table->setAccessibleName(tr("Improvements"));
    m_rows->setHorizontalHeaderLabels({tr("Due"), tr("About"), tr("Cause"), tr("What is done"),
        tr("By whom"), tr("Before → after")});
    m_form->retranslate();
    showRises();
    showImprovements();
    if (m_figures)
        m_causes->showFigure(ServicePanels::causes(*m_figures));
}

} // namespace lobby::ui
