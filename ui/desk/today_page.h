#pragma once

#include "models/stays/tables/today_table_model.h"
#include "ui/desk/parts/desk_services.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QLineEdit;
class QStackedLayout;

namespace lobby::ui {

class DayBar;
class DayFilter;
class DeskTable;
class EmptyState;
class InlineMessage;
class SegmentBar;
class SideColumn;

/// Page "today": who comes, who is here, who goes, of one day; argument: that day, "2016-07-01".
/// Follows the calendar and what is committed. GUI thread.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const DeskServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const DeskServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    bool focusFilter() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void setRightColumnVisible(bool visible) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void build();
    void connectParts();
    void showDay(QDate date);
    void showList(int segment);
    void loaded();
    void failed(const Error &error);
    void showCentre();
    void lookForAnyStay();
    void currentChanged();
    void blockActions();
    void turnDay();
    void checkIn();
    void checkOut();
    void takeBack(const Uuid &stay);
    void openGuest();
    void openStay();
    [[nodiscard]] std::optional<stays::StayRow> currentRow() const;
    /// Those who come: by their hours.
    [[nodiscard]] bool listsArrivals() const;
    [[nodiscard]] bool followsToday() const { return m_day == m_seenToday; }

    DeskServices m_services;
    Vocabulary m_words;
    stays::TodayTableModel *m_model;
    DayFilter *m_rows;
    SegmentBar *m_segments;
    DayBar *m_dayBar;
    QLineEdit *m_filter;
    InlineMessage *m_message;
    DeskTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_waiting;
    QStackedLayout *m_centre;
    SideColumn *m_side; ///< without cards there is none to see
    Actions *m_actions = nullptr;
    QTimer m_slow; ///< a wait this long is worth a word
    QTimer m_midnight;
    QDate m_day;
    QDate m_seenToday;
    Uuid m_wanted; ///< the stay to highlight once it is read
    bool m_emptyProfile = false;
};

} // namespace lobby::ui
