#pragma once

#include <QString>
#include <QStringView>

namespace lobby::checkin {

/// The holder's name in Chinese characters out of the optional data of a passport or permit of the
/// PRC: each character as the four nibbles of its GBK code, written A (0) to P (15), up to the
/// first that is no Chinese character. "NBOONFNB" is 杨昭. Empty if there is none. The coding is
/// inferred from published specimens.
[[nodiscard]] QString codedName(QStringView optionalData);

} // namespace lobby::checkin
