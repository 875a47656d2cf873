#include "models/quality/rates/quality_rates.h"

#include "models/access/property/branches.h"
#include "models/quality/counting/doubles.h"
#include "models/quality/counting/month_notes.h"
#include "models/quality/counting/record_pass.h"
#include "models/quality/decisions/match_decision_repository.h"
#include "models/quality/profile/guest_records.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QtConcurrentRun>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::quality {

using access::Permission;
using store::Connection;
using store::Statement;

namespace {

QString memberName(Connection &connection, const Uuid &member)
{
    Statement query(connection, "SELECT name FROM staff WHERE id = :id");
    return query.bind(":id", member).step() ? query.text(0) : QString();
}

void nameParts(Connection &connection, QualityFigures &figures)
{
    for (QualityPart &branch : figures.branches)
        branch.name = access::branchIn(connection, branch.id).name;
    for (QualityPart &member : figures.members)
        member.name = memberName(connection, member.id);
    for (QList<QualityPart> *parts : {&figures.branches, &figures.members})
        std::ranges::stable_sort(*parts, std::greater<>(), &QualityPart::guests);
}

} // namespace

QualityRates::QualityRates(
    store::Database &database, const access::Authoriser &authoriser, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_authoriser(authoriser)
{
    m_pool.setMaxThreadCount(1);
    connect(&database, &store::Database::changed, this, &QualityRates::follow);
}

QualityRates::~QualityRates()
{
    if (m_search)
        m_search->cancelled = true;
    m_keeping->cancelled = true;
    m_pool.waitForDone();
}

void QualityRates::follow(const store::Committed &committed)
{
    constexpr std::array<quint16, 7> kRated {schema::Guest::kTable, schema::Telephone::kTable,
        schema::Email::kTable, schema::Address::kTable, schema::IdentityDocument::kTable,
        schema::Verification::kTable, schema::IdentityMerge::kTable};
    if (std::ranges::any_of(committed.touched, [&kRated](const store::TouchedRow &row) {
            return std::ranges::find(kRated, row.table) != kRated.end();
        }))
        Q_EMIT changed();
}

QualityRates::Doubles QualityRates::doubles() const
{
    const std::lock_guard lock(m_mutex);
    return m_doubles;
}

bool QualityRates::knowsDoubles() const
{
    return doubles().on == m_database.clock().today();
}

QFuture<Result<QualityFigures>> QualityRates::figures(
    const QualitySelection &selection, const std::shared_ptr<SearchControl> &control) const
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<QualityFigures>(*error);
    const QDate today = m_database.clock().today();
    return m_database.read(
        [selection, control, today, doubles = doubles(), branch = m_authoriser.session()->branch,
            nowMs = m_database.clock().nowMs()](Connection &connection) -> Result<QualityFigures> {
            QualityFigures figures;
            figures.knowsDoubles = doubles.on.isValid();
            RecordPass pass(
                connection, {branch, today, nowMs, doubles.guests, true, &control->cancelled});
            const Result<Done> done = pass.run([&](const CountedGuest &guest, const RatedGuest &) {
                if (selection.isAbout(guest))
                    figures.add(guest);
            });
            if (!done)
                return done.error();
            figures.records = pass.records();
            figures.orphans = pass.orphans();
            nameParts(connection, figures);
            figures.months = notedMonths(connection, selection.branch.value_or(Uuid()), kMonths);
            figures.mergings = mergingsSince(connection, today.addMonths(1 - kMonths));
            return figures;
        });
}

QFuture<Result<Done>> QualityRates::note(const QualityFigures &figures)
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<Done>(*error);
    return m_database.local([figures, today = m_database.clock().today()](
                                Connection &connection) { noteMonth(connection, figures, today); });
}

QFuture<Result<Done>> QualityRates::keepMonth(const Uuid &branch)
{
    using Counted = Result<std::optional<QualityFigures>>;
    const QDate today = m_database.clock().today();
    const Doubles known = doubles();
    auto count = [branch, today, known, control = m_keeping, nowMs = m_database.clock().nowMs()](
                     Connection &connection) -> Counted {
        if (lastNoted(connection) == today)
            return std::optional<QualityFigures>();
        QualityFigures figures;
        figures.knowsDoubles = known.on == today; // an earlier day's is noted already
        RecordPass pass(
            connection, {branch, today, nowMs, known.guests, false, &control->cancelled});
        const Result<Done> done
            = pass.run([&](const CountedGuest &guest, const RatedGuest &) { figures.add(guest); });
        if (!done)
            return done.error();
        return std::optional(figures);
    };
    return m_database.read(std::move(count))
        .then(QtFuture::Launch::Sync,
            [&database = m_database, today](const Counted &counted) -> QFuture<Result<Done>> {
                if (!counted)
                    return refusedWith<Done>(counted.error());
                if (!*counted)
                    return QtFuture::makeReadyFuture(Result<Done>(Done()));
                return database.local([figures = **counted, today](Connection &connection) {
                    noteMonth(connection, figures, today);
                });
            })
        .unwrap();
}

QFuture<Result<QualityRows>> QualityRates::behind(
    const QualitySelection &selection, const std::shared_ptr<SearchControl> &control) const
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<QualityRows>(*error);
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QualityRows>(*error);
    return m_database.read(
        [selection, control, doubles = doubles().guests, today = m_database.clock().today(),
            branch = m_authoriser.session()->branch,
            nowMs = m_database.clock().nowMs()](Connection &connection) -> Result<QualityRows> {
            QualityRows found;
            RecordPass pass(connection, {branch, today, nowMs, doubles, true, &control->cancelled});
            const Result<Done> done
                = pass.run([&](const CountedGuest &counted, const RatedGuest &guest) {
                      if (!selection.holds(counted))
                          return;
                      if (++found.all <= kMostRows)
                          found.rows.append({counted, guest.profile.guest.name().listForm()});
                  });
            if (!done)
                return done.error();
            QHash<Uuid, QString> names;
            const auto named = [&names](const Uuid &id, const auto &ask) {
                if (!names.contains(id))
                    names.insert(id, ask());
                return names.value(id);
            };
            for (QualityRow &row : found.rows) {
                row.branch = named(row.counted.branch,
                    [&] { return access::branchIn(connection, row.counted.branch).name; });
                row.member = named(
                    row.counted.member, [&] { return memberName(connection, row.counted.member); });
            }
            return found;
        });
}

QFuture<Result<qint64>> QualityRates::lookForDoubles(const std::shared_ptr<SearchControl> &control)
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<qint64>(*error);
    m_search = control;
    return QtConcurrent::run(&m_pool, [this, control] { return searchDoubles(*control); });
}

Result<qint64> QualityRates::searchDoubles(const SearchControl &control)
{
    struct Known
    {
        std::vector<PersonRecord> records;
        QList<MatchDecision> decisions;
        Identities identities;
    };
    const Result<Known> known = waitFor(m_database.read([](Connection &connection) {
        const MatchDecisionRepository repository(connection);
        return Known {allGuestRecords(connection), repository.all(), repository.identities()};
    }));
    if (!known)
        return known.error();
    DuplicateSearch search; // goes with its memory when it is done
    const auto found = search.findAll(known->records, control);
    if (!found)
        return found.error();
    const auto guestAt = [&known](quint32 number) {
        return Uuid::fromString(known->records[number].id).value_or(Uuid());
    };
    QList<LikelyPair> pairs;
    for (const Duplicate &one : *found) {
        if (one.band == Band::VeryLikely)
            pairs.append({guestAt(one.pair.first), guestAt(one.pair.second)});
    }
    const QSet<Uuid> guests = doublesAmong(pairs, known->decisions, known->identities);
    const std::lock_guard lock(m_mutex);
    m_doubles = {guests, m_database.clock().today()};
    return qint64(guests.size());
}

} // namespace lobby::quality
