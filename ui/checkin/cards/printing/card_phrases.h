#pragma once

#include <QCoreApplication>
#include <QString>

namespace lobby::ui {

/// What is the matter with cards, in the words of the desk, translated.
class CardPhrases
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::CardPhrases)

public:
    /// Of a card that waits; `problem` as the queue has it. One sentence.
    static QString problem(const QString &problem);
    /// For the strip above the pages: how many wait, why, and what to do.
    static QString waiting(int count, const QString &problem);
};

} // namespace lobby::ui
