#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace lobby::ui {

/// What a page shows instead of a blank: an icon, one sentence, at most one button, and perhaps
/// another way out beside it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QString icon, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// An empty text hides the button.
    void setButton(const QString &text);
    /// Takes the button over; whoever added it shows and hides it.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QString m_icon;
    QLabel *m_picture;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QPushButton *m_button;
};

} // namespace lobby::ui
