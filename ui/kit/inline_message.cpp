#include "ui/kit/inline_message.h"

#include "ui/kit/look/painting.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/row_painting.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace lobby::ui {

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_what(new Heading(this))
    , m_next(new QLabel(this))
    , m_code(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(40, Space::control, Space::area, Space::control);
    grid->setHorizontalSpacing(Space::area);
    grid->setVerticalSpacing(2);
    setTextStyle(m_what, TextStyle::BodyStrong);
    m_what->setObjectName(QStringLiteral("inlineMessageWhat"));
    m_next->setObjectName(QStringLiteral("inlineMessageNext"));
    m_next->setTextFormat(Qt::PlainText);
    for (QLabel *label : {static_cast<QLabel *>(m_what), m_next})
        label->setWordWrap(true);
    setTextStyle(m_code, TextStyle::Caption);
    setSecondary(m_code);
    m_buttons->setSpacing(Space::control);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_next, 1, 0);
    grid->addWidget(m_code, 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addLayout(m_buttons, 0, 2, 2, 1);
    grid->setColumnStretch(0, 1);
    hide();
}

void InlineMessage::showMessage(
    Tone tone, const QString &what, const QString &next, const QString &code)
{
    m_tone = tone;
    m_what->setText(what);
    m_what->setAccessibleName(what);
    m_what->setAccessibleDescription(next);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    show();
    update();
    m_what->announce();
}

void InlineMessage::clear()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

QPushButton *InlineMessage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    return button;
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Look &look = currentLook();
    QPainter painter(this);
    paintBox(&painter, rect(), Radius::control, look.paper(m_tone), look.ink(m_tone));
    const int size = look.scaled(IconSize::row);
    const QRect place
        = QStyle::visualRect(layoutDirection(), rect(), QRect(Space::area, 0, size, height()));
    const bool serious = m_tone == Tone::Err || m_tone == Tone::Warn;
    paintIcon(&painter, place,
        serious ? QStringLiteral("exclamation-triangle") : QStringLiteral("info-circle"),
        iconRole(m_tone), size);
}

} // namespace lobby::ui
