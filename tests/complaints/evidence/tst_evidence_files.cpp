#include "models/complaints/evidence/evidence_files.h"
#include "models/complaints/evidence/evidence_repository.h"
#include "tests/support/complaint_fixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString refusalOf(const Result<T> &result)
{
    if (result)
        return {};
    const Error &error = result.error();
    return error.subject.isEmpty() ? QString(codeName(error.code))
                                   : codeName(error.code) + u':' + error.subject;
}

/// Text in which no part is like another.
QByteArray longText(qsizetype size)
{
    QByteArray text;
    for (int line = 0; text.size() < size; ++line)
        text += QByteArray::number(line) + '\n';
    return text.first(size);
}

} // namespace

class EvidenceFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ComplaintFixture>();
        m_files.emplace(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_files.reset();
        m_desk.reset();
    }

    void aFileComesBackAsItWas_data()
    {
        QTest::addColumn<qint64>("size");
        const qint64 part = EvidenceRepository::kPartBytes;
        QTest::newRow("one byte") << qint64(1);
        QTest::newRow("a part less one") << part - 1;
        QTest::newRow("a part") << part;
        QTest::newRow("a part and one") << part + 1;
        QTest::newRow("the most") << kMostEvidenceBytes;
    }

    void aFileComesBackAsItWas()
    {
        QFETCH(const qint64, size);
        const Uuid complaint = m_desk->receive();
        const QByteArray text = longText(size);
        const auto id = attach(complaint, text);
        QVERIFY(id);
        const QList<Evidence> all = ofCase(complaint);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().name, u"lift.txt"_s);
        QCOMPARE(all.first().type, MediaType::Text);
        QCOMPARE(all.first().size, size);
        QCOMPARE(all.first().sha256, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        QCOMPARE(all.first().source, u"staff"_s);
        QCOMPARE(all.first().capturedAt, m_desk->clock.nowMs());
        QCOMPARE(all.first().capturedBy, Uuid::named("test", "staff"));
        QVERIFY(all.first().isWhole);
        QCOMPARE(m_desk->wait(m_files->content(*id)).value(), text);
    }

    void nothingOfItIsOnTheDiskInTheOpen()
    {
        QVERIFY(attach(m_desk->receive(), "the lift stood still in the dark"));
        QVERIFY(!m_desk->bytes().contains("the lift stood still"));
        QVERIFY(!m_desk->bytes().contains("lift.txt"));
    }

    void aFileIsReadFromTheDisk()
    {
        const Uuid complaint = m_desk->receive();
        const QString path = m_desk->folder.filePath(u"hall.png"_s);
        write(path,
            QByteArray("\x7f"
                       "ELF",
                4));
        QCOMPARE(refusalOf(m_desk->wait(m_files->attachFile(complaint, path, u"guest"_s))),
            u"file_format:evidence"_s); // whatever it is called
        write(path, QByteArray(kMostEvidenceBytes + 1, 'a'));
        QCOMPARE(refusalOf(m_desk->wait(m_files->attachFile(complaint, path, u"guest"_s))),
            u"file_too_large:evidence"_s);
        write(path, {});
        QCOMPARE(refusalOf(m_desk->wait(m_files->attachFile(complaint, path, u"guest"_s))),
            u"invalid:evidence_empty"_s);
        QCOMPARE(refusalOf(m_desk->wait(
                     m_files->attachFile(complaint, m_desk->folder.path(), u"guest"_s))),
            u"not_found:evidence"_s);
        QVERIFY(ofCase(complaint).isEmpty());
        write(path, "a picture it is not");
        QVERIFY(m_desk->wait(m_files->attachFile(complaint, path, u"guest"_s)));
        QCOMPARE(ofCase(complaint).first().name, u"hall.png"_s);
        QCOMPARE(ofCase(complaint).first().type, MediaType::Text);
    }

    void whatTheCaseHasIsNotAddedAgain()
    {
        const Uuid complaint = m_desk->receive();
        QVERIFY(attach(complaint, "once"));
        QCOMPARE(refusalOf(attach(complaint, "once")), u"conflict:sha256"_s);
        QVERIFY(attach(m_desk->receive(), "once"));
        QCOMPARE(m_desk->count("SELECT count(*) FROM evidence_part"), 2);
    }

    void aCaseHasSoManyFilesAndNotMore()
    {
        const Uuid complaint = m_desk->receive();
        for (int i = 0; i < kMostEvidence; ++i)
            QVERIFY(attach(complaint, QByteArray::number(i)));
        QCOMPARE(refusalOf(attach(complaint, "more")), u"invalid:evidence_count"_s);
    }

    void aRefusedFileLeavesNothing()
    {
        const QByteArray before = m_desk->bytes();
        QCOMPARE(refusalOf(attach(Uuid::named("test", "no case"), "text")), u"not_found"_s);
        QCOMPARE(m_desk->bytes(), before);
    }

    void whoMayNotWriteCasesMayNotAddToThem()
    {
        const Uuid complaint = m_desk->receive();
        m_desk->logInAs({access::Role::Auditor});
        QCOMPARE(refusalOf(attach(complaint, "text")), u"not_allowed:complaint.create"_s);
        QCOMPARE(
            refusalOf(m_desk->wait(m_files->ofCase(complaint))), u"not_allowed:complaint.view"_s);
    }

    void evidenceOfARestrictedCaseIsHidden()
    {
        Complaint harassment = m_desk->said();
        harassment.restriction = Restriction::Harassment;
        const Uuid complaint = m_desk->receive(harassment);
        const Uuid id = attach(complaint, "what was said").value();
        m_desk->logInAs({access::Role::Supervisor});
        const QString hidden = u"not_allowed:complaint.confidential"_s;
        QCOMPARE(refusalOf(m_desk->wait(m_files->ofCase(complaint))), hidden);
        QCOMPARE(refusalOf(m_desk->wait(m_files->content(id))), hidden);
        QCOMPARE(refusalOf(attach(complaint, "more")), hidden);
        const QString path = m_desk->folder.filePath(u"copy.txt"_s);
        QCOMPARE(refusalOf(m_desk->wait(m_files->saveCopy(id, path))), hidden);
        QVERIFY(!QFile::exists(path));
    }

    void aCopyIsSavedWithAnEntryInTheAudit()
    {
        const Uuid id = attach(m_desk->receive(), "the log of the lift").value();
        const qint64 entries = m_desk->count("SELECT count(*) FROM audit_event");
        const QString path = m_desk->folder.filePath(u"copy.txt"_s);
        QVERIFY(m_desk->wait(m_files->saveCopy(id, path)));
        QCOMPARE(m_desk->count("SELECT count(*) FROM audit_event"), entries + 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "the log of the lift");
        QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        m_desk->logInAs({access::Role::Receptionist});
        QCOMPARE(refusalOf(m_desk->wait(m_files->saveCopy(id, path))),
            u"not_allowed:complaint.export"_s);
    }

    void aChangedPartIsNoticed()
    {
        const Uuid complaint = m_desk->receive();
        const Uuid id = attach(complaint, "as it was").value();
        const Evidence seen = ofCase(complaint).first();
        const auto changed
            = m_desk->wait(m_desk->database->read([seen](store::Connection &connection) {
                  Evidence other = seen;
                  other.sha256[0] = char(other.sha256[0] ^ 1);
                  return EvidenceRepository(connection).content(other);
              }));
        QCOMPARE(refusalOf(changed), u"conflict:evidence"_s);
        QCOMPARE(m_desk->wait(m_files->content(id)).value(), "as it was");
    }

private:
    Result<Uuid> attach(const Uuid &complaint, const QByteArray &bytes)
    {
        return m_desk->wait(m_files->attach(complaint, bytes, u"lift.txt"_s, u"staff"_s));
    }
    QList<Evidence> ofCase(const Uuid &complaint)
    {
        return m_desk->wait(m_files->ofCase(complaint)).value();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<ComplaintFixture> m_desk;
    std::optional<EvidenceFiles> m_files;
};

QTEST_GUILESS_MAIN(EvidenceFilesTest)
#include "tst_evidence_files.moc"
