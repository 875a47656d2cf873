#pragma once

#include "ui/kit/card.h"
#include "ui/kit/look/tokens.h"
#include "ui/shell/page/page.h"

#include <functional>

class QPushButton;

namespace lobby::ui {

/// One thing that waits, as a card says it.
struct SideLine
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString text;
    QString detail = {};
};

/// A card beside the lists of Today: a few lines of what waits, and a button that leads to all of
/// it. Without anything that waits it is one line. GUI thread.
class SideCard : public Card
{
    Q_OBJECT

public:
    /// Its button is `name` + "Open".
    explicit SideCard(const QString &name, QWidget *parent = nullptr);

    /// Asks again what waits; called whenever Today is visited.
    virtual void refresh() = 0;
    /// Where F6 stops.
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void openRequested(const lobby::ui::Location &location);

protected:
    /// `count` things wait, of which these are told; `verb` is what the button says.
    void showLines(const QString &title, int count, const QList<SideLine> &lines,
        const QString &verb, const Location &target);
    /// Nothing waits: the title says so.
    void showNothing(const QString &sentence);
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;

private:
    QVBoxLayout *m_lines;
    QPushButton *m_button;
    Location m_target;
};

/// How a room makes its card.
using SideCardMaker = std::function<SideCard *(QWidget *parent)>;

} // namespace lobby::ui
