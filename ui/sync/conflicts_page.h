#pragma once

#include "ui/shell/page/page.h"
#include "ui/sync/conflict_card.h"
#include "ui/sync/sync_services.h"

class QStackedLayout;
class QVBoxLayout;

namespace lobby::ui {

class EmptyState;
class InlineMessage;
class PageHeader;

/// Page "conflicts": what desks did over each other, one card each, decided by one letter. GUI
/// thread.
class ConflictsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConflictsPage(const SyncServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const SyncServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QString currentGuest() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void makeCards();
    void decide(const conflicts::Conflict &conflict, conflicts::Decision decision);

    SyncServices m_services;
    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_list;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QStackedLayout *m_centre;
    QList<conflicts::Conflict> m_open;
    QList<ConflictCard *> m_cards;
    int m_question = 0; ///< only the latest answer is shown
};

} // namespace lobby::ui
