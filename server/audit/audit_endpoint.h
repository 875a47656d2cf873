#pragma once

#include "server/pki/certificate_authority.h"
#include "server/service/service.h"

namespace lobby::server {

/// What signs the heads of the audit log, and whose certificates desks believe.
struct AuditSigner
{
    Identity key;
    QByteArray authority; ///< certificate, DER
};

/// POST /v1/audit: takes the entries with which a desk's audit chain has grown and answers with
/// the receipt of the last one, or of the one that was asked about, and the newest head. 409 with
/// "audit_gap", "audit_forked" or "audit_broken" in Lobby-Status when they were not taken.
void addAuditRoute(Routes &routes, const std::shared_ptr<Service> &service, AuditSigner signer);

} // namespace lobby::server
