#include "models/support/uuid.h"

#include <QTest>

using lobby::Uuid;

class UuidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version7AscendsWithinOneMillisecond()
    {
        Uuid last;
        for (int i = 0; i < 10'000; ++i) {
            const Uuid next = Uuid::v7(1'700'000'000'000);
            QVERIFY(last < next);
            last = next;
        }
        QCOMPARE(last.toString().at(14), u'7');
        QVERIFY(QStringLiteral("89ab").contains(last.toString().at(19)));
    }

    void namedIsTheSameEverywhere()
    {
        QCOMPARE(Uuid::named("bookings", "H1/2"), Uuid::named("bookings", "H1/2"));
        QVERIFY(Uuid::named("bookings", "H1/2") != Uuid::named("bookings", "H1/3"));
        QVERIFY(Uuid::named("ab", "c") != Uuid::named("a", "bc"));
    }

    void textRoundTrips()
    {
        const Uuid id = Uuid::v7(1);
        QCOMPARE(Uuid::fromString(id.toString()), std::optional(id));
        QCOMPARE(Uuid::fromString(id.toString().toUpper()), std::optional(id));
        QCOMPARE(Uuid::fromBytes(id.toBytes()), std::optional(id));
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no dashes") << QStringLiteral("0190163d8694739baea5966c26f8ad91");
        QTest::newRow("letter g") << QStringLiteral("g190163d-8694-739b-aea5-966c26f8ad91");
        QTest::newRow("too long") << QStringLiteral("0190163d-8694-739b-aea5-966c26f8ad911");
    }

    void refusesOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!Uuid::fromString(text));
    }
};

QTEST_GUILESS_MAIN(UuidTest)
#include "tst_uuid.moc"
