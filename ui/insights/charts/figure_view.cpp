#include "ui/insights/charts/figure_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::showFigure(const Figure &figure)
{
    const bool isOther = figure.id != m_figure.id || figure.rows.size() != m_figure.rows.size();
    m_figure = figure;
    if (isOther || m_current >= count())
        // The latest of a row of days; of a list its first.
        m_current = m_figure.isHeat() || m_figure.shape == Figure::Shape::Bars ? 0 : count() - 1;
    // Qt 6.4 tells a reader nothing of what is drawn: the sentence stands for it, and the table.
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.sentence);
    redraw();
    Q_EMIT currentChanged();
}

QString FigureView::currentText() const
{
    const int row = m_current / columns();
    if (m_current < 0 || row >= m_figure.rows.size())
        return {};
    const FigureRow &shown = m_figure.rows.at(row);
    const auto cell = [&](int column) {
        return m_figure.headers.value(column + 1) + u' ' + shown.cells.value(column);
    };
    if (m_figure.isHeat())
        return shown.label + u' ' + cell(m_current % columns());
    QStringList cells;
    for (int column = 0; column < shown.cells.size(); ++column) {
        // A stack says its parts only where there are some.
        if (m_figure.shape != Figure::Shape::Stacked || shown.numbers.at(column) > 0
            || column == m_figure.drawn)
            cells.append(cell(column));
    }
    return shown.label + u": "_s + cells.join(u", "_s);
}

void FigureView::setCurrent(int index)
{
    const int wanted = std::clamp(index, 0, std::max(0, count() - 1));
    if (wanted == m_current || count() == 0)
        return;
    m_current = wanted;
    update();
    Q_EMIT currentChanged();
}

void FigureView::open()
{
    const int row = m_current / columns();
    if (m_current < 0 || row >= m_figure.rows.size())
        return;
    const QString link
        = m_figure.rows.at(row).links.value(m_figure.isHeat() ? m_current % columns() : 0);
    if (!link.isEmpty())
        Q_EMIT opened(link);
}

void FigureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        redraw();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current < columns() ? m_current : m_current - columns());
    case Qt::Key_Down:
        return setCurrent(m_current + columns() < count() ? m_current + columns() : m_current);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    setCurrent(index);
    open();
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT currentChanged();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    Q_EMIT currentChanged();
}

} // namespace lobby::ui
