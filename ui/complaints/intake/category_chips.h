#pragma once

#include "models/complaints/case/complaint.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace lobby::ui {

/// The nine categories side by side, each with its digit; Alt and the digit choose. What is only
/// guessed is shown as such until somebody chooses.
class CategoryChips : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryChips(QWidget *parent = nullptr);

    /// The chosen one, else the guessed one.
    [[nodiscard]] std::optional<complaints::Category> category() const;
    /// None of them when somebody has not chosen.
    [[nodiscard]] std::optional<complaints::Category> chosen() const { return m_chosen; }
    void choose(std::optional<complaints::Category> category);
    /// Has no effect on what was chosen.
    void guess(std::optional<complaints::Category> category);
    void retranslate();

Q_SIGNALS:
    void chosenByHand();

private:
    void toggle(complaints::Category category);
    void show();

    QList<QPushButton *> m_chips;
    std::optional<complaints::Category> m_chosen;
    std::optional<complaints::Category> m_guessed;
};

} // namespace lobby::ui
