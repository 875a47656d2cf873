#pragma once

#include <QPageSize>
#include <QStringList>

namespace lobby::ui {

enum class CardPaper { A5, A4 };

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

} // namespace lobby::ui
