#pragma once

#include "models/sample/sample_random.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace lobby::sample {

/// A made-up stay. Money is in minor units.
struct SampleStay
{
    enum class Status { Expected, InHouse, Departed, Cancelled, NoShow };

    QString confirmation; ///< unique within a hotel
    QString room; ///< empty if cancelled or not come
    QDate arrival;
    QDate departure; ///< after arrival
    QTime arrivesAt; ///< expected; who has come today has come in the morning
    QTime leavesAt;
    Status status = Status::Expected;
    qint64 guest = 0; ///< index in SampleGuests
    QList<qint64> companions; ///< of the same family
    QString wish; ///< baby_cot, airport_pickup …, mostly empty
    QString source; ///< direct, website, ota, corporate, travel_agent
    qint64 rate = 0; ///< a night
    qint64 amount = 0; ///< the whole stay
    QString currency;
};

/// Stays of a hotel, room by room: a pure function of the options, so that many rooms can be made
/// without keeping them. No room is taken twice at a time. Each room has guests of its own, who
/// come again and again; as long as there are four times as many guests as rooms, no guest is in
/// two rooms at once.
class SampleHotel
{
public:
    struct Options
    {
        quint64 seed = 1;
        QDate today;
        qint64 guests = 2000;
        int rooms = 120;
        int daysBack = 180;
        int daysAhead = 60;
        QString currency = QStringLiteral("CNY");
    };

    explicit SampleHotel(const Options &options);

    /// "0201": floor and number, 20 rooms a floor.
    [[nodiscard]] static QString roomNumber(int room);
    /// In order of arrival; `room` counts from 0.
    [[nodiscard]] QList<SampleStay> staysOfRoom(int room) const;

private:
    [[nodiscard]] SampleStay::Status statusOf(const SampleStay &stay, int chance) const;
    void addTimes(SampleStay &stay, SampleRandom &random) const;

    Options m_options;
};

} // namespace lobby::sample
