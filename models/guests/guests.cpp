#include "models/guests/guests.h"

#include "models/guests/guest_changes.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/proofs/reader_proofs.h"
#include "models/guests/values/clean_text.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::guests {

using access::Permission;
using store::Committed;
using store::Connection;
using sync::Intent;

namespace {

Error invalid(const GuestProblem &problem)
{
    return {Error::Code::Invalid, {}, problem.field};
}

/// The first refusal that was not there before.
std::optional<Error> refused(const GuestProfile &edited, const GuestProfile &loaded, QDate today)
{
    const QList<GuestProblem> before = validate(loaded, today);
    const QList<GuestProblem> after = validate(edited, today);
    for (const GuestProblem &problem : after) {
        if (isRefusal(problem.kind) && !before.contains(problem))
            return invalid(problem);
    }
    return std::nullopt;
}

bool capturesDocument(const GuestProfile &profile)
{
    return std::ranges::any_of(profile.documents,
        [](const IdentityDocument &document) { return !document.number.isEmpty(); });
}

} // namespace

Guests::Guests(store::Database &database, const access::Authoriser &authoriser,
    const access::DocumentNumbers &numbers)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_numbers(numbers)
{
}

Uuid Guests::actor() const
{
    const std::optional<access::Session> session = m_authoriser.session();
    return session ? session->staffId : Uuid();
}

void Guests::seal(GuestProfile &profile) const
{
    for (IdentityDocument &document : profile.documents) {
        if (document.number.isEmpty())
            continue;
        document.numberSealed = m_numbers.seal(document.number);
        document.numberIndex = m_numbers.index(document.number);
        document.numberLast4 = access::DocumentNumbers::lastFour(document.number);
        document.number.clear();
    }
}

Result<QList<Intent>> Guests::creationOf(GuestProfile &profile, sync::Source source) const
{
    profile = tidied(std::move(profile));
    const QList<GuestProblem> problems = validate(profile, m_database.clock().today());
    if (!problems.isEmpty() && isRefusal(problems.constFirst().kind))
        return invalid(problems.constFirst());
    seal(profile);
    const qint64 nowMs = m_database.clock().nowMs();
    const QList<Intent> intents = creation(profile, actor(), nowMs, source);
    return intents + readerProofs(intents, profile.guest.id, actor(), nowMs);
}

QFuture<Result<QList<Uuid>>> Guests::create(QList<GuestProfile> profiles, sync::Source source)
{
    if (std::ranges::any_of(profiles, capturesDocument)) {
        if (const auto error = m_authoriser.refusal(Permission::IdentityCapture))
            return refusedWith<QList<Uuid>>(*error);
    }
    Result<store::Authorised> authorised = m_authoriser.authorise(Permission::GuestCreate);
    if (!authorised)
        return refusedWith<QList<Uuid>>(authorised.error());
    auto ids = std::make_shared<QList<Uuid>>();
    // In the plan: cleaning and sealing many guests takes time that no screen has.
    return store::afterCommit(m_database.commit(*std::move(authorised), {},
                                  [this, ids, profiles = std::move(profiles), source](
                                      Connection &) mutable -> Result<QList<Intent>> {
                                      QList<Intent> intents;
                                      for (GuestProfile &profile : profiles) {
                                          Result<QList<Intent>> one = creationOf(profile, source);
                                          if (!one)
                                              return one.error();
                                          ids->append(profile.guest.id);
                                          intents.append(*std::move(one));
                                      }
                                      return intents;
                                  }),
        ids);
}

QFuture<Result<Committed>> Guests::save(
    GuestProfile edited, GuestProfile loaded, sync::Source source)
{
    if (capturesDocument(edited)) {
        if (const auto error = m_authoriser.refusal(Permission::IdentityCapture))
            return refusedWith<Committed>(*error);
    }
    const Uuid id = loaded.guest.id;
    if (edited.guest.id != id)
        return refusedWith<Committed>({Error::Code::Invalid, QStringLiteral("another guest")});
    edited = tidied(std::move(edited));
    loaded = tidied(std::move(loaded));
    if (const auto error = refused(edited, loaded, m_database.clock().today()))
        return refusedWith<Committed>(*error);
    Result<store::Authorised> authorised = m_authoriser.authorise(Permission::GuestEdit, id);
    if (!authorised)
        return refusedWith<Committed>(authorised.error());
    seal(edited);
    QList<Intent> intents = changes(edited, loaded, m_database.clock().nowMs(), source);
    if (intents.isEmpty())
        return QtFuture::makeReadyFuture(Result<Committed>(Committed()));
    const QList<Intent> proofs = readerProofs(intents, id, actor(), m_database.clock().nowMs());
    return m_database.commit(*std::move(authorised), {},
        [this, id, edited, loaded, source, intents = std::move(intents), proofs](
            Connection &connection) -> Result<QList<Intent>> {
            if (!GuestRepository::exists(connection, id))
                return Error {Error::Code::NotFound};
            const QList<GuestRecord> records = m_repository.loadRecords(connection, id);
            if (records.size() < 2)
                return intents + proofs;
            const JointGuest joint = jointGuest(records, readGroup(connection, id).mergings);
            return jointChanges(
                       edited, loaded, records, joint.twins, m_database.clock().nowMs(), source)
                + proofs;
        });
}

QFuture<Result<Done>> Guests::archive(const Uuid &guest, bool archived, const QString &reason)
{
    Result<store::Authorised> authorised
        = m_authoriser.authorise(Permission::GuestArchive, guest, reason);
    if (!authorised)
        return refusedWith<Done>(authorised.error());
    return store::afterCommit(m_database.commit(*std::move(authorised), reason,
        [guest, archived](Connection &connection) -> Result<QList<Intent>> {
            if (!GuestRepository::exists(connection, guest))
                return Error {Error::Code::NotFound};
            QList<Intent> intents; // all that are read as him: parted again, none comes back
            for (const Uuid &record : recordsOf(connection, guest)) {
                if (GuestRepository::exists(connection, record))
                    intents.append({sync::OpKind::Archive, schema::Guest::kTable, record,
                        {{sync::kArchivedField, qint64(archived ? 1 : 0)}}});
            }
            return intents;
        }));
}

QFuture<Result<Uuid>> Guests::addNote(const Uuid &guest, const QString &text, const Uuid &stay)
{
    const qint64 now = m_database.clock().nowMs();
    GuestProfile typed; // the same rules as for a note of a new guest
    typed.guest.fullNameNative = QStringLiteral("-");
    typed.notes = {{Uuid::v7(now), stay, cleanText(text), actor(), {}, now}};
    if (typed.notes.constFirst().text.isEmpty())
        return refusedWith<Uuid>({Error::Code::Invalid, {}, QStringLiteral("text")});
    if (const auto error = refused(typed, {}, m_database.clock().today()))
        return refusedWith<Uuid>(*error);
    Result<store::Authorised> authorised = m_authoriser.authorise(Permission::GuestEdit, guest);
    if (!authorised)
        return refusedWith<Uuid>(authorised.error());
    const Note note = typed.notes.constFirst();
    return store::afterCommit(
        m_database.commit(*std::move(authorised), {},
            [this, guest, note](Connection &connection) -> Result<QList<Intent>> {
                if (!GuestRepository::exists(connection, guest))
                    return Error {Error::Code::NotFound};
                return QList<Intent> {noteEntry(guest, note)};
            }),
        std::make_shared<Uuid>(note.id));
}

QFuture<Result<GuestProfile>> Guests::load(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<GuestProfile>(*error);
    return m_database.read([this, guest](Connection &connection) -> Result<GuestProfile> {
        std::optional<GuestProfile> profile = m_repository.load(connection, guest);
        if (!profile)
            return Error {Error::Code::NotFound};
        return masked(*std::move(profile));
    });
}

QFuture<Result<QList<TimelineEntry>>> Guests::timeline(
    const Uuid &guest, const TimelinePlace &before, int limit) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<TimelineEntry>>(*error);
    return m_database.read([guest, before, limit](Connection &connection) {
        return guests::timeline(connection, guest, before, limit);
    });
}

QFuture<Result<QList<FieldChange>>> Guests::fieldHistory(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestHistory))
        return refusedWith<QList<FieldChange>>(*error);
    return m_database.read(
        [guest](Connection &connection) { return guests::fieldHistory(connection, guest); });
}

QFuture<Result<GuestProfile>> Guests::revealContacts(const Uuid &guest, const QString &reason)
{
    Result<store::Authorised> authorised
        = m_authoriser.authorise(Permission::ContactReveal, guest, reason);
    if (!authorised)
        return refusedWith<GuestProfile>(authorised.error());
    auto found = std::make_shared<GuestProfile>();
    return store::afterCommit(
        m_database.commit(*std::move(authorised), reason,
            [this, guest, found](Connection &connection) -> Result<QList<Intent>> {
                std::optional<GuestProfile> profile = m_repository.load(connection, guest);
                if (!profile)
                    return Error {Error::Code::NotFound};
                *found = *std::move(profile);
                return QList<Intent>();
            }),
        found);
}

QFuture<Result<QString>> Guests::revealDocument(
    const Uuid &guest, const Uuid &document, const QString &reason)
{
    Result<store::Authorised> authorised
        = m_authoriser.authorise(Permission::IdentityReveal, document, reason);
    if (!authorised)
        return refusedWith<QString>(authorised.error());
    auto number = std::make_shared<QString>();
    return store::afterCommit(
        m_database.commit(*std::move(authorised), reason,
            [this, guest, document, number](Connection &connection) -> Result<QList<Intent>> {
                const auto sealed = m_repository.sealedNumber(connection, guest, document);
                if (!sealed)
                    return Error {Error::Code::NotFound};
                Result<QString> opened = m_numbers.open(*sealed);
                if (!opened)
                    return opened.error();
                *number = *std::move(opened);
                return QList<Intent>();
            }),
        number);
}

} // namespace lobby::guests
