#include "models/exchange/templates/mapping_templates.h"
#include "tests/support/guest_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using By = MappedColumn::By;

namespace {

TableMapping mapped(const QStringList &headings, const QStringList &fields, By by = By::Heading)
{
    TableMapping mapping {u"guests"_s, 0, {}};
    for (qsizetype i = 0; i < headings.size(); ++i)
        mapping.columns.append({headings.at(i), fields.value(i), by});
    return mapping;
}

} // namespace

class MappingTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<GuestFixture>(); }

    void aTemplateIsFoundByTheHeadingsInAnyOrder()
    {
        MappingTemplates templates(*m_desk->database, m_desk->authoriser);
        const MappingTemplate saved {
            u"前台表"_s, mapped({u"甲"_s, u"乙"_s}, {u"guest.remark"_s, u"guest.status"_s})};
        QVERIFY(GuestFixture::wait(templates.save(saved)));
        const auto found
            = *GuestFixture::wait(templates.forHeadings(mapped({u"乙"_s, u"甲"_s}, {})));
        QVERIFY(found);
        QCOMPARE(found->name, u"前台表"_s);
        QCOMPARE(found->mapping.columns.at(1).field, u"guest.status"_s);
        QVERIFY(!*GuestFixture::wait(templates.forHeadings(mapped({u"乙"_s}, {}))));
        QCOMPARE(GuestFixture::wait(templates.all())->size(), 1);
        QVERIFY(GuestFixture::wait(templates.save(saved))); // in place of itself
        QCOMPARE(GuestFixture::wait(templates.all())->size(), 1);
    }

    void aRemovedOneIsTakenForNoFile()
    {
        MappingTemplates templates(*m_desk->database, m_desk->authoriser);
        const TableMapping mapping = mapped({u"甲"_s}, {u"guest.full_name_native"_s});
        QVERIFY(GuestFixture::wait(templates.save({u"A"_s, mapping})));
        QVERIFY(GuestFixture::wait(templates.save({u"B"_s, mapped({u"乙"_s}, {})})));
        QVERIFY(GuestFixture::wait(templates.remove(u"A"_s)));
        QVERIFY(!*GuestFixture::wait(templates.forHeadings(mapping)));
        QCOMPARE(GuestFixture::wait(templates.all())->size(), 1);
        QVERIFY(GuestFixture::wait(templates.remove(u"A"_s))); // gone is gone
    }

    void aTemplateSaysWhatColumnsAreByTheirHeadings()
    {
        const TableMapping saved = mapped({u"A"_s, u"B"_s}, {u"guest.remark"_s, u""_s});
        const TableMapping guessed = mapped(
            {u"B"_s, u"C"_s, u"A"_s}, {u"guest.status"_s, u"guest.remark"_s, u"guest.vip_code"_s});
        const TableMapping now = withTemplate(guessed, saved);
        QCOMPARE(now.columns.at(0).field, QString()); // left out by choice
        QCOMPARE(now.columns.at(0).by, By::Choice);
        QCOMPARE(now.columns.at(1).field, QString()); // the field is A's
        QCOMPARE(now.columns.at(2).field, u"guest.remark"_s);
    }

    void aRowOfTheFileBecomesItsHeadings()
    {
        const QList<TableRow> rows = {{1, {u"甲"_s, u"乙"_s}}, {2, {u"张伟"_s, u"V2"_s}}};
        const TableMapping none = mapped({{}, {}}, {u"guest.remark"_s, {}});
        const TableMapping headed = withHeadings(none, rows, 0);
        QCOMPARE(headed.headingRow, 0);
        QCOMPARE(headed.columns.at(1).heading, u"乙"_s);
        QCOMPARE(headed.columns.at(0).field, u"guest.remark"_s);
        QCOMPARE(withHeadings(headed, rows, -1).columns.at(1).heading, QString());
        QCOMPARE(withHeadings(headed, rows, 7).headingRow, -1);
    }

    void itIsTextAndBack()
    {
        const TableMapping mapping
            = mapped({u"A"_s, u"姓名"_s}, {{}, u"guest.full_name_native"_s}, By::Choice);
        TableMapping back = *mappingOf(mappingText(mapping));
        back.headingRow = 0;
        QCOMPARE(back, mapping);
        QVERIFY(!mappingOf(u"[]"_s));
        QVERIFY(!mappingOf(u"{\"table\":\"none\",\"columns\":[{}]}"_s));
    }

    void whoMayNotImportHasNone()
    {
        m_desk->authoriser.logIn(
            {m_desk->staffId, u"王伟"_s, {access::Role::Clerk}, m_desk->branchId});
        MappingTemplates templates(*m_desk->database, m_desk->authoriser);
        QCOMPARE(GuestFixture::wait(templates.all()).error().code, Error::Code::NotAllowed);
        QCOMPARE(
            GuestFixture::wait(templates.save({u"x"_s, {}})).error().code, Error::Code::NotAllowed);
        QCOMPARE(
            GuestFixture::wait(templates.remove(u"x"_s)).error().code, Error::Code::NotAllowed);
    }

private:
    std::unique_ptr<GuestFixture> m_desk;
};

QTEST_GUILESS_MAIN(MappingTemplatesTest)
#include "tst_mapping_templates.moc"
