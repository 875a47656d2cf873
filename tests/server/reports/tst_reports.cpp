#include "models/guests/values/masking.h"
#include "server/reports/report_projector.h"
#include "server/reports/report_schema.h"
#include "tests/server/storage/postgres_tables.h"

#include <QTest>

#include "schema/schema.h"

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using namespace lobby::tests;
using sync::EntityState;
using sync::RowKey;

namespace {

constexpr sync::Stream kShared = 1;
constexpr sync::Stream kNorth = 2;
constexpr qint64 kAt = 1'747'180'800'000; // 2025-05-14 00:00 UTC
constexpr char kSealed[] = "sealed-4110";

Uuid id(int number)
{
    return Uuid::fromBytes(QByteArray(15, '\1') + static_cast<char>(number)).value();
}

EntityState row(quint16 table, const Uuid &id, std::map<quint16, sync::Value> fields)
{
    EntityState state;
    state.table = table;
    state.id = id;
    state.added = {5, 1};
    for (auto &[number, value] : fields)
        state.fields[number] = {.value = value, .stamp = {5, 1}};
    return state;
}

EntityState guest(int number, const QString &surname)
{
    using schema::Guest;
    return row(Guest::kTable, id(number),
        {{Guest::Surname, surname}, {Guest::BirthDate, u"1981-05-14"_s}, {Guest::Gender, u"F"_s},
            {Guest::Nationality, u"CN"_s}, {Guest::DoNotRoom, qint64(1)},
            {Guest::Status, u"active"_s}});
}

EntityState telephone(int number, int guest, const QString &e164)
{
    using schema::Telephone;
    return row(Telephone::kTable, id(number),
        {{Telephone::GuestId, id(guest).toBytes()}, {Telephone::E164, e164}});
}

/// As a push leaves it: the row, and a line in the journal that names it.
void put(StoredHub &hub, const EntityState &state, sync::Stream stream = kNorth)
{
    const sync::TableDescription &table = *schema::registry().table(state.table);
    hub.setRow(state, sync::belongingOf(table, state));
    sync::Entry line;
    line.kind = sync::Entry::Kind::State;
    line.key = {state.table, state.id};
    line.state = state;
    hub.append(stream, line);
}

} // namespace

/// What head office sees of guests and stays, and what it never does.
class ReportsTest : public QObject
{
    Q_OBJECT

private:
    PostgresTables m_tables;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<ReportProjector> m_projector;
    std::unique_ptr<postgres::Connection> m_tool;

    void write(const Storage::Work &work, Organisation organisation = 1)
    {
        QVERIFY(m_storage->write(organisation, work));
    }
    void project(Organisation organisation = 1)
    {
        for (int lines = 2; lines == 2;) {
            const Result<int> followed = m_projector->follow(organisation, 2);
            if (!followed)
                qFatal("%s", qPrintable(followed.error().detail));
            lines = *followed;
        }
    }
    /// One value that the tool is shown.
    QString seen(const char *sql) { return m_tool->run(sql).text(0, 0); }
    /// SQLSTATE of what the tool is refused; empty when it is not.
    QByteArray refusal(const char *sql)
    {
        try {
            m_tool->run(sql);
        } catch (const postgres::SqlError &error) {
            return error.state();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_tables.reset();
        auto owner = m_tables.owner();
        owner.execute("DROP SCHEMA IF EXISTS report CASCADE");
        QVERIFY(createReports(owner, "program"));
        owner.execute("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tool') "
                      "THEN CREATE ROLE tool LOGIN IN ROLE lobby_reporting; END IF; END $$");
        owner.execute("GRANT USAGE ON SCHEMA public TO tool"); // as PostgreSQL does by itself
        m_storage = m_tables.open();
        m_projector = std::make_unique<ReportProjector>(*m_storage, schema::registry());
        for (const Organisation organisation : {1U, 2U}) {
            write([](StoredHub &hub) { hub.begin({1, 7919}); }, organisation);
        }
        postgres::ConnectionOptions options = m_tables.options().connection;
        options.target.replace("user=program", "user=tool");
        m_tool = std::make_unique<postgres::Connection>(options);
        m_tool->execute("SET lobby.organisation = '1'");
    }
    void cleanup()
    {
        m_tool.reset();
        m_projector.reset();
        m_storage.reset();
    }

    void aRowIsShownByItsFields()
    {
        write([](StoredHub &hub) {
            using schema::Stay;
            put(hub, guest(1, u"王"_s));
            put(hub,
                row(Stay::kTable, id(2),
                    {{Stay::GuestId, id(1).toBytes()}, {Stay::Arrival, u"2026-05-04"_s},
                        {Stay::Departure, u"2026-02-31"_s}, {Stay::Amount, qint64(88'000)},
                        {Stay::Status, qint64(16 + 4)}, {Stay::CheckedInAt, kAt}}));
        });
        project();
        QCOMPARE(seen("SELECT nationality || gender || status FROM report.guest"), u"CNFactive"_s);
        QCOMPARE(seen("SELECT (id = (SELECT guest_id FROM report.stay))::text FROM report.guest"),
            u"true"_s);
        QCOMPARE(seen("SELECT to_char(arrival, 'YYYY/MM/DD') FROM report.stay"), u"2026/05/04"_s);
        QCOMPARE(seen("SELECT (departure IS NULL)::text FROM report.stay"), u"true"_s); // no day
        QCOMPARE(seen("SELECT (amount + 1)::text FROM report.stay"), u"88001"_s);
        QCOMPARE(seen("SELECT status::text FROM report.stay"), u"4"_s); // in house
        QCOMPARE(seen("SELECT extract(year FROM checked_in_at)::text FROM report.stay"), u"2025"_s);
    }

    void personalDataIsMaskedAsAtTheDesk()
    {
        using schema::Email;
        using schema::IdentityDocument;
        const QString phone = u"+8613812345678"_s;
        const QString mail = u"zhang@hotel.example"_s;
        write([&](StoredHub &hub) {
            put(hub, guest(1, u"王"_s));
            put(hub, telephone(2, 1, phone));
            put(hub,
                row(Email::kTable, id(3),
                    {{Email::GuestId, id(1).toBytes()}, {Email::Address, mail}}));
            put(hub,
                row(IdentityDocument::kTable, id(4),
                    {{IdentityDocument::GuestId, id(1).toBytes()},
                        {IdentityDocument::NumberSealed, QByteArray(kSealed)},
                        {IdentityDocument::NumberLast4, u"1234"_s}}));
        });
        project();
        QCOMPARE(seen("SELECT e164 FROM report.telephone"), guests::maskedPhone(phone));
        QCOMPARE(seen("SELECT address FROM report.email"), guests::maskedEmail(mail));
        QCOMPARE(seen("SELECT number_last4 FROM report.identity_document"),
            guests::maskedDocument(u"passport"_s, u"1234"_s));
        QCOMPARE(seen("SELECT surname FROM report.guest"), guests::maskedAccount(u"王"_s));
        QCOMPARE(seen("SELECT birth_date::text FROM report.guest"), u"1981"_s);
        // Of the shortest numbers nothing more is shown than of the longest.
        QCOMPARE(seen("SELECT report.masked_phone('1234567') || report.masked_phone('12')"),
            u"****567****2"_s);
        QCOMPARE(seen("SELECT report.masked_email('nobody')"), u"n***"_s);
    }

    void sealedFieldsAreNowhere()
    {
        using schema::IdentityDocument;
        write([](StoredHub &hub) {
            put(hub,
                row(IdentityDocument::kTable, id(4),
                    {{IdentityDocument::NumberSealed, QByteArray(kSealed)},
                        {IdentityDocument::NumberIndex, QByteArray(kSealed)}}));
        });
        project();
        for (const sync::TableDescription &table : schema::registry().tables()) {
            for (const sync::FieldDescription &field : table.fields) {
                const QString there
                    = m_tool
                          ->run("SELECT count(*)::text FROM "
                                "information_schema.columns WHERE table_schema = "
                                "'report' AND table_name = $1 AND column_name = $2",
                              {QString::fromLatin1(table.name), QString::fromLatin1(field.name)})
                          .text(0, 0);
                const bool isHidden
                    = field.level == sync::Level::L4 || field.type == sync::FieldType::Bytes;
                QCOMPARE(there, isHidden ? u"0"_s : u"1"_s);
            }
        }
        auto owner = m_tables.owner();
        const auto kept = owner.run("SELECT count(*), count(*) FILTER (WHERE fields::text LIKE "
                                    "'%sealed%' OR fields::text LIKE '%7365616c65642d34%') "
                                    "FROM report_row");
        QCOMPARE(kept.integer(0, 0), 1);
        QCOMPARE(kept.integer(0, 1), 0);
    }

    void aToolSeesTheViewsOfOneOrganisationAndNothingElse()
    {
        write([](StoredHub &hub) { put(hub, guest(1, u"王"_s)); });
        write([](StoredHub &hub) { put(hub, guest(2, u"李"_s)); }, 2);
        project(1);
        project(2);
        QCOMPARE(seen("SELECT count(*)::text || min(surname) FROM report.guest"), u"1王***"_s);
        m_tool->execute("SET lobby.organisation = '2'");
        QCOMPARE(seen("SELECT count(*)::text || min(surname) FROM report.guest"), u"1李***"_s);
        m_tool->execute("RESET lobby.organisation");
        QCOMPARE(seen("SELECT count(*)::text FROM report.guest"), u"0"_s);
        const QByteArray denied("42501");
        for (const char *sql : {"SELECT * FROM report_row", "SELECT * FROM report_state",
                 "SELECT * FROM entity", "SELECT * FROM stream_log", "SELECT * FROM audit_entry"})
            QCOMPARE(refusal(sql), denied);
        for (const char *sql : {"DELETE FROM report.guest", "UPDATE report.guest SET status = 'x'",
                 "INSERT INTO report.guest (status) VALUES ('x')", "CREATE TABLE report.t (i int)"})
            QVERIFY2(!refusal(sql).isEmpty(), sql);
    }

    void theProjectionFollowsWhatHappens()
    {
        write([](StoredHub &hub) {
            put(hub, guest(1, u"王"_s));
            put(hub, telephone(2, 1, u"+8613812345678"_s));
            put(hub, guest(3, u"李"_s));
            put(hub, guest(4, u"张"_s));
            put(hub, telephone(5, 3, u"+8613812345678"_s));
        });
        project();
        QCOMPARE(seen("SELECT string_agg(surname, ',' ORDER BY id) FROM report.guest"),
            u"王***,李***,张***"_s);
        write([](StoredHub &hub) {
            put(hub, guest(1, u"汪"_s)); // another name
            EntityState gone = telephone(5, 3, u"+8613812345678"_s);
            gone.removed = gone.added;
            put(hub, gone); // a number that he no longer has
            EntityState hidden = guest(3, u"李"_s);
            hidden.fields[sync::kArchivedField] = {.value = qint64(1), .stamp = {6, 1}};
            put(hub, hidden);
        });
        project();
        QCOMPARE(seen("SELECT string_agg(surname, ',' ORDER BY id) FROM report.guest "
                      "WHERE NOT archived"),
            u"汪***,张***"_s);
        QCOMPARE(seen("SELECT count(*)::text FROM report.telephone"), u"1"_s);
        write([](StoredHub &hub) { // guest 1 asks to be forgotten
            const RowKey root {schema::Guest::kTable, id(1)};
            sync::eraseSubject(hub, root);
            sync::Entry line;
            line.kind = sync::Entry::Kind::Erase;
            line.key = root;
            hub.append(kNorth, line);
        });
        project();
        QCOMPARE(seen("SELECT string_agg(surname, ',' ORDER BY id) FROM report.guest"),
            u"李***,张***"_s);
        auto owner = m_tables.owner();
        QCOMPARE(owner.run("SELECT count(*) FROM report_row").integer(0, 0), 2);
    }

    void whatItCannotFollowItReadsAnew()
    {
        write([](StoredHub &hub) {
            for (int i = 1; i <= 5; ++i)
                put(hub, guest(i, u"王"_s));
            put(hub, row(schema::Branch::kTable, id(9), {{schema::Branch::Name, u"North"_s}}),
                kShared);
        });
        write([](StoredHub &hub) { hub.moveBase(kNorth, 4); }); // before it ever looked
        project();
        QCOMPARE(seen("SELECT count(*)::text FROM report.guest"), u"5"_s);
        QCOMPARE(seen("SELECT name FROM report.branch"), u"North"_s);
        write([](StoredHub &hub) { put(hub, guest(6, u"李"_s)), put(hub, guest(7, u"李"_s)); });
        write([](StoredHub &hub) { hub.moveBase(kNorth, 7); }); // beyond where it was
        project();
        QCOMPARE(seen("SELECT count(*)::text FROM report.guest"), u"7"_s);
        write([](StoredHub &hub) { // restored from a backup
            hub.begin({2, 5});
            sync::eraseSubject(hub, {schema::Guest::kTable, id(7)});
        });
        project();
        QCOMPARE(seen("SELECT count(*)::text FROM report.guest"), u"6"_s);
    }

    void makingItAgainKeepsWhatWasBuiltUponIt()
    {
        auto owner = m_tables.owner();
        owner.execute("CREATE VIEW public.ours AS SELECT nationality FROM report.guest");
        QVERIFY(createReports(owner, "program"));
        write([](StoredHub &hub) { put(hub, guest(1, u"王"_s)); });
        project();
        owner.execute("SET lobby.organisation = '1'");
        QCOMPARE(owner.run("SELECT nationality FROM public.ours").text(0, 0), u"CN"_s);
    }

    void valuesThatNoViewCouldShowDoNotStopIt()
    {
        using schema::Stay;
        write([](StoredHub &hub) {
            put(hub,
                row(Stay::kTable, id(1),
                    {{Stay::Room,
                         u"8\0"
                         "01"_s},
                        {Stay::Amount, u"no number"_s}, {Stay::GuestId, QByteArray("short")},
                        {Stay::CheckedInAt, std::numeric_limits<qint64>::max()},
                        {Stay::Arrival, u"9999-99-99"_s}}));
        });
        project();
        QCOMPARE(seen("SELECT room FROM report.stay"), u"801"_s);
        QCOMPARE(seen("SELECT (amount IS NULL AND guest_id IS NULL AND checked_in_at IS NULL "
                      "AND arrival IS NULL)::text FROM report.stay"),
            u"true"_s);
    }
};

QTEST_APPLESS_MAIN(ReportsTest)
#include "tst_reports.moc"
