#include "ui/kit/page_header.h"

#include "ui/kit/look/painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lobby::ui {

Heading::Heading(QWidget *parent)
    : QLabel(parent)
{
    setTextStyle(this, TextStyle::Title);
    setFocusPolicy(Qt::ClickFocus); // reachable for readers, no stop for Tab
    setTextFormat(Qt::PlainText);
}

Heading::Heading(const QString &text, QWidget *parent)
    : Heading(parent)
{
    setText(text);
}

void Heading::announce()
{
    setFocus(Qt::OtherFocusReason);
}

void Heading::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(&painter, rect(), Radius::control, currentLook());
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
    , m_detail(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->hide();
    setSecondary(m_detail);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::control);
    m_row->addWidget(m_heading);
    m_row->addWidget(m_detail, 1, Qt::AlignBottom);
    m_row->addStretch();
}

void PageHeader::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
}

void PageHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PageHeader::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

} // namespace lobby::ui
