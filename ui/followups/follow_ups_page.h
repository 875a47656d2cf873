#pragma once

#include "ui/followups/agenda_model.h"
#include "ui/followups/follow_up_services.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class MonthCalendar;
class PageHeader;
class SegmentBar;
class SnoozeBar;

/// Page "follow-ups": what is to be done, by the moment it is due, beside a month of it; all of it,
/// or a week day by day. Argument: a day, "2025-05-14". GUI thread.
class FollowUpsPage final : public Page
{
    Q_OBJECT

public:
    explicit FollowUpsPage(const FollowUpServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const FollowUpServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void setRightColumnVisible(bool visible) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void build();
    void connectParts();
    void show(const AgendaView &view);
    void showDay(QDate day);
    void showSpan();
    void moveWeek(int weeks);
    [[nodiscard]] bool isWeek() const;
    void loaded();
    void failed(const Error &error);
    void showEmpty();
    void readMonth();
    void blockActions();
    void finish();
    void edit();
    void askSnooze();
    void snooze(qint64 untilMs);
    void openGuest();
    void after(const QFuture<Result<Done>> &change, const QString &said,
        const followups::Reminder &before);
    [[nodiscard]] std::optional<followups::Reminder> current() const;

    FollowUpServices m_services;
    Actions *m_actions = nullptr;
    AgendaModel *m_model;
    PageHeader *m_header;
    SegmentBar *m_lists;
    SegmentBar *m_spans; ///< the whole agenda, or a week
    QComboBox *m_kind;
    QPushButton *m_wholeAgenda;
    QPushButton *m_new;
    InlineMessage *m_message;
    MonthCalendar *m_month;
    DeskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_centre;
    SnoozeBar *m_snooze;
    std::optional<followups::Reminder> m_snoozed; ///< that the bar asks about
};

} // namespace lobby::ui
