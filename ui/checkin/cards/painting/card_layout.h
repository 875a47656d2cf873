#pragma once

#include "models/checkin/cards/registration_card.h"
#include "ui/kit/settings/card_settings.h"

#include <QPageSize>
#include <QStringList>

namespace lobby::ui {

/// How a card is put on paper.
struct CardLayout
{
    CardPaper paper = CardPaper::A5;
    QStringList languages = {QStringLiteral("zh_CN")}; ///< one or two tags; the first leads

    [[nodiscard]] QPageSize pageSize() const
    {
        return QPageSize(paper == CardPaper::A5 ? QPageSize::A5 : QPageSize::A4);
    }

    friend bool operator==(const CardLayout &, const CardLayout &) = default;
};

/// In the languages that the settings ask for. The guest's is the one he was told things in, else
/// his own, else that of his country; of those there are cards in, the nearest.
[[nodiscard]] CardLayout cardLayoutFor(const checkin::RegistrationCard &card,
    const CardSettings &settings, const QString &houseLanguage);

} // namespace lobby::ui
