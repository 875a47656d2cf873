#pragma once

#include "models/guests/matching/guest_matching.h"
#include "ui/kit/card.h"

class QListWidget;

namespace lobby::ui {

/// Says, while somebody is typed, who may be the same: hidden while nobody is.
class KnownGuestsCard : public Card
{
    Q_OBJECT

public:
    /// `matching` outlives this.
    explicit KnownGuestsCard(const guests::GuestMatching &matching, QWidget *parent = nullptr);

    /// Answers in the background; only the latest question counts.
    void look(const guests::Somebody &somebody);
    void clear();
    void retranslate();

Q_SIGNALS:
    /// Enter, or a click.
    void chosen(const lobby::Uuid &guest);

private:
    void show(const QList<guests::LikelyGuest> &likely);

    const guests::GuestMatching &m_matching;
    QListWidget *m_list;
    QList<guests::LikelyGuest> m_likely;
    int m_generation = 0;
};

} // namespace lobby::ui
