#pragma once

#include "models/stays/stay.h"
#include "models/support/error.h"
#include "ui/desk/parts/room_warning.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace lobby::ui {

class FormRow;

/// The fields of a stay. Rules are the models'; the form shows which field they speak of.
class StayForm : public QWidget
{
    Q_OBJECT

public:
    explicit StayForm(RoomWarnings warnings, QWidget *parent = nullptr);

    /// What it starts from. Of a stay that is over only what was booked can still be corrected.
    void setStay(const stays::Stay &stay);
    /// What it became. Nothing when something cannot be saved: the field says so and has the focus.
    [[nodiscard]] std::optional<stays::Stay> typed();
    [[nodiscard]] bool isChanged() const;
    /// What is in the fields, for a draft; empty when nothing was changed.
    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    /// Puts a refusal under the field it is about; false when it is about none.
    bool showError(const Error &error, const QString &sentence);
    void clearProblems();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] stays::Stay read() const;
    [[nodiscard]] FormRow *rowOf(QLatin1StringView field) const;
    [[nodiscard]] static QString sentence(stays::StayProblem problem);
    void fail(FormRow *row, const QString &sentence);

    stays::Stay m_start;
    QLineEdit *m_room;
    RoomWarning *m_warning;
    QLineEdit *m_roomType;
    QDateEdit *m_arrival;
    QDateEdit *m_departure;
    QLineEdit *m_time;
    QSpinBox *m_adults;
    QSpinBox *m_children;
    QComboBox *m_channel;
    QLineEdit *m_agent;
    QLineEdit *m_rate;
    QLineEdit *m_amount;
    QLineEdit *m_currency;
    QLineEdit *m_remark;
    QList<std::pair<QLatin1StringView, FormRow *>> m_rows; ///< by the registry's field
};

} // namespace lobby::ui
