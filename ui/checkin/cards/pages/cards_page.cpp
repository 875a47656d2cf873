#include "ui/checkin/cards/pages/cards_page.h"

#include "models/support/async.h"
#include "ui/checkin/cards/painting/card_pdf.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/cards/printing/card_phrases.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

enum Columns { Room, Name, Since, Why };
enum Format { OneOnA5, TwoOnA4 };
constexpr int kUsualCount = 20;
constexpr int kStayRole = Qt::UserRole + 1;
constexpr int kJobRole = Qt::UserRole + 2;

} // namespace

CardsPage::CardsPage(const CardServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_keyIn(new QPushButton(this))
    , m_waiting(new Card(this))
    , m_state(new QLabel(this))
    , m_model(new QStandardItemModel(0, 4, this))
    , m_table(new DeskTable(this))
    , m_retry(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_blank(new Card(this))
    , m_count(new QSpinBox(this))
    , m_format(new QComboBox(this))
    , m_countRow(new FormRow({}, m_count, this))
    , m_formatRow(new FormRow({}, m_format, this))
    , m_make(new QPushButton(this))
{
    setObjectName(u"cardsPage"_s);
    build();
    connect(&m_services.desk, &CardDesk::changed, this, &CardsPage::showJobs);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_services.desk.retry(); });
    connect(m_remove, &QPushButton::clicked, this, &CardsPage::removeCurrent);
    connect(m_make, &QPushButton::clicked, this, &CardsPage::askWhere);
    connect(
        m_keyIn, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({u"card-entry"_s}); });
    connect(m_table, &DeskTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(
            {u"stays"_s, index.siblingAtColumn(Room).data(kStayRole).value<Uuid>().toString()});
    });
    retranslate();
}

PageEntry CardsPage::entry(const CardServices &services)
{
    return {u"cards"_s, [] { return tr("Registration cards"); }, u"printer"_s,
        [services](QWidget *parent) { return new CardsPage(services, parent); },
        PageEntry::Place::Hidden, u"stays"_s};
}

void CardsPage::build()
{
    m_keyIn->setObjectName(u"cardsKeyIn"_s);
    m_table->setObjectName(u"cardsTable"_s);
    m_retry->setObjectName(u"cardsRetry"_s);
    m_remove->setObjectName(u"cardsRemove"_s);
    m_count->setObjectName(u"blankCount"_s);
    m_format->setObjectName(u"blankFormat"_s);
    m_make->setObjectName(u"blankMake"_s);
    m_count->setRange(1, checkin::BlankCards::kMost);
    m_count->setValue(kUsualCount);
    m_format->addItems({QString(), QString()});
    m_table->setModel(m_model);
    m_header->addButton(m_keyIn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::area);
    column->addWidget(m_header);
    column->addWidget(m_waiting, 3);
    column->addWidget(m_blank);
    column->addStretch(1); // of an empty list
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_waiting->content()->addWidget(m_state);
    m_waiting->content()->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_waiting->content()->addLayout(buttons);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Space::area);
    fields->addWidget(m_countRow);
    fields->addWidget(m_formatRow);
    fields->addWidget(m_make, 0, Qt::AlignBottom);
    fields->addStretch(1);
    m_blank->content()->addLayout(fields);
}

QString CardsPage::title() const
{
    return tr("Registration cards");
}

void CardsPage::open(const QString &)
{
    showJobs();
}

void CardsPage::refresh()
{
    m_services.desk.retry();
}

void CardsPage::focusFirst()
{
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_count->setFocus();
}

QList<QWidget *> CardsPage::panes() const
{
    if (m_model->rowCount() == 0)
        return {m_count};
    return {m_table, m_count};
}

void CardsPage::showJobs()
{
    const QList<checkin::PrintJob> &jobs = m_services.desk.jobs();
    m_model->setRowCount(0);
    for (const checkin::PrintJob &job : jobs) {
        const bool waits = job.state == checkin::PrintJob::State::Waiting;
        const QString problem
            = waits && job.problem.isEmpty() ? m_services.desk.trouble() : job.problem;
        QList<QStandardItem *> row {new QStandardItem, new QStandardItem,
            new QStandardItem(GuestWords::moment(job.createdMs, m_services.lists.today())),
            new QStandardItem(CardPhrases::problem(problem))};
        row.at(Room)->setData(QVariant::fromValue(job.stay), kStayRole);
        row.at(Room)->setData(job.id, kJobRole);
        m_model->appendRow(row);
        whenDone(m_services.lists.row(job.stay), this,
            [this, stay = job.stay](const Result<stays::StayRow> &found) {
                if (found)
                    showStay(stay, *found);
            });
    }
    const bool isEmpty = jobs.isEmpty();
    m_waiting->setCount(isEmpty ? -1 : static_cast<int>(jobs.size()));
    m_state->setText(isEmpty
            ? tr("No card waits for the printer.")
            : CardPhrases::waiting(static_cast<int>(jobs.size()), m_services.desk.trouble()));
    m_table->setVisible(!isEmpty);
    m_retry->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
}

void CardsPage::showStay(const Uuid &stay, const stays::StayRow &found)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, Room)->data(kStayRole).value<Uuid>() != stay)
            continue;
        m_model->item(row, Room)->setText(found.room);
        m_model->item(row, Name)->setText(found.name.listForm());
    }
}

void CardsPage::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        m_services.desk.remove(m_model->item(row, Room)->data(kJobRole).toLongLong());
}

void CardsPage::askWhere()
{
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Pdf, tr("Save the blank cards"), tr("Blank cards"), this);
    connect(dialog, &SaveFileDialog::fileSelected, this, &CardsPage::makeBlanks);
    dialog->open();
}

void CardsPage::makeBlanks(const QString &path)
{
    using Numbers = checkin::BlankCards::Numbers;
    whenDone(m_services.blank.handOut(m_count->value()), this,
        [this, path](const Result<Numbers> &numbers) {
            if (!numbers) {
                Q_EMIT toastRequested(describe(numbers.error()).what, {}, {});
                return;
            }
            QList<BlankCard> cards;
            for (const QString &number : numbers->numbers)
                cards.append({numbers->property, number});
            const bool two = m_format->currentIndex() == TwoOnA4;
            whenDone(m_services.desk.blankPdf(cards, two ? 2 : 1), this,
                [this, path](const QByteArray &pdf) {
                    QSaveFile file(path);
                    const bool written = file.open(QIODevice::WriteOnly)
                        && file.write(pdf) == pdf.size() && file.commit();
                    Q_EMIT toastRequested(written
                            ? tr("The blank cards are saved. Print them and keep them at hand.")
                            : tr("The file could not be written. Choose another folder."),
                        {}, {});
                });
        });
}

void CardsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail({});
    m_keyIn->setText(tr("Key in a card"));
    m_waiting->setTitle(tr("Waiting for the printer"));
    m_model->setHorizontalHeaderLabels({tr("Room"), tr("Guest"), tr("Since"), tr("Why it waits")});
    m_table->setAccessibleName(tr("Cards that wait for the printer"));
    for (const auto &[column, width] :
        {std::pair(Room, 90), std::pair(Name, 280), std::pair(Since, 120)})
        m_table->horizontalHeader()->resizeSection(column, currentLook().scaled(width));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_retry->setText(tr("Print again"));
    m_remove->setText(tr("Take out of the list"));
    m_blank->setTitle(tr("Blank cards for an outage"));
    m_countRow->setLabel(tr("How many"));
    m_formatRow->setLabel(tr("On paper"));
    m_format->setItemText(OneOnA5, tr("A5, one to a page"));
    m_format->setItemText(TwoOnA4, tr("A4, two to a page"));
    m_make->setText(tr("Save as PDF…"));
    showJobs();
}

} // namespace lobby::ui
