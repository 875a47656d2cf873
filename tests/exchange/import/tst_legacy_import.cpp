#include "models/exchange/import/table_import.h"
#include "models/followups/activities/activity_repository.h"
#include "tests/support/organization_desk.h"
#include "tests/support/table_fixture.h"

#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Outcome = TableReport::Outcome;

namespace {

constexpr const char *kCompanies
    = "SELECT count(*) FROM organization WHERE present = 1 AND archived = 0";
constexpr const char *kPeople = "SELECT count(*) FROM guest WHERE present = 1 AND archived = 0";
constexpr const char *kSpeaking = "SELECT count(*) FROM relationship WHERE present = 1";
constexpr const char *kSold = "SELECT count(*) FROM sale_record WHERE present = 1";
constexpr const char *kTalked = "SELECT count(*) FROM contact_activity WHERE present = 1";
constexpr const char *kReminded = "SELECT count(*) FROM reminder WHERE present = 1";

const QByteArray kCustomerFile = "客户名称,年收入,员工人数,开户行,银行账号,电话,国籍,备注\n"
                                 "上海春风贸易有限公司,1200万,120,中国银行,6222021234567890,"
                                 "021-12345678,中国,老客户\n"
                                 "王大明,,,,,13812345678,,\n"
                                 "北京长城旅行社,,8人,,,,乌有国,\n";
const QByteArray kContactFile = "客户名称,姓名,主联系人,部门,职务,手机,爱好\n"
                                "上海春风贸易有限公司,张伟,是,销售部,经理,13912345678,茶\n"
                                ",李娜,,财务部,会计,13712345678,\n"
                                "北京长城旅行社,赵敏,,,导游,,\n";

/// A desk to which an older program's customer files come.
struct LegacyDesk : OrganizationDesk
{
    TableRequest request(const QByteArray &text)
    {
        return tableRequest(folder.filePath(u"old.csv"_s), text, clock.today());
    }
    Result<TableReport> check(const QByteArray &text)
    {
        return wait(import->check(request(text), std::make_shared<TableControl>()));
    }
    Result<TableReport> run(const TableRequest &request)
    {
        clock.advance(1);
        return wait(import->run(request, std::make_shared<TableControl>()));
    }
    Result<TableReport> run(const QByteArray &text) { return run(request(text)); }
    Result<RevertSummary> revert(qint64 run)
    {
        clock.advance(1);
        return wait(history.revert(run, u"wrong file"_s));
    }
    Uuid company(const QString &name)
    {
        return *wait(database->read([&name](store::Connection &connection) {
            return organizations::OrganizationRepository::named(connection, name).value(0);
        }));
    }
    Uuid person(const QString &name)
    {
        return *wait(database->read([&name](store::Connection &connection) {
            store::Statement query(connection,
                "SELECT id FROM guest WHERE full_name_native = :name AND present = 1"
                " AND archived = 0");
            return query.bind(":name", QStringView(name)).step() ? query.uuid(0) : Uuid();
        }));
    }
    QList<followups::ContactActivity> talks(const Uuid &guest)
    {
        return *wait(database->read([&guest](store::Connection &connection) {
            return followups::ActivityRepository(connection).ofGuest(guest, 10);
        }));
    }
    QByteArray soon() const { return clock.today().addDays(7).toString(Qt::ISODate).toUtf8(); }

    std::unique_ptr<TableImport> import
        = std::make_unique<TableImport>(*database, authoriser, numbers);
    ImportHistory history {*database, authoriser};
};

} // namespace

/// The four tables of older programs on a real encrypted file.
class LegacyImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<LegacyDesk>(); }
    void cleanup() { m_desk.reset(); }

    void customersBecomeOrganizationsAndGuests()
    {
        const QByteArray before = m_desk->bytes();
        const auto checked = m_desk->check(kCustomerFile);
        QVERIFY(checked);
        QCOMPARE(int(checked->outcome), int(Outcome::Checked));
        QCOMPARE(checked->created, 3);
        QCOMPARE(checked->refused, 0);
        QCOMPARE(checked->noticed.size(), 1);
        QCOMPARE(
            checked->noticed.at(0).problems.at(0), (CellProblem {CellFault::UnknownWord, 6, {}}));
        QVERIFY(m_desk->bytes() == before);

        const auto report = m_desk->run(kCustomerFile);
        QVERIFY(report);
        QCOMPARE(report->created, 3);
        QCOMPARE(m_desk->count(kCompanies), 2);
        QCOMPARE(m_desk->count(kPeople), 1);
        const auto spring = m_desk->stored(m_desk->company(u"上海春风贸易有限公司"_s)).organization;
        QCOMPARE(spring.annualIncome, u"1200万"_s);
        QCOMPARE(spring.staffCount, 120);
        QCOMPARE(spring.bankAccountLast4, u"7890"_s);
        QVERIFY(spring.bankAccount.isEmpty());
        QVERIFY(!spring.bankAccountSealed.isEmpty());
        QCOMPARE(spring.branch, m_desk->branchId);
        QCOMPARE(m_desk->stored(m_desk->company(u"北京长城旅行社"_s)).organization.remark,
            u"国籍：乌有国"_s);

        const QByteArray whole = m_desk->bytes();
        const auto again = m_desk->run(kCustomerFile);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(again->created + again->updated, 0);
        QVERIFY(m_desk->bytes() == whole); // the account was not sealed anew either

        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->organizationsHidden, 2);
        QCOMPARE(taken->guestsHidden, 1);
        QCOMPARE(m_desk->count(kCompanies), 0);
        QCOMPARE(m_desk->count(kPeople), 0);
        QCOMPARE(m_desk->run(kCustomerFile)->created, 3); // what is hidden is not in the way
    }

    void aKnownOrganizationIsFilledInAndGivenBack()
    {
        const Uuid id = m_desk->add(u"上海春風貿易有限公司"_s, [](auto &one) {
            one.telephone = u"1"_s;
            one.city = u"上海"_s;
        });
        const auto before = m_desk->stored(id).organization;
        const auto report = m_desk->run("客户名称,年收入,电话,城市\n"
                                        "上海春风贸易有限公司,1200万,021-12345678,\n"
                                        "上海春风贸易有限公司,,,苏州\n");
        QVERIFY(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->repeated, 1);
        auto now = m_desk->stored(id).organization;
        QCOMPARE(now.name, before.name);
        QCOMPARE(now.telephone, u"021-12345678"_s);
        QCOMPARE(now.annualIncome, u"1200万"_s);
        QCOMPARE(now.city, u"苏州"_s);
        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->organizationsRestored, 1);
        QCOMPARE(m_desk->stored(id).organization, before);
    }

    void whoOfSeveralIsMeantThePolicyDecides()
    {
        const Uuid id = m_desk->add(u"春风公司"_s, [](auto &one) { one.taxId = u"91A"_s; });
        auto request = m_desk->request("客户名称,税号,城市\n春风公司,91B,上海\n");
        const auto left = m_desk->run(request);
        QVERIFY(left);
        QCOMPARE(left->suspected, 1);
        QCOMPARE(left->suspectedRows.at(0).other, u"春风公司"_s);
        QCOMPARE(m_desk->count(kCompanies), 1);
        request.suspects.likely = SuspectPolicy::Update;
        QCOMPARE(m_desk->run(request)->updated, 1);
        QCOMPARE(m_desk->stored(id).organization.taxId, u"91B"_s);
        m_desk->add(u"春风公司"_s);
        request.suspects.likely = SuspectPolicy::AsNew;
        QCOMPARE(m_desk->run(request)->created, 1);
        QCOMPARE(m_desk->count(kCompanies), 3);
    }

    void contactsBecomeGuestsWhoSpeakForSomebody()
    {
        QVERIFY(m_desk->run(kCustomerFile));
        const auto report = m_desk->run(kContactFile);
        QVERIFY(report);
        QCOMPARE(report->created, 3);
        QCOMPARE(report->refused, 0);
        const auto spring = m_desk->stored(m_desk->company(u"上海春风贸易有限公司"_s));
        QCOMPARE(spring.contacts.size(), 2);
        QCOMPARE(spring.contacts.at(0).name.native, u"张伟"_s);
        QCOMPARE(spring.contacts.at(0).position, u"经理"_s);
        QVERIFY(spring.contacts.at(0).isMain);
        QCOMPARE(spring.contacts.at(1).department, u"财务部"_s);
        QCOMPARE(m_desk->count(kSpeaking), 3);

        const QByteArray whole = m_desk->bytes();
        QCOMPARE(m_desk
                     ->run("姓名,主联系人,部门,职务,手机,客户名称\n"
                           "张伟,是,销售部,经理,13912345678,上海春风贸易有限公司\n")
                     ->unchanged,
            1);
        QVERIFY(m_desk->bytes() == whole);

        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->guestsHidden, 3);
        QCOMPARE(taken->recordsRemoved, 3);
        QCOMPARE(m_desk->count(kSpeaking), 0);
        QCOMPARE(m_desk->count(kPeople), 1);
        QCOMPARE(m_desk->run(kContactFile)->created, 3);
        QCOMPARE(m_desk->stored(m_desk->company(u"上海春风贸易有限公司"_s)).contacts.size(), 2);
    }

    void aKnownGuestIsMadeTheMainContact()
    {
        const Uuid company = m_desk->add(u"春风公司"_s);
        m_desk->speaks(m_desk->guest(u"李娜"_s), company, u"会计"_s, true);
        QVERIFY(m_desk->run("姓名,手机\n张伟,13912345678\n"));
        const auto report
            = m_desk->run("客户名称,姓名,手机,主联系人,部门\n春风公司,张伟,13912345678,是,\n");
        QVERIFY(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->created, 0);
        QCOMPARE(m_desk->stored(company).contacts.at(0).name.native, u"张伟"_s);
        QVERIFY(m_desk->revert(report->run));
        const auto contacts = m_desk->stored(company).contacts;
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts.at(0).name.native, u"李娜"_s);
        QVERIFY(contacts.at(0).saidMain);
        QCOMPARE(m_desk->count(kPeople), 2);
    }

    void whoIsLikelyHereIsNoContactUntilItIsDecided()
    {
        guests::GuestProfile profile;
        profile.guest.fullNameNative = u"欧阳志远"_s;
        profile.guest.birthDate = *guests::BirthDate::parse(u"1981-05-14");
        profile.imAccounts = {{u"qq"_s, u"10001"_s}};
        profile.addresses.resize(1);
        profile.addresses[0].addressLine = u"南京西路 1 号"_s;
        QVERIFY(m_desk->wait(m_desk->guests.create({profile})));
        m_desk->add(u"春风公司"_s);
        auto request = m_desk->request("客户名称,姓名,生日,QQ,住址,职务\n"
                                       "春风公司,欧阳志远,1981-05-14,10001,南京西路 1 号,经理\n");
        const auto report = m_desk->run(request);
        QVERIFY(report);
        QCOMPARE(report->suspected, 1);
        QCOMPARE(m_desk->count(kSpeaking), 0);
        request.suspects.likely = SuspectPolicy::Update;
        QVERIFY(m_desk->run(request));
        QCOMPARE(m_desk->count(kSpeaking), 1);
        QCOMPARE(m_desk->count(kPeople), 1);
    }

    void whatNamesNobodyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("column");
        QTest::newRow("a contact of nobody") << QByteArray("客户名称,姓名,部门\n无名公司,张伟,\n")
                                             << int(CellFault::UnknownSubject) << 0;
        QTest::newRow("a contact of one of two")
            << QByteArray("客户名称,姓名,部门\n双春公司,张伟,\n") << int(CellFault::SeveralSubjects)
            << 0;
        QTest::newRow("a sale to nobody")
            << QByteArray("销售日期,产品名称,客户名称\n2025-05-14,茶,无名公司\n")
            << int(CellFault::UnknownSubject) << 2;
        QTest::newRow("a sale without a customer")
            << QByteArray("销售日期,产品名称,客户名称\n2025-05-14,茶,\n")
            << int(CellFault::NoSubject) << 2;
        QTest::newRow("a sale on no day")
            << QByteArray("销售日期,产品名称,客户名称\n,茶,春风公司\n") << int(CellFault::NoDate)
            << 0;
        QTest::newRow("a sale for no amount")
            << QByteArray("销售日期,产品名称,客户名称,金额\n2025-05-14,茶,春风公司,much\n")
            << int(CellFault::NotAnAmount) << 3;
        QTest::newRow("a discount of more than all")
            << QByteArray("销售日期,产品名称,客户名称,折扣\n2025-05-14,茶,春风公司,8.5\n")
            << int(CellFault::NotANumber) << 3;
        QTest::newRow("an activity with whom nobody speaks for")
            << QByteArray("活动日期,活动主题,客户名称\n2025-05-14,拜访,春风公司\n")
            << int(CellFault::NoMainContact) << 2;
        QTest::newRow("an activity about nothing")
            << QByteArray("活动日期,活动主题,客户名称\n2025-05-14,,春风公司\n")
            << int(CellFault::NothingSaid) << 1;
    }
    void whatNamesNobodyIsRefused()
    {
        QFETCH(QByteArray, text);
        m_desk->add(u"春风公司"_s);
        m_desk->add(u"双春公司"_s);
        m_desk->add(u"双春公司"_s);
        const QByteArray before = m_desk->bytes();
        const auto report = m_desk->run(text);
        QVERIFY(report);
        QCOMPARE(report->refused, 1);
        QCOMPARE(report->refusedRows.size(), 1);
        const CellProblem problem = report->refusedRows.at(0).problems.at(0);
        QTEST(int(problem.fault), "fault");
        QTEST(problem.column, "column");
        QVERIFY(m_desk->bytes() == before);
    }

    void salesAreWrittenDownOnceAndTakenBack()
    {
        QVERIFY(m_desk->run(kCustomerFile));
        const QByteArray text
            = "销售日期,产品名称,数量,销售价,折扣,客户名称,联系人,业务员,提醒日期\n"
              "2024-03-01,会议室,2,1280,8.5折,上海春风贸易有限公司,张伟,小王,"
            + m_desk->soon()
            + "\n"
              "2024-03-01,会议室,2,1280,8.5折,,,,2024-03-02\n"
              "2024-04-01,茶点,,,,王大明,,,\n";
        const auto report = m_desk->run(text);
        QVERIFY(report);
        QCOMPARE(report->refused, 0);
        QCOMPARE(report->created, 3);
        const auto spring = m_desk->stored(m_desk->company(u"上海春风贸易有限公司"_s));
        QCOMPARE(spring.sales.size(), 2); // of two that say the same the second is another
        const auto sold = [&spring](bool remarked) {
            return std::ranges::find_if(spring.sales,
                [remarked](const auto &one) { return one.remark.contains(u"张伟") == remarked; });
        };
        QVERIFY(sold(true) != spring.sales.end());
        QCOMPARE(sold(true)->unitPrice, 128000);
        QCOMPARE(sold(true)->discount, 850);
        QCOMPARE(sold(true)->currency, u"CNY"_s);
        QCOMPARE(organizations::amountOf(*sold(true)), 217600);
        QCOMPARE(
            m_desk->wait(m_desk->organizations.salesOf(m_desk->person(u"王大明"_s)))->size(), 1);
        QCOMPARE(m_desk->count(kReminded), 1); // nobody is reminded of last year

        const QByteArray whole = m_desk->bytes();
        QCOMPARE(m_desk->run(text)->unchanged, 3);
        QVERIFY(m_desk->bytes() == whole);

        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->recordsRemoved, 3);
        QVERIFY(taken->keptNames.isEmpty());
        QCOMPARE(m_desk->count(kSold), 0);
        QCOMPARE(m_desk->count(kReminded), 0);
        QCOMPARE(m_desk->run(text)->created, 3);
        QCOMPARE(m_desk->count(kSold), 3);
    }

    void aSaleThatWasEditedSinceStays()
    {
        const Uuid company = m_desk->add(u"春风公司"_s);
        const auto report = m_desk->run("销售日期,产品名称,客户名称\n2024-03-01,茶,春风公司\n"
                                        "2024-03-02,酒,春风公司\n");
        const auto written = m_desk->stored(company).sales.at(0);
        auto sale = written;
        sale.saleState = u"paid"_s;
        m_desk->clock.advance(1);
        QVERIFY(m_desk->wait(m_desk->organizations.saveSale(sale, written)));
        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->keptOrganizations, QList<Uuid> {company});
        QCOMPARE(taken->keptNames, QStringList {u"春风公司"_s});
        QCOMPARE(m_desk->stored(company).sales.size(), 1);
        QCOMPARE(m_desk->stored(company).sales.at(0).saleState, u"paid"_s);
    }

    void activitiesAreWithTheMainContactOrWhoIsNamed()
    {
        QVERIFY(m_desk->run(kCustomerFile));
        QVERIFY(m_desk->run(kContactFile));
        const QByteArray text
            = "活动日期,活动方式,活动主题,活动描述,提醒日期,客户名称,联系人,业务员\n"
              "2025-05-14 10:30,电话,报价,讨论价格,"
            + m_desk->soon()
            + ",上海春风贸易有限公司,,小王\n"
              "2025-05-15,上门拜访,对账,,,,李娜,\n"
              "2025-05-16,微信,问候,,,王大明,,\n";
        const auto report = m_desk->run(text);
        QVERIFY(report);
        QCOMPARE(report->refused, 0);
        QCOMPARE(report->created, 3);
        const auto main = m_desk->talks(m_desk->person(u"张伟"_s));
        QCOMPARE(main.size(), 1);
        QCOMPARE(main.at(0).subject, u"报价"_s);
        QCOMPARE(main.at(0).nextStep, u"报价"_s);
        QCOMPARE(main.at(0).description, u"讨论价格\n业务员：小王"_s);
        QCOMPARE(main.at(0).branch, m_desk->branchId);
        QCOMPARE(m_desk->talks(m_desk->person(u"李娜"_s)).size(), 1);
        QCOMPARE(m_desk->talks(m_desk->person(u"王大明"_s)).size(), 1);
        QCOMPARE(m_desk->count(kReminded), 1);

        QCOMPARE(m_desk->run(text)->unchanged, 3);
        QCOMPARE(m_desk->count(kTalked), 3);
        const auto taken = m_desk->revert(report->run);
        QVERIFY(taken);
        QCOMPARE(taken->recordsRemoved, 3);
        QCOMPARE(m_desk->count(kTalked), 0);
        QCOMPARE(m_desk->count(kReminded), 0);
    }

    void theFilesComeOutInTheOrderInWhichSomebodyWants()
    {
        const auto customers = m_desk->run(kCustomerFile);
        const auto contacts = m_desk->run(kContactFile);
        const auto sales
            = m_desk->run("销售日期,产品名称,客户名称\n2024-03-01,茶,上海春风贸易有限公司\n");
        const auto first = m_desk->revert(customers->run); // others stand on it
        QVERIFY(first);
        QCOMPARE(first->keptNames.size(), 2); // both have contacts, one a sale
        QCOMPARE(first->guestsHidden, 1);
        QCOMPARE(m_desk->revert(sales->run)->recordsRemoved, 1);
        QCOMPARE(m_desk->revert(contacts->run)->guestsHidden, 3);
        QCOMPARE(m_desk->count(kCompanies), 2);
        QCOMPARE(m_desk->count(kSpeaking) + m_desk->count(kSold), 0);
    }

    void whoCancelsKeepsNothing()
    {
        QByteArray text = "客户名称,员工人数\n";
        for (int i = 0; i < TableImport::kPartRows + 10; ++i)
            text += "春风 " + QByteArray::number(i) + " 有限公司,5\n";
        auto control = std::make_shared<TableControl>();
        control->progress = [raw = control.get()](TableControl::Phase phase, qint64 done, qint64) {
            if (phase == TableControl::Phase::Writing && done == TableImport::kPartRows)
                raw->cancelled = true; // between the parts
        };
        const auto stopped = m_desk->wait(m_desk->import->run(m_desk->request(text), control));
        QVERIFY(stopped);
        QCOMPARE(int(stopped->outcome), int(Outcome::Cancelled));
        QCOMPARE(m_desk->count(kCompanies), 0);
    }

private:
    std::unique_ptr<LegacyDesk> m_desk;
};

QTEST_GUILESS_MAIN(LegacyImportTest)
#include "tst_legacy_import.moc"
