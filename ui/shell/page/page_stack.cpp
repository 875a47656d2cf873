#include "ui/shell/page/page_stack.h"

#include "ui/shell/page/actions.h"

#include <algorithm>
#include <utility>

namespace lobby::ui {

PageStack::PageStack(QList<PageEntry> entries, Actions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_entries(std::move(entries))
    , m_actions(actions)
{
}

const PageEntry *PageStack::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [&id](const PageEntry &entry) { return entry.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

Page *PageStack::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

Location PageStack::location() const
{
    return m_at < 0 ? Location {} : m_visits.at(m_at).location;
}

bool PageStack::open(const Location &location)
{
    if (!entry(location.page))
        return false;
    leave();
    if (m_at >= 0 && m_visits.at(m_at).location == location) { // the same again is no new step
        show(m_visits.at(m_at));
        return true;
    }
    m_visits.resize(m_at + 1);
    m_visits.append({location,
        location.argument.isEmpty() ? m_lastStates.value(location.page) : QJsonObject()});
    if (m_visits.size() > kLongest)
        m_visits.removeFirst();
    m_at = m_visits.size() - 1;
    show(m_visits.at(m_at));
    return true;
}

void PageStack::back()
{
    if (!canGoBack())
        return;
    leave();
    show(m_visits.at(--m_at));
}

void PageStack::forward()
{
    if (!canGoForward())
        return;
    leave();
    show(m_visits.at(++m_at));
}

void PageStack::forgetHistory()
{
    m_lastStates.clear();
    if (m_at < 0)
        return;
    m_visits = {{m_visits.at(m_at).location, {}}};
    m_at = 0;
    Q_EMIT moved(location());
}

void PageStack::leave()
{
    if (m_at < 0)
        return;
    Visit &visit = m_visits[m_at];
    visit.state = page()->saveState();
    if (visit.location.argument.isEmpty())
        m_lastStates.insert(visit.location.page, visit.state);
}

void PageStack::show(const Visit &visit)
{
    const Visit target = visit; // a page may move on from open()
    Page *page = m_pages.value(target.location.page);
    if (!page)
        page = make(*entry(target.location.page));
    setCurrentWidget(page);
    m_actions.setPage(page);
    page->open(target.location.argument);
    if (!target.state.isEmpty())
        page->restoreState(target.state);
    Q_EMIT moved(target.location);
}

Page *PageStack::make(const PageEntry &entry)
{
    Page *page = entry.factory(this);
    if (page->objectName().isEmpty())
        page->setObjectName(entry.id + QStringLiteral("Page"));
    m_pages.insert(entry.id, page);
    addWidget(page);
    page->declareActions(m_actions);
    connect(page, &Page::openRequested, this, &PageStack::open);
    connect(page, &Page::backRequested, this, &PageStack::back);
    Q_EMIT pageMade(page, entry.id);
    return page;
}

} // namespace lobby::ui
