#pragma once

#include "models/checkin/readers/readers.h"
#include "models/support/clock.h"
#include "ui/desk/side/side_card.h"
#include "ui/sync/sync_source.h"

namespace lobby::ui {

/// On Today: whether the server answers and what waits to be sent, and whether the readers of this
/// desk are there; leads to whichever of both something is to be done about. GUI thread.
class LinkCard final : public SideCard
{
    Q_OBJECT

public:
    /// All outlive the card.
    LinkCard(SyncSource &source, checkin::Readers &readers, const Clock &clock,
        QWidget *parent = nullptr);

    void refresh() override { tell(); }

protected:
    void retranslate() override { tell(); }

private:
    void tell();
    [[nodiscard]] SideLine linkLine() const;
    [[nodiscard]] QList<SideLine> readerLines() const;

    SyncSource &m_source;
    checkin::Readers &m_readers;
    const Clock &m_clock;
};

} // namespace lobby::ui
