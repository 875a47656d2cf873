#include "models/checkin/blank/keyed_cards.h"

#include "models/checkin/blank/card_number.h"
#include "models/checkin/cards/registration_repository.h"
#include "models/guests/guest_repository.h"
#include "models/stays/stay_fields.h"
#include "models/stays/stay_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::checkin {

using access::Permission;
using stays::Stay;
using stays::StayRepository;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

/// The one guest who has this document, if he is the only one.
std::optional<Uuid> knownGuest(
    Connection &connection, const access::DocumentNumbers &numbers, const KeyedCard &card)
{
    const auto *document = guests::primaryOf(card.guest.documents);
    if (!document || document->number.isEmpty())
        return std::nullopt;
    const QList<Uuid> found
        = guests::GuestRepository().withDocument(connection, numbers.index(document->number));
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

std::optional<Stay> expectedStay(
    const StayRepository &stays, const Uuid &guest, const Uuid &branch, QDate arrival)
{
    for (const Stay &stay : stays.ofGuest(guest)) {
        if (stay.status() == stays::StayStatus::Expected && stay.guest == guest
            && stay.branch == branch && stay.arrival == arrival)
            return stay;
    }
    return std::nullopt;
}

Result<Stay> newStay(const KeyedCard &card, const Uuid &id, const Uuid &branch, const Uuid &guest)
{
    Stay stay;
    stay.id = id;
    stay.branch = branch;
    stay.guest = guest;
    stay.confirmationNo = stays::confirmationNumberOf(id);
    stay.arrival = card.arrival;
    stay.departure = card.departure;
    stay.channel = QStringLiteral("direct");
    return stays::booked(std::move(stay));
}

} // namespace

KeyedCards::KeyedCards(store::Database &database, const access::Authoriser &authoriser,
    guests::Guests &guests, const access::DocumentNumbers &numbers)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_guests(guests)
    , m_numbers(numbers)
{
}

Result<KeyedCards::Keying> KeyedCards::keyingOf(
    Connection &connection, KeyedCard card, const Uuid &branch, const Uuid &newId) const
{
    if (RegistrationRepository(connection).isUsed(card.cardNo))
        return Error {Error::Code::Conflict, {}, QStringLiteral("card_no")};
    Intents intents;
    std::optional<Uuid> guest = knownGuest(connection, m_numbers, card);
    const StayRepository stays(connection);
    std::optional<Stay> before;
    if (guest) {
        before = expectedStay(stays, *guest, branch, card.arrival);
    } else {
        Result<Intents> creation = m_guests.creationOf(card.guest);
        if (!creation)
            return creation.error();
        intents = *std::move(creation);
        guest = card.guest.guest.id;
    }
    Result<Stay> stay = before ? Result<Stay>(*before) : newStay(card, newId, branch, *guest);
    if (!stay)
        return stay.error();
    stay->room = card.room.trimmed();
    stay->departure = card.departure;
    const QDate today = m_database.clock().today();
    stay = stays::checkedIn(*std::move(stay), stays::EarlyArrival::Refuse,
        std::min(today, card.arrival), m_database.clock().nowMs());
    if (!stay)
        return stay.error();
    if (const auto problems = stays::problemsOf(*stay); !problems.isEmpty())
        return Error {Error::Code::Invalid, {}, QString(stays::fieldOf(problems.constFirst()))};
    if (stays.isRoomTaken(*stay, today))
        return Error {Error::Code::RoomTaken, {}, QStringLiteral("room")};
    intents += before ? stays.changes(*before, *stay) : stays::creationOf(*stay);
    Registration registration {branch, stay->id, *guest, card.cardNo, true};
    intents.append(RegistrationRepository::recordingOf(registration));
    return Keying {std::move(intents), stay->id};
}

QFuture<Result<Uuid>> KeyedCards::save(KeyedCard card)
{
    const std::optional<QString> number = CardNumber::parse(card.cardNo);
    if (!number)
        return refusedWith<Uuid>({Error::Code::Invalid, {}, QStringLiteral("card_no")});
    card.cardNo = *number;
    for (const Permission needed : {Permission::GuestCreate, Permission::IdentityCapture}) {
        if (const auto error = m_authoriser.refusal(needed))
            return refusedWith<Uuid>(*error);
    }
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::StayCheckIn);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    auto stay = std::make_shared<Uuid>(Uuid::v7(m_database.clock().nowMs()));
    auto plan = [this, card = std::move(card), branch = m_authoriser.session()->branch, stay](
                    Connection &connection) -> Result<Intents> {
        Result<Keying> keying = keyingOf(connection, card, branch, *stay);
        if (!keying)
            return keying.error();
        *stay = keying->stay;
        return std::move(keying->intents);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), stay);
}

} // namespace lobby::checkin
