#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace lobby::bench {

/// One kind of figure. `key` and `engine` name it for programs, and the peers' figures bear the
/// same keys; the rest is for people.
struct Row
{
    QString key;
    QString engine; ///< "SQLite", "PostgreSQL", or empty where it does not matter
    QString what;
    QString unit;
    QString reach; ///< what is wanted, as "≥ 10,000"
};

/// All figures, each seen once or several times.
class Table
{
public:
    void add(const Row &row, double value);

    /// The median, and the lowest and highest value, of each; with what another program measured
    /// of the same things, as {"KEY": [values]}, if that is not empty.
    [[nodiscard]] QString text(const QJsonObject &peers) const;
    /// {"rows": [{key, engine, what, unit, reach, median, lowest, highest, values}]}
    [[nodiscard]] QJsonObject json() const;

private:
    struct Seen
    {
        Row row;
        std::vector<double> values;
    };
    std::vector<Seen> m_seen; ///< in the order of their first value
};

} // namespace lobby::bench
