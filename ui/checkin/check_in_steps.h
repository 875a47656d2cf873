#pragma once

#include "models/guests/guests.h"
#include "models/stays/stays.h"
#include "ui/checkin/guests/document_fields.h"

#include <QObject>

#include <optional>

namespace lobby::ui {

/// One check-in, step by step, each in a commit of its own: the documents that were typed, another
/// departure, the check-in. Stops at the first refusal; what has gone in stays in.
class CheckInSteps : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        Uuid stay;
        QList<TypedDocument> documents;
        std::optional<QDate> departure; ///< if it is another than the one booked
        stays::CheckIn how;
    };

    /// Both outlive this.
    CheckInSteps(guests::Guests &guests, stays::Stays &stays, QObject *parent = nullptr);

    void run(const Plan &plan);
    /// What is under way is carried out, but no further step is, and nothing is said of it.
    void abandon() { ++m_generation; }

Q_SIGNALS:
    void documentSaved(const lobby::Uuid &guest);
    void done();
    void failed(const lobby::Error &error);

private:
    void next();
    template <typename T>
    void after(const QFuture<Result<T>> &step, const std::function<void()> &then);

    guests::Guests &m_guests;
    stays::Stays &m_stays;
    Plan m_plan;
    int m_generation = 0;
};

} // namespace lobby::ui
