#pragma once

#include <QLineEdit>

namespace lobby::ui {

/// The text that is searched for while an input method composes: the committed text with the
/// letters of the preedit at the cursor. Letters are Latin or Han (an input method shows "张xiao"
/// half-way); its separators ("zhang'xiao") are left out.
QString composedQuery(const QString &committed, qsizetype cursor, const QString &preedit);

/// The one search and command box. It knows keys and composition; what they do is others' business.
/// While an input method composes, Enter and Esc belong to it; Alt+1…9 works even then.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    [[nodiscard]] QString query() const;
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }
    /// Alt+1…9, arrows, Enter and Esc are taken from the window while results are shown.
    void setListening(bool listening) { m_listening = listening; }

Q_SIGNALS:
    void queryChanged(const QString &query);
    void focusArrived();
    void focusLeft();
    /// ±1 a line, ±8 a page.
    void stepRequested(int lines);
    void openRequested();
    void openNumberRequested(int number);
    /// A key with Alt that acts on the highlighted row: C (check in), R, P …
    void rowKeyPressed(Qt::Key key);
    void peekRequested();
    void copyRequested();
    void escaped();

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();
    bool takes(const QKeyEvent &event) const;
    bool answer(const QKeyEvent &event);

    QString m_preedit;
    QString m_told;
    bool m_listening = false;
};

} // namespace lobby::ui
