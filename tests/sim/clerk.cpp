#include "tests/sim/clerk.h"

#include "tests/sim/world.h"

namespace lobby::sim {

using namespace sync;

namespace {

/// One thing that a clerk does; draws everything from the schedule's chance.
class Clerk
{
public:
    Clerk(World &world, SimDesk &desk)
        : m_world(world)
        , m_random(world.random())
        , m_desk(desk)
    {
    }

    void act();

private:
    [[nodiscard]] std::optional<Uuid> someRow(quint16 table);
    [[nodiscard]] Value word();
    [[nodiscard]] Stamp seen(const EntityState &row, quint16 field);
    void makeGuest();
    void change(const Uuid &guest);
    void changeName(const Uuid &guest);
    void advance(const Uuid &guest);
    void consent(const Uuid &guest);
    void addMember(quint16 table, OpKind kind, const Uuid &guest, const Value &value);
    void changeTag();
    void addAgain(const Uuid &tag);
    void forbiddenGroup(const Uuid &guest);
    void pairOfPoints(const Uuid &guest);
    void tariff();
    void decide();
    void changeShared(const Uuid &guest);
    void moveAround(const Uuid &guest);
    void set(quint16 table, const Uuid &id, Fields fields, Stamps observed = {},
        OpKind kind = OpKind::Set);

    World &m_world;
    Random &m_random;
    SimDesk &m_desk;
};

void Clerk::set(quint16 table, const Uuid &id, Fields fields, Stamps observed, OpKind kind)
{
    Intent intent;
    intent.kind = kind;
    intent.table = table;
    intent.id = id;
    intent.fields = std::move(fields);
    intent.observed = std::move(observed);
    m_world.commit(m_desk, {intent});
}

Value Clerk::word()
{
    return QString::number(m_random.below(1'000'000));
}

/// A row of that table that exists here.
std::optional<Uuid> Clerk::someRow(quint16 table)
{
    std::vector<Uuid> ids;
    m_desk.disk->eachRowOf(table, [&ids](const EntityState &row) {
        if (row.isPresent())
            ids.push_back(row.id);
    });
    if (ids.empty())
        return std::nullopt;
    if (m_random.chance(m_world.faults().favourites))
        return ids.front(); // the same for everybody
    return ids[m_random.below(ids.size())];
}

/// What he was looking at: usually what is there, sometimes something older.
Stamp Clerk::seen(const EntityState &row, quint16 field)
{
    const auto reg = row.fields.find(field);
    return reg == row.fields.end() || m_random.chance(0.1) ? Stamp() : reg->second.stamp;
}

void Clerk::makeGuest()
{
    Intent guest;
    guest.kind = OpKind::Create;
    guest.table = Guest;
    guest.id = m_random.uuid();
    guest.fields = {{guest::Phone, word()}, {guest::LegalName, word()}};
    Intent tag;
    tag.kind = OpKind::Add;
    tag.table = Tag;
    tag.id = m_random.uuid();
    tag.fields = {{member::GuestId, guest.id.toBytes()}, {member::Value, word()}};
    m_world.commit(m_desk, {guest, tag});
}

void Clerk::change(const Uuid &guest)
{
    switch (m_random.below(m_desk.schema == kOldSchema ? 3 : 4)) {
    case 0:
        set(Guest, guest, {{guest::Phone, word()}});
        break;
    case 1:
        set(Guest, guest, {{guest::Street, word()}, {guest::City, word()}});
        break;
    case 2:
        if (m_random.chance(0.05))
            forbiddenGroup(guest);
        else
            set(Guest, guest, {{guest::Street, word()}}); // the city is emptied with it
        break;
    default:
        set(Guest, guest, {{guest::Motto, word()}});
        break;
    }
}

void Clerk::changeName(const Uuid &guest)
{
    const EntityState row = m_desk.disk->store().row({Guest, guest}).value();
    set(Guest, guest, {{guest::LegalName, word()}},
        {{guest::LegalName, seen(row, guest::LegalName)}});
}

void Clerk::advance(const Uuid &guest)
{
    const bool rank = m_desk.schema != kOldSchema && m_random.chance(0.4);
    set(Guest, guest,
        {{rank ? guest::Rank : guest::Status,
            latticeValue(m_random.below(2), 1 + static_cast<int>(m_random.below(5)))}},
        {}, OpKind::Advance);
}

void Clerk::consent(const Uuid &guest)
{
    const EntityState row = m_desk.disk->store().row({Guest, guest}).value();
    const auto reg = row.fields.find(guest::Consent);
    Stamps observed;
    if (reg != row.fields.end())
        observed[guest::Consent] = reg->second.withdrawn;
    set(Guest, guest, {{guest::Consent, qint64(m_random.chance(0.6) ? 1 : 0)}}, observed);
}

void Clerk::addMember(quint16 table, OpKind kind, const Uuid &guest, const Value &value)
{
    set(table, m_random.uuid(), {{member::GuestId, guest.toBytes()}, {member::Value, value}}, {},
        kind);
}

void Clerk::changeTag()
{
    const std::optional<Uuid> tag = someRow(Tag);
    if (!tag)
        return;
    const EntityState row = m_desk.disk->store().row({Tag, *tag}).value();
    if (m_random.chance(0.5)) {
        set(Tag, *tag, {{member::Value, word()}});
        return;
    }
    set(Tag, *tag, {}, {{0, row.added}}, OpKind::Remove);
    if (m_random.chance(0.3))
        addAgain(*tag);
}

void Clerk::addAgain(const Uuid &tag)
{
    const std::optional<EntityState> row = m_desk.disk->store().row({Tag, tag});
    if (row && !row->erased && row->fields.contains(member::GuestId))
        set(Tag, tag,
            {{member::GuestId, row->fields.at(member::GuestId).value}, {member::Value, word()}}, {},
            OpKind::Add);
}

/// Something that he may do with something that he may not, in one go.
void Clerk::forbiddenGroup(const Uuid &guest)
{
    Intent entry;
    entry.kind = OpKind::Append;
    entry.table = Points;
    entry.id = m_random.uuid();
    entry.fields = {{member::GuestId, guest.toBytes()}, {member::Value, word()}};
    Intent phone;
    phone.table = Guest;
    phone.id = guest;
    phone.fields = {{guest::Phone, QStringLiteral("forbidden")}};
    m_world.commit(m_desk, {entry, phone});
    m_world.noteForbidden({Points, entry.id});
}

void Clerk::pairOfPoints(const Uuid &guest)
{
    QList<Intent> both;
    for (int i = 0; i < 2; ++i) {
        Intent entry;
        entry.kind = OpKind::Append;
        entry.table = Points;
        entry.id = m_random.uuid();
        entry.fields = {{member::GuestId, guest.toBytes()}, {member::Value, word()}};
        both.append(entry);
    }
    const quint64 before = m_world.tally().commits;
    m_world.commit(m_desk, both);
    if (m_world.tally().commits != before)
        m_world.notePair({Points, both[0].id}, {Points, both[1].id});
}

void Clerk::tariff()
{
    const std::optional<Uuid> known = someRow(Tariff);
    if (!known || m_random.chance(0.2)) {
        set(Tariff, m_random.uuid(), {{tariff::Price, word()}}, {}, OpKind::Create);
        return;
    }
    const EntityState row = m_desk.disk->store().row({Tariff, *known}).value();
    set(Tariff, *known, {{tariff::Price, word()}}, {{tariff::Price, seen(row, tariff::Price)}});
}

void Clerk::decide()
{
    if (const std::optional<Uuid> one = someRow(Card))
        set(Card, *one, {{card::Decision, word()}});
}

void Clerk::changeShared(const Uuid &guest)
{
    const quint32 what = m_random.below(10);
    if (what < 4)
        tariff();
    else if (what < 9)
        decide();
    else
        addMember(Document, OpKind::Add, guest, QString::number(m_random.below(30)));
}

void Clerk::moveAround(const Uuid &guest)
{
    const Stream branch = 1 + m_random.below(3);
    if (m_random.chance(0.6))
        m_world.claim(branch, guest);
    else
        m_world.evict(branch, guest);
}

void Clerk::act()
{
    const std::optional<Uuid> guest = someRow(Guest);
    if (!guest || m_random.chance(0.12)) {
        makeGuest();
        return;
    }
    const double shared = m_world.faults().shared;
    if (shared > 0 && m_random.chance(shared)) {
        changeShared(*guest);
        return;
    }
    const quint32 what = m_random.below(100);
    if (m_random.chance((m_world.faults().moves - 1) * 0.05))
        moveAround(*guest);
    else if (what < 25)
        change(*guest);
    else if (what < 40)
        changeName(*guest);
    else if (what < 47)
        advance(*guest);
    else if (what < 54)
        consent(*guest);
    else if (what < 62)
        addMember(Tag, OpKind::Add, *guest, word());
    else if (what < 70)
        changeTag();
    else if (what < 75)
        addMember(Document, OpKind::Add, *guest, QString::number(m_random.below(30)));
    else if (what < 83)
        pairOfPoints(*guest);
    else if (what < 86 && m_desk.schema != kOldSchema)
        addMember(Registration, OpKind::Add, *guest, word());
    else if (what < 90)
        tariff();
    else if (what < 93)
        decide();
    else if (what < 98)
        moveAround(*guest);
    else if (m_random.chance(0.4 * m_world.faults().moves))
        set(Guest, *guest, {}, {}, OpKind::Erase);
    else if (m_world.faults().moves > 1)
        moveAround(*guest);
}

} // namespace

void actAsClerk(World &world, SimDesk &desk)
{
    Clerk(world, desk).act();
}

} // namespace lobby::sim
