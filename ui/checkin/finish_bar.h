#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lobby::ui {

class InlineMessage;

/// The end of the check-in: what went wrong, why it cannot be done, the way back, the one button
/// that does it, and at times another way to do it.
class FinishBar : public QWidget
{
    Q_OBJECT

public:
    explicit FinishBar(QWidget *parent = nullptr);

    [[nodiscard]] InlineMessage &message() const { return *m_message; }
    [[nodiscard]] QPushButton *primary() const { return m_primary; }

    /// `verb` of the primary button, `otherVerb` of the second one, which is there only if it says
    /// something; `why` it cannot be done, empty when it can.
    void show(const QString &verb, const QString &otherVerb, const QString &why);
    void setReady(bool ready);
    void retranslate();

Q_SIGNALS:
    void finishClicked();
    void otherClicked();
    void backClicked();

private:
    InlineMessage *m_message;
    QLabel *m_why;
    QPushButton *m_back;
    QPushButton *m_other;
    QPushButton *m_primary;
};

} // namespace lobby::ui
