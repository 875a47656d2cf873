#include "models/quality/normalising/normal_forms.h"

#include <QTest>

using namespace lobby::quality;
using namespace Qt::StringLiterals;

class NormalFormsTest : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normal");
    }
    static void row(const QString &written, const QString &normal)
    {
        QTest::newRow(qPrintable(written + u" → "_s + normal)) << written << normal;
    }
    static void left(const QString &written) { row(written, written); }

private Q_SLOTS:
    void namesGetTheirCapitals_data()
    {
        columns();
        row(u"SMITH"_s, u"Smith"_s);
        row(u"smith"_s, u"Smith"_s);
        row(u"O'BRIEN"_s, u"O'Brien"_s);
        row(u"D’ANGELO"_s, u"D’Angelo"_s);
        row(u"MCDONALD"_s, u"McDonald"_s);
        row(u"GARCÍA-LÓPEZ"_s, u"García-López"_s);
        row(u"DE LA CRUZ"_s, u"de la Cruz"_s);
        row(u"VAN DER BERG"_s, u"van der Berg"_s);
        row(u"MARIA DEL CARMEN"_s, u"Maria del Carmen"_s);
        row(u"LA"_s, u"La"_s);
        row(u"JOHN III"_s, u"John III"_s);
        row(u"JEAN-LUC"_s, u"Jean-Luc"_s);
        row(u"A. B."_s, u"A. B."_s);
        row(u"j"_s, u"J"_s);
        left(u"Smith"_s);
        left(u"McDonald"_s);
        left(u"de la Cruz"_s);
        left(u"van Gogh"_s);
        left(u"MacArthur"_s);
        left(u"陈志强"_s);
        left(u"陈 WEI"_s);
        left(u"ИВАНОВ"_s);
        left(u""_s);
        left(u"-"_s);
    }
    void namesGetTheirCapitals() { compare(nameCase); }

    void fullWidthBecomesHalf_data()
    {
        columns();
        row(u"ＡＢＣ　１２３"_s, u"ABC 123"_s);
        row(u"ａ＠ｂ．ｃｎ"_s, u"a@b.cn"_s);
        row(u"＋８６－１３８"_s, u"+86-138"_s);
        left(u"人民路647号，三楼（左）"_s);
        left(u"ｶﾅ"_s);
        left(u"abc"_s);
    }
    void fullWidthBecomesHalf() { compare(halfWidth); }

    void numbersBecomeTelephones_data()
    {
        columns();
        row(u"139 1234 5678"_s, u"+8613912345678"_s);
        row(u"0086 139-1234-5678"_s, u"+8613912345678"_s);
        row(u"１３９１２３４５６７８"_s, u"+8613912345678"_s);
        row(u"(010) 6552 9988"_s, u"+861065529988"_s);
        row(u"+44 20 7946 0958"_s, u"+442079460958"_s);
        left(u"+8613912345678"_s);
        left(u"12345"_s);
        left(u"ask at the desk"_s);
    }
    void numbersBecomeTelephones()
    {
        compare([](const QString &written) { return telephoneForm(written, u"CN"_s); });
    }

    void countriesBecomeCodes_data()
    {
        columns();
        row(u"cn"_s, u"CN"_s);
        row(u"CHN"_s, u"CN"_s);
        row(u"China"_s, u"CN"_s);
        row(u"中国"_s, u"CN"_s);
        row(u"united kingdom"_s, u"GB"_s);
        row(u"UK"_s, u"GB"_s);
        row(u"D"_s, u"D"_s);
        row(u"ＵＳ"_s, u"US"_s);
        left(u"CN"_s);
        left(u"Atlantis"_s);
        left(u"QQ"_s);
    }
    void countriesBecomeCodes() { compare(countryForm); }

    void regionsBecomeCodes_data()
    {
        columns();
        row(u"广东"_s, u"CN-GD"_s);
        row(u"广东省"_s, u"CN-GD"_s);
        row(u"Guangdong"_s, u"CN-GD"_s);
        row(u"Guangdong Province"_s, u"CN-GD"_s);
        row(u"gd"_s, u"CN-GD"_s);
        row(u"广西壮族自治区"_s, u"CN-GX"_s);
        row(u"北京市"_s, u"CN-BJ"_s);
        row(u"cn-sh"_s, u"CN-SH"_s);
        row(u"us-ca"_s, u"US-CA"_s);
        left(u"CN-GD"_s);
        left(u"Somewhere"_s);
    }
    void regionsBecomeCodes()
    {
        compare([](const QString &written) { return regionForm(written, u"CN"_s); });
    }
    void aRegionOfAnotherCountryIsNotGuessed()
    {
        QCOMPARE(regionForm(u"HB"_s, u"DE"_s), u"HB"_s); // Bremen, not Hubei
        QCOMPARE(regionForm(u"gd"_s, {}), u"gd"_s);
    }

private:
    template <typename Form>
    static void compare(Form form)
    {
        QFETCH(QString, written);
        QFETCH(QString, normal);
        QCOMPARE(form(written), normal);
        QCOMPARE(form(normal), normal); // what is normal stays
    }
};

QTEST_GUILESS_MAIN(NormalFormsTest)
#include "tst_normal_forms.moc"
