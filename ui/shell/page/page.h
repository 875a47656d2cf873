#pragma once

#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

namespace lobby::ui {

class Actions;

/// Where one can go: a page, and what it is to show ("guest", "0190163d-…").
struct Location
{
    QString page;
    QString argument = {};
    friend bool operator==(const Location &, const Location &) = default;
};

/// A key and what it does, for the bottom bar. Actions with `hint` come there by themselves.
struct KeyHint
{
    QString key;
    QString text;
};

/// One page of the window. It stays alive once made, so that filter, scroll and selection stay;
/// saveState() is for going back to the same page with another argument.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Translated, without personal data: it stands in the window's title.
    [[nodiscard]] virtual QString title() const = 0;
    /// Called once, before the page is first shown: add(…, this) what the page can do.
    virtual void declareActions(Actions &) { }
    /// Shows `argument`, or what the page shows without one. Called on every visit, also on the
    /// same page again.
    virtual void open(const QString &argument) { Q_UNUSED(argument) }
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

    /// What has been typed and not saved; kept encrypted for its author when another user comes.
    [[nodiscard]] virtual QJsonObject draft() const { return {}; }
    /// An empty draft: whatever has been typed is somebody else's, and goes.
    virtual void restoreDraft(const QJsonObject &draft) { Q_UNUSED(draft) }

    /// The id of the guest that is shown, or chosen in a list; empty for none.
    [[nodiscard]] virtual QString currentGuest() const { return {}; }

    /// Moves the focus to where work begins: the table, or the first field.
    virtual void focusFirst() { setFocus(); }
    /// Ctrl+F. False when the page has no filter.
    virtual bool focusFilter() { return false; }
    /// F5.
    virtual void refresh() { }
    /// Stops of F6 within the page, in reading order; each takes the focus.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {}; }
    /// F9, and windows narrower than 1200 px.
    virtual void setRightColumnVisible(bool visible) { Q_UNUSED(visible) }
    /// Hints that are no actions, e.g. {"Enter", tr("Open")}.
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    void keyHintsChanged();
    void openRequested(const lobby::ui::Location &location);
    void backRequested();
    /// `run` may be empty; then there is no button.
    void toastRequested(
        const QString &text, const QString &action, const std::function<void()> &run);
    /// What needs *me*, for the rail; 0 shows nothing.
    void badgeChanged(int count);

protected:
    /// Calls retranslate() on LanguageChange.
    void changeEvent(QEvent *event) override;
    /// Sets every visible text anew. Call it once at the end of the constructor.
    virtual void retranslate() { }
};

/// A page the window can make. Pages are made when they are first visited.
struct PageEntry
{
    QString id; ///< "today", "guests", "guest", "settings"
    std::function<QString()> title; ///< translated, for the rail and the menu
    QString icon;
    std::function<Page *(QWidget *parent)> factory;
    enum class Place { Rail, RailBottom, Hidden } place = Place::Rail;
    QString under = {}; ///< the rail entry that is lit for a hidden page: "guest" is under "guests"
    QKeySequence key = {}; ///< empty: Ctrl+1 … by the order in the rail
};

} // namespace lobby::ui
