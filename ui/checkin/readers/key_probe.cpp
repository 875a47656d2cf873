#include "ui/checkin/readers/key_probe.h"

#include "ui/kit/look/look.h"
#include "ui/kit/look/painting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::TrialKey;

namespace {

constexpr int kRestMs = 500;
constexpr qsizetype kMostKeys = 4096;
constexpr int kHeight = 120;

TrialKey::End endOf(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return TrialKey::End::Enter;
    return key.key() == Qt::Key_Tab ? TrialKey::End::Tab : TrialKey::End::No;
}

} // namespace

KeyProbe::KeyProbe(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"keyProbe"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMinimumHeight(currentLook().scaled(kHeight));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &KeyProbe::rested);
}

KeyProbe::~KeyProbe()
{
    m_keys.clear();
}

void KeyProbe::clear()
{
    m_rest.stop();
    m_keys.clear();
    update();
    Q_EMIT changed();
}

void KeyProbe::setInvitation(const QString &text)
{
    m_invitation = text;
    setAccessibleName(text);
    update();
}

/// Before the filter that takes scans out of the keyboard: whoever comes last is asked first.
void KeyProbe::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    qApp->installEventFilter(this);
    update();
}

void KeyProbe::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    qApp->removeEventFilter(this);
    update();
}

void KeyProbe::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
    clear();
}

bool KeyProbe::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != this || (!isPress && event->type() != QEvent::ShortcutOverride))
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!takes(*key))
        return false;
    if (isPress)
        take(*key);
    key->accept(); // no shortcut either
    return true;
}

bool KeyProbe::takes(const QKeyEvent &key) const
{
    if (typesCharacter(key) || endOf(key) == TrialKey::End::Enter)
        return true;
    // A Tab in the wake of keys is the reader's, any other leads on.
    return endOf(key) == TrialKey::End::Tab && !m_keys.isEmpty()
        && m_clock.timeOf(key) - m_keys.constLast().atMs < kRestMs;
}

void KeyProbe::take(const QKeyEvent &key)
{
    const qint64 now = m_clock.timeOf(key);
    if (!m_keys.isEmpty() && now - m_keys.constLast().atMs > kRestMs)
        m_keys.clear();
    if (m_keys.size() < kMostKeys) {
        const TrialKey::End end = endOf(key);
        m_keys.append({end == TrialKey::End::No ? key.text() : QString(), now, end});
    }
    m_rest.start();
    update();
    Q_EMIT changed();
}

void KeyProbe::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = currentLook();
    paintBox(&painter, rect(), Radius::card, look.colours.surface, look.colours.border);
    if (hasFocus())
        paintFocusRing(&painter, rect(), Radius::card, look);
    QString text = m_invitation;
    if (!m_keys.isEmpty()) {
        text.clear();
        for (const TrialKey &key : m_keys)
            text += key.end == TrialKey::End::Enter ? u"⏎\n"_s
                : key.end == TrialKey::End::Tab     ? u"⇥ "_s
                                                    : key.text;
    }
    painter.setPen(m_keys.isEmpty() ? QColor(look.colours.text2) : QColor(look.colours.text));
    painter.setFont(m_keys.isEmpty() ? look.font(TextStyle::Body) : look.monoFont());
    const QRect inside
        = rect().adjusted(Space::area, Space::control, -Space::area, -Space::control);
    painter.drawText(inside,
        m_keys.isEmpty() ? Qt::AlignCenter | Qt::TextWordWrap
                         : Qt::AlignTop | Qt::AlignLeading | Qt::TextWrapAnywhere,
        text);
}

} // namespace lobby::ui
