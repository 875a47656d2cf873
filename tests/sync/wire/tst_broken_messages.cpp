#include "models/sync/wire/frame.h"
#include "models/sync/wire/message_codec.h"
#include "tests/sync/wire/sample_messages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lobby;
using namespace lobby::sync;
using namespace lobby::test;

namespace {

/// What a message reads as, written again; none: it is refused.
using Reread = std::optional<QByteArray> (*)(QByteArrayView bytes);

template <typename Message>
std::optional<QByteArray> reread(QByteArrayView bytes)
{
    const Result<Message> message = decode<Message>(bytes);
    return message ? std::optional(encode(*message)) : std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(Reread)

/// Whatever the bytes, a decoder answers, reads nothing that is not there, and takes only what
/// comes through whole.
class BrokenMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessage_data()
    {
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<Reread>("reread");
        QTest::newRow("sync request") << encode(someRequest()) << &reread<SyncRequest>;
        QTest::newRow("sync answer") << encode(someAnswer()) << &reread<SyncAnswer>;
        QTest::newRow("snapshot request")
            << encode(someSnapshotRequest()) << &reread<SnapshotRequest>;
        QTest::newRow("snapshot answer") << encode(somePage()) << &reread<SnapshotAnswer>;
        QTest::newRow("reincarnation request")
            << encode(ReincarnationRequest {5, 12}) << &reread<ReincarnationRequest>;
        QTest::newRow("reincarnation answer")
            << encode(ReincarnationAnswer {someStanding(), 6}) << &reread<ReincarnationAnswer>;
        QTest::newRow("line of a journal")
            << encode(someAnswer().streams[1].entries.at(2)) << &reread<Entry>;
    }
    void eachMessage()
    {
        QFETCH(const QByteArray, sound);
        QFETCH(const Reread, reread);
        QCOMPARE(reread(sound), std::optional(sound));
        for (qsizetype length = 0; length < sound.size(); ++length)
            QVERIFY2(!reread(sound.first(length)), qPrintable(QString::number(length)));
        QVERIFY(!reread(sound + '\0'));

        QRandomGenerator random(20'261'122);
        int taken = 0;
        constexpr int kTurns = 3000;
        for (int turn = 0; turn < kTurns; ++turn) {
            const std::optional<QByteArray> first = reread(broken(sound, random));
            if (!first)
                continue;
            ++taken;
            QCOMPARE(reread(*first), first); // and what it wrote reads the same
        }
        QVERIFY(taken < kTurns);
    }

    void aFrame()
    {
        const QByteArray sound = framed(encode(someRequest()));
        QRandomGenerator random(20'261'122);
        for (int turn = 0; turn < 3000; ++turn) {
            const auto message = unframed(broken(sound, random));
            QVERIFY(!message || message->size() <= kMostMessageBytes);
        }
    }

private:
    /// With one to three bytes changed, left out, or said twice.
    static QByteArray broken(QByteArray bytes, QRandomGenerator &random)
    {
        for (int changes = random.bounded(1, 4); changes > 0 && !bytes.isEmpty(); --changes) {
            const qsizetype at = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes.remove(at, 1);
                break;
            case 1:
                bytes.insert(at, bytes.sliced(at, std::min<qsizetype>(8, bytes.size() - at)));
                break;
            default:
                bytes[at] = char(random.bounded(256));
            }
        }
        return bytes;
    }
};

QTEST_APPLESS_MAIN(BrokenMessagesTest)
#include "tst_broken_messages.moc"
