#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "tests/support/organization_desk.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/organizations/organization_form_page.h"
#include "ui/organizations/organization_page.h"
#include "ui/organizations/organizations_page.h"
#include "ui/organizations/parts/organization_rows.h"
#include "ui/organizations/parts/organization_table_model.h"
#include "ui/organizations/sale_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace lobby;
using namespace lobby::organizations;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

/// The pages of organizations in a window.
struct OrganizationWindow : OrganizationDesk
{
    using OrganizationDesk::OrganizationDesk;
    ~OrganizationWindow()
    {
        window.reset();
        database.reset(); // questions still under way work with the services below
    }
    Q_DISABLE_COPY_MOVE(OrganizationWindow)

    [[nodiscard]] GuestSource source()
    {
        GuestSource lists;
        lists.search = [this](const QString &text, int) {
            QList<FoundGuest> found;
            for (const auto &[id, name] : std::as_const(people)) {
                if (name.contains(text)) {
                    FoundGuest one;
                    one.guest.id = id;
                    one.guest.name.native = name;
                    found.append(one);
                }
            }
            return QtFuture::makeReadyFuture(Result<QList<FoundGuest>>(found));
        };
        return lists;
    }
    Uuid person(const QString &name)
    {
        people.append({guest(name), name});
        return people.constLast().first;
    }
    void openWindow(const Location &location)
    {
        const OrganizationServices services {
            organizations, *database, guests, authoriser, source(), u"CNY"_s};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {{u"guests"_s, [] { return u"guests"_s; }, u"people"_s,
                                  [](QWidget *parent) { return new LandingPage(parent); }},
                LandingPage::entry(u"guest"_s), LandingPage::entry(u"guest-new"_s),
                OrganizationsPage::entry(services), OrganizationPage::entry(services),
                OrganizationFormPage::entry(services), SalePage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"guests"_s});
        window->openPage(location);
        window->pages().page()->focusFirst();
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }
    void fill(const QString &field, const QString &text) const
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = window->pages().page()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] QString typedIn(const QString &field) const
    {
        return part<QLineEdit>(field)->text();
    }
    Uuid sell(const Sale &sale)
    {
        clock.advance(1);
        return wait(organizations.recordSale(sale)).value();
    }
    [[nodiscard]] QString at() const { return window->pages().location().page; }
    [[nodiscard]] int rows(const QString &table) const
    {
        return part<DeskTable>(table)->model()->rowCount();
    }
    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return part<DeskTable>(table)->model()->index(row, column).data().toString();
    }

    QList<std::pair<Uuid, QString>> people;
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
};

const auto kList = u"organizationTable"_s;
const auto kContacts = u"organizationContacts"_s;
const auto kSales = u"organizationSales"_s;

} // namespace

class OrganizationPagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OrganizationWindow> m_desk;
    Language m_language;

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_desk = std::make_unique<OrganizationWindow>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_language.apply(u"en"_s);
    }

    void theListSaysWhoSpeaksForEach()
    {
        const Uuid firm = m_desk->add(u"春秋旅行社"_s, [](Organization &one) {
            one.partnerRole = u"partner"_s;
            one.staffCount = 120;
            one.city = u"上海"_s;
        });
        (void)m_desk->speaks(m_desk->person(u"陈志强"_s), firm);
        (void)m_desk->speaks(m_desk->person(u"王芳"_s), firm);
        (void)m_desk->add(u"中旅"_s);
        m_desk->openWindow({u"organizations"_s});
        const QAbstractItemModelTester tester(m_desk->part<DeskTable>(kList)->model());
        QTRY_COMPARE(m_desk->rows(kList), 2);
        QCOMPARE(m_desk->cell(kList, 0, OrganizationTableModel::NameColumn), u"春秋旅行社"_s);
        QCOMPARE(m_desk->cell(kList, 0, OrganizationTableModel::RoleColumn), u"Partner"_s);
        QCOMPARE(m_desk->cell(kList, 0, OrganizationTableModel::GradeColumn),
            u"B (by income and staff)"_s);
        QCOMPARE(
            m_desk->cell(kList, 0, OrganizationTableModel::ContactColumn), u"陈志强 and 1 more"_s);
        QTRY_VERIFY(m_desk->shows(u"2 organizations"_s));
        QVERIFY(tabProblems(*m_desk->window).isEmpty());
    }

    void typingNarrowsTheListAndEnterOpens()
    {
        (void)m_desk->add(u"春秋旅行社"_s);
        (void)m_desk->add(u"中旅"_s);
        m_desk->openWindow({u"organizations"_s});
        QTRY_COMPARE(m_desk->rows(kList), 2);
        m_desk->press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_desk->window->focusWidget(), u"zhonglv"_s);
        QTRY_COMPARE(m_desk->rows(kList), 1);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->at(), u"organization"_s);
        QTRY_VERIFY(m_desk->shows(u"中旅"_s));
        QVERIFY(!m_desk->window->windowTitle().contains(u"中旅"_s));
    }

    void whatFitsNothingSaysSoAndClears()
    {
        (void)m_desk->add(u"中旅"_s);
        m_desk->openWindow({u"organizations"_s, u"nobody"_s});
        QTRY_VERIFY(m_desk->shows(u"No organization fits this filter."_s));
        m_desk->press(Qt::Key_Escape);
        QTRY_COMPARE(m_desk->rows(kList), 1);
    }

    void aNewOneIsWrittenByKeysAlone()
    {
        m_desk->openWindow({u"organizations"_s});
        QTRY_VERIFY(m_desk->shows(u"No organizations yet."_s));
        m_desk->window->openPage({u"organization-edit"_s});
        m_desk->window->pages().page()->focusFirst();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"An organization needs a name"_s));
        m_desk->fill(u"organization_name"_s, u"Acme Ltd"_s);
        m_desk->fill(u"organization_annual_income"_s, u"RMB 300 million"_s);
        m_desk->fill(u"organization_staff_count"_s, u"many"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"A number of people"_s));
        m_desk->fill(u"organization_staff_count"_s, u"400"_s);
        QCOMPARE(m_desk->part<QLineEdit>(u"organization_grade"_s)->placeholderText(),
            u"A by income and staff"_s);
        m_desk->fill(u"organization_bank_account_sealed"_s, u"6222 0200 0000 1234"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->at(), u"organization"_s);
        QTRY_VERIFY(m_desk->shows(u"Acme Ltd"_s));
        QTRY_VERIFY(m_desk->shows(u"••••1234"_s));
        QVERIFY(!m_desk->shows(u"6222"_s));
        QCOMPARE(m_desk->found({}), QStringList {u"Acme Ltd"_s});
    }

    void whatIsEditedKeepsTheRest()
    {
        const Uuid firm = m_desk->add(u"Acme"_s, [](Organization &one) {
            one.partnerRole = u"wholesaler"_s; // as a file had it
            one.bankAccount = u"6222020000001234"_s;
            one.remark = u"Two\nlines"_s;
        });
        const Organization before = m_desk->stored(firm).organization;
        m_desk->openWindow({u"organization-edit"_s, firm.toString()});
        QTRY_COMPARE(m_desk->part<QLineEdit>(u"organization_name"_s)->text(), u"Acme"_s);
        m_desk->fill(u"organization_city"_s, u"Ningbo"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->at(), u"organization"_s);
        Organization after = before;
        after.city = u"Ningbo"_s;
        QCOMPARE(m_desk->stored(firm).organization, after);
    }

    void whatIsHalfTypedComesBack()
    {
        m_desk->openWindow({u"organization-edit"_s});
        Page *page = m_desk->window->pages().page();
        QVERIFY(page->draft().isEmpty());
        m_desk->fill(u"organization_name"_s, u"Acme"_s);
        const QJsonObject draft = page->draft();
        page->restoreDraft({});
        QVERIFY(m_desk->part<QLineEdit>(u"organization_name"_s)->text().isEmpty());
        page->restoreDraft(draft);
        QCOMPARE(m_desk->part<QLineEdit>(u"organization_name"_s)->text(), u"Acme"_s);
    }

    void aContactIsAddedAndMadeTheMainOneByKeys()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->person(u"陈志强"_s);
        (void)m_desk->speaks(m_desk->person(u"王芳"_s), firm);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_COMPARE(m_desk->rows(kContacts), 1);
        QCOMPARE(m_desk->cell(kContacts, 0, 0), u"王芳 · main contact"_s);
        m_desk->press(Qt::Key_A);
        QVERIFY(m_desk->part<QLineEdit>(u"guestField"_s)->hasFocus());
        m_desk->part<QLineEdit>(u"guestField"_s)->setText(u"陈"_s); // as an input method does
        QTRY_VERIFY(m_desk->part<QListWidget>(u"guestFieldList"_s)->isVisible());
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->part(u"contactBar"_s)->isVisible());
        QTest::keyClicks(m_desk->window->focusWidget(), u"Director"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->rows(kContacts), 2);
        QCOMPARE(m_desk->cell(kContacts, 1, 0), u"陈志强"_s);
        QCOMPARE(m_desk->cell(kContacts, 1, ContactRowsModel::PlaceColumn), u"Director"_s);
        m_desk->press(Qt::Key_Down);
        m_desk->clock.advance(1);
        m_desk->press(Qt::Key_M);
        QTRY_COMPARE(m_desk->cell(kContacts, 0, 0), u"陈志强 · main contact"_s);
        QVERIFY(tabProblems(*m_desk->window).isEmpty());
    }

    void enterOpensTheGuestWhoSpeaks()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        const Uuid chen = m_desk->person(u"陈志强"_s);
        (void)m_desk->speaks(chen, firm);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_COMPARE(m_desk->rows(kContacts), 1);
        QCOMPARE(m_desk->window->pages().page()->currentGuest(), chen.toString());
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->at(), u"guest"_s);
    }

    void aSaleIsWrittenDownByKeys()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_VERIFY(m_desk->shows(u"Nothing was sold"_s));
        m_desk->press(Qt::Key_S);
        QTRY_COMPARE(m_desk->at(), u"sale"_s);
        m_desk->fill(u"sale_product_name"_s, u"Meeting room"_s);
        m_desk->fill(u"sale_unit_price"_s, u"1280.00"_s);
        m_desk->fill(u"sale_quantity"_s, u"2.5"_s);
        m_desk->fill(u"sale_discount"_s, u"85"_s);
        QCOMPARE(m_desk->part<QLineEdit>(u"sale_amount"_s)->placeholderText(), u"2720.00"_s);
        m_desk->fill(u"sale_remind_on"_s, u"soon"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"A day, for example"_s));
        m_desk->fill(u"sale_remind_on"_s, u"2025-06-01"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->at(), u"organization"_s);
        QTRY_COMPARE(m_desk->rows(kSales), 1);
        QCOMPARE(m_desk->cell(kSales, 0, SaleRowsModel::AmountColumn), u"2720.00 CNY"_s);
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder"), 1);
    }

    void aSaleIsEditedByKeys()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Meeting room"_s;
        sale.unitPrice = 1280'00;
        sale.costPrice = 400'00;
        sale.quantity = 2500;
        sale.discount = 855;
        sale.currency = u"USD"_s; // not the house's
        sale.remark = u"With tea"_s;
        sale.id = m_desk->sell(sale);
        Sale older = sale;
        older.soldOn = {2025, 5, 13};
        older.productName = u"Tea"_s;
        older.id = m_desk->sell(older);
        m_desk->openWindow({u"organization"_s, sale.subject.toString()});
        QTRY_COMPARE(m_desk->rows(kSales), 2);
        m_desk->part<DeskTable>(kSales)->setFocus();
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Up);
        m_desk->press(Qt::Key_E);
        QTRY_COMPARE(m_desk->at(), u"sale"_s);
        QTRY_COMPARE(m_desk->typedIn(u"sale_product_name"_s), u"Meeting room"_s);
        QCOMPARE(m_desk->typedIn(u"sale_sold_on"_s), u"2025-05-14"_s);
        QCOMPARE(m_desk->typedIn(u"sale_unit_price"_s), u"1280.00"_s);
        QCOMPARE(m_desk->typedIn(u"sale_cost_price"_s), u"400.00"_s);
        QCOMPARE(m_desk->typedIn(u"sale_quantity"_s), u"2.5"_s);
        QCOMPARE(m_desk->typedIn(u"sale_discount"_s), u"85.5"_s);
        QCOMPARE(m_desk->typedIn(u"sale_remark"_s), u"With tea"_s);
        QVERIFY(m_desk->shows(u"Price of one (USD)"_s));
        QVERIFY(!m_desk->part(u"sale_remind_on"_s)->isVisible());
        QVERIFY(m_desk->shows(u"Edit the sale"_s));
        m_desk->fill(u"sale_quantity"_s, u"some"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"A number, for example 2"_s));
        m_desk->fill(u"sale_quantity"_s, u"3"_s);
        m_desk->part<QLineEdit>(u"sale_discount"_s)->clear();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->at(), u"organization"_s);
        sale.quantity = 3000;
        sale.discount.reset();
        Sale stored = m_desk->stored(sale.subject).sales.constFirst();
        sale.branch = stored.branch;
        sale.owner = stored.owner;
        QCOMPARE(stored, sale);
        QCOMPARE(m_desk->stored(sale.subject).sales.constLast().quantity, 2500);
        QTRY_COMPARE(m_desk->cell(kSales, 0, SaleRowsModel::AmountColumn), u"3840.00 USD"_s);
    }

    void enterOpensASaleAndEscapeLeavesItAsItWas()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        sale.id = m_desk->sell(sale);
        Sale older = sale;
        older.soldOn = {2025, 5, 13};
        older.id = m_desk->sell(older);
        m_desk->openWindow({u"organization"_s, sale.subject.toString()});
        QTRY_COMPARE(m_desk->rows(kSales), 2);
        m_desk->part<DeskTable>(kSales)->setFocus();
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->at(), u"sale"_s);
        QTRY_COMPARE(m_desk->typedIn(u"sale_sold_on"_s), u"2025-05-13"_s);
        Page *page = m_desk->window->pages().page();
        QVERIFY(page->draft().isEmpty());
        m_desk->fill(u"sale_product_name"_s, u"Coffee"_s);
        const QJsonObject draft = page->draft();
        m_desk->press(Qt::Key_Escape);
        QTRY_COMPARE(m_desk->at(), u"organization"_s);
        QCOMPARE(m_desk->stored(sale.subject).sales.constLast().productName, u"Tea"_s);
        // And what was half typed belongs to that sale when it is brought back.
        m_desk->window->openPage({u"sale"_s});
        page->restoreDraft(draft);
        QTRY_COMPARE(m_desk->typedIn(u"sale_product_name"_s), u"Coffee"_s);
        QCOMPARE(m_desk->typedIn(u"sale_sold_on"_s), u"2025-05-13"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->stored(sale.subject).sales.constLast().productName, u"Coffee"_s);
        QCOMPARE(m_desk->stored(sale.subject).sales.size(), 2);
    }

    void theChosenSaleStaysChosenWhenOthersCome()
    {
        Sale sale;
        sale.subject = m_desk->add(u"Acme"_s);
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        (void)m_desk->sell(sale);
        m_desk->openWindow({u"organization"_s, sale.subject.toString()});
        QTRY_COMPARE(m_desk->rows(kSales), 1);
        sale.soldOn = {2025, 5, 15};
        sale.productName = u"Coffee"_s;
        (void)m_desk->sell(sale);
        QTRY_COMPARE(m_desk->rows(kSales), 2);
        QCOMPARE(m_desk->part<DeskTable>(kSales)->currentRow(), 1);
    }

    void theChosenContactStaysChosenWhenOthersCome()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(m_desk->person(u"王芳"_s), firm);
        (void)m_desk->speaks(m_desk->person(u"陈志强"_s), firm);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_COMPARE(m_desk->rows(kContacts), 2);
        m_desk->press(Qt::Key_Down);
        const QString chosen = m_desk->window->pages().page()->currentGuest();
        (void)m_desk->speaks(m_desk->person(u"Abel"_s), firm);
        QTRY_COMPARE(m_desk->rows(kContacts), 3);
        QCOMPARE(m_desk->window->pages().page()->currentGuest(), chosen);
    }

    void aSaleThatHasGoneIsNotSaved()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        m_desk->openWindow(
            {u"sale"_s, firm.toString() + u'/' + Uuid::named("test", "no sale").toString()});
        QTRY_VERIFY(m_desk->part(u"saleMessage"_s)->isVisible());
        QVERIFY(!m_desk->part(u"saleSave"_s)->isEnabled());
    }

    void anAccountIsShownForAReason()
    {
        const Uuid firm = m_desk->add(
            u"Acme"_s, [](Organization &one) { one.bankAccount = u"6222020000001234"_s; });
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_VERIFY(m_desk->shows(u"••••1234"_s));
        m_desk->press(Qt::Key_S, Qt::AltModifier);
        auto *reasons = m_desk->part<QMenu>(u"accountReasons"_s);
        QVERIFY(reasons);
        QTest::keyClick(reasons, Qt::Key_1);
        QTRY_VERIFY(m_desk->shows(u"6222020000001234"_s));
        m_desk->window->openPage({u"guests"_s});
        m_desk->window->openPage({u"organization"_s, firm.toString()});
        QVERIFY(!m_desk->shows(u"6222020000001234"_s));
    }

    void theNumberIsMaskedAgainAfterAWhile()
    {
        const Uuid firm = m_desk->add(
            u"Acme"_s, [](Organization &one) { one.bankAccount = u"6222020000001234"_s; });
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_VERIFY(m_desk->shows(u"••••1234"_s));
        auto *timer = m_desk->window->findChild<QTimer *>(u"accountShown"_s);
        QCOMPARE(timer->interval(), 30'000);
        m_desk->press(Qt::Key_S, Qt::AltModifier);
        QTest::keyClick(m_desk->part<QMenu>(u"accountReasons"_s), Qt::Key_1);
        QTRY_VERIFY(m_desk->shows(u"6222020000001234"_s));
        QVERIFY(timer->isActive());
        timer->start(1);
        QTRY_VERIFY(!m_desk->shows(u"6222020000001234"_s));
        QVERIFY(m_desk->shows(u"••••1234"_s));
    }

    void aNumberThatComesLateIsNotShownOnAnothersPage()
    {
        const auto account = [](Organization &one) { one.bankAccount = u"6222020000001234"_s; };
        const Uuid firm = m_desk->add(u"Acme"_s, account);
        const Uuid other = m_desk->add(
            u"Beta"_s, [](Organization &one) { one.bankAccount = u"6222020000009999"_s; });
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_VERIFY(m_desk->shows(u"••••1234"_s));
        m_desk->press(Qt::Key_S, Qt::AltModifier);
        QTest::keyClick(m_desk->part<QMenu>(u"accountReasons"_s), Qt::Key_1);
        m_desk->window->openPage({u"organization"_s, other.toString()});
        QTRY_VERIFY(m_desk->shows(u"••••9999"_s));
        QVERIFY(!m_desk->shows(u"6222020000001234"_s));
        QCOMPARE(m_desk->count("SELECT count(*) FROM audit_event WHERE instr(entry,"
                               " CAST('identity.reveal' AS BLOB)) > 0"),
            1); // it was asked for
    }

    void aContactOrASaleIsRemovedByKeys()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(m_desk->person(u"王芳"_s), firm);
        Sale sale;
        sale.subject = firm;
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        (void)m_desk->sell(sale);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_COMPARE(m_desk->rows(kSales), 1);
        m_desk->press(Qt::Key_X); // among the contacts
        QTRY_COMPARE(m_desk->rows(kContacts), 0);
        QCOMPARE(m_desk->rows(kSales), 1);
        m_desk->part<DeskTable>(kSales)->setFocus();
        m_desk->press(Qt::Key_X);
        QTRY_COMPARE(m_desk->rows(kSales), 0);
        QVERIFY(m_desk->shows(u"Nothing was sold"_s));
    }

    void whoSpeaksAlreadyIsNotOffered()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(m_desk->person(u"王芳"_s), firm);
        (void)m_desk->person(u"王丽"_s);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_COMPARE(m_desk->rows(kContacts), 1);
        m_desk->press(Qt::Key_A);
        m_desk->part<QLineEdit>(u"guestField"_s)->setText(u"王"_s);
        auto *list = m_desk->part<QListWidget>(u"guestFieldList"_s);
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 2); // 王丽, and that somebody is new
        QVERIFY(list->item(0)->text().startsWith(u"王丽"_s));
        m_desk->press(Qt::Key_Escape); // the list, then the field
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->part(u"organizationPicker"_s)->isVisible());
        QCOMPARE(m_desk->at(), u"organization"_s);
    }

    void aPlaceThatIsNotSavedStaysAsItWas()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(m_desk->person(u"王芳"_s), firm, u"Director"_s);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_COMPARE(m_desk->rows(kContacts), 1);
        m_desk->press(Qt::Key_P);
        QVERIFY(m_desk->part(u"contactBar"_s)->isVisible());
        QTest::keyClicks(m_desk->window->focusWidget(), u"x"_s);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"contactBar"_s)->isVisible());
        QVERIFY(m_desk->part<DeskTable>(kContacts)->hasFocus());
        QCOMPARE(m_desk->stored(firm).contacts.constFirst().position, u"Director"_s);
    }

    void eOpensTheOrganizationUnlessASaleIsMeant()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        (void)m_desk->speaks(m_desk->person(u"王芳"_s), firm);
        Sale sale;
        sale.subject = firm;
        sale.soldOn = {2025, 5, 14};
        sale.productName = u"Tea"_s;
        (void)m_desk->sell(sale);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_COMPARE(m_desk->rows(kSales), 1);
        m_desk->press(Qt::Key_E);
        QTRY_COMPARE(m_desk->at(), u"organization-edit"_s);
    }

    void whatWasHiddenComesBackByUndo()
    {
        (void)m_desk->add(u"Acme"_s);
        (void)m_desk->add(u"Beta"_s);
        m_desk->openWindow({u"organizations"_s});
        QTRY_COMPARE(m_desk->rows(kList), 2);
        m_desk->part<DeskTable>(kList)->setFocus();
        m_desk->press(Qt::Key_X);
        QTRY_COMPARE(m_desk->rows(kList), 1);
        QCOMPARE(m_desk->cell(kList, 0, OrganizationTableModel::NameColumn), u"Beta"_s);
        auto *undo = m_desk->window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QTRY_COMPARE(m_desk->rows(kList), 2);
    }

    void theListIsNarrowedByWhatTheyAreToUs()
    {
        (void)m_desk->add(u"Acme"_s, [](Organization &one) { one.partnerRole = u"supplier"_s; });
        (void)m_desk->add(u"Beta"_s, [](Organization &one) { one.partnerRole = u"buyer"_s; });
        m_desk->openWindow({u"organizations"_s});
        QTRY_COMPARE(m_desk->rows(kList), 2);
        auto *role = m_desk->part<QComboBox>(u"organizationRole"_s);
        role->setCurrentIndex(role->findText(u"Supplier"_s));
        QTRY_COMPARE(m_desk->rows(kList), 1);
        QCOMPARE(m_desk->cell(kList, 0, OrganizationTableModel::NameColumn), u"Acme"_s);
        role->setCurrentIndex(role->findText(u"Competitor"_s));
        QTRY_VERIFY(m_desk->shows(u"No organization fits this filter."_s));
    }

    void moreThanAListHoldsIsSaid()
    {
        QList<sync::Intent> many;
        for (int i = 0; i < OrganizationQuery().limit; ++i) {
            Organization one;
            one.id = Uuid::v7(m_desk->clock.nowMs() + i);
            one.name = u"Firm "_s + QString::number(i);
            many.append(OrganizationRepository::creationOf(one, sync::Source::Typed));
        }
        m_desk->commit(many);
        m_desk->openWindow({u"organizations"_s});
        QTRY_COMPARE(m_desk->rows(kList), OrganizationQuery().limit);
        QTRY_VERIFY(m_desk->shows(u"There are more"_s));
    }

    void whoMayNotWriteOneDownIsToldWhy()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        m_desk->logInAs({Role::PrivacyOfficer}); // who changes guests, and adds none
        m_desk->openWindow({u"organizations"_s});
        QTRY_COMPARE(m_desk->rows(kList), 1);
        QVERIFY(!m_desk->part(u"organizationNew"_s)->isEnabled());
        QVERIFY(!m_desk->window->actions().find(u"organization.add"_s)->reason.isEmpty());
        m_desk->window->openPage({u"organization-edit"_s});
        QVERIFY(!m_desk->part(u"organizationFormSave"_s)->isEnabled());
        m_desk->window->openPage({u"organization-edit"_s, firm.toString()});
        QTRY_COMPARE(m_desk->typedIn(u"organization_name"_s), u"Acme"_s);
        QVERIFY(m_desk->part(u"organizationFormSave"_s)->isEnabled());
        m_desk->logInAs({Role::Receptionist});
        m_desk->window->openPage({u"organizations"_s});
        QVERIFY(!m_desk->window->actions().find(u"organization.hide"_s)->reason.isEmpty());
    }

    void whatACostWasIsNotEvenAskedOfWhoMayNotSeeIt()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        m_desk->openWindow({u"sale"_s, firm.toString()});
        QVERIFY(m_desk->part(u"sale_cost_price"_s)->isVisible());
        m_desk->logInAs({Role::Receptionist});
        m_desk->window->openPage({u"guests"_s});
        m_desk->window->openPage({u"sale"_s, firm.toString()});
        QVERIFY(!m_desk->part(u"sale_cost_price"_s)->isVisible());
    }

    void whoHasLeftTheDeskChangesNothing()
    {
        const Uuid firm = m_desk->add(u"Acme"_s);
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_VERIFY(m_desk->window->actions().find(u"organization.edit"_s)->reason.isEmpty());
        m_desk->authoriser.logOut();
        m_desk->window->pages().page()->refresh();
        QTRY_VERIFY(!m_desk->window->actions().find(u"organization.edit"_s)->reason.isEmpty());
    }

    void whoMayNotIsToldWhy()
    {
        const Uuid firm = m_desk->add(
            u"Acme"_s, [](Organization &one) { one.bankAccount = u"6222020000001234"_s; });
        m_desk->logInAs({Role::Receptionist});
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_VERIFY(m_desk->shows(u"••••1234"_s));
        QVERIFY(!m_desk->window->actions().find(u"organization.reveal"_s)->reason.isEmpty());
        QVERIFY(m_desk->part<DeskTable>(kSales)->isColumnHidden(SaleRowsModel::CostColumn));
    }

    void everyWordIsInTheDesksLanguage()
    {
        const Uuid firm
            = m_desk->add(u"Acme"_s, [](Organization &one) { one.partnerRole = u"supplier"_s; });
        m_desk->openWindow({u"organization"_s, firm.toString()});
        QTRY_VERIFY(m_desk->shows(u"Supplier"_s));
        m_language.apply(u"zh_CN"_s);
        QTRY_VERIFY(m_desk->shows(u"供货商"_s));
        QVERIFY(m_desk->shows(u"联系人"_s));
        m_language.apply(u"zh_TW"_s);
        QTRY_VERIFY(m_desk->shows(u"聯絡人"_s));
    }
};

QTEST_MAIN(OrganizationPagesTest)
#include "tst_organization_pages.moc"
