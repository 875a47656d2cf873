#pragma once

#include "tests/support/accessibility_walk.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextEdit>

namespace lobby::tests {

using namespace Qt::StringLiterals;

/// Whatever takes text that is typed, as a reader's keys would come into it.
class TextField
{
public:
    /// Nothing of a spin box's or an editable choice's own line, which is reached through them, nor
    /// of a calendar that pops up.
    static QList<TextField> allOf(const QWidget &part)
    {
        QList<TextField> fields;
        const QList<QWidget *> widgets = part.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->window() == part.window() && takesText(widget)
                && !takesText(widget->parentWidget()))
                fields.append(TextField(widget));
        }
        return fields;
    }

    [[nodiscard]] QWidget *widget() const { return m_widget; }
    [[nodiscard]] QString name() const { return nameForMessage(*m_widget); }

    /// Brings it forward, out of whatever hides it, and puts the focus there. False when it takes
    /// none.
    bool focus()
    {
        for (QWidget *part = m_widget; !part->isWindow(); part = part->parentWidget()) {
            if (auto *stack = qobject_cast<QStackedWidget *>(part->parentWidget()))
                stack->setCurrentWidget(part);
            part->setEnabled(true);
            part->show();
        }
        m_widget->setFocus();
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == m_widget || m_widget->isAncestorOf(focus));
    }

    /// Text, cursor and selection, and what undo and redo lead to, step by step.
    [[nodiscard]] QString state() const
    {
        if (QLineEdit *line = lineOf(m_widget))
            return u"'%1' cursor %2 selected '%3' history %4"_s.arg(line->text())
                .arg(line->cursorPosition())
                .arg(line->selectedText(), historyOf(*line));
        if (auto *edit = qobject_cast<QPlainTextEdit *>(m_widget))
            return stateOf(*edit);
        return stateOf(*qobject_cast<QTextEdit *>(m_widget));
    }

    /// One step back, if there is one.
    void undo() const
    {
        if (QLineEdit *line = lineOf(m_widget))
            line->undo();
        else
            QMetaObject::invokeMethod(m_widget, "undo");
    }

private:
    explicit TextField(QWidget *widget)
        : m_widget(widget)
    {
    }

    static bool takesText(const QWidget *widget)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return !line->isReadOnly();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            return !edit->isReadOnly();
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            return !edit->isReadOnly();
        if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            return choice->isEditable();
        return qobject_cast<const QAbstractSpinBox *>(widget);
    }
    static QLineEdit *lineOf(QWidget *widget)
    {
        auto *line = qobject_cast<QLineEdit *>(widget);
        const bool keepsOne
            = qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget);
        return keepsOne ? widget->findChild<QLineEdit *>() : line;
    }
    template <typename Edit>
    static QString stateOf(Edit &edit)
    {
        const QTextCursor cursor = edit.textCursor();
        return u"'%1' cursor %2 selected '%3' history %4"_s.arg(edit.toPlainText())
            .arg(cursor.position())
            .arg(cursor.selectedText(), historyOf(edit));
    }
    static bool canUndo(const QLineEdit &line) { return line.isUndoAvailable(); }
    static bool canRedo(const QLineEdit &line) { return line.isRedoAvailable(); }
    static bool canUndo(const auto &edit) { return edit.document()->isUndoAvailable(); }
    static bool canRedo(const auto &edit) { return edit.document()->isRedoAvailable(); }
    static QString textOf(const QLineEdit &line) { return line.text(); }
    static QString textOf(const auto &edit) { return edit.toPlainText(); }

    /// Walks to both ends and back; whoever listens hears nothing of it.
    static QString historyOf(auto &edit)
    {
        const QSignalBlocker quiet(&edit);
        QStringList before;
        QStringList after;
        for (; canUndo(edit); before.prepend(textOf(edit)))
            edit.undo();
        for (qsizetype i = 0; i < before.size(); ++i)
            edit.redo();
        for (; canRedo(edit); after.append(textOf(edit)))
            edit.redo();
        for (qsizetype i = 0; i < after.size(); ++i)
            edit.undo();
        return before.join(u'|') + u" > "_s + after.join(u'|');
    }

    QWidget *m_widget;
};

/// A keyboard whose keys carry times as a window system's do, so that nothing depends on how quick
/// the machine is. Keys go to whatever has the focus, or to what has popped up.
class TimedKeyboard
{
public:
    void type(const QString &keys, int gapMs)
    {
        for (const QChar key : keys)
            press(key.toUpper().unicode(), key, gapMs);
    }
    void press(int key, const QString &text, int gapMs)
    {
        m_now += static_cast<quint64>(gapMs);
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(m_now);
            if (QWidget *widget = receiver())
                QCoreApplication::sendEvent(widget, &event);
        }
    }
    void pause(int ms) { m_now += static_cast<quint64>(ms); }

private:
    static QWidget *receiver()
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            return QApplication::focusWidget();
        return popup->focusWidget() ? popup->focusWidget() : popup;
    }

    quint64 m_now = 1'000'000;
};

} // namespace lobby::tests
