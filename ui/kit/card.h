#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace lobby::ui {

/// A framed group with a title and, beside it, what is left to do: "Reminders 7".
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Shown after the title; -1 shows none.
    void setCount(int count);
    /// Below the title, top to bottom.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QString m_titleText;
    int m_count = -1;
    QLabel *m_title;
    QVBoxLayout *m_content;
};

} // namespace lobby::ui
