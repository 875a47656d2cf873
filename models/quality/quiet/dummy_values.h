#pragma once

#include <QString>

namespace lobby::quality {

/// What is written so that a form lets somebody pass. Pure; whatever is not clearly that is taken
/// for meant: a clerk is asked, nothing is changed.

/// "a@a.com", "test@…", "none@none.com", a domain that can never be (RFC 2606), one key repeated.
[[nodiscard]] bool isDummyEmail(QStringView address);
/// An address that a portal makes up for one booking and that ends with it: mail to it does not
/// reach the guest for long.
[[nodiscard]] bool isPortalAlias(QStringView address);
/// "13800000000", "12345678901", one figure repeated: in any form of writing, with or without the
/// prefix of a country.
[[nodiscard]] bool isDummyTelephone(QStringView written);
/// 1 January 1900 and the like, that programs put where they know nothing. ISO 8601.
[[nodiscard]] bool isDummyBirthDate(QStringView iso);

} // namespace lobby::quality
