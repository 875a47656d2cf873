#pragma once

#include "models/quality/rates/quality_selection.h"
#include "ui/insights/words/figure.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Rates, fields and rules of data quality in the words of the desk, translated.
class QualityWords
{
    Q_DECLARE_TR_FUNCTIONS(QualityWords)

public:
    static QString field(quality::QualityField field);
    static QString rate(quality::Rate rate);
    static QString rule(quality::CrossRule rule);
    static QString capture(quality::CaptureWay way);
    static QString age(quality::VerifiedAge age);
    /// "96.3 %", a dash for none.
    static QString perCent(const std::optional<double> &number);
    /// "Telephone, address"
    static QString fields(const quality::QualityFields &fields);
    /// What a list of guests is about: "Phone is missing".
    static QString selection(const quality::QualitySelection &selection);
    /// What makes one guest part of it: his fields, or rules.
    static QString trouble(
        const quality::CountedGuest &guest, const quality::QualitySelection &selection);

    /// The four rates with a goal, and consistency with what belongs to nobody.
    static QList<KpiFigure> kpis(
        const quality::QualityFigures &figures, const quality::QualitySelection &about);
    /// Whose list is behind a rate.
    static quality::QualitySelection behind(
        quality::Rate rate, const quality::QualitySelection &about);

private:
    static QString counted(quality::Rate rate, const quality::QualityFigures &figures);
    static QString change(quality::Rate rate, const quality::QualityFigures &figures);
};

} // namespace lobby::ui
