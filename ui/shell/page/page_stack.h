#pragma once

#include "ui/shell/page/page.h"

#include <QHash>
#include <QStackedWidget>

namespace lobby::ui {

/// The pages, made when first visited, and the way one came: back and forward as in a browser.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(QList<PageEntry> entries, Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] const QList<PageEntry> &entries() const { return m_entries; }
    [[nodiscard]] const PageEntry *entry(const QString &id) const;
    [[nodiscard]] Page *page() const;
    /// The page if it has been visited.
    [[nodiscard]] Page *made(const QString &id) const { return m_pages.value(id); }
    [[nodiscard]] Location location() const;
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visits.size(); }

    /// False when there is no such page.
    bool open(const Location &location);
    void back();
    void forward();
    /// Forgets the way (another user must not walk back over it).
    void forgetHistory();

Q_SIGNALS:
    /// Another page is in front, or the same one with another argument.
    void moved(const lobby::ui::Location &location);
    void pageMade(lobby::ui::Page *page, const QString &id);

private:
    struct Visit
    {
        Location location;
        QJsonObject state;
    };
    static constexpr qsizetype kLongest = 50;

    Page *make(const PageEntry &entry);
    void leave();
    void show(const Visit &visit);

    QList<PageEntry> m_entries;
    Actions &m_actions;
    QHash<QString, Page *> m_pages;
    QHash<QString, QJsonObject> m_lastStates; ///< of each page without an argument
    QList<Visit> m_visits;
    qsizetype m_at = -1;
};

} // namespace lobby::ui
