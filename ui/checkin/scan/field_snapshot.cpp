#include "ui/checkin/scan/field_snapshot.h"

#include "ui/checkin/scan/text_history.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

namespace lobby::ui {

namespace {

/// The line that a spin box or a combo box keeps to itself.
QLineEdit *lineOf(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line;
    if (const auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->lineEdit();
    // QAbstractSpinBox::lineEdit() is protected.
    return qobject_cast<QAbstractSpinBox *>(widget) ? widget->findChild<QLineEdit *>() : nullptr;
}

std::function<void()> ofLine(QLineEdit *line)
{
    struct Kept
    {
        QString text;
        QStringList redo;
        int cursor;
        int selected;
        int length;
        bool modified;
    };
    Kept kept {line->text(), {}, line->cursorPosition(), line->selectionStart(),
        line->selectionLength(), line->isModified()};
    // In a field that hides what is typed undo empties it: there is no history.
    const bool hasHistory = line->echoMode() == QLineEdit::Normal && !line->isReadOnly();
    if (hasHistory && line->isRedoAvailable()) {
        const QSignalBlocker quiet(line);
        kept.redo = LineHistory(*line).redoStates();
    }
    return [line = QPointer(line), kept = std::move(kept), hasHistory] {
        // A key that was refused leaves the text alone, and takes redo away all the same.
        if (!line || (line->text() == kept.text && line->isRedoAvailable() == !kept.redo.isEmpty()))
            return;
        {
            const QSignalBlocker quiet(line);
            if (hasHistory)
                LineHistory(*line).restore(kept.text, kept.redo);
            else
                line->setText(kept.text);
            line->setCursorPosition(kept.cursor);
            if (kept.length > 0 && kept.cursor == kept.selected)
                line->setSelection(kept.selected + kept.length, -kept.length);
            else if (kept.length > 0)
                line->setSelection(kept.selected, kept.length);
            line->setModified(kept.modified);
        }
        // One that completes in the line has no popup.
        if (const QCompleter *completer = line->completer(); completer && completer->popup())
            completer->popup()->hide();
        // Whoever heard of the key hears that it was none.
        Q_EMIT line->textChanged(kept.text);
        Q_EMIT line->textEdited(kept.text);
    };
}

template <typename Edit>
std::function<void()> ofDocument(Edit *edit)
{
    QStringList redo;
    if (edit->document()->isRedoAvailable())
        redo = DocumentHistory<Edit>(*edit).redoStates();
    const QTextCursor cursor = edit->textCursor();
    return [edit = QPointer(edit), text = edit->toPlainText(), redo, at = cursor.position(),
               anchor = cursor.anchor(), modified = edit->document()->isModified()] {
        if (!edit || edit->toPlainText() == text)
            return;
        DocumentHistory<Edit>(*edit).restore(text, redo);
        QTextCursor back = edit->textCursor();
        back.setPosition(anchor);
        back.setPosition(at, QTextCursor::KeepAnchor);
        edit->setTextCursor(back);
        edit->document()->setModified(modified);
    };
}

std::function<void()> ofView(QAbstractItemView *view)
{
    if (!view->selectionModel())
        return {};
    return [view = QPointer(view), current = QPersistentModelIndex(view->currentIndex()),
               selection = view->selectionModel()->selection()] {
        if (!view || view->currentIndex() == current)
            return;
        view->setCurrentIndex(current);
        view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    };
}

std::function<void()> ofChoice(QComboBox *combo)
{
    return [combo = QPointer(combo), index = combo->currentIndex()] {
        if (combo)
            combo->setCurrentIndex(index);
    };
}

std::function<void()> restoreOf(QWidget *widget)
{
    // What a completer offers takes the keys, and hands them to the field.
    if (widget->isWindow() && widget->focusProxy())
        widget = widget->focusProxy();
    if (QLineEdit *line = lineOf(widget))
        return ofLine(line);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return ofDocument(edit);
    if (auto *edit = qobject_cast<QTextEdit *>(widget))
        return ofDocument(edit);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        return ofView(view);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return ofChoice(combo);
    return {};
}

} // namespace

FieldSnapshot::FieldSnapshot(QWidget *widget)
    : m_restore(restoreOf(widget))
{
}

void FieldSnapshot::restore() const
{
    if (m_restore)
        m_restore();
}

} // namespace lobby::ui
