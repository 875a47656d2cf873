#pragma once

#include <QAnyStringView>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace lobby::privacy {

/// What a guest may allow or refuse. What the stay itself and the law need is no choice of his: of
/// that he is informed.
enum class Purpose { Preferences, OffersByEmail, OffersByPhone, Loyalty, ThirdParties };

inline constexpr std::array kPurposes {Purpose::Preferences, Purpose::OffersByEmail,
    Purpose::OffersByPhone, Purpose::Loyalty, Purpose::ThirdParties};

/// The registry's code, "offers_by_email".
[[nodiscard]] QLatin1StringView purposeCode(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeNamed(QAnyStringView code);

enum class ConsentChannel { Desk, GuestScreen };
enum class GivenBy { Guest, Guardian };

/// What a guest last said about one purpose.
struct Consent
{
    Purpose purpose = Purpose::Preferences;
    bool granted = false;
    qint64 noticeVersion = 0; ///< which he had been shown
    qint64 atMs = 0;
    QString staffName = {}; ///< who recorded it

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Where a guest stands: the fold of his ledger.
struct GuestConsents
{
    qint64 informedVersion = 0; ///< of the notice that he was shown last; 0: of none
    QList<Consent> latest = {}; ///< one a purpose, of those that were ever spoken about

    [[nodiscard]] bool isGranted(Purpose purpose) const;

    friend bool operator==(const GuestConsents &, const GuestConsents &) = default;
};

/// What a guest says now.
struct ConsentAnswer
{
    qint64 noticeVersion = 1; ///< which he was shown
    bool informed = false;
    QList<Purpose> granted = {}; ///< all others are refused or withdrawn
    ConsentChannel channel = ConsentChannel::Desk;
    GivenBy givenBy = GivenBy::Guest;
};

} // namespace lobby::privacy
