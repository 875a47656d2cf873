#pragma once

#include "models/handover/handovers.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class FormRow;

/// What a decision needs to be said with: why a thread goes back, or which colleague gets it.
/// Hidden until ask(); Esc leaves it.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    /// `what` is decided about, as the list shows it.
    void ask(const handover::ThreadKey &thread, handover::Decision decision, const QString &what,
        const QList<std::pair<Uuid, QString>> &colleagues);
    /// The decision was refused.
    void showProblem(const QString &problem);
    void retranslate();

Q_SIGNALS:
    void given(const lobby::handover::Line &line);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    [[nodiscard]] FormRow *row() const;

    handover::Line m_line;
    QLabel *m_title;
    QLineEdit *m_note;
    QComboBox *m_to;
    FormRow *m_noteRow;
    FormRow *m_toRow;
    QPushButton *m_accept;
};

} // namespace lobby::ui
