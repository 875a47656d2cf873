#include "models/checkin/codes/own_code.h"
#include "models/checkin/readers/simulated_reader.h"
#include "models/checkin/reading/read_document.h"
#include "models/checkin/reading/scan.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class SimulatedReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentIsWhatItIsSaidToBe_data()
    {
        QTest::addColumn<QDate>("today");
        for (const QDate day : {QDate(2026, 11, 22), QDate(2028, 2, 29), QDate(2029, 12, 31),
                 QDate(2030, 1, 1), QDate(2026, 8, 31)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void everyDocumentIsWhatItIsSaidToBe()
    {
        QFETCH(const QDate, today);
        const auto read = [today](SimulatedDocument document, qsizetype zone = 0) {
            const Scan scan = classify(textOf(document, today));
            if (scan.kind != ScanKind::Document || zone >= scan.zones.size())
                return ReadDocument();
            const auto one = readDocument(scan.zones.at(zone), today);
            return one ? *one : ReadDocument();
        };
        const ReadDocument passport = read(SimulatedDocument::Passport);
        QVERIFY(passport.valid);
        QVERIFY(passport.repairs.isEmpty());
        QVERIFY(passport.expiryDate > today.addMonths(6));
        const ReadDocument card = read(SimulatedDocument::IdCard);
        QVERIFY(card.valid);
        QCOMPARE(card.docType, u"ID"_s);

        const Scan resident = classify(textOf(SimulatedDocument::ResidentId, today));
        QCOMPARE(resident.kind, ScanKind::ResidentId);
        QVERIFY(checkIdentity(IdentityType::ResidentId, resident.text, today).valid());

        const ReadDocument misread = read(SimulatedDocument::Misread);
        QVERIFY(misread.valid);
        QCOMPARE(misread.birth.state, FieldState::Repaired);
        QCOMPARE(misread.repairs.size(), 1);
        const ReadDocument damaged = read(SimulatedDocument::Damaged);
        QVERIFY(!damaged.valid);
        QCOMPARE(damaged.expiry.state, FieldState::Wrong);

        const ReadDocument minor = read(SimulatedDocument::Minor);
        QVERIFY(minor.valid);
        QCOMPARE(minor.birthDate.ageOn(today).value_or(99), 9);
        const ReadDocument expired = read(SimulatedDocument::Expired);
        QVERIFY(expired.valid);
        QVERIFY(expired.expiryDate < today);
        const ReadDocument soon = read(SimulatedDocument::ExpiresSoon);
        QVERIFY(soon.valid);
        QVERIFY(soon.expiryDate > today && soon.expiryDate < today.addMonths(6));

        QVERIFY(read(SimulatedDocument::TwoAtOnce, 0).valid);
        QVERIFY(read(SimulatedDocument::TwoAtOnce, 1).valid);
        QVERIFY(read(SimulatedDocument::TwoAtOnce, 0).number.text
            != read(SimulatedDocument::TwoAtOnce, 1).number.text);
    }

    void itPlaysLikeAReader()
    {
        const ManualClock clock;
        SimulatedReader reader(clock);
        QCOMPARE(reader.health(), ReaderHealth::Ready);
        QSignalSpy scans(&reader, &Reader::scanned);
        for (const SimulatedDocument document : simulatedDocuments())
            reader.play(document);
        QCOMPARE(scans.size(), 9); // no guest is known whose code it could show
        const QString code = OwnCode {OwnCode::Kind::Guest, Uuid::named("test", "guest")}.toText();
        reader.setMemberCode(code);
        reader.play(SimulatedDocument::MemberCode);
        QCOMPARE(scans.constLast().constFirst(), QVariant(code));
    }
};

QTEST_GUILESS_MAIN(SimulatedReaderTest)
#include "tst_simulated_reader.moc"
