#pragma once

#include "models/sync/link_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lobby::ui {

class Heading;
class TicketForm;

/// Between login and desk, when the server has been silent for longer than the desk may be without
/// it: says so, shows nothing else, and opens by itself once both have agreed. GUI thread.
class LeasePage : public QWidget
{
    Q_OBJECT

public:
    explicit LeasePage(QWidget *parent = nullptr);

    void show(const sync::LinkState &state);
    /// For a desk whose certificate has run out too.
    [[nodiscard]] TicketForm &ticket() const { return *m_ticket; }

Q_SIGNALS:
    void tryRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    sync::LinkState m_state;
    Heading *m_what;
    QLabel *m_why;
    QLabel *m_link;
    TicketForm *m_ticket;
    QPushButton *m_try;
    QPushButton *m_quit;
};

} // namespace lobby::ui
