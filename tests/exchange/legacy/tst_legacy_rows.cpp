#include "models/exchange/legacy/customer_row.h"
#include "models/exchange/legacy/legacy_rows.h"

#include <QDateTime>
#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

using Cells = QList<std::pair<QString, QString>>;
Q_DECLARE_METATYPE(Cells)

namespace {

const auto kRegion = u"CN"_s;

/// A table with its headings, as somebody's file has it.
QList<LegacyCells> cellsOf(const QStringList &headings, const QList<QStringList> &rows)
{
    TableRow heading;
    heading.cells = headings;
    const TableMapping mapping = guessMapping({heading}, kRegion, {2025, 5, 14});
    QList<LegacyCells> cells;
    for (const QStringList &row : rows) {
        TableRow one;
        one.cells = row;
        cells.append(LegacyCells(mapping, one));
    }
    return cells;
}

bool hasProblem(const QList<LegacyProblem> &problems, LegacyFault fault, const QString &field)
{
    return problems.contains({fault, field});
}

} // namespace

/// What rows of the four older tables say.
class LegacyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsACompanyIfAnythingSpeaksForOne_data()
    {
        QTest::addColumn<Cells>("cells");
        QTest::addColumn<bool>("isCompany");
        const auto named = [](const QString &name) {
            return Cells {{u"organization.name"_s, name}};
        };
        QTest::newRow("a name of a person") << named(u"陈志强"_s) << false;
        QTest::newRow("a Latin name of a person") << named(u"Ann Coates"_s) << false;
        QTest::newRow("a company") << named(u"上海春风贸易有限公司"_s) << true;
        QTest::newRow("in traditional characters") << named(u"白雲酒店"_s) << true;
        QTest::newRow("a travel agency") << named(u"中国国际旅行社"_s) << true;
        QTest::newRow("Ltd") << named(u"Acme Ltd."_s) << true;
        QTest::newRow("GmbH") << named(u"Müller GmbH"_s) << true;
        QTest::newRow("a person with an odd surname") << named(u"Colette Banks"_s) << false;
        QTest::newRow("a tax number")
            << Cells {{u"organization.name"_s, u"春风"_s}, {u"organization.tax_id"_s, u"913"_s}}
            << true;
        QTest::newRow("people who work there")
            << Cells {{u"organization.name"_s, u"春风"_s}, {u"organization.staff_count"_s, u"12"_s}}
            << true;
        QTest::newRow("a supplier") << Cells {{u"organization.name"_s, u"春风"_s},
            {u"organization.partner_role"_s, u"供货商"_s}}
                                    << true;
        QTest::newRow("a buyer may be a person") << Cells {{u"organization.name"_s, u"陈志强"_s},
            {u"organization.partner_role"_s, u"购买使用者"_s}}
                                                 << false;
    }
    void aCustomerIsACompanyIfAnythingSpeaksForOne()
    {
        QFETCH(Cells, cells);
        QFETCH(bool, isCompany);
        QCOMPARE(isOrganization(LegacyCells(cells)), isCompany);
        const CustomerRow row = customerRow(LegacyCells(cells), kRegion);
        QCOMPARE(row.organization.has_value(), isCompany);
        QCOMPARE(row.person.has_value(), !isCompany);
    }

    void everyColumnOfACompanyHasItsPlace()
    {
        const auto cells = cellsOf(
            u"客户名称,关键词,国籍,省份,城市,通讯地址,邮编,电话,传真,QQ号码,MSN号码,电子信息,主页,年收入,员工人数,法定代表人,税号,开户行,银行账号,行业,客户类型,客户等级,来源,客户状态,备注,业务员"_s
                .split(u','),
            {u"上海春风贸易有限公司|春风|中国|上海|上海|南京西路1号|200040|021-12345678|021-12345679|10001|a@msn.com|office@spring.example|https://spring.example|1200万|120人|陈志强|91310000MA1K000000|中国银行|6222020000001234|贸易|合作伙伴|A|展会|休眠|老客户|李晓"_s
                    .split(u'|')});
        const CustomerRow row = customerRow(cells.constFirst(), kRegion);
        QVERIFY(row.organization);
        QVERIFY(row.problems.isEmpty());
        organizations::Organization said;
        said.name = u"上海春风贸易有限公司"_s;
        said.keyword = u"春风"_s;
        said.country = u"CN"_s;
        said.province = u"上海"_s;
        said.city = u"上海"_s;
        said.address = u"南京西路1号"_s;
        said.postalCode = u"200040"_s;
        said.telephone = u"021-12345678"_s;
        said.fax = u"021-12345679"_s;
        said.qq = u"10001"_s;
        said.msn = u"a@msn.com"_s;
        said.email = u"office@spring.example"_s;
        said.url = u"https://spring.example"_s;
        said.annualIncome = u"1200万"_s;
        said.staffCount = 120;
        said.legalRepresentative = u"陈志强"_s;
        said.taxId = u"91310000MA1K000000"_s;
        said.bankName = u"中国银行"_s;
        said.bankAccount = u"6222020000001234"_s;
        said.industry = u"贸易"_s;
        said.partnerRole = u"partner"_s;
        said.grade = u"A"_s;
        said.source = u"展会"_s;
        said.status = u"dormant"_s;
        said.remark = u"老客户"_s;
        said.ownerName = u"李晓"_s;
        QVERIFY(*row.organization == said);
    }

    void whatNobodyUnderstandsStandsInTheRemark()
    {
        const CustomerRow row = customerRow(
            LegacyCells({{u"organization.name"_s, u"春风公司"_s},
                {u"organization.country"_s, u"亚特兰蒂斯"_s},
                {u"organization.staff_count"_s, u"很多"_s}, {u"organization.status"_s, u"蓝色"_s}}),
            kRegion);
        QVERIFY(row.organization);
        QCOMPARE(row.organization->remark, u"国籍：亚特兰蒂斯\n员工人数：很多\n客户状态：蓝色"_s);
        QCOMPARE(row.problems.size(), 3);
        for (const LegacyProblem &problem : row.problems)
            QVERIFY(!isRefusal(problem.fault));
    }

    void aCustomerWithoutANameIsRefused()
    {
        const CustomerRow person
            = customerRow(LegacyCells({{u"organization.telephone"_s, u"13800138000"_s}}), kRegion);
        QVERIFY(hasProblem(person.problems, LegacyFault::NoName, u"organization.name"_s));
        const CustomerRow firm
            = customerRow(LegacyCells({{u"organization.tax_id"_s, u"913"_s}}), kRegion);
        QVERIFY(hasProblem(firm.problems, LegacyFault::NoName, u"organization.name"_s));
    }

    void aPersonAmongTheCustomersIsAGuest()
    {
        const CustomerRow row = customerRow(
            LegacyCells({{u"organization.name"_s, u"陈志强"_s},
                {u"organization.telephone"_s, u"13800138000"_s},
                {u"organization.msn"_s, u"chen@msn.com"_s}, {u"organization.city"_s, u"上海"_s},
                {u"organization.keyword"_s, u"高楼层"_s},
                {u"organization.owner_name"_s, u"李晓"_s}}),
            kRegion);
        QVERIFY(row.person);
        QCOMPARE(row.person->guest.fullNameNative, u"陈志强"_s);
        QCOMPARE(row.person->telephones.constFirst().e164, u"+8613800138000"_s);
        QCOMPARE(row.person->imAccounts.constFirst().kind, u"legacy"_s);
        QCOMPARE(row.person->addresses.constFirst().cityName, u"上海"_s);
        QCOMPARE(row.person->tags.constFirst().code, u"高楼层"_s);
        QCOMPARE(row.person->guest.remark, u"业务员：李晓"_s);
    }

    void everyColumnOfAContactHasItsPlace()
    {
        const auto cells = cellsOf(
            u"客户名称,姓名,称呼,主联系人,部门,职务,办公电话,传真,手机,小灵通,电子邮件,主页,QQ号码,MSN号码,生日,爱好,宅电,住址,邮编,备注,业务员"_s
                .split(u','),
            {u"春风公司|陈志强|陈总|是|销售部|经理|021-12345678|021-12345679|13800138000|02187654321|chen@spring.example|https://chen.example|10001|chen@msn.com|1981-05-14|羽毛球、茶|021-55555555|南京西路1号|200040|备注一|李晓"_s
                    .split(u'|')});
        NamedBefore before;
        const ContactRow row = contactRow(cells.constFirst(), before, kRegion);
        QVERIFY(row.problems.isEmpty());
        QCOMPARE(row.organization, u"春风公司"_s);
        QVERIFY(row.isMain);
        QCOMPARE(row.department, u"销售部"_s);
        QCOMPARE(row.position, u"经理"_s);
        QCOMPARE(row.guest.guest.fullNameNative, u"陈志强"_s);
        QCOMPARE(row.guest.guest.salutation, u"陈总"_s);
        QCOMPARE(row.guest.guest.birthDate.toText(), u"1981-05-14"_s);
        QStringList numbers;
        for (const guests::Telephone &telephone : row.guest.telephones)
            numbers.append(telephone.kind + u' ' + guests::Telephone(telephone).raw);
        QCOMPARE(row.guest.telephones.size(), 5);
        QVERIFY(numbers.contains(u"legacy 02187654321"_s));
        QCOMPARE(row.guest.emails.constFirst().address, u"chen@spring.example"_s);
        QCOMPARE(row.guest.imAccounts.size(), 2);
        QCOMPARE(row.guest.preferences.size(), 2);
        QCOMPARE(row.guest.preferences.constFirst().groupCode, u"hobby"_s);
        QCOMPARE(row.guest.preferences.constLast().value, u"茶"_s);
        QCOMPARE(row.guest.addresses.constFirst().addressLine, u"南京西路1号"_s);
        QCOMPARE(row.guest.guest.remark, u"备注一\n主页：https://chen.example\n业务员：李晓"_s);
    }

    void whoIsNamedOnceIsMeantInTheRowsBelow()
    {
        const auto cells = cellsOf(u"客户名称,姓名,主联系人,职务,宅电"_s.split(u','),
            {u"春风公司|陈志强|是||"_s.split(u'|'), u"|王芳|否||"_s.split(u'|'),
                u"白云公司|李雷|||"_s.split(u'|')});
        NamedBefore before;
        QStringList named;
        for (const LegacyCells &one : cells)
            named.append(contactRow(one, before, kRegion).organization);
        QCOMPARE(named, (QStringList {u"春风公司"_s, u"春风公司"_s, u"白云公司"_s}));
    }

    void whoSpokeForTheCustomerBeforeSpeaksForNoOther()
    {
        NamedBefore before;
        const auto namedBy = [&before](const QString &customer, const QString &contact) {
            return before.of(
                LegacyCells({{u"subject.customer"_s, customer}, {u"subject.contact"_s, contact}}));
        };
        QCOMPARE(namedBy(u"春风公司"_s, u"陈志强"_s), std::pair(u"春风公司"_s, u"陈志强"_s));
        QCOMPARE(namedBy({}, {}), std::pair(u"春风公司"_s, u"陈志强"_s));
        QCOMPARE(namedBy(u"白云公司"_s, {}), std::pair(u"白云公司"_s, QString()));
    }

    void aContactNeedsAName()
    {
        NamedBefore before;
        const ContactRow row
            = contactRow(LegacyCells({{u"relationship.is_main"_s, u"也许"_s}}), before, kRegion);
        QVERIFY(hasProblem(row.problems, LegacyFault::NoName, u"guest.full_name_native"_s));
        QVERIFY(hasProblem(row.problems, LegacyFault::UnknownWord, u"relationship.is_main"_s));
        QVERIFY(isRefusal(row.problems.constFirst().fault));
        QVERIFY(!isRefusal(row.problems.constLast().fault));
        QVERIFY(!row.isMain);
        QCOMPARE(row.guest.guest.remark, u"主联系人：也许"_s);
    }

    void everyColumnOfASaleHasItsPlace()
    {
        const auto cells = cellsOf(
            u"客户名称,销售日期,销售单号,产品名称,产品型号,产品规格,销售价,成本价,数量,单位,折扣,交易金额,开票,销售状态,备注,业务员,提醒日期"_s
                .split(u','),
            {u"春风公司|2024-03-05|SO-1|会议室|M2|全天|1,280.00|400|2|天|8.5折|2176|已开|成交|准时|李晓|2024-06-01"_s
                    .split(u'|')});
        NamedBefore before;
        const SaleRow row = saleRow(cells.constFirst(), before, u"CNY"_s, 2);
        QVERIFY(row.problems.isEmpty());
        QCOMPARE(row.customer, u"春风公司"_s);
        QCOMPARE(row.remindOn, QDate(2024, 6, 1));
        organizations::Sale said;
        said.soldOn = {2024, 3, 5};
        said.orderNo = u"SO-1"_s;
        said.productName = u"会议室"_s;
        said.productModel = u"M2"_s;
        said.productSpec = u"全天"_s;
        said.unitPrice = 1280'00;
        said.costPrice = 400'00;
        said.quantity = 2000;
        said.unit = u"天"_s;
        said.discount = 850;
        said.amount = 2176'00;
        said.currency = u"CNY"_s;
        said.invoiceState = u"已开"_s;
        said.saleState = u"成交"_s;
        said.remark = u"准时"_s;
        said.ownerName = u"李晓"_s;
        QVERIFY(row.sale == said);
    }

    void whatIsWrongWithASaleIsSaidByItsCell_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        QTest::newRow("no day") << u"sale_record.sold_on"_s << QString()
                                << int(LegacyFault::NoDate);
        QTest::newRow("a day that is none")
            << u"sale_record.sold_on"_s << u"去年"_s << int(LegacyFault::NotADate);
        QTest::newRow("a price that is none")
            << u"sale_record.unit_price"_s << u"面议"_s << int(LegacyFault::NotAnAmount);
        QTest::newRow("a discount that is none")
            << u"sale_record.discount"_s << u"老客户"_s << int(LegacyFault::NotANumber);
        QTest::newRow("a quantity that is none")
            << u"sale_record.quantity"_s << u"几个"_s << int(LegacyFault::NotANumber);
        QTest::newRow("nothing sold")
            << u"sale_record.product_name"_s << QString() << int(LegacyFault::NothingSaid);
        QTest::newRow("to nobody")
            << u"subject.customer"_s << QString() << int(LegacyFault::NoSubject);
        QTest::newRow("a reminder on no day")
            << u"sale_record.remind_on"_s << u"以后"_s << int(LegacyFault::NotADate);
    }
    void whatIsWrongWithASaleIsSaidByItsCell()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(int, fault);
        QHash<QString, QString> cells {{u"subject.customer"_s, u"春风公司"_s},
            {u"sale_record.sold_on"_s, u"2024-03-05"_s},
            {u"sale_record.product_name"_s, u"会议室"_s}};
        cells[field] = text;
        Cells said;
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            said.append({cell.key(), cell.value()});
        NamedBefore before;
        const SaleRow row = saleRow(LegacyCells(said), before, u"CNY"_s, 2);
        QVERIFY(hasProblem(row.problems, LegacyFault(fault), field));
        QCOMPARE(row.problems.size(), 1);
        QVERIFY(isRefusal(row.problems.constFirst().fault));
    }

    void theCurrencyBesideAPriceCounts()
    {
        NamedBefore before;
        const SaleRow row = saleRow(
            LegacyCells(
                {{u"subject.contact"_s, u"陈志强"_s}, {u"sale_record.sold_on"_s, u"2024-03-05"_s},
                    {u"sale_record.amount"_s, u"12"_s}, {u"sale_record.currency"_s, u"usd"_s}}),
            before, u"CNY"_s, 2);
        QVERIFY(row.problems.isEmpty());
        QCOMPARE(row.sale.currency, u"USD"_s);
        QCOMPARE(row.contact, u"陈志强"_s);
    }

    void everyColumnOfAnActivityHasItsPlace()
    {
        const auto cells = cellsOf(
            u"客户名称,联系人,活动类型,活动日期,活动方式,活动主题,活动描述,提醒日期,业务员"_s.split(
                u','),
            {u"春风公司|陈志强|回访|2024-03-05 14:30|来电|报价|要求高楼层|2024-03-12|李晓"_s.split(
                u'|')});
        NamedBefore before;
        const ActivityRow row = activityRow(cells.constFirst(), before);
        QVERIFY(row.problems.isEmpty());
        QCOMPARE(row.customer, u"春风公司"_s);
        QCOMPARE(row.contact, u"陈志强"_s);
        QCOMPARE(row.ownerName, u"李晓"_s);
        const followups::ContactActivity &activity = row.activity;
        QCOMPARE(activity.type, u"回访"_s);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(activity.startAt),
            QDateTime({2024, 3, 5}, QTime(14, 30)));
        QVERIFY(activity.method == followups::ContactMethod::Phone);
        QCOMPARE(activity.subject, u"报价"_s);
        QCOMPARE(activity.description, u"要求高楼层"_s);
        QCOMPARE(activity.nextStepOn, QDate(2024, 3, 12));
        QCOMPARE(activity.nextStep, u"报价"_s);
    }

    void anActivityThatSaysLittleIsMadeTheMostOf()
    {
        NamedBefore before;
        const ActivityRow row
            = activityRow(LegacyCells({{u"subject.customer"_s, u"春风公司"_s},
                              {u"contact_activity.start_at"_s, u"2024-03-05"_s},
                              {u"contact_activity.method"_s, u"飞鸽"_s},
                              {u"contact_activity.description"_s, u"要求高楼层"_s}}),
                before);
        QCOMPARE(row.activity.subject, u"要求高楼层"_s);
        QCOMPARE(row.activity.description, u"要求高楼层\n活动方式：飞鸽"_s);
        QCOMPARE(row.problems.size(), 1);
        QVERIFY(!isRefusal(row.problems.constFirst().fault));
        const ActivityRow empty = activityRow(LegacyCells(Cells()), before);
        QCOMPARE(empty.customer, u"春风公司"_s); // named above
        QVERIFY(hasProblem(empty.problems, LegacyFault::NoDate, u"contact_activity.start_at"_s));
        QVERIFY(
            hasProblem(empty.problems, LegacyFault::NothingSaid, u"contact_activity.subject"_s));
    }
};

QTEST_GUILESS_MAIN(LegacyRowsTest)
#include "tst_legacy_rows.moc"
