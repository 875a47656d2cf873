#pragma once

#include "models/handover/handovers.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace lobby::ui {

class FormRow;

/// Who takes a shift over, chosen among the colleagues. GUI thread.
class TakerBar : public QWidget
{
    Q_OBJECT

public:
    explicit TakerBar(QWidget *parent = nullptr);

    void showShift(const handover::Shift &shift);
    void focusFirst();
    /// Where F6 stops.
    [[nodiscard]] QWidget *pane() const;
    void retranslate();

Q_SIGNALS:
    void chosen(const lobby::Uuid &to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void choose();

    handover::Shift m_shift;
    QComboBox *m_to;
    FormRow *m_toRow;
    QPushButton *m_begin;
};

} // namespace lobby::ui
