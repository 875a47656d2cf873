#include "models/checkin/capture/capture_rules.h"

#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;
using enum CaptureNotice;

namespace {

const QDate kToday(2026, 9, 17);

QChar digitOf(const QString &field)
{
    return QLatin1Char(checkDigit(field.toStdString()));
}

/// ICAO 9303-4's own specimen with other dates; the check digits are computed.
ReadDocument passport(const QString &birth = u"740812"_s, const QString &expiry = u"320415"_s)
{
    const QString number = u"L898902C3"_s;
    const QString optional = u"<<<<<<<<<<<<<<"_s;
    QString second = number + digitOf(number) + u"UTO"_s + birth + digitOf(birth) + u'F' + expiry
        + digitOf(expiry) + optional + u'<';
    second += digitOf(second.first(10) + second.mid(13, 7) + second.mid(21, 22));
    return *readDocument({u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s, second}, kToday);
}

} // namespace

class CaptureRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToKnow_data()
    {
        QTest::addColumn<ReadDocument>("read");
        QTest::addColumn<QList<CaptureNotice>>("notices");
        QTest::newRow("sound") << passport() << QList {NameToCheck};
        QTest::newRow("expired yesterday")
            << passport(u"740812"_s, u"260916"_s) << QList {Expired, NameToCheck};
        QTest::newRow("valid today")
            << passport(u"740812"_s, u"260917"_s) << QList {ExpiresSoon, NameToCheck};
        QTest::newRow("six months to go")
            << passport(u"740812"_s, u"270317"_s) << QList {NameToCheck};
        QTest::newRow("eighteen tomorrow") << passport(u"080918"_s) << QList {Minor, NameToCheck};
        QTest::newRow("eighteen today") << passport(u"080917"_s) << QList {NameToCheck};
        QTest::newRow("two digits wrong, so that nothing is repaired") << *readDocument(
            {u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                u"L898902C37UTO7408121F3204159<<<<<<<<<<<<<<<1"_s},
            kToday) << QList {CheckDigitWrong, NameToCheck};
    }
    void saysWhatToKnow()
    {
        QFETCH(const ReadDocument, read);
        QFETCH(const QList<CaptureNotice>, notices);
        QCOMPARE(noticesOf(read, jurisdictionOf(u"CN"_s), kToday), notices);
    }

    void aDocumentThatIsReadAgainIsRightOnce_data()
    {
        QTest::addColumn<ReadDocument>("read");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("takesOver");
        QTest::addColumn<bool>("sameDocument");
        QTest::addColumn<bool>("isRight");
        const ReadDocument later = passport(u"740812"_s, u"330415"_s);
        ReadDocument misread = passport();
        misread.valid = false;
        QTest::newRow("unchanged") << passport() << u"CN"_s << false << true << true;
        QTest::newRow("another expiry, taken over") << later << u"CN"_s << true << true << true;
        QTest::newRow("another expiry, not believed") << later << u"CN"_s << false << true << false;
        QTest::newRow("where no expiry is kept") << later << u"PT"_s << false << true << true;
        QTest::newRow("misread") << misread << u"CN"_s << false << true << false;
        QTest::newRow("another document") << passport() << u"CN"_s << false << false << false;
    }
    void aDocumentThatIsReadAgainIsRightOnce()
    {
        QFETCH(const ReadDocument, read);
        QFETCH(const QString, country);
        QFETCH(const bool, takesOver);
        QFETCH(const bool, sameDocument);
        QFETCH(const bool, isRight);
        guests::GuestProfile known;
        known.documents = {{.docType = u"P"_s, .numberLast4 = u"1111"_s},
            {.docType = u"P"_s, .numberLast4 = u"02C3"_s, .expiryDate = {2032, 4, 15}}};
        for (guests::IdentityDocument &document : known.documents)
            document.id = Uuid::named("document", document.numberLast4.toLatin1().constData());
        const QList<CaptureField> fields
            = takesOver ? QList {CaptureField::Document} : QList<CaptureField>();
        QCOMPARE(documentReadAgain(known, read, jurisdictionOf(country), fields, sameDocument),
            isRight ? known.documents.constLast().id : Uuid());
    }

    void aNewGuestGetsWhatTheDeskKeeps_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("sex");
        QTest::addColumn<bool>("birth");
        QTest::addColumn<bool>("expiry");
        QTest::newRow("China") << u"CN"_s << true << true << true;
        QTest::newRow("the Union") << u"PT"_s << false << true << false;
        QTest::newRow("elsewhere") << u"BR"_s << false << false << true;
    }
    void aNewGuestGetsWhatTheDeskKeeps()
    {
        QFETCH(const QString, country);
        QFETCH(const bool, sex);
        QFETCH(const bool, birth);
        QFETCH(const bool, expiry);
        const Jurisdiction &jurisdiction = jurisdictionOf(country);
        guests::GuestProfile guest;
        takeOver(guest, passport(), jurisdiction, jurisdiction.kept, false);
        QCOMPARE(guest.guest.latinSurname, u"ERIKSSON"_s);
        QCOMPARE(guest.guest.latinGivenName, u"ANNA MARIA"_s);
        QCOMPARE(guest.guest.gender == guests::Gender::Female, sex);
        QCOMPARE(guest.guest.birthDate.toText(), birth ? u"1974-08-12"_s : QString());
        QCOMPARE(guest.documents.size(), 1);
        QCOMPARE(guest.documents.constFirst().number, u"L898902C3"_s);
        QCOMPARE(guest.documents.constFirst().docType, u"P"_s);
        QCOMPARE(guest.documents.constFirst().expiryDate.isValid(), expiry);
        QVERIFY(guest.documents.constFirst().primary);
    }

    void differencesAreNamed()
    {
        guests::GuestProfile known;
        known.guest.latinSurname = u"Eriksson"_s; // the case is no difference
        known.guest.latinGivenName = u"Anna Maria"_s;
        known.guest.birthDate = *guests::BirthDate::parse(u"1974");
        known.guest.gender = guests::Gender::Female;
        known.documents = {{.docType = u"P"_s,
            .numberLast4 = u"02C3"_s,
            .expiryDate = QDate(2024, 3, 2),
            .primary = true}};
        const Jurisdiction &china = jurisdictionOf(u"CN"_s);
        const auto fieldsOf = [](const QList<CaptureDifference> &differences) {
            QList<CaptureField> fields;
            for (const CaptureDifference &difference : differences)
                fields.append(difference.field);
            return fields;
        };
        using enum CaptureField;
        const auto same = differencesOf(known, passport(), china, true, true);
        QCOMPARE(fieldsOf(same), QList {Document});
        QCOMPARE(same.constFirst().before, u"2024-03-02"_s);
        QCOMPARE(same.constFirst().after, u"2032-04-15"_s);
        QCOMPARE(fieldsOf(differencesOf(known, passport(), china, false, false)),
            (QList {BirthDate, Document}));

        guests::GuestProfile renewed = known;
        takeOver(renewed, passport(), china, {Document}, true);
        QCOMPARE(renewed.documents.size(), 1);
        QCOMPARE(renewed.documents.constFirst().expiryDate, QDate(2032, 4, 15));
        QVERIFY(renewed.documents.constFirst().number.isEmpty()); // it is there, sealed
    }

    void anotherDocumentStandsBesideTheOld()
    {
        guests::GuestProfile known;
        known.documents = {{.docType = u"P"_s, .numberLast4 = u"5678"_s, .primary = true}};
        takeOver(known, passport(), jurisdictionOf(u"CN"_s), {CaptureField::Document}, false);
        QCOMPARE(known.documents.size(), 2);
        QVERIFY(known.documents.constFirst().primary);
        QVERIFY(!known.documents.constLast().primary);
    }

    void whatIsNotTickedStays()
    {
        guests::GuestProfile known;
        known.guest.latinSurname = u"Ericson"_s;
        takeOver(known, passport(), jurisdictionOf(u"CN"_s), {CaptureField::Gender}, false);
        QCOMPARE(known.guest.latinSurname, u"Ericson"_s);
        QCOMPARE(known.guest.gender, guests::Gender::Female);
        QVERIFY(known.documents.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaptureRulesTest)
#include "tst_capture_rules.moc"
