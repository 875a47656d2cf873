#include "ui/quality/rates/quality_list_page.h"

#include "models/support/async.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/quality/rates/quality_rows_model.h"
#include "ui/quality/rates/words/quality_words.h"
#include "ui/wording/wording.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace quality;

QualityListPage::QualityListPage(QualityRates &rates, QWidget *parent)
    : Page(parent)
    , m_rates(rates)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_model(new QualityRowsModel(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
{
    setObjectName(u"qualityList"_s);
    m_table->setObjectName(u"qualityRows"_s);
    m_message->setObjectName(u"qualityListMessage"_s);
    m_empty->setObjectName(u"qualityListEmpty"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths(
        {{QualityRowsModel::NameColumn, 280}, {QualityRowsModel::BranchColumn, 200},
            {QualityRowsModel::MemberColumn, 160}},
        QualityRowsModel::TroubleColumn);
    connect(m_table, &DeskTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested({u"guest"_s, index.data(QualityRowsModel::IdRole).toString()});
    });
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
    retranslate();
}

QualityListPage::~QualityListPage()
{
    stop();
}

PageEntry QualityListPage::entry(QualityRates &rates)
{
    return {u"quality-list"_s, [] { return tr("Guests behind a number"); }, u"list"_s,
        [&rates](QWidget *parent) { return new QualityListPage(rates, parent); },
        PageEntry::Place::Hidden, u"service"_s};
}

QString QualityListPage::title() const
{
    return tr("Guests behind a number");
}

void QualityListPage::open(const QString &argument)
{
    const QualitySelection selection = selectionOf(argument).value_or(QualitySelection());
    if (selection != m_selection || m_all < 0) {
        m_selection = selection;
        m_all = -1;
        m_model->setRows(m_selection, {});
    }
    load(); // what was mended meanwhile is not in it any more
}

void QualityListPage::stop()
{
    if (m_control)
        m_control->cancelled = true;
}

void QualityListPage::load()
{
    stop();
    m_control = std::make_shared<SearchControl>();
    m_message->clear();
    const int generation = ++m_generation;
    whenDone(m_rates.behind(m_selection, m_control), this,
        [this, generation](const Result<QualityRows> &rows) {
            if (generation != m_generation)
                return;
            if (rows) {
                loaded(*rows);
                return;
            }
            const Wording words = describe(rows.error());
            m_message->showMessage(
                Tone::Err, words.what, words.next, QString(codeName(rows.error().code)));
        });
    say();
}

void QualityListPage::loaded(const QualityRows &rows)
{
    const QString chosen = currentGuest();
    m_all = rows.all;
    m_model->setRows(m_selection, rows.rows);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(QualityRowsModel::IdRole).toString() == chosen)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    say();
    if (isVisible() && !rows.rows.isEmpty() && m_centre->currentWidget() == m_table)
        focusFirst();
}

void QualityListPage::say()
{
    m_header->setTitle(QualityWords::selection(m_selection));
    m_centre->setCurrentWidget(
        m_all == 0 ? static_cast<QWidget *>(m_empty) : static_cast<QWidget *>(m_table));
    if (m_all < 0)
        m_header->setDetail(tr("Looking through all guests…"));
    else if (m_all > m_model->rowCount())
        m_header->setDetail(tr("The first %1 of %2 guests")
                                .arg(m_model->rowCount())
                                .arg(QLocale().toString(m_all)));
    else
        m_header->setDetail(tr("%n guest(s)", nullptr, int(m_all)));
}

QString QualityListPage::currentGuest() const
{
    return m_table->currentIndex().data(QualityRowsModel::IdRole).toString();
}

void QualityListPage::focusFirst()
{
    m_table->setFocus();
}

void QualityListPage::refresh()
{
    load();
}

QList<QWidget *> QualityListPage::panes() const
{
    return {m_table};
}

QList<KeyHint> QualityListPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest")}};
}

void QualityListPage::retranslate()
{
    m_table->setAccessibleName(tr("Guests behind a number"));
    m_empty->setSentence(tr("No guest is behind this number any more."));
    m_model->retranslate();
    say();
}

} // namespace lobby::ui
