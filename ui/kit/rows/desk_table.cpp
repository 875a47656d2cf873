#include "ui/kit/rows/desk_table.h"

#include "ui/kit/rows/row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace lobby::ui {

DeskTable::DeskTable(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setTextStyle(horizontalHeader(), TextStyle::BodyStrong);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &DeskTable::opened);
    measure();
}

void DeskTable::setModel(QAbstractItemModel *model)
{
    disconnect(m_inserted);
    disconnect(m_reset);
    QTableView::setModel(model);
    if (!model)
        return;
    m_inserted = connect(model, &QAbstractItemModel::rowsInserted, this, &DeskTable::keepCurrent);
    m_reset = connect(model, &QAbstractItemModel::modelReset, this, &DeskTable::keepCurrent);
    keepCurrent();
}

void DeskTable::keepCurrent()
{
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void DeskTable::keyboardSearch(const QString &) { }

void DeskTable::measure()
{
    verticalHeader()->setMinimumSectionSize(currentLook().rowHeight());
    verticalHeader()->setDefaultSectionSize(currentLook().rowHeight());
}

void DeskTable::stretch(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DeskTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measure();
}

void DeskTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) { // rows, not columns
        const int last = model() ? model()->rowCount() - 1 : -1;
        if (last >= 0)
            setCurrentIndex(
                model()->index(event->key() == Qt::Key_Home ? 0 : last, currentIndex().column()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void DeskTable::focusInEvent(QFocusEvent *event)
{
    keepCurrent();
    QTableView::focusInEvent(event);
}

} // namespace lobby::ui
