#include "models/backup/container/container_reader.h"
#include "models/backup/container/container_writer.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace lobby;
using namespace lobby::backup;
using namespace Qt::StringLiterals;
using access::SecretBytes;
using Code = Error::Code;

namespace {

/// Does not compress, and is the same at each run.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator chance(7);
    for (char &byte : bytes)
        byte = static_cast<char>(chance.bounded(256));
    return bytes;
}

QByteArray written(const QByteArray &header, const QByteArray &content, const SecretBytes &key)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    ContainerWriter writer(file, header, key);
    for (qsizetype at = 0; at < content.size(); at += 5000) {
        if (!writer.write(
                QByteArrayView(content).sliced(at, std::min<qsizetype>(5000, content.size() - at))))
            return {};
    }
    return writer.finish() ? file.data() : QByteArray();
}

struct ReadBack
{
    QByteArray header;
    QByteArray content;
};

/// As whoever knows how much there is.
Result<ReadBack> readBack(QByteArray bytes, const SecretBytes &key, qsizetype size)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    ContainerReader reader(file);
    Result<QByteArray> header = reader.header();
    if (!header)
        return header.error();
    if (const auto begun = reader.begin(key); !begun)
        return begun.error();
    Result<QByteArray> content = reader.read(size);
    if (!content)
        return content.error();
    if (const auto ended = reader.end(); !ended)
        return ended.error();
    return ReadBack {*header, *content};
}

bool isRefused(const QByteArray &bytes, const SecretBytes &key, qsizetype size)
{
    const auto read = readBack(bytes, key, size);
    return !read
        && (read.error().code == Code::BackupDamaged || read.error().code == Code::NotABackup);
}

} // namespace

class ContainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadAgain_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("nothing") << qsizetype(0);
        QTest::newRow("a byte") << qsizetype(1);
        QTest::newRow("less than a chunk") << qsizetype(100'000);
        QTest::newRow("about a chunk") << kChunkBytes;
        QTest::newRow("several chunks") << 3 * kChunkBytes + 17;
    }
    void whatWasWrittenIsReadAgain()
    {
        QFETCH(qsizetype, size);
        const QByteArray content = noise(size);
        const QByteArray bytes = written("header", content, m_key);
        QVERIFY(!bytes.isEmpty());
        const auto read = readBack(bytes, m_key, size);
        QVERIFY(read);
        QCOMPARE(read->header, QByteArray("header"));
        QVERIFY(read->content == content);
    }

    void thePageThatIsEmptyTakesNoRoom()
    {
        const QByteArray content(4 * 1024 * 1024, '\0');
        const QByteArray bytes = written({}, content, m_key);
        QVERIFY(bytes.size() < 2000);
        QVERIFY(readBack(bytes, m_key, content.size()));
    }

    void nothingOfTheContentIsReadable()
    {
        const QByteArray content = QByteArray("Zhang Wei ").repeated(1000);
        QVERIFY(!written({}, content, m_key).contains("Zhang"));
    }

    void theSameTwiceIsNotTheSame()
    {
        QVERIFY(written("h", "content", m_key) != written("h", "content", m_key));
    }

    void everyFlippedBitIsRefused()
    {
        const QByteArray content = noise(300);
        const QByteArray bytes = written("a header of some length", content, m_key);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = bytes;
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
                QVERIFY2(
                    isRefused(flipped, m_key, content.size()), qPrintable(QString::number(at)));
            }
        }
    }

    void everyTruncationIsRefused()
    {
        const QByteArray content = noise(300);
        const QByteArray bytes = written("header", content, m_key);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(isRefused(bytes.first(size), m_key, content.size()),
                qPrintable(QString::number(size)));
    }

    void everyChunkThatIsFlippedIsRefused()
    {
        const QByteArray content = noise(3 * kChunkBytes);
        const QByteArray bytes = written("header", content, m_key);
        for (qsizetype at = 0; at < bytes.size(); at += 40'009) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
            QVERIFY2(isRefused(flipped, m_key, content.size()), qPrintable(QString::number(at)));
        }
    }

    void aWholeChunkThatIsMissingAtTheEndIsRefused()
    {
        const QByteArray content = noise(3 * kChunkBytes);
        const QByteArray bytes = written({}, content, m_key);
        for (int chunks = 0; chunks < 3; ++chunks)
            QVERIFY(isRefused(bytes.first(start(0) + chunks * kSealed), m_key, content.size()));
    }

    void chunksInAnotherOrderAreRefused()
    {
        const QByteArray content = noise(4 * kChunkBytes);
        const QByteArray bytes = written({}, content, m_key);
        QByteArray swapped = bytes;
        swapped.replace(start(0), kSealed, bytes.sliced(start(1), kSealed));
        swapped.replace(start(1), kSealed, bytes.sliced(start(0), kSealed));
        QVERIFY(swapped != bytes);
        QVERIFY(isRefused(swapped, m_key, content.size()));
    }

    void aChunkTwiceAndAChunkLeftOutAreRefused()
    {
        const QByteArray content = noise(4 * kChunkBytes);
        const QByteArray bytes = written({}, content, m_key);
        QByteArray twice = bytes;
        twice.insert(start(1), bytes.sliced(start(0), kSealed));
        QVERIFY(isRefused(twice, m_key, content.size()));
        QByteArray without = bytes;
        without.remove(start(1), kSealed);
        QVERIFY(isRefused(without, m_key, content.size()));
    }

    void chunksOfAnotherContainerOfTheSameKeyAreRefused()
    {
        const QByteArray content = noise(3 * kChunkBytes);
        QByteArray bytes = written({}, content, m_key);
        const QByteArray other = written({}, content, m_key);
        bytes.replace(start(1), kSealed, other.sliced(start(1), kSealed));
        QVERIFY(isRefused(bytes, m_key, content.size()));
    }

    void nothingMayFollow()
    {
        const QByteArray bytes = written("header", "content", m_key);
        QVERIFY(isRefused(bytes + 'x', m_key, 7));
        QVERIFY(isRefused(bytes + bytes, m_key, 7));
        QVERIFY(isRefused(bytes + QByteArray(kSealed, '\0'), m_key, 7));
    }

    void moreOrLessThanWasWrittenIsRefused()
    {
        const QByteArray bytes = written({}, "content", m_key);
        QVERIFY(isRefused(bytes, m_key, 6));
        QVERIFY(isRefused(bytes, m_key, 8));
    }

    void anotherHeaderBeforeTheSameChunksIsRefused()
    {
        const QByteArray bytes = written("header", "content", m_key);
        QByteArray other = containerBeginning("reader");
        other += bytes.sliced(containerBeginning("header").size());
        QVERIFY(isRefused(other, m_key, 7));
    }

    void anotherKeyOpensNothing()
    {
        const QByteArray bytes = written("header", "content", m_key);
        QVERIFY(isRefused(bytes, SecretBytes::random(32), 7));
    }

    void whatIsNoContainerIsSaidToBeNone()
    {
        QCOMPARE(readBack("SQLite format 3", m_key, 1).error().code, Code::NotABackup);
        QCOMPARE(readBack({}, m_key, 1).error().code, Code::NotABackup);
    }

    void nothingMayFollowALastChunkThatIsFull()
    {
        const qsizetype whole = start(0) + 2 * kSealed;
        QByteArray content = noise(2 * kChunkBytes - 1000);
        QByteArray bytes = written({}, content, m_key);
        for (int i = 0; i < 5 && bytes.size() != whole; ++i) { // a byte of noise is a byte packed
            content = noise(content.size() + whole - bytes.size());
            bytes = written({}, content, m_key);
        }
        QCOMPARE(bytes.size(), whole);
        QVERIFY(readBack(bytes, m_key, content.size()));
        QVERIFY(isRefused(bytes + 'x', m_key, content.size()));
        QVERIFY(isRefused(bytes + QByteArray(kSealed, '\0'), m_key, content.size()));
    }

    void aHeaderLongerThanAllowedIsRefused()
    {
        for (const qsizetype size : {kMostHeaderBytes, kMostHeaderBytes + 1}) {
            QByteArray bytes = containerBeginning({}).first(kContainerMagic.size());
            bytes.resize(bytes.size() + kLengthBytes);
            qToLittleEndian(static_cast<quint32>(size), bytes.data() + kContainerMagic.size());
            bytes += QByteArray(size, 'h');
            QBuffer file(&bytes);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(ContainerReader(file).header().has_value(), size == kMostHeaderBytes);
        }
    }

private:
    static constexpr qsizetype kSealed = kChunkBytes + kChunkSeal;
    /// Where that chunk begins, behind an empty header.
    static qsizetype start(qsizetype chunk)
    {
        return containerBeginning({}).size() + kStreamBeginningBytes + chunk * kSealed;
    }

    SecretBytes m_key = SecretBytes::random(32);
};

QTEST_GUILESS_MAIN(ContainerTest)
#include "tst_container.moc"
