#include "ui/data/export/guest_export_page.h"

#include "models/support/async.h"
#include "ui/data/export/export_fields_model.h"
#include "ui/data/export/export_words.h"
#include "ui/data/export/guest_export_form.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/tokens.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::Shown;

namespace {

constexpr int kExportLookMs = 100;
constexpr qint64 kWhole = 100; ///< percent

SaveFileDialog::Kind kindOf(exchange::ExportFormat format)
{
    switch (format) {
    case exchange::ExportFormat::Csv:
    case exchange::ExportFormat::CsvGb18030:
        return SaveFileDialog::Kind::Csv;
    case exchange::ExportFormat::Workbook:
        return SaveFileDialog::Kind::Workbook;
    case exchange::ExportFormat::Card4:
    case exchange::ExportFormat::Card3:
        return SaveFileDialog::Kind::Cards;
    case exchange::ExportFormat::JsonLines:
        return SaveFileDialog::Kind::JsonLines;
    case exchange::ExportFormat::Pdf:
        return SaveFileDialog::Kind::Pdf;
    }
    Q_UNREACHABLE();
}

} // namespace

GuestExportPage::GuestExportPage(const GuestExportServices &services, QWidget *parent)
    : FormPage({u"export"_s, u"guest-export"_s, u"guest.export.save"_s}, parent)
    , m_services(services)
    , m_form(new GuestExportForm(this))
    , m_supervisor(new SupervisorCard(services.vouching, services.clock, this))
    , m_fieldsCard(new Card(this))
    , m_fields(new ExportFieldsModel(this))
    , m_table(new DeskTable(this))
    , m_bar(new QProgressBar(this))
    , m_doing(new QLabel(this))
{
    setObjectName(u"guestExport"_s);
    m_table->setObjectName(u"exportFields"_s);
    m_bar->setObjectName(u"exportProgress"_s);
    m_doing->setObjectName(u"exportDoing"_s);
    m_supervisor->setWords(
        [] { return tr("Another member agrees"); }, [] { return tr("Agree to values in full"); });
    build();
    connect(m_form, &GuestExportForm::presetChosen, this, &GuestExportPage::takePreset);
    connect(m_form, &GuestExportForm::mannerChosen, this,
        [this] { m_fields->setManner(m_form->format(), m_form->shown()); });
    connect(m_fields, &ExportFieldsModel::choiceChanged, this, &GuestExportPage::showState);
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { toggle(index.row()); });
    connect(m_supervisor, &SupervisorCard::vouched, this, [this](const access::Vouched &word) {
        m_supervisor->dismiss();
        write(m_path, word);
    });
    connect(&m_look, &QTimer::timeout, this, &GuestExportPage::showProgress);
    m_look.setInterval(kExportLookMs);
    retranslate();
}

GuestExportPage::~GuestExportPage()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void GuestExportPage::build()
{
    m_bar->setTextVisible(false);
    m_table->setModel(m_fields);
    m_table->setItemDelegateForColumn(
        ExportFieldsModel::FieldColumn, new RowDelegate(m_table, [this](const QModelIndex &index) {
            return m_fields->isChosen(index.row()) ? Glyphed {u"check-square"_s, Tone::Accent}
                                                   : Glyphed {u"square"_s, Tone::Neutral};
        }));
    m_table->setItemDelegateForColumn(ExportFieldsModel::LevelColumn,
        new ChipDelegate(
            [](const QModelIndex &index) {
                const sync::Level level = exchange::exportFields().at(index.row()).level;
                const Tone tone = level == sync::Level::L4 ? Tone::Err
                    : level == sync::Level::L3             ? Tone::Warn
                                                           : Tone::Neutral;
                return Chip {index.data().toString(), tone};
            },
            m_table));
    m_table->setColumnWidths<ExportFieldsModel::Column>(
        {{ExportFieldsModel::FieldColumn, 240}, {ExportFieldsModel::LevelColumn, 130}},
        ExportFieldsModel::WrittenColumn);
    m_table->installEventFilter(this);
    m_fieldsCard->content()->addWidget(m_table, 1);
    m_fieldsCard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(m_form, 0, Qt::AlignTop);
    across->addWidget(m_supervisor, 1, Qt::AlignTop);
    across->addWidget(m_fieldsCard, 1);
    content()->addLayout(across, 1);
    foot()->insertWidget(0, m_bar, 1);
    foot()->insertWidget(1, m_doing, 1);
    tabThrough(m_form->fields() + QList<QWidget *> {m_table});
}

PageEntry GuestExportPage::entry(const GuestExportServices &services)
{
    return {u"guest-export"_s, [] { return tr("Export guests"); }, u"file-earmark-arrow-up"_s,
        [services](QWidget *parent) { return new GuestExportPage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

QString GuestExportPage::title() const
{
    return tr("Export guests");
}

FormPage::Words GuestExportPage::words() const
{
    return {tr("Write the file of guests"), tr("Save as…")};
}

QString GuestExportPage::refusal() const
{
    const auto error = m_services.exporting.refusal();
    return error ? GuestWords::permissionNeeded(error->subject) : QString();
}

bool GuestExportPage::isReady() const
{
    return !isRunning() && !m_fields->chosen().isEmpty();
}

void GuestExportPage::open(const QString &argument)
{
    if (isRunning()) // it goes on, whatever is looked at meanwhile
        return;
    message()->clear();
    m_supervisor->dismiss();
    m_form->begin(argument);
    m_fields->setManner(m_form->format(), m_form->shown());
    takePreset();
    showFields();
}

void GuestExportPage::takePreset()
{
    if (const auto preset = m_form->preset())
        m_fields->choose(exchange::fieldsOf(*preset));
}

void GuestExportPage::toggle(int row)
{
    if (row < 0 || isRunning())
        return;
    m_form->leavePreset();
    m_fields->toggle(row);
}

void GuestExportPage::showState()
{
    FormPage::showState();
    m_form->setEnabled(!isRunning());
    m_bar->setVisible(isRunning());
    m_doing->setVisible(isRunning());
    m_fieldsCard->setCount(static_cast<int>(m_fields->chosen().size()));
    cancelButton()->setText((isRunning() ? tr("Stop") : tr("Cancel")) + u"  Esc"_s);
    cancelButton()->setAccessibleName(isRunning() ? tr("Stop the export") : tr("Cancel"));
}

/// The table makes room for whoever agrees.
void GuestExportPage::showFields()
{
    m_fieldsCard->setVisible(m_supervisor->isHidden());
}

void GuestExportPage::showProgress()
{
    if (!m_progress)
        return;
    const qint64 all = m_progress->all;
    const qint64 done = std::min<qint64>(m_progress->done, all);
    m_bar->setRange(0, static_cast<int>(all));
    m_bar->setValue(static_cast<int>(done));
    m_doing->setText(
        all == 0 ? tr("Looking for the guests…") : tr("%1 % written").arg(done * kWhole / all));
}

bool GuestExportPage::isComplete()
{
    const QString notPlain = m_services.exporting.mayAskInFull()
        ? QString()
        : GuestWords::permissionNeeded(u"export.plain"_s);
    return m_form->isComplete(notPlain);
}

void GuestExportPage::submit()
{
    if (!isComplete())
        return;
    auto *dialog
        = new SaveFileDialog(kindOf(m_form->format()), tr("Save the file"), tr("Guests"), this);
    dialog->setObjectName(u"exportWhere"_s);
    connect(dialog, &SaveFileDialog::fileSelected, this, &GuestExportPage::save);
    dialog->open();
}

void GuestExportPage::save(const QString &path)
{
    m_path = path;
    if (m_form->shown() == Shown::Masked) {
        write(path, {});
        return;
    }
    m_supervisor->ask(
        tr("Values in full leave the house: somebody else who holds this right agrees with his "
           "password. Nothing is written before."),
        m_services.exporting.object());
    showFields();
    m_supervisor->focusFirst();
}

void GuestExportPage::write(const QString &path, const std::optional<access::Vouched> &word)
{
    if (isRunning() || !isComplete())
        return;
    const std::optional<access::Session> session = m_services.authoriser.session();
    exchange::GuestExportWish wish;
    wish.filter = m_form->filter();
    wish.fields = m_fields->chosen();
    wish.shown = m_form->shown();
    wish.format = m_form->format();
    wish.headings = QLocale().language() == QLocale::Chinese ? exchange::HeadingLanguage::Chinese
                                                             : exchange::HeadingLanguage::English;
    wish.frame = {tr("Guests"),
        ExportWords::mark(
            session ? session->name : QString(), m_services.desk, m_services.clock.nowMs())};
    wish.reason = m_form->reason();
    m_progress = std::make_shared<exchange::ExportProgress>();
    showFields();
    showState();
    showProgress();
    cancelButton()->setFocus();
    m_look.start();
    whenDone(m_services.exporting.write(wish, path, m_progress, word), this,
        [this](const Result<exchange::ExportedFile> &file) { written(file); });
}

void GuestExportPage::written(const Result<exchange::ExportedFile> &file)
{
    m_progress.reset();
    m_look.stop();
    showFields();
    showState();
    if (file) {
        Q_EMIT toastRequested(tr("%n guest(s) are in the file. The audit notes that you made it.",
                                  nullptr, static_cast<int>(file->guests)),
            {}, {});
        if (isVisible())
            Q_EMIT backRequested();
        return;
    }
    fail(file.error(), ExportWords::problem(file.error()));
    m_form->focusFirst();
}

void GuestExportPage::cancel()
{
    if (m_progress) {
        m_progress->cancelled = true;
    } else if (!m_supervisor->isHidden()) {
        m_supervisor->dismiss();
        showFields();
        m_form->focusShown();
    } else {
        Q_EMIT backRequested();
    }
}

void GuestExportPage::focusFirst()
{
    m_form->focusFirst();
}

QList<QWidget *> GuestExportPage::panes() const
{
    return {m_form->fields().at(1), m_table};
}

QList<KeyHint> GuestExportPage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Save")}, {tr("Space"), tr("Choose a field")},
        {u"Esc"_s, tr("Cancel")}};
}

bool GuestExportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggle(m_table->currentRow());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void GuestExportPage::retranslate()
{
    m_form->retranslate();
    m_fields->retranslate();
    m_fieldsCard->setTitle(tr("Fields"));
    m_table->setAccessibleName(tr("Fields of the file"));
    m_bar->setAccessibleName(tr("How much is written"));
    FormPage::retranslate();
}

} // namespace lobby::ui
