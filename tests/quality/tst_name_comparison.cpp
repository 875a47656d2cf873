#include "models/quality/comparison/name_comparison.h"
#include "tests/quality/agreement_names.h"

using namespace lobby::quality;
using enum Agreement;

class NameComparisonTest : public QObject
{
    Q_OBJECT

    struct Written
    {
        const char *native = "";
        const char *surname = "";
        const char *given = "";
    };
    static NameKey keyOf(const Written &name)
    {
        return nameKey(QString::fromUtf8(name.native), QString::fromUtf8(name.surname),
            QString::fromUtf8(name.given));
    }

private Q_SLOTS:
    void namesAgree_data()
    {
        QTest::addColumn<NameKey>("one");
        QTest::addColumn<NameKey>("other");
        QTest::addColumn<Agreement>("surname");
        QTest::addColumn<Agreement>("given");
        QTest::addColumn<Agreement>("order");
        const auto row = [](const char *title, const Written &one, const Written &other,
                             Agreement surname, Agreement given, Agreement order = Missing) {
            QTest::newRow(title) << keyOf(one) << keyOf(other) << surname << given << order;
        };
        row("the same characters", {"陈志强"}, {"陈志强"}, Same, Same);
        row("Traditional characters", {"陳志強"}, {"陈志强"}, Same, Same);
        row("pinyin against characters", {"陳志強"}, {"", "CHEN", "ZHIQIANG"}, Same, Same);
        row("pinyin in syllables", {"", "CHEN", "ZHI QIANG"}, {"", "CHEN", "ZHIQIANG"}, Same, Same);
        row("a compound surname", {"欧阳建靖"}, {"", "OUYANG", "JIANJING"}, Same, Same);
        row("given name first", {"陳志強"}, {"", "ZHIQIANG", "CHEN"}, Same, Same, Swapped);
        row("homophones", {"王伟"}, {"王玮"}, Same, SoundsAlike);
        row("one character of two", {"吴一全"}, {"吴一啸"}, Same, Partial);
        row("sisters", {"陈瑶"}, {"陈洁"}, Same, Different);
        row("a slip", {"", "LAZAREVA", "LUBOV"}, {"", "LAZAREVA", "LUBOW"}, Same, Near);
        row("a slip against characters", {"韦全雪"}, {"", "WEI", "QUANXEU"}, Same, Near);
        row("an initial", {"", "RUSSEL", "MICAELA"}, {"", "RUSSEL", "M"}, Same, Initial);
        row("another initial", {"", "RUSSEL", "MICAELA"}, {"", "RUSSEL", "K"}, Same, Different);
        row("a middle name", {"", "STREIT", "JARI"}, {"", "STREIT", "JARI LEE"}, Same, Extra);
        row("a middle name behind the wrong one", {"", "STREIT", "JARI"},
            {"", "JARI", "STREIT LEE"}, Extra, Same, Swapped);
        row("marks", {"", "MÜLLER", "ZOË"}, {"", "Muller", "Zoe"}, Same, Same);
        row("ü as YU and as U", {"吕丽"}, {"", "LU", "LI"}, Same, Same);
        row("another surname", {"", "MASON", "GRACE"}, {"", "BERRY", "GRACE"}, Different, Same);
        row("one half missing", {"", "", "IMOGEN"}, {"", "HALL", "IMOGEN"}, Missing, Same);
        row("no name", {}, {"", "HALL", "IMOGEN"}, Missing, Missing);
        row("Thai", {"สมชาย ใจดี"}, {"สมชาย ใจดี"}, Missing, Same);
    }
    void namesAgree()
    {
        QFETCH(const NameKey, one);
        QFETCH(const NameKey, other);
        QFETCH(const Agreement, surname);
        QFETCH(const Agreement, given);
        QFETCH(const Agreement, order);
        for (const NameFindings &found : {compareNames(one, other), compareNames(other, one)}) {
            const bool isTurned
                = order == Swapped && surname != given && found.surname.agreement == given;
            QCOMPARE(found.surname.agreement, isTurned ? given : surname);
            QCOMPARE(found.given.agreement, isTurned ? surname : given);
            QCOMPARE(found.order.agreement, order);
        }
    }
};

QTEST_APPLESS_MAIN(NameComparisonTest)
#include "tst_name_comparison.moc"
