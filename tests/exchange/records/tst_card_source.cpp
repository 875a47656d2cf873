#include "models/exchange/cards/card_source.h"
#include "models/exchange/cards/card_writer.h"
#include "tests/exchange/tables/table_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray &lines, const char *version = "4.0")
{
    return "BEGIN:VCARD\r\nVERSION:"_ba + version + "\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

class CardSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACardSays_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &file, const QString &rows) {
            QTest::newRow(name) << file << rows;
        };
        row("names, divided and whole",
            card("N:Stevenson;John;Philip,Paul;Dr.;Jr.\r\nFN:Dr. John Stevenson\r\n"),
            u"0 Surname|Given name|Salutation|Name suffix|Name; "
            "1 Stevenson|John Philip,Paul|Dr.|Jr.|Dr. John Stevenson"_s);
        row("a folded line", card("FN:Li\r\n u Yang\r\nNOTE:a\r\n\t\r\n\tb\r\n"),
            u"0 Name|Remark; 1 Liu Yang|ab"_s);
        row("lines of old Macs", "BEGIN:VCARD\rFN:A\rEND:VCARD\r"_ba, u"0 Name; 1 A"_s);
        row("escapes", card("NOTE:a\\, b\\; c\\nd\\\\e\\\r\n"), u"0 Remark; 1 a, b; c\nd\\e\\"_s);
        row("groups and small letters", card("item1.tel;type=CELL:+86 138\r\n"),
            u"0 Phone; 1 +86 138"_s);
        row("kinds of telephones",
            card("TEL;TYPE=\"voice,home\";VALUE=uri:tel:1\r\nTEL;TYPE=home,fax:2\r\nTEL;WORK:3\r\n"
                 "TEL:4\r\nTEL;CELL;TYPE=pref:5\r\n"),
            u"0 Phone|Phone 2|Home phone|Fax|Work phone; 1 5|4|1|2|3"_s);
        row("mail", card("EMAIL:mailto:a@b\r\nEMAIL;PREF=1:c@d\r\n"),
            u"0 Email|Email 2; 1 c@d|a@b"_s);
        row("births",
            card("BDAY:19810514\r\n") + card("BDAY:--0514\r\n") + card("BDAY:1981-05-14T00:00Z\r\n")
                + card("BDAY:1981-05\r\n") + card("BDAY:in spring\r\n"),
            u"0 Birth date; 1 1981-05-14; 5 --05-14; 9 1981-05-14; 13 1981-05; 17 in spring"_s);
        row("sex", card("GENDER:O;it's complicated\r\n") + card("X-GENDER:F\r\n", "3.0"),
            u"0 Sex; 1 X; 5 F"_s);
        row("two addresses",
            card("ADR:;;A Road 1\\, B;Bath;;BA1;UK\r\nADR;TYPE=work:Box 5;;C Road;York;;;\r\n"),
            u"0 Address|Address 2|City|Postal code|Address country; "
            "1 A Road 1, B|C Road\nBox 5, York|Bath|BA1|UK"_s);
        row("accounts",
            card("SOCIALPROFILE;SERVICE-TYPE=WeChat;VALUE=text:li\r\nIMPP:qq:12345\r\n"
                 "X-SOCIALPROFILE;TYPE=weibo:w\r\nX-WHATSAPP:1\r\n"),
            u"0 WeChat|QQ|weibo|WhatsApp; 1 li|12345|w|1"_s);
        row("lists", card("CATEGORIES:quiet,a\\,b\r\n"), u"0 Tag|Tag 2; 1 quiet|a,b"_s);
        row("a derived name is none", card("FN;DERIVED=true:Li Yang\r\nN:Li;Yang;;;\r\n"),
            u"0 Surname|Given name; 1 Li|Yang"_s);
        row("pictures are left out", card("PHOTO;ENCODING=b:AAAA\r\n AAAA\r\nFN:A\r\nUID:1\r\n"),
            u"0 Name; 1 A"_s);
        row("what others know", card("ORG:House;Desk\r\nTITLE:Boss\r\nROLE:Cook\r\nURL:a.b\r\n"),
            u"0 Organisation|Job title|Profession|Website; 1 House / Desk|Boss|Cook|a.b"_s);
        row("a card of nothing", card("FN:A\r\n") + card("") + card("FN:B\r\n"),
            u"0 Name; 1 A; 8 B"_s);
        row("empty lines between", "\r\n\r\n"_ba + card("FN:A\r\n") + "\r\n", u"0 Name; 3 A"_s);
        row("a zero byte", card("FN:A"_ba + '\0' + "B\r\n"), u"0 Name; 1 zero_byte A1"_s);
        row("bytes of another encoding", card("FN:\xb3\xc2\r\n"), u"0 Name; 1 undecodable A1"_s);
    }
    void whatACardSays()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, rows);
        QCOMPARE(told(write(file)), rows);
    }

    void whatIsNoCardIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QByteArray() << u"!file_format vcard"_s;
        QTest::newRow("a table") << "name,phone\nLi,1\n"_ba << u"!file_format vcard"_s;
        QTest::newRow("cut off") << "BEGIN:VCARD\r\nFN:A\r\n"_ba << u"!file_format vcard"_s;
        QTest::newRow("one in another")
            << card("FN:A\r\nBEGIN:VCARD\r\n") << u"!file_format vcard"_s;
        QTest::newRow("something behind it") << card("FN:A\r\n") + "FN:B\r\n"
                                             << u"!file_format vcard"_s;
        QTest::newRow("version 2.1") << card("N:Li\r\n", "2.1") << u"!file_format vcard_2_1"_s;
        QTest::newRow("quoted-printable")
            << card("FN;ENCODING=QUOTED-PRINTABLE:=E6\r\n", "3.0") << u"!file_format vcard_2_1"_s;
        QTest::newRow("quoted-printable, a bare word")
            << card("FN;QUOTED-PRINTABLE:=E6\r\n") << u"!file_format vcard_2_1"_s;
    }
    void whatIsNoCardIsRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, error);
        QCOMPARE(told(write(file)), error);
    }

    void thereIsAnEndToEverything()
    {
        TableLimits limits;
        limits.cellUnits = 10;
        limits.columns = 3;
        limits.rows = 2;
        QCOMPARE(told(write(card("FN:" + QByteArray(11, 'x') + "\r\n"), limits)),
            u"0 Name; 1 too_long A1"_s);
        QCOMPARE(told(write(card("NOTE:" + QByteArray(10'000'000, 'x') + "\r\n"), limits)),
            u""_s); // nothing else in it, so there is no column
        QCOMPARE(told(write(card("TEL:1\r\nTEL:2\r\nTEL:3\r\nTEL:4\r\n"), limits)),
            u"0 Phone|Phone 2|Phone 3; 1 too_wide"_s);
        QCOMPARE(told(write(card("FN:A\r\n") + card("FN:B\r\n") + card("FN:C\r\n"), limits)),
            u"!file_too_large"_s);
        QCOMPARE(told(write(card(QByteArray("TEL:1\r\n").repeated(3000)))).left(30),
            u"0 Phone|Phone 2|Phone 3|Phone "_s);
    }

    void oldPhonesOfChinaHaveTheirEncoding()
    {
        (void)write(card("FN:\xb3\xc2\r\n"));
        QCOMPARE(told(openCards(path(), TextEncoding::Gb18030)), u"0 Name; 1 陈"_s);
    }

    void linesAreFoldedBetweenCharacters_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 23, 24, 25, 200})
            QTest::addRow("%d", length) << length;
    }
    void linesAreFoldedBetweenCharacters()
    {
        QFETCH(const int, length);
        const QString name = u"x"_s + QString(length, u'陈');
        {
            const auto writer
                = createCards(path(), {u"guest.full_name_native"_s}, CardVersion::Four);
            QVERIFY(
                (*writer)->write({u"Name"_s}) && (*writer)->write({name}) && (*writer)->finish());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with \r
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(told(openCards(path())), u"0 Name; 1 "_s + name);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"x.vcf"_s); }
    [[nodiscard]] QString told(const Result<std::unique_ptr<TableSource>> &source) const
    {
        return lobby::test::told(source);
    }
    [[nodiscard]] Result<std::unique_ptr<TableSource>> write(
        const QByteArray &bytes, const TableLimits &limits = {}) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error {Error::Code::DiskFull};
        file.close();
        return openCards(path(), TextEncoding::Utf8, limits);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CardSourceTest)
#include "tst_card_source.moc"
