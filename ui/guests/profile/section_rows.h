#pragma once

#include "ui/guests/profile/section_card.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What the sections of a profile say, in the words of the desk.
class SectionRows
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::SectionRows)

public:
    /// Never empty: a section without content says so.
    static QList<SectionRow> of(GuestPart part, const guests::GuestProfile &profile, QDate today);
};

} // namespace lobby::ui
