#pragma once

#include "models/support/uuid.h"
#include "models/sync/stamp.h"

#include <QString>

namespace lobby::guests {

/// Members of a guest's sets. Each has an id of its own and remembers the addition that was seen
/// when it was read, so that removing it removes nothing that came later. Kinds are the codes of
/// the registry.

struct Telephone
{
    QString kind = {}; ///< mobile, home, work, fax
    QString e164 = {}; ///< empty: not understood as a number
    QString raw = {}; ///< as typed
    bool primary = false;
    bool validated = false; ///< libphonenumber knows such numbers
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const Telephone &, const Telephone &) = default;
};

struct Email
{
    QString kind = {}; ///< personal, work
    QString address = {};
    bool primary = false;
    bool validated = false;
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const Email &, const Email &) = default;
};

struct ImAccount
{
    QString kind = {}; ///< wechat, wecom, qq, whatsapp, line
    QString value = {};
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const ImAccount &, const ImAccount &) = default;
};

struct Address
{
    QString kind = {}; ///< home, work
    QString addressLine = {}; ///< may have several lines
    QString cityName = {};
    QString postalCode = {};
    QString stateProv = {}; ///< ISO 3166-2
    QString countryCode = {}; ///< ISO 3166-1 alpha-2
    bool primary = false;
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const Address &, const Address &) = default;
};

struct AliasName
{
    QString kind = {}; ///< alias, former, maiden, ota
    QString text = {};
    QString language = {}; ///< BCP 47
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const AliasName &, const AliasName &) = default;
};

struct Preference
{
    QString groupCode = {}; ///< room, bed, floor, food, taboo, hobby
    QString value = {};
    QString strength = {}; ///< must, like, avoid
    QString source = {}; ///< guest, staff, stay, import
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const Preference &, const Preference &) = default;
};

struct Tag
{
    QString code = {};
    QString source = {}; ///< manual, rule, import
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const Tag &, const Tag &) = default;
};

struct Alert
{
    QString code = {}; ///< allergy, safety, payment, other
    QString severity = {}; ///< info, warning, stop
    QString text = {};
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Who answers for a guest who is under age.
struct Guardian
{
    QString relation = {}; ///< mother, father, relative, other
    QString name = {};
    QString telephone = {}; ///< E.164, or as typed if it cannot be told
    Uuid id = {};
    sync::Stamp added = {};
    friend bool operator==(const Guardian &, const Guardian &) = default;
};

} // namespace lobby::guests
