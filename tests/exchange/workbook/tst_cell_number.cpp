#include "models/exchange/workbook/cell_number.h"

#include <QTest>

using namespace lobby::exchange;
using namespace Qt::StringLiterals;
using Kind = NumberForm::Kind;

class CellNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAFormStandsFor_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString &code, Kind kind) {
            QTest::newRow(qPrintable(code)) << code << int(kind);
        };
        row(u"General"_s, Kind::Plain);
        row(u"G/通用格式"_s, Kind::Plain);
        row(u"0.00"_s, Kind::Plain);
        row(u"#,##0.00;[Red]-#,##0.00"_s, Kind::Plain);
        row(u"0.00E+00"_s, Kind::Plain);
        row(u"\"day \"0"_s, Kind::Plain);
        row(u"0\\d"_s, Kind::Plain);
        row(u"@"_s, Kind::Plain);
        row(u"_-* #,##0_-"_s, Kind::Plain);
        row(u"yyyy-mm-dd"_s, Kind::Date);
        row(u"dd/mm/yy;@"_s, Kind::Date);
        row(u"yyyy\"年\"m\"月\"d\"日\";@"_s, Kind::Date);
        row(u"[$-804]yyyy\\年m\\月"_s, Kind::Date);
        row(u"[$-404]e\"年\"m\"月\"d\"日\""_s, Kind::Date);
        row(u"mmm"_s, Kind::Date);
        row(u"h:mm"_s, Kind::Time);
        row(u"h:mm AM/PM"_s, Kind::Time);
        row(u"上午/下午h\"时\"mm\"分\""_s, Kind::Time);
        row(u"mm:ss"_s, Kind::Time);
        row(u"yyyy-mm-dd hh:mm"_s, Kind::DateTime);
        row(u"[h]:mm:ss"_s, Kind::Duration);
        row(u"[Red]0"_s, Kind::Plain);
        row(u"00000"_s, Kind::Padded);
        row(u"\""_s, Kind::Plain);
        row(u"["_s, Kind::Plain);
        row(u"\\"_s, Kind::Plain);
        row(u""_s, Kind::Plain);
    }

    void knowsWhatAFormStandsFor()
    {
        QFETCH(QString, code);
        QFETCH(int, kind);
        QCOMPARE(int(numberFormOf(code).kind), kind);
    }

    void knowsTheBuiltInForms()
    {
        QCOMPARE(builtInNumberForm(0).kind, Kind::Plain);
        QCOMPARE(builtInNumberForm(2).kind, Kind::Plain);
        QCOMPARE(builtInNumberForm(13).kind, Kind::Plain);
        QCOMPARE(builtInNumberForm(14).kind, Kind::Date);
        QCOMPARE(builtInNumberForm(17).kind, Kind::Date);
        QCOMPARE(builtInNumberForm(18).kind, Kind::Time);
        QCOMPARE(builtInNumberForm(22).kind, Kind::DateTime);
        QCOMPARE(builtInNumberForm(31).kind, Kind::Date);
        QCOMPARE(builtInNumberForm(46).kind, Kind::Duration);
        QCOMPARE(builtInNumberForm(49).kind, Kind::Plain);
        QCOMPARE(builtInNumberForm(57).kind, Kind::Date);
    }

    void writesNumbersAsPeopleDo_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *value, Kind kind, const QString &text,
                             bool from1904 = false) {
            QTest::newRow(name) << QByteArray(value) << int(kind) << from1904 << text;
        };
        row("a number", "42", Kind::Plain, u"42"_s);
        row("a telephone number", "13800138000", Kind::Plain, u"13800138000"_s);
        row("with exponent", "1.3800138E10", Kind::Plain, u"13800138000"_s);
        row("a price", "99.5", Kind::Plain, u"99.5"_s);
        row("as binary numbers are", "0.10000000000000001", Kind::Plain, u"0.1"_s);
        row("small", "1E-3", Kind::Plain, u"0.001"_s);
        row("negative", "-7", Kind::Plain, u"-7"_s);
        row("immense", "1E300", Kind::Plain, u"1e+300 lost"_s);
        row("15 digits", "123456789012345", Kind::Plain, u"123456789012345"_s);
        row("an identity number", "1.1010119900307699E17", Kind::Plain,
            u"110101199003077000 lost"_s);
        row("a date", "46156", Kind::Date, u"2026-05-14"_s);
        row("a date of 1904", "44694", Kind::Date, u"2026-05-14"_s, true);
        row("the first day of 1904", "0", Kind::Date, u"1904-01-01"_s, true);
        row("a date whose time is not shown", "46156.75", Kind::Date, u"2026-05-14"_s);
        row("a date and time", "46156.4375", Kind::DateTime, u"2026-05-14 10:30:00"_s);
        row("a time that binary numbers do not have", "46156.437499999996", Kind::DateTime,
            u"2026-05-14 10:30:00"_s);
        row("the last second of a day", "46156.999999999", Kind::DateTime,
            u"2026-05-15 00:00:00"_s);
        row("a time", "0.4375", Kind::Time, u"10:30:00"_s);
        row("hours of three days", "3.0625", Kind::Duration, u"73:30:00"_s);
        row("the first day", "1", Kind::Date, u"1900-01-01"_s);
        row("the day before the one that never was", "59", Kind::Date, u"1900-02-28"_s);
        row("29 February 1900", "60", Kind::Date, u"60"_s);
        row("the day after", "61", Kind::Date, u"1900-03-01"_s);
        row("the last day", "2958465", Kind::Date, u"9999-12-31"_s);
        row("after it", "2958466", Kind::Date, u"2958466"_s);
        row("before the first", "-1", Kind::Date, u"-1"_s);
        row("no number", "x", Kind::Plain, u"none"_s);
        row("not a number", "nan", Kind::Plain, u"none"_s);
        row("infinite", "1E999", Kind::Date, u"none"_s);
        row("nothing", "", Kind::Plain, u"none"_s);
    }

    void writesNumbersAsPeopleDo()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, kind);
        QFETCH(bool, from1904);
        QFETCH(QString, text);
        const auto number = cellNumber(value, {Kind(kind)}, from1904);
        const QString told
            = number ? number->text + (number->lostDigits ? u" lost"_s : QString()) : u"none"_s;
        QCOMPARE(told, text);
    }

    void aCodeKeepsItsZeros()
    {
        QCOMPARE(cellNumber("42", numberFormOf(u"00000"_s), false)->text, u"00042"_s);
        QCOMPARE(cellNumber("1234567", numberFormOf(u"00000"_s), false)->text, u"1234567"_s);
    }
};

QTEST_GUILESS_MAIN(CellNumberTest)
#include "tst_cell_number.moc"
