#include "models/checkin/cards/registrations.h"

#include "models/access/property/branches.h"
#include "models/checkin/cards/registration_repository.h"
#include "models/guests/guest_repository.h"
#include "models/privacy/consent_repository.h"
#include "models/stays/stay_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::checkin {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

std::optional<stays::Stay> stayIn(Connection &connection, const Uuid &id)
{
    std::optional<stays::Stay> stay = stays::StayRepository(connection).load(id);
    return stay && !stay->archived ? stay : std::nullopt;
}

bool belongsTo(const stays::Stay &stay, const Uuid &guest)
{
    return guest == stay.guest || std::ranges::any_of(stay.others, [&guest](const auto &other) {
        return other.guest == guest;
    });
}

RegistrationCard readCard(Connection &connection, const stays::Stay &stay)
{
    const guests::GuestRepository repository;
    QList<Uuid> ids {stay.guest};
    for (const stays::StayGuest &other : stay.others)
        ids.append(other.guest);
    QList<guests::GuestProfile> guests;
    for (const Uuid &id : std::as_const(ids)) {
        if (auto profile = repository.load(connection, id))
            guests.append(*std::move(profile));
    }
    RegistrationCard card = cardOf(stay, guests, access::branchIn(connection, stay.branch).name);
    const privacy::GuestConsents consents = privacy::consentsOf(connection, stay.guest);
    for (const privacy::Purpose purpose : privacy::kPurposes)
        card.consents.append({purposeCode(purpose), consents.isGranted(purpose)});
    const QList<Registration> registrations = RegistrationRepository(connection).ofStay(stay.id);
    for (const Registration &registration : registrations) {
        if (registration.guest == stay.guest)
            card.registration = registration;
    }
    return card;
}

} // namespace

QFuture<Result<Done>> Registrations::save(Registration registration)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::StayCheckIn, registration.stay);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [registration = std::move(registration)](
                    Connection &connection) mutable -> Result<Intents> {
        const std::optional<stays::Stay> stay = stayIn(connection, registration.stay);
        if (!stay || !belongsTo(*stay, registration.guest))
            return Error {Error::Code::NotFound};
        registration.branch = stay->branch;
        return Intents {RegistrationRepository::recordingOf(registration)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<QList<Registration>>> Registrations::ofStay(const Uuid &stay) const
{
    if (const auto error = m_authoriser.refusal(Permission::StayView))
        return refusedWith<QList<Registration>>(*error);
    return m_database.read(
        [stay](Connection &connection) { return RegistrationRepository(connection).ofStay(stay); });
}

QFuture<Result<RegistrationCard>> Registrations::card(const Uuid &stay)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::PrintCard, stay);
    if (!leave)
        return refusedWith<RegistrationCard>(leave.error());
    auto found = std::make_shared<RegistrationCard>();
    auto plan = [id = stay, found](Connection &connection) -> Result<Intents> {
        const std::optional<stays::Stay> stored = stayIn(connection, id);
        if (!stored)
            return Error {Error::Code::NotFound};
        *found = readCard(connection, *stored);
        return Intents();
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), found);
}

} // namespace lobby::checkin
