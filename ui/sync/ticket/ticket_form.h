#pragma once

#include "models/sync/link_state.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class ProblemLabel;

/// The field for a ticket of a server, what it is for, and what came of it: for a desk without a
/// server, or one whose certificate has run out. Hidden for any other. GUI thread.
class TicketForm : public QWidget
{
    Q_OBJECT

public:
    explicit TicketForm(QWidget *parent = nullptr);

    /// What stands above it; empty while there is nothing to type.
    [[nodiscard]] QString title() const;
    void follow(const sync::LinkState &state);
    /// May who works here let the desk in? Asked for each time.
    void setAllowed(bool isAllowed);
    void focusField();
    void retranslate();

public Q_SLOTS:
    /// What happened, and what to do; the ticket stays, to be mended.
    void fail(const QString &problem);
    void finish();

Q_SIGNALS:
    void entered(const QString &ticket);

private:
    void enter();
    void say();
    [[nodiscard]] bool isToJoin() const;
    [[nodiscard]] bool isToComeBack() const;

    std::optional<sync::LinkState> m_state; ///< none before anything was heard: hidden
    bool m_isAllowed = true;
    bool m_isTrying = false; ///< one ticket at a time: it may be good only once
    QLabel *m_what;
    QLineEdit *m_ticket;
    ProblemLabel *m_problem;
    QPushButton *m_join;
};

} // namespace lobby::ui
