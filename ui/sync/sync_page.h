#pragma once

#include "ui/shell/page/page.h"
#include "ui/sync/sync_services.h"

class QPushButton;
class QVBoxLayout;

namespace lobby::ui {

class Card;
class DesksCard;
class KeptAsideCard;
class PageHeader;
class TicketForm;

/// Page "sync": where this desk stands with its server, what waits to be sent, what was not taken,
/// which desks there are, "sync now" (F5); on a desk without a server, joining one by its ticket,
/// and on one whose certificate has run out, coming back by one. GUI thread.
class SyncPage final : public Page
{
    Q_OBJECT

public:
    explicit SyncPage(const SyncServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const SyncServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void refresh() override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void layOut();
    void addJoining();
    void tell(const sync::LinkState &state);
    void countConflicts();

    SyncServices m_services;
    SyncSource &m_source;
    PageHeader *m_header;
    Card *m_standing;
    QVBoxLayout *m_lines;
    QPushButton *m_now;
    QPushButton *m_decide;
    KeptAsideCard *m_keptAside;
    DesksCard *m_desks;
    Card *m_joining;
    TicketForm *m_ticket;
    int m_conflicts = 0;
};

} // namespace lobby::ui
