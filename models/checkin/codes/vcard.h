#pragma once

#include "models/guests/values/birth_date.h"
#include "models/support/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace lobby::checkin {

/// A visiting card as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350): what a guest's profile can take.
struct VCard
{
    struct Entry
    {
        QStringList kinds; ///< "home", "work", "cell" …
        QString value;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    struct Address
    {
        QStringList kinds;
        QString street; ///< with post box and extension, a line each
        QString city;
        QString region;
        QString postalCode;
        QString country;
        friend bool operator==(const Address &, const Address &) = default;
    };

    QString surname;
    QString given;
    QString additional;
    QString prefix;
    QString suffix;
    QString formatted; ///< FN
    QList<Entry> telephones; ///< as written, without "tel:"
    QList<Entry> emails;
    QList<Address> addresses;
    guests::BirthDate birth;
};

enum class VCardProblem {
    NotVCard, ///< does not begin as one
    NotEnded, ///< END:VCARD is missing, the code may be cut off
    NoName,
    TooLong, ///< over 32 KiB
};

/// Stable snake_case name, e.g. "not_ended".
[[nodiscard]] QLatin1StringView problemName(VCardProblem problem);

/// The first card in the text; what of it is not understood is left out.
[[nodiscard]] Result<VCard, VCardProblem> readVCard(QStringView text);

} // namespace lobby::checkin
