#pragma once

#include <QLabel>

class QHBoxLayout;

namespace lobby::ui {

/// A title that takes the focus when a program moves it there, so that a screen reader says it:
/// Qt 6.4 cannot announce anything by itself.
class Heading : public QLabel
{
    Q_OBJECT

public:
    explicit Heading(QWidget *parent = nullptr);
    explicit Heading(const QString &text, QWidget *parent = nullptr);

    /// Moves the focus here, and with it the reader.
    void announce();

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Title, a quiet line beside it, and room for buttons at the trailing edge.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void addButton(QWidget *button);
    [[nodiscard]] Heading *heading() const { return m_heading; }

private:
    Heading *m_heading;
    QLabel *m_detail;
    QHBoxLayout *m_row;
};

} // namespace lobby::ui
