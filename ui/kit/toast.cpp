#include "ui/kit/toast.h"

#include "ui/kit/look/painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace lobby::ui {

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::page, Space::control, Space::control, Space::control);
    row->setSpacing(Space::area);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(false);
    row->addWidget(m_text);
    setButtonKind(m_action, ButtonKind::Quiet);
    m_action->setObjectName(QStringLiteral("toastAction"));
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_timer.stop();
        if (const auto run = std::exchange(m_run, {}))
            run();
    });
    m_action->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void Toast::showText(const QString &text)
{
    showText(text, {}, {});
}

void Toast::showText(const QString &text, const QString &action, std::function<void()> run)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setAccessibleDescription(text);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    show();
    place();
    raise();
    m_timer.start();
}

void Toast::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    const int width = std::min(sizeHint().width(), window->width() - 2 * Space::page);
    setGeometry((window->width() - width) / 2, window->height() - height() - 48, width, height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_action && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched == m_action && event->type() == QEvent::FocusOut && isVisible())
        m_timer.start();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (!m_action->hasFocus())
        m_timer.start();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = currentLook().colours;
    QPainter painter(this);
    paintBox(&painter, rect(), Radius::card, c.surface, c.controlBorder);
}

} // namespace lobby::ui
