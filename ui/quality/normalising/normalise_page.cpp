#include "ui/quality/normalising/normalise_page.h"

#include "models/support/async.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/quality/normalising/normal_changes_model.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

constexpr qsizetype kNamedKept = 5; ///< more are a number

} // namespace

NormalisePage::NormalisePage(Normalising &normalising, QString region, QWidget *parent)
    : Page(parent)
    , m_normalising(normalising)
    , m_region(std::move(region))
    , m_header(new PageHeader(this))
    , m_rule(new QComboBox(this))
    , m_apply(new QPushButton(this))
    , m_run(new QComboBox(this))
    , m_undo(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_model(new NormalChangesModel(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
{
    setObjectName(u"normalise"_s);
    m_rule->setObjectName(u"normaliseRule"_s);
    m_apply->setObjectName(u"normaliseApply"_s);
    m_run->setObjectName(u"normaliseRun"_s);
    m_undo->setObjectName(u"normaliseUndo"_s);
    m_message->setObjectName(u"normaliseMessage"_s);
    m_table->setObjectName(u"normaliseChanges"_s);
    m_empty->setObjectName(u"normaliseEmpty"_s);
    build();
    retranslate();
    connect(m_rule, &QComboBox::currentIndexChanged, this, &NormalisePage::preview);
    connect(m_model, &NormalChangesModel::checkedChanged, this, &NormalisePage::say);
    connect(m_apply, &QPushButton::clicked, this, &NormalisePage::apply);
    connect(m_undo, &QPushButton::clicked, this, &NormalisePage::undo);
    connect(m_table, &DeskTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested({u"guest"_s, index.data(NormalChangesModel::IdRole).toString()});
    });
}

NormalisePage::~NormalisePage()
{
    if (m_control)
        m_control->cancelled = true;
}

PageEntry NormalisePage::entry(Normalising &normalising, const QString &region)
{
    return {u"normalise"_s, [] { return tr("One way of writing"); }, u"pencil"_s,
        [&normalising, region](
            QWidget *parent) { return new NormalisePage(normalising, region, parent); },
        PageEntry::Place::Hidden, u"service"_s};
}

void NormalisePage::build()
{
    m_table->setModel(m_model);
    m_table->setColumnWidths(
        {{NormalChangesModel::BeforeColumn, 360}, {NormalChangesModel::AfterColumn, 360}},
        NormalChangesModel::NameColumn);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::control);
    top->addWidget(m_header);
    top->addWidget(m_rule);
    top->addWidget(m_apply);
    top->addStretch();
    top->addWidget(m_run);
    top->addWidget(m_undo);
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
}

QString NormalisePage::title() const
{
    return tr("One way of writing");
}

void NormalisePage::declareActions(Actions &actions)
{
    actions.add({.id = u"normalise.check"_s,
                    .text = [] { return tr("Write this value or leave it"); },
                    .run = [this] { m_model->toggle(m_table->currentRow()); },
                    .listKey = Qt::Key_X,
                    .menu = Menu::Edit,
                    .hint = true},
        this);
    actions.attachList(m_table);
}

void NormalisePage::open(const QString &)
{
    preview();
    loadRuns();
}

void NormalisePage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    say();
}

void NormalisePage::preview()
{
    if (m_control)
        m_control->cancelled = true;
    m_control = std::make_shared<SearchControl>();
    m_isKnown = false;
    m_model->setChanges({});
    setBusy(true);
    const int generation = ++m_generation;
    whenDone(m_normalising.preview(Normaliser(m_rule->currentIndex()), m_region, m_control), this,
        [this, generation](const Result<QList<NormalChange>> &changes) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (!changes) {
                failed(changes.error());
                return;
            }
            m_isKnown = true;
            m_model->setChanges(*changes);
        });
}

void NormalisePage::apply()
{
    m_message->clear();
    setBusy(true);
    whenDone(m_normalising.apply(Normaliser(m_rule->currentIndex()), m_model->checked()), this,
        [this](const Result<NormalRun> &run) {
            setBusy(false);
            if (!run) {
                failed(run.error());
                return;
            }
            Q_EMIT toastRequested(tr("%n value(s) were written.", nullptr, run->changes), {}, {});
            preview();
            loadRuns();
        });
}

void NormalisePage::undo()
{
    const int at = m_run->currentIndex();
    if (at < 0 || at >= m_runs.size())
        return;
    m_message->clear();
    setBusy(true);
    whenDone(m_normalising.undo(m_runs.at(at).id), this, [this](const Result<NormalUndo> &result) {
        setBusy(false);
        if (!result) {
            failed(result.error());
            return;
        }
        undone(*result);
        preview();
        loadRuns();
    });
}

void NormalisePage::undone(const NormalUndo &result)
{
    if (result.kept.isEmpty()) {
        Q_EMIT toastRequested(
            tr("%n value(s) are as they were.", nullptr, result.restored), {}, {});
        return;
    }
    QStringList names;
    for (const NormalChange &change : result.kept.first(std::min(kNamedKept, result.kept.size())))
        names.append(change.name);
    m_message->showMessage(Tone::Info,
        tr("%n value(s) were edited since and stay as they are.", nullptr, int(result.kept.size())),
        names.join(u" · "_s));
}

void NormalisePage::loadRuns()
{
    whenDone(m_normalising.runs(), this, [this](const Result<QList<NormalRun>> &runs) {
        if (!runs)
            return; // the preview says why
        m_runs.clear();
        m_run->clear();
        for (const NormalRun &run : *runs) {
            if (run.undoneAtMs != 0 || run.changes == 0)
                continue;
            m_runs.append(run);
            const QString day
                = QDateTime::fromMSecsSinceEpoch(run.atMs).toString(u"yyyy-MM-dd HH:mm");
            m_run->addItem(tr("%1, %2: %n value(s)", nullptr, run.changes)
                               .arg(day, m_rule->itemText(int(run.normaliser))));
        }
        say();
    });
}

void NormalisePage::failed(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    if (error.code == Error::Code::Invalid && error.subject == "at"_L1) {
        m_message->showMessage(Tone::Info, tr("This was written more than 30 days ago."),
            tr("It stays; a single value can still be changed in the guest's profile."));
        return;
    }
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, QString(codeName(error.code)));
}

void NormalisePage::say()
{
    const int chosen = int(m_model->checked().size());
    const bool may = m_normalising.mayNormalise();
    m_apply->setText(tr("Write %n value(s)", nullptr, chosen));
    m_apply->setEnabled(may && !m_isBusy && chosen > 0);
    m_undo->setEnabled(may && !m_isBusy && !m_runs.isEmpty());
    m_run->setVisible(!m_runs.isEmpty());
    m_undo->setVisible(!m_runs.isEmpty());
    m_centre->setCurrentWidget(m_isKnown && m_model->rowCount() == 0
            ? static_cast<QWidget *>(m_empty)
            : static_cast<QWidget *>(m_table));
    m_header->setDetail(m_isBusy ? tr("Working…")
            : m_model->rowCount() >= Normalising::kMostChanges
            ? tr("The first %n value(s)", nullptr, m_model->rowCount())
            : tr("%n value(s)", nullptr, m_model->rowCount()));
}

void NormalisePage::focusFirst()
{
    if (m_centre->currentWidget() == m_empty)
        m_rule->setFocus();
    else
        m_table->setFocus();
}

void NormalisePage::refresh()
{
    m_message->clear();
    preview();
}

QList<QWidget *> NormalisePage::panes() const
{
    return {m_rule, m_table};
}

QList<KeyHint> NormalisePage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest")}};
}

void NormalisePage::retranslate()
{
    m_header->setTitle(title());
    setTexts(m_rule,
        {tr("Telephones"), tr("Full width"), tr("Capitals of names"), tr("Countries and regions")});
    m_rule->setAccessibleName(tr("What is written one way"));
    m_run->setAccessibleName(tr("What was written"));
    m_undo->setText(tr("Undo all of it"));
    m_table->setAccessibleName(tr("Values, now and then"));
    m_empty->setSentence(tr("Every value that the rules know is written one way already."));
    m_model->retranslate();
    say();
}

} // namespace lobby::ui
