#include "models/complaints/dossier/dossier_archive.h"
#include "models/complaints/dossier/dossier_check.h"
#include "models/complaints/dossier/dossier_seal.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

using namespace lobby;
using namespace lobby::complaints;
using namespace Qt::StringLiterals;
using access::SigningKey;

namespace {

SigningKey keyOf(char letter)
{
    return SigningKey::fromSeed(access::SecretBytes::copyOf(QByteArray(32, letter)));
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Manifest manifestOf(const QList<ArchivedFile> &files)
{
    Manifest manifest;
    manifest.caseNo = u"1042"_s;
    manifest.madeAt = QDateTime({2025, 5, 14}, {9, 30}, QTimeZone::utc());
    manifest.madeBy = u"李晓"_s;
    manifest.property = u"Grand Hotel"_s;
    manifest.desk = 3;
    manifest.auditSequence = 77;
    manifest.auditHash = QByteArray(32, 'h');
    for (const ArchivedFile &file : files)
        manifest.entries.append({file.name, file.bytes.size(), sha256(file.bytes)});
    return manifest;
}

const QList<ArchivedFile> &smallFiles()
{
    static const QList<ArchivedFile> kFiles
        = {{u"dossier.pdf"_s, "%PDF-1.4 a page"}, {u"evidence/01 电梯.txt"_s, "it stood still"}};
    return kFiles;
}

QByteArray sealed(const QList<ArchivedFile> &files, const QByteArray &manifest, char key = 'k')
{
    QByteArray archive = archiveOf(files + QList<ArchivedFile> {{kManifestName, manifest}},
        DossierSeal::unsignedOf(keyOf(key).publicKey), manifestOf({}).madeAt)
                             .value();
    DossierSeal::seal(archive, keyOf(key));
    return archive;
}

QByteArray smallDossier(char key = 'k')
{
    return sealed(smallFiles(), encoded(manifestOf(smallFiles())), key);
}

std::optional<DossierProblem> problemOf(const QByteArray &file, const QString &fingerprint = {})
{
    const auto checked = checkDossier(file, fingerprint);
    return checked ? std::nullopt : std::optional(checked.error());
}

} // namespace

class DossierSealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDossierSaysWhoseItIs();
    void noByteCanBeAnother();
    void noEndCanBeMissing();
    void nothingCanBeAddedOrTakenOut();
    void aSealOfAnotherKeyIsNotTheirs();
    void aSealDoesNotFitAnotherDossier();
    void whatWasSealedWronglyIsNoDossier_data();
    void whatWasSealedWronglyIsNoDossier();
    void fingerprintsAreReadAsTheyAreTyped();
    void aManifestComesBackAsItWas();
    void anArchiveOfTooMuchIsRefused();
};

void DossierSealTest::aWholeDossierSaysWhoseItIs()
{
    const auto checked = checkDossier(smallDossier());
    QVERIFY(checked);
    QCOMPARE(checked->manifest, manifestOf(smallFiles()));
    QCOMPARE(checked->fingerprint, fingerprintOf(keyOf('k').publicKey));
}

void DossierSealTest::noByteCanBeAnother()
{
    const QByteArray dossier = smallDossier();
    QVERIFY(!problemOf(dossier));
    for (qsizetype i = 0; i < dossier.size(); ++i) {
        // A bit, the bit between upper and lower case, the highest, all of them.
        for (const int flipped : {0x01, 0x20, 0x80, 0xff}) {
            QByteArray changed = dossier;
            changed[i] = char(changed.at(i) ^ flipped);
            if (!problemOf(changed))
                QFAIL(qPrintable(u"byte %1 may be another"_s.arg(i)));
        }
    }
}

void DossierSealTest::noEndCanBeMissing()
{
    const QByteArray dossier = smallDossier();
    for (qsizetype size = 0; size < dossier.size(); ++size) {
        if (!problemOf(dossier.first(size)) || !problemOf(dossier.last(size)))
            QFAIL(qPrintable(u"%1 bytes are taken for a whole dossier"_s.arg(size)));
    }
}

void DossierSealTest::nothingCanBeAddedOrTakenOut()
{
    const QByteArray dossier = smallDossier();
    for (qsizetype i = 0; i <= dossier.size(); ++i) {
        QByteArray longer = dossier;
        longer.insert(i, 'x');
        QByteArray shorter = dossier;
        shorter.remove(i, 1);
        if (!problemOf(longer) || (i < dossier.size() && !problemOf(shorter)))
            QFAIL(qPrintable(u"at byte %1"_s.arg(i)));
    }
    QCOMPARE(problemOf(dossier + dossier), DossierProblem::Changed);
}

void DossierSealTest::aSealOfAnotherKeyIsNotTheirs()
{
    const QString mine = fingerprintOf(keyOf('k').publicKey);
    QVERIFY(!problemOf(smallDossier('k'), mine));
    QCOMPARE(problemOf(smallDossier('o'), mine), DossierProblem::OtherKey);
    // Somebody else's name on what I sealed.
    QByteArray renamed = smallDossier();
    renamed.replace(keyOf('k').publicKey.toHex(), keyOf('o').publicKey.toHex());
    QCOMPARE(problemOf(renamed), DossierProblem::Changed);
}

void DossierSealTest::aSealDoesNotFitAnotherDossier()
{
    const QByteArray one = smallDossier();
    Manifest manifest = manifestOf(smallFiles());
    manifest.caseNo = u"1043"_s;
    const QByteArray other = sealed(smallFiles(), encoded(manifest));
    QCOMPARE(one.size(), other.size());
    QCOMPARE(problemOf(one.chopped(130) + other.last(130)), DossierProblem::Changed);
}

void DossierSealTest::whatWasSealedWronglyIsNoDossier_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray manifest = encoded(manifestOf(smallFiles()));
    QTest::newRow("a file that the manifest does not name")
        << sealed(smallFiles() + QList<ArchivedFile> {{u"more.txt"_s, "x"}}, manifest);
    QTest::newRow("a file of another content")
        << sealed({smallFiles().first(), {smallFiles().last().name, "it did not"}}, manifest);
    QTest::newRow("a file that is missing") << sealed({smallFiles().first()}, manifest);
    QTest::newRow("no manifest that can be read") << sealed(smallFiles(), "{");
    QTest::newRow("no format") << sealed(smallFiles(), "{}");
    QByteArray noArchive = "hello " + DossierSeal::unsignedOf(keyOf('k').publicKey);
    DossierSeal::seal(noArchive, keyOf('k'));
    QTest::newRow("no archive") << noArchive;
}

void DossierSealTest::whatWasSealedWronglyIsNoDossier()
{
    QFETCH(const QByteArray, file);
    QCOMPARE(problemOf(file), DossierProblem::Contradictory);
}

void DossierSealTest::fingerprintsAreReadAsTheyAreTyped()
{
    const QString fingerprint = fingerprintOf(keyOf('k').publicKey);
    QCOMPARE(fingerprint.size(), 8 * 5 + 7);
    QCOMPARE(typedFingerprint(fingerprint), fingerprint);
    QCOMPARE(typedFingerprint(fingerprint.toLower().remove(u' ')), fingerprint);
    QVERIFY(!typedFingerprint(fingerprint.chopped(1)));
    QVERIFY(!typedFingerprint(u"hello"));
    QVERIFY(fingerprint != fingerprintOf(keyOf('o').publicKey));
}

void DossierSealTest::aManifestComesBackAsItWas()
{
    const Manifest manifest = manifestOf(smallFiles());
    QCOMPARE(decodedManifest(encoded(manifest)), manifest);
    QVERIFY(!decodedManifest(encoded(manifest).replace("\"version\": 1", "\"version\": 2")));
    QVERIFY(!decodedManifest(encoded(manifest).replace("\"desk\": 3", "\"desk\": -3")));
    QVERIFY(!decodedManifest({}));
}

void DossierSealTest::anArchiveOfTooMuchIsRefused()
{
    const QByteArray dossier = smallDossier();
    QVERIFY(listingOf(dossier, 64 * 1024));
    QVERIFY(!listingOf(dossier, 20));
}

QTEST_APPLESS_MAIN(DossierSealTest)
#include "tst_dossier_seal.moc"
