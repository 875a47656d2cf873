#pragma once

#include "models/guests/guests.h"
#include "models/stays/stay.h"
#include "ui/checkin/check_in_steps.h"
#include "ui/kit/card.h"

#include <optional>

namespace lobby::ui {

class GuestRow;

/// Who stays, and the document of each: known, or to be typed.
class GuestsCard : public Card
{
    Q_OBJECT

public:
    /// `guests` outlives the card.
    explicit GuestsCard(guests::Guests &guests, QWidget *parent = nullptr);

    /// Reads the guests of a stay; loaded() says when they are there. What was typed for one who
    /// is there already stays.
    void begin(const stays::Stay &stay);
    void clear();
    /// His document has been saved: it is not typed any more but known.
    void documentSaved(const Uuid &guest);
    void setEditable(bool editable);

    /// The guest whose stay it is; none until he is read, or if he may not be seen.
    [[nodiscard]] const guests::GuestProfile *owner() const;
    /// What was typed, guest by guest. Nothing, and a field says why, if it cannot be saved.
    [[nodiscard]] std::optional<QList<CheckInSteps::Document>> typed(QDate today) const;
    /// Goes to the first document that is missing; false when none is.
    bool focusMissing();
    void retranslate();

Q_SIGNALS:
    void loaded();

private:
    void place(const Uuid &guest, const Result<guests::GuestProfile> &read);
    [[nodiscard]] GuestRow *rowOf(const Uuid &guest) const;

    guests::Guests &m_guests;
    QList<Uuid> m_ids; ///< the owner's first
    QList<GuestRow *> m_rows; ///< in the order of the ids, those who can be seen
    qsizetype m_missing = 0; ///< profiles still to come
    int m_generation = 0;
    bool m_editable = true;
};

} // namespace lobby::ui
