#include "models/calendar/lunar/month_corrections.h"

#include <array>

namespace lobby::calendar {

std::span<const CorrectedMonth> correctedMonths(LunarCalendar calendar)
{
    // A newer ICU that is right says the same, so that these lines may stay.
    static const std::array chinese {
        CorrectedMonth {QDate(1917, 3, 23), 1917, 2, true, 29},
        CorrectedMonth {QDate(1917, 4, 21), 1917, 3, false, 30},
        CorrectedMonth {QDate(1922, 6, 25), 1922, 5, true, 29},
        CorrectedMonth {QDate(1922, 7, 24), 1922, 6, false, 30},
        CorrectedMonth {QDate(1954, 2, 3), 1954, 1, false, 30},
        CorrectedMonth {QDate(1955, 2, 22), 1955, 2, false, 30},
        CorrectedMonth {QDate(1987, 7, 26), 1987, 6, true, 29},
        CorrectedMonth {QDate(1987, 8, 24), 1987, 7, false, 30},
        CorrectedMonth {QDate(1999, 1, 17), 1998, 12, false, 30},
        CorrectedMonth {QDate(2012, 8, 17), 2012, 7, false, 30},
        CorrectedMonth {QDate(2018, 10, 9), 2018, 9, false, 30},
        CorrectedMonth {QDate(2018, 11, 8), 2018, 10, false, 29},
        CorrectedMonth {QDate(2027, 2, 6), 2027, 1, false, 30},
        CorrectedMonth {QDate(2030, 1, 4), 2029, 12, false, 30},
        CorrectedMonth {QDate(2030, 2, 3), 2030, 1, false, 29},
        CorrectedMonth {QDate(2070, 3, 12), 2070, 2, false, 30},
    };
    static const std::array korean {CorrectedMonth {QDate(2017, 2, 26), 2017, 2, false, 30}};
    if (calendar == LunarCalendar::Chinese)
        return chinese;
    return korean;
}

} // namespace lobby::calendar
