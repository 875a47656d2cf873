#include "models/names/personal_name.h"

#include <QTest>

using namespace lobby::names;
using Order = PersonalName::Order;

class PersonalNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownAsItsPeopleWriteIt_data()
    {
        QTest::addColumn<PersonalName>("name");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *title, const PersonalName &name, const char16_t *list,
                             const char16_t *spoken) {
            QTest::newRow(title) << name << QString::fromUtf16(list) << QString::fromUtf16(spoken);
        };
        const auto name = [](const char16_t *native, const char16_t *surname, const char16_t *given,
                              Order order) {
            return PersonalName {QString::fromUtf16(native), QString::fromUtf16(surname),
                QString::fromUtf16(given), order};
        };
        row("Chinese, both scripts", name(u"陳志強", u"CHEN", u"Zhiqiang", Order::FamilyFirst),
            u"陳志強 CHEN Zhiqiang", u"Chen Zhiqiang");
        row("Chinese, native alone", name(u"欧阳娜娜", u"", u"", Order::FamilyFirst), u"欧阳娜娜",
            u"欧阳娜娜");
        row("English", name(u"", u"Smith", u"John", Order::GivenFirst), u"SMITH, John",
            u"John Smith");
        row("as an MRZ writes it", name(u"", u"GARCÍA LOPEZ", u"MARÍA", Order::GivenFirst),
            u"GARCÍA LOPEZ, MARÍA", u"María García Lopez");
        row("Thai, both scripts", name(u"สมชาย ใจดี", u"Jaidee", u"Somchai", Order::GivenFirst),
            u"สมชาย ใจดี JAIDEE, Somchai", u"Somchai Jaidee");
        row("a single name", name(u"", u"Suharto", u"", Order::GivenFirst), u"SUHARTO", u"Suharto");
        row("the same name twice", name(u"John Smith", u"Smith", u"John", Order::GivenFirst),
            u"SMITH, John", u"John Smith");
        row("nothing", {}, u"", u"");
    }
    void isShownAsItsPeopleWriteIt()
    {
        QFETCH(PersonalName, name);
        QFETCH(QString, list);
        QFETCH(QString, spoken);
        QCOMPARE(name.listForm(), list);
        QCOMPARE(name.spokenForm(), spoken);
        QCOMPARE(name.isEmpty(), list.isEmpty());
    }

    void aSplitIsProposedWhereThereIsSomethingToGoBy_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("surname"); // empty: no proposal
        QTest::addColumn<QString>("given");
        const auto row = [](const char *title, const char16_t *native, const char16_t *surname,
                             const char16_t *given) {
            QTest::newRow(title) << QString::fromUtf16(native) << QString::fromUtf16(surname)
                                 << QString::fromUtf16(given);
        };
        row("one character", u"张晓明", u"张", u"晓明");
        row("compound", u"歐陽娜娜", u"歐陽", u"娜娜");
        row("compound before a space", u"欧阳 修", u"欧阳", u"修");
        row("Japanese with a space", u"山田 はな子", u"山田", u"はな子");
        row("Japanese without", u"山田はな子", u"", u"");
        row("Korean", u"김철수", u"김", u"철수");
        row("Korean compound", u"남궁민수", u"남궁", u"민수");
        row("surname alone", u"王", u"", u"");
        row("compound alone", u"司马", u"", u"");
        row("transcribed", u"阿卜杜拉·艾山", u"", u"");
        row("not CJK", u"John Smith", u"", u"");
        row("no known surname", u"丏晓明", u"", u"");
    }
    void aSplitIsProposedWhereThereIsSomethingToGoBy()
    {
        QFETCH(QString, native);
        QFETCH(QString, surname);
        QFETCH(QString, given);
        const auto proposal = proposeSplit(native);
        QCOMPARE(proposal.has_value(), !surname.isEmpty());
        if (proposal) {
            QCOMPARE(proposal->surname, surname);
            QCOMPARE(proposal->given, given);
        }
    }

    void scriptDecidesTheOrderBeforeTheCountry()
    {
        QCOMPARE(usualOrder(u"陈志强", u"US"), Order::FamilyFirst);
        QCOMPARE(usualOrder(u"", u"cn"), Order::FamilyFirst);
        QCOMPARE(usualOrder(u"", u"HUN"), Order::FamilyFirst);
        QCOMPARE(usualOrder(u"", u"US"), Order::GivenFirst);
        QCOMPARE(usualOrder(u"สมชาย", u""), Order::GivenFirst);
    }
};

QTEST_GUILESS_MAIN(PersonalNameTest)
#include "tst_personal_name.moc"
