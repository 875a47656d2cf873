#include "models/checkin/mrz/mrz_document.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(MrzProblem)
Q_DECLARE_METATYPE(MrzFormat)

namespace {

const QStringList kPassport {
    u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
    u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s,
};

QStringList withSecond(const QString &line)
{
    return {kPassport[0], line};
}

} // namespace

class MrzTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEachFormatByItsLinesAndItsFirstLetter_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<MrzFormat>("format");
        const auto filled = [](const QString &start, int length, int count) {
            QStringList lines(count, QString(length, u'<'));
            lines[0] = start.leftJustified(length, u'<');
            return lines;
        };
        QTest::newRow("card") << filled(u"I<UTO"_s, 30, 3) << MrzFormat::Td1;
        QTest::newRow("card of a crew member") << filled(u"ACUTO"_s, 30, 3) << MrzFormat::Td1;
        QTest::newRow("official document") << filled(u"I<UTO"_s, 36, 2) << MrzFormat::Td2;
        QTest::newRow("small visa") << filled(u"V<UTO"_s, 36, 2) << MrzFormat::MrvB;
        QTest::newRow("passport") << filled(u"P<UTO"_s, 44, 2) << MrzFormat::Td3;
        QTest::newRow("diplomatic passport") << filled(u"PDUTO"_s, 44, 2) << MrzFormat::Td3;
        QTest::newRow("large visa") << filled(u"VNUTO"_s, 44, 2) << MrzFormat::MrvA;
    }
    void knowsEachFormatByItsLinesAndItsFirstLetter()
    {
        QFETCH(QStringList, lines);
        const auto text = MrzText::read(lines);
        QVERIFY(text);
        QTEST(text->format(), "format");
        QCOMPARE(text->lines(), lines);
    }

    void forgivesBlanksAndLineEndsAroundALine()
    {
        const auto text = MrzText::read({u"  "_s + kPassport[0] + u"\r\n"_s, kPassport[1] + u' '});
        QVERIFY(text);
        QCOMPARE(text->lines(), kPassport);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<MrzProblem>("problem");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const QString &second = kPassport[1];
        const auto with = [&](int at, QChar c) {
            QString line = second;
            line[at] = c;
            return withSecond(line);
        };
        QTest::newRow("no lines") << QStringList() << MrzProblem::Empty << 0 << 0;
        QTest::newRow("empty lines") << QStringList {{}, u"  "_s} << MrzProblem::Empty << 0 << 0;
        QTest::newRow("one line of two") << kPassport.first(1) << MrzProblem::MissingLine << 1 << 0;
        QTest::newRow("three lines of two")
            << kPassport + kPassport.first(1) << MrzProblem::TooManyLines << 2 << 0;
        QTest::newRow("a character short")
            << withSecond(second.chopped(1)) << MrzProblem::WrongLength << 1 << 43;
        QTest::newRow("a character long")
            << withSecond(second + u'<') << MrzProblem::WrongLength << 1 << 45;
        QTest::newRow("no length of any format")
            << QStringList {u"P<UTO"_s, u"L898902C3"_s} << MrzProblem::WrongLength << 0 << 5;
        QTest::newRow("a small letter") << with(10, u'u') << MrzProblem::LowerCase << 1 << 10;
        QTest::newRow("a blank inside") << with(3, u' ') << MrzProblem::Blank << 1 << 3;
        QTest::newRow("an accent") << with(2, u'É') << MrzProblem::WrongAlphabet << 1 << 2;
        QTest::newRow("a digit of another script")
            << with(2, QChar(0x0665)) << MrzProblem::WrongAlphabet << 1 << 2;
        QTest::newRow("NUL") << with(5, QChar(0)) << MrzProblem::ControlCharacter << 1 << 5;
        QTest::newRow("a tab inside") << with(5, u'\t') << MrzProblem::ControlCharacter << 1 << 5;
        QTest::newRow("no letter first") << QStringList {u'1' + kPassport[0].sliced(1), second}
                                         << MrzProblem::NoDocumentCode << 0 << 0;
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto text = MrzText::read(lines);
        QVERIFY(!text);
        QTEST(text.error().problem, "problem");
        QCOMPARE(text.error().place, (MrzPlace {line, column}));
    }
};

QTEST_GUILESS_MAIN(MrzTextTest)
#include "tst_mrz_text.moc"
