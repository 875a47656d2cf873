#include "models/store/engine/transaction.h"
#include "models/sync/lookup/lookup_keys.h"
#include "server/storage/sqlite/sqlite_session.h"
#include "tests/server/storage/hub_stores.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using namespace lobby::sync;

namespace {

constexpr quint16 kGuest = 1;
constexpr quint16 kRule = 2;
constexpr Stream kNorth = 1;
constexpr Stream kSouth = 2;

/// Keeps which statements there were, with the values of the first time.
class RecordingSession : public Session
{
public:
    explicit RecordingSession(store::Connection &connection)
        : m_session(connection)
    {
    }
    void ask(const char *sql, const Values &values, const Each &each) override
    {
        m_said.emplace(sql, values);
        m_session.ask(sql, values, each);
    }
    void askAll(const char *sql, const std::vector<Values> &values, const EachOf &each) override
    {
        if (!values.empty())
            m_said.emplace(sql, values.front());
        m_session.askAll(sql, values, each);
    }
    void tell(const char *sql, Values values) override
    {
        m_said.emplace(sql, values);
        m_session.tell(sql, std::move(values));
    }
    void tellAll(const char *sql, std::vector<Values> values) override
    {
        m_session.tellAll(sql, std::move(values)); // inserts look for nothing
    }
    void claim(const QByteArrayList &names) override { m_session.claim(names); }
    void beginOrganisation() override { m_session.beginOrganisation(); }
    [[nodiscard]] bool isShared() const override { return false; }

    [[nodiscard]] const std::map<QByteArray, Values> &said() const { return m_said; }

private:
    SqliteSession m_session;
    std::map<QByteArray, Values> m_said;
};

Uuid newId()
{
    return Uuid::v7(QDateTime::currentMSecsSinceEpoch());
}

/// Everything that pushes, pulls, snapshots and erasures ask of the storage.
void useAll(StoredHub &hub)
{
    const RowKey row {kGuest, newId()};
    EntityState state;
    state.table = row.table;
    state.id = row.id;
    state.fields[1] = {.value = u"x"_s, .stamp = {1 << 20, 3}};
    hub.begin({1, 7919});
    static_cast<void>(hub.row(row));
    hub.setRow(state, {row.id, row.id});
    static_cast<void>(hub.rowsOfScope(row.id));
    static_cast<void>(hub.rowsOfSubject(row.id));
    static_cast<void>(hub.streamsOf(row.id));
    hub.join(kNorth, row.id);
    hub.join(kSouth, row.id);
    hub.leave(kSouth, row.id);
    static_cast<void>(hub.everIn(row.id));
    hub.hold(kRule, "8201", row);
    static_cast<void>(hub.holders(kRule, "8201"));
    hub.release(kRule, row);
    Entry line;
    line.kind = Entry::Kind::State;
    line.key = row;
    line.state = state;
    hub.append(kNorth, line);
    static_cast<void>(hub.ends(kNorth));
    static_cast<void>(hub.entries(kNorth, 0, 10));
    static_cast<void>(hub.scopesOf(kNorth, Uuid(), 10));
    static_cast<void>(hub.erasuresOf(kNorth, Uuid(), Uuid()));
    static_cast<void>(hub.isLookupDue());
    hub.fillLookup(10);
    static_cast<void>(hub.subjectsWith({LookupKind::Telephone, QByteArray(32, 'k')}, 10));
    static_cast<void>(hub.toldOfErasure(row.id));
    hub.erase(row, row);
    hub.finish();
}

QStringList planOf(store::Connection &connection, const QByteArray &sql, const Values &values)
{
    QStringList steps;
    const QByteArray explain = "EXPLAIN QUERY PLAN " + sql;
    SqliteSession(connection).ask(explain.constData(), values, [&steps](const Record &record) {
        steps.append(record.text(3));
    });
    return steps;
}

/// Tables that grow with guests; of the others an organisation has few rows, or soon has again.
bool isLarge(const QString &step)
{
    static const QStringList large {u"entity"_s, u"entity_stream"_s, u"stream_log"_s, u"holder"_s,
        u"lookup"_s, u"erasure"_s, u"erasure_stream"_s, u"quarantine"_s};
    return large.contains(step.section(u' ', 1, 1));
}

} // namespace

/// A question that reads all rows of an organisation is fast on the day it is written.
class QuestionPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementFindsItsRowsByAnIndex()
    {
        const tests::SqliteFile file;
        file.create().reset();
        store::Connection connection({.path = file.options().path,
            .key = file.options().key,
            .access = store::Access::Write,
            .vfs = file.options().vfs});
        RecordingSession session(connection);
        {
            store::Transaction transaction(connection);
            StoredHub hub(session, 1, true);
            useAll(hub);
            transaction.commit();
        }
        // An organisation, a table or a rule alone are not few rows.
        static const QRegularExpression few(u"\\b(id|scope|subject|stream|held)[=>]"_s);
        int looked = 0;
        for (const auto &[sql, values] : session.said()) {
            for (const QString &step : planOf(connection, sql, values)) {
                if (!isLarge(step))
                    continue;
                ++looked;
                const bool finds = step.startsWith("SEARCH"_L1) && few.match(step).hasMatch();
                QVERIFY2(finds, QByteArray(sql + "\n  " + step.toUtf8()).constData());
            }
        }
        QVERIFY2(looked >= 15, qPrintable(QString::number(looked)));
    }
};

QTEST_GUILESS_MAIN(QuestionPlansTest)
#include "tst_question_plans.moc"
