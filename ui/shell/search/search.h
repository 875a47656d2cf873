#pragma once

#include "ui/shell/search/search_list.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace lobby::ui {

class Actions;
class SearchBox;

/// The results under the box. A plain child of the window, never a window of its own: the focus,
/// and with it the input method, stays in the box.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(SearchList &list, QWidget *window);

    /// Below `box`, as wide as it and as high as its lines, within the window.
    void placeUnder(const QWidget &box);
    [[nodiscard]] int currentLine() const;
    void setCurrentLine(int line);

Q_SIGNALS:
    void lineClicked(int line);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SearchList &m_list;
    QListView *m_view;
};

/// Joins box, provider, commands and popup. No waiting while one types: each change asks anew, and
/// answers to older questions are dropped.
class Search : public QObject
{
    Q_OBJECT

public:
    /// `window` holds the popup; all of them outlive this.
    Search(SearchBox &box, Actions &actions, QWidget *window);

    /// Without a provider only commands are found. It must outlive the search, or be taken away.
    void setProvider(SearchProvider *provider);
    [[nodiscard]] SearchPopup &popup() const { return *m_popup; }
    [[nodiscard]] const SearchList &list() const { return m_list; }
    /// The row that keys act on; nothing while none is highlighted.
    [[nodiscard]] const SearchRow *currentRow() const;
    void close();
    /// As if `text` had been typed into the box.
    void lookFor(const QString &text);

Q_SIGNALS:
    void opened(const lobby::ui::SearchRow &row);
    /// Alt+C, Alt+R … on the highlighted guest.
    void rowKeyPressed(Qt::Key key, const lobby::ui::SearchRow &row);
    void peekRequested(const lobby::ui::SearchRow &row);
    /// "New guest with this", when nothing was found.
    void createRequested(const QString &text);
    /// Esc in an empty box: the focus goes back to the page.
    void left();

private:
    void ask();
    void answer(quint64 generation, const QList<SearchRow> &rows);
    void fail(quint64 generation, const Error &error);
    void show(const QList<SearchRow> &rows, const QString &sentence);
    [[nodiscard]] QList<SearchRow> commandsFor(const QString &text, int most) const;
    [[nodiscard]] QList<SearchRow> usualCommands() const;
    [[nodiscard]] QList<SearchRow> prefixes() const;
    void step(int lines);
    void openLine(int line);
    void escape();

    SearchBox &m_box;
    Actions &m_actions;
    SearchList m_list;
    SearchPopup *m_popup;
    QPointer<SearchProvider> m_provider;
    quint64 m_generation = 0;
};

} // namespace lobby::ui
