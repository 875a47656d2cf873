#include "models/exchange/mapping/content_guess.h"

#include <QTest>

using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);

} // namespace

class ContentGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const QString &text, const QString &date) {
            QTest::newRow(qPrintable(text)) << text << date;
        };
        row(u"1981-05-14"_s, u"1981-05-14"_s);
        row(u"1981-05-14 00:00:00"_s, u"1981-05-14"_s);
        row(u"1981/5/4"_s, u"1981-05-04"_s);
        row(u"1981.5.14"_s, u"1981-05-14"_s);
        row(u"14.05.1981"_s, u"1981-05-14"_s);
        row(u"1981年5月14日"_s, u"1981-05-14"_s);
        row(u"19810514"_s, u"1981-05-14"_s);
        row(u"1981-02-29"_s, u""_s);
        row(u"05/14/1981"_s, u""_s);
        row(u"1981-13-01"_s, u""_s);
        row(u"1281-05-14"_s, u""_s);
        row(u"1981"_s, u""_s);
        row(u"1981-05-14 and more"_s, u""_s);
        row(u""_s, u""_s);
    }

    void readsDatesAsTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const auto read = writtenDate(text);
        QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), date);
    }

    void knowsAColumnByItsValues_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("kind"); // -1: none
        const auto row
            = [](const char *name, const QStringList &values, std::optional<ContentKind> kind) {
                  QTest::newRow(name) << values << (kind ? int(*kind) : -1);
              };
        row("nothing", {}, {});
        row("one value", {u"a@example.com"_s}, {});
        row("addresses", {u"a@example.com"_s, u""_s, u"b@example.org"_s}, ContentKind::Email);
        row("four of five", {u"a@b.com"_s, u"a@b.com"_s, u"a@b.com"_s, u"a@b.com"_s, u"none"_s},
            ContentKind::Email);
        row("three of four", {u"a@b.com"_s, u"a@b.com"_s, u"a@b.com"_s, u"none"_s}, {});
        row("pages", {u"https://example.com"_s, u"www.example.org"_s}, ContentKind::Url);
        row("identity numbers", {u"11010519491231002X"_s, u"440524198001010013"_s},
            ContentKind::DocumentNumber);
        row("with a wrong check digit", {u"110105194912310020"_s, u"440524198001010011"_s}, {});
        row("births", {u"1981-05-14"_s, u"2001-05-14"_s}, ContentKind::BirthDate);
        row("dates of one year", {u"2025-05-14"_s, u"2025-07-14"_s}, {});
        row("dates to come", {u"2012-05-14"_s, u"2030-07-14"_s}, {});
        row("mobile numbers", {u"13800138000"_s, u"+86 139-0013-9000"_s}, ContentKind::Mobile);
        row("numbers of a landline", {u"021-62345678"_s, u"010-65123456"_s},
            ContentKind::Telephone);
        row("any numbers", {u"1234567"_s, u"7654321"_s, u"1"_s}, {});
        row("sexes", {u"男"_s, u"女"_s}, ContentKind::Sex);
        row("sexes in English", {u"M"_s, u"f"_s, u"Male"_s}, ContentKind::Sex);
        row("Chinese names", {u"王伟"_s, u"欧阳修"_s}, ContentKind::NativeName);
        row("Chinese words", {u"豪华大床房"_s, u"普通标准间"_s}, {});
        row("Latin names", {u"John Smith"_s, u"Jane Doe"_s}, {});
    }

    void knowsAColumnByItsValues()
    {
        QFETCH(QStringList, values);
        QFETCH(int, kind);
        const auto guess = contentOf(values, u"CN"_s, kToday);
        QCOMPARE(guess ? int(*guess) : -1, kind);
    }
};

QTEST_GUILESS_MAIN(ContentGuessTest)
#include "tst_content_guess.moc"
