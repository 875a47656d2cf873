#pragma once

#include "models/handover/handovers.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace lobby::ui {

class FormRow;

/// Whose shift is handed over, and who takes it over: a colleague who is chosen, or whoever is
/// logged in when the shift is that of one who has left. GUI thread.
class TakerBar : public QWidget
{
    Q_OBJECT

public:
    explicit TakerBar(QWidget *parent = nullptr);

    void showShift(const handover::Shift &shift);
    /// Colleagues whose shifts can be taken over, and whose is shown; none: one's own.
    void showHolders(const QList<handover::Holder> &holders, const Uuid &from);
    void focusFirst();
    /// Where F6 stops.
    [[nodiscard]] QWidget *pane() const;
    void retranslate();

Q_SIGNALS:
    /// None: one's own.
    void shiftChosen(const lobby::Uuid &from);
    /// None: whoever is logged in.
    void chosen(const lobby::Uuid &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillShifts();
    void choose();
    [[nodiscard]] bool canBegin() const;

    handover::Shift m_shift;
    QList<handover::Holder> m_holders;
    Uuid m_from;
    QComboBox *m_whose;
    FormRow *m_whoseRow;
    QComboBox *m_to;
    FormRow *m_toRow;
    QPushButton *m_begin;
};

} // namespace lobby::ui
