#pragma once

#include "models/quality/rates/record_rules.h"

#include <QDate>
#include <QHash>

#include <array>

namespace lobby::quality {

/// So many of so many.
struct Ratio
{
    qint64 good = 0;
    qint64 all = 0;

    /// Per cent; none without anything to count.
    [[nodiscard]] std::optional<double> perCent() const
    {
        return all == 0 ? std::nullopt : std::optional(double(good) * 100.0 / double(all));
    }
    friend bool operator==(const Ratio &, const Ratio &) = default;
};

/// The rates that have a goal, and two that should be whole.
enum class Rate : quint8 { Completeness, Accuracy, Timeliness, Uniqueness, Consistency };
inline constexpr int kRates = 5;
inline constexpr int kRatesWithGoal = 4;
/// Per cent.
[[nodiscard]] double goalOf(Rate rate);
/// "completeness", for links, files and the local table.
[[nodiscard]] QLatin1StringView codeOf(Rate rate);
[[nodiscard]] std::optional<Rate> rateNamed(QStringView code);

using Rates = std::array<Ratio, kRates>;

/// One guest as the figures count him.
struct CountedGuest
{
    Uuid guest = {};
    Uuid branch = {}; ///< where he was registered; none: not said
    Uuid member = {}; ///< who wrote his record last; none: not known here
    QDate month = {}; ///< the first day of that in which his record was made
    RecordFacts facts = {};
    bool isDouble = false; ///< very likely the same person as one counted before
};

/// What a guest adds to each rate.
[[nodiscard]] Rates ratesOf(const CountedGuest &guest);

/// Figures of a branch, or of what a member wrote last.
struct QualityPart
{
    Uuid id = {}; ///< none: not known
    QString name = {};
    qint64 guests = 0;
    Rates rates = {};
};

/// Of one field: how many have it who should, and so on.
struct FieldFigures
{
    Ratio complete = {};
    Ratio accurate = {};
    Ratio timely = {};
};

/// The rates of a branch as they were when a month ended, or today.
struct MonthRates
{
    QDate month = {}; ///< its first day
    qint64 guests = 0;
    Rates rates = {};
    qint64 found = 0; ///< who are there twice, of the branch or of all
};

/// How many merged and parted in a month.
struct MonthMergings
{
    QDate month = {};
    int merged = 0;
    int parted = 0;
};

/// All that the page of data quality shows, of one moment.
struct QualityFigures
{
    qint64 guests = 0;
    qint64 records = 0; ///< theirs: more, where records were merged
    Rates rates = {};
    bool knowsDoubles = false; ///< has the search for duplicates been made?
    qint64 doubles = 0;
    qint64 orphans = 0; ///< rows that belong to nobody
    std::array<FieldFigures, kQualityFields> fields = {};
    std::array<qint64, kCrossRules> broken = {};
    std::array<qint64, kCaptureWays> captured = {};
    std::array<qint64, kVerifiedAges> ages = {};
    std::array<qint64, kVerificationStates> states = {};
    QList<QualityPart> branches = {}; ///< most guests first
    QList<QualityPart> members = {};
    QList<MonthRates> months = {}; ///< oldest first, as they were noted
    QList<MonthMergings> mergings = {}; ///< of the same months

    void add(const CountedGuest &guest);
};

} // namespace lobby::quality
