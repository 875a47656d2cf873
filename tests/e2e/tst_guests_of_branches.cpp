#include "app/lobby/sources/sync_keeping.h"
#include "tests/app/lobby/demo_window.h"
#include "tests/e2e/desks_and_server.h"
#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/page/page_stack.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;

} // namespace

/// A desk of branch 1 knows a guest; a clerk at the real window of branch 2 asks for him, brings
/// him there and sees his profile. Server and first desk are programs.
class GuestsOfBranchesTest : public QObject
{
    Q_OBJECT

private:
    DesksAndServer m_all;
    std::unique_ptr<DemoWindow> m_south;

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *focus = m_south->window->focusWidget();
        QTest::keyClick(focus ? focus : m_south->window.get(), key, with);
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_south->window->findChild<Widget *>(name);
    }
    [[nodiscard]] ui::Location at() const { return m_south->window->pages().location(); }
    [[nodiscard]] bool mayAsk() const
    {
        return m_south->window->actions().find(ui::ElsewhereAction::kId)->reason.isEmpty();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_south->window->pages().page()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void askFor(const QString &text)
    {
        m_south->window->openNamed(u"guests"_s);
        auto *filter = part<QLineEdit>(u"guestFilter"_s);
        filter->setFocus();
        filter->setText(text); // keys this fast would be a reader's
        QTRY_VERIFY_WITH_TIMEOUT(part(u"guestsEmpty"_s)->isVisible(), kPatienceMs);
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at().page, u"elsewhere"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_all.lobbyd().initialise();
        QCOMPARE(made.exitCode, 0);
        QVERIFY(m_all.lobbyd().serve());
        QVERIFY(m_all.makeDesk() && m_all.enrol(0, LobbydProgram::ticketIn(made) + '\n'));
        QVERIFY(m_all.addGuestOf(0,
            u"{\"full_name_native\":\"王小明\",\"latin_surname\":\"WANG\",\"latin_given_name\":"
            "\"Xiaoming\",\"birth_date\":\"1985-03-12\",\"nationality\":\"CN\","
            "\"telephones\":[{\"kind\":\"mobile\",\"e164\":\"+8613812345678\","
            "\"raw\":\"13812345678\"}]}"_s.toUtf8()));
        QVERIFY(m_all.agree(0));
        m_south = std::make_unique<DemoWindow>();
        QVERIFY(m_south->show());
    }
    void cleanupTestCase() { m_south.reset(); }

    void aDeskByItselfHasNobodyToAsk()
    {
        QVERIFY(!mayAsk());
        const auto ticket = m_all.lobbyd().run({u"enrol-code"_s, u"--branch"_s, u"2"_s});
        m_south->window->openNamed(u"sync"_s);
        part<QLineEdit>(u"ticket"_s)->setText(QString::fromUtf8(LobbydProgram::ticketIn(ticket)));
        part(u"ticket"_s)->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(mayAsk(), kPatienceMs);
    }

    void aGuestOfTheOtherBranchIsBroughtHere()
    {
        askFor(u"138 1234 5678"_s);
        press(Qt::Key_Return);
        auto *found = part<QListWidget>(u"elsewhereGuests"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found->count(), 1, kPatienceMs);
        QVERIFY(found->item(0)->text().contains(u"王** · born 1985 · China"_s));
        QVERIFY(!found->item(0)->text().contains(u"小"_s)); // not more than the server tells
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(at().page, u"guest"_s, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"王小明"_s), kPatienceMs);
    }

    void whoIsHereIsFoundHereFromThenOn()
    {
        m_south->window->openNamed(u"guests"_s);
        auto *filter = part<QLineEdit>(u"guestFilter"_s);
        filter->setText(u"13812345678"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!part(u"guestsEmpty"_s)->isVisible(), kPatienceMs);
    }

    void withoutTheServerItIsSaidAndNothingStops()
    {
        askFor(u"13900000000"_s);
        m_all.lobbyd().kill();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The server does not answer."_s), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!mayAsk(), kPatienceMs); // and the next time it is said before
    }

    void theServersLogSaysWhoAskedAndNotForWhom()
    {
        QFile log(m_all.lobbyd().file("lobbyd.log"));
        QVERIFY(log.open(QFile::ReadOnly));
        const QByteArray all = log.readAll();
        QVERIFY(all.contains("\"event\":\"lookup\""));
        QVERIFY(all.contains("\"event\":\"claim\""));
        QVERIFY(!all.contains("12345678"));
        QVERIFY(!all.contains("王"));
    }
};

QTEST_MAIN(GuestsOfBranchesTest)
#include "tst_guests_of_branches.moc"
