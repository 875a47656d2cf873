#include "ui/checkin/capture/capture_steps.h"

#include "models/stays/stay_rules.h"
#include "models/support/async.h"

namespace lobby::ui {

CaptureSteps::CaptureSteps(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

template <typename T, typename Then>
void CaptureSteps::after(const QFuture<Result<T>> &step, Then then)
{
    whenDone(step, this, [this, then, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (result)
            then(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void CaptureSteps::save(const std::optional<guests::GuestProfile> &loaded,
    const guests::GuestProfile &changed, const std::optional<privacy::ConsentAnswer> &answer,
    const Uuid &readAgain)
{
    if (loaded) {
        after(m_services.guests.save(changed, *loaded, sync::Source::Scanned),
            [this, id = loaded->guest.id, answer, readAgain](
                const store::Committed &) { verify(id, readAgain, answer); });
    } else {
        after(m_services.guests.create({changed}, sync::Source::Scanned),
            [this, answer](const QList<Uuid> &made) { record(made.constFirst(), answer); });
    }
}

/// A new document says so itself; one that is known already changes nothing, and yet its holder has
/// just shown it.
void CaptureSteps::verify(
    const Uuid &guest, const Uuid &document, const std::optional<privacy::ConsentAnswer> &answer)
{
    if (document.isNull() || !m_services.verifications) {
        record(guest, answer);
        return;
    }
    using quality::Verification;
    Verification word;
    word.guest = guest;
    word.what = Verification::What::Document;
    word.about = document;
    word.outcome = Verification::Outcome::Right;
    word.method = Verification::Method::Document;
    after(m_services.verifications->say(word),
        [this, guest, answer](Done) { record(guest, answer); });
}

void CaptureSteps::record(const Uuid &guest, const std::optional<privacy::ConsentAnswer> &answer)
{
    if (answer)
        after(m_services.consents.record(guest, *answer),
            [this, guest](Done) { Q_EMIT saved(guest); });
    else
        Q_EMIT saved(guest);
}

void CaptureSteps::findStay(const Uuid &guest, QDate today)
{
    after(m_services.stays.ofGuest(guest), [this, today](const QList<stays::Stay> &stays) {
        const stays::Stay *stay = stays::expectedOn(stays, m_services.branch, today);
        Q_EMIT stayFound(stay ? stay->id : Uuid());
    });
}

void CaptureSteps::join(const Uuid &stay, const Uuid &guest)
{
    after(m_services.stays.addGuest(stay, {guest}), [this](Done) { Q_EMIT joined(); });
}

} // namespace lobby::ui
