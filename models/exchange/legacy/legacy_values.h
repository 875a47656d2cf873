#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::exchange {

/// What people wrote into the columns of older customer files, in Chinese of both scripts or in
/// English. None: nobody knows what it means, and a guess would become a fact. Pure, any thread.

/// 是, 否, 主, √, Y, yes, 1 …
[[nodiscard]] std::optional<bool> legacyYesNo(QStringView text);
/// 购买使用者 buyer, 竞争对手 competitor, 合作伙伴 partner, 供货商 supplier; what is not known
/// stays as it is written.
[[nodiscard]] QString legacyPartnerRole(QStringView text);
/// active, dormant, lost; 活跃, 正常, 休眠, 流失 …
[[nodiscard]] std::optional<QString> legacyStatus(QStringView text);
/// visit, phone, email, sms, wechat, in_person; 上门拜访, 来电, 微信 …
[[nodiscard]] std::optional<QString> legacyContactMethod(QStringView text);
/// "¥1,280.00", "1280元": minor units with `figures` after the point. Negative where a minus or
/// brackets say so.
[[nodiscard]] std::optional<qint64> legacyMoney(QStringView text, int figures);
/// "2.5", "３": thousandths.
[[nodiscard]] std::optional<qint64> legacyQuantity(QStringView text);
/// How much of the price is paid, in thousandths: "8.5折", "85%", "0.85" and "85" are 850; "无" and
/// "不打折" are 1000. A bare number from 1 to 10 is none: 8.5 may be 折 or percent.
[[nodiscard]] std::optional<qint64> legacyDiscount(QStringView text);
/// "120", "120人", "约120人".
[[nodiscard]] std::optional<qint64> legacyHeadcount(QStringView text);

} // namespace lobby::exchange
