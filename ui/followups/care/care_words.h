#pragma once

#include "models/care/care.h"
#include "models/care/greeting.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Birthdays, festivals and how guests allow to be greeted, translated.
class CareWords
{
    Q_DECLARE_TR_FUNCTIONS(CareWords)

public:
    /// "Birthday", "Mid-Autumn Festival" in the language of the desk.
    static QString occasion(const care::Occasion &occasion);
    /// "Birthday 2025": what is noted of a guest who was greeted.
    static QString noted(const care::Occasion &occasion);
    /// "Wed 05-14", with the lunar day where he keeps that.
    static QString day(const care::Occasion &occasion, QDate today);
    /// "In house, 1207", "Arrives 05-16"; empty: neither.
    static QString stay(const care::CareGuest &guest, QDate today);
    static QString way(care::CareWay way);
    static QString ways(const QList<care::CareWay> &ways);
    static QString problem(care::GreetingProblem problem);
    /// What a reader says of the whole row.
    static QString sentence(const care::CareRow &row, QDate today);
};

} // namespace lobby::ui
