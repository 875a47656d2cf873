#pragma once

#include "models/calendar/lunar/lunar_date.h"

#include <QString>

namespace lobby::calendar {

enum class HanScript { Simplified, Traditional };

/// How a lunar date is said in Chinese: 四月十七, 闰四月初一, 正月十五, 腊月三十. The year is left
/// out. The eleventh month is 冬月, the twelfth 腊月, as in almanacs.
[[nodiscard]] QString lunarWords(const LunarDate &date, HanScript script = HanScript::Simplified);
/// 四月, 闰四月.
[[nodiscard]] QString lunarMonthWords(
    const LunarDate &date, HanScript script = HanScript::Simplified);
/// 初一, 十七, 廿三, 三十.
[[nodiscard]] QString lunarDayWords(int day);

} // namespace lobby::calendar
