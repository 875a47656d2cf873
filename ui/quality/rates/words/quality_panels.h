#pragma once

#include "models/quality/rates/quality_selection.h"
#include "ui/insights/words/figure.h"

#include <QCoreApplication>

namespace lobby::ui {

/// The panels of the page "quality": what each asks, answers and counts, translated. `about` is
/// whose figures they are, for the lists behind them.
class QualityPanels
{
    Q_DECLARE_TR_FUNCTIONS(QualityPanels)

public:
    using Figures = quality::QualityFigures;
    using About = quality::QualitySelection;
    enum class By : quint8 { Fields, Branches, Members };

    static Figure missing(const Figures &figures, const About &about);
    static Figure months(const Figures &figures, quality::Rate rate);
    static Figure duplicates(const Figures &figures, const About &about);
    static Figure captured(const Figures &figures, const About &about);
    static Figure verified(const Figures &figures, const About &about);
    static Figure parts(const Figures &figures, const About &about, quality::Rate rate, By by);
    /// All of them, parts and months of each rate, for a file.
    static QList<Figure> all(const Figures &figures, const About &about);

private:
    static Figure shares(const Figures &figures);
    static FigureRow ofPart(const QString &label, const quality::Ratio &ratio, const About &about);
    static QList<FigureRow> ofFields(
        const Figures &figures, const About &about, quality::Rate rate);
};

} // namespace lobby::ui
