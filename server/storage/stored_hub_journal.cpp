#include "models/sync/wire/message_codec.h"
#include "server/storage/column_values.h"
#include "server/storage/storage.h"

namespace lobby::server {

using namespace sync;

namespace {

bool says(const Entry &line)
{
    return line.kind == Entry::Kind::Op || line.kind == Entry::Kind::State;
}

/// The line's place remains, and nothing of what it said.
void silence(Entry &line)
{
    line.kind = Entry::Kind::Nothing;
    line.op = {};
    line.state = {};
}

Entry lineFrom(const QByteArray &bytes)
{
    const Result<Entry> line = decode<Entry>(bytes);
    if (!line)
        throw StorageDamaged("a line of a journal cannot be read");
    return *line;
}

} // namespace

void StoredHub::append(Stream stream, const Entry &line)
{
    m_lines[stream].append(line);
    if (line.kind != Entry::Kind::Erase)
        return;
    m_lasting.erased[line.key].insert(stream);
    m_session.tell("INSERT INTO erasure_stream (organisation, stream, id, table_no) "
                   "VALUES ($1, $2, $3, $4) ON CONFLICT (organisation, stream, id) "
                   "DO UPDATE SET table_no = excluded.table_no",
        key({signedOf(stream), line.key.id.toBytes(), qint64(line.key.table)}));
}

void StoredHub::number(Stream stream) const
{
    const auto waiting = m_lines.extract(stream);
    if (waiting.empty())
        return;
    const QList<Entry> &lines = waiting.mapped();
    quint64 sequence = 0;
    m_session.ask("INSERT INTO stream (organisation, stream, head, base) VALUES ($1, $2, $3, 0) "
                  "ON CONFLICT (organisation, stream) DO UPDATE "
                  "SET head = stream.head + excluded.head RETURNING head",
        key({signedOf(stream), qint64(lines.size())}),
        [&](const Record &record) { sequence = unsignedAt(record, 0); });
    sequence -= static_cast<quint64>(lines.size());
    std::vector<Values> rows;
    rows.reserve(static_cast<size_t>(lines.size()));
    for (const Entry &line : lines) {
        rows.push_back(key(
            {signedOf(stream), signedOf(++sequence), qint64(line.device), signedOf(line.sequence),
                qint64(line.key.table), line.key.id.toBytes(), qint64(says(line)), encode(line)}));
    }
    m_session.tellAll("INSERT INTO stream_log "
                      "(organisation, stream, seq, device, sequence, table_no, id, says, body) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        std::move(rows));
    m_grown.insert(stream);
}

void StoredHub::finish()
{
    settle();
    while (!m_lines.empty())
        number(m_lines.cbegin()->first);
}

void StoredHub::scrub(const Uuid &id)
{
    for (auto &[stream, lines] : m_lines) {
        for (Entry &line : lines) {
            if (line.key.id == id && says(line))
                silence(line);
        }
    }
    struct Place
    {
        qint64 stream = 0;
        qint64 sequence = 0;
        Entry line;
    };
    QList<Place> places;
    m_session.ask("SELECT stream, seq, body FROM stream_log "
                  "WHERE organisation = $1 AND id = $2 AND says = 1",
        key({id.toBytes()}), [&places](const Record &record) {
            places.append({record.integer(0), record.integer(1), lineFrom(record.bytes(2))});
        });
    for (Place &place : places) {
        silence(place.line);
        m_session.tell("UPDATE stream_log SET says = 0, body = $4 "
                       "WHERE organisation = $1 AND stream = $2 AND seq = $3",
            key({place.stream, place.sequence, encode(place.line)}));
    }
}

StreamEnds StoredHub::ends(Stream stream) const
{
    number(stream);
    StreamEnds ends;
    m_session.ask("SELECT base, head FROM stream WHERE organisation = $1 AND stream = $2",
        key({signedOf(stream)}), [&ends](const Record &record) {
            ends = {unsignedAt(record, 0), unsignedAt(record, 1)};
        });
    return ends;
}

QList<Entry> StoredHub::entries(Stream stream, quint64 after, int limit) const
{
    number(stream);
    QList<Entry> lines;
    m_session.ask("SELECT body FROM stream_log WHERE organisation = $1 AND stream = $2 "
                  "AND seq > $3 ORDER BY seq LIMIT $4",
        key({signedOf(stream), signedOf(after), qint64(limit)}),
        [&lines](const Record &record) { lines.append(lineFrom(record.bytes(0))); });
    return lines;
}

QList<RowKey> StoredHub::erasuresOf(Stream stream, const Uuid &after, const Uuid &upTo) const
{
    const Uuid last
        = upTo.isNull() ? Uuid::fromBytes(QByteArray(Uuid::kSize, '\xff')).value() : upTo;
    return keys("SELECT table_no, id FROM erasure_stream WHERE organisation = $1 "
                "AND stream = $2 AND id > $3 AND id <= $4 ORDER BY id",
        key({signedOf(stream), after.toBytes(), last.toBytes()}));
}

std::set<Stream> StoredHub::toldOfErasure(const Uuid &id) const
{
    return streamNumbers("SELECT stream FROM erasure_stream WHERE organisation = $1 AND id = $2",
        key({id.toBytes()}));
}

QList<Uuid> StoredHub::scopesOf(Stream stream, const Uuid &after, int limit) const
{
    QList<Uuid> scopes;
    settle();
    m_session.ask("SELECT scope FROM entity_stream WHERE organisation = $1 AND stream = $2 "
                  "AND scope > $3 AND is_left = 0 ORDER BY scope LIMIT $4",
        key({signedOf(stream), after.toBytes(), qint64(limit)}),
        [&scopes](const Record &record) { scopes.append(uuidAt(record, 0)); });
    return scopes;
}

QList<Stream> StoredHub::streams() const
{
    const std::set<Stream> all
        = streamNumbers("SELECT stream FROM stream WHERE organisation = $1", key());
    return {all.cbegin(), all.cend()};
}

void StoredHub::moveBase(Stream stream, quint64 base)
{
    number(stream);
    m_session.tell("UPDATE stream SET base = $3 "
                   "WHERE organisation = $1 AND stream = $2 AND base < $3",
        key({signedOf(stream), signedOf(base)}));
    m_session.tell("DELETE FROM stream_log WHERE organisation = $1 AND stream = $2 AND seq <= $3",
        key({signedOf(stream), signedOf(base)}));
}

void StoredHub::noteHeads(qint64 nowMs)
{
    m_session.tell("INSERT INTO stream_age (organisation, stream, at_ms, head) "
                   "SELECT organisation, stream, $2, head FROM stream WHERE organisation = $1 "
                   "ON CONFLICT (organisation, stream, at_ms) DO NOTHING",
        key({nowMs}));
}

std::map<Stream, quint64> StoredHub::headsAt(qint64 ms) const
{
    std::map<Stream, quint64> heads;
    m_session.ask("SELECT stream, max(head) FROM stream_age "
                  "WHERE organisation = $1 AND at_ms <= $2 GROUP BY stream",
        key({ms}),
        [&heads](const Record &record) { heads[unsignedAt(record, 0)] = unsignedAt(record, 1); });
    return heads;
}

void StoredHub::forgetHeadsUpTo(qint64 ms)
{
    m_session.tell("DELETE FROM stream_age WHERE organisation = $1 AND at_ms <= $2", key({ms}));
}

} // namespace lobby::server
