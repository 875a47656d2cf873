#pragma once

#include "ui/guests/profile/section_card.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What the sections of a profile say, in the words of the desk.
class SectionRows
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::SectionRows)

public:
    /// A section without content says so; only the note has no rows.
    static QList<SectionRow> of(GuestPart part, const guests::GuestProfile &profile, QDate today);

private:
    static QList<SectionRow> identity(const guests::GuestProfile &profile, QDate today);
    static QList<SectionRow> contacts(const guests::GuestProfile &profile);
    static QList<SectionRow> documents(const guests::GuestProfile &profile, QDate today);
    static QList<SectionRow> preferences(const guests::GuestProfile &profile);
    static QList<SectionRow> tags(const guests::GuestProfile &profile);
};

} // namespace lobby::ui
