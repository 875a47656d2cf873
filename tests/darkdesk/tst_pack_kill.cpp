#include "tests/support/faults/fault_scale.h"

#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPackKills = 15;
constexpr int kMostPacks = 3; ///< of one life
constexpr int kPackUs = 30'000; ///< about what one takes
const QByteArray kKillPassphrase = "correct horse battery";

/// The title of the pack that lies there, in one piece and under its passphrase; empty else.
QByteArray titleOf(const QString &file)
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--password-file=-"_s, u"--decrypt"_s, u"--qdf"_s, file, u"-"_s});
    if (!process.waitForStarted())
        qFatal("qpdf cannot be started: it is missing");
    process.write(kKillPassphrase);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        return {};
    // UTF-16, spelled: /Title <feff0070...>
    QByteArray text = process.readAllStandardOutput();
    text.remove(0, text.indexOf("/Title"));
    const qsizetype begin = text.indexOf('<') + 1;
    QByteArray utf16 = QByteArray::fromHex(text.sliced(begin, text.indexOf('>') - begin));
    return utf16.replace(QByteArray(1, '\0'), QByteArray());
}

} // namespace

/// A process that writes packs is killed, again and again: there is always a whole one, and never
/// an older one than it was told is written.
class PackKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLeavesAWholePack()
    {
        qInfo() << "seed" << faultSeed() << "scale" << faultScale();
        std::mt19937_64 random(faultSeed());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"dark-desk"_s);
        int last = 0;
        for (int kill = 0; kill < kPackKills * faultScale(); ++kill) {
            QProcess worker;
            worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            worker.start(QStringLiteral(LOBBY_PACK_WORKER),
                {path, QString::fromLatin1(kKillPassphrase), QString::number(last + 1)});
            QByteArray told;
            const int life = std::uniform_int_distribution(1, kMostPacks)(random);
            while (told.count('\n') < life) {
                QVERIFY(worker.waitForReadyRead());
                told += worker.readAllStandardOutput();
            }
            const int moment = std::uniform_int_distribution(0, kPackUs)(random);
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < 1000LL * moment) { }
            worker.kill();
            worker.waitForFinished();
            told += worker.readAllStandardOutput();
            last += static_cast<int>(told.count('\n'));
            const QByteArray title = titleOf(path + u"/dark-desk.pdf"_s);
            // It was written and killed before it could say so.
            const bool isLast = title.endsWith("pack " + QByteArray::number(last))
                || title.endsWith("pack " + QByteArray::number(last + 1));
            QVERIFY2(isLast, title.constData());
            // What was begun is replaced by the next, and never more than one lies there.
            QVERIFY(QDir(path).entryList(QDir::Files).size() <= 2);
        }
        qInfo() << last << "packs written";
    }
};

QTEST_GUILESS_MAIN(PackKillTest)
#include "tst_pack_kill.moc"
