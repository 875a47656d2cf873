#pragma once

#include "models/guests/matching/guest_matching.h"
#include "ui/guests/matches/twice_bar.h"
#include "ui/kit/card.h"

class QListWidget;

namespace lobby::ui {

/// Says, while somebody is typed, who may be the same: hidden while nobody is.
class KnownGuestsCard : public Card
{
    Q_OBJECT

public:
    /// `matching` outlives this. Without `mayBeOne` two of them are never said to be one.
    explicit KnownGuestsCard(const guests::GuestMatching &matching, const MayBeOne &mayBeOne = {},
        QWidget *parent = nullptr);

    /// Answers in the background; only the latest question counts.
    void look(const guests::Somebody &somebody);
    void clear();
    void retranslate();

    [[nodiscard]] TwiceBar *twice() const { return m_twice; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// Enter, or a click.
    void chosen(const lobby::Uuid &guest);

private:
    void show(const QList<guests::LikelyGuest> &likely);

    const guests::GuestMatching &m_matching;
    QListWidget *m_list;
    TwiceBar *m_twice;
    QList<guests::LikelyGuest> m_likely;
    int m_generation = 0;
};

} // namespace lobby::ui
