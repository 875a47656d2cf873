#include "models/quality/verification/verification.h"

#include <QTest>

using namespace lobby;
using namespace lobby::quality;

using What = Verification::What;
using Outcome = Verification::Outcome;
using Method = Verification::Method;
using Ledger = QList<Verification>;
using State = VerificationState;

namespace {

const Uuid kPhone = Uuid::named("telephone", "1");
const Uuid kOtherPhone = Uuid::named("telephone", "2");

Verification word(
    qint64 at, What what, Outcome outcome, Method method = Method::Guest, const Uuid &about = {})
{
    return {Uuid::named("entry", QByteArray::number(at)), {}, what, about, outcome, method, {}, {},
        {}, at};
}

} // namespace

class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateFollowsFromTheLedger_data()
    {
        QTest::addColumn<Ledger>("ledger");
        QTest::addColumn<State>("state");
        const Verification passport = word(1, What::Document, Outcome::Right, Method::Document);
        QTest::newRow("nothing") << Ledger() << State::Unverified;
        QTest::newRow("a passport was read") << Ledger {passport} << State::DocumentVerified;
        QTest::newRow("the telephone was answered")
            << Ledger {word(1, What::Telephone, Outcome::Right, Method::Contact)}
            << State::ContactVerified;
        QTest::newRow("he says so")
            << Ledger {word(1, What::Record, Outcome::Right)} << State::ContactVerified;
        QTest::newRow("a review found it right")
            << Ledger {word(1, What::Record, Outcome::Right, Method::Review)} << State::Unverified;
        QTest::newRow("the name is called false")
            << Ledger {passport, word(2, What::Name, Outcome::False)} << State::SuspectedFalse;
        QTest::newRow("and corrected") << Ledger {passport, word(2, What::Name, Outcome::False),
            word(3, What::Name, Outcome::Corrected)}
                                       << State::DocumentVerified;
        QTest::newRow("another thing is right") << Ledger {word(2, What::Name, Outcome::False),
            word(3, What::Telephone, Outcome::Right)}
                                                << State::SuspectedFalse;
        QTest::newRow("all of it is right")
            << Ledger {word(2, What::Name, Outcome::False), word(3, What::Record, Outcome::Right)}
            << State::ContactVerified;
        QTest::newRow("all of it was right before") << Ledger {word(3, What::Name, Outcome::False),
            word(2, What::Record, Outcome::Right)} << State::SuspectedFalse;
        QTest::newRow("one of two telephones is false")
            << Ledger {word(2, What::Telephone, Outcome::False, Method::Contact, kPhone),
                   word(3, What::Telephone, Outcome::Right, Method::Contact, kOtherPhone)}
            << State::SuspectedFalse;
        QTest::newRow("and then all telephones are right")
            << Ledger {word(2, What::Telephone, Outcome::False, Method::Contact, kPhone),
                   word(3, What::Telephone, Outcome::Right, Method::Contact)}
            << State::ContactVerified;
    }
    void theStateFollowsFromTheLedger()
    {
        QFETCH(Ledger, ledger);
        QFETCH(State, state);
        QCOMPARE(stateOf(ledger), state);
        std::reverse(ledger.begin(), ledger.end()); // entries come in any order
        QCOMPARE(stateOf(ledger), state);
    }

    void whenSomethingWasFoundRight()
    {
        const Ledger ledger {word(5, What::Telephone, Outcome::Right, Method::Contact, kPhone),
            word(7, What::Telephone, Outcome::False, Method::Contact, kPhone),
            word(6, What::Email, Outcome::Corrected)};
        QCOMPARE(verifiedAt(ledger, What::Telephone, kPhone), 5);
        QCOMPARE(verifiedAt(ledger, What::Telephone, kOtherPhone), 0);
        QCOMPARE(verifiedAt(ledger, What::Email, kPhone), 6);
        QCOMPARE(verifiedAt({word(9, What::Record, Outcome::Right)}, What::Address, {}), 9);
    }

    void codesComeBack()
    {
        for (int i = 0; i < kVerifiedThings; ++i)
            QCOMPARE(verifiedThingNamed(QString(codeOf(What(i)))), What(i));
        for (const Outcome outcome : {Outcome::Right, Outcome::Corrected, Outcome::False})
            QCOMPARE(outcomeNamed(QString(codeOf(outcome))), outcome);
        for (const Method method :
            {Method::Document, Method::Contact, Method::Guest, Method::Review})
            QCOMPARE(methodNamed(QString(codeOf(method))), method);
        QVERIFY(!verifiedThingNamed(u"shoe_size"));
    }
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
