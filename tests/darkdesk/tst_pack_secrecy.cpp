#include "models/access/secrets/private_file.h"
#include "models/darkdesk/pack/dark_desk.h"
#include "models/darkdesk/pack/encrypted_pdf.h"
#include "models/darkdesk/pack/pack_folder.h"
#include "tests/support/stay_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTest>

using namespace lobby;
using namespace lobby::darkdesk;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "correct horse battery";

/// Another implementation's word: the program of the library's own authors, its exit code and what
/// it printed. The passphrase goes by its standard input.
std::pair<int, QByteArray> qpdf(const QStringList &arguments, const QByteArray &passphrase = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList all = arguments;
    if (!passphrase.isEmpty())
        all.prepend(u"--password-file=-"_s);
    process.start(u"qpdf"_s, all);
    if (!process.waitForStarted())
        qFatal("qpdf cannot be started: it is missing");
    process.write(passphrase);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitCode(), process.readAllStandardOutput()};
}

QByteArray someDocument(const QString &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(text);
    QPainter painter(&writer);
    painter.drawText(200, 200, text);
    painter.end();
    return bytes;
}

} // namespace

class PackSecrecyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static access::SecretBytes secret() { return access::SecretBytes::copyOf(kSecret); }

private Q_SLOTS:
    void thePassphraseOpensItAndNothingElseDoes()
    {
        const Result<QByteArray> closed = encryptedPdf(someDocument(u"Room 1207"_s), secret());
        QVERIFY(closed);
        QFile file(path(u"pack.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*closed) == closed->size());
        file.close();
        const QString name = file.fileName();
        QCOMPARE(qpdf({u"--check"_s, name}, kSecret).first, 0);
        QVERIFY(qpdf({u"--check"_s, name}).first != 0);
        QVERIFY(qpdf({u"--check"_s, name}, "correct horse batterz").first != 0);
        const QByteArray facts = qpdf({u"--show-encryption"_s, name}, kSecret).second;
        QVERIFY2(facts.contains("R = 6"), facts.constData());
        QVERIFY2(facts.contains("AESv3"), facts.constData());
        QVERIFY2(facts.contains("print high resolution: allowed"), facts.constData());
    }

    void noTextOfItIsInTheFile()
    {
        const QByteArray open = someDocument(u"Chen Zhiqiang"_s);
        const QByteArray utf16("\0C\0h\0e\0n", 8);
        QVERIFY(open.contains(utf16)); // its title, as a document writes it
        const Result<QByteArray> closed = encryptedPdf(open, secret());
        QVERIFY(closed);
        QVERIFY(!closed->contains(utf16));
        QVERIFY(!closed->contains("Chen"));
        QVERIFY(!closed->contains(kSecret));
    }

    void twoOfTheSameHaveNothingInCommon()
    {
        const QByteArray open = someDocument(u"Room 1207"_s);
        QVERIFY(*encryptedPdf(open, secret()) != *encryptedPdf(open, secret()));
    }

    void whatIsNoDocumentIsRefused()
    {
        QCOMPARE(encryptedPdf("nothing of the sort", secret()).error().code, Error::Code::Invalid);
        QCOMPARE(encryptedPdf(someDocument(u"x"_s), {}).error().code, Error::Code::Invalid);
    }

    void thePassphraseLiesInNoByteOfTheVault()
    {
        StayFixture vault;
        const access::RootKey root {1, access::SecretBytes::random(access::kKeySize)};
        DarkDesk desk(*vault.database, vault.authoriser, root);
        QVERIFY(vault.wait(desk.setPassphrase(QString::fromLatin1(kSecret))));
        const auto kept = vault.wait(vault.database->read([](store::Connection &connection) {
            store::Statement query(
                connection, "SELECT value FROM meta WHERE name = 'dark_desk_passphrase'");
            return query.step() ? query.bytes(0) : QByteArray();
        }));
        QVERIFY(kept && !kept->isEmpty());
        QVERIFY(!kept->contains(kSecret)); // sealed within the encrypted database
        vault.reopen();
        DarkDesk again(*vault.database, vault.authoriser, root);
        QVERIFY(vault.wait(again.packToWrite()).value().passphrase->view() == kSecret);
        // With other keys it is as if there were none.
        const access::RootKey other {2, access::SecretBytes::random(access::kKeySize)};
        DarkDesk stranger(*vault.database, vault.authoriser, other);
        QCOMPARE(vault.wait(stranger.hasPassphrase()).value(), false);
        vault.database.reset();
    }

    void theOwnFolderIsMadeAndAChosenOneIsNot()
    {
        const PackFolder own(path(u"profile/dark-desk"_s), {});
        QVERIFY(own.write("one"));
        QVERIFY(own.writtenAt().has_value());
        QCOMPARE(QFile::permissions(own.file()) & (QFile::ReadOther | QFile::ReadGroup),
            QFile::Permissions());
        const PackFolder stick(path(u"profile/dark-desk"_s), path(u"stick"_s));
        QCOMPARE(stick.write("one").error().code, Error::Code::NotFound);
        QVERIFY(!QDir(path(u"stick"_s)).exists());
        QVERIFY(!stick.writtenAt().has_value());
        const PackFolder relative({}, u"somewhere"_s);
        QCOMPARE(relative.write("one").error().code, Error::Code::Invalid);
    }

    void aFullDiskLeavesTheLastPackAndTheNextTryReplacesIt()
    {
        const QString folder = path(u"full"_s);
        QVERIFY(PackFolder(folder, {}).write("the last one"));
        const PackFolder full(folder, {}, [](const QString &, QByteArrayView) -> Result<Done> {
            return Error {Error::Code::DiskFull};
        });
        QCOMPARE(full.write("the next one").error().code, Error::Code::DiskFull);
        const auto content
            = [&folder] { return *access::readPrivateFile(folder + u"/dark-desk.pdf"_s, 100); };
        QCOMPARE(content(), QByteArray("the last one"));
        QVERIFY(PackFolder(folder, {}).write("the next one"));
        QCOMPARE(content(), QByteArray("the next one"));
    }

    void aDiskThatReallyIsFullSaysSo()
    {
        // What a file may hold is bounded for this process, as a full disk bounds it.
        const QString folder = path(u"quota"_s);
        QVERIFY(PackFolder(folder, {}).write("the last one"));
        const QString small = path(u"tiny"_s);
        QDir().mkpath(small);
        QProcess mount;
        mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, small});
        mount.waitForFinished(-1);
        if (mount.exitCode() != 0)
            QSKIP("no file system can be mounted here");
        const PackFolder tiny({}, small);
        const auto last = tiny.write(QByteArray(20'000, 'a'));
        const auto refused = tiny.write(QByteArray(200'000, 'b'));
        const auto kept = access::readPrivateFile(tiny.file(), 1'000'000);
        const QStringList left = QDir(small).entryList(QDir::Files);
        QProcess::execute(u"umount"_s, {small});
        QVERIFY(last);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::DiskFull);
        QCOMPARE(*kept, QByteArray(20'000, 'a'));
        QCOMPARE(left, QStringList {u"dark-desk.pdf"_s});
    }
};

QTEST_MAIN(PackSecrecyTest)
#include "tst_pack_secrecy.moc"
