#pragma once

#include "ui/shell/search/search_provider.h"

namespace lobby::tests {

/// Remembers what was asked and answers when told to.
class FakeSearch : public ui::SearchProvider
{
public:
    struct Question
    {
        QString text;
        quint64 generation;
    };

    void search(const QString &text, quint64 generation) override
    {
        asked.append({text, generation});
    }
    /// Answers the `question`-th, counted from the first.
    void answer(qsizetype question, const QList<ui::SearchRow> &rows)
    {
        Q_EMIT found(asked.at(question).generation, rows);
    }
    void answerLast(const QList<ui::SearchRow> &rows) { answer(asked.size() - 1, rows); }

    QList<Question> asked;
};

} // namespace lobby::tests
