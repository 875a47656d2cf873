#include "tests/support/promise_desk.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"
#include "ui/settings/limits/limits_section.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::promises;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// The section on a vault of its own, used by keys.
class LimitsSectionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PromiseDesk> m_desk;
    std::unique_ptr<LimitsSection> m_section;
    Language m_language;
    Theme m_theme;

    void show(access::Role role)
    {
        m_section.reset();
        m_desk = std::make_unique<PromiseDesk>(QList {role});
        m_section = std::make_unique<LimitsSection>(m_desk->authority, u"CNY"_s);
        m_section->resize(800, 600);
        m_section->show();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        m_section->reload();
        QTRY_COMPARE(field(3)->text(), u"10000.00"_s);
    }
    [[nodiscard]] QLineEdit *field(int i) const
    {
        return m_section->findChild<QLineEdit *>(u"limit%1"_s.arg(i));
    }
    [[nodiscard]] QPushButton *button() const
    {
        return m_section->findChild<QPushButton *>(u"limitsSave"_s);
    }
    static void type(QLineEdit *into, const QString &text)
    {
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, text);
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
        m_desk.reset();
    }

    void limitsAreSavedByEnter()
    {
        show(access::Role::Manager);
        QCOMPARE(field(1)->text(), u"0.00"_s);
        QVERIFY(!button()->isEnabled());
        QSignalSpy said(m_section.get(), &LimitsSection::said);
        type(field(1), u"200"_s);
        QVERIFY(button()->isEnabled());
        QTest::keyClick(field(1), Qt::Key_Return);
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(field(1)->text(), u"200.00"_s);
        const auto stored = m_desk->wait(m_desk->authority.load()).value();
        QCOMPARE(stored.most.at(access::Role::Clerk), 200'00);
        QCOMPARE(stored.most.at(access::Role::Manager), 10'000'00);
        QTRY_VERIFY(!button()->isEnabled());
    }

    void whatIsNoAmountIsNotSaved()
    {
        show(access::Role::Manager);
        type(field(2), u"a lot"_s);
        QTest::keyClick(field(2), Qt::Key_Return);
        QVERIFY(field(2)->hasFocus());
        QVERIFY(!field(2)->accessibleDescription().isEmpty());
        QCOMPARE(m_desk->wait(m_desk->authority.load()).value(), usualLimits());
        m_section->reload(); // what is typed stays
        QCOMPARE(field(2)->text(), u"a lot"_s);
    }

    void aClerkReadsThem()
    {
        show(access::Role::Clerk);
        QVERIFY(field(0)->isReadOnly());
        QVERIFY(!button()->isEnabled());
    }
};

QTEST_MAIN(LimitsSectionTest)
#include "tst_limits_section.moc"
