#pragma once

#include "models/support/uuid.h"

#include <QList>
#include <QString>

#include <optional>

namespace lobby::quality {

/// One thing that somebody held against a paper, another source or the guest himself. An entry of
/// the guest's ledger; a plain value. Codes stand in the registry.
struct Verification
{
    enum class What : quint8 { Record, Name, Birth, Telephone, Email, Address, Document };
    enum class Outcome : quint8 { Right, Corrected, False };
    enum class Method : quint8 {
        Document, ///< read from a paper, by a reader or by eye
        Contact, ///< the guest was reached that way
        Guest, ///< he said so
        Review, ///< somebody looked through records drawn by lot
    };

    Uuid id = {};
    Uuid guest = {}; ///< the record
    What what = What::Record;
    Uuid about = {}; ///< the telephone, e-mail …; none: all of its kind
    Outcome outcome = Outcome::Right;
    Method method = Method::Guest;
    QString reason = {};
    Uuid review = {};
    Uuid staff = {};
    qint64 atMs = 0;

    friend bool operator==(const Verification &, const Verification &) = default;
};
inline constexpr int kVerifiedThings = 7;

[[nodiscard]] QLatin1StringView codeOf(Verification::What what);
[[nodiscard]] QLatin1StringView codeOf(Verification::Outcome outcome);
[[nodiscard]] QLatin1StringView codeOf(Verification::Method method);
/// None for a newer program's.
[[nodiscard]] std::optional<Verification::What> verifiedThingNamed(QStringView code);
[[nodiscard]] std::optional<Verification::Outcome> outcomeNamed(QStringView code);
[[nodiscard]] std::optional<Verification::Method> methodNamed(QStringView code);

/// What is known of a whole record, the strongest first where several hold.
enum class VerificationState : quint8 {
    SuspectedFalse, ///< the last word about some part of it was that it is wrong
    DocumentVerified,
    ContactVerified,
    Unverified,
};
inline constexpr int kVerificationStates = 4;

/// What stands of a ledger: of each thing the newest word. A word about the record is one about
/// all of its parts. The entries may come in any order.
[[nodiscard]] QList<Verification> standing(QList<Verification> ledger);
[[nodiscard]] VerificationState stateOf(const QList<Verification> &ledger);
/// When a thing was last found right or put right; zero: never. `about` may be none.
[[nodiscard]] qint64 verifiedAt(
    const QList<Verification> &ledger, Verification::What what, const Uuid &about);
/// Is the last word about it that it is wrong?
[[nodiscard]] bool isCalledFalse(const QList<Verification> &ledger, Verification::What what);

} // namespace lobby::quality
