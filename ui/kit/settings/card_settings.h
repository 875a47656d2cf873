#pragma once

#include <QJsonObject>
#include <QString>

namespace lobby::ui {

enum class CardPaper { A5, A4 };
/// In whose language a card speaks.
enum class CardLanguages { Both, Guests, House };
/// What Enter does at check-in: print the card too, leave it to a second button, or know of none.
enum class CardAtCheckIn { Print, Offer, Nothing };

/// How this desk prints registration cards.
struct CardSettings
{
    static constexpr int kMostCopies = 5;

    CardAtCheckIn atCheckIn = CardAtCheckIn::Print;
    QString printer = {}; ///< its name in the system; empty: none has been chosen, cards wait
    CardPaper paper = CardPaper::A5;
    CardLanguages languages = CardLanguages::Both;
    int copies = 1;

    friend bool operator==(const CardSettings &, const CardSettings &) = default;
};

QJsonObject toJson(const CardSettings &settings);
/// Unknown names and values out of range fall back to the defaults, one by one.
CardSettings cardSettingsFromJson(const QJsonObject &object);

} // namespace lobby::ui
