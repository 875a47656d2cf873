#pragma once

#include "models/guests/guests.h"
#include "models/privacy/consents.h"
#include "models/quality/verification/verifications.h"
#include "models/stays/stays.h"

#include <QObject>

#include <functional>

namespace lobby::ui {

/// What follows when a document has been confirmed, each step in a commit of its own. Every step
/// says on this object's signals how it ended; failed() leaves what was done before as it is.
class CaptureSteps : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    struct Services
    {
        guests::Guests &guests;
        stays::Stays &stays;
        privacy::Consents &consents;
        Uuid branch; ///< where the desk stands
        quality::Verifications *verifications = nullptr; ///< none: nothing is said of a record
    };
    explicit CaptureSteps(const Services &services, QObject *parent = nullptr);

    /// A guest as he was loaded, if he is known, and as the document makes him; and what he says
    /// about his data, if he says anything new.
    /// `readAgain`: the document of his that was held against what is known of it, or null.
    void save(const std::optional<guests::GuestProfile> &loaded,
        const guests::GuestProfile &changed, const std::optional<privacy::ConsentAnswer> &answer,
        const Uuid &readAgain = {});
    /// The stay that brings him here on `today`.
    void findStay(const Uuid &guest, QDate today);
    /// He stays there too.
    void join(const Uuid &stay, const Uuid &guest);
    /// What is under way is carried out, but nothing is said of it.
    void abandon() { ++m_generation; }

Q_SIGNALS:
    void saved(const lobby::Uuid &guest);
    /// A null id: none is expected.
    void stayFound(const lobby::Uuid &stay);
    void joined();
    void failed(const lobby::Error &error);

private:
    template <typename T, typename Then>
    void after(const QFuture<Result<T>> &step, Then then);

    void verify(const Uuid &guest, const Uuid &document,
        const std::optional<privacy::ConsentAnswer> &answer);
    void record(const Uuid &guest, const std::optional<privacy::ConsentAnswer> &answer);

    Services m_services;
    int m_generation = 0;
};

} // namespace lobby::ui
