#pragma once

#include "models/promises/promise.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class FormRow;

/// How a promise ended: by which proof it was kept, or why it was withdrawn. Hidden until ask();
/// Esc leaves it.
class ProofBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProofBar(QWidget *parent = nullptr);

    void ask(const promises::Promise &promise, promises::PromiseOutcome outcome);
    void retranslate();

Q_SIGNALS:
    void given(
        const lobby::Uuid &promise, lobby::promises::PromiseOutcome outcome, const QString &proof);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    promises::Promise m_promise;
    promises::PromiseOutcome m_outcome = promises::PromiseOutcome::Kept;
    QLabel *m_title;
    QLineEdit *m_proof;
    FormRow *m_row;
    QPushButton *m_accept;
};

} // namespace lobby::ui
