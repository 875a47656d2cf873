#pragma once

#include "ui/kit/look/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lobby::ui {

class Heading;

/// Says, where it happened, what went wrong, what became of the user's input and what to do now.
/// Hidden until show…() is called; takes the focus then, because a reader notices nothing else.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// `what` in one sentence, `next` in another; `code` is the small name for a support call.
    void showMessage(
        Tone tone, const QString &what, const QString &next = {}, const QString &code = {});
    void clear();
    /// A button after the text; it disappears with the message.
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Err;
    Heading *m_what;
    QLabel *m_next;
    QLabel *m_code;
    QHBoxLayout *m_buttons;
};

} // namespace lobby::ui
