#pragma once

#include "models/checkin/authority/authority_reports.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/shell/page/page.h"

class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class PageHeader;
class ReportTableModel;
class SegmentBar;

/// Page "reports": what the authority has been told of arrivals and departures, and what somebody
/// must see to. GUI thread.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the page.
    struct Services
    {
        checkin::AuthorityReports &reports;
        store::Database &database;
        const DeskSettingsFile &settings;
        std::function<void()> sendNow = [] {}; ///< what is to be sent need not wait for its time
    };

    explicit ReportsPage(const Services &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const Services &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void loaded();
    void failed(const Error &error);
    void showEmpty();
    void showCentre(bool none);
    void blockActions();
    void openGuest();
    void retry();
    void markProcessed();
    void after(const QFuture<Result<Done>> &change, const std::function<void()> &done);
    [[nodiscard]] std::optional<checkin::AuthorityReport> current() const;

    Services m_services;
    Actions *m_actions = nullptr;
    ReportTableModel *m_model;
    PageHeader *m_header;
    SegmentBar *m_filter;
    InlineMessage *m_message;
    DeskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_centre;
    bool m_filterHoldsFocus = false; ///< for the table
};

} // namespace lobby::ui
