#pragma once

#include "ui/kit/look/look.h"

#include <QEvent>
#include <QLabel>

namespace lobby::ui {

/// A sentence under a field, in a colour of urgency that follows the theme. Hidden while empty.
class ProblemLabel : public QLabel
{
public:
    explicit ProblemLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextStyle(this, TextStyle::Caption);
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        hide();
    }

    void say(const QString &sentence, Tone tone)
    {
        m_tone = tone;
        colour();
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            colour();
    }

private:
    void colour()
    {
        QPalette ink;
        ink.setColor(QPalette::WindowText, currentLook().ink(m_tone));
        setPalette(ink);
    }

    Tone m_tone = Tone::Err;
};

} // namespace lobby::ui
