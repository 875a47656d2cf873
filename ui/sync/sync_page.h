#pragma once

#include "ui/shell/page/page.h"
#include "ui/sync/sync_source.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lobby::ui {

class Card;
class PageHeader;
class ProblemLabel;

/// Page "sync": where this desk stands with its server, what waits to be sent, "sync now" (F5);
/// on a desk without a server, joining one by its ticket. GUI thread.
class SyncPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit SyncPage(SyncSource &source, QWidget *parent = nullptr);

    static PageEntry entry(SyncSource &source);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void refresh() override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void addJoining();
    void tell(const sync::LinkState &state);
    void join();

    SyncSource &m_source;
    PageHeader *m_header;
    Card *m_standing;
    QVBoxLayout *m_lines;
    QPushButton *m_now;
    Card *m_joining;
    QLineEdit *m_ticket;
    QPushButton *m_join;
    ProblemLabel *m_problem;
};

} // namespace lobby::ui
