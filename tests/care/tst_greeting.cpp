#include "models/care/greeting.h"

#include <QTest>

using namespace lobby;
using namespace lobby::care;
using namespace Qt::StringLiterals;

namespace {

CareRow chen()
{
    CareRow row;
    row.guest.name = {u"陳志強"_s, u"CHEN"_s, u"Zhiqiang"_s};
    row.guest.gender = u"M"_s;
    row.occasion = {OccasionKind::Festival, {2025, 10, 6},
        {u"chinese"_s, u"mid_autumn"_s, u"中秋节"_s, u"Mid-Autumn Festival"_s, u"中秋节"_s,
            u"中秋節"_s}};
    return row;
}

} // namespace

class GreetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilledIn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese") << u"{name}{title},{hotel}祝您{festival}快乐"_s << u"zh_CN"_s
                                 << u"陳志強先生,海景酒店祝您中秋节快乐"_s;
        QTest::newRow("English") << u"Dear {title} {name}, happy {festival}!"_s << u"en"_s
                                 << u"Dear Mr Zhiqiang Chen, happy Mid-Autumn Festival!"_s;
        QTest::newRow("the day and whoever signs")
            << u"{staff}, {date}"_s << u"en"_s << u"李晓, Monday, October 6, 2025"_s;
        QTest::newRow("what is no field stays") << u"{nmae} {} {"_s << u"en"_s << u"{nmae} {} {"_s;
    }
    void fieldsAreFilledIn()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QCOMPARE(greeting(words, chen(), language, u"海景酒店"_s, u"李晓"_s), text);
    }

    void whatANameHoldsIsNoField()
    {
        CareRow row = chen();
        row.guest.name = {u"{hotel}{staff}"_s, {}, {}};
        QCOMPARE(greeting(u"{name}!"_s, row, u"zh_CN"_s, u"H"_s, u"S"_s), u"{hotel}{staff}!"_s);
    }

    void anEmptyFieldLeavesNoGap()
    {
        CareRow row = chen();
        row.guest.gender.clear();
        QCOMPARE(
            greeting(u"Dear {title} {name},"_s, row, u"en"_s, {}, {}), u"Dear Zhiqiang Chen,"_s);
    }

    void theProgramShipsEveryText()
    {
        for (const OccasionKind kind : {OccasionKind::Birthday, OccasionKind::Festival}) {
            for (const GreetingForm form : {GreetingForm::Letter, GreetingForm::Message}) {
                for (const QLatin1StringView language : kGreetingLanguages) {
                    const QString words = shippedWords({kind, form, language});
                    QVERIFY2(!problemOf(words), qPrintable(words));
                    QVERIFY(words.contains("{name}"_L1) && words.contains("{hotel}"_L1));
                }
            }
        }
    }

    void aHousesOwnWordsComeFirst()
    {
        const GreetingText which {OccasionKind::LunarBirthday, GreetingForm::Letter, u"en"_s};
        QCOMPARE(choiceOf(which), u"care.birthday.letter.en"_s);
        QCOMPARE(wordsOf(which, {{choiceOf(which), u"Hi {name}"_s}}), u"Hi {name}"_s);
        QCOMPARE(wordsOf(which, {}), shippedWords(which));
    }

    void whatIsWrongWithWordsIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("problem");
        QTest::newRow("nothing") << u" \n"_s << int(GreetingProblem::Empty);
        QTest::newRow("a misspelt field") << u"Dear {nmae}"_s << int(GreetingProblem::UnknownField);
        QTest::newRow("as long as may be") << QString(kLongestGreeting, u'a') << -1;
        QTest::newRow("one sign more")
            << QString(kLongestGreeting + 1, u'a') << int(GreetingProblem::TooLong);
    }
    void whatIsWrongWithWordsIsSaid()
    {
        QFETCH(const QString, words);
        QFETCH(const int, problem);
        const auto found = problemOf(words);
        QCOMPARE(found ? int(*found) : -1, problem);
    }

    void inWhichLanguageHeIsGreeted_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("language");
        QTest::newRow("simplified") << u"zh-CN"_s << u"US"_s << u"zh_CN"_s;
        QTest::newRow("traditional") << u"zh-TW"_s << QString() << u"zh_TW"_s;
        QTest::newRow("by script") << u"zh-Hant"_s << QString() << u"zh_TW"_s;
        QTest::newRow("Hong Kong") << QString() << u"HK"_s << u"zh_TW"_s;
        QTest::newRow("China") << QString() << u"CN"_s << u"zh_CN"_s;
        QTest::newRow("a Chinese who speaks English") << u"en"_s << u"CN"_s << u"en"_s;
        QTest::newRow("anybody else") << u"fr"_s << u"FR"_s << u"en"_s;
    }
    void inWhichLanguageHeIsGreeted()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, country);
        QFETCH(const QString, language);
        CareGuest guest;
        guest.language = tag;
        guest.country = country;
        QCOMPARE(languageOf(guest), language);
    }
};

QTEST_GUILESS_MAIN(GreetingTest)
#include "tst_greeting.moc"
