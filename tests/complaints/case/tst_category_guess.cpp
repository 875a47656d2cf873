#include "models/complaints/case/category_guess.h"

#include <QTest>

using namespace lobby::complaints;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Category)

class CategoryGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsSayWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("verbatim");
        QTest::addColumn<Category>("category");
        QTest::newRow("noise") << u"隔壁太吵，整晚嗡嗡响"_s << Category::Noise;
        QTest::newRow("noise, in English") << u"So noisy, a party all night"_s << Category::Noise;
        QTest::newRow("dirt") << u"浴室很脏，床上有头发"_s << Category::Cleanliness;
        QTest::newRow("a fault") << u"空调坏了，没有热水"_s << Category::Facilities;
        QTest::newRow("a fault, in English") << u"The shower is BROKEN"_s << Category::Facilities;
        QTest::newRow("staff") << u"服务员态度很差"_s << Category::Staff;
        QTest::newRow("food, traditional") << u"早餐很難吃"_s << Category::Food;
        QTest::newRow("the bill") << u"You charged my card twice, I want a refund"_s
                                  << Category::Billing;
        QTest::newRow("the booking") << u"預訂的房型不對"_s << Category::Booking;
        QTest::newRow("the journey") << u"导游改了行程"_s << Category::Travel;
    }
    void theWordsSayWhatItIsAbout()
    {
        QFETCH(QString, verbatim);
        QFETCH(Category, category);
        QCOMPARE(guessedCategory(verbatim), category);
    }

    void whatCannotBeToldIsNotGuessed_data()
    {
        QTest::addColumn<QString>("verbatim");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no word of a list") << u"I am not happy."_s;
        QTest::newRow("inside another word") << u"a thumb"_s; // hum
        QTest::newRow("one of each") << u"noisy breakfast"_s;
    }
    void whatCannotBeToldIsNotGuessed()
    {
        QFETCH(QString, verbatim);
        QVERIFY(!guessedCategory(verbatim));
    }
};

QTEST_GUILESS_MAIN(CategoryGuessTest)
#include "tst_category_guess.moc"
