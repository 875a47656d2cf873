#pragma once

#include <QCalendarWidget>
#include <QHash>

namespace lobby::ui {

/// A month, with how many follow-ups are due on each of its days.
class MonthCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    void setToday(QDate today);
    void setFigures(const QHash<QDate, int> &figures);
    void retranslate();
    /// Every day that is painted for the month shown: its first, and the day after its last.
    [[nodiscard]] std::pair<QDate, QDate> shownDays() const;

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QDate m_today;
    QHash<QDate, int> m_figures;
};

} // namespace lobby::ui
