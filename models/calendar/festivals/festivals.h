#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace lobby::calendar {

/// A festival as its culture and others name it.
struct Festival
{
    QString culture = {}; ///< of cultures()
    QString code = {}; ///< "mid_autumn"; one culture has it once
    QString native = {}; ///< as those who keep it write it
    QString english = {};
    QString simplified = {}; ///< Chinese
    QString traditional = {};

    /// For a user interface in that language ("en", "zh_CN", "zh_TW"); English for others.
    [[nodiscard]] const QString &nameIn(const QString &language) const;

    friend bool operator==(const Festival &, const Festival &) = default;
};

struct FestivalDay
{
    QDate date;
    Festival festival = {};

    friend bool operator==(const FestivalDay &, const FestivalDay &) = default;
};

/// "chinese", "christian", "indian", "islamic", "japanese", "jewish", "korean", "orthodox",
/// "persian", "thai", "western".
[[nodiscard]] QStringList cultures();

/// The festivals in [from, until], the earlier first; of those cultures, of all when none is named.
/// A day of the Islamic calendar may be kept a day earlier or later, where the moon is looked for.
/// Any thread; the first question reads the table.
[[nodiscard]] QList<FestivalDay> festivalsBetween(
    QDate from, QDate until, const QStringList &cultures = {});
[[nodiscard]] QList<FestivalDay> festivalsOn(QDate date, const QStringList &cultures = {});

} // namespace lobby::calendar
