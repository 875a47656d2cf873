#include "ui/kit/settings/card_settings.h"

#include "models/support/enum_named.h"

#include <algorithm>
#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of their enums.
constexpr std::array kAtCheckIn {"print"_L1, "offer"_L1, "nothing"_L1};
constexpr std::array kPapers {"a5"_L1, "a4"_L1};
constexpr std::array kLanguages {"both"_L1, "guests"_L1, "house"_L1};

template <typename Enum, typename Names>
QString nameOf(const Names &names, Enum value)
{
    return names.at(std::size_t(value));
}

template <typename Enum, typename Names>
Enum named(const Names &names, const QJsonValue &name, Enum otherwise)
{
    return enumNamed<Enum>(name.toString(), names).value_or(otherwise);
}

} // namespace

QJsonObject toJson(const CardSettings &settings)
{
    return {{u"at_check_in"_s, nameOf(kAtCheckIn, settings.atCheckIn)},
        {u"printer"_s, settings.printer}, {u"paper"_s, nameOf(kPapers, settings.paper)},
        {u"languages"_s, nameOf(kLanguages, settings.languages)}, {u"copies"_s, settings.copies}};
}

CardSettings cardSettingsFromJson(const QJsonObject &object)
{
    CardSettings settings;
    settings.atCheckIn = named(kAtCheckIn, object.value("at_check_in"_L1), settings.atCheckIn);
    settings.printer = object.value("printer"_L1).toString();
    settings.paper = named(kPapers, object.value("paper"_L1), settings.paper);
    settings.languages = named(kLanguages, object.value("languages"_L1), settings.languages);
    settings.copies = std::clamp(object.value("copies"_L1).toInt(1), 1, CardSettings::kMostCopies);
    return settings;
}

} // namespace lobby::ui
