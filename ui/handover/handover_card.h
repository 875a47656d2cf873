#pragma once

#include "models/handover/handovers.h"
#include "ui/desk/side/side_card.h"

namespace lobby::ui {

/// On Today: what colleagues hand over to whoever is logged in, and what he has begun to hand over
/// himself; leads to the page of the handover. Follows what is committed. GUI thread.
class HandoverCard final : public SideCard
{
    Q_OBJECT

public:
    /// Both outlive the card.
    HandoverCard(
        handover::Handovers &handovers, store::Database &database, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override { tell(); }

private:
    void tell();
    [[nodiscard]] QString whose() const;

    handover::Handovers &m_handovers;
    handover::Waiting m_waiting;
    int m_generation = 0;
};

} // namespace lobby::ui
