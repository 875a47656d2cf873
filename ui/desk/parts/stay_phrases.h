#pragma once

#include "models/stays/tables/stay_row_model.h"
#include "ui/desk/parts/vocabulary.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Stays in the words of the desk, translated. Codes that nobody knows are shown as they are.
class StayPhrases
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::StayPhrases)

public:
    static QString status(stays::StayStatus status);
    static QString channel(const QString &code);
    static QString header(stays::StayColumn column, const Vocabulary &words);

    /// "Allergy: peanuts".
    static QString notice(const stays::Notice &notice);
    /// The first two and how many more there are: "VIP2 · Birthday +1".
    static QString notices(const QList<stays::Notice> &notices);
    static Glyphed glyph(const stays::Notice &notice);

    /// Where the stay stands and what is missing; `today` tells who should have left.
    static Chip chip(const stays::StayRow &row, QDate today);
    static NameParts name(const stays::StayRow &row);
    /// "1207, Chen Zhiqiang, expected 12:40, document missing".
    static QString sentence(const stays::StayRow &row, QDate today);

    /// "05-14" in the year of `today`, else "2016-05-14".
    static QString shortDate(QDate date, QDate today);
    /// "05-14 to 05-16, 2 nights".
    static QString nights(QDate arrival, QDate departure, QDate today);

    /// For the models of the lists; `today` is asked each time.
    static stays::StayWords words(const Vocabulary &words, const std::function<QDate()> &today);
};

} // namespace lobby::ui
