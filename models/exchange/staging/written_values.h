#pragma once

#include "models/guests/guest.h"

#include <optional>

namespace lobby::exchange {

/// What people write into a column, in Chinese (of both scripts) and English, as a guest's values
/// are kept. None: nobody knows what it means, and a guess would become a fact. Pure, any thread.

/// 男, 女, M, F, X, male, 先生, Ms …
[[nodiscard]] std::optional<guests::Gender> writtenSex(QStringView text);
/// CN, CHN, 中国, 中國, China, 中华人民共和国 …: ISO 3166-1 alpha-2, by ICU's names.
[[nodiscard]] std::optional<QString> writtenCountry(QStringView text);
/// A birth date: as writtenDate(), or a part of one: 1981, 1981-05, 1981年5月, --05-14, 5月14日.
[[nodiscard]] std::optional<guests::BirthDate> writtenBirth(QStringView text);
/// active, dormant, lost; 活跃, 休眠, 流失 …
[[nodiscard]] std::optional<QString> writtenStatus(QStringView text);
/// Nothing for "no", "否" and "0"; "VIP" for a bare yes; else the code itself.
[[nodiscard]] QString writtenVip(QStringView text);
/// 身份证, 护照, ID card, passport …: the registry's code; what is not known stays as it is
/// written.
[[nodiscard]] QString writtenDocumentType(QStringView text);
/// BCP 47 for 中文, 英语, English …; what is not known stays as it is written.
[[nodiscard]] QString writtenLanguage(QStringView text);
/// Several values of a cell: "a / b", "a；b", one a line.
[[nodiscard]] QStringList severalValues(QStringView text);

} // namespace lobby::exchange
