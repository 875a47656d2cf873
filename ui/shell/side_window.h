#pragma once

#include "ui/shell/page/page_stack.h"

#include <QMainWindow>

namespace lobby::ui {

class Actions;
class BottomBar;
class Toast;

/// A second window with pages of its own, beside the first: for two guests side by side. It has no
/// rail and no search; what its pages lead to and it does not have opens in the first.
class SideWindow : public QMainWindow
{
    Q_OBJECT

public:
    SideWindow(QList<PageEntry> pages, const Location &first, QWidget *parent = nullptr);
    ~SideWindow() override;

    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] PageStack &pages() const { return *m_pages; }

Q_SIGNALS:
    void openRequested(const lobby::ui::Location &location);
    /// The user closes it; what is half typed is still there.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void declareActions();
    void pageMade(Page *page);
    void fit();
    void movePane(int direction);
    void refreshHints();
    void retranslate();

    Actions *m_actions;
    PageStack *m_pages;
    BottomBar *m_bottom;
    Toast *m_toast;
};

} // namespace lobby::ui
