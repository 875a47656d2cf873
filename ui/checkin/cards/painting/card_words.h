#pragma once

#include "models/guests/guest.h"
#include "ui/kit/settings/catalogue.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace lobby::ui {

/// Everything a card says by itself.
enum class CardText {
    Title,
    BlankTitle,
    Name,
    Birth,
    Sex,
    Nationality,
    Document,
    DocumentNumber,
    Room,
    Nights,
    Arrival,
    Departure,
    Confirmation,
    Guests,
    Companions,
    Consents,
    Informed,
    Signature,
    Date,
    CardNumber,
    KeyIn,
};

/// The words of a card in one language or two, whatever the language of the desk is. Where both say
/// the same it stands once. Of one thread.
class CardWords
{
public:
    /// Tags of catalogues, "zh_TW"; the first leads.
    explicit CardWords(const QStringList &languages);

    [[nodiscard]] QString leading() const { return m_catalogues.front().language(); }
    /// In the leading language.
    [[nodiscard]] QString text(CardText text) const;
    /// In the other one; empty when there is one language only, or both say the same.
    [[nodiscard]] QString otherText(CardText text) const;

    [[nodiscard]] QString date(QDate date) const;
    [[nodiscard]] QString sex(guests::Gender gender) const;
    [[nodiscard]] QString documentType(const QString &code) const;
    [[nodiscard]] QString country(const QString &alpha2) const;
    [[nodiscard]] QString purpose(const QString &code) const;
    [[nodiscard]] QString persons(int adults, int children) const;
    [[nodiscard]] QString furtherCompanions(int count) const;
    [[nodiscard]] QString notice(const QString &version) const;

private:
    template <typename Say>
    QString inAll(Say say) const;

    std::vector<Catalogue> m_catalogues; ///< the leading language first
};

} // namespace lobby::ui
