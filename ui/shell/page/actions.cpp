#include "ui/shell/page/actions.h"

#include "ui/kit/look/icon.h"

#include <QLineEdit>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListKeyName = "bareListKey"_L1;

} // namespace

QString keyText(const Actions::Entry &entry)
{
    if (entry.spec.listKey != Qt::Key_unknown)
        return QKeySequence(entry.spec.listKey).toString(QKeySequence::NativeText);
    return entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
}

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Actions::add(ActionSpec spec, QWidget *scope)
{
    Q_ASSERT(!spec.id.isEmpty() && spec.text && spec.run && !find(spec.id));
    scope = scope ? scope : m_window;
    auto *action = new QAction(scope);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(themedIcon(spec.icon, IconRole::Secondary));
    QList<QKeySequence> keys;
    for (const QKeySequence &key : std::as_const(spec.keys)) {
        if (const Entry *holder = holderOf(key, spec.id, scope))
            m_conflicts.append(u"%1 %2 %3"_s.arg(holder->spec.id, spec.id, key.toString()));
        else
            keys.append(key);
    }
    if (spec.listKey != Qt::Key_unknown) {
        if (const Entry *holder = holderOf(QKeySequence(spec.listKey), spec.id, scope)) {
            m_conflicts.append(
                u"%1 %2 %3"_s.arg(holder->spec.id, spec.id, QKeySequence(spec.listKey).toString()));
            spec.listKey = Qt::Key_unknown;
        }
    }
    action->setShortcuts(keys);
    scope->addAction(action);
    connect(action, &QAction::triggered, this, [this, id = spec.id, run = spec.run] {
        ++m_uses[id];
        run();
    });
    connect(action, &QObject::destroyed, this, [this, id = spec.id] {
        m_entries.removeIf([&id](const Entry &entry) { return entry.spec.id == id; });
        Q_EMIT changed();
    });
    m_entries.append({std::move(spec), action, scope, {}});
    show(m_entries.constLast());
    for (const List &list : std::as_const(m_lists))
        addListKey(m_entries.constLast(), list);
    Q_EMIT changed();
    return action;
}

QAction *Actions::action(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->action.data() : nullptr;
}

const Actions::Entry *Actions::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [&id](const Entry &entry) { return entry.spec.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QList<const Actions::Entry *> Actions::active() const
{
    QList<const Entry *> entries;
    for (const Entry &entry : m_entries) {
        if (entry.scope == m_window || entry.scope == m_page)
            entries.append(&entry);
    }
    return entries;
}

void Actions::setPage(QWidget *page)
{
    m_page = page;
    Q_EMIT changed();
}

void Actions::setBlocked(const QString &id, const QString &reason)
{
    for (Entry &entry : m_entries) {
        if (entry.spec.id == id && entry.reason != reason) {
            entry.reason = reason;
            show(entry);
            Q_EMIT changed();
        }
    }
}

void Actions::setSuspended(bool suspended)
{
    m_suspended = suspended;
    for (const Entry &entry : std::as_const(m_entries))
        show(entry);
    Q_EMIT changed();
}

void Actions::show(const Entry &entry)
{
    entry.action->setText(entry.spec.text());
    entry.action->setEnabled(entry.reason.isEmpty() && !m_suspended);
    entry.action->setProperty(
        "reason", entry.reason); // a tool tip of QAction falls back to its text
    entry.action->setToolTip(entry.reason);
}

Result<Done> Actions::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const Entry *entry = find(id);
    if (!entry)
        return Error {Error::Code::NotFound, u"no action %1"_s.arg(id), id};
    for (const QKeySequence &key : keys) {
        if (const Entry *holder = holderOf(key, id, entry->scope))
            return Error {Error::Code::Conflict, key.toString(), holder->spec.id};
    }
    entry->action->setShortcuts(keys);
    Q_EMIT changed();
    return Done {};
}

const Actions::Entry *Actions::holderOf(
    const QKeySequence &key, const QString &exceptId, const QWidget *scope) const
{
    for (const Entry &entry : m_entries) {
        const bool together = entry.scope == scope || entry.scope == m_window || scope == m_window;
        if (entry.spec.id == exceptId || !together)
            continue;
        if (entry.action->shortcuts().contains(key) || QKeySequence(entry.spec.listKey) == key)
            return &entry;
    }
    return nullptr;
}

bool Actions::reaches(const Entry &entry, const QWidget *widget) const
{
    return entry.scope == m_window || (entry.scope && entry.scope->isAncestorOf(widget));
}

void Actions::attachList(QWidget *list, QLineEdit *filter)
{
    m_lists.append({list, filter});
    for (const Entry &entry : std::as_const(m_entries))
        addListKey(entry, m_lists.constLast());
}

void Actions::addListKey(const Entry &entry, const List &list)
{
    if (entry.spec.listKey == Qt::Key_unknown || !list.list || !reaches(entry, list.list))
        return;
    const QPointer<QAction> action = entry.action;
    const auto answer = [action](const QKeySequence &key, QWidget *widget) {
        auto *shortcut = new QShortcut(key, widget);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, widget, [action] {
            if (action)
                action->trigger(); // does nothing while disabled
        });
        return shortcut;
    };
    QShortcut *bare = answer(QKeySequence(entry.spec.listKey), list.list);
    bare->setObjectName(kListKeyName);
    bare->setEnabled(m_letterKeys);
    if (list.filter)
        answer(QKeySequence(Qt::ALT | entry.spec.listKey), list.filter);
}

void Actions::setLetterKeys(bool on)
{
    m_letterKeys = on;
    for (const List &list : std::as_const(m_lists)) {
        if (!list.list)
            continue;
        for (QShortcut *shortcut : list.list->findChildren<QShortcut *>(kListKeyName))
            shortcut->setEnabled(on);
    }
}

QStringList Actions::mostUsed(int count) const
{
    QStringList ids = m_uses.keys();
    std::sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) {
        return std::pair(-m_uses.value(a), a) < std::pair(-m_uses.value(b), b);
    });
    return ids.mid(0, count);
}

void Actions::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        show(entry);
    Q_EMIT changed();
}

} // namespace lobby::ui
