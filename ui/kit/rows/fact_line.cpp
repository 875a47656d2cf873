#include "ui/kit/rows/fact_line.h"

#include "ui/kit/look/look.h"
#include "ui/kit/rows/row_painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace lobby::ui {

FactLine::FactLine(
    QString icon, Tone tone, const QString &text, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_tone(tone)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(text, this))
    , m_detail(new QLabel(detail, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::control);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    row->addLayout(column, 1);
    setTextStyle(m_detail, TextStyle::Caption);
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText); // names and remarks are nobody's markup
        label->setWordWrap(true);
    }
    m_detail->setVisible(!detail.isEmpty());
    colour();
}

void FactLine::setText(const QString &text)
{
    m_text->setText(text);
}

void FactLine::colour()
{
    const Look &look = currentLook();
    const int size = look.scaled(IconSize::row);
    m_picture->setPixmap(
        themedIcon(m_icon, iconRole(m_tone)).pixmap(QSize(size, size), devicePixelRatioF()));
    m_picture->setFixedHeight(look.lineHeight(TextStyle::Body));
    QPalette ink;
    ink.setColor(QPalette::WindowText,
        m_tone == Tone::Neutral || m_tone == Tone::Accent ? QColor(look.colours.text2)
                                                          : look.ink(m_tone));
    m_detail->setPalette(ink);
}

void FactLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        colour();
}

void clearLines(QLayout &lines)
{
    while (QLayoutItem *item = lines.takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
}

} // namespace lobby::ui
