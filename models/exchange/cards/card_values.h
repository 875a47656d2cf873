#pragma once

#include "models/exchange/cards/card_line.h"

namespace lobby::exchange {

/// What a card says, as values of columns. Only for this room.
class CardValues
{
public:
    /// Properties that no guest has are left out.
    void take(const CardLine &line);
    /// By the headings of the table of guests; what is preferred comes first.
    [[nodiscard]] QList<std::pair<QString, QString>> inOrder() const;

private:
    void put(const QString &heading, const QString &value, bool isPreferred = false);
    void putField(const QString &field, const QString &value, bool isPreferred = false);
    void takeName(const CardLine &line);
    void takeAddress(const CardLine &line);
    bool takeAccount(const CardLine &line);
    bool takeOther(const CardLine &line);

    struct Value
    {
        QString heading;
        QString text;
        bool isPreferred = false;
    };
    QList<Value> m_values;
    bool m_hasAddress = false;
};

} // namespace lobby::exchange
