#include "models/names/pinyin.h"

#include <QFile>
#include <QTest>

using namespace lobby::names;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surnamesAreReadAsSurnames_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("passport");
        QFile file(
            qEnvironmentVariable("LOBBY_TEST_DATA") + QStringLiteral("/names/surname_pinyin.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QList<QString> cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            QCOMPARE(cells.size(), 3);
            QTest::newRow(qPrintable(cells.at(0))) << cells.at(0) << cells.at(1) << cells.at(2);
        }
        const auto row = [](const char16_t *surname, const char *reading, const char *passport) {
            const QString text = QString::fromUtf16(surname);
            QTest::newRow(qPrintable(text))
                << text << QString::fromLatin1(reading) << QString::fromLatin1(passport);
        };
        row(u"单", "shan", "SHAN");
        row(u"單", "shan", "SHAN");
        row(u"曾", "zeng", "ZENG");
        row(u"仇", "qiu", "QIU");
        row(u"解", "xie", "XIE");
        row(u"區", "ou", "OU");
        row(u"查", "zha", "ZHA");
        row(u"朴", "piao", "PIAO");
        row(u"冼", "xian", "XIAN");
        row(u"覃", "qin", "QIN");
        row(u"乐", "yue", "YUE");
        row(u"樂", "yue", "YUE");
        row(u"员", "yun", "YUN");
        row(u"逄", "pang", "PANG");
        row(u"宓", "mi", "MI");
        row(u"句", "gou", "GOU");
        row(u"能", "nai", "NAI");
        row(u"祭", "zhai", "ZHAI");
        row(u"阚", "kan", "KAN");
        row(u"车", "che", "CHE");
        row(u"吕", "lv", "LYU");
        row(u"呂", "lv", "LYU");
        row(u"佘", "she", "SHE");
        row(u"厍", "she", "SHE");
        row(u"钭", "tou", "TOU");
        row(u"呙", "guo", "GUO");
        row(u"妫", "gui", "GUI");
        row(u"尉遲", "yuchi", "YUCHI");
        row(u"長孫", "zhangsun", "ZHANGSUN");
        row(u"单于", "chanyu", "CHANYU");
        row(u"鮮于", "xianyu", "XIANYU");
        row(u"歐陽", "ouyang", "OUYANG");
        row(u"閭丘", "lvqiu", "LYUQIU");
        row(u"爱新觉罗", "aixinjueluo", "AIXINJUELUO");
    }
    void surnamesAreReadAsSurnames()
    {
        QFETCH(QString, surname);
        QFETCH(QString, reading);
        QFETCH(QString, passport);
        for (const QString &given : {QString(), QStringLiteral("明"), QStringLiteral("晓明")}) {
            const NameReading name = readName(surname + given);
            QCOMPARE(name.surnamePinyin(), reading);
            QCOMPARE(passportForm(name.syllables.first(name.surnameLength)), passport);
            QCOMPARE(name.syllables.size(), name.characters.size());
        }
    }

    void wholeNamesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pinyin");
        QTest::addColumn<QString>("initials");
        QTest::addColumn<QString>("surname");
        const auto row = [](const char16_t *name, const char *pinyin, const char *initials,
                             const char *surname) {
            const QString text = QString::fromUtf16(name);
            QTest::newRow(qPrintable(text))
                << text << QString::fromLatin1(pinyin) << QString::fromLatin1(initials)
                << QString::fromLatin1(surname);
        };
        row(u"单雄信", "shan xiong xin", "sxx", "shan");
        row(u"闾丘露薇", "lv qiu lu wei", "lqlw", "lvqiu");
        row(u"歐陽娜娜", "ou yang na na", "oynn", "ouyang");
        row(u"张单", "zhang dan", "zd", "zhang");
        row(u"王长乐", "wang chang le", "wcl", "wang");
        row(u"陳方安生", "chen fang an sheng", "cfas", "chen");
        row(u"王 伟", "wang wei", "ww", "wang");
        row(u"欧阳 修", "ou yang xiu", "oyx", "ouyang");
        row(u"佐々木", "zuo zuo mu", "zzm", "zuo");
        row(u"王〇", "wang ling", "wl", "wang");
        row(u"阿卜杜拉·艾山", "a bu du la ai shan", "abdlas", "");
        row(u"王", "wang", "w", "wang");
        row(u"田中はな", "", "", "");
        row(u"김철수", "", "", "");
        row(u"John Smith", "", "", "");
        row(u"", "", "", "");
        row(u"女英", "nv ying", "ny", "nv");
    }
    void wholeNamesAreRead()
    {
        QFETCH(QString, name);
        QFETCH(QString, pinyin);
        QFETCH(QString, initials);
        QFETCH(QString, surname);
        const QJsonObject json = nameReadingJson(name);
        QCOMPARE(json.value(u"name").toString(), name);
        QCOMPARE(json.value(u"pinyin").toString(), pinyin);
        QCOMPARE(json.value(u"initials").toString(), initials);
        QCOMPARE(json.value(u"surname_pinyin").toString(), surname);
    }

    void otherReadingsAreKept()
    {
        const NameReading name = readName(u"单雄信");
        QVERIFY(name.others.contains(
            QStringList({QStringLiteral("dan"), QStringLiteral("xiong"), QStringLiteral("xin")})));
        QVERIFY(readName(u"王明").others.isEmpty());
        const NameReading many = readName(u"单乐朝行长茜盛莎晟柏");
        QVERIFY(many.others.size() <= 6);
        for (const QStringList &other : many.others)
            QCOMPARE(other.size(), many.syllables.size());
    }

    void tellsPinyinFromOtherLetters()
    {
        for (const char16_t *letters : {u"zhang", u"zh", u"x", u"xiaom", u"zhangxiaoming", u"lvqiu",
                 u"lyu", u"nue", u"er", u"maria", u"zhuang", u"zhuangzhuang"})
            QVERIFY2(readsAsPinyin(letters), qPrintable(QString::fromUtf16(letters)));
        for (const char16_t *letters :
            {u"", u"smith", u"garcia", u"xm", u"v", u"zhangxm", u"ir", u"张"})
            QVERIFY2(!readsAsPinyin(letters), qPrintable(QString::fromUtf16(letters)));
    }

    void longTextIsCut()
    {
        QVERIFY(readName(QString(10'000, QChar(u'王'))).syllables.size() <= 32);
    }
};

QTEST_GUILESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"
