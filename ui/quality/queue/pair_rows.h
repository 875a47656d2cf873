#pragma once

#include "models/privacy/consent.h"
#include "models/quality/merging/merges.h"

#include <QCoreApplication>

namespace lobby::ui {

/// One line of two guests side by side, translated.
struct PairRow
{
    enum class Kind {
        Choice, ///< one of both values counts
        Fixed, ///< only one says something that sticks
        Both, ///< all of both stay
        Stricter, ///< a refusal wins
        Sum,
    };

    Kind kind = Kind::Choice;
    QString name = {};
    QString kept = {};
    QString other = {};
    QString joined = {}; ///< of all kinds but Choice and Fixed
    quint16 group = 0; ///< of Choice and Fixed
    quality::Side side = quality::Side::Kept; ///< whose value counts, of Choice and Fixed
    bool differs = false;

    [[nodiscard]] const QString &result() const;
    friend bool operator==(const PairRow &, const PairRow &) = default;
};

/// Two guests who may be one, line by line.
class PairRows
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::PairRows)

public:
    static QList<PairRow> of(const quality::MergeView &view, const privacy::GuestConsents &ofKept,
        const privacy::GuestConsents &ofOther);
    /// Why they cannot be one, and what to do; in which parts they differ, without the values, for
    /// these may be masked.
    static QString obstacle(quality::Obstacle obstacle, const quality::MergeView &view);
    /// What a reader says of the whole row.
    static QString sentence(const PairRow &row);
    /// What a group of fields is called; empty for what no clerk sees.
    static QString groupName(quint16 group);
    static QString groupText(quint16 group, const guests::Guest &guest);

private:
    static QString differenceOf(const quality::BirthContradiction &birth);
    static QString differenceOf(const quality::MergeView &view);
};

} // namespace lobby::ui
