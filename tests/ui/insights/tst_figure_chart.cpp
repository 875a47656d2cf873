#include "ui/insights/charts/figure_chart.h"

#include <QTest>

using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

Figure causes()
{
    Figure figure {u"causes"_s, Figure::Shape::Pareto, {}, {}, {{}, u"Cases"_s, u"Together"_s}, {}};
    figure.rows = {{u"Noise"_s, u"Noise"_s, {18, 60}, {u"18"_s, u"60 %"_s}},
        {u"Food"_s, u"Food"_s, {12, 100}, {u"12"_s, u"100 %"_s}}};
    figure.drawn = 1;
    return figure;
}

} // namespace

class FigureChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A banner above the page makes it lower after it was drawn.
    void whatWasResizedLooksAsIfItHadAlwaysBeenSo()
    {
        FigureChart grown;
        grown.resize(420, 260);
        grown.show();
        grown.showFigure(causes());
        QVERIFY(QTest::qWaitForWindowExposed(&grown));
        const QImage before = grown.grab().toImage();
        grown.resize(420, 220);

        FigureChart fresh;
        fresh.resize(420, 220);
        fresh.show();
        fresh.showFigure(causes());
        QVERIFY(QTest::qWaitForWindowExposed(&fresh));
        QVERIFY(before != grown.grab().toImage());
        QTRY_COMPARE(grown.grab().toImage(), fresh.grab().toImage());
    }
};

QTEST_MAIN(FigureChartTest)
#include "tst_figure_chart.moc"
