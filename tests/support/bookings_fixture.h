#pragma once

#include "models/exchange/bookings_import.h"
#include "tests/support/stay_fixture.h"

namespace lobby::tests {

/// A desk that imports the thinned booking set, or files of its own.
class BookingsFixture : public StayFixture
{
public:
    static constexpr int kRows = 1447;
    static constexpr int kGuests = 1351; ///< 96 rows belong to guests who came before
    static constexpr int kHotels = 2;

    static QString thinnedSet()
    {
        return qEnvironmentVariable("LOBBY_TEST_DATA")
            + QStringLiteral("/hotel_bookings/bookings.csv");
    }
    Result<exchange::ImportSummary> import(exchange::ImportOptions options,
        const std::shared_ptr<exchange::ImportControl> &control
        = std::make_shared<exchange::ImportControl>())
    {
        if (options.path.isEmpty())
            options.path = thinnedSet();
        exchange::BookingsImport importer(*database, authoriser);
        return wait(importer.run(options, control));
    }
    /// The thinned set with `change` done to its text.
    QString changedSet(const std::function<void(QByteArray &)> &change)
    {
        QFile from(thinnedSet());
        QByteArray text = from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
        change(text);
        const QString path = folder.filePath(QStringLiteral("changed.csv"));
        QFile to(path);
        return to.open(QIODevice::WriteOnly) && to.write(text) == text.size() ? path : QString();
    }
};

} // namespace lobby::tests
