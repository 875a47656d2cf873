#include "ui/checkin/check_in_steps.h"

#include "models/support/async.h"

namespace lobby::ui {

CheckInSteps::CheckInSteps(guests::Guests &guests, stays::Stays &stays, QObject *parent)
    : QObject(parent)
    , m_guests(guests)
    , m_stays(stays)
{
}

void CheckInSteps::run(const Plan &plan)
{
    abandon();
    m_plan = plan;
    next();
}

template <typename T>
void CheckInSteps::after(const QFuture<Result<T>> &step, const std::function<void()> &then)
{
    whenDone(step, this, [this, then, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (result)
            then();
        else
            Q_EMIT failed(result.error());
    });
}

void CheckInSteps::next()
{
    if (!m_plan.documents.isEmpty()) {
        const TypedDocument document = m_plan.documents.takeFirst();
        after(m_guests.save(document.after, document.before), [this, document] {
            Q_EMIT documentSaved(document.before.guest.id);
            next();
        });
    } else if (m_plan.departure) {
        after(m_stays.extend(m_plan.stay, *std::exchange(m_plan.departure, std::nullopt)),
            [this] { next(); });
    } else {
        after(m_stays.checkIn(m_plan.stay, m_plan.how), [this] { Q_EMIT done(); });
    }
}

} // namespace lobby::ui
