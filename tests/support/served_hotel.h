#pragma once

#include "models/access/device_identity/enrolment_code.h"
#include "models/conflicts/rules/hub_rules.h"
#include "server/service/enrolment_endpoints.h"
#include "server/service/sync_endpoints.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/support/http_fixture.h"

#include <QDateTime>

#include "schema/schema.h"

namespace lobby::tests {

/// The server of a hotel with the product's tables, in a real file and over TLS, in the test's own
/// process. Lives by the machine's clock, as TLS does.
class ServedHotel
{
public:
    static constexpr sync::Stream kNorth = 2;

    ServedHotel()
    {
        const auto written = m_storage->write(1, [](server::StoredHub &hub) {
            hub.begin({1, 7919});
        });
        Q_ASSERT(written);
        server::ServiceOptions options;
        options.rules = conflicts::hubRules();
        options.device = {1000, 1000};
        options.wakeJitter = std::chrono::milliseconds(0);
        options.threads = 2;
        m_service
            = std::make_shared<server::Service>(*m_storage, schema::registry(), options, m_clock);
        server::Routes routes;
        addSyncRoutes(routes, m_service);
        addEnrolmentRoutes(
            routes, m_service, std::make_shared<const server::CertificateAuthority>(m_authority));
        m_http = std::make_unique<HttpFixture>(
            std::move(routes), server::HttpLimits(), nullptr, m_clock.nowMs(), m_authority);
        m_http->server().repeat(
            std::chrono::milliseconds(20), [service = m_service] { service->lookAfter(); });
    }
    ~ServedHotel()
    {
        m_service->stop();
        m_http.reset();
    }
    Q_DISABLE_COPY_MOVE(ServedHotel)

    [[nodiscard]] server::Storage &storage() { return *m_storage; }
    [[nodiscard]] const server::CertificateAuthority &authority() const { return m_authority; }
    /// For a new desk, or for the one that has a certificate as `holder`.
    [[nodiscard]] access::EnrolmentTicket ticket(quint32 holder = 0)
    {
        const server::NewEnrolment made
            = server::offerEnrolment(m_authority.pin(), m_clock.nowMs());
        const auto written = m_storage->write(
            1, [&](server::StoredHub &hub) { hub.addEnrolment(made.offer, kNorth, holder); });
        Q_ASSERT(written);
        return {QStringLiteral("127.0.0.1"), m_http->tlsPort(), made.code};
    }
    void revoke(quint32 device, sync::DeviceStatus status)
    {
        const auto written = m_storage->write(1, [&](server::StoredHub &hub) {
            auto record = hub.device(device).value();
            record.status = status;
            hub.setDevice(record);
        });
        Q_ASSERT(written);
    }
    [[nodiscard]] bool knows(const sync::RowKey &key)
    {
        bool isThere = false;
        const auto read = m_storage->read(
            1, [&](server::StoredHub &hub) { isThere = hub.row(key).has_value(); });
        return read && isThere;
    }

private:
    SystemClock m_clock;
    SqliteFile m_file;
    std::unique_ptr<server::Storage> m_storage = m_file.create();
    const server::CertificateAuthority m_authority
        = *server::CertificateAuthority::create(QStringLiteral("Hotel"), m_clock.nowMs());
    std::shared_ptr<server::Service> m_service;
    std::unique_ptr<HttpFixture> m_http;
};

} // namespace lobby::tests
