#pragma once

#include "models/stays/stay.h"
#include "models/stays/trips/trip.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace lobby::ui {

class Card;

/// The right of a profile: stays that are not over, what the others add up to, and the latest
/// trips. In a narrow window one line of chips instead, without the trips.
class StaySummary : public QWidget
{
    Q_OBJECT

public:
    explicit StaySummary(QWidget *parent = nullptr);

    void setStays(const QList<stays::Stay> &stays);
    /// The latest departure first.
    void setTrips(const QList<stays::Trip> &trips);
    /// The one the guest is in house with.
    [[nodiscard]] std::optional<stays::Stay> current() const;
    [[nodiscard]] bool isLine() const { return m_isLine; }
    void setLine(bool line);
    void retranslate();

private:
    void showStays();
    void showTrips();
    [[nodiscard]] QStringList figures() const;
    [[nodiscard]] QString sentence(const stays::Stay &stay) const;

    QList<stays::Stay> m_stays;
    QList<stays::Trip> m_trips;
    bool m_isLine = false;
    bool m_known = false;
    Card *m_open;
    Card *m_figures;
    Card *m_travels;
    QWidget *m_line;
    QHBoxLayout *m_chips;
};

} // namespace lobby::ui
