#pragma once

#include "ui/shell/page/page.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lobby {
struct Error;
} // namespace lobby

namespace lobby::ui {

class InlineMessage;
class PageHeader;
struct Wording;

/// A page with one form: its title, what went wrong, the fields, and below them Cancel and Save.
/// Ctrl+Enter saves, Escape cancels, and what was typed then can be taken up again. GUI thread.
class FormPage : public Page
{
    Q_OBJECT

public:
    void declareActions(Actions &actions) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    struct Names
    {
        QString prefix; ///< of object names: "promise" has "promiseSave" and "promiseMessage"
        QString page; ///< in the window: "promise"
        QString action; ///< saves: "promise.create"
    };
    /// Translated.
    struct Words
    {
        QString action; ///< in the menu: "Save the promise"
        QString verb; ///< on the button: "Save promise"
        QString putAside = {}; ///< "The promise was not saved."; for a form that keeps its draft
    };
    FormPage(Names names, QWidget *parent);

    /// Asked for anew whenever they are shown.
    [[nodiscard]] virtual Words words() const = 0;
    /// Why the member may not save; empty: he may.
    [[nodiscard]] virtual QString refusal() const = 0;
    /// There is something that could be saved.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Somebody wants it saved, who may, while nothing is being saved.
    virtual void submit() = 0;
    /// Empties the form.
    virtual void clear() { }
    /// What the page has to be opened with to show what is being typed.
    [[nodiscard]] virtual QString argument() const { return {}; }
    /// What Escape ends before it cancels. False when nothing was asked.
    virtual bool stopAsking() { return false; }
    virtual void cancel();
    /// What can be done now, and why not.
    virtual void showState();

    /// While it is being saved, it cannot be saved again.
    void setBusy(bool isBusy);
    /// Empties the form, and offers what was typed once more.
    void putAside();
    /// It is done: says so, and goes where the clerk came from.
    void leave(const QString &sentence);
    void fail(const Error &error);
    void fail(const Error &error, const Wording &wording);
    /// No field is wrong any more.
    void clearProblems();
    /// Tab leads through the fields, then to Cancel and Save.
    void tabThrough(QList<QWidget *> fields);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }
    /// Between message and buttons, top to bottom.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Of the buttons at the bottom.
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void trySubmit();

    Names m_names;
    Actions *m_actions = nullptr;
    PageHeader *m_header;
    InlineMessage *m_message;
    QVBoxLayout *m_content;
    QHBoxLayout *m_foot;
    QPushButton *m_cancel;
    QPushButton *m_save;
    bool m_isBusy = false;
};

} // namespace lobby::ui
