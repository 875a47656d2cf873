#include "models/checkin/cards/signature.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

/// Two strokes and a dot.
Signature signature()
{
    Signature made(2.5);
    made.add({0, 9000, 0});
    made.add({5000, 100, 12});
    made.add({10'000, 9000, 25});
    made.liftPen();
    made.add({2500, 5000, 400});
    made.add({7500, 5000, 431});
    made.liftPen();
    made.add({9000, 9900, 600});
    return made;
}

/// The worst there can be: as many points as fit, as far apart as may be.
Signature longest()
{
    Signature made(Signature::kWidest);
    for (int i = 0; i < Signature::kMostPoints; ++i) {
        const int place = i % 2 * SignaturePoint::kSide;
        if (i < Signature::kMostStrokes)
            made.liftPen();
        if (!made.add({place, place, i * (Signature::kLongestMs / int(Signature::kMostPoints))}))
            return {};
    }
    return made;
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsStrokesApart()
    {
        const Signature made = signature();
        QCOMPARE(made.strokes().size(), 3);
        QCOMPARE(made.strokes().at(0).size(), 3);
        QCOMPARE(made.strokes().at(2).size(), 1);
        QCOMPARE(made.pointCount(), 6);
        QCOMPARE(made.aspectRatio(), 2.5);
        QVERIFY(!made.isEmpty());
        QVERIFY(Signature().isEmpty());
    }

    void comesBackFromItsBytes_data()
    {
        QTest::addColumn<Signature>("made");
        QTest::newRow("an empty one") << Signature();
        QTest::newRow("three strokes") << signature();
        QTest::newRow("the longest") << longest();
    }
    void comesBackFromItsBytes()
    {
        QFETCH(Signature, made);
        const QByteArray bytes = made.toBytes();
        QCOMPARE(bytes.isEmpty(), made.isEmpty());
        QVERIFY(bytes.size() <= Signature::kMostBytes);
        const auto read = Signature::fromBytes(bytes);
        QVERIFY(read);
        QVERIFY(*read == made);
    }

    void takesNoMoreThanItMay()
    {
        Signature full = longest();
        QCOMPARE(full.pointCount(), Signature::kMostPoints);
        QVERIFY(!full.add({1, 1, Signature::kLongestMs}));
        QCOMPARE(full.pointCount(), Signature::kMostPoints);

        Signature dots;
        for (qsizetype i = 0; i < Signature::kMostStrokes; ++i) {
            dots.liftPen();
            QVERIFY(dots.add({1, 1, 0}));
        }
        QVERIFY(dots.add({2, 2, 0})); // of the last stroke
        dots.liftPen();
        QVERIFY(!dots.add({3, 3, 0}));
        QCOMPARE(dots.strokes().size(), Signature::kMostStrokes);
    }

    void doesNotRunBackwardsInTime()
    {
        Signature made;
        made.add({0, 0, 100});
        made.liftPen();
        made.add({1, 1, 40});
        QCOMPARE(made.strokes().at(1).at(0).ms, 100);
    }

    void placesPointsInABox()
    {
        QCOMPARE(SignaturePoint::at({0.25, 0.5}, 7), (SignaturePoint {2500, 5000, 7}));
        QCOMPARE(SignaturePoint::at({-1, 1.5}, -3), (SignaturePoint {0, 10'000, 0}));
        QCOMPARE(SignaturePoint::at({std::numeric_limits<double>::quiet_NaN(), 0}, 0).x, 0);
        QCOMPARE(SignaturePoint::at({0, 0}, qint64 {1} << 40).ms, Signature::kLongestMs);
        QCOMPARE((SignaturePoint {2500, 10'000, 0}).in({10, 20, 200, 80}), QPointF(60, 100));
    }

    void keepsTheBoxWithinReason()
    {
        QCOMPARE(Signature(0).aspectRatio(), Signature::kNarrowest);
        QCOMPARE(Signature(1000).aspectRatio(), Signature::kWidest);
        QCOMPARE(Signature(std::numeric_limits<double>::infinity()).aspectRatio(), 1.0);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = signature().toBytes();
        QTest::newRow("text") << "signature"_ba;
        QTest::newRow("another version") << "\x83\x02\x19\x0b\xb8\x81\x83\x01\x01\x00"_ba;
        QTest::newRow("more behind") << sound + '\0';
        QTest::newRow("an empty stroke") << "\x83\x01\x19\x0b\xb8\x81\x80"_ba;
        QTest::newRow("no strokes") << "\x83\x01\x19\x0b\xb8\x80"_ba;
        QTest::newRow("half a point") << "\x83\x01\x19\x0b\xb8\x81\x82\x01\x01"_ba;
        QTest::newRow("a number written longer than needed")
            << "\x83\x01\x19\x0b\xb8\x81\x83\x18\x01\x01\x00"_ba;
        QTest::newRow("a place outside the box")
            << "\x83\x01\x19\x0b\xb8\x81\x83\x19\x27\x11\x01\x00"_ba;
        QTest::newRow("a place before the box") << "\x83\x01\x19\x0b\xb8\x81\x83\x20\x01\x00"_ba;
        QTest::newRow("time running backwards")
            << "\x83\x01\x19\x0b\xb8\x81\x86\x01\x01\x05\x01\x01\x20"_ba;
        QTest::newRow("a box of no width") << "\x83\x01\x00\x81\x83\x01\x01\x00"_ba;
        QTest::newRow("fractions") << "\x83\x01\x19\x0b\xb8\x81\x83\xf9\x3c\x00\x01\x00"_ba;
        QTest::newRow("a huge number")
            << "\x83\x01\x19\x0b\xb8\x81\x83\x1b\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00"_ba;
        QTest::newRow("the least number")
            << "\x83\x01\x19\x0b\xb8\x81\x83\x3b\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00"_ba;
        QTest::newRow("more strokes announced than there can be")
            << "\x83\x01\x19\x0b\xb8\x9b\xff\xff\xff\xff\xff\xff\xff\xff"_ba;
        QTest::newRow("a stroke without an end") << "\x83\x01\x19\x0b\xb8\x81\x9f\x01\x01\x00"_ba;
        QTest::newRow("arrays in arrays") << QByteArray(50'000, '\x81');
        QTest::newRow("too large") << sound + QByteArray(Signature::kMostBytes, '\0');
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, bytes);
        const auto read = Signature::fromBytes(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QCOMPARE(read.error().subject, u"signature"_s);
    }

    /// Cut anywhere, or with a byte changed: refused, or another sound signature.
    void survivesWhatIsBroken()
    {
        const QByteArray sound = signature().toBytes();
        for (qsizetype length = 1; length < sound.size(); ++length)
            QVERIFY(!Signature::fromBytes(sound.first(length)));
        QRandomGenerator random(20'261'122);
        for (int turn = 0; turn < 4000; ++turn) {
            QByteArray broken = sound;
            for (int changes = random.bounded(1, 4); changes > 0; --changes)
                broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
            if (const auto read = Signature::fromBytes(broken))
                QCOMPARE(read->toBytes(), broken);
        }
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
