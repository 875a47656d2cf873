#pragma once

#include "ui/access/entrance.h"
#include "ui/kit/card.h"

class QLabel;

namespace lobby::ui {

class InlineMessage;
class LoginPanel;

/// Asks another member to let one thing happen, in place, with his own password; who is logged in
/// stays so. Hidden until ask().
class SupervisorCard : public Card
{
    Q_OBJECT

public:
    /// Where a member vouches for what is asked about `object`; the program gives it.
    using Asking = std::function<Vouching(const Uuid &object)>;

    /// `clock` outlives this.
    SupervisorCard(Asking asking, const Clock &clock, QWidget *parent = nullptr);

    /// Other words than a supervisor's: the title of the card and what the button says, asked again
    /// when the language changes. Before ask().
    void setWords(std::function<QString()> title, std::function<QString()> verb);

    /// `what` in one sentence: what is not allowed to whoever is logged in.
    void ask(const QString &what, const Uuid &object);
    /// Nobody is asked any more.
    void dismiss();
    void focusFirst();

Q_SIGNALS:
    void vouched(const lobby::access::Vouched &word);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Asking m_asking;
    std::function<QString()> m_title;
    std::function<QString()> m_verb;
    const Clock &m_clock;
    QLabel *m_what;
    InlineMessage *m_message;
    LoginPanel *m_panel = nullptr; ///< while somebody is asked
    Uuid m_object;
};

} // namespace lobby::ui
