#include "models/exchange/staging/written_values.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kNobodyKnows = u"?"_s;

} // namespace

class WrittenValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSexIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("Chinese") << u"男"_s << u"M"_s;
        QTest::newRow("title") << u"女士"_s << u"F"_s;
        QTest::newRow("letter of double width") << u"Ｆ"_s << u"F"_s;
        QTest::newRow("English") << u"Male"_s << u"M"_s;
        QTest::newRow("other") << u"X"_s << u"X"_s;
        QTest::newRow("unknown, and said so") << u"未知"_s << u""_s;
        QTest::newRow("a code of somebody's own") << u"1"_s << kNobodyKnows;
    }
    void aSexIsUnderstood()
    {
        QFETCH(QString, text);
        const auto sex = writtenSex(text);
        QTEST(sex ? guests::genderCode(*sex) : kNobodyKnows, "code");
    }

    void aCountryIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("two letters") << u"cn"_s << u"CN"_s;
        QTest::newRow("three letters") << u"JPN"_s << u"JP"_s;
        QTest::newRow("Chinese") << u"法国"_s << u"FR"_s;
        QTest::newRow("Traditional characters") << u"德國"_s << u"DE"_s;
        QTest::newRow("English") << u"Germany"_s << u"DE"_s;
        QTest::newRow("in full") << u"中华人民共和国"_s << u"CN"_s;
        QTest::newRow("as people say") << u"USA"_s << u"US"_s;
        QTest::newRow("Hong Kong") << u"中国香港"_s << u"HK"_s;
        QTest::newRow("no country") << u"Atlantis"_s << kNobodyKnows;
    }
    void aCountryIsUnderstood()
    {
        QFETCH(QString, text);
        QTEST(writtenCountry(text).value_or(kNobodyKnows), "code");
    }

    void aBirthIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("ISO") << u"1981-05-14"_s << u"1981-05-14"_s;
        QTest::newRow("slashes") << u"1981/5/14"_s << u"1981-05-14"_s;
        QTest::newRow("Chinese") << u"1981年5月14日"_s << u"1981-05-14"_s;
        QTest::newRow("German") << u"14.05.1981"_s << u"1981-05-14"_s;
        QTest::newRow("midnight of a spreadsheet") << u"1981-05-14 00:00:00"_s << u"1981-05-14"_s;
        QTest::newRow("a year") << u"1981"_s << u"1981"_s;
        QTest::newRow("a year in Chinese") << u"1981年"_s << u"1981"_s;
        QTest::newRow("a month") << u"1981年5月"_s << u"1981-05"_s;
        QTest::newRow("a birthday") << u"5月14日"_s << u"--05-14"_s;
        QTest::newRow("a day that is none") << u"1981-02-30"_s << kNobodyKnows;
        QTest::newRow("nobody knows the month") << u"05/14/1981"_s << kNobodyKnows;
    }
    void aBirthIsUnderstood()
    {
        QFETCH(QString, text);
        const auto birth = writtenBirth(text);
        QTEST(birth ? birth->toText() : kNobodyKnows, "date");
    }

    void aCellMayHoldSeveral()
    {
        QCOMPARE(severalValues(u"a / b；c\nd"_s), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(severalValues(u" ; "_s), QStringList());
    }

    void wordsBecomeCodes()
    {
        QCOMPARE(writtenStatus(u"流失"_s), std::optional(u"lost"_s));
        QCOMPARE(writtenStatus(u"sleeping"_s), std::nullopt);
        QCOMPARE(writtenVip(u"是"_s), u"VIP"_s);
        QCOMPARE(writtenVip(u"否"_s), QString());
        QCOMPARE(writtenVip(u"V2"_s), u"V2"_s);
        QCOMPARE(writtenDocumentType(u"身份證"_s), u"resident_id_cn"_s);
        QCOMPARE(writtenDocumentType(u"Passport"_s), u"P"_s);
        QCOMPARE(writtenLanguage(u"英语"_s), u"en"_s);
    }
};

QTEST_GUILESS_MAIN(WrittenValuesTest)
#include "tst_written_values.moc"
