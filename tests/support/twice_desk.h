#pragma once

#include "models/quality/merging/merges.h"
#include "models/quality/queue/duplicate_queue.h"
#include "tests/support/guest_desk.h"

namespace lobby::tests {

/// A desk where 陳志強 is there twice, 王丽 once, and what finds, remembers and merges them.
struct TwiceDesk : GuestDesk
{
    using GuestDesk::GuestDesk;
    ~TwiceDesk() { database.reset(); }

    static guests::GuestProfile chen()
    {
        guests::GuestProfile profile;
        profile.guest.fullNameNative = QStringLiteral("陳志強");
        profile.guest.language = QStringLiteral("zh");
        profile.guest.birthDate = *guests::BirthDate::parse(u"1981-05-14");
        profile.documents
            = {{.docType = QStringLiteral("P"), .number = QStringLiteral("E12345678")}};
        profile.telephones
            = {guests::telephoneOf(QStringLiteral("13800138000"), QStringLiteral("CN"))};
        profile.notes = {{.text = QStringLiteral("likes the sixth floor")},
            {.text = QStringLiteral("came with a dog")}};
        return profile;
    }
    static guests::GuestProfile chenInPinyin()
    {
        guests::GuestProfile profile;
        profile.guest.latinSurname = QStringLiteral("CHEN");
        profile.guest.latinGivenName = QStringLiteral("ZHIQIANG");
        profile.guest.language = QStringLiteral("en");
        profile.guest.vipCode = QStringLiteral("2");
        profile.guest.birthDate = *guests::BirthDate::parse(u"1981-05-14");
        profile.documents
            = {{.docType = QStringLiteral("P"), .number = QStringLiteral("E12345678")}};
        return profile;
    }
    static guests::GuestProfile wang()
    {
        guests::GuestProfile profile;
        profile.guest.fullNameNative = QStringLiteral("王丽");
        profile.guest.birthDate = *guests::BirthDate::parse(u"1990-01-02");
        return profile;
    }
    guests::GuestProfile loaded(const Uuid &guest) { return wait(guests.load(guest)).value(); }
    void edit(const Uuid &guest, const std::function<void(guests::GuestProfile &)> &change)
    {
        clock.advance(1000);
        const guests::GuestProfile seen = loaded(guest);
        guests::GuestProfile edited = seen;
        change(edited);
        if (!wait(guests.save(edited, seen)))
            qFatal("save");
    }

    Uuid kept = add(chen());
    Uuid other = add(chenInPinyin());
    Uuid wangLi = add(wang());
    quality::GuestDuplicates duplicates {*database, authoriser};
    quality::MatchDecisions decisions {*database, authoriser};
    quality::Merges merges {*database, authoriser};
    quality::DuplicateQueue queue {*database, duplicates, decisions};
};

} // namespace lobby::tests
