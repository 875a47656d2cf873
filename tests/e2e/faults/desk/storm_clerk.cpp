#include "tests/e2e/faults/desk/storm_clerk.h"

#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"
#include "tests/e2e/faults/desk/storm_words.h"

#include <array>
#include <cstdio>

#include "schema/schema.h"

namespace lobby::tests {

using schema::Guest;

namespace {

constexpr quint32 kLongestPauseMs = 30;
/// A storm that takes longer on a busy machine has no more in it.
constexpr int kMostChanges = 80;
/// Each clerk has one that nobody else writes, so that it is known what must stand in the end.
constexpr std::array<quint16, 3> kOwnFields {Guest::Salutation, Guest::Profession, Guest::Remark};
/// And all have one: whoever overwrites it unseen makes a card.
constexpr quint16 kSharedField = Guest::GivenName;

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

QString newText()
{
    return Uuid::v7(SystemClock().nowMs()).toString();
}

} // namespace

StormClerk::StormClerk(app::Desk &desk, app::SyncLink &link, quint64 seed, int place)
    : m_desk(desk)
    , m_link(link)
    , m_random(seed)
    , m_place(place)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &StormClerk::act);
}

void StormClerk::hear(const QByteArray &line)
{
    if (line == "work") {
        m_works = true;
        m_next.start(0);
    } else if (line == "rest") {
        m_works = false;
    } else if (line == "sync") {
        m_link.syncNow();
    } else if (line == "rows") {
        sayRows();
    }
}

void StormClerk::act()
{
    if (!m_works || m_isBusy || m_done == kMostChanges)
        return;
    ++m_done;
    m_isBusy = true;
    const quint32 choice = m_random.below(10);
    const auto guest = anyGuest();
    if (!guest || choice < 3)
        receiveGuest();
    else if (choice < 7)
        edit(*guest, kOwnFields.at(size_t(m_place)));
    else if (choice < 8)
        edit(*guest, kSharedField);
    else
        note(*guest);
}

void StormClerk::receiveGuest()
{
    guests::GuestProfile profile;
    profile.guest.latinSurname = newText();
    const QString name = profile.guest.latinSurname;
    whenDone(m_desk.guests().create({profile}), this, [this, name](const auto &ids) {
        if (ids)
            say(made({{Guest::kTable, ids->constFirst()}, Guest::LatinSurname, name}));
        finished();
    });
}

void StormClerk::edit(const Uuid &guest, quint16 field)
{
    const Change change {{Guest::kTable, guest}, field, newText()};
    auto leave = m_desk.authoriser().authorise(access::Permission::GuestEdit, guest);
    if (!leave)
        qFatal("the clerk may not edit");
    if (field != kSharedField)
        say(tried(change));
    const sync::Intent intent {sync::OpKind::Set, Guest::kTable, guest, {{field, change.value}}};
    whenDone(m_desk.database().commit(*std::move(leave), {}, QList<sync::Intent> {intent}), this,
        [this, change](const auto &committed) {
            if (committed && change.field != kSharedField)
                say(made(change));
            finished();
        });
}

void StormClerk::note(const Uuid &guest)
{
    const QString text = newText();
    whenDone(m_desk.guests().addNote(guest, text), this, [this, text](const auto &id) {
        if (id)
            say(made({{schema::Note::kTable, *id}, schema::Note::Text, text}));
        finished();
    });
}

std::optional<Uuid> StormClerk::anyGuest()
{
    const auto chosen
        = waitFor(m_desk.database().read([chance = m_random.next()](store::Connection &connection) {
              std::optional<Uuid> guest;
              const auto guests
                  = quint64(connection.integer("SELECT count(*) FROM guest WHERE present = 1"));
              store::Statement query(connection,
                  "SELECT id FROM guest WHERE present = 1 ORDER BY id LIMIT 1 OFFSET :n");
              query.bind(":n", guests > 0 ? qint64(chance % guests) : 0);
              if (query.step())
                  guest = query.uuid(0);
              return Result<std::optional<Uuid>>(guest);
          }));
    return chosen ? *chosen : std::nullopt;
}

void StormClerk::finished()
{
    m_isBusy = false;
    m_next.start(int(m_random.below(kLongestPauseMs)));
}

void StormClerk::sayRows()
{
    const auto rows = waitFor(m_desk.database().read([](store::Connection &connection) {
        const store::SyncedRows synced(schema::registry());
        RowDigests digests;
        for (const sync::TableDescription &table : schema::registry().tables()) {
            const QByteArray sql = QByteArray("SELECT id FROM ") + table.name;
            store::Statement query(connection, sql.constData());
            while (query.step()) {
                if (const auto state = synced.load(connection, table, query.uuid(0)))
                    digests[{table.number, query.uuid(0)}] = digestOf(*state);
            }
        }
        return Result<RowDigests>(digests);
    }));
    if (!rows)
        qFatal("the desk cannot read its rows");
    for (const auto &[key, digest] : *rows)
        say(rowLine(key, digest));
    say(m_link.state().isSettled() && !m_isBusy ? kSettled : kUnsettled);
}

} // namespace lobby::tests
