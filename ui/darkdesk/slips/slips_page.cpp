#include "ui/darkdesk/slips/slips_page.h"

#include "models/support/async.h"
#include "ui/darkdesk/slips/slip_pdf.h"
#include "ui/darkdesk/slips/slip_table_model.h"
#include "ui/darkdesk/slips/slip_words.h"
#include "ui/darkdesk/slips/void_bar.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/page/actions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QtConcurrentRun>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using darkdesk::Slip;
using darkdesk::SlipKind;
using darkdesk::Slips;

namespace {

constexpr int kUsualSlips = 10;
constexpr int kNumberWidth = 260;
constexpr int kKindWidth = 220;

} // namespace

SlipsPage::SlipsPage(const SlipServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new SlipTableModel(services.slips, services.database, this))
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_keyCard(new Card(this))
    , m_number(new QLineEdit(this))
    , m_numberRow(new FormRow({}, m_number, this))
    , m_key(new QPushButton(this))
    , m_missing(new Card(this))
    , m_none(new QLabel(this))
    , m_table(new DeskTable(this))
    , m_void(new VoidBar(this))
    , m_blank(new Card(this))
    , m_kind(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_kindRow(new FormRow({}, m_kind, this))
    , m_countRow(new FormRow({}, m_count, this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"slipsPage"_s);
    m_message->setObjectName(u"slipsMessage"_s);
    m_number->setObjectName(u"slipNumber"_s);
    m_key->setObjectName(u"slipKey"_s);
    m_none->setObjectName(u"slipsNone"_s);
    m_table->setObjectName(u"slipsTable"_s);
    m_kind->setObjectName(u"slipKind"_s);
    m_count->setObjectName(u"slipCount"_s);
    m_print->setObjectName(u"slipPrint"_s);
    m_save->setObjectName(u"slipSave"_s);
    build();
    connect(m_number, &QLineEdit::returnPressed, this, [this] { key(m_number->text()); });
    connect(m_key, &QPushButton::clicked, this, [this] { key(m_number->text()); });
    connect(m_table, &DeskTable::opened, this,
        [this](const QModelIndex &index) { key(m_model->slip(index.row()).number); });
    connect(m_model, &SlipTableModel::loaded, this, &SlipsPage::showMissing);
    connect(m_model, &SlipTableModel::failed, this, [this](const Error &error) {
        showMissing();
        complain(error);
    });
    connect(m_void, &VoidBar::given, this, &SlipsPage::declareVoid);
    connect(m_void, &VoidBar::left, this, [this] { m_table->setFocus(); });
    connect(m_print, &QPushButton::clicked, this, &SlipsPage::print);
    connect(m_save, &QPushButton::clicked, this, &SlipsPage::askWhere);
    retranslate();
}

PageEntry SlipsPage::entry(const SlipServices &services)
{
    return {u"slips"_s, [] { return tr("Slips"); }, u"sticky"_s,
        [services](QWidget *parent) { return new SlipsPage(services, parent); },
        PageEntry::Place::Hidden, u"today"_s};
}

void SlipsPage::build()
{
    setButtonKind(m_key, ButtonKind::Primary);
    setButtonKind(m_print, ButtonKind::Secondary);
    setButtonKind(m_save, ButtonKind::Secondary);
    m_none->setTextFormat(Qt::PlainText);
    setSecondary(m_none);
    m_count->setRange(1, Slips::kMost);
    m_count->setValue(kUsualSlips);
    m_number->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    m_numberRow->setFixedWidth(currentLook().scaled(kNumberWidth));
    m_kindRow->setFixedWidth(currentLook().scaled(kKindWidth));
    m_table->setModel(m_model);
    m_table->setColumnWidths<int>(
        {{SlipTableModel::NumberColumn, 220}, {SlipTableModel::KindColumn, 220}},
        SlipTableModel::PrintedColumn);

    auto *keying = new QHBoxLayout;
    keying->setSpacing(Space::control);
    keying->addWidget(m_numberRow);
    keying->addWidget(m_key, 0, Qt::AlignBottom);
    keying->addStretch();
    m_keyCard->content()->addLayout(keying);
    m_missing->content()->addWidget(m_none);
    m_missing->content()->addWidget(m_table, 1);
    m_missing->content()->addWidget(m_void);
    auto *making = new QHBoxLayout;
    making->setSpacing(Space::control);
    making->addWidget(m_kindRow);
    making->addWidget(m_countRow);
    making->addWidget(m_print, 0, Qt::AlignBottom);
    making->addWidget(m_save, 0, Qt::AlignBottom);
    making->addStretch();
    m_blank->content()->addLayout(making);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::area);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_keyCard);
    column->addWidget(m_missing, 3);
    column->addWidget(m_blank);
    column->addStretch(1); // of an empty list
}

QString SlipsPage::title() const
{
    return tr("Slips");
}

void SlipsPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"slips.void"_s,
                    .text = [] { return tr("Declare the slip void"); },
                    .run = [this] { askVoid(); },
                    .listKey = Qt::Key_V,
                    .menu = Menu::Guest,
                    .icon = u"x-lg"_s,
                    .hint = true},
        this);
    actions.attachList(m_table);
}

void SlipsPage::take(const QString &scan)
{
    m_number->setText(scan.trimmed());
    key(scan);
}

void SlipsPage::open(const QString &)
{
    showRights();
    m_void->hide();
    m_model->refresh();
}

void SlipsPage::focusFirst()
{
    m_number->setFocus();
    m_number->selectAll();
}

void SlipsPage::refresh()
{
    m_model->refresh();
}

QList<QWidget *> SlipsPage::panes() const
{
    if (m_model->rowCount() == 0)
        return {m_number, m_kind};
    return {m_number, m_table, m_kind};
}

QList<KeyHint> SlipsPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open its form")}, {u"Esc"_s, tr("Back")}};
}

void SlipsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void SlipsPage::showRights()
{
    const bool mayKey = m_services.slips.mayKey();
    const bool mayHandOut = m_services.slips.mayHandOut();
    m_number->setEnabled(mayKey);
    m_key->setEnabled(mayKey);
    m_print->setEnabled(mayHandOut);
    m_save->setEnabled(mayHandOut);
    for (QPushButton *button : {m_key, m_print, m_save})
        button->setToolTip(
            button->isEnabled() ? QString() : tr("Your role does not include this."));
}

void SlipsPage::showMissing()
{
    const int missing = m_model->rowCount();
    m_missing->setCount(missing == 0 ? -1 : missing);
    m_none->setVisible(missing == 0);
    m_table->setVisible(missing > 0);
    if (missing == 0)
        m_void->hide();
    if (m_actions)
        m_actions->setBlocked(u"slips.void"_s, missing > 0 ? QString() : tr("No slip is missing."));
}

void SlipsPage::key(const QString &number)
{
    m_numberRow->setProblem({});
    m_message->clear();
    if (number.trimmed().isEmpty())
        return;
    whenDone(m_services.slips.toKey(number), this, [this](const Result<Slip> &slip) {
        if (slip) {
            m_number->clear();
            Q_EMIT keyingRequested(*slip);
            return;
        }
        m_number->setFocus();
        m_number->selectAll();
        complain(slip.error());
    });
}

void SlipsPage::complain(const Error &error)
{
    const Wording words = SlipWords::problem(error);
    m_message->showMessage(Tone::Warn, words.what, words.next, codeName(error.code));
}

void SlipsPage::askVoid()
{
    if (m_table->currentRow() >= 0)
        m_void->ask(m_model->slip(m_table->currentRow()));
}

void SlipsPage::declareVoid(const Uuid &slip, const QString &reason)
{
    whenDone(m_services.slips.declareVoid(slip, reason), this, [this](const Result<Done> &done) {
        m_void->hide();
        if (done)
            Q_EMIT toastRequested(tr("The slip is void."), {}, {});
        else
            complain(done.error());
        if (m_table->isVisible())
            m_table->setFocus();
    });
}

/// The numbers are gone once they are handed out: what is not printed then is listed as missing.
void SlipsPage::handOut(const std::function<void(const QByteArray &pdf)> &use)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_message->clear();
    const auto kind = darkdesk::kSlipKinds.at(size_t(std::max(0, m_kind->currentIndex())));
    whenDone(m_services.slips.handOut(kind, m_count->value()), this,
        [this, use](const Result<Slips::HandedOut> &slips) {
            if (!slips) {
                m_isBusy = false;
                complain(slips.error());
                return;
            }
            const auto drawing
                = QtConcurrent::run([slips = *slips, language = m_services.language()] {
                      return slipsPdf(slips, language);
                  });
            whenDone(drawing, this, [this, use](const QByteArray &pdf) {
                m_isBusy = false;
                use(pdf);
            });
        });
}

void SlipsPage::print()
{
    handOut([this](const QByteArray &pdf) {
        whenDone(m_services.print(pdf, SlipWords::title()), this, [this](const Result<Done> &done) {
            if (done) {
                Q_EMIT toastRequested(
                    tr("The slips are on their way to the printer. Keep them at hand."), {}, {});
                return;
            }
            m_message->showMessage(Tone::Warn, tr("No printer took the slips."),
                tr("Their numbers are not given again: save new ones as a PDF and declare these "
                   "void."),
                codeName(done.error().code));
        });
    });
}

void SlipsPage::askWhere()
{
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Pdf, tr("Save the blank slips"), SlipWords::title(), this);
    connect(dialog, &SaveFileDialog::fileSelected, this, &SlipsPage::save);
    dialog->open();
}

void SlipsPage::save(const QString &path)
{
    handOut([this, path](const QByteArray &pdf) {
        QSaveFile file(path);
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
        if (written) {
            Q_EMIT toastRequested(
                tr("The blank slips are saved. Print them and keep them at hand."), {}, {});
            return;
        }
        m_message->showMessage(Tone::Warn, tr("The file could not be written."),
            tr("Choose another folder. The numbers of these slips are not given again: declare "
               "them void."));
    });
}

void SlipsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("What was written by hand while the program was away"));
    m_keyCard->setTitle(tr("Key a slip in"));
    m_numberRow->setLabel(tr("Number, typed or scanned"));
    m_key->setText(tr("Open its form"));
    m_missing->setTitle(tr("Not back yet"));
    m_none->setText(tr("No slip is missing."));
    m_table->setAccessibleName(tr("Slips that are not back yet"));
    m_blank->setTitle(SlipWords::title());
    m_kindRow->setLabel(tr("What for"));
    m_countRow->setLabel(tr("How many"));
    QStringList kinds;
    for (const SlipKind kind : darkdesk::kSlipKinds)
        kinds.append(SlipWords::kind(kind));
    setTexts(m_kind, kinds);
    m_print->setText(tr("Print"));
    m_print->setAccessibleName(tr("Print blank slips"));
    m_save->setText(tr("Save as PDF…"));
    m_model->retranslate();
    m_void->retranslate();
    showMissing();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
