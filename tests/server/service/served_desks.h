#pragma once

#include "server/audit/audit_endpoint.h"
#include "server/service/enrolment_endpoints.h"
#include "server/service/lookup_endpoint.h"
#include "server/service/sync_endpoints.h"
#include "tests/server/service/desk_client.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/support/http_fixture.h"

#include <QTest>

namespace lobby::tests {

/// Desks and a server over TLS, with a real file behind it: between begin() and end() of a test.
class ServedDesks : public QObject
{
protected:
    static constexpr sync::Stream kNorth = 2;

    static Uuid id(int number)
    {
        return Uuid::fromBytes(QByteArray(15, '\1') + static_cast<char>(number)).value();
    }

    void begin()
    {
        m_file = std::make_unique<SqliteFile>();
        m_storage = m_file->create();
        addDesk(1, 1);
        addDesk(1, 2);
        server::ServiceOptions options;
        options.rules = sim::hubRules();
        options.device = {1000, 1000};
        options.wakeJitter = std::chrono::milliseconds(0);
        options.threads = 2;
        m_service = std::make_shared<server::Service>(
            *m_storage, sim::registryOf(sim::kNewSchema), options, m_clock);
        m_signer = std::make_shared<const server::CertificateAuthority>(
            *server::CertificateAuthority::create(QStringLiteral("Hotel"), m_clock.nowMs()));
        server::Routes routes;
        server::addSyncRoutes(routes, m_service);
        server::addEnrolmentRoutes(routes, m_service, m_signer);
        server::addClaimRoute(routes, m_service);
        server::addLookupRoute(routes, m_service);
        server::addAuditRoute(routes, m_service,
            {*m_signer->issueAuditLog(m_clock.nowMs()), m_signer->identity().certificate});
        m_routes = routes.all();
        m_http = std::make_unique<HttpFixture>(
            std::move(routes), server::HttpLimits(), nullptr, m_clock.nowMs(), *m_signer);
        m_http->server().repeat(
            std::chrono::milliseconds(20), [service = m_service] { service->lookAfter(); });
    }

    void end()
    {
        m_service->stop();
        m_http.reset();
        m_service.reset();
        m_storage.reset();
        m_file.reset();
    }

    void addDesk(server::Organisation organisation, quint32 device, sync::DeviceStatus status = {})
    {
        const auto written = m_storage->write(organisation, [&](server::StoredHub &hub) {
            if (hub.epoch().isNone())
                hub.begin({1, 7919});
            hub.setDevice({.device = device,
                .status = status,
                .home = kNorth,
                .organisation = server::kOrganisationStream,
                .reads = {kNorth, server::kOrganisationStream},
                .schema = sim::kNewSchema});
            hub.neverGiveOut(device);
        });
        QVERIFY(written);
    }
    /// With the certificate of `named`, talking as `device`.
    std::unique_ptr<DeskClient> desk(quint32 device, server::DeviceName named)
    {
        return std::make_unique<DeskClient>(
            m_http->tlsPort(), m_http->device(named), device, kNorth, server::kOrganisationStream);
    }
    std::unique_ptr<DeskClient> desk(quint32 device) { return desk(device, {device, 1}); }

    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<server::Storage> m_storage;
    std::shared_ptr<const server::CertificateAuthority> m_signer;
    std::shared_ptr<server::Service> m_service;
    std::vector<server::Route> m_routes; ///< all that a desk may ask
    std::unique_ptr<HttpFixture> m_http;
    ManualClock m_clock;
};

} // namespace lobby::tests
