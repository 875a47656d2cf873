#pragma once

#include "models/support/result.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>

class QLineEdit;

namespace lobby::ui {

/// The menu an action stands in. A menu without actions is not shown.
enum class Menu { None, File, Edit, View, Guest, Help };

/// What an action is, once. Menus, the command palette, the `?` overlay, key hints and buttons are
/// all made from it.
struct ActionSpec
{
    QString id; ///< "guest.new"; stable, used in desk.json and tests
    std::function<QString()> text; ///< translated; asked again when the language changes
    std::function<void()> run;
    QList<QKeySequence> keys = {};
    Qt::Key listKey = Qt::Key_unknown; ///< bare key while an attached list has the focus
    Menu menu = Menu::None;
    QString icon = {};
    bool hint = false; ///< shown in the bottom bar
    bool inPalette = true; ///< false for what makes no sense as a command (moving between panes)
};

/// Every action of the window. Refuses two actions that would answer to the same key at the same
/// time. Owned by the main window; GUI thread.
class Actions : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        ActionSpec spec;
        QPointer<QAction> action;
        QPointer<QWidget> scope;
        QString reason; ///< why it cannot be done now; empty when it can
    };

    /// `window` is the scope of actions that work everywhere.
    explicit Actions(QWidget *window);

    /// Works while `scope` is visible: the window, or one page. The action lives as long as it. A
    /// key that is taken there is left out and noted in conflicts().
    QAction *add(ActionSpec spec, QWidget *scope = nullptr);
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const Entry *find(const QString &id) const;
    /// Those of the window and of the page in front, in the order they were added.
    [[nodiscard]] QList<const Entry *> active() const;
    void setPage(QWidget *page);

    /// Cannot be done now, because of `reason` (a translated sentence); empty: it can.
    void setBlocked(const QString &id, const QString &reason);
    /// Nothing can be done while the desk is locked.
    void setSuspended(bool suspended);

    /// Gives an action other keys. Conflict with the other action's id as `subject` when one is
    /// taken; NotFound for an unknown id.
    Result<Done> setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// "id id key" for each key that add() had to leave out; empty in a sound program.
    [[nodiscard]] QStringList conflicts() const { return m_conflicts; }

    /// Makes listKeys work: bare while `list` has the focus, with Alt while `filter` has it.
    void attachList(QWidget *list, QLineEdit *filter = nullptr);
    /// Bare letters can be switched off (WCAG 2.1.4); Alt and letter stays.
    void setLetterKeys(bool on);

    /// Ids of the `count` commands used most in this run, most used first.
    [[nodiscard]] QStringList mostUsed(int count) const;
    void retranslate();

Q_SIGNALS:
    /// Actions came, went or changed in any way.
    void changed();

private:
    struct List
    {
        QPointer<QWidget> list;
        QPointer<QLineEdit> filter;
    };
    [[nodiscard]] const Entry *holderOf(
        const QKeySequence &key, const QString &exceptId, const QWidget *scope) const;
    [[nodiscard]] bool reaches(const Entry &entry, const QWidget *widget) const;
    void addListKey(const Entry &entry, const List &list);
    void show(const Entry &entry);

    QWidget *m_window;
    QPointer<QWidget> m_page;
    QList<Entry> m_entries;
    QList<List> m_lists;
    QStringList m_conflicts;
    QHash<QString, int> m_uses;
    bool m_suspended = false;
    bool m_letterKeys = true;
};

/// The keys of an action for people: "F3", "C", "Ctrl+N"; empty when it has none.
QString keyText(const Actions::Entry &entry);

} // namespace lobby::ui
