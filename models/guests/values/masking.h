#pragma once

#include <QString>

namespace lobby::guests {

/// What lists, prints and accessible names show of values that identify.
/// Phones keep their length, so that the place of a match still fits. Any thread.

/// "+8613812345678" → "+86138****5678"; "13812345678" → "138****5678".
[[nodiscard]] QString maskedPhone(const QString &number);
/// "zhang@dorm.cn" → "z***@d***".
[[nodiscard]] QString maskedEmail(const QString &address);
/// "zhangsan_88" → "z***".
[[nodiscard]] QString maskedAccount(const QString &account);
/// Of a stored document: its last four after as many asterisks as a number of that type has.
/// `docType` as in the registry.
[[nodiscard]] QString maskedDocument(const QString &docType, const QString &last4);

} // namespace lobby::guests
