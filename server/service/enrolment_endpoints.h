#pragma once

#include "server/pki/certificate_authority.h"
#include "server/service/service.h"

namespace lobby::server {

/// POST /v1/enroll for anybody with a code that was not used: a new desk, or one whose certificate
/// is no good any more, which then has a new key and the number it had. /v1/renew for a desk whose
/// certificate runs out or did so not too long ago. Both limited by how often one may ask.
void addEnrolmentRoutes(Routes &routes, const std::shared_ptr<Service> &service,
    const std::shared_ptr<const CertificateAuthority> &authority);
/// POST /v1/claim: brings what another branch has into the desk's own; 429 for whoever brings many.
void addClaimRoute(Routes &routes, const std::shared_ptr<Service> &service);

} // namespace lobby::server
