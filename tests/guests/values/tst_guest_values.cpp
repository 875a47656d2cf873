#include "models/guests/values/birth_date.h"
#include "models/guests/values/clean_text.h"
#include "models/guests/values/country_codes.h"
#include "models/guests/values/masking.h"
#include "models/guests/values/telephone.h"

#include <QTest>

using namespace lobby::guests;
using namespace Qt::StringLiterals;

class GuestValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsKeptWithoutWhatCannotBeSeen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"O’Brien-SMITH"_s << u"O’Brien-SMITH"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("spaces around and between") << u"  陈  志强 "_s << u"陈 志强"_s;
        QTest::newRow("line break becomes a space") << u"a\r\nb"_s << u"a b"_s;
        QTest::newRow("NUL and escape") << u"a\u0000\u001bb"_s << u"a b"_s;
        QTest::newRow("right-to-left override") << u"abc\u202edef"_s << u"abcdef"_s;
        QTest::newRow("isolates") << u"\u2066abc\u2069"_s << u"abc"_s;
        QTest::newRow("zero-width space") << u"ab\u200bc"_s << u"abc"_s;
        QTest::newRow("byte order mark") << u"\ufeffabc"_s << u"abc"_s;
        QTest::newRow("joiner between Latin letters goes") << u"a\u200db"_s << u"ab"_s;
        QTest::newRow("non-joiner of Persian stays") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("decomposed letters are composed") << u"Jose\u0301"_s << u"José"_s;
        QTest::newRow("Thai marks stay") << u"น้ำ"_s << u"น้ำ"_s;
        QTest::newRow("a storm of marks calms down")
            << u"x"_s + QString(30, QChar(0x0335)) << u"x"_s + QString(4, QChar(0x0335));
        QTest::newRow("half a surrogate pair is shown as such")
            << u"a"_s + QChar(0xd842) + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("rare Han character stays") << u"𠮷田"_s << u"𠮷田"_s;
        QTest::newRow("full-width stays as written") << u"Ａｂ"_s << u"Ａｂ"_s;
    }
    void textIsKeptWithoutWhatCannotBeSeen()
    {
        QFETCH(QString, typed);
        QTEST(cleanLine(typed), "kept");
    }

    void notesKeepTheirLines()
    {
        QCOMPARE(
            cleanText(u" one\r\ntwo\rthree\u2028four\tfive\n "_s), u"one\ntwo\nthree\nfour five"_s);
    }

    void birthDatesReadWhatTheyWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<BirthDate::Precision>("precision");
        QTest::addColumn<QString>("maskedText");
        QTest::newRow("day") << u"1981-05-14"_s << BirthDate::Precision::Day << u"1981"_s;
        QTest::newRow("month") << u"1981-05"_s << BirthDate::Precision::Month << u"1981"_s;
        QTest::newRow("year") << u"1981"_s << BirthDate::Precision::Year << u"1981"_s;
        QTest::newRow("no year") << u"--05-14"_s << BirthDate::Precision::MonthDay << u""_s;
        QTest::newRow("leap day without year")
            << u"--02-29"_s << BirthDate::Precision::MonthDay << u""_s;
        QTest::newRow("leap day") << u"2000-02-29"_s << BirthDate::Precision::Day << u"2000"_s;
        QTest::newRow("unknown") << u""_s << BirthDate::Precision::Unknown << u""_s;
    }
    void birthDatesReadWhatTheyWrite()
    {
        QFETCH(QString, text);
        const std::optional<BirthDate> date = BirthDate::parse(text);
        QVERIFY(date);
        QTEST(date->precision(), "precision");
        QCOMPARE(date->toText(), text);
        QTEST(date->masked().toText(), "maskedText");
    }

    void impossibleBirthDatesAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1981-02-29", "1900-02-29", "1981-13", "1981-00", "1981-05-00",
                 "1981-05-32", "--02-30", "--5-14", "81", "0000", "1981-5-14", "1981/05/14",
                 "1981-05-14T00:00", " 1981", "unknown"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void impossibleBirthDatesAreNone()
    {
        QFETCH(QString, text);
        QVERIFY(!BirthDate::parse(text));
    }

    void ageChangesOnTheBirthday()
    {
        const BirthDate born = *BirthDate::parse(u"2000-02-29");
        QCOMPARE(born.ageOn(QDate(2018, 2, 28)), 17);
        QCOMPARE(born.ageOn(QDate(2018, 3, 1)), 18);
        QVERIFY(born.isBirthday(QDate(2018, 2, 28)));
        QVERIFY(!born.isBirthday(QDate(2020, 2, 28)));
        QVERIFY(born.isBirthday(QDate(2020, 2, 29)));
        QVERIFY(BirthDate::parse(u"--05-14")->isBirthday(QDate(2025, 5, 14)));
        QVERIFY(!BirthDate::parse(u"1981-05")->isBirthday(QDate(2025, 5, 14)));
        QVERIFY(!BirthDate::parse(u"1981")->ageOn(QDate(2025, 5, 14)));
    }

    void telephonesAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<bool>("validated");
        QTest::newRow("mobile at home")
            << u"138 0013 8000"_s << u"CN"_s << u"+8613800138000"_s << true;
        QTest::newRow("landline with trunk 0")
            << u"(010) 6552-9988"_s << u"CN"_s << u"+861065529988"_s << true;
        QTest::newRow("abroad with +")
            << u"+44 20 7946 0018"_s << u"CN"_s << u"+442079460018"_s << true;
        QTest::newRow("abroad with 00")
            << u"0044 20 7946 0018"_s << u"CN"_s << u"+442079460018"_s << true;
        QTest::newRow("full-width digits")
            << u"１３８００１３８０００"_s << u"CN"_s << u"+8613800138000"_s << true;
        QTest::newRow("no region") << u"13800138000"_s << u""_s << u""_s << false;
        QTest::newRow("unknown numbers stay, unvalidated")
            << u"+86 100 0000 0000"_s << u"CN"_s << u"+8610000000000"_s << false;
        QTest::newRow("words") << u"ask at the office"_s << u"CN"_s << u""_s << false;
        QTest::newRow("too long") << QString(251, u'1') << u"CN"_s << u""_s << false;
        QTest::newRow("empty") << u""_s << u"CN"_s << u""_s << false;
    }
    void telephonesAreUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);
        const Telephone telephone = telephoneOf(typed, region);
        QTEST(telephone.e164, "e164");
        QTEST(telephone.validated, "validated");
        QCOMPARE(telephone.raw, typed);
    }

    void telephonesAreWrittenForReaders()
    {
        QCOMPARE(nationalForm(u"+8613800138000"_s), u"138 0013 8000"_s);
        QCOMPARE(internationalForm(u"+442079460018"_s), u"+44 20 7946 0018"_s);
        QCOMPARE(nationalForm(u"nonsense"_s), u"nonsense"_s);
    }

    void maskedValuesShowOnlyTheirEnds()
    {
        QCOMPARE(maskedPhone(u"13812345678"_s), u"138****5678"_s);
        QCOMPARE(maskedPhone(u"+8613812345678"_s), u"+86138****5678"_s);
        QCOMPARE(maskedPhone(u"138 1234 5678"_s), u"138 **** 5678"_s);
        QCOMPARE(maskedPhone(u"123456"_s), u"***456"_s);
        QCOMPARE(maskedPhone(u"1"_s), u"*"_s);
        QCOMPARE(maskedPhone(QString()), QString());
        QCOMPARE(maskedEmail(u"zhang@dorm.cn"_s), u"z***@d***"_s);
        QCOMPARE(maskedEmail(u"@x"_s), u"***@x***"_s);
        QCOMPARE(maskedEmail(u"nobody"_s), u"n***"_s);
        QCOMPARE(maskedAccount(u"wx_88"_s), u"w***"_s);
        QCOMPARE(maskedDocument(u"resident_id_cn"_s, u"002X"_s), u"**************002X"_s);
        QCOMPARE(maskedDocument(u"P"_s, u"5678"_s), u"*****5678"_s);
        QCOMPARE(maskedDocument(u"P"_s, QString()), QString());
    }

    void countriesAreKnownByCode()
    {
        QVERIFY(isCountry(u"CN"));
        QVERIFY(!isCountry(u"ZZ"));
        QVERIFY(!isCountry(u"CHN"));
        QVERIFY(isDocumentCountry(u"CHN"));
        QVERIFY(isDocumentCountry(u"D"));
        QVERIFY(isDocumentCountry(u"XXA"));
        QVERIFY(!isDocumentCountry(u"XYZ"));
    }
};

QTEST_GUILESS_MAIN(GuestValuesTest)
#include "tst_guest_values.moc"
