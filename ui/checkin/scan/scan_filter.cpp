#include "ui/checkin/scan/scan_filter.h"

#include <QApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QWidget>

namespace lobby::ui {

using checkin::BurstRecogniser;
using Fate = BurstRecogniser::Fate;

namespace {

/// Where Qt sends a key first; from there it may go on to the parents.
QWidget *keyReceiver()
{
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        return QApplication::focusWidget() ? QApplication::focusWidget()
                                           : QApplication::activeWindow();
    return top->focusWidget() ? top->focusWidget() : top;
}

bool isTerminator(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock
        || key == Qt::Key_NumLock;
}

} // namespace

ScanFilter::ScanFilter(
    checkin::BurstRules rules, BurstRecogniser::IsUnfinished isUnfinished, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_recogniser(m_rules, std::move(isUnfinished))
{
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    m_settled.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, &m_settled, [this] { m_settled.start(0); });
    connect(&m_settled, &QTimer::timeout, this, &ScanFilter::onSilence);
    qApp->installEventFilter(this);
}

ScanFilter::~ScanFilter() = default;

void ScanFilter::setActive(bool active)
{
    take(m_recogniser.other());
    m_active = active;
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (!m_releasing && watched->isWidgetType()) {
            auto *key = static_cast<QKeyEvent *>(event);
            // A scan moves the focus between the two events of the Enter that ends it.
            if (watched == keyReceiver() || isDecided(*key))
                return onKey(static_cast<QWidget *>(watched), key);
        }
        return false;
    case QEvent::InputMethod:
        if (watched == QApplication::focusWidget())
            onComposition(*static_cast<QInputMethodEvent *>(event));
        return false;
    default:
        return false;
    }
}

/// Its shortcut override has been judged.
bool ScanFilter::isDecided(const QKeyEvent &key) const
{
    return key.type() == QEvent::KeyPress && m_decided && m_decided->timestamp == key.timestamp()
        && m_decided->key == key.key();
}

bool ScanFilter::onKey(QWidget *receiver, QKeyEvent *key)
{
    if (isModifier(key->key()))
        return false;
    const bool isPress = key->type() == QEvent::KeyPress;
    Fate fate = Fate::Pass;
    if (isDecided(*key)) {
        fate = m_decided->fate;
    } else {
        const BurstRecogniser::Step step = stepOf(*key);
        take(step);
        fate = step.fate;
        if (fate == Fate::Pass && typesCharacter(*key))
            m_before = FieldSnapshot(receiver);
        schedule(m_clock.timeOf(*key));
        sayReceived();
    }
    m_decided.reset();
    if (!isPress)
        m_decided = Decided {key->timestamp(), key->key(), fate};
    else if (fate == Fate::Hold)
        m_held.emplace_back(key->clone());
    if (fate == Fate::Pass)
        return false;
    key->accept(); // no shortcut either
    return true;
}

BurstRecogniser::Step ScanFilter::stepOf(const QKeyEvent &key)
{
    if (key.isAutoRepeat())
        return m_recogniser.other();
    if (isTerminator(key.key()) && !(key.modifiers() & ~Qt::KeypadModifier))
        return m_recogniser.terminator(m_clock.timeOf(key));
    if (typesCharacter(key))
        return m_recogniser.character(key.text(), m_clock.timeOf(key), m_composing);
    return m_recogniser.other();
}

void ScanFilter::take(const BurstRecogniser::Step &step)
{
    if (step.releases)
        release();
    if (!step.scan)
        return;
    m_held.clear();
    if (step.scan->leaked)
        m_before.restore();
    Q_EMIT scanned(step.scan->text);
}

/// To whatever has the focus now, as the keys would have gone.
void ScanFilter::release()
{
    m_releasing = true;
    for (const std::unique_ptr<QKeyEvent> &key : std::exchange(m_held, {})) {
        if (QWidget *receiver = keyReceiver())
            QCoreApplication::sendEvent(receiver, key.get());
    }
    m_releasing = false;
}

void ScanFilter::schedule(qint64 nowMs)
{
    m_settled.stop();
    const std::optional<qint64> due = m_recogniser.deadline();
    if (due)
        m_silence.start(static_cast<int>(*due - nowMs));
    else
        m_silence.stop();
}

void ScanFilter::onSilence()
{
    if (const std::optional<qint64> due = m_recogniser.deadline())
        take(m_recogniser.elapsed(*due));
    sayReceived();
}

void ScanFilter::sayReceived()
{
    const auto received = static_cast<int>(m_recogniser.received());
    if (received != std::exchange(m_received, received))
        Q_EMIT receiving(received);
}

void ScanFilter::onComposition(const QInputMethodEvent &event)
{
    m_composing = !event.preeditString().isEmpty();
    const qint64 now = m_clock.nowMs();
    if (!m_composing
        || (!m_compositions.isEmpty() && now - m_compositions.last() > m_rules.maxMean))
        m_compositions.clear();
    m_compositions.append(now);
    if (m_compositions.size() < m_rules.minKeys)
        return;
    m_compositions.clear();
    QGuiApplication::inputMethod()->reset();
    Q_EMIT compositionDropped();
}

} // namespace lobby::ui
