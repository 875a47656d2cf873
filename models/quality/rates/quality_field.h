#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lobby::quality {

/// What the quality of a record is counted by. The order is that of docs/data-quality.md.
enum class QualityField : quint8 {
    Name,
    LatinName,
    BirthDate,
    Sex,
    Nationality,
    Document,
    Expiry,
    Telephone,
    Email,
    Address,
    Guardian,
};
inline constexpr int kQualityFields = 11;

/// Of what is required, how much a field counts.
[[nodiscard]] int weightOf(QualityField field);
/// "telephone", for links and files.
[[nodiscard]] QLatin1StringView codeOf(QualityField field);
[[nodiscard]] std::optional<QualityField> qualityFieldNamed(QStringView code);

/// A set of them. A plain value.
class QualityFields
{
public:
    void add(QualityField field) { m_bits = static_cast<quint16>(m_bits | bitOf(field)); }
    [[nodiscard]] bool has(QualityField field) const { return (m_bits & bitOf(field)) != 0; }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] int count() const;
    [[nodiscard]] int weight() const;
    [[nodiscard]] QList<QualityField> list() const;

    friend bool operator==(const QualityFields &, const QualityFields &) = default;

private:
    static constexpr quint16 bitOf(QualityField field)
    {
        return static_cast<quint16>(1U << unsigned(field));
    }

    quint16 m_bits = 0;
};

} // namespace lobby::quality
