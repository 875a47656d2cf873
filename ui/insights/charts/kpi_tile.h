#pragma once

#include "ui/insights/words/figure.h"

#include <QWidget>

namespace lobby::ui {

/// One figure in large, against the period before, the frozen one and what it should come to.
class KpiTile final : public QWidget
{
    Q_OBJECT

public:
    explicit KpiTile(QWidget *parent = nullptr);

    void showFigure(const KpiFigure &figure);
    [[nodiscard]] const KpiFigure &figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRect &place) const;

    KpiFigure m_figure;
};

} // namespace lobby::ui
