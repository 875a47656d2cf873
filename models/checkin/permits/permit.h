#pragma once

#include "models/checkin/mrz/mrz_document.h"

namespace lobby::checkin {

/// Documents whose machine readable zone is not laid out as ICAO 9303 says.
enum class PermitKind {
    HkMoTravelPermit, ///< CR: mainland travel permit for residents of Hong Kong and Macao
    TaiwanTravelPermit, ///< CT: mainland travel permit for residents of Taiwan
    HkMoExitPermit, ///< CS: exit-entry permit to Hong Kong and Macao, one line
    TaiwanExitPermit, ///< CD: the same to Taiwan, one line
    FrenchCard, ///< France's identity card of 1988 to 2021, two lines of 36
};

/// Stable snake_case name, e.g. "hk_mo_travel_permit".
[[nodiscard]] QLatin1StringView kindName(PermitKind kind);

struct PermitChecks
{
    bool number = false;
    bool birth = false;
    std::optional<bool> issueCount = {};
    std::optional<bool> expiry = {};
    std::optional<bool> composite = {};

    [[nodiscard]] bool all() const
    {
        return number && birth && issueCount.value_or(true) && expiry.value_or(true)
            && composite.value_or(true);
    }
};

/// What such a zone says; a field that the layout has not is empty.
struct Permit
{
    PermitKind kind = PermitKind::HkMoTravelPermit;
    QString documentCode;
    QString documentNumber;
    QString issueCount; ///< two digits: how often the permit was renewed
    QString birth; ///< YYMMDD
    QString sex;
    QString expiry; ///< YYMMDD
    MrzName name;
    QString nativeName; ///< Chinese characters, as coded in the second line
    PermitChecks checks;
    MrzPlausibility plausible;
    std::optional<MrzDate> birthDate;
    std::optional<MrzDate> expiryDate;
    QStringList lines;

    /// The PRC publishes no layout of its permits: this one was inferred from specimens.
    [[nodiscard]] bool inferred() const { return kind != PermitKind::FrenchCard; }
    [[nodiscard]] bool valid() const { return checks.all() && plausible.all(); }
};

/// None: the lines are no such document. An UnknownLayout fault: they are one whose fields nobody
/// here knows (the PRC's permits before 2013).
[[nodiscard]] std::optional<Result<Permit, MrzFault>> readPermit(const QStringList &lines);

/// Whether a line alone is a whole permit.
[[nodiscard]] bool isOneLinePermit(QStringView line);

} // namespace lobby::checkin
