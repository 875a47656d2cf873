#include "tests/support/stay_fixture.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"
#include "ui/settings/opening/holidays_card.h"
#include "ui/settings/opening/opening_section.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// The section on a vault of its own, used by keys.
class OpeningSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
    }
    void init() { show({access::Role::Manager}); }
    void cleanup()
    {
        m_section.reset();
        m_times.reset();
        m_desk.reset();
    }

    void hoursAreSavedByEnter()
    {
        QCOMPARE(field(0)->text(), u"09:00-18:00"_s);
        QCOMPARE(field(5)->text(), QString());
        QVERIFY(!button(u"openingSave"_s)->isEnabled());
        QSignalSpy said(m_section.get(), &OpeningSection::said);
        type(field(0), u"9:00-12:00, 13:30-18:00"_s);
        QVERIFY(button(u"openingSave"_s)->isEnabled());
        QTest::keyClick(field(0), Qt::Key_Return);
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(field(0)->text(), u"09:00-12:00, 13:30-18:00"_s);
        QCOMPARE(calendar::hoursText(stored().hours.week.of(1)), u"09:00-12:00, 13:30-18:00"_s);
        QTRY_VERIFY(!button(u"openingSave"_s)->isEnabled());
    }

    void hoursThatCannotBeReadAreNotSaved()
    {
        type(field(2), u"from nine on"_s);
        QTest::keyClick(field(2), Qt::Key_Return);
        QVERIFY(field(2)->hasFocus());
        QVERIFY(!field(2)->accessibleDescription().isEmpty());
        QCOMPARE(calendar::hoursText(stored().hours.week.of(3)), u"09:00-18:00"_s);
        for (int day = 0; day < 5; ++day)
            field(day)->clear();
        QTest::keyClick(field(0), Qt::Key_Return);
        QVERIFY(!field(0)->accessibleDescription().isEmpty()); // never open
    }

    void theYearsThatAreKnownFollowTheRegion()
    {
        auto *known = m_section->findChild<QLabel *>(u"openingKnownYears"_s);
        QCOMPARE(known->text(), u"Public holidays are known for 2020 to 2026."_s);
        auto *region = m_section->findChild<QComboBox *>(u"openingRegion"_s);
        QCOMPARE(region->currentData().toString(), u"CN"_s);
        region->setFocus();
        QTest::keyClick(region, Qt::Key_End); // nobody's holidays
        QTest::keyClick(button(u"openingSave"_s), Qt::Key_Space);
        QTRY_VERIFY(!known->isVisible());
        QCOMPARE(stored().hours.region, QString());
    }

    void aClosingDayIsAddedAndRemovedByKeys()
    {
        QSignalSpy said(m_section.get(), &OpeningSection::said);
        auto *date = m_section->findChild<QDateEdit *>(u"closingDate"_s);
        auto *kind = m_section->findChild<QComboBox *>(u"closingKind"_s);
        auto *hours = m_section->findChild<QLineEdit *>(u"closingHours"_s);
        auto *name = m_section->findChild<QLineEdit *>(u"closingName"_s);
        QCOMPARE(date->date(), QDate(2025, 5, 14));
        QVERIFY(!hours->isEnabled());
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(hours->isEnabled());
        type(name, u"stocktaking"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(hours->hasFocus()); // which hours?
        QVERIFY(!hours->accessibleDescription().isEmpty());
        type(hours, u"13:00-18:00"_s);
        QTest::keyClick(hours, Qt::Key_Return);
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(days()->rowCount(), 1);
        QCOMPARE(days()->index(0, 1).data().toString(), u"Closed 13:00-18:00"_s);
        QCOMPARE(days()->index(0, 2).data().toString(), u"stocktaking"_s);
        QVERIFY(name->text().isEmpty());

        QTest::keyClick(button(u"closingRemove"_s), Qt::Key_Space);
        QTRY_COMPARE(said.size(), 2);
        QTRY_COMPARE(days()->rowCount(), 0);
        QVERIFY(!button(u"closingRemove"_s)->isEnabled());
        QVERIFY(stored().days.isEmpty());
    }

    void holidaysOfAFileAreShownAndThenTaken()
    {
        QSignalSpy said(m_section.get(), &OpeningSection::said);
        type(field(5), u"10:00-14:00"_s); // stays
        read("region,date,kind,name\nCN,2027,year,notice\nCN,2027-01-01,holiday,元旦\n"
             "CN,2027-02-06,holiday,春节\nGB,2027,year,gov.uk\nGB,2027-01-01,holiday,x\n");
        auto *found = m_section->findChild<QLabel *>(u"holidaysFound"_s);
        QTRY_COMPARE(found->text(), u"China, 2027: 2 days\nUnited Kingdom, 2027: 1 day"_s);
        QVERIFY(stored().lists.isEmpty()); // nothing is taken yet
        QVERIFY(button(u"holidaysTake"_s)->hasFocus());
        QTest::keyClick(button(u"holidaysTake"_s), Qt::Key_Space);
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(m_section->findChild<QLabel *>(u"openingKnownYears"_s)->text(),
            u"Public holidays are known for 2020 to 2027."_s);
        QCOMPARE(stored().lists.size(), 1); // those of its own region
        QCOMPARE(field(5)->text(), u"10:00-14:00"_s);
        QVERIFY(!found->isVisible());
    }

    void holidaysThatAreLeftAreNotTaken()
    {
        read("region,date,kind,name\nCN,2027,year,notice\nCN,2027-01-01,holiday,元旦\n");
        QTRY_VERIFY(button(u"holidaysLeave"_s)->isVisible());
        QTest::keyClick(button(u"holidaysLeave"_s), Qt::Key_Space);
        QVERIFY(button(u"holidaysChoose"_s)->hasFocus());
        QVERIFY(stored().lists.isEmpty());
    }

    void aBadFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a line") << QByteArray("region,date,kind,name\nCN,2027,year,x\nCN,soon\n")
                                << u"Line 3 of the file cannot be read."_s;
        QTest::newRow("another table")
            << QByteArray("name,room\nWang,1207\n") << u"Line 1 of the file cannot be read."_s;
        QTest::newRow("a year without its days")
            << QByteArray("date,iso_weekday,is_workday,type,holiday\n2027-01-01,5,0,holiday,x\n")
            << u"Days of 2027 are missing in the file."_s;
        QTest::newRow("nothing") << QByteArray("region,date,kind,name\n")
                                 << u"The file has no holidays that can be read."_s;
        QTest::newRow("nothing in JSON") << QByteArray("{\"year\": 2027, \"days\": []}")
                                         << u"The file has no holidays that can be read."_s;
    }
    void aBadFileIsRefusedWithItsLine()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, sentence);
        read(content);
        auto *message = m_section->findChild<QWidget *>(u"holidaysMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QStringList texts;
        const auto labels = message->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        QVERIFY2(texts.contains(sentence), qPrintable(texts.join(u'|')));
        QVERIFY(!button(u"holidaysTake"_s)->isVisible());
        QVERIFY(stored().lists.isEmpty());
    }

    void whatIsTypedStaysWhenADayIsAddedOrThePageComesBack()
    {
        QSignalSpy said(m_section.get(), &OpeningSection::said);
        type(field(5), u"10:00-14:00"_s);
        QTest::keyClick(button(u"closingAdd"_s), Qt::Key_Space);
        QTRY_COMPARE(days()->rowCount(), 1);
        m_section->reload();
        QTest::keyClick(button(u"closingAdd"_s), Qt::Key_Space); // answered after the reload
        QTRY_COMPARE(days()->rowCount(), 2);
        QCOMPARE(field(5)->text(), u"10:00-14:00"_s);
    }

    void aClerkSeesAndMayNotChange()
    {
        cleanup();
        show({access::Role::Clerk});
        QCOMPARE(field(0)->text(), u"09:00-18:00"_s);
        QVERIFY(!field(0)->isEnabled());
        QVERIFY(!button(u"closingAdd"_s)->isEnabled());
        QVERIFY(!button(u"holidaysChoose"_s)->isEnabled());
        QVERIFY(m_section->findChild<QLabel *>(u"openingReason"_s)->isVisible());
    }

    void itSpeaksChineseAndKeepsWhatIsTyped()
    {
        type(field(5), u"10:00-14:00"_s);
        m_language.apply(u"zh_CN"_s);
        QTRY_COMPARE(button(u"openingSave"_s)->text(), u"保存"_s);
        QCOMPARE(field(5)->text(), u"10:00-14:00"_s);
        m_language.apply(u"en"_s);
    }

private:
    void show(const QList<access::Role> &roles)
    {
        m_desk = std::make_unique<StayFixture>(roles);
        m_times.emplace(*m_desk->database, m_desk->authoriser);
        m_section = std::make_unique<OpeningSection>(*m_times, QDate(2025, 5, 14));
        m_section->resize(950, 620);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        m_section->reload();
        QTRY_VERIFY(!field(0)->text().isEmpty());
    }
    void read(const QByteArray &content)
    {
        const QString path = m_desk->folder.filePath(u"holidays"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        m_section->findChild<HolidaysCard *>()->read(path);
    }
    [[nodiscard]] QLineEdit *field(int day) const
    {
        return m_section->findChild<QLineEdit *>(u"openingHours%1"_s.arg(day));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_section->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QAbstractItemModel *days() const
    {
        return m_section->findChild<QTableView *>(u"closingDays"_s)->model();
    }
    [[nodiscard]] opening::Opening stored() const
    {
        const auto opening = StayFixture::wait(m_times->load());
        return opening ? *opening : opening::Opening();
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    Language m_language;
    Theme m_theme;
    std::unique_ptr<StayFixture> m_desk;
    std::optional<opening::OpeningTimes> m_times;
    std::unique_ptr<OpeningSection> m_section;
};

QTEST_MAIN(OpeningSectionTest)
#include "tst_opening_section.moc"
