#pragma once

#include "models/checkin/cards/registration_card.h"

#include <cmath>

namespace lobby::tests {

/// A signature of some loops.
inline checkin::Signature sampleSignature()
{
    checkin::Signature signature(3.5);
    for (int stroke = 0; stroke < 3; ++stroke) {
        signature.liftPen();
        for (int i = 0; i <= 60; ++i) {
            const double along = (stroke + i / 60.0) / 3;
            signature.add(checkin::SignaturePoint::at(
                {0.05 + 0.9 * along, 0.5 + 0.4 * std::sin(along * 25 + stroke)},
                (stroke * 61 + i) * 12));
        }
    }
    return signature;
}

inline checkin::RegistrationCard::Person samplePerson(
    const QString &native, const QString &surname, const QString &given, const QString &language)
{
    checkin::RegistrationCard::Person person;
    person.name = {native, surname, given, names::usualOrder(native, {})};
    person.language = language;
    person.birth = *guests::BirthDate::parse(u"1981");
    person.gender = guests::Gender::Female;
    person.nationality = QStringLiteral("JP");
    person.documentType = QStringLiteral("P");
    person.documentNumber = QStringLiteral("*****5678");
    return person;
}

/// A guest from Japan with three companions whose names are written in other scripts.
inline checkin::RegistrationCard sampleCard()
{
    checkin::RegistrationCard card;
    card.stay = *Uuid::fromString(u"0190a5d4-7b3c-7def-8123-456789abcdef");
    card.property = QStringLiteral("云栖酒店");
    card.confirmationNo = QStringLiteral("HTL2025K7Q");
    card.room = QStringLiteral("1207");
    card.arrival = {2025, 5, 14};
    card.departure = {2025, 5, 17};
    card.adults = 4;
    card.children = 1;
    card.guest = samplePerson(QStringLiteral("山田花子"), QStringLiteral("YAMADA"),
        QStringLiteral("Hanako"), QStringLiteral("ja"));
    card.companions = {
        samplePerson(QStringLiteral("สมชาย ใจดี"), QStringLiteral("JAIDEE"),
            QStringLiteral("Somchai"), QStringLiteral("th")),
        samplePerson(QStringLiteral("محمد بن سلمان الهاشمي"), QStringLiteral("AL-HASHIMI"),
            QStringLiteral("Mohammed"), QStringLiteral("ar")),
        samplePerson(QStringLiteral("김민준"), QStringLiteral("KIM"), QStringLiteral("Minjun"),
            QStringLiteral("ko")),
    };
    card.consents = {{QStringLiteral("preferences"), true},
        {QStringLiteral("offers_by_email"), false}, {QStringLiteral("loyalty"), true}};
    card.registration.stay = card.stay;
    card.registration.noticeVersion = QStringLiteral("3");
    card.registration.language = QStringLiteral("ja");
    card.registration.signature = sampleSignature();
    card.registration.signedAt = 1'747'224'000'000;
    return card;
}

/// The longest that can be stored, and more companions than have lines.
inline checkin::RegistrationCard longestCard()
{
    checkin::RegistrationCard card = sampleCard();
    const auto longText = [](const QString &part, int length) {
        return part.repeated(length / int(part.size()) + 1).left(length);
    };
    card.property = longText(QStringLiteral("云栖国际会展中心大酒店"), 120);
    card.confirmationNo = longText(QStringLiteral("ABCDEFGH12345678"), 200);
    card.room = QStringLiteral("A-12345678-Z");
    card.guest.name = {longText(QStringLiteral("欧阳"), 200),
        longText(QStringLiteral("WOLFESCHLEGELSTEINHAUSEN"), 200),
        longText(QStringLiteral("Adolph Blaine Charles "), 200),
        names::PersonalName::Order::FamilyFirst};
    card.guest.documentNumber = longText(QStringLiteral("*"), 60) + QStringLiteral("5678");
    for (int i = 0; i < 20; ++i)
        card.companions.append(card.guest);
    for (int i = 0; i < 10; ++i)
        card.consents.append({longText(QStringLiteral("anything else "), 120), i % 2 == 0});
    return card;
}

} // namespace lobby::tests
