#include "ui/checkin/scan/text_history.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace lobby::ui {

QStringList TextHistory::redoStates()
{
    QStringList states;
    while (hasRedo()) {
        redo();
        states.append(text());
    }
    for (qsizetype i = 0; i < states.size(); ++i)
        undo();
    return states;
}

QStringList TextHistory::undoStates()
{
    QStringList states;
    while (hasUndo()) {
        undo();
        states.prepend(text());
    }
    return states;
}

void TextHistory::restore(const QString &text, const QStringList &redo)
{
    QStringList states = undoStates();
    if (states.isEmpty() || states.constLast() != text)
        states.append(text);
    const qsizetype current = states.size() - 1;
    states += redo;
    begin(states.constFirst());
    for (const QString &state : std::as_const(states))
        change(state);
    for (qsizetype i = states.size() - 1; i > current; --i)
        undo();
}

/// Replaces no more than what differs, as typing would have.
void TextHistory::change(const QString &text)
{
    const QString before = this->text();
    if (before == text)
        return;
    const qsizetype shorter = std::min(before.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (
        tail < shorter - head && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    replace(head, before.size() - head - tail, text.mid(head, text.size() - head - tail));
}

QString LineHistory::text() const
{
    return m_edit.text();
}

bool LineHistory::hasUndo() const
{
    return m_edit.isUndoAvailable();
}

bool LineHistory::hasRedo() const
{
    return m_edit.isRedoAvailable();
}

void LineHistory::undo()
{
    m_edit.undo();
}

void LineHistory::redo()
{
    m_edit.redo();
}

void LineHistory::begin(const QString &text)
{
    m_edit.setText(text);
}

void LineHistory::replace(qsizetype from, qsizetype removed, const QString &added)
{
    // A cursor that moves divides one undo step from the next.
    m_edit.setCursorPosition(m_edit.cursorPosition() == 0 ? 1 : 0);
    m_edit.setCursorPosition(static_cast<int>(from));
    if (removed > 0)
        m_edit.setSelection(static_cast<int>(from), static_cast<int>(removed));
    if (added.isEmpty() && removed == m_edit.text().size())
        m_edit.clear(); // divides it from the next step; in an empty field no cursor moves
    else if (added.isEmpty())
        m_edit.del();
    else
        m_edit.insert(added);
}

template <typename Edit>
QString DocumentHistory<Edit>::text() const
{
    return m_edit.toPlainText();
}

template <typename Edit>
bool DocumentHistory<Edit>::hasUndo() const
{
    return m_edit.document()->isUndoAvailable();
}

template <typename Edit>
bool DocumentHistory<Edit>::hasRedo() const
{
    return m_edit.document()->isRedoAvailable();
}

template <typename Edit>
void DocumentHistory<Edit>::undo()
{
    m_edit.undo();
}

template <typename Edit>
void DocumentHistory<Edit>::redo()
{
    m_edit.redo();
}

template <typename Edit>
void DocumentHistory<Edit>::begin(const QString &text)
{
    m_edit.setPlainText(text);
}

template <typename Edit>
void DocumentHistory<Edit>::replace(qsizetype from, qsizetype removed, const QString &added)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(static_cast<int>(from));
    cursor.setPosition(static_cast<int>(from + removed), QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.insertText(added);
    cursor.endEditBlock();
}

template class DocumentHistory<QPlainTextEdit>;
template class DocumentHistory<QTextEdit>;

} // namespace lobby::ui
