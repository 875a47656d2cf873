#include "models/quality/reviews/review.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lobby::quality {

QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Uuid reviewId(const Uuid &branch, QDate week)
{
    return Uuid::named("review", branch.toBytes() + week.toString(Qt::ISODate).toLatin1());
}

QList<Uuid> drawnByLot(const QList<Uuid> &guests, const Uuid &branch, QDate week, int count)
{
    const QByteArray seed = reviewId(branch, week).toBytes();
    QList<std::pair<Uuid, Uuid>> lots;
    for (const Uuid &guest : guests)
        lots.append({Uuid::named("lot", seed + guest.toBytes()), guest});
    const auto drawn = lots.begin() + std::clamp<qsizetype>(count, 0, lots.size());
    std::partial_sort(lots.begin(), drawn, lots.end());
    QList<Uuid> chosen;
    for (auto lot = lots.begin(); lot != drawn; ++lot)
        chosen.append(lot->second);
    return chosen;
}

QString guestsText(const QList<Uuid> &guests)
{
    QJsonArray array;
    for (const Uuid &guest : guests)
        array.append(guest.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Uuid> guestsOf(const QString &text)
{
    QList<Uuid> guests;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        if (const auto guest = Uuid::fromString(value.toString()))
            guests.append(*guest);
    }
    return guests;
}

} // namespace lobby::quality
