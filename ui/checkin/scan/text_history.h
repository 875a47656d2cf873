#pragma once

#include <QStringList>

class QLineEdit;
class QPlainTextEdit;
class QTextEdit;

namespace lobby::ui {

/// A text field as its undo and redo see it. Qt offers no way to put a history back, so that it is
/// played again, one step a state.
class TextHistory
{
public:
    virtual ~TextHistory() = default;

    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual bool hasUndo() const = 0;
    [[nodiscard]] virtual bool hasRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

    /// What redo would bring, the nearest first.
    QStringList redoStates();
    /// `text` as if its last change had never been: the undo steps that lead to it stay, and redo
    /// leads to `redo` again.
    void restore(const QString &text, const QStringList &redo);

protected:
    /// The whole text, without a history.
    virtual void begin(const QString &text) = 0;
    /// One step of the history.
    virtual void replace(qsizetype from, qsizetype removed, const QString &added) = 0;

private:
    QStringList undoStates();
    void change(const QString &text);
};

class LineHistory : public TextHistory
{
public:
    explicit LineHistory(QLineEdit &edit)
        : m_edit(edit)
    {
    }
    [[nodiscard]] QString text() const override;
    [[nodiscard]] bool hasUndo() const override;
    [[nodiscard]] bool hasRedo() const override;
    void undo() override;
    void redo() override;

protected:
    void begin(const QString &text) override;
    void replace(qsizetype from, qsizetype removed, const QString &added) override;

private:
    QLineEdit &m_edit;
};

/// QPlainTextEdit or QTextEdit.
template <typename Edit>
class DocumentHistory : public TextHistory
{
public:
    explicit DocumentHistory(Edit &edit)
        : m_edit(edit)
    {
    }
    [[nodiscard]] QString text() const override;
    [[nodiscard]] bool hasUndo() const override;
    [[nodiscard]] bool hasRedo() const override;
    void undo() override;
    void redo() override;

protected:
    void begin(const QString &text) override;
    void replace(qsizetype from, qsizetype removed, const QString &added) override;

private:
    Edit &m_edit;
};

extern template class DocumentHistory<QPlainTextEdit>;
extern template class DocumentHistory<QTextEdit>;

} // namespace lobby::ui
