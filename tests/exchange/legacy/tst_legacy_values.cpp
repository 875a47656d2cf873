#include "models/exchange/legacy/legacy_values.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNone = -1'000'000;

} // namespace

/// What people wrote into the cells of older files.
class LegacyValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yesAndNo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("yes");
        QTest::newRow("是") << u"是"_s << 1;
        QTest::newRow("a tick") << u"√"_s << 1;
        QTest::newRow("full width") << u"Ｙ"_s << 1;
        QTest::newRow("否") << u"否"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("no word for it") << u"大概"_s << -1;
    }
    void yesAndNo()
    {
        QFETCH(QString, text);
        QFETCH(int, yes);
        const auto read = legacyYesNo(text);
        QCOMPARE(read ? int(*read) : -1, yes);
    }

    void words_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("购买使用者") << legacyPartnerRole(u"购买使用者") << u"buyer"_s;
        QTest::newRow("traditional") << legacyPartnerRole(u"競爭對手") << u"competitor"_s;
        QTest::newRow("供货商") << legacyPartnerRole(u" 供货商 ") << u"supplier"_s;
        QTest::newRow("合作伙伴") << legacyPartnerRole(u"合作伙伴") << u"partner"_s;
        QTest::newRow("a type of its own") << legacyPartnerRole(u"批发商") << u"批发商"_s;
        QTest::newRow("流失") << legacyStatus(u"流失").value_or(u"?"_s) << u"lost"_s;
        QTest::newRow("休眠") << legacyStatus(u"休眠").value_or(u"?"_s) << u"dormant"_s;
        QTest::newRow("no state") << legacyStatus(u"蓝色").value_or(u"?"_s) << u"?"_s;
        QTest::newRow("上门拜访") << legacyContactMethod(u"上门拜访").value_or(u"?"_s)
                                  << u"visit"_s;
        QTest::newRow("来电") << legacyContactMethod(u"来电").value_or(u"?"_s) << u"phone"_s;
        QTest::newRow("by pigeon") << legacyContactMethod(u"飞鸽").value_or(u"?"_s) << u"?"_s;
    }
    void words()
    {
        QFETCH(QString, read);
        QFETCH(QString, meant);
        QCOMPARE(read, meant);
    }

    void money_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("figures");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("plain") << u"1280"_s << 2 << 128000LL;
        QTest::newRow("grouped") << u"¥1,280.50"_s << 2 << 128050LL;
        QTest::newRow("in yuan") << u"1280元"_s << 2 << 128000LL;
        QTest::newRow("full width") << u"１２８０．５"_s << 2 << 128050LL;
        QTest::newRow("given back") << u"-15"_s << 2 << -1500LL;
        QTest::newRow("in brackets") << u"(15.00)"_s << 2 << -1500LL;
        QTest::newRow("zeros beyond the figures") << u"12.5000"_s << 2 << 1250LL;
        QTest::newRow("figures beyond") << u"12.505"_s << 2 << kNone;
        QTest::newRow("yen") << u"1280"_s << 0 << 1280LL;
        QTest::newRow("part of a yen") << u"12.5"_s << 0 << kNone;
        QTest::newRow("dollars") << u"$12"_s << 2 << kNone;
        QTest::newRow("a word") << u"面议"_s << 2 << kNone;
        QTest::newRow("too large") << u"99999999999999"_s << 2 << kNone;
    }
    void money()
    {
        QFETCH(QString, text);
        QFETCH(int, figures);
        QFETCH(qint64, minor);
        QCOMPARE(legacyMoney(text, figures).value_or(kNone), minor);
    }

    void discounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("paid");
        QTest::newRow("8.5折") << u"8.5折"_s << 850LL;
        QTest::newRow("85折") << u"85折"_s << 850LL;
        QTest::newRow("九折 in figures") << u"9折"_s << 900LL;
        QTest::newRow("percent") << u"85%"_s << 850LL;
        QTest::newRow("percent without a sign") << u"85"_s << 850LL;
        QTest::newRow("a share") << u"0.85"_s << 850LL;
        QTest::newRow("the whole price") << u"1"_s << 1000LL;
        QTest::newRow("none") << u"无"_s << 1000LL;
        QTest::newRow("折 or percent?") << u"8.5"_s << kNone;
        QTest::newRow("more than the price") << u"120%"_s << kNone;
        QTest::newRow("a word") << u"老客户"_s << kNone;
    }
    void discounts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, paid);
        QCOMPARE(legacyDiscount(text).value_or(kNone), paid);
    }

    void quantitiesAndPeople()
    {
        QCOMPARE(legacyQuantity(u"2.5").value_or(kNone), 2500);
        QCOMPARE(legacyQuantity(u"１，０００").value_or(kNone), 1'000'000);
        QCOMPARE(legacyQuantity(u"2.5005").value_or(kNone), kNone);
        QCOMPARE(legacyQuantity(u"几个").value_or(kNone), kNone);
        QCOMPARE(legacyHeadcount(u"约120人").value_or(kNone), 120);
        QCOMPARE(legacyHeadcount(u"100-200").value_or(kNone), kNone);
    }
};

QTEST_GUILESS_MAIN(LegacyValuesTest)
#include "tst_legacy_values.moc"
