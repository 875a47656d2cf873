#include "models/quality/quiet/dummy_values.h"

#include <QTest>

using namespace lobby::quality;
using namespace Qt::StringLiterals;

class DummyValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emails_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isDummy");
        for (const auto &address :
            {u"a@a.com"_s, u" A@A.com "_s, u"aaa@qq.com"_s, u"test@test.com"_s, u"none@none.com"_s,
                u"noreply@no.com"_s, u"somebody@example.com"_s, u"chen@mail.example.org"_s,
                u"li@hotel.invalid"_s, u"1@1.cn"_s})
            QTest::addRow("%s", qPrintable(address)) << address << true;
        for (const auto &address :
            {u"a@qq.com"_s, u"zq@163.com"_s, u"test@chen.cn"_s, u"anna@anna.de"_s, u"chen"_s, u""_s,
                u"@a.com"_s, u"li@examples.com"_s, u"10000@qq.com"_s})
            QTest::addRow("%s is meant", qPrintable(address)) << address << false;
    }
    void emails()
    {
        QFETCH(QString, address);
        QFETCH(bool, isDummy);
        QCOMPARE(isDummyEmail(address), isDummy);
    }
    void aliasesOfPortals_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isAlias");
        QTest::newRow("of a booking") << u"chen.123456@guest.booking.com"_s << true;
        QTest::newRow("upper case") << u"X1@M.ExpediaPartnerCentral.com"_s << true;
        QTest::newRow("a relay") << u"q7@privaterelay.appleid.com"_s << true;
        QTest::newRow("of the portal's own people") << u"li@booking.com"_s << false;
        QTest::newRow("of a domain that ends alike") << u"li@notguest.booking.com.cn"_s << false;
        QTest::newRow("anybody's") << u"zq@163.com"_s << false;
    }
    void aliasesOfPortals()
    {
        QFETCH(QString, address);
        QFETCH(bool, isAlias);
        QCOMPARE(isPortalAlias(address), isAlias);
    }
    void telephones_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isDummy");
        for (const auto &written : {u"13800000000"_s, u"+86 138 0000 0000"_s, u"11111111111"_s,
                 u"12345678901"_s, u"+8612345678901"_s, u"0123456789"_s, u"9876543210"_s,
                 u"000-0000"_s, u"13888888888"_s})
            QTest::addRow("%s", qPrintable(written)) << written << true;
        for (const auto &written : {u"13800138000"_s, u"+8613912345678"_s, u"13866666678"_s,
                 u"110"_s, u"123456"_s, u""_s, u"010 6512 3456"_s, u"+33 1 23 45 67 80"_s})
            QTest::addRow("%s is meant", qPrintable(written)) << written << false;
    }
    void telephones()
    {
        QFETCH(QString, written);
        QFETCH(bool, isDummy);
        QCOMPARE(isDummyTelephone(written), isDummy);
    }
    void birthDates()
    {
        QVERIFY(isDummyBirthDate(u"1900-01-01"));
        QVERIFY(isDummyBirthDate(u"1970-01-01"));
        QVERIFY(!isDummyBirthDate(u"1970-01-02"));
        QVERIFY(!isDummyBirthDate(u"1900"));
        QVERIFY(!isDummyBirthDate(u""));
    }
};

QTEST_GUILESS_MAIN(DummyValuesTest)
#include "tst_dummy_values.moc"
