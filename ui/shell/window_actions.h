#pragma once

#include <functional>

namespace lobby::ui {

class Actions;
class MainWindow;
class PageStack;

/// What the window itself does on its actions.
struct WindowCommands
{
    std::function<void()> focusSearch;
    std::function<void(int direction)> movePane;
    std::function<void()> toggleRail;
    std::function<void()> toggleRightColumn;
};

/// Everything that works on every page: going, finding, editing text, seeing, helping.
void addWindowActions(
    Actions &actions, MainWindow &window, PageStack &pages, const WindowCommands &commands);

/// Enables back and forward by where one stands.
void showHistory(Actions &actions, const PageStack &pages);

} // namespace lobby::ui
