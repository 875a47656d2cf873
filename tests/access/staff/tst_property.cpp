#include "models/access/property/property.h"
#include "tests/support/desk_vault.h"

#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class PropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHouseIsReadChangedAndReadAgain()
    {
        DeskVault desk;
        PropertySettings settings(desk.vault->database(), desk.vault->authoriser());
        const auto before = awaited(settings.load());
        QVERIFY(before);
        QCOMPARE(before->name, u"云栖酒店"_s);
        QCOMPARE(before->currency, u"CNY"_s);
        Property after = *before;
        after.name = u" 云栖旅行社 "_s;
        after.kind = u"agency"_s;
        QVERIFY(awaited(settings.save(*before, after)));
        QCOMPARE(awaited(settings.load())->name, u"云栖旅行社"_s);
        QCOMPARE(awaited(settings.load())->kind, u"agency"_s);

        after.currency = u"XXX"_s;
        QCOMPARE(awaited(settings.save(*before, after)).error().subject, u"currency"_s);
        desk.vault->authoriser().logOut();
        QCOMPARE(awaited(settings.save(*before, *before)).error().code, Error::Code::NotLoggedIn);
    }

    void whatAHouseMustHaveIsChecked_data()
    {
        QTest::addColumn<Property>("property");
        QTest::addColumn<bool>("fine");
        const Property good {{}, u"Inn"_s, u"hotel"_s, u"EUR"_s};
        const auto row = [&](const char *name, auto edit, bool fine) {
            Property property = good;
            edit(property);
            QTest::newRow(name) << property << fine;
        };
        row(
            "a plain inn", [](Property &) {}, true);
        row(
            "no name", [](Property &p) { p.name = u" "_s; }, false);
        row(
            "the longest name", [](Property &p) { p.name = QString(120, u'x'); }, true);
        row(
            "a longer one", [](Property &p) { p.name = QString(121, u'x'); }, false);
        row(
            "another kind", [](Property &p) { p.kind = u"castle"_s; }, false);
    }
    void whatAHouseMustHaveIsChecked()
    {
        QFETCH(const Property, property);
        QFETCH(const bool, fine);
        QCOMPARE(!check(property), fine);
    }
};

QTEST_GUILESS_MAIN(PropertyTest)
#include "tst_property.moc"
