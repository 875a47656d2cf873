#include "server/ledger/served_marks.h"

#include "models/access/secrets/private_file.h"

#include <QDir>

#include <array>

namespace lobby::server {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

bool isOlder(const ServedMarks::Mark &database, const ServedMarks::Mark &served)
{
    if (database.epoch.number != served.epoch.number)
        return database.epoch.number < served.epoch.number;
    return database.epoch.nonce != served.epoch.nonce || database.count < served.count;
}

Result<ServedMarks::Mark> markIn(Storage &storage, Organisation organisation)
{
    ServedMarks::Mark mark;
    const auto read = storage.read(organisation, [&mark](StoredHub &hub) {
        mark = {hub.epoch(), hub.timesServed()};
    });
    return read ? Result<ServedMarks::Mark>(mark) : Result<ServedMarks::Mark>(read.error());
}

std::optional<ServedMarks::Marks> marksFrom(const QByteArray &text)
{
    ServedMarks::Marks marks;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        std::array<quint64, 4> numbers = {};
        const QByteArrayList words = line.split(' ');
        bool areNumbers = words.size() == 4;
        for (size_t i = 0; areNumbers && i < numbers.size(); ++i)
            numbers.at(i) = words.at(static_cast<qsizetype>(i)).toULongLong(&areNumbers);
        if (!areNumbers)
            return std::nullopt;
        marks[static_cast<Organisation>(numbers[0])] = {{numbers[1], numbers[2]}, numbers[3]};
    }
    return marks;
}

} // namespace

ServedMarks::ServedMarks(const QString &folder)
    : m_path(QDir(folder).filePath(QStringLiteral("served")))
{
}

Result<Done> ServedMarks::check(Storage &storage) const
{
    const auto marks = read();
    if (!marks)
        return marks.error();
    for (const auto &[organisation, served] : *marks) {
        const auto database = markIn(storage, organisation);
        if (!database)
            return database.error();
        if (isOlder(*database, served)) {
            return Error {Error::Code::VaultOlder,
                QStringLiteral("this database is older than the one that was served last, or "
                               "another; use lobbyd restore (or restored) to put a copy in "
                               "its place")};
        }
    }
    return Done();
}

Result<Done> ServedMarks::renew(Storage &storage) const
{
    const auto organisations = storage.organisations();
    if (!organisations)
        return organisations.error();
    Marks marks;
    for (const Organisation organisation : *organisations) {
        Mark mark;
        const auto written = storage.write(organisation, [&mark](StoredHub &hub) {
            mark = {hub.epoch(), hub.timesServed() + 1};
            hub.setTimesServed(mark.count);
        });
        if (!written)
            return written.error();
        marks[organisation] = mark;
    }
    return write(marks);
}

Result<ServedMarks::Marks> ServedMarks::read() const
{
    const auto text = access::readPrivateFile(m_path, kMostBytes);
    if (!text)
        return text.error().code == Error::Code::NotFound ? Result<Marks>(Marks())
                                                          : Result<Marks>(text.error());
    const auto marks = marksFrom(*text);
    if (!marks)
        return Error {Error::Code::VaultDamaged, QStringLiteral("marks of what was served")};
    return *marks;
}

Result<Done> ServedMarks::write(const Marks &marks) const
{
    QByteArray text;
    for (const auto &[organisation, mark] : marks) {
        text += QByteArray::number(organisation) + ' ' + QByteArray::number(mark.epoch.number) + ' '
            + QByteArray::number(mark.epoch.nonce) + ' ' + QByteArray::number(mark.count) + '\n';
    }
    return access::replacePrivateFile(m_path, text);
}

} // namespace lobby::server
