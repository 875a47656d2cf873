#include "models/organizations/contact.h"
#include "models/organizations/organization_grade.h"
#include "models/organizations/sale.h"

#include <QTest>

using namespace lobby;
using namespace lobby::organizations;
using namespace Qt::StringLiterals;

using Staff = std::optional<qint64>;
Q_DECLARE_METATYPE(Staff)
Q_DECLARE_METATYPE(std::optional<lobby::organizations::OrganizationProblem>)
Q_DECLARE_METATYPE(std::optional<lobby::organizations::SaleProblem>)

namespace {

Contact contact(const char *who, quint64 added, quint64 saidAt = 0, bool said = false)
{
    Contact one;
    one.id = Uuid::named("contact", who);
    one.added = {added, 1};
    one.saidMain = said;
    one.saidAt = {saidAt, 1};
    return one;
}

Organization company()
{
    Organization one;
    one.name = u"上海春风贸易有限公司"_s;
    return one;
}

Sale sale()
{
    Sale one;
    one.subject = Uuid::named("test", "company");
    one.soldOn = {2025, 5, 14};
    one.productName = u"Meeting room"_s;
    return one;
}

} // namespace

/// What follows from the values alone.
class OrganizationRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incomeIsReadAsItIsTold_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<double>("yuan");
        QTest::newRow("plain") << u"3000000"_s << 3e6;
        QTest::newRow("with commas and a currency") << u"RMB 3,000,000"_s << 3e6;
        QTest::newRow("ten thousands") << u"1200万"_s << 12e6;
        QTest::newRow("ten thousands of yuan") << u"1200万元"_s << 12e6;
        QTest::newRow("hundred millions") << u"1.2亿"_s << 1.2e8;
        QTest::newRow("traditional") << u"1.2億元"_s << 1.2e8;
        QTest::newRow("thousands of millions, traditional") << u"約2十億圓"_s << 2e9;
        QTest::newRow("full width") << u"５００万"_s << 5e6;
        QTest::newRow("English") << u"3 million"_s << 3e6;
        QTest::newRow("about") << u"约500万元/年"_s << 5e6;
        QTest::newRow("and more") << u"500万以上"_s << 5e6;
        QTest::newRow("another currency") << u"USD 3 million"_s << -1.0;
        QTest::newRow("words") << u"保密"_s << -1.0;
        QTest::newRow("nothing") << QString() << -1.0;
    }
    void incomeIsReadAsItIsTold()
    {
        QFETCH(QString, told);
        QFETCH(double, yuan);
        QCOMPARE(incomeOf(told).value_or(-1.0), yuan);
    }

    void theGradeFollowsFromIncomeAndStaff_data()
    {
        QTest::addColumn<QString>("income");
        QTest::addColumn<Staff>("staff");
        QTest::addColumn<QString>("grade");
        QTest::newRow("nothing known") << QString() << Staff() << QString();
        QTest::newRow("large") << u"1亿"_s << Staff(300) << u"A"_s;
        QTest::newRow("one person short of large") << u"1亿"_s << Staff(299) << u"B"_s;
        QTest::newRow("an income short of large") << u"9999万"_s << Staff(300) << u"B"_s;
        QTest::newRow("medium") << u"2000万"_s << Staff(100) << u"B"_s;
        QTest::newRow("short of medium") << u"2000万"_s << Staff(99) << u"C"_s;
        QTest::newRow("small") << u"100万"_s << Staff(10) << u"C"_s;
        QTest::newRow("very small") << u"99万"_s << Staff(10) << u"D"_s;
        QTest::newRow("nobody works there") << u"1亿"_s << Staff(0) << u"D"_s;
        QTest::newRow("income alone") << u"1亿"_s << Staff() << u"A"_s;
        QTest::newRow("staff alone") << QString() << Staff(12) << u"C"_s;
        QTest::newRow("income nobody can read") << u"秘密"_s << Staff(12) << u"C"_s;
    }
    void theGradeFollowsFromIncomeAndStaff()
    {
        QFETCH(QString, income);
        QFETCH(Staff, staff);
        QFETCH(QString, grade);
        QCOMPARE(derivedGrade({}, income, staff), grade);
        Organization one = company();
        one.annualIncome = income;
        one.staffCount = staff;
        QCOMPARE(gradeOf(one), grade);
        one.grade = u"VIP"_s;
        QCOMPARE(gradeOf(one), u"VIP"_s); // what somebody said stays
    }

    /// Both sides of each bound of 工信部联企业〔2011〕300号.
    void eachIndustryHasItsOwnBounds_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<QList<qint64>>("income"); // in ten thousand yuan, for A, B and C
        QTest::addColumn<QList<qint64>>("staff");
        using L = QList<qint64>;
        const L nothing;
        QTest::newRow("wholesale") << u"批发业"_s << L {40000, 5000, 1000} << L {200, 20, 5};
        QTest::newRow("what wholesalers sell")
            << u"酒店用品批发"_s << L {40000, 5000, 1000} << L {200, 20, 5};
        QTest::newRow("retail") << u"零售"_s << L {20000, 500, 100} << L {300, 50, 10};
        QTest::newRow("industry") << u"制造业"_s << L {40000, 2000, 300} << L {1000, 300, 20};
        QTest::newRow("in traditional characters")
            << u"製造業"_s << L {40000, 2000, 300} << L {1000, 300, 20};
        QTest::newRow("in English")
            << u"Manufacturing"_s << L {40000, 2000, 300} << L {1000, 300, 20};
        QTest::newRow("transport") << u"运输"_s << L {30000, 3000, 200} << L {1000, 300, 20};
        QTest::newRow("storing") << u"仓储"_s << L {30000, 1000, 100} << L {200, 100, 20};
        QTest::newRow("post") << u"邮政"_s << L {30000, 2000, 100} << L {1000, 300, 20};
        QTest::newRow("hotels") << u"酒店"_s << L {10000, 2000, 100} << L {300, 100, 10};
        QTest::newRow("restaurants") << u"餐饮"_s << L {10000, 2000, 100} << L {300, 100, 10};
        QTest::newRow("telecommunication")
            << u"电信"_s << L {100000, 1000, 100} << L {2000, 100, 10};
        QTest::newRow("software") << u"软件"_s << L {10000, 1000, 50} << L {300, 100, 10};
        QTest::newRow("property") << u"物业管理"_s << L {5000, 1000, 500} << L {1000, 300, 100};
        QTest::newRow("building") << u"建筑业"_s << L {80000, 6000, 300} << nothing;
        QTest::newRow("real estate") << u"房地产开发"_s << L {200000, 1000, 100} << nothing;
        QTest::newRow("farming") << u"农业"_s << L {20000, 500, 50} << nothing;
        QTest::newRow("leasing and services") << u"旅行社"_s << nothing << L {300, 100, 10};
        QTest::newRow("what is not named") << u"教育"_s << nothing << L {300, 100, 10};
        QTest::newRow("a word within another")
            << u"Workshops"_s << L {10000, 2000, 100} << L {300, 100, 10};
        QTest::newRow("a hotel for tourists")
            << u"旅游酒店"_s << L {10000, 2000, 100} << L {300, 100, 10};
        QTest::newRow("not known") << u"???"_s << L {10000, 2000, 100} << L {300, 100, 10};
    }
    void eachIndustryHasItsOwnBounds()
    {
        QFETCH(QString, industry);
        QFETCH(QList<qint64>, income);
        QFETCH(QList<qint64>, staff);
        const auto told = [](qint64 tenThousands) { return QString::number(tenThousands) + u'万'; };
        const QList<QString> grades {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
        for (int i = 0; i < 3; ++i) {
            if (!income.isEmpty()) {
                QCOMPARE(derivedGrade(industry, told(income.at(i)), {}), grades.at(i));
                QCOMPARE(derivedGrade(industry, told(income.at(i) - 1), {}), grades.at(i + 1));
            }
            if (!staff.isEmpty()) {
                QCOMPARE(derivedGrade(industry, {}, staff.at(i)), grades.at(i));
                QCOMPARE(derivedGrade(industry, {}, staff.at(i) - 1), grades.at(i + 1));
            }
        }
        if (income.isEmpty())
            QCOMPARE(derivedGrade(industry, told(1), {}), QString());
        if (staff.isEmpty())
            QCOMPARE(derivedGrade(industry, {}, 1), QString());
    }

    void oneContactIsTheMainOne_data()
    {
        QTest::addColumn<QList<Contact>>("contacts");
        QTest::addColumn<QByteArray>("main");
        QTest::newRow("the only one") << QList {contact("a", 5)} << QByteArray("a");
        QTest::newRow("the first, while nobody is named")
            << QList {contact("b", 6), contact("a", 5)} << QByteArray("a");
        QTest::newRow("the one who is named")
            << QList {contact("a", 5), contact("b", 6, 7, true)} << QByteArray("b");
        QTest::newRow("of two who are named, the latest")
            << QList {contact("a", 5, 9, true), contact("b", 6, 8, true)} << QByteArray("a");
        QTest::newRow("that somebody no longer is counts for nothing")
            << QList {contact("a", 5), contact("b", 6, 9, false)} << QByteArray("a");
    }
    void oneContactIsTheMainOne()
    {
        QFETCH(QList<Contact>, contacts);
        QFETCH(QByteArray, main);
        QCOMPARE(mainContactOf(contacts), Uuid::named("contact", main));
        std::reverse(contacts.begin(), contacts.end());
        QCOMPARE(mainContactOf(contacts), Uuid::named("contact", main));
    }
    void nobodyIsMainOfNobody() { QVERIFY(mainContactOf({}).isNull()); }

    void theSameContactHasTheSameIdentityEverywhere()
    {
        const Uuid guest = Uuid::named("test", "chen");
        const Uuid firm = Uuid::named("test", "firm");
        QCOMPARE(contactId(guest, firm), contactId(guest, firm));
        QVERIFY(contactId(guest, firm) != contactId(firm, guest));
    }

    void whatIsRefusedOfAnOrganization_data()
    {
        using Problem = OrganizationProblem;
        QTest::addColumn<Organization>("organization");
        QTest::addColumn<std::optional<OrganizationProblem>>("problem");
        const auto row = [](const char *name, const std::optional<Problem> &problem,
                             const std::function<void(Organization &)> &change) {
            Organization one = company();
            change(one);
            QTest::newRow(name) << one << problem;
        };
        row("sound", {}, [](Organization &) {});
        row("without a name", Problem::NameMissing, [](Organization &one) { one.name = u" "_s; });
        row("a name of 500", {}, [](Organization &one) { one.name.fill(u'a', 500); });
        row("a name of 501", Problem::TextTooLong,
            [](Organization &one) { one.name.fill(u'a', 501); });
        row("a remark of 10,001", Problem::TextTooLong,
            [](Organization &one) { one.remark.fill(u'a', 10'001); });
        row("nobody works there", {}, [](Organization &one) { one.staffCount = 0; });
        row("fewer than nobody", Problem::StaffCountNegative,
            [](Organization &one) { one.staffCount = -1; });
        row("a country in small letters", {}, [](Organization &one) { one.country = u"cn"_s; });
        row("nowhere", {}, [](Organization &one) { one.country.clear(); });
        row("a country in words", Problem::CountryUnknown,
            [](Organization &one) { one.country = u"China"_s; });
        row("a state that is known", {}, [](Organization &one) { one.status = u"dormant"_s; });
        row("a state that is not", Problem::StatusUnknown,
            [](Organization &one) { one.status = u"asleep"_s; });
        row("an account of eight", {}, [](Organization &one) { one.bankAccount = u"1234 5678"_s; });
        row("an account of seven", Problem::BankAccountTooShort,
            [](Organization &one) { one.bankAccount = u"123 4567"_s; });
    }
    void whatIsRefusedOfAnOrganization()
    {
        QFETCH(Organization, organization);
        QFETCH(std::optional<OrganizationProblem>, problem);
        const auto refusal = refusalOf(tidied(organization));
        QCOMPARE(refusal.has_value(), problem.has_value());
        if (problem)
            QCOMPARE(refusal->problem, *problem);
    }

    void whatWasPaidFollowsFromThePrice_data()
    {
        QTest::addColumn<Staff>("price");
        QTest::addColumn<Staff>("quantity");
        QTest::addColumn<Staff>("discount");
        QTest::addColumn<Staff>("amount");
        QTest::addColumn<Staff>("paid");
        QTest::newRow("no price") << Staff() << Staff(2000) << Staff() << Staff() << Staff();
        QTest::newRow("one piece")
            << Staff(1280'00) << Staff() << Staff() << Staff() << Staff(1280'00);
        QTest::newRow("three pieces")
            << Staff(1280'00) << Staff(3000) << Staff() << Staff() << Staff(3840'00);
        QTest::newRow("one and a half")
            << Staff(99'99) << Staff(1500) << Staff() << Staff() << Staff(149'99); // 14998.5
        QTest::newRow("8.5 折") << Staff(100'00) << Staff(2000) << Staff(850) << Staff()
                                << Staff(170'00);
        QTest::newRow("what is said counts")
            << Staff(100'00) << Staff(2000) << Staff(850) << Staff(165'00) << Staff(165'00);
    }
    void whatWasPaidFollowsFromThePrice()
    {
        QFETCH(Staff, price);
        QFETCH(Staff, quantity);
        QFETCH(Staff, discount);
        QFETCH(Staff, amount);
        QFETCH(Staff, paid);
        Sale one = sale();
        one.unitPrice = price;
        one.quantity = quantity;
        one.discount = discount;
        one.amount = amount;
        QCOMPARE(amountOf(one), paid);
    }

    void whatIsRefusedOfASale_data()
    {
        using Problem = SaleProblem;
        QTest::addColumn<Sale>("sold");
        QTest::addColumn<std::optional<SaleProblem>>("problem");
        const auto row = [](const char *name, const std::optional<Problem> &problem,
                             const std::function<void(Sale &)> &change) {
            Sale one = sale();
            change(one);
            QTest::newRow(name) << one << problem;
        };
        row("sound", {}, [](Sale &) {});
        row("to nobody", Problem::SubjectMissing, [](Sale &one) { one.subject = {}; });
        row("on no day", Problem::DateMissing, [](Sale &one) { one.soldOn = {}; });
        row("nothing", Problem::NothingSaid, [](Sale &one) { one.productName.clear(); });
        row("an order alone", {}, [](Sale &one) { std::swap(one.productName, one.orderNo); });
        row("an amount alone", {}, [](Sale &one) {
            one.productName.clear();
            one.amount = 5;
            one.currency = u"CNY"_s;
        });
        row("an amount of no currency", Problem::CurrencyMissing,
            [](Sale &one) { one.amount = 5; });
        row("a price below nothing", Problem::AmountNegative, [](Sale &one) {
            one.unitPrice = -1;
            one.currency = u"CNY"_s;
        });
        row("a cost below nothing", Problem::AmountNegative, [](Sale &one) {
            one.costPrice = -1;
            one.currency = u"CNY"_s;
        });
        row("fewer than none", Problem::AmountNegative, [](Sale &one) { one.quantity = -1; });
        row("a remark of 500", {}, [](Sale &one) { one.remark.fill(u'a', 500); });
        row("a remark of 501", Problem::TextTooLong, [](Sale &one) { one.remark.fill(u'a', 501); });
        row("given back", {}, [](Sale &one) {
            one.amount = -5;
            one.currency = u"CNY"_s;
        });
        row("the whole price", {}, [](Sale &one) { one.discount = 1000; });
        row("more than the price", Problem::DiscountOutOfRange,
            [](Sale &one) { one.discount = 1001; });
    }
    void whatIsRefusedOfASale()
    {
        QFETCH(Sale, sold);
        QFETCH(std::optional<SaleProblem>, problem);
        QCOMPARE(problemOf(sold), problem);
    }
};

QTEST_GUILESS_MAIN(OrganizationRulesTest)
#include "tst_organization_rules.moc"
