#include "models/exchange/tables/csv_source.h"
#include "tests/support/accessibility_walk.h"
#include "tests/support/guest_desk.h"
#include "tests/support/table_fixture.h"
#include "ui/data/wizard/file_step.h"
#include "ui/data/wizard/parts/wizard_words.h"
#include "ui/data/wizard/result_step.h"
#include "ui/data/wizard/wizard_page.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kGuests = "SELECT count(*) FROM guest WHERE present = 1 AND archived = 0";
constexpr int kLongMs = 60'000;

/// A desk with the wizard open.
struct WizardDesk : GuestDesk
{
    WizardDesk()
    {
        page.resize(1180, 660);
        page.show();
        page.activateWindow();
        page.open({});
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    QString file(const QByteArray &text)
    {
        const QString path = folder.filePath(u"guests.csv"_s);
        QFile to(path);
        return to.open(QIODevice::WriteOnly) && to.write(text) == text.size() ? path : QString();
    }
    qint64 count(const char *sql)
    {
        return *wait(database->read(
            [sql](store::Connection &connection) { return connection.integer(sql); }));
    }
    /// Ctrl+Enter is the window's; here the button's own key.
    void next() { QTest::keyClick(find<QPushButton>(u"wizardNext"_s), Qt::Key_Space); }
    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return find<DeskTable>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString said(const QString &message) const
    {
        return find<QWidget>(message)->findChild<QLabel *>(u"inlineMessageWhat"_s)->text();
    }

    exchange::TableImport import {*database, authoriser, numbers};
    exchange::ImportHistory history {*database, authoriser};
    exchange::MappingTemplates templates {*database, authoriser};
    WizardPage page {{import, history, templates, authoriser, clock, u"CN"_s}};
};

} // namespace

class WizardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
    }
    void init() { m_desk = std::make_unique<WizardDesk>(); }
    void cleanup()
    {
        m_desk.reset();
        m_language.apply(u"en"_s);
    }

    void aFileGoesThroughSixStepsByKeys()
    {
        const QString path = m_desk->file("姓名,手机,生日\n"
                                          "张伟,13812345678,1981-05-14\n"
                                          "李娜,13912345678,1999-02-30\n");
        QTest::keyClick(m_desk->find<QPushButton>(u"emptyStateButton"_s), Qt::Key_Space);
        auto *dialog = m_desk->page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_COMPARE(m_desk->cell(u"wizardPreview"_s, 1, 1), u"张伟"_s);
        m_desk->next();
        QCOMPARE(int(m_desk->page.step()), int(WizardPage::Mapping));
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 0, 2), u"Name"_s);
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 1, 2), u"Mobile phone"_s);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Check), kLongMs);
        QCOMPARE(m_desk->find<QLabel>(u"wizardCounts"_s)->text(),
            u"2 rows · 1 new · 0 updates · 0 suspected duplicates · 0 possible duplicates · 1 invalid"_s);
        QCOMPARE(m_desk->cell(u"wizardProblems"_s, 0, 2), u"生日: 1999-02-30"_s);
        QCOMPARE(m_desk->cell(u"wizardProblems"_s, 0, 4), u"Left out"_s);
        QCOMPARE(m_desk->count(kGuests), 0);

        // Put right in place: Enter on the row leads to the cell, Enter there corrects it.
        auto *problems = m_desk->find<DeskTable>(u"wizardProblems"_s);
        QTest::keyClick(problems, Qt::Key_Return);
        auto *cell = m_desk->find<QLineEdit>(u"wizardCell"_s);
        QCOMPARE(m_desk->page.focusWidget(), cell);
        QTest::keyClicks(cell, u"1999-02-03"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QCOMPARE(m_desk->cell(u"wizardProblems"_s, 0, 4), u"Now: 1999-02-03"_s);
        QCOMPARE(m_desk->find<QPushButton>(u"wizardNext"_s)->text(), u"Check again"_s);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_desk->find<QPushButton>(u"wizardNext"_s)->text(), u"Import"_s, kLongMs);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Finished), kLongMs);
        QCOMPARE(m_desk->said(u"wizardResult"_s), u"2 guests were added."_s);
        QCOMPARE(m_desk->count(kGuests), 2);
    }

    void theEncodingIsReadAnewAtOnce()
    {
        m_desk->page.take(m_desk->file("\xd0\xd5\xc3\xfb,x\n\xd5\xc5\xce\xb0,1\n"));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        auto *encoding = m_desk->find<QComboBox>(u"wizardEncoding"_s);
        const auto choose = [&](exchange::TextEncoding wanted) {
            const int index = int(exchange::textEncodings().indexOf(wanted));
            encoding->setCurrentIndex(index);
            Q_EMIT encoding->activated(index);
        };
        choose(exchange::TextEncoding::Windows1252);
        QTRY_COMPARE(m_desk->cell(u"wizardPreview"_s, 0, 1), u"ÐÕÃû"_s);
        choose(exchange::TextEncoding::Gb18030);
        QTRY_COMPARE(m_desk->cell(u"wizardPreview"_s, 0, 1), u"姓名"_s);
        auto *delimiter = m_desk->find<QComboBox>(u"wizardDelimiter"_s);
        delimiter->setCurrentIndex(1);
        Q_EMIT delimiter->activated(1);
        QTRY_COMPARE(m_desk->cell(u"wizardPreview"_s, 0, 1), u"姓名,x"_s);
    }

    void whatNamesItsValuesNeedsNothingChosen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cards") << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:张伟\r\n"
                                             "TEL;TYPE=CELL:13812345678\r\nEND:VCARD\r\n");
        QTest::newRow("objects") << QByteArray("[{\"姓名\":\"张伟\",\"手机\":\"13812345678\"}]");
    }
    void whatNamesItsValuesNeedsNothingChosen()
    {
        QFETCH(QByteArray, text);
        m_desk->page.take(m_desk->file(text));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_COMPARE(m_desk->cell(u"wizardPreview"_s, 1, 1), u"张伟"_s);
        for (const QString &name : {u"wizardSheet"_s, u"wizardEncoding"_s, u"wizardDelimiter"_s})
            QVERIFY2(!m_desk->find<QComboBox>(name)->isVisible(), qPrintable(name));
        QCOMPARE(m_desk->page.focusWidget(), m_desk->find<DeskTable>(u"wizardPreview"_s));
        m_desk->next();
        QVERIFY(!m_desk->find<QCheckBox>(u"wizardHeadings"_s)->isVisible()); // no question
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 0, 2), u"Name"_s);
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 1, 2), u"Mobile phone"_s);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Check), kLongMs);
        QCOMPARE(m_desk->find<QLabel>(u"wizardCounts"_s)->text(),
            u"1 row · 1 new · 0 updates · 0 suspected duplicates · 0 possible duplicates · 0 invalid"_s);
    }

    void columnsAreChosenAndKeptForTheNextFile()
    {
        const QByteArray text = "甲,乙\n张伟,V2\n李娜,V3\n";
        m_desk->page.take(m_desk->file(text));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_VERIFY(m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled());
        m_desk->next();
        auto *headings = m_desk->find<QCheckBox>(u"wizardHeadings"_s);
        QVERIFY(!headings->isChecked()); // nobody knows them
        QTest::keyClick(headings, Qt::Key_Space);
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 0, 0), u"甲"_s);
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 0, 1), u"张伟"_s);
        auto *table = m_desk->find<DeskTable>(u"wizardColumns"_s);
        auto *field = m_desk->find<QComboBox>(u"wizardField"_s);
        const auto choose = [&](int row, const QString &name) {
            table->selectRow(row);
            const int index = field->findText(name);
            QVERIFY(index >= 0);
            field->setCurrentIndex(index);
            Q_EMIT field->activated(index);
        };
        choose(0, u"Not imported"_s);
        QVERIFY(!m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled()); // nobody has a name
        choose(0, u"Name"_s);
        choose(1, u"VIP code"_s);
        QVERIFY(m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled());
        auto *name = m_desk->find<QLineEdit>(u"wizardTemplateName"_s);
        QTest::keyClicks(name, u"VIPs"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(m_desk->said(u"wizardMappingMessage"_s),
            u"The columns are kept for the next file like this."_s);

        m_desk->page.take(m_desk->file(text));
        QTRY_COMPARE(m_desk->cell(u"wizardColumns"_s, 1, 3), u"As in “VIPs”"_s);
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 1, 2), u"VIP code"_s);
    }

    void keptColumnsAreTakenByHandAndDeletedWithAWayBack()
    {
        const auto kept = [this](const QString &name, const QString &heading) {
            const exchange::TableMapping mapping {u"guests"_s, 0,
                {{heading, u"guest.full_name_native"_s, exchange::MappedColumn::By::Choice}}};
            QVERIFY(GuestFixture::wait(m_desk->templates.save({name, mapping})));
        };
        kept(u"Other"_s, u"丙"_s);
        kept(u"VIPs"_s, u"甲"_s);
        m_desk->page.take(m_desk->file("甲,乙\n张伟,V2\n李娜,V3\n"));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_VERIFY(m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled());
        m_desk->next();
        auto *names = m_desk->find<QComboBox>(u"wizardKept"_s);
        QTRY_COMPARE(names->count(), 2);
        auto *take = m_desk->find<QPushButton>(u"wizardTakeTemplate"_s);
        names->setCurrentIndex(names->findText(u"Other"_s));
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(m_desk->said(u"wizardMappingMessage"_s),
            u"None of the headings of “Other” is in this file."_s);
        QVERIFY(!m_desk->find<QCheckBox>(u"wizardHeadings"_s)->isChecked());
        names->setCurrentIndex(names->findText(u"VIPs"_s));
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(m_desk->said(u"wizardMappingMessage"_s), u"The columns are as in “VIPs”."_s);
        QCOMPARE(m_desk->cell(u"wizardColumns"_s, 0, 3), u"As in “VIPs”"_s);
        QVERIFY(m_desk->find<QCheckBox>(u"wizardHeadings"_s)->isChecked());

        QTest::keyClick(m_desk->find<QPushButton>(u"wizardRemoveTemplate"_s), Qt::Key_Space);
        QTRY_COMPARE(names->count(), 1);
        QCOMPARE(m_desk->said(u"wizardMappingMessage"_s), u"“VIPs” was deleted."_s);
        QTest::keyClick(m_desk->find<QPushButton>(u"wizardUndoRemove"_s), Qt::Key_Space);
        QTRY_COMPARE(names->count(), 2);
        QCOMPARE(GuestFixture::wait(m_desk->templates.all())->size(), 2);
    }

    void whoMayBeHereIsDecidedOnOneByOneOrAllTogether()
    {
        const auto add = [this](const QString &name, const QString &birth, const QString &phone) {
            guests::GuestProfile profile;
            profile.guest.fullNameNative = name;
            profile.guest.birthDate = *guests::BirthDate::parse(birth);
            profile.telephones = {guests::telephoneOf(phone, u"CN")};
            profile.emails = {{u"personal"_s, u"g"_s + phone + u"@example.com"_s}};
            m_desk->add(profile);
        };
        add(u"张伟"_s, u"1990-02-04"_s, u"13812345679"_s);
        add(u"欧阳志远"_s, u"1981-05-14"_s, u"13812345678"_s);
        m_desk->page.take(m_desk->file("姓名,手机,邮箱,生日\n"
                                       "欧阳志远,13999999999,b@example.com,\n"
                                       "李娜,,,what\n"));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_VERIFY(m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled());
        m_desk->next();
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Check), kLongMs);
        QCOMPARE(m_desk->find<QLabel>(u"wizardCounts"_s)->text(),
            u"2 rows · 1 new · 0 updates · 0 suspected duplicates · 1 possible duplicate · "
            "1 invalid"_s);
        const auto becomes = [this](int row) { return m_desk->cell(u"wizardProblems"_s, row, 4); };
        QCOMPARE(becomes(1), u"Comes in as new"_s);
        QVERIFY(m_desk->cell(u"wizardProblems"_s, 1, 3).startsWith(u"Possibly the same person"));

        // Listed apart.
        auto *group = m_desk->find<QComboBox>(u"wizardGroup"_s);
        auto *problems = m_desk->find<DeskTable>(u"wizardProblems"_s);
        QVERIFY(!m_desk->find<QPushButton>(u"wizardAsNew"_s)->isEnabled()); // the other row
        group->setCurrentIndex(4);
        Q_EMIT group->activated(4);
        QCOMPARE(problems->model()->rowCount(), 1);
        QCOMPARE(becomes(0), u"Comes in as new"_s);
        QVERIFY(!m_desk->find<QPushButton>(u"wizardCorrect"_s)->isEnabled());
        // One row: Enter leads to what can be done.
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(m_desk->page.focusWidget(), m_desk->find<QPushButton>(u"wizardLeaveOut"_s));
        QTest::keyClick(m_desk->page.focusWidget(), Qt::Key_Space);
        QCOMPARE(becomes(0), u"Left out"_s);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_desk->find<QLabel>(u"wizardCounts"_s)->text().left(14), u"2 rows · 0 new"_s, kLongMs);
        group->setCurrentIndex(4);
        Q_EMIT group->activated(4);
        QTest::keyClick(m_desk->find<QPushButton>(u"wizardAsNew"_s), Qt::Key_Space);
        QCOMPARE(becomes(0), u"Comes in as new"_s);
        QTest::keyClick(m_desk->find<QPushButton>(u"wizardUpdate"_s), Qt::Key_Space);
        QCOMPARE(becomes(0), u"Updates who is here"_s);
        // All of them: who chooses by keys is not taken away from it.
        auto *policy = m_desk->find<QComboBox>(u"wizardPolicy"_s);
        policy->setCurrentIndex(int(exchange::SuspectPolicy::Update));
        Q_EMIT policy->activated(policy->currentIndex());
        QCOMPARE(int(m_desk->page.step()), int(WizardPage::Check));
        QCOMPARE(m_desk->find<QPushButton>(u"wizardNext"_s)->text(), u"Check again"_s);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_desk->find<QPushButton>(u"wizardNext"_s)->text(), u"Import"_s, kLongMs);
        QCOMPARE(becomes(1), u"Updates who is here"_s);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Finished), kLongMs);
        QCOMPARE(m_desk->count(kGuests), 2);
        QCOMPARE(m_desk->count("SELECT count(*) FROM email WHERE present = 1"), 3);

        // The next file begins with what is usual.
        m_desk->page.take(m_desk->file("姓名\n李娜\n"));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QCOMPARE(policy->currentIndex(), int(exchange::SuspectPolicy::LeaveOut));
    }

    void aFileThatWasChangedSinceIsNotImported()
    {
        m_desk->page.take(m_desk->file("姓名\n张伟\n"));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_VERIFY(m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled());
        m_desk->next();
        m_desk->next();
        QCOMPARE(int(m_desk->page.step()), int(WizardPage::Running));
        QCOMPARE(m_desk->find<QWidget>(u"wizardSteps"_s)->accessibleName(),
            u"Step 4 of 6: Dry run"_s); // nothing is imported yet
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Check), kLongMs);
        m_desk->file("姓名\n李娜\n");
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Finished), kLongMs);
        QCOMPARE(m_desk->said(u"wizardResult"_s),
            u"The file has changed since it was looked at. Nothing was imported."_s);
        QCOMPARE(m_desk->count(kGuests), 0);
    }

    void fieldsOfOlderFilesAreNamedInTheUsersCharacters_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("qq");
        QTest::newRow("en") << u"en"_s << u"Company"_s << u"QQ"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"客户名称"_s << u"QQ号码"_s;
        QTest::newRow("zh_TW") << u"zh_TW"_s << u"客戶名稱"_s << u"QQ號碼"_s;
    }
    void fieldsOfOlderFilesAreNamedInTheUsersCharacters()
    {
        QFETCH(QString, language);
        m_language.apply(language);
        QTEST(WizardWords::field(u"organization.name"_s), "name");
        QTEST(WizardWords::field(u"organization.qq"_s), "qq");
    }

    void rowsThatAreNotInAreSavedWithWhatIsWrong()
    {
        m_desk->page.take(m_desk->file("姓名,生日\n张伟,1981-05-14\n李娜,what\n"));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_VERIFY(m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled());
        m_desk->next();
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Check), kLongMs);
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Finished), kLongMs);
        QCOMPARE(m_desk->cell(u"wizardNotIn"_s, 0, 0), u"3"_s);
        QCOMPARE(m_desk->cell(u"wizardNotIn"_s, 0, 2),
            u"生日: This is no date. Write it as 1981-05-14."_s);
        QCOMPARE(m_desk->cell(u"wizardNotIn"_s, 0, 3), u"Left out"_s);
        const QString path = m_desk->folder.filePath(u"wrong.csv"_s);
        m_desk->page.findChild<ResultStep *>()->writeRows(path);
        QTRY_COMPARE(m_desk->said(u"wizardWritten"_s), u"The rows are in the file."_s);
        auto source = *exchange::openCsv(path, {});
        exchange::TableRow row;
        QVERIFY(*source->next(row));
        QVERIFY(*source->next(row));
        QCOMPARE(row.cells.at(0), u"李娜"_s);
        QCOMPARE(row.cells.at(2), u"3"_s);
        QCOMPARE(row.cells.at(3), u"生日: This is no date. Write it as 1981-05-14."_s);
    }

    void anImportIsTakenBackFromTheList()
    {
        const auto request = tableRequest(m_desk->folder.filePath(u"a.csv"_s),
            "姓名,手机\n张伟,13812345678\n", m_desk->clock.today());
        QVERIFY(GuestFixture::wait(
            m_desk->import.run(request, std::make_shared<exchange::TableControl>())));
        m_desk->page.open({});
        QTRY_COMPARE(m_desk->cell(u"wizardRuns"_s, 0, 0), u"a.csv"_s);
        QCOMPARE(m_desk->cell(u"wizardRuns"_s, 0, 2), u"1 new, 0 updated"_s);
        auto *takeBack = m_desk->find<QPushButton>(u"wizardTakeBack"_s);
        QVERIFY(!takeBack->isEnabled()); // nobody said why
        auto *reason = m_desk->find<QLineEdit>(u"wizardReason"_s);
        QTest::keyClicks(reason, u"wrong file"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->cell(u"wizardRuns"_s, 0, 3), u"Taken back"_s, kLongMs);
        QCOMPARE(m_desk->count(kGuests), 0);
    }

    void whoMayNotIsToldAndOfferedNothing()
    {
        m_desk->authoriser.logIn(
            {Uuid::named("test", "other"), u"王伟"_s, {access::Role::Clerk}, m_desk->branchId});
        m_desk->page.open({});
        QTRY_VERIFY(!m_desk->find<QPushButton>(u"emptyStateButton"_s)->isVisible());
    }

    void readersAndLanguagesAreServed()
    {
        QCOMPARE(accessibilityProblems(m_desk->page), QStringList());
        m_desk->page.take(m_desk->file("姓名,生日\n张伟,1981-05-14\n李娜,what\n"));
        QTRY_COMPARE(int(m_desk->page.step()), int(WizardPage::Reading));
        QTRY_VERIFY(m_desk->find<QPushButton>(u"wizardNext"_s)->isEnabled());
        QCOMPARE(accessibilityProblems(m_desk->page), QStringList());
        m_desk->next();
        QCOMPARE(accessibilityProblems(m_desk->page), QStringList());
        m_desk->next();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_desk->page.step()), int(WizardPage::Check), kLongMs);
        QCOMPARE(accessibilityProblems(m_desk->page), QStringList());
        m_language.apply(u"zh_CN"_s);
        QTRY_COMPARE(m_desk->find<QPushButton>(u"wizardNext"_s)->text(), u"导入"_s);
    }

private:
    Theme m_theme;
    Language m_language;
    std::unique_ptr<WizardDesk> m_desk;
};

QTEST_MAIN(WizardPageTest)
#include "tst_wizard_page.moc"
