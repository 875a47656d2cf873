#include "app/bench/intake_figures.h"

#include "app/bench/painted.h"
#include "app/lobby/window/desk_window.h"
#include "models/names/pinyin.h"
#include "models/stays/lists/stay_lists.h"
#include "models/support/wait_for.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;

/// The model's averages: a key of somebody who types neither fast nor slowly, and the thought
/// before each part of a form.
constexpr double kKeySeconds = 0.28;
constexpr double kThoughtSeconds = 1.35;
constexpr int kMostPanes = 12;

constexpr QLatin1StringView kWords("The air conditioning hums all night, no sleep");
constexpr QLatin1StringView kPlace("Bedroom");

/// Keys one after the other, counted, and what the window took to answer those that need an answer.
class Typist
{
public:
    Typist(DeskWindow &window, Painted &painted)
        : m_window(window)
        , m_painted(painted)
    {
    }

    void think() { ++m_thoughts; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QWidget *focus = m_window.focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }
    void type(QStringView text)
    {
        for (const QChar letter : text) {
            ++m_keys;
            QTest::keyClick(m_window.focusWidget(), letter.toLatin1());
        }
    }
    /// From pane to pane; a pane that is not reached counts as a failure.
    void goTo(const QWidget *pane)
    {
        for (int i = 0; i < kMostPanes && m_window.focusWidget() != pane; ++i)
            press(Qt::Key_F6);
        if (m_window.focusWidget() != pane)
            ++m_failures;
    }
    /// Until `isThere` was drawn.
    void await(const std::function<void()> &act, const std::function<bool()> &isThere)
    {
        const double ms = m_painted.after(act, isThere);
        if (ms < 0)
            ++m_failures;
        else
            m_waitMs += ms;
    }
    [[nodiscard]] QJsonObject figures() const
    {
        return {{u"keys"_s, m_keys}, {u"wait_ms"_s, m_waitMs}, {u"failures"_s, m_failures},
            {u"klm_seconds"_s,
                m_keys * kKeySeconds + m_thoughts * kThoughtSeconds + m_waitMs / 1000}};
    }

private:
    DeskWindow &m_window;
    Painted &m_painted;
    int m_keys = 0;
    int m_thoughts = 0;
    int m_failures = 0;
    double m_waitMs = 0;
};

/// Somebody in the house whose name is typed in letters.
QString nameInTheHouse(Desk &desk)
{
    stays::StayLists lists(desk.database(), desk.authoriser());
    const auto day = waitFor(lists.day(desk.vault().branch(), lists.today()));
    for (const stays::StayRow &row :
        day ? day->rows(stays::DayList::InHouse) : QList<stays::StayRow>()) {
        const QStringList syllables = names::readName(row.name.native).syllables;
        if (!row.room.isEmpty() && !syllables.isEmpty())
            return syllables.join(QString());
    }
    return {};
}

QJsonObject takenDown(
    DeskWindow &window, Painted &painted, const std::function<void(Typist &)> &details)
{
    window.openPage({u"today"_s});
    Typist typist(window, painted);
    const auto words = [&window] { return window.findChild<QPlainTextEdit *>(u"verbatim"_s); };
    typist.await([&] { typist.press(Qt::Key_F4); },
        [&] { return words() && words()->isVisible() && words()->hasFocus(); });
    typist.think();
    typist.type(QString(kWords));
    details(typist);
    typist.think();
    typist.await([&] { typist.press(Qt::Key_Return, Qt::ControlModifier); },
        [&] { return window.pages().location().page == u"complaints"_s && !window.isBusy(); });
    return typist.figures();
}

} // namespace

QJsonObject intakeFigures(Desk &desk, DeskWindow &window, Painted &painted)
{
    const QString name = nameInTheHouse(desk);
    const QJsonObject least = takenDown(window, painted, [](Typist &) {});
    const QJsonObject whole = takenDown(window, painted, [&](Typist &typist) {
        typist.think();
        typist.press(Qt::Key_2, Qt::AltModifier); // what it is about
        typist.think();
        auto *who = window.findChild<QLineEdit *>(u"guestField"_s);
        auto *list = window.findChild<QWidget *>(u"guestFieldList"_s);
        auto *room = window.findChild<QLineEdit *>(u"complaintRoom"_s);
        typist.goTo(who);
        typist.type(name.chopped(1));
        typist.await([&] { typist.type(name.last(1)); }, [&] { return list->isVisible(); });
        typist.await(
            [&] { typist.press(Qt::Key_Return); }, [&] { return !room->text().isEmpty(); });
        typist.think();
        typist.goTo(room);
        typist.press(Qt::Key_Tab);
        typist.type(QString(kPlace));
        typist.press(Qt::Key_Tab);
        typist.press(Qt::Key_Up); // one worse
    });
    return {{u"words_only"_s, least}, {u"whole"_s, whole}};
}

} // namespace lobby::app
