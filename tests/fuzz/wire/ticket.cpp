#include "models/access/device_identity/enrolment_code.h"
#include "tests/fuzz/fuzz_target.h"

using namespace lobby::access;

namespace lobby::fuzz {

/// What a desk reads from a paper, by a camera or typed.
void tryInput(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    if (const auto code = EnrolmentCode::parse(text))
        require(EnrolmentCode::parse(code->groups())->secret() == code->secret(), "a code is kept");
    const auto ticket = EnrolmentTicket::parse(text);
    if (!ticket)
        return;
    require(!ticket->host.isEmpty() && ticket->port > 0, "a ticket says where the server is");
    const auto again = EnrolmentTicket::parse(ticket->text());
    require(again && again->text() == ticket->text(), "a ticket reads as it was written");
}

} // namespace lobby::fuzz
