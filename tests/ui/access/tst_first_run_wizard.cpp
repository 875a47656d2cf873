#include "models/access/keys/vault_keys.h"
#include "models/access/vault/profile_folder.h"
#include "tests/support/accessibility_walk.h"
#include "ui/access/first_run/first_run_wizard.h"
#include "ui/access/first_run/recovery_step.h"
#include "ui/access/first_run/simple_steps.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::ui;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class FirstRunWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
        m_language.apply(u"en"_s);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_founded.clear();
        const access::ProfileFolder profile(m_folder->path());
        m_wizard = std::make_unique<FirstRunWizard>(
            FirstRunWork {[this](const QString &tag) { m_language.apply(tag); },
                [this, profile](const FirstRun &run) {
                    m_founded.append(run);
                    return QtFuture::makeReadyFuture(
                        m_failure ? Result<SharedRecoveryKey>(*m_failure) : foundAt(profile, run));
                },
                proofAgainst(profile)},
            u"en"_s);
        m_wizard->resize(1024, 680);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }
    void cleanup()
    {
        m_wizard.reset();
        m_failure.reset();
        m_language.apply(u"en"_s);
    }

    void fromNothingToADeskByKeysAlone()
    {
        QSignalSpy finished(m_wizard.get(), &FirstRunWizard::finished);
        // Language: live.
        auto *next = m_wizard->findChild<QPushButton *>(u"wizardNext"_s);
        QTRY_VERIFY(choice(u"language_en"_s)->hasFocus());
        QTest::keyClick(focus(), Qt::Key_Up);
        QTest::keyClick(focus(), Qt::Key_Up);
        QTRY_COMPARE(m_language.current(), u"zh_CN"_s);
        QTest::keyClick(choice(u"language_zh_CN"_s), Qt::Key_Down);
        QTest::keyClick(choice(u"language_zh_TW"_s), Qt::Key_Down);
        QTRY_COMPARE(next->text(), u"Next"_s);
        m_wizard->next();

        // Place: Enter in the name goes on.
        QCOMPARE(m_wizard->step(), 1);
        QTest::keyClick(choice(u"kind_hotel"_s), Qt::Key_Down);
        field(u"propertyName"_s)->setFocus();
        QTest::keyClicks(field(u"propertyName"_s), u"Blue Sky Travel"_s);
        QTest::keyClick(field(u"propertyName"_s), Qt::Key_Return);

        // Owner.
        QCOMPARE(m_wizard->step(), 2);
        QTest::keyClicks(field(u"ownerName"_s), u"Li Xiao"_s);
        QTest::keyClick(field(u"ownerName"_s), Qt::Key_Return);
        QTRY_VERIFY(field(u"ownerPassword"_s)->hasFocus());
        QTest::keyClicks(field(u"ownerPassword"_s), u"correct horse"_s);
        QTest::keyClick(field(u"ownerPassword"_s), Qt::Key_Return);
        QTest::keyClicks(field(u"ownerPasswordAgain"_s), u"correct horse"_s);
        QTest::keyClick(field(u"ownerPasswordAgain"_s), Qt::Key_Return);

        // The sheet: 14 groups, and a code that is a picture.
        QTRY_COMPARE(m_wizard->step(), 3);
        QStringList groups;
        for (int i = 1; i <= access::RecoveryKey::kGroups; ++i)
            groups << m_wizard->findChild<QLabel *>(u"group%1"_s.arg(i))->text();
        QVERIFY(access::RecoveryKey::parse(groups.join(u' ')));
        QVERIFY(!m_wizard->findChild<QLabel *>(u"recoveryCode"_s)->pixmap().isNull());
        auto *sheet = m_wizard->findChild<RecoveryStep *>();
        const QString pdf = m_folder->filePath(u"sheet.pdf"_s);
        sheet->saveTo(pdf);
        QVERIFY(QFileInfo(pdf).size() > 0);
        QVERIFY(m_wizard->findChild<QPushButton *>(u"printSheet"_s)->isVisible());
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder->filePath(u"printed.pdf"_s));
        sheet->printOn(printer);
        QVERIFY(QFileInfo(m_folder->filePath(u"printed.pdf"_s)).size() > 0);
        m_wizard->next();
        // Typing back: the sheet is hidden, a wrong group is refused, the right ones go on.
        QVERIFY(!m_wizard->findChild<QLabel *>(u"group1"_s)->isVisible());
        QLineEdit *first = field(u"recoveryGroup1"_s);
        QLineEdit *second = field(u"recoveryGroup2"_s);
        const QString firstRight = asked(*first, groups);
        QTest::keyClicks(first, firstRight.left(4) + (firstRight.endsWith(u'7') ? u'8' : u'7'));
        QTest::keyClicks(second, asked(*second, groups));
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(m_wizard->step(), 3);
        QVERIFY(!first->accessibleDescription().isEmpty());
        QVERIFY(second->accessibleDescription().isEmpty());
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClicks(first, firstRight.toLower()); // replaces what was marked
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE(m_wizard->step(), 4);
        QVERIFY(!m_wizard->findChild<QLabel *>(u"group1"_s));

        // Start: a file is asked for, then taken.
        QTest::keyClick(choice(u"start_empty"_s), Qt::Key_Down);
        QTest::keyClick(choice(u"start_demo"_s), Qt::Key_Down);
        m_wizard->next();
        QCOMPARE(finished.size(), 0);
        QVERIFY(m_wizard->findChild<QLabel *>(u"importProblem"_s)->isVisible());
        m_wizard->findChild<StartStep *>()->setImportFile(pdf);
        QTest::keyClick(next, Qt::Key_Space);
        QCOMPARE(finished.size(), 1);

        const auto run = finished.at(0).at(0).value<FirstRun>();
        QCOMPARE(run.language, u"en"_s);
        QCOMPARE(run.kind, u"agency"_s);
        QCOMPARE(run.property, u"Blue Sky Travel"_s);
        QCOMPARE(run.owner, u"Li Xiao"_s);
        QCOMPARE(run.start, FirstRun::Start::Import);
        QCOMPARE(run.importFile, pdf);
        QCOMPARE(m_founded.size(), 1);
    }

    void whatIsLeftOutHasADefault()
    {
        m_wizard->next();
        m_wizard->next();
        QCOMPARE(m_wizard->step(), 2);
        m_wizard->next(); // only the owner must be somebody
        QCOMPARE(m_wizard->step(), 2);
        QVERIFY(m_founded.isEmpty());
        own();
        QCOMPARE(m_founded.size(), 1);
        QCOMPARE(m_founded.at(0).kind, u"hotel"_s);
        QCOMPARE(m_founded.at(0).property, u"Our hotel"_s);
    }

    void aPasswordThatWillNotDoIsRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("field");
        QTest::newRow("one character short") << u"seven77"_s << u"seven77"_s << u"ownerPassword"_s;
        QTest::newRow("a common one") << u"password1"_s << u"password1"_s << u"ownerPassword"_s;
        QTest::newRow("his own name") << u"Alice Smith"_s << u"Alice Smith"_s << u"ownerPassword"_s;
        QTest::newRow("not the same twice")
            << u"correct horse"_s << u"correct house"_s << u"ownerPasswordAgain"_s;
    }
    void aPasswordThatWillNotDoIsRefused()
    {
        QFETCH(const QString, password);
        QFETCH(const QString, again);
        QFETCH(const QString, field);
        m_wizard->next();
        m_wizard->next();
        own(u"Alice Smith"_s, password, again);
        QCOMPARE(m_wizard->step(), 2);
        QVERIFY(m_founded.isEmpty());
        QVERIFY(!this->field(field)->accessibleDescription().isEmpty());
        QTRY_VERIFY(this->field(field)->hasFocus());
    }

    void whenFoundingFailsOneMayTryAgain()
    {
        m_failure = Error {Error::Code::DiskFull};
        m_wizard->next();
        m_wizard->next();
        own();
        auto *what = m_wizard->findChild<QLabel *>(u"inlineMessageWhat"_s);
        QTRY_VERIFY(what->isVisible());
        QVERIFY(what->text().contains(u"disk is full"_s));
        QCOMPARE(m_wizard->step(), 2);
        m_failure.reset();
        m_wizard->next();
        QTRY_COMPARE(m_wizard->step(), 3);
    }

    void thereIsNoWayBackOverTheFoundedVault()
    {
        m_wizard->next();
        m_wizard->next();
        m_wizard->back();
        QCOMPARE(m_wizard->step(), 1);
        m_wizard->next();
        own();
        QTRY_COMPARE(m_wizard->step(), 3);
        m_wizard->back();
        QCOMPARE(m_wizard->step(), 3);
        QVERIFY(!m_wizard->findChild<QPushButton *>(u"wizardBack"_s)->isVisible());
    }

    void aReaderCanTellEverythingApart()
    {
        QCOMPARE(accessibilityProblems(*m_wizard), QStringList());
        m_wizard->next();
        QCOMPARE(accessibilityProblems(*m_wizard), QStringList());
        m_wizard->next();
        QCOMPARE(accessibilityProblems(*m_wizard), QStringList());
        own();
        QTRY_COMPARE(m_wizard->step(), 3);
        QCOMPARE(accessibilityProblems(*m_wizard), QStringList());
        m_wizard->next();
        QCOMPARE(accessibilityProblems(*m_wizard), QStringList());
    }

private:
    /// Keys without a database, sealed to a real recovery key.
    static Result<SharedRecoveryKey> foundAt(
        const access::ProfileFolder &profile, const FirstRun &run)
    {
        auto recovery = std::make_shared<const access::RecoveryKey>(access::RecoveryKey::random());
        const access::DeviceSecret secret = access::DeviceSecret::random();
        const auto created = access::VaultKeys::create({Uuid::v7(1), {Uuid::v7(1), run.owner},
            *run.password, secret, access::DeviceSecretStore::Place::File, *recovery,
            {access::StretchCost::kFloorKiB, access::StretchCost::kFloorPasses}});
        if (!created)
            return created.error();
        if (const auto saved = created->keys.save(profile.keys()); !saved)
            return saved.error();
        return SharedRecoveryKey(recovery);
    }
    static QString asked(const QLineEdit &field, const QStringList &groups)
    {
        static const QRegularExpression number(u"\\d+"_s);
        return groups.at(number.match(field.accessibleName()).captured().toInt() - 1);
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return m_wizard->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QRadioButton *choice(const QString &name) const
    {
        return m_wizard->findChild<QRadioButton *>(name);
    }
    void own(const QString &name = u"Li Xiao"_s, const QString &password = u"correct horse"_s,
        const QString &again = u"correct horse"_s)
    {
        field(u"ownerName"_s)->setText(name);
        field(u"ownerPassword"_s)->setText(password);
        field(u"ownerPasswordAgain"_s)->setText(again);
        m_wizard->next();
    }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FirstRunWizard> m_wizard;
    std::optional<Error> m_failure;
    QList<FirstRun> m_founded;
};

QTEST_MAIN(FirstRunWizardTest)
#include "tst_first_run_wizard.moc"
