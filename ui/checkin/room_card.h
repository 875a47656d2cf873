#pragma once

#include "models/stays/lists/stay_lists.h"
#include "ui/desk/parts/room_warning.h"
#include "ui/kit/card.h"

#include <QJsonObject>

class QComboBox;
class QDateEdit;
class QLabel;

namespace lobby::ui {

class FormRow;

/// Where and until when somebody stays, at check-in. What was typed stays until another stay is
/// shown.
class RoomCard : public Card
{
    Q_OBJECT

public:
    /// `lists` outlives the card.
    RoomCard(const stays::StayLists &lists, RoomWarnings warnings, QWidget *parent = nullptr);

    /// Shows what is booked and asks which rooms are free; who has none is offered the first.
    void begin(const stays::Stay &stay);
    void setEditable(bool editable);
    [[nodiscard]] QString room() const;
    [[nodiscard]] QDate departure() const;
    /// Puts a refusal under the field it is about; false when it is about neither.
    bool showError(const Error &error, const QString &sentence);
    void clearProblems();
    [[nodiscard]] QWidget *roomField() const;
    /// What differs from what was proposed, for a draft; empty for nothing.
    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void offerRooms(const QStringList &rooms);
    void showNights();

    const stays::StayLists &m_lists;
    QComboBox *m_room;
    FormRow *m_roomRow;
    RoomWarning *m_warning;
    QDateEdit *m_departure;
    FormRow *m_departureRow;
    QLabel *m_nights;
    stays::Stay m_stay;
    QString m_proposed; ///< the room that is booked, or the first that is free
};

} // namespace lobby::ui
