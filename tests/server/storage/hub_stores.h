#pragma once

#include "server/storage/sqlite/sqlite_storage.h"
#include "tests/sim/memory_hub.h"

#include <QTemporaryDir>

namespace lobby::tests {

/// One of the places where the server's half of the protocol is kept, for tests that hold of all
/// of them alike.
class HubPlace
{
public:
    using Work = std::function<void(sync::HubStore &)>;
    virtual ~HubPlace() = default;
    /// One transaction; fails the test when it does not come to its end.
    virtual void change(const Work &work) = 0;
    virtual void moveBase(sync::Stream stream, quint64 base) = 0;
    [[nodiscard]] virtual std::vector<std::pair<sync::Op, quint64>> aside() = 0;
};

class MemoryPlace : public HubPlace
{
public:
    void change(const Work &work) override { work(m_hub); }
    void moveBase(sync::Stream stream, quint64 base) override { m_hub.moveBase(stream, base); }
    [[nodiscard]] std::vector<std::pair<sync::Op, quint64>> aside() override
    {
        std::vector<std::pair<sync::Op, quint64>> all;
        for (const auto &one : m_hub.aside())
            all.emplace_back(one.op, one.sequence);
        return all;
    }

private:
    sim::MemoryHub m_hub;
};

/// On a Storage, as organisation 1.
class StoragePlace : public HubPlace
{
public:
    explicit StoragePlace(server::Storage &storage)
        : m_storage(storage)
    {
        write([](server::StoredHub &hub) { hub.begin({1, 7919}); });
    }
    void change(const Work &work) override
    {
        write([&work](server::StoredHub &hub) { work(hub); });
    }
    void moveBase(sync::Stream stream, quint64 base) override
    {
        write([=](server::StoredHub &hub) { hub.moveBase(stream, base); });
    }
    [[nodiscard]] std::vector<std::pair<sync::Op, quint64>> aside() override
    {
        std::vector<std::pair<sync::Op, quint64>> all;
        const auto done = m_storage.read(1, [&all](server::StoredHub &hub) {
            all.clear();
            for (const auto &one : hub.aside())
                all.emplace_back(one.op, one.sequence);
        });
        Q_ASSERT(done);
        return all;
    }

private:
    void write(const server::Storage::Work &work)
    {
        const Result<server::Written> written = m_storage.write(1, work);
        if (!written)
            qFatal(
                "%s %s", codeName(written.error().code).data(), qPrintable(written.error().detail));
    }

    server::Storage &m_storage;
};

/// A new encrypted file.
class SqliteFile
{
public:
    [[nodiscard]] server::SqliteOptions options() const
    {
        return {.path = m_folder.filePath(QStringLiteral("hub.db")), .key = QByteArray(32, 'k')};
    }
    [[nodiscard]] std::unique_ptr<server::Storage> create() const
    {
        auto storage = server::SqliteStorage::create(options());
        if (!storage)
            qFatal(
                "%s %s", codeName(storage.error().code).data(), qPrintable(storage.error().detail));
        return std::move(*storage);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace lobby::tests
