#pragma once

#include "ui/kit/look/tokens.h"

#include <QWidget>

class QLabel;
class QLayout;

namespace lobby::ui {

/// An icon, a line of text and a quiet line below: one fact in a card. The icon's tone is never the
/// only word of it: the text says the same.
class FactLine : public QWidget
{
    Q_OBJECT

public:
    FactLine(QString icon, Tone tone, const QString &text, const QString &detail = {},
        QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QString m_icon;
    Tone m_tone;
    QLabel *m_picture;
    QLabel *m_text;
    QLabel *m_detail;
};

/// Takes all lines out of a card. One of them may be what has sent the signal.
void clearLines(QLayout &lines);

} // namespace lobby::ui
