#pragma once

#include <QTabBar>

namespace lobby::ui {

/// Tabs over one table, each with what is left and the total: "Arrivals 18 / 42". Alt+1… chooses.
class SegmentBar : public QTabBar
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    int addSegment(const QString &title);
    void setTitle(int segment, const QString &title);
    /// `left` -1: nothing known yet. `total` -1: only one figure, as in "In house 131".
    void setFigures(int segment, int left, int total = -1);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Segment
    {
        QString title;
        int left = -1;
        int total = -1;
    };
    void refresh(int segment);
    void colour();

    QList<Segment> m_segments;
};

} // namespace lobby::ui
