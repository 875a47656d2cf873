#include "tests/support/agreeing_desks.h"
#include "tests/support/organization_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::organizations;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two desks that both know an organization and three guests.
struct Houses
{
    Houses()
    {
        server.enrol(*front.database);
        server.enrol(*back.database);
        server.settle();
        firm = front.add(u"上海春风贸易有限公司"_s);
        for (const QString &name : {u"陈志强"_s, u"王芳"_s, u"李雷"_s})
            people.append(front.guest(name));
        server.settle();
    }
    static QStringList main(OrganizationDesk &desk, const Uuid &firm)
    {
        QStringList names;
        const auto contacts = desk.stored(firm).contacts;
        for (const Contact &one : contacts) {
            if (one.isMain)
                names.append(one.name.native);
        }
        return names;
    }

    OrganizationDesk front;
    OrganizationDesk back;
    AgreeingDesks server;
    Uuid firm;
    QList<Uuid> people;
};

} // namespace

/// What two desks do to one organization without seeing each other.
class OrganizationDesksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Houses> m_houses;

    [[nodiscard]] OrganizationDesk &front() const { return m_houses->front; }
    [[nodiscard]] OrganizationDesk &back() const { return m_houses->back; }

private Q_SLOTS:
    void init() { m_houses = std::make_unique<Houses>(); }
    void cleanup() { m_houses.reset(); }

    void ofTwoMainContactsTheLatestIsTheOne()
    {
        const Uuid firm = m_houses->firm;
        const Uuid chen = front().speaks(m_houses->people.at(0), firm);
        const Uuid wang = front().speaks(m_houses->people.at(1), firm);
        m_houses->server.settle();
        QVERIFY(front().wait(front().organizations.makeMain(chen)));
        back().clock.advance(60'000);
        QVERIFY(back().wait(back().organizations.makeMain(wang)));
        QCOMPARE(Houses::main(front(), firm), QStringList {u"陈志强"_s});
        QCOMPARE(Houses::main(back(), firm), QStringList {u"王芳"_s});
        m_houses->server.settle();
        QCOMPARE(Houses::main(front(), firm), QStringList {u"王芳"_s});
        QCOMPARE(Houses::main(back(), firm), QStringList {u"王芳"_s});
        QCOMPARE(front().count("SELECT count(*) FROM relationship WHERE is_main = 1"), 2);
    }

    void theSameContactAddedAtBothIsOne()
    {
        (void)front().speaks(m_houses->people.at(2), m_houses->firm, u"Manager"_s);
        back().clock.advance(60'000);
        (void)back().speaks(m_houses->people.at(2), m_houses->firm, u"Director"_s);
        m_houses->server.settle();
        for (OrganizationDesk *desk : {&front(), &back()}) {
            const auto contacts = desk->stored(m_houses->firm).contacts;
            QCOMPARE(contacts.size(), 1);
            QCOMPARE(contacts.constFirst().position, u"Director"_s);
        }
    }

    void whoIsErasedSpeaksForNobodyAnywhere()
    {
        (void)front().speaks(m_houses->people.at(0), m_houses->firm);
        (void)front().speaks(m_houses->people.at(1), m_houses->firm);
        m_houses->server.settle();
        back().commit({{sync::OpKind::Erase, schema::Guest::kTable, m_houses->people.at(0)}});
        m_houses->server.settle();
        for (OrganizationDesk *desk : {&front(), &back()}) {
            QCOMPARE(desk->count("SELECT count(*) FROM relationship"), 1);
            QCOMPARE(Houses::main(*desk, m_houses->firm), QStringList {u"王芳"_s});
        }
    }

    void whatComesFromAnotherDeskIsFoundHere()
    {
        (void)back().add(u"廣州白雲旅行社"_s);
        m_houses->server.settle();
        QCOMPARE(front().found(u"baiyun"_s), QStringList {u"廣州白雲旅行社"_s});
    }
};

QTEST_GUILESS_MAIN(OrganizationDesksTest)
#include "tst_organization_desks.moc"
