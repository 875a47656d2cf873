#pragma once

#include "models/quality/comparison/person_key.h"

#include <QHash>

namespace lobby::quality {

/// How common the values of the desk's own records are: two 王伟 say less than two 令狐冲.
class ValueFrequencies
{
public:
    void add(const PersonKey &person);
    [[nodiscard]] quint32 records() const { return m_records; }

    /// The chance that somebody else has this value of the aspect too; `prior`: where nobody but
    /// the two has it, or there are too few records to tell.
    [[nodiscard]] double chanceOf(Aspect aspect, const QString &value, double prior) const;

private:
    void count(Aspect aspect, const QString &value);

    std::array<QHash<QString, quint32>, kAspects> m_counts;
    quint32 m_records = 0;
};

} // namespace lobby::quality
