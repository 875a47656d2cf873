#include "tests/support/stay_fixture.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"
#include "ui/settings/reminders/reminders_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr TaskWishes kHotel {TaskWishes::Stays::OfVips, false};

} // namespace

/// The section on a vault of its own, used by keys.
class RemindersSectionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StayFixture> m_desk;
    std::unique_ptr<FollowUpChoices> m_choices;
    std::unique_ptr<RemindersSection> m_section;
    Language m_language;
    Theme m_theme;

    void show(access::Role role)
    {
        m_desk = std::make_unique<StayFixture>(QList {role});
        m_choices = std::make_unique<FollowUpChoices>(*m_desk->database, m_desk->authoriser);
        m_section = std::make_unique<RemindersSection>(*m_choices, kHotel);
        m_section->resize(800, 700);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        m_section->reload();
        QTRY_VERIFY(rule(u"task.before_stay"_s)->isChecked());
    }
    [[nodiscard]] QCheckBox *rule(const QString &code) const
    {
        return m_section->findChild<QCheckBox *>(code);
    }
    [[nodiscard]] QSpinBox *days(const QString &code) const
    {
        return m_section->findChild<QSpinBox *>(code + u".days"_s);
    }
    [[nodiscard]] QPushButton *button() const
    {
        return m_section->findChild<QPushButton *>(u"tasksSave"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
    }
    void cleanup()
    {
        m_section.reset();
        if (m_desk)
            m_desk->database.reset();
        m_choices.reset();
        m_desk.reset();
    }

    void showsWhatTheProgramShips()
    {
        show(access::Role::Manager);
        QCOMPARE(days(u"task.before_stay"_s)->value(), 3);
        QVERIFY(!rule(u"task.trip_contract"_s)->isChecked());
        QCOMPARE(days(u"task.trip_contract"_s)->value(), 5);
        QVERIFY(!days(u"task.trip_contract"_s)->isEnabled()); // it is off
        QVERIFY(!days(u"task.stay_begins"_s)); // of the very day
        QVERIFY(!button()->isEnabled());
    }

    void rulesAreSavedByKeys()
    {
        show(access::Role::Manager);
        QSignalSpy said(m_section.get(), &RemindersSection::said);
        rule(u"task.after_stay"_s)->setFocus();
        QTest::keyClick(rule(u"task.after_stay"_s), Qt::Key_Space);
        days(u"task.before_stay"_s)->setFocus();
        QTest::keyClick(days(u"task.before_stay"_s), Qt::Key_Down);
        auto *stays = m_section->findChild<QComboBox *>(u"taskStays"_s);
        QTest::keyClick(stays, Qt::Key_Down);
        QVERIFY(button()->isEnabled());
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QTRY_COMPARE(said.size(), 1);
        const Choices stored = StayFixture::wait(m_choices->load()).value();
        QCOMPARE(stored,
            (Choices {{u"task.after_stay"_s, u"off"_s}, {u"task.before_stay"_s, u"2"_s},
                {u"task.stays"_s, u"all"_s}}));
        QTRY_VERIFY(!button()->isEnabled());
    }

    void whatWasChangedIsNotOverwritten()
    {
        show(access::Role::Manager);
        days(u"task.before_stay"_s)->setValue(9);
        m_section->reload();
        QTest::qWait(0);
        QCOMPARE(days(u"task.before_stay"_s)->value(), 9);
    }

    void whoMayNotSeesThem()
    {
        show(access::Role::Receptionist);
        QVERIFY(!rule(u"task.before_stay"_s)->isEnabled());
        QVERIFY(!button()->isEnabled());
    }
};

QTEST_MAIN(RemindersSectionTest)
#include "tst_reminders_section.moc"
