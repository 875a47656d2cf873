#include "ui/kit/empty_state.h"

#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lobby::ui {

EmptyState::EmptyState(QString icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::area);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    setSecondary(m_sentence);
    column->addWidget(m_sentence);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();
    m_buttons->setSpacing(Space::control);
    m_buttons->addStretch();
    m_buttons->addWidget(m_button);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    measure();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::measure()
{
    const int size = currentLook().scaled(IconSize::empty);
    m_picture->setPixmap(
        themedIcon(m_icon, IconRole::Secondary).pixmap(QSize(size, size), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace lobby::ui
