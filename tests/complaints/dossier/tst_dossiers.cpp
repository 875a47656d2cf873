#include "models/complaints/dossier/dossier_check.h"
#include "models/complaints/dossier/dossiers.h"
#include "models/complaints/evidence/evidence_files.h"
#include "tests/support/complaint_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const Result<MadeDossier> &result)
{
    if (result)
        return {};
    const Error &error = result.error();
    return error.subject.isEmpty() ? QString(codeName(error.code))
                                   : codeName(error.code) + u':' + error.subject;
}

} // namespace

class DossiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ComplaintFixture>();
        m_files.emplace(*m_desk->database, m_desk->authoriser);
        m_dossiers.emplace(*m_desk->database, m_desk->authoriser);
        m_path = m_desk->folder.filePath(u"1001.zip"_s);
    }
    void cleanup()
    {
        m_dossiers.reset();
        m_files.reset();
        m_desk.reset();
    }

    void aCaseWithItsEvidenceBecomesOneSealedFile()
    {
        const Uuid complaint = m_desk->receive();
        attach(complaint, "it stood still", u"lift.txt"_s);
        attach(complaint, "%PDF-1.7 a letter", u"letter"_s);
        const auto made = make(complaint);
        QVERIFY(made);
        const auto checked = checkDossierFile(m_path, made->fingerprint);
        QVERIFY(checked);
        const Manifest &manifest = checked->manifest;
        QCOMPARE(manifest.caseNo, u"1001"_s);
        QCOMPARE(manifest.madeBy, u"李晓"_s);
        QCOMPARE(manifest.madeAt.toMSecsSinceEpoch(), m_desk->clock.nowMs());
        QStringList names;
        for (const DossierEntry &entry : manifest.entries)
            names.append(entry.name);
        QCOMPARE(names,
            (QStringList {
                u"dossier.pdf"_s, u"evidence/01 lift.txt"_s, u"evidence/02 letter.pdf"_s}));
        QCOMPARE(manifest.entries.at(1).sha256, ofCase(complaint).first().sha256);
        QFile file(m_path);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void whoeverPrintsItSeesAllOfTheCase()
    {
        const Uuid complaint = m_desk->receive();
        attach(complaint, "it stood still", u"lift.txt"_s);
        DossierContents seen;
        QVERIFY(m_desk->wait(m_dossiers->make(complaint, m_path, [&](const DossierContents &all) {
            seen = all;
            return QByteArray("%PDF");
        })));
        QCOMPARE(seen.file.complaint.verbatim, u"It hums."_s);
        QCOMPARE(seen.exhibits.size(), 1);
        QCOMPARE(seen.exhibits.first().bytes, "it stood still");
        QCOMPARE(seen.exhibits.first().entry, u"evidence/01 lift.txt"_s);
        QCOMPARE(seen.fingerprint.size(), 47);
    }

    void whoOfTheStaffAnswersForItStaysInTheHouse()
    {
        const Uuid complaint = m_desk->receive();
        CaseEvent blamed = ComplaintFixture::happened(EventKind::Responsible);
        blamed.about = Uuid::named("test", "member");
        blamed.text = u"left the tap open"_s;
        QVERIFY(m_desk->wait(m_desk->complaints->write(complaint, {blamed})));
        QList<CaseEvent> told;
        QVERIFY(m_desk->wait(m_dossiers->make(complaint, m_path, [&](const DossierContents &all) {
            told = all.file.events;
            return QByteArray("%PDF");
        })));
        QVERIFY(told.isEmpty());
    }

    void theAuditSaysThatADossierWasMade()
    {
        const Uuid complaint = m_desk->receive();
        const qint64 before = m_desk->count("SELECT max(seq) FROM audit_event");
        QVERIFY(make(complaint));
        const auto checked = checkDossierFile(m_path);
        QCOMPARE(checked->manifest.auditSequence, quint64(before + 1));
        QCOMPARE(checked->manifest.auditHash, m_desk->audit.head().hash);
        QVERIFY(m_desk
                    ->wait(m_desk->database->read([&](store::Connection &connection) {
                        store::Statement last(
                            connection, "SELECT entry FROM audit_event ORDER BY seq DESC LIMIT 1");
                        return last.step() && last.bytes(0).contains("complaint.export")
                            && last.bytes(0).contains(complaint.toBytes());
                    }))
                    .value());
    }

    void theSameDeskSealsWithTheSameKey()
    {
        const Uuid complaint = m_desk->receive();
        const QString first = make(complaint)->fingerprint;
        m_dossiers.reset();
        m_files.reset();
        m_desk->queue.reset();
        m_desk->complaints.reset();
        m_desk->reopen();
        m_dossiers.emplace(*m_desk->database, m_desk->authoriser);
        QCOMPARE(make(complaint)->fingerprint, first);
    }

    void whoMayNotExportMakesNone()
    {
        const Uuid complaint = m_desk->receive();
        for (const access::Role role : {access::Role::Receptionist, access::Role::Clerk,
                 access::Role::PrivacyOfficer, access::Role::Auditor}) {
            m_desk->logInAs({role});
            QCOMPARE(refusalOf(make(complaint)), u"not_allowed:complaint.export"_s);
        }
        QVERIFY(!QFile::exists(m_path));
    }

    void aRestrictedCaseIsForThoseWhoSeeIt()
    {
        Complaint theft = m_desk->said();
        theft.restriction = Restriction::Theft;
        const Uuid complaint = m_desk->receive(theft);
        m_desk->logInAs({access::Role::Supervisor});
        const QByteArray before = m_desk->bytes();
        QCOMPARE(refusalOf(make(complaint)), u"not_allowed:complaint.confidential"_s);
        QCOMPARE(m_desk->bytes(), before);
        QVERIFY(!QFile::exists(m_path));
        m_desk->logInAs({access::Role::Manager});
        QVERIFY(make(complaint));
    }

    void whatCannotBeWrittenLeavesNothingBehind()
    {
        const Uuid complaint = m_desk->receive();
        const QString nowhere = m_desk->folder.filePath(u"no folder/1001.zip"_s);
        const auto refused = m_desk->wait(m_dossiers->make(
            complaint, nowhere, [](const DossierContents &) { return QByteArray("%PDF"); }));
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"path"_s);
        QVERIFY(!QFile::exists(nowhere));
        QCOMPARE(refusalOf(make(Uuid::named("test", "no case"))), u"not_found"_s);
    }

    void anOlderFileIsReplacedAsAWhole()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else");
        file.close();
        QVERIFY(make(m_desk->receive()));
        QVERIFY(checkDossierFile(m_path));
    }

private:
    void attach(const Uuid &complaint, const QByteArray &bytes, const QString &name)
    {
        QVERIFY(m_desk->wait(m_files->attach(complaint, bytes, name, u"system"_s)));
    }
    QList<Evidence> ofCase(const Uuid &complaint)
    {
        return m_desk->wait(m_files->ofCase(complaint)).value();
    }
    Result<MadeDossier> make(const Uuid &complaint)
    {
        return m_desk->wait(m_dossiers->make(
            complaint, m_path, [](const DossierContents &) { return QByteArray("%PDF-1.4"); }));
    }

    std::unique_ptr<ComplaintFixture> m_desk;
    std::optional<EvidenceFiles> m_files;
    std::optional<Dossiers> m_dossiers;
    QString m_path;
};

QTEST_GUILESS_MAIN(DossiersTest)
#include "tst_dossiers.moc"
