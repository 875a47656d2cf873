#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace lobby::exchange {

/// Gives room numbers to stays of a hotel that names only types of rooms: no two stays share a
/// room for a night, each room keeps its type, and a hotel needs no more rooms of a type than it
/// had guests in them at once, if stays come in the order of their arrival. The same stays in the
/// same order get the same rooms.
class RoomPlan
{
public:
    /// A stay that has its room already.
    void occupy(const QString &room, const QString &type, QDate arrival, QDate departure);
    /// A room for one that has none: "0101" to "0120", "0201" …, in the order they are needed.
    QString assign(const QString &type, QDate arrival, QDate departure);

private:
    struct Room
    {
        QString number;
        QMap<QDate, QDate> taken; ///< until, by from
    };
    Room &roomNumbered(const QString &number, const QString &type);
    static bool isFree(const Room &room, QDate from, QDate until);

    QList<Room> m_rooms;
    QHash<QString, qsizetype> m_byNumber;
    QHash<QString, QList<qsizetype>> m_byType;
    int m_given = 0;
};

} // namespace lobby::exchange
