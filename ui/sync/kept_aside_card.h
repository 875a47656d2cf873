#pragma once

#include "ui/kit/card.h"
#include "ui/sync/sync_services.h"

namespace lobby::ui {

/// Changes of this desk that the server did not take, why, and what to do. Hidden without any.
class KeptAsideCard : public Card
{
    Q_OBJECT

public:
    explicit KeptAsideCard(const SyncServices &services, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void guestRequested(const lobby::Uuid &guest);

private:
    void fill(const QList<conflicts::KeptAside> &changes);
    void addLine(const conflicts::KeptAside &change);

    SyncServices m_services;
    QVBoxLayout *m_lines;
    QList<conflicts::KeptAside> m_changes;
};

} // namespace lobby::ui
