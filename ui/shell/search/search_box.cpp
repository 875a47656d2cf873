#include "ui/shell/search/search_box.h"

#include "ui/kit/look/icon.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

namespace lobby::ui {

QString composedQuery(const QString &committed, qsizetype cursor, const QString &preedit)
{
    QString letters;
    for (const QChar c : preedit) {
        const QChar::Script script = c.script();
        if (c.isDigit() || script == QChar::Script_Latin || script == QChar::Script_Han
            || c.isSurrogate())
            letters += c;
    }
    return QString(committed).insert(cursor, letters);
}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchBox"));
    addAction(
        themedIcon(QStringLiteral("search"), IconRole::Secondary), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::tell);
}

QString SearchBox::query() const
{
    return composedQuery(text(), cursorPosition(), m_preedit);
}

void SearchBox::tell()
{
    const QString now = query();
    if (std::exchange(m_told, now) != now)
        Q_EMIT queryChanged(now);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    // Before the base class commits: its textChanged must not see the old preedit with the new
    // text.
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tell();
}

bool SearchBox::takes(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    if (keys == Qt::AltModifier)
        return (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
            || (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z);
    return event.key() == Qt::Key_Escape;
}

bool SearchBox::event(QEvent *event)
{
    // Without this a shortcut of the window (Alt+1: first segment) would win over the results.
    if (event->type() == QEvent::ShortcutOverride && m_listening
        && takes(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

bool SearchBox::answer(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (keys == Qt::AltModifier && m_listening && takes(event)) {
        if (key <= Qt::Key_9)
            Q_EMIT openNumberRequested(key - Qt::Key_0);
        else
            Q_EMIT rowKeyPressed(Qt::Key(key));
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isComposing() && (enter || key == Qt::Key_Escape))
        return true; // swallowed: it was meant for the input method
    if (enter) {
        keys == Qt::ControlModifier ? Q_EMIT peekRequested() : Q_EMIT openRequested();
        return true;
    }
    if (key == Qt::Key_Escape) {
        Q_EMIT escaped();
        return true;
    }
    if (event.matches(QKeySequence::Copy) && !hasSelectedText()) {
        Q_EMIT copyRequested();
        return true;
    }
    if (keys != Qt::NoModifier || isComposing())
        return false;
    switch (key) {
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT stepRequested(8);
        return true;
    case Qt::Key_PageUp:
        Q_EMIT stepRequested(-8);
        return true;
    default:
        return false;
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (answer(*event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusArrived();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_preedit.clear();
    Q_EMIT focusLeft();
}

} // namespace lobby::ui
