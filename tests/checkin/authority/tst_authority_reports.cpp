#include "tests/support/report_desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"ok"_s : QString(codeName(result.error().code));
}

} // namespace

class AuthorityReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ReportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void everybodyWhoStaysIsReportedOnceAndWhoBookedIsNot()
    {
        const Uuid companion = m_desk->known(u"李雷"_s, u"E22222222"_s);
        const Uuid booker = m_desk->known(u"韩梅梅"_s, u"E33333333"_s);
        const Uuid stay = m_desk->stayOf(
            m_desk->known(u"陳志強"_s), {{companion}, {booker, stays::StayRole::Booker}});
        QCOMPARE(m_desk->collected(), 0); // nobody has come yet
        QVERIFY(ReportDesk::wait(m_desk->stays->checkIn(stay)));
        QCOMPARE(m_desk->collected(), 2);
        const qint64 entries = m_desk->auditEntries();
        QCOMPARE(m_desk->collected(), 0);
        QCOMPARE(m_desk->auditEntries(), entries); // nothing to do is nothing done
        QCOMPARE(m_desk->states(), (QStringList {u"arrival to_send"_s, u"arrival to_send"_s}));

        QVERIFY(ReportDesk::wait(m_desk->stays->checkOut(stay)));
        QCOMPARE(m_desk->collected(), 2);
        QCOMPARE(m_desk->states().filter(u"departure to_send"_s).size(), 2);
        m_desk->reopen();
        AuthorityReports again(*m_desk->database, m_desk->authoriser, m_desk->numbers);
        QCOMPARE(ReportDesk::wait(again.list(ReportList::All)).value().size(), 4);
        QCOMPARE(ReportDesk::wait(again.collect(m_desk->since, m_desk->since0)).value(), 0);
    }

    void onlyWhatHappenedSinceItWasSwitchedOnIsReported()
    {
        const Uuid stay = m_desk->arrived();
        m_desk->since = m_desk->clock.nowMs() + 1;
        QCOMPARE(m_desk->collected(), 0);
        m_desk->clock.advance(1);
        QVERIFY(ReportDesk::wait(m_desk->stays->checkOut(stay)));
        QCOMPARE(m_desk->collected(), 1);
        QCOMPARE(m_desk->states(), QStringList {u"departure to_send"_s});
    }

    void anIncompleteOneWaitsForWhatIsMissing()
    {
        const Uuid guest = m_desk->known(u"陳志強"_s, {});
        const Uuid stay = m_desk->stayOf(guest);
        QVERIFY(ReportDesk::wait(m_desk->stays->checkIn(stay)));
        QCOMPARE(m_desk->collected(), 1);
        QCOMPARE(m_desk->only().state, ReportState::Incomplete);
        QCOMPARE(m_desk->only().problem, u"identity_document"_s);
        const qint64 since = m_desk->only().changedAt;
        QCOMPARE(m_desk->sent().sent, 0);
        QCOMPARE(m_desk->files(), QStringList());

        m_desk->clock.advance(5 * kMinute);
        m_desk->giveDocument(guest);
        QCOMPARE(m_desk->collected(), 1);
        QCOMPARE(m_desk->only().state, ReportState::ToSend);
        QCOMPARE(m_desk->only().problem, QString());
        QCOMPARE(m_desk->only().changedAt, since + 5 * kMinute);
    }

    void whatWasTakenBackBeforeItWasSentIsWithdrawn()
    {
        const Uuid stay = m_desk->arrived();
        m_desk->collected();
        QVERIFY(ReportDesk::wait(m_desk->stays->reopen(stay)));
        QCOMPARE(m_desk->collected(), 1);
        QVERIFY(m_desk->all().isEmpty());
        QCOMPARE(m_desk->sent().sent, 0);
        QVERIFY(ReportDesk::wait(m_desk->stays->checkIn(stay)));
        m_desk->collected();
        QCOMPARE(m_desk->states(), QStringList {u"arrival to_send"_s});
        QCOMPARE(m_desk->collected(), 0);
    }

    void whatHappenedAnewIsReportedAnewAndSaysSo()
    {
        const Uuid stay = m_desk->arrived();
        QVERIFY(ReportDesk::wait(m_desk->stays->checkOut(stay)));
        m_desk->collected();
        m_desk->sent();
        const QString name = u"departure-"_s
            + reportId(ReportKind::Departure, stay, m_desk->stored(stay).guest).toString()
            + u".json"_s;
        m_desk->clock.advance(kMinute);
        QVERIFY(ReportDesk::wait(m_desk->stays->reopen(stay)));
        QCOMPARE(m_desk->collected(), 0); // it has been told; that he is still here is nothing new
        m_desk->clock.advance(kMinute);
        QVERIFY(ReportDesk::wait(m_desk->stays->checkOut(stay)));
        QCOMPARE(m_desk->collected(), 1);
        QCOMPARE(m_desk->sent().sent, 1);
        const QJsonObject report = QJsonDocument::fromJson(m_desk->file(name)).object();
        QCOMPARE(report.value("try"_L1).toInt(), 2);
        QCOMPARE(report.value("checked_out_at"_L1).toString(), u"2025-05-14T00:02:00Z"_s);
        QCOMPARE(m_desk->collected(), 0);
    }

    void aDeskWhoseClockIsBehindReportsOnce()
    {
        m_desk->clock.advance(10 * kMinute);
        m_desk->arrived();
        m_desk->clock.advance(-10 * kMinute);
        m_desk->collected();
        QCOMPARE(m_desk->sent().sent, 1);
        QCOMPARE(m_desk->collected(), 0);
        QCOMPARE(m_desk->sent().sent, 0);
    }

    void aReportIsHandedOverWithItsHash()
    {
        m_desk->arrived();
        m_desk->collected();
        const qint64 entries = m_desk->auditEntries();
        QCOMPARE(m_desk->sent().sent, 1);
        QCOMPARE(m_desk->auditEntries(), entries + 2);
        const AuthorityReport report = m_desk->only();
        QCOMPARE(report.state, ReportState::ToProcess);
        QCOMPARE(report.tries, 1);
        QCOMPARE(m_desk->files(), QStringList {reportFileName(report, ReportFormat::Json)});
        const QByteArray bytes = m_desk->file(m_desk->files().constFirst());
        QCOMPARE(report.payloadHash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(object.value("document_number"_L1).toString(), u"E12345678"_s);
        QCOMPARE(object.value("full_name_native"_L1).toString(), u"陳志強"_s);
        QCOMPARE(m_desk->sent().sent, 0); // and not twice
    }

    void asCsvToo()
    {
        m_desk->arrived();
        m_desk->collected();
        QCOMPARE(m_desk->sent(ReportFormat::Csv).sent, 1);
        QCOMPARE(m_desk->files(), QStringList {reportFileName(m_desk->only(), ReportFormat::Csv)});
        QVERIFY(m_desk->file(m_desk->files().constFirst()).contains(",E12345678,"));
    }

    void namesOfFilesAndRowsOfTheOutboxTellNobody()
    {
        const Uuid stay = m_desk->arrived();
        m_desk->collected();
        m_desk->sent();
        const QString names = m_desk->files().join(u' ');
        for (const QString &personal : {u"陳"_s, u"1207"_s, u"12345678"_s,
                 m_desk->stored(stay).guest.toString(), m_desk->stored(stay).confirmationNo})
            QVERIFY2(!names.contains(personal), qPrintable(personal));
        QCOMPARE(m_desk->count("SELECT count(*) FROM op_log"
                               " WHERE instr(body, CAST('E12345678' AS BLOB)) > 0"),
            0);
    }

    void withoutTheFolderNoNumberIsOpenedAndItIsTriedEverMoreSeldom()
    {
        m_desk->arrived();
        m_desk->collected();
        QVERIFY(QDir(m_desk->place()).removeRecursively());
        QCOMPARE(m_desk->sent().failed, 1);
        QCOMPARE(m_desk->only().state, ReportState::ErrorSending);
        QCOMPARE(m_desk->only().problem, u"not_found"_s);
        QCOMPARE(m_desk->only().tries, 1);
        QCOMPARE(numbersOpened(), 0);

        const qint64 entries = m_desk->auditEntries();
        m_desk->clock.advance(kMinute - 1);
        QCOMPARE(m_desk->sent().failed, 0); // not yet
        QCOMPARE(m_desk->auditEntries(), entries);
        m_desk->clock.advance(1);
        QCOMPARE(m_desk->sent().failed, 1);
        m_desk->clock.advance(5 * kMinute - 1);
        QCOMPARE(m_desk->sent().failed, 0);
        m_desk->clock.advance(1);
        QVERIFY(QDir().mkpath(m_desk->place()));
        QCOMPARE(m_desk->sent().sent, 1);
        QCOMPARE(m_desk->only().state, ReportState::ToProcess);
        QCOMPARE(m_desk->only().problem, QString());
        QCOMPARE(numbersOpened(), 1);
    }

    void aFullDiskIsAnErrorOfSendingAndLeavesNothingBehind()
    {
        m_desk->arrived();
        m_desk->collected();
        m_desk->diskIsFull = true;
        QCOMPARE(m_desk->sent().failed, 1);
        QCOMPARE(m_desk->only().problem, u"disk_full"_s);
        QCOMPARE(m_desk->files(), QStringList());
        m_desk->diskIsFull = false;
        QCOMPARE(m_desk->sent().sent, 0);
        QVERIFY(ReportDesk::wait(m_desk->reports.retry(m_desk->only().id)));
        QCOMPARE(m_desk->sent().sent, 1); // at once, when somebody says so
    }

    void aNumberThatCannotBeOpenedIsAnErrorOfItsReportAlone()
    {
        const Uuid stay = m_desk->arrived();
        m_desk->arrived(u"李雷"_s);
        const Uuid guest = m_desk->stored(stay).guest;
        const auto document
            = ReportDesk::wait(m_desk->guests.load(guest)).value().documents.constFirst();
        using Row = schema::IdentityDocument;
        QVERIFY(m_desk->commit({{sync::OpKind::Set, Row::kTable, document.id,
            {{Row::DocType, u"P"_s}, {Row::NumberSealed, QByteArray("spoilt")},
                {Row::NumberIndex, sync::Value()}, {Row::NumberLast4, sync::Value()},
                {Row::IssuingCountry, sync::Value()}, {Row::IssueDate, sync::Value()},
                {Row::ExpiryDate, sync::Value()}, {Row::CaptureMethod, sync::Value()}}}}));
        m_desk->collected();
        const ReportPass pass = m_desk->sent();
        QCOMPARE(pass.sent, 1);
        QCOMPARE(pass.failed, 1);
        QCOMPARE(
            m_desk->states(), (QStringList {u"arrival error_sending"_s, u"arrival to_process"_s}));
    }

    void aCrashBetweenTheStepsRepeatsTheSameFile_data()
    {
        QTest::addColumn<bool>("written");
        QTest::newRow("when the try was counted") << false;
        QTest::newRow("when the file was written") << true;
    }
    void aCrashBetweenTheStepsRepeatsTheSameFile()
    {
        QFETCH(bool, written);
        m_desk->arrived();
        m_desk->collected();
        QTemporaryDir image; // what a disk holds when the program dies in the middle
        AuthorityReports dying(*m_desk->database, m_desk->authoriser, m_desk->numbers,
            [&](const QString &path, QByteArrayView bytes) {
                if (!written)
                    m_desk->copyVault(image.path());
                auto done = access::replacePrivateFile(path, bytes);
                if (written)
                    m_desk->copyVault(image.path());
                return done;
            });
        QVERIFY(ReportDesk::wait(dying.send(m_desk->place(), ReportFormat::Json)));
        const QStringList files = m_desk->files();
        dying.stop();

        access::AuditChain audit(image.filePath(u"audit.head"_s));
        store::DatabaseOptions options {image.filePath(u"lobby.db"_s), QByteArray(32, 'k'),
            Uuid::named("test", "vault"), schema::registry(), store::productMigrations(),
            m_desk->clock, audit};
        const auto database = store::Database::open(options);
        QVERIFY(database);
        AuthorityReports reports(**database, m_desk->authoriser, m_desk->numbers);
        const auto all = [&] { return ReportDesk::wait(reports.list(ReportList::All)).value(); };
        QCOMPARE(all().constFirst().report.state, ReportState::ToSend);
        QCOMPARE(all().constFirst().report.tries, 1); // no value without its entry
        QCOMPARE(ReportDesk::wait(reports.send(m_desk->place(), ReportFormat::Json))->sent, 1);
        QCOMPARE(all().constFirst().report.state, ReportState::ToProcess);
        QCOMPARE(m_desk->files(), files);
        const QJsonObject again
            = QJsonDocument::fromJson(m_desk->file(files.constFirst())).object();
        QCOMPARE(again.value("try"_L1).toInt(), 2); // and it says that it is a repetition
    }

    void theAuthoritysAnswersAreNoted()
    {
        m_desk->arrived();
        m_desk->arrived(u"李雷"_s);
        m_desk->collected();
        m_desk->sent();
        const auto rows = m_desk->all();
        m_desk->answer(rows.at(0).report, u".ok"_s);
        m_desk->answer(rows.at(1).report, u".error"_s, "Unknown room.");
        QCOMPARE(m_desk->answered(), 2);
        QCOMPARE(m_desk->files(), QStringList()); // what was answered has been had
        QCOMPARE(m_desk->states(),
            (QStringList {u"arrival error_processing"_s, u"arrival processed"_s}));
        QCOMPARE(m_desk->all().constFirst().report.problem, u"Unknown room."_s);
        QCOMPARE(m_desk->answered(), 0);

        QVERIFY(ReportDesk::wait(m_desk->reports.retry(m_desk->all().constFirst().report.id)));
        QCOMPARE(m_desk->sent().sent, 1);
        const QJsonObject again
            = QJsonDocument::fromJson(m_desk->file(m_desk->files().constFirst())).object();
        QCOMPARE(again.value("try"_L1).toInt(), 2);
    }

    void anAnswerToNobodysReportIsLeftAlone()
    {
        AuthorityReport foreign;
        foreign.id = Uuid::named("test", "foreign");
        m_desk->answer(foreign, u".ok"_s);
        m_desk->arrived();
        m_desk->collected();
        QCOMPARE(m_desk->answered(), 0);
        QCOMPARE(m_desk->files().size(), 1);
        QCOMPARE(m_desk->only().state, ReportState::ToSend);
    }

    void somebodySeesToItByHandAndTakesThatBack()
    {
        m_desk->arrived();
        m_desk->collected();
        const AuthorityReport before = m_desk->only();
        m_desk->clock.advance(kMinute);
        QVERIFY(ReportDesk::wait(m_desk->reports.markProcessed(before.id)));
        QCOMPARE(m_desk->only().state, ReportState::Processed);
        QVERIFY(ReportDesk::wait(m_desk->reports.list(ReportList::Open)).value().isEmpty());
        QCOMPARE(m_desk->sent().sent, 0);
        QCOMPARE(
            outcome(ReportDesk::wait(m_desk->reports.markProcessed(before.id))), u"conflict"_s);
        QCOMPARE(outcome(ReportDesk::wait(m_desk->reports.retry(before.id))), u"conflict"_s);
        QVERIFY(ReportDesk::wait(m_desk->reports.unmarkProcessed(before)));
        QCOMPARE(m_desk->only(), before);
        QCOMPARE(outcome(ReportDesk::wait(m_desk->reports.unmarkProcessed(before))), u"conflict"_s);
        QCOMPARE(outcome(ReportDesk::wait(m_desk->reports.retry(Uuid::named("test", "none")))),
            u"not_found"_s);
    }

    void anIncompleteOneIsNotSentByRetrying()
    {
        const Uuid stay = m_desk->stayOf(m_desk->known(u"陳志強"_s, {}));
        QVERIFY(ReportDesk::wait(m_desk->stays->checkIn(stay)));
        m_desk->collected();
        QCOMPARE(
            outcome(ReportDesk::wait(m_desk->reports.retry(m_desk->only().id))), u"conflict"_s);
    }

    void openOnesComeFirstWithNameAndRoom()
    {
        const Uuid first = m_desk->arrived();
        m_desk->collected();
        m_desk->sent();
        m_desk->answer(m_desk->only(), u".ok"_s);
        m_desk->answered();
        m_desk->clock.advance(kMinute);
        m_desk->arrived(u"李雷"_s);
        m_desk->collected();
        const auto rows = m_desk->all();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).name.native, u"李雷"_s);
        QCOMPARE(rows.at(0).room, u"1208"_s);
        QCOMPARE(rows.at(1).report.stay, first);
        QCOMPARE(ReportDesk::wait(m_desk->reports.list(ReportList::Open)).value().size(), 1);
    }

    void whoeverIsWaitedForComesFirst()
    {
        m_desk->arrived(); // longer open, but on its way
        m_desk->collected();
        m_desk->clock.advance(kMinute);
        const Uuid stay = m_desk->stayOf(m_desk->known(u"李雷"_s, {}));
        QVERIFY(ReportDesk::wait(m_desk->stays->checkIn(stay)));
        m_desk->collected();
        QCOMPARE(m_desk->all().constFirst().report.stay, stay);
    }

    void aPassDoesItAllAndSaysWhoIsWaitedFor()
    {
        m_desk->arrived();
        const Uuid stay = m_desk->stayOf(m_desk->known(u"李雷"_s, {}));
        QVERIFY(ReportDesk::wait(m_desk->stays->checkIn(stay)));
        const ReportTarget target {m_desk->place(), ReportFormat::Json, m_desk->since};
        const auto pass = ReportDesk::wait(m_desk->reports.pass(target, m_desk->since0));
        QVERIFY(pass);
        QCOMPARE(pass->sent, 1);
        QCOMPARE(pass->waiting, 1);
    }

    void whoMayNotReportsNothing_data()
    {
        QTest::addColumn<QList<access::Role>>("roles");
        QTest::addColumn<QString>("error");
        QTest::newRow("an auditor") << QList {access::Role::Auditor} << u"not_allowed"_s;
        QTest::newRow("nobody") << QList<access::Role>() << u"not_logged_in"_s;
    }
    void whoMayNotReportsNothing()
    {
        QFETCH(QList<access::Role>, roles);
        QFETCH(QString, error);
        m_desk->arrived();
        const Uuid another = m_desk->stayOf(m_desk->known(u"李雷"_s));
        m_desk->collected();
        QVERIFY(ReportDesk::wait(m_desk->stays->checkIn(another)));
        const Uuid report = m_desk->only().id;
        if (roles.isEmpty())
            m_desk->authoriser.logOut();
        else
            m_desk->authoriser.logIn(
                {Uuid::named("test", "other"), u"王伟"_s, roles, m_desk->branch});
        const QByteArray before = m_desk->bytes();
        AuthorityReports &reports = m_desk->reports;
        const auto said = [](const auto &future) { return outcome(ReportDesk::wait(future)); };
        QCOMPARE(said(reports.collect(m_desk->since, m_desk->since0)), error);
        QCOMPARE(said(reports.send(m_desk->place(), ReportFormat::Json)), error);
        QCOMPARE(said(reports.readAnswers(m_desk->place())), error);
        QCOMPARE(said(reports.list(ReportList::Open)), error);
        QCOMPARE(said(reports.retry(report)), error);
        QCOMPARE(said(reports.markProcessed(report)), error);
        QCOMPARE(m_desk->bytes(), before);
        QCOMPARE(m_desk->files(), QStringList());
    }

private:
    /// By the audit: entries whose reason is that of sending, not of its outcome.
    [[nodiscard]] qint64 numbersOpened()
    {
        return m_desk->count(
            "SELECT count(*) FROM audit_event WHERE instr(entry, CAST('dsend' AS BLOB)) > 0");
    }

    std::unique_ptr<ReportDesk> m_desk;
};

QTEST_GUILESS_MAIN(AuthorityReportsTest)
#include "tst_authority_reports.moc"
