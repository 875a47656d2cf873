#include "ui/kit/settings/card_settings.h"

#include <algorithm>
#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of their enums.
constexpr std::array kAtCheckIn {u"print", u"offer", u"nothing"};
constexpr std::array kPapers {u"a5", u"a4"};
constexpr std::array kLanguages {u"both", u"guests", u"house"};

template <typename Enum, typename Names>
QString nameOf(const Names &names, Enum value)
{
    return QString::fromUtf16(names.at(std::size_t(value)));
}

template <typename Enum, typename Names>
Enum named(const Names &names, const QJsonValue &name, Enum otherwise)
{
    const QString text = name.toString();
    const auto *found = std::find_if(names.begin(), names.end(),
        [&text](const char16_t *known) { return text == QStringView(known); });
    return found == names.end() ? otherwise : Enum(found - names.begin());
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
