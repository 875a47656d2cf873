#pragma once

#include "ui/kit/settings/desk_settings.h"
#include "ui/shell/page/page_stack.h"

#include <QMainWindow>
#include <QPointer>

class QHBoxLayout;
class QStackedLayout;

namespace lobby::ui {

class Actions;
class BannerStrip;
class BottomBar;
class NavRail;
class Search;
class SearchBox;
class Toast;
struct SearchRow;

/// The window around the pages: rail, search box, page stack, menu bar, hints. It knows no guest
/// and no database; the program gives it pages, a search provider and actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Settings are read and changed through `settings`, which outlives the window.
    MainWindow(DeskSettingsFile &settings, QList<PageEntry> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] PageStack &pages() const { return *m_pages; }
    [[nodiscard]] Search &search() const { return *m_search; }
    [[nodiscard]] NavRail &rail() const { return *m_rail; }
    [[nodiscard]] BottomBar &bottomBar() const { return *m_bottom; }
    [[nodiscard]] BannerStrip &banners() const { return *m_banners; }
    [[nodiscard]] Toast &toast() const { return *m_toast; }

    bool openPage(const Location &location) { return m_pages->open(location); }
    /// Buttons beside the search box, after its action was added; the first one is primary.
    void addTopBarAction(const QString &actionId);
    /// A place at the bottom of the rail that runs an action (lock).
    void addRailAction(const QString &actionId);

    /// Hides every pixel of data behind `cover` (the lock) and suspends all actions. The window
    /// takes `cover` over; uncover() deletes it and gives the focus back.
    void setCover(QWidget *cover);
    void uncover();
    [[nodiscard]] bool isCovered() const { return m_cover != nullptr; }

Q_SIGNALS:
    /// Alt+C, Alt+R … on a guest in the search results.
    void searchRowKeyPressed(Qt::Key key, const lobby::ui::SearchRow &row);
    void searchPeekRequested(const lobby::ui::SearchRow &row);
    /// "New guest with this" in the search results.
    void createRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void declareActions();
    void pageMade(Page *page, const QString &id);
    void moved(const Location &location);
    void apply(const DeskSettings &settings);
    void change(const std::function<void(DeskSettings &)> &edit);
    void fit();
    void refreshHints();
    void retranslate();
    void movePane(int direction);
    void focusSearch();

    DeskSettingsFile &m_settings;
    QStackedLayout *m_layers;
    QWidget *m_desk;
    QWidget *m_cover = nullptr;
    QPointer<QWidget> m_focusBeforeCover;
    Actions *m_actions;
    PageStack *m_pages;
    NavRail *m_rail;
    SearchBox *m_box;
    Search *m_search;
    QHBoxLayout *m_topBar;
    BannerStrip *m_banners;
    BottomBar *m_bottom;
    Toast *m_toast;
};

} // namespace lobby::ui
