#pragma once

#include "ui/insights/words/figure.h"
#include "ui/kit/look/look.h"

#include <QWidget>

namespace lobby::ui {

/// A figure drawn, of which one bar, point or cell is current: arrows move it, Enter and a click
/// open what is behind it.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    void showFigure(const Figure &figure);
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    [[nodiscard]] int current() const { return m_current; }
    /// "2025-05-14: Grave 1, Together 4".
    [[nodiscard]] QString currentText() const;
    /// Into a document, in a look of its own.
    virtual void drawInto(QPainter &painter, const QRectF &place, const Look &look) = 0;

Q_SIGNALS:
    void currentChanged();
    void opened(const QString &link);

protected:
    /// The figure or the look is another one.
    virtual void redraw() = 0;
    /// -1: beside them all.
    [[nodiscard]] virtual int indexAt(const QPoint &place) const = 0;
    /// How many stand beside each other.
    [[nodiscard]] int columns() const { return m_figure.isHeat() ? m_figure.drawn : 1; }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int index);
    void open();
    [[nodiscard]] int count() const { return int(m_figure.rows.size()) * columns(); }

    Figure m_figure;
    int m_current = -1;
};

} // namespace lobby::ui
