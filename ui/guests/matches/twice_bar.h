#pragma once

#include "models/guests/matching/guest_matching.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace lobby::ui {

/// May these two be one guest, as far as somebody has decided? An error: who asks may not say so.
using MayBeOne = std::function<QFuture<Result<bool>>(const Uuid &one, const Uuid &other)>;

/// A quiet line beside the guests whom somebody at the counter may be: two of them seem to be one,
/// and can be compared. Hidden while no two do, and for pairs that were told apart.
class TwiceBar : public QFrame
{
    Q_OBJECT

public:
    /// Without `mayBeOne` it is never seen.
    explicit TwiceBar(const MayBeOne &mayBeOne, QWidget *parent = nullptr);

    /// Answers in the background; only the latest counts.
    void look(const QList<guests::LikelyGuest> &likely);
    void clear();
    [[nodiscard]] bool isOffered() const { return m_two.has_value(); }
    /// What the button does; nothing while there is nobody to compare.
    void compare();
    void retranslate();

Q_SIGNALS:
    void changed();
    void compareRequested(const lobby::Uuid &one, const lobby::Uuid &other);

private:
    MayBeOne m_mayBeOne;
    std::optional<std::pair<guests::LikelyGuest, guests::LikelyGuest>> m_two;
    QLabel *m_text;
    QPushButton *m_compare;
    int m_generation = 0;
};

} // namespace lobby::ui
