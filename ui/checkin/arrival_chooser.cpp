#include "ui/checkin/arrival_chooser.h"

#include "ui/desk/day_filter.h"
#include "ui/desk/parts/stay_columns.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

ArrivalChooser::ArrivalChooser(const DeskServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new stays::TodayTableModel(services.lists,
          StayPhrases::words(services.words, [lists = &services.lists] { return lists->today(); }),
          this))
    , m_rows(new DayFilter(*m_model, this))
    , m_filter(new QLineEdit(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"box-arrow-in-right"_s, this))
    , m_centre(new QStackedLayout)
{
    m_rows->setExpectedOnly(true);
    m_rows->setHoursApart(true);
    m_filter->setObjectName(u"chooserFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table->setObjectName(u"chooserTable"_s);
    m_table->setModel(m_rows);
    shapeStayColumns(
        *m_table, *m_model,
        [this](const QModelIndex &index) -> const stays::StayRow & { return m_rows->row(index); },
        services.lists);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_filter);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    column->addLayout(m_centre, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setText(text);
        showCentre();
    });
    connect(m_table, &DeskTable::opened, this, &ArrivalChooser::choose);
    connect(m_model, &stays::TodayTableModel::loaded, this, &ArrivalChooser::showCentre);
    connect(m_model, &stays::TodayTableModel::failed, this, [this](const Error &error) {
        const Wording words = describe(error);
        m_empty->setSentence(words.what + u' ' + words.next);
        m_centre->setCurrentWidget(m_empty);
    });
    retranslate();
}

void ArrivalChooser::begin()
{
    m_filter->clear();
    m_model->show(m_services.branch, m_services.lists.today());
}

void ArrivalChooser::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

QList<QWidget *> ArrivalChooser::panes() const
{
    return {m_filter, m_table};
}

void ArrivalChooser::choose()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT chosen(m_rows->row(index).stay);
}

void ArrivalChooser::showCentre()
{
    if (m_rows->rowCount() > 0 || m_model->isLoading()) {
        m_centre->setCurrentWidget(m_table);
        return;
    }
    m_empty->setSentence(m_filter->text().isEmpty()
            ? tr("Nobody else is expected today. Find other guests with Ctrl+K.")
            : tr("Nobody who is expected today fits. Find other guests with Ctrl+K."));
    m_centre->setCurrentWidget(m_empty);
}

bool ArrivalChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
        // Taken here: the line edit would pass it on to what the page shows by then.
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ArrivalChooser::retranslate()
{
    m_filter->setPlaceholderText(tr("Who is here? Name, pinyin, room or confirmation number"));
    m_filter->setAccessibleName(tr("Find an arrival"));
    m_table->setAccessibleName(m_services.words.list(stays::DayList::Arrivals));
    m_model->retranslate();
    showCentre();
}

} // namespace lobby::ui
