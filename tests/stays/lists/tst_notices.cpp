#include "models/stays/lists/notices.h"

#include <QTest>

using namespace lobby::stays;
using namespace Qt::StringLiterals;

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standInTheOrderOfTheirGlyphs()
    {
        using enum NoticeKind;
        const QList<Notice> mixed = {{Remark, u"婴儿床"_s}, {Vip, u"2"_s}, {Other, u"b"_s},
            {DoNotRoom}, {Birthday}, {Other, u"a"_s}, {Safety, u"x"_s}, {Allergy, u"花生"_s},
            {Vip, u"2"_s}, {Payment, u"y"_s}};
        const QList<Notice> expected
            = {{Allergy, u"花生"_s}, {Safety, u"x"_s}, {DoNotRoom}, {Vip, u"2"_s}, {Birthday},
                {Payment, u"y"_s}, {Other, u"b"_s}, {Other, u"a"_s}, {Remark, u"婴儿床"_s}};
        QCOMPARE(ordered(mixed), expected);
    }

    void birthdays_data()
    {
        QTest::addColumn<QString>("birthDate");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("expected");
        const QDate from(2025, 5, 14);
        const QDate until(2025, 5, 17);
        QTest::newRow("on the first day") << u"1981-05-14"_s << from << until << true;
        QTest::newRow("on the last day") << u"1981-05-17"_s << from << until << true;
        QTest::newRow("the day before") << u"1981-05-13"_s << from << until << false;
        QTest::newRow("the day after") << u"1981-05-18"_s << from << until << false;
        QTest::newRow("of an unknown year") << u"--05-15"_s << from << until << true;
        QTest::newRow("month known alone") << u"1981-05"_s << from << until << false;
        QTest::newRow("year known alone") << u"1981"_s << from << until << false;
        QTest::newRow("unknown") << u""_s << from << until << false;
        QTest::newRow("nonsense") << u"1981-13-45"_s << from << until << false;
        QTest::newRow("in the new year")
            << u"1981-01-01"_s << QDate(2025, 12, 31) << QDate(2026, 1, 2) << true;
        QTest::newRow("of a leap day")
            << u"2000-02-29"_s << QDate(2025, 2, 28) << QDate(2025, 2, 28) << true;
        QTest::newRow("of a leap day in a leap year")
            << u"2000-02-29"_s << QDate(2024, 2, 28) << QDate(2024, 2, 28) << false;
    }

    void birthdays()
    {
        QFETCH(QString, birthDate);
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(bool, expected);
        QCOMPARE(hasBirthday(birthDate, from, until), expected);
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
