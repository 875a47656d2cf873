#include "models/access/drafts/drafts.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_database = m_store->create();
        QVERIFY(m_database);
        m_drafts = std::make_unique<Drafts>(*m_database, SecretBytes::copyOf(testKey('d')));
    }

    void aDraftComesBackToItsAuthorOnly()
    {
        QVERIFY(done(m_drafts->save(kLi, u"guest/1"_s, {{u"surname"_s, u"欧阳"_s}})));
        QCOMPARE(of(kLi).value(u"guest/1"_s).value(u"surname"_s).toString(), u"欧阳"_s);
        QVERIFY(of(kWang).isEmpty());
    }

    void aSecondDraftOfTheSameFormReplacesTheFirst()
    {
        QVERIFY(done(m_drafts->save(kLi, u"guest/1"_s, {{u"surname"_s, u"A"_s}})));
        QVERIFY(done(m_drafts->save(kLi, u"guest/1"_s, {{u"surname"_s, u"B"_s}})));
        QCOMPARE(of(kLi).size(), 1);
        QCOMPARE(of(kLi).value(u"guest/1"_s).value(u"surname"_s).toString(), u"B"_s);
    }

    void othersSeeHowManyAndNoMore()
    {
        QVERIFY(done(m_drafts->save(kLi, u"guest/1"_s, {{u"a"_s, 1}})));
        QVERIFY(done(m_drafts->save(kLi, u"stay/2"_s, {{u"a"_s, 1}})));
        QVERIFY(done(m_drafts->save(kWang, u"guest/1"_s, {{u"a"_s, 1}})));
        QVERIFY(done(m_drafts->remove(kWang, u"guest/1"_s)));
        const QList<Drafts::Author> expected {{kLi, 2}};
        auto authors = m_drafts->authors();
        authors.waitForFinished();
        QVERIFY(authors.result());
        QCOMPARE(*authors.result(), expected);
    }

    void withAnotherKeyOrOnAnothersNameItDoesNotOpen()
    {
        QVERIFY(done(m_drafts->save(kLi, u"guest/1"_s, {{u"a"_s, 1}})));
        // Somebody who can write the database puts it under his own name.
        QVERIFY(done(m_database->local([](store::Connection &connection) {
            store::Statement move(connection, "UPDATE draft SET staff_id = :to");
            move.bind(":to", kWang).run();
        })));
        QVERIFY(of(kWang).isEmpty());
        QVERIFY(done(m_drafts->save(kLi, u"guest/1"_s, {{u"a"_s, 1}})));
        m_drafts = std::make_unique<Drafts>(*m_database, SecretBytes::copyOf(testKey('e')));
        QVERIFY(of(kLi).isEmpty());
    }

    void aDraftMakesNoChangeThatWouldTravel()
    {
        QVERIFY(done(m_drafts->save(kLi, u"guest/1"_s, {{u"a"_s, 1}})));
        QVERIFY(m_store->audit.records.isEmpty());
    }

private:
    static inline const Uuid kLi = Uuid::named("test", "li");
    static inline const Uuid kWang = Uuid::named("test", "wang");

    static bool done(QFuture<Result<Done>> future)
    {
        future.waitForFinished();
        return bool(future.result());
    }
    QHash<QString, QJsonObject> of(const Uuid &staff)
    {
        auto drafts = m_drafts->ofAuthor(staff);
        drafts.waitForFinished();
        return drafts.result() ? *drafts.result() : QHash<QString, QJsonObject> {{u"failed"_s, {}}};
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Drafts> m_drafts;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
