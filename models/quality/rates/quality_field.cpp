#include "models/quality/rates/quality_field.h"

#include <algorithm>
#include <array>

namespace lobby::quality {

using namespace Qt::StringLiterals;

namespace {

struct KnownField
{
    QLatin1StringView code;
    int weight;
};

/// Who he is, that it can be proved and that he can be reached count most.
constexpr std::array<KnownField, kQualityFields> kKnownFields {
    {{"name"_L1, 3}, {"latin_name"_L1, 2}, {"birth_date"_L1, 2}, {"gender"_L1, 1},
        {"nationality"_L1, 2}, {"identity_document"_L1, 3}, {"expiry_date"_L1, 1},
        {"telephone"_L1, 3}, {"email"_L1, 1}, {"address"_L1, 1}, {"guardian"_L1, 2}}};

} // namespace

int weightOf(QualityField field)
{
    return kKnownFields[size_t(field)].weight;
}

QLatin1StringView codeOf(QualityField field)
{
    return kKnownFields[size_t(field)].code;
}

std::optional<QualityField> qualityFieldNamed(QStringView code)
{
    const auto found = std::ranges::find_if(
        kKnownFields, [code](const KnownField &one) { return one.code == code; });
    if (found == kKnownFields.end())
        return std::nullopt;
    return static_cast<QualityField>(found - kKnownFields.begin());
}

int QualityFields::count() const
{
    return int(list().size());
}

int QualityFields::weight() const
{
    int sum = 0;
    for (int i = 0; i < kQualityFields; ++i) {
        if (has(QualityField(i)))
            sum += weightOf(QualityField(i));
    }
    return sum;
}

QList<QualityField> QualityFields::list() const
{
    QList<QualityField> fields;
    for (int i = 0; i < kQualityFields; ++i) {
        if (has(QualityField(i)))
            fields.append(QualityField(i));
    }
    return fields;
}

} // namespace lobby::quality
