#pragma once

#include "models/stays/tables/today_table_model.h"
#include "ui/desk/parts/desk_services.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace lobby::ui {

class DayFilter;
class DeskTable;
class EmptyState;

/// Today's arrivals, to choose who stands at the desk.
class ArrivalChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalChooser(const DeskServices &services, QWidget *parent = nullptr);

    /// Today anew, with an empty filter.
    void begin();
    void focusFilter();
    [[nodiscard]] QList<QWidget *> panes() const;
    void retranslate();

Q_SIGNALS:
    void chosen(const lobby::Uuid &stay);

protected:
    /// Arrows in the filter move the highlight, Enter takes it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void showCentre();

    DeskServices m_services;
    stays::TodayTableModel *m_model;
    DayFilter *m_rows;
    QLineEdit *m_filter;
    DeskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_centre;
};

} // namespace lobby::ui
