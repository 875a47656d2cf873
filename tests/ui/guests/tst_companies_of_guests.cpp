#include "ui/guests/guest_search_provider.h"
#include "ui/guests/profile/company_summary.h"
#include "ui/kit/settings/language.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::organizations;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

OrganizationRow company(const QString &name)
{
    OrganizationRow row;
    row.organization.id = Uuid::named("test", name.toUtf8());
    row.organization.name = name;
    row.mainContact.native = u"陈志强"_s;
    return row;
}

/// As many guests as are asked for, all called the same.
GuestSource crowd(int count)
{
    GuestSource source;
    source.search = [count](const QString &, int) {
        QList<FoundGuest> found;
        for (int i = 0; i < count; ++i) {
            FoundGuest one;
            one.guest.id = Uuid::named("guest", QByteArray::number(i));
            one.guest.name.native = u"王芳"_s;
            found.append(one);
        }
        return QtFuture::makeReadyFuture(Result<QList<FoundGuest>>(found));
    };
    return source;
}

bool shows(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

/// Companies where guests are: on a profile and among what was found.
class CompaniesOfGuestsTest : public QObject
{
    Q_OBJECT

    Language m_language;

    static QList<SearchRow> found(int guests, const Result<QList<OrganizationRow>> &companies)
    {
        GuestSearchProvider provider(crowd(guests));
        provider.setCompanies([companies](const OrganizationQuery &query) {
            return QtFuture::makeReadyFuture(query.text == u"fang" && query.limit == 3
                    ? companies
                    : Result<QList<OrganizationRow>>(Error {Error::Code::Invalid}));
        });
        QSignalSpy answers(&provider, &SearchProvider::found);
        provider.search(u" fang "_s, 7);
        if (!QTest::qWaitFor([&answers] { return !answers.isEmpty(); }))
            return {};
        return answers.constFirst().at(1).value<QList<SearchRow>>();
    }

private Q_SLOTS:
    void init() { m_language.apply(u"en"_s); }

    void organizationsStandBehindTheGuests()
    {
        const auto rows = found(2, QList {company(u"Acme"_s)});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).target.page, u"guest"_s);
        QCOMPARE(rows.at(2).target, (Location {u"organization"_s, rows.at(2).id}));
        QCOMPARE(rows.at(2).name.native, u"Acme"_s);
        QCOMPARE(rows.at(2).why, u"Organization"_s);
        QCOMPARE(rows.at(2).chip.text, u"陈志强"_s);
    }

    void manyGuestsLeaveRoomForThem()
    {
        const auto rows = found(8, QList {company(u"Acme"_s), company(u"Beta"_s)});
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.at(5).target.page, u"guest"_s);
        QCOMPARE(rows.at(6).name.native, u"Acme"_s);
    }

    void withoutAnAnswerTheGuestsAreThere()
    {
        QCOMPARE(found(2, Error {Error::Code::NotAllowed}).size(), 2);
    }

    void aProfileSaysForWhomTheGuestSpeaks()
    {
        CompanySummary summary;
        QVERIFY(summary.isHidden());
        Contact contact;
        contact.organization = Uuid::named("test", "acme");
        contact.organizationName = u"Acme"_s;
        contact.position = u"Director"_s;
        contact.isMain = true;
        summary.setCompanies({contact});
        QVERIFY(!summary.isHidden());
        QVERIFY(shows(summary, u"Acme"_s));
        QVERIFY(shows(summary, u"Director · main contact"_s));
        QSignalSpy wanted(&summary, &CompanySummary::companyWanted);
        auto *open = summary.findChild<QPushButton *>(u"companyOpen"_s);
        QVERIFY(open);
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<Uuid>(), contact.organization);
        summary.clear();
        QVERIFY(summary.isHidden());
    }

    void andWhatWasSoldToHim()
    {
        CompanySummary summary;
        Sale sale;
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        sale.unitPrice = 10'00;
        sale.costPrice = 4'00;
        sale.quantity = 3000;
        sale.currency = u"CNY"_s;
        summary.setSales({sale});
        QVERIFY(shows(summary, u"Tea"_s));
        QVERIFY(shows(summary, u"2025-05-14 · 30.00 CNY"_s));
        QVERIFY(!shows(summary, u"4.00"_s));
    }
};

QTEST_MAIN(CompaniesOfGuestsTest)
#include "tst_companies_of_guests.moc"
