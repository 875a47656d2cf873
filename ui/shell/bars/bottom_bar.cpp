#include "ui/shell/bars/bottom_bar.h"

#include "ui/kit/look/painting.h"
#include "ui/kit/problem_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace lobby::ui {

KeyHintBar::KeyHintBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("keyHints"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void KeyHintBar::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    QStringList spoken;
    for (const KeyHint &hint : hints)
        spoken.append(hint.key + u' ' + hint.text);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

QSize KeyHintBar::sizeHint() const
{
    return {200, currentLook().lineHeight(TextStyle::Caption) + Space::control};
}

QSize KeyHintBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyHintBar::paintEvent(QPaintEvent *)
{
    const Look &look = currentLook();
    QPainter painter(this);
    const QFont font = look.font(TextStyle::Caption);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int boxHeight = look.lineHeight(TextStyle::Caption) + 2;
    int x = 0;
    for (const KeyHint &hint : std::as_const(m_hints)) {
        const int keyWidth = metrics.horizontalAdvance(hint.key) + look.scaled(10);
        const int textWidth = metrics.horizontalAdvance(hint.text);
        if (x + keyWidth + look.scaled(5) + textWidth > width())
            return; // half a hint helps nobody
        const auto place = [&](int from, int w, int h) {
            return QStyle::visualRect(
                layoutDirection(), rect(), QRect(from, (height() - h) / 2, w, h));
        };
        const QRect box = place(x, keyWidth, boxHeight);
        paintBox(&painter, box, 3, look.colours.surface, look.colours.border);
        painter.setPen(QColor(look.colours.text));
        painter.drawText(box, Qt::AlignCenter, hint.key);
        painter.setPen(QColor(look.colours.text2));
        painter.drawText(place(x + keyWidth + look.scaled(5), textWidth + 1, height()),
            Qt::AlignCenter, hint.text);
        x += keyWidth + look.scaled(5) + textWidth + look.scaled(14);
    }
}

BottomBar::BottomBar(QWidget *parent)
    : QWidget(parent)
    , m_hints(new KeyHintBar(this))
    , m_notice(new ProblemLabel(this))
    , m_link(new ProblemLabel(this))
    , m_status(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::page, 2, Space::page, 4);
    row->setSpacing(Space::page);
    row->addWidget(m_hints, 1);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(false);
    row->addWidget(m_notice);
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setWordWrap(false);
    row->addWidget(m_link);
    setTextStyle(m_status, TextStyle::Caption);
    setSecondary(m_status);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setTextFormat(Qt::PlainText);
    row->addWidget(m_status);
}

void BottomBar::setUser(const QString &user)
{
    m_user = user;
    refresh();
}

void BottomBar::setLockCountdown(int seconds)
{
    m_seconds = seconds;
    refresh();
}

void BottomBar::setNotice(const QString &notice)
{
    m_notice->say(notice, Tone::Warn);
}

void BottomBar::setLink(const QString &text, Tone tone)
{
    m_link->say(text, tone);
}

QString BottomBar::statusText() const
{
    return m_status->text();
}

void BottomBar::refresh()
{
    QStringList parts;
    if (!m_user.isEmpty())
        parts.append(m_user);
    if (m_seconds >= 0) {
        const QString clock = QStringLiteral("%1:%2")
                                  .arg(m_seconds / 60)
                                  .arg(m_seconds % 60, 2, 10, QLatin1Char('0'));
        parts.append(tr("locks in %1").arg(clock));
    }
    m_status->setText(parts.join(QStringLiteral(" · ")));
}

void BottomBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace lobby::ui
