#include "tests/support/accessibility_walk.h"
#include "tests/support/desk_vault.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
        m_vault = std::make_unique<DeskVault>();
    }
    void init()
    {
        QVERIFY(m_vault->vault->switchTo(m_vault->owner, passwordOf(kOwnersPassword)));
        m_settings = std::make_unique<DeskSettingsFile>(m_vault->folder.filePath(u"desk.json"_s));
        m_property = std::make_unique<PropertySettings>(
            m_vault->vault->database(), m_vault->vault->authoriser());
        m_branches
            = std::make_unique<Branches>(m_vault->vault->database(), m_vault->vault->authoriser());
        m_staff = std::make_unique<StaffDirectory>(*m_vault->vault, m_vault->clock, kQuickStretch);
        m_numbers = std::make_unique<LocalDocumentNumbers>(m_vault->vault->root());
        m_reports = std::make_unique<checkin::AuthorityReports>(
            m_vault->vault->database(), m_vault->vault->authoriser(), *m_numbers);
        m_page = std::make_unique<SettingsPage>(SettingsPage::Services {*m_settings, *m_branches,
            *m_property, *m_staff, *m_reports, m_vault->vault->authoriser(), m_vault->clock});
        m_page->resize(1180, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_reports.reset();
        m_staff.reset();
    }

    void theDeskChangesAtOnceAndIsKept()
    {
        const auto box = [&](const QString &name) { return m_page->findChild<QComboBox *>(name); };
        QTest::keyClick(box(u"settingTheme"_s), Qt::Key_Down);
        QTest::keyClick(box(u"settingTheme"_s), Qt::Key_Down);
        QTest::keyClick(box(u"settingDensity"_s), Qt::Key_Down);
        QTest::keyClick(box(u"settingTextSize"_s), Qt::Key_Down);
        auto *minutes = m_page->findChild<QSpinBox *>(u"settingAutoLock"_s);
        QCOMPARE(minutes->value(), 3);
        QTest::keyClick(minutes, Qt::Key_Up);
        QTest::keyClick(m_page->findChild<QCheckBox *>(u"settingLetterKeys"_s), Qt::Key_Space);
        DeskSettingsFile again(m_vault->folder.filePath(u"desk.json"_s));
        QVERIFY(again.load());
        QCOMPARE(again.settings().theme, ThemeChoice::Dark);
        QCOMPARE(again.settings().density, Density::Comfortable);
        QCOMPARE(again.settings().textPercent, 115);
        QCOMPARE(again.settings().autoLockMinutes, 4);
        QVERIFY(!again.settings().letterKeys);
    }

    void theTextsFollowTheLanguageAndChangeNothing()
    {
        QSignalSpy changed(m_settings.get(), &DeskSettingsFile::changed);
        m_language.apply(u"zh_CN"_s);
        QCOMPARE(m_page->title(), u"设置"_s);
        QCOMPARE(changed.size(), 0);
        m_language.apply(u"en"_s);
    }

    void aHouseWithOneBranchSeesNoChoiceAndOneWithTwoDoes()
    {
        auto *box = m_page->findChild<QComboBox *>(u"settingBranch"_s);
        m_page->open(u"desk"_s);
        QTRY_COMPARE(box->count(), 1);
        QVERIFY(!box->isVisible());

        const Uuid second = m_vault->addBranch(u"湖滨店"_s, u"H2"_s);
        m_page->refresh();
        QTRY_COMPARE(box->count(), 2);
        QVERIFY(box->isVisible());
        QCOMPARE(box->currentText(), u"云栖酒店"_s);
        QSignalSpy chosen(m_page.get(), &SettingsPage::branchChosen);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Uuid>(), second);
        QVERIFY(awaited(m_branches->choose(second)));
        m_page->refresh();
        QTRY_COMPARE(box->currentText(), u"H2  湖滨店"_s);
        QVERIFY(awaited(m_branches->choose(m_vault->home)));
    }

    void thePropertyIsSavedByEnter()
    {
        m_page->open(u"property"_s);
        auto *name = m_page->findChild<QLineEdit *>(u"propertyNameField"_s);
        auto *save = m_page->findChild<QPushButton *>(u"propertySave"_s);
        QTRY_COMPARE(name->text(), u"云栖酒店"_s);
        QCOMPARE(m_page->findChild<QComboBox *>(u"propertyKind"_s)->currentText(), u"Hotel"_s);
        QVERIFY(!save->isEnabled());
        QSignalSpy toasts(m_page.get(), &Page::toastRequested);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Cloud Inn"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(awaited(m_property->load())->name, u"Cloud Inn"_s);

        name->clear();
        QTest::keyClick(name, ' ');
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->accessibleDescription().isEmpty());
        QCOMPARE(awaited(m_property->load())->name, u"Cloud Inn"_s);
    }

    void aMemberIsAddedGivenARoleAndTakenOutByKeys()
    {
        openUsers();
        QSignalSpy toasts(m_page.get(), &Page::toastRequested);
        QTest::keyClick(button(u"userNew"_s), Qt::Key_Space);
        QTRY_VERIFY(field(u"memberName"_s)->hasFocus());
        QTest::keyClicks(field(u"memberName"_s), u"Wang Fang"_s);
        QTest::keyClicks(field(u"memberPassword"_s), u"battery staple"_s);
        QTest::keyClicks(field(u"memberPasswordAgain"_s), u"battery stable"_s);
        QTest::keyClick(button(u"memberSave"_s), Qt::Key_Space);
        QVERIFY(!field(u"memberPasswordAgain"_s)->accessibleDescription().isEmpty());
        field(u"memberPasswordAgain"_s)->clear();
        QTest::keyClicks(field(u"memberPasswordAgain"_s), u"battery staple"_s);
        QTest::keyClick(field(u"memberPasswordAgain"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(toasts.size(), 1, 20'000);
        QTRY_COMPARE(table()->model()->rowCount(), 2);

        // The second step is asked for in place, and what waited for it goes on.
        QTRY_VERIFY(choose(u"Wang Fang"_s));
        m_vault->clock.advance(Authoriser::kStepUpMs + 1);
        QTest::keyClick(m_page->findChild<QCheckBox *>(u"role_clerk"_s), Qt::Key_Space);
        QTest::keyClick(button(u"memberSave"_s), Qt::Key_Space);
        QTRY_VERIFY(ownPassword());
        QTest::keyClicks(ownPassword(), kOwnersPassword.toString());
        QTest::keyClick(ownPassword(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(toasts.size(), 2, 20'000);
        QVERIFY(!ownPassword());
        QTRY_VERIFY(text(u"Wang Fang"_s, 1).contains(u"Clerk"_s));

        // Taking out asks once more.
        QTRY_VERIFY(choose(u"Wang Fang"_s));
        QTest::keyClick(button(u"memberDeactivate"_s), Qt::Key_Space);
        QCOMPARE(Vault::members(m_vault->profile())->size(), 2U);
        QTest::keyClick(button(u"memberDeactivate"_s), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(toasts.size(), 3, 20'000);
        QTRY_COMPARE(text(u"Wang Fang"_s, 2), u"has left"_s);
        QCOMPARE(Vault::members(m_vault->profile())->size(), 1U);
    }

    void theLastManagerIsToldWhySheStays()
    {
        openUsers();
        QTest::keyClick(button(u"memberDeactivate"_s), Qt::Key_Space);
        QTest::keyClick(button(u"memberDeactivate"_s), Qt::Key_Space);
        auto *problem = m_page->findChild<QLabel *>(u"memberRolesProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"must stay"_s));
    }

    void whoMayNotSeesWhy()
    {
        Session clerk = *m_vault->vault->authoriser().session();
        clerk.roles = {Role::Receptionist};
        m_vault->vault->authoriser().logIn(clerk);
        openUsers();
        QVERIFY(!button(u"userNew"_s)->isEnabled());
        QVERIFY(!button(u"memberSave"_s)->isEnabled());
        QVERIFY(!m_page->findChild<QLabel *>(u"usersReason"_s)->text().isEmpty());
        m_page->open(u"property"_s);
        auto *reason = m_page->findChild<QLabel *>(u"propertyReason"_s);
        QTRY_VERIFY(reason->isVisible());
        QVERIFY(!field(u"propertyNameField"_s)->isEnabled());
    }

    void aNewRecoverySheetIsInForceOnceItWasTypedBack()
    {
        QSignalSpy toasts(m_page.get(), &Page::toastRequested);
        const QStringList groups = newSheet();
        const QByteArray before = VaultKeys::load(m_vault->profile().keys())->encode();
        QTest::keyClick(button(u"recoveryNext"_s), Qt::Key_Space);
        QVERIFY(!m_page->findChild<QLabel *>(u"group1"_s)->isVisible());
        QLineEdit *first = field(u"recoveryGroup1"_s);
        QLineEdit *second = field(u"recoveryGroup2"_s);
        QTest::keyClicks(first, asked(*first, groups));
        QTest::keyClicks(second, u"00000"_s);
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(!second->accessibleDescription().isEmpty());
        QCOMPARE(VaultKeys::load(m_vault->profile().keys())->encode(), before);
        second->clear();
        QTest::keyClicks(second, asked(*second, groups));
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(toasts.size(), 1, 20'000);
        QVERIFY(!m_page->findChild<QLabel *>(u"group1"_s));
        QVERIFY(VaultKeys::load(m_vault->profile().keys())
                    ->unlockWithRecovery(*RecoveryKey::parse(groups.join(u' '))));
    }

    void aRecoverySheetThatIsLeftHalfWayIsForgotten()
    {
        const QByteArray before = VaultKeys::load(m_vault->profile().keys())->encode();
        newSheet();
        m_page->hide(); // as under the lock
        m_page->show();
        QVERIFY(!m_page->findChild<QLabel *>(u"group1"_s));
        QVERIFY(m_page->findChild<QLabel *>(u"recoveryCode"_s)->pixmap().isNull());
        QVERIFY(button(u"recoveryMake"_s)->isVisible());
        QCOMPARE(VaultKeys::load(m_vault->profile().keys())->encode(), before);
    }

    void aReaderCanTellEverythingApart_data()
    {
        QTest::addColumn<QString>("section");
        for (const QString &section :
            {u"desk"_s, u"property"_s, u"users"_s, u"recovery"_s, u"authority"_s, u"about"_s})
            QTest::newRow(section.toLatin1().constData()) << section;
    }
    void aReaderCanTellEverythingApart()
    {
        QFETCH(const QString, section);
        m_page->open(section);
        QCOMPARE(accessibilityProblems(*m_page), QStringList());
    }

private:
    void openUsers()
    {
        m_page->open(u"users"_s);
        QTRY_VERIFY(table()->model()->rowCount() > 0 && button(u"memberSave"_s)->isVisible());
        QVERIFY(choose(u"李晓"_s));
    }
    /// Of the second step that is asked for now; none when none is.
    [[nodiscard]] QLineEdit *ownPassword() const
    {
        for (QLineEdit *field : m_page->findChildren<QLineEdit *>(u"ownPassword"_s)) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }
    /// Opens the section and has a sheet made; its groups.
    QStringList newSheet()
    {
        m_page->open(u"recovery"_s);
        QTest::keyClick(button(u"recoveryMake"_s), Qt::Key_Space);
        if (!ownPassword())
            return {};
        QTest::keyClicks(ownPassword(), kOwnersPassword.toString());
        QTest::keyClick(ownPassword(), Qt::Key_Return);
        const auto group
            = [this](int i) { return m_page->findChild<QLabel *>(u"group%1"_s.arg(i)); };
        if (!QTest::qWaitFor([&] { return group(1) && group(1)->isVisible(); }, 20'000))
            return {};
        QStringList groups;
        for (int i = 1; i <= RecoveryKey::kGroups; ++i)
            groups << group(i)->text();
        return groups;
    }
    /// The group that `field` asks for, by the number in its name.
    static QString asked(const QLineEdit &field, const QStringList &groups)
    {
        static const QRegularExpression number(u"\\d+"_s);
        return groups.at(number.match(field.accessibleName()).captured().toInt() - 1);
    }
    [[nodiscard]] QTableView *table() const
    {
        return m_page->findChild<QTableView *>(u"usersTable"_s);
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return m_page->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] int rowOf(const QString &member) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == member)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString text(const QString &member, int column) const
    {
        return table()->model()->index(rowOf(member), column).data().toString();
    }
    [[nodiscard]] bool choose(const QString &member) const
    {
        table()->setCurrentIndex(table()->model()->index(rowOf(member), 0));
        return field(u"memberName"_s)->text() == member;
    }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<DeskVault> m_vault;
    std::unique_ptr<DeskSettingsFile> m_settings;
    std::unique_ptr<PropertySettings> m_property;
    std::unique_ptr<Branches> m_branches;
    std::unique_ptr<StaffDirectory> m_staff;
    std::unique_ptr<LocalDocumentNumbers> m_numbers;
    std::unique_ptr<checkin::AuthorityReports> m_reports;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settings_page.moc"
