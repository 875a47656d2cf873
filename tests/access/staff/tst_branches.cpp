#include "models/access/property/branches.h"
#include "models/access/property/property.h"
#include "tests/support/desk_vault.h"

#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class BranchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskVault>();
        m_branches
            = std::make_unique<Branches>(m_desk->vault->database(), m_desk->vault->authoriser());
    }
    void cleanup()
    {
        m_branches.reset();
        m_desk.reset();
    }

    void aNewDeskStandsInTheOneBranchThereIs()
    {
        QCOMPARE(*awaited(m_branches->all()), (QList<Branch> {{m_desk->home, u"云栖酒店"_s, {}}}));
        QCOMPARE(m_branches->here(), m_desk->home);
    }

    void theChoiceIsInForceAtOnceAndEverAfter()
    {
        const Uuid second = m_desk->addBranch(u"湖滨店"_s, u"H2"_s);
        const auto audited = m_desk->vault->auditHead().sequence;
        QVERIFY(awaited(m_branches->choose(second)));
        QCOMPARE(m_branches->here(), second);
        QCOMPARE(m_desk->vault->branch(), second);
        QCOMPARE(m_desk->vault->auditHead().sequence, audited + 1);
        PropertySettings property(m_desk->vault->database(), m_desk->vault->authoriser());
        QCOMPARE(awaited(property.load())->name, u"湖滨店"_s);

        QVERIFY(m_desk->vault->switchTo(m_desk->owner, passwordOf(kOwnersPassword)));
        QCOMPARE(m_branches->here(), second);
        m_branches.reset();
        m_desk->vault.reset();
        const auto again = Vault::unlock(
            m_desk->profile(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        QVERIFY(again);
        QCOMPARE((*again)->branch(), second);
    }

    void aDeskWhoseBranchWasHiddenIsAtHomeAgain()
    {
        const Uuid second = m_desk->addBranch(u"湖滨店"_s, u"H2"_s);
        QVERIFY(awaited(m_branches->choose(second)));
        QVERIFY(awaited(m_desk->vault->database().commit(
            m_desk->vault->authoriser().ofSystem(m_desk->owner, QLatin1StringView("test")), {},
            QList<sync::Intent> {{sync::OpKind::Archive, schema::Branch::kTable, second,
                {{sync::kArchivedField, qint64(1)}}}})));
        QVERIFY(m_desk->vault->switchTo(m_desk->owner, passwordOf(kOwnersPassword)));
        QCOMPARE(m_branches->here(), m_desk->home);
        QCOMPARE(awaited(m_branches->all())->size(), 1);
        QCOMPARE(awaited(m_branches->choose(second)).error().code, Error::Code::NotFound);
    }

    void aBranchThatIsNotThereCannotBeChosen()
    {
        QCOMPARE(awaited(m_branches->choose(Uuid::named("test", "none"))).error().code,
            Error::Code::NotFound);
        QCOMPARE(m_branches->here(), m_desk->home);
        m_desk->vault->authoriser().logOut();
        QCOMPARE(awaited(m_branches->choose(m_desk->home)).error().code, Error::Code::NotLoggedIn);
        QCOMPARE(awaited(m_branches->all()).error().code, Error::Code::NotLoggedIn);
        QVERIFY(m_branches->here().isNull());
    }

private:
    std::unique_ptr<DeskVault> m_desk;
    std::unique_ptr<Branches> m_branches;
};

QTEST_GUILESS_MAIN(BranchesTest)
#include "tst_branches.moc"
