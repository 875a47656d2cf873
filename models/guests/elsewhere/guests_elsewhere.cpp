#include "models/guests/elsewhere/guests_elsewhere.h"

#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <QPromise>
#include <QTimer>

#include <array>

#include "schema/schema.h"

namespace lobby::guests {

using access::Permission;

namespace {

QString reasonName(BringReason reason)
{
    switch (reason) {
    case BringReason::AtCounter:
        return QStringLiteral("at_counter");
    case BringReason::Booking:
        return QStringLiteral("booking");
    case BringReason::Request:
        return QStringLiteral("request");
    }
    Q_UNREACHABLE();
}

bool isWhole(const BirthDate &birth)
{
    return birth.precision() == BirthDate::Precision::Day;
}

} // namespace

/// A promise that is kept once, whoever comes first.
template <typename T>
class GuestsElsewhere::Answering
{
public:
    Answering() { m_promise.start(); }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    [[nodiscard]] bool isDone() const { return m_done; }
    void answer(const Result<T> &result)
    {
        if (std::exchange(m_done, true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_done = false;
};

struct GuestsElsewhere::Question : Answering<ElsewhereAnswer>
{
    QList<sync::LookupKey> keys; ///< still to be asked
};

struct GuestsElsewhere::Journey : Answering<Arrival>
{
    Uuid guest;
    QMetaObject::Connection listening;
};

GuestsElsewhere::GuestsElsewhere(store::Database &database, const access::Authoriser &authoriser,
    const access::DocumentNumbers &numbers, BranchDirectory &directory)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_numbers(numbers)
    , m_directory(directory)
{
}

bool GuestsElsewhere::isEnough(const Somebody &somebody)
{
    return !access::DocumentNumbers::normalised(somebody.documentNumber).isEmpty()
        || !somebody.phone.isEmpty() || (!somebody.name.isEmpty() && isWhole(somebody.birth));
}

QList<sync::LookupKey> GuestsElsewhere::keysOf(const Somebody &somebody) const
{
    QList<sync::LookupKey> keys;
    if (!access::DocumentNumbers::normalised(somebody.documentNumber).isEmpty())
        keys.append(sync::documentKey(m_numbers.index(somebody.documentNumber)));
    if (!somebody.phone.isEmpty())
        keys.append(sync::telephoneKey(somebody.phone));
    if (!isWhole(somebody.birth))
        return keys;
    const QString latin = somebody.name.surname + u' ' + somebody.name.given;
    for (const QString &name : std::array {somebody.name.native, latin}) {
        if (!name.trimmed().isEmpty())
            keys.append(sync::nameKey(name, somebody.birth.toText()));
    }
    return keys;
}

QFuture<Result<ElsewhereAnswer>> GuestsElsewhere::find(const Somebody &somebody)
{
    if (!isEnough(somebody))
        return refusedWith<ElsewhereAnswer>({Error::Code::Invalid, {}, QStringLiteral("somebody")});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestAskBranches);
    if (!leave)
        return refusedWith<ElsewhereAnswer>(leave.error());
    auto question = std::make_shared<Question>();
    question->keys = keysOf(somebody);
    whenDone(m_database.commit(*std::move(leave), {}, QList<sync::Intent>()), this,
        [this, question](const Result<store::Committed> &noted) {
            if (noted)
                askNext(question);
            else
                question->answer(noted.error());
        });
    return question->future();
}

void GuestsElsewhere::askNext(const std::shared_ptr<Question> &question)
{
    whenDone(m_directory.find(question->keys.takeFirst()), this,
        [this, question](const Result<DirectoryAnswer> &answer) {
            if (!answer)
                question->answer(answer.error());
            else if (answer->guests.isEmpty() && answer->waitFirst.count() == 0
                && !question->keys.isEmpty())
                askNext(question);
            else
                compare(question, *answer);
        });
}

/// Which of them this desk knows already.
void GuestsElsewhere::compare(
    const std::shared_ptr<Question> &question, const DirectoryAnswer &answer)
{
    const auto look = [answer](store::Connection &connection) {
        ElsewhereAnswer compared {{}, answer.waitFirst};
        for (const sync::GuestSummary &guest : answer.guests)
            compared.guests.append({guest, GuestRepository::exists(connection, guest.guest)});
        return compared;
    };
    whenDone(m_database.read(look), this,
        [question](const Result<ElsewhereAnswer> &compared) { question->answer(compared); });
}

QFuture<Result<GuestsElsewhere::Arrival>> GuestsElsewhere::bring(
    const Uuid &guest, BringReason reason)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::GuestBring, guest, reasonName(reason));
    if (!leave)
        return refusedWith<Arrival>(leave.error());
    auto journey = std::make_shared<Journey>();
    journey->guest = guest;
    const auto claimed = [this, journey](const Result<Done> &done) {
        if (done)
            await(journey);
        else
            journey->answer(done.error());
    };
    whenDone(m_database.commit(*std::move(leave), reasonName(reason), QList<sync::Intent>()), this,
        [this, journey, reason, claimed](const Result<store::Committed> &noted) {
            if (noted)
                whenDone(m_directory.claim(journey->guest, reason), this, claimed);
            else
                journey->answer(noted.error());
        });
    return journey->future();
}

/// His rows come like any other change; he may have come before this was told that he would.
void GuestsElsewhere::await(const std::shared_ptr<Journey> &journey)
{
    const auto look = [this, journey] {
        const auto exists = [guest = journey->guest](store::Connection &connection) {
            return GuestRepository::exists(connection, guest);
        };
        whenDone(m_database.read(exists), this, [journey](const Result<bool> &isHere) {
            if (!isHere || !*isHere)
                return;
            disconnect(journey->listening);
            journey->answer(Arrival::Here);
        });
    };
    journey->listening = connect(&m_database, &store::Database::changed, this,
        [journey, look](const store::Committed &committed) {
            for (const store::TouchedRow &row : committed.touched) {
                if (row.table == schema::Guest::kTable && row.id == journey->guest)
                    look();
            }
        });
    QTimer::singleShot(kPatience, this, [journey] {
        disconnect(journey->listening);
        journey->answer(Arrival::OnTheWay);
    });
    look();
}

} // namespace lobby::guests
