#include "server/lobbyd/commands.h"

#include "models/access/secrets/private_file.h"
#include "server/audit/stored_audit_log.h"
#include "server/ledger/served_marks.h"
#include "server/lobbyd/open_server.h"
#include "server/lobbyd/ticket_picture.h"
#include "server/pki/enrolment.h"
#include "server/pki/pem.h"
#include "server/reports/report_schema.h"
#include "server/service/service.h"
#include "server/storage/postgres/postgres_schema.h"

#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

namespace lobby::server {

namespace {

/// The program serves one organisation; the storage has room for more.
constexpr Organisation kOrganisation = 1;

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
}

Result<Done> change(const Target &target, const Storage::Work &work)
{
    const auto opened = openLedgered(target.configuration);
    if (!opened)
        return opened.error();
    const auto written = opened->storage->write(kOrganisation, work);
    return written ? Result<Done>(Done()) : Result<Done>(written.error());
}

Result<Done> noSuchDesk()
{
    return Error {Error::Code::NotFound, QStringLiteral("no such device")};
}

/// What a desk enrols with, once `add` has taken note of the offer.
Result<Done> printTicket(const Target &target, TicketForm form,
    const std::function<Result<Done>(StoredHub &, const EnrolmentOffer &)> &add)
{
    const auto authority = loadAuthority(target.path);
    if (!authority)
        return authority.error();
    const NewEnrolment made = offerEnrolment(authority->pin(), QDateTime::currentMSecsSinceEpoch());
    Result<Done> added = Done();
    const auto done = change(target, [&](StoredHub &hub) { added = add(hub, made.offer); });
    if (!done || !added)
        return done ? added : done;
    const access::EnrolmentTicket ticket {
        target.configuration.names.constFirst(), target.configuration.deskPort(), made.code};
    print(ticket.text().toUtf8());
    print(made.code.groups().toUtf8());
    if (form == TicketForm::Picture)
        print(ticketPicture(ticket.text().toLatin1()));
    return done;
}

const char *nameOf(sync::DeviceStatus status)
{
    switch (status) {
    case sync::DeviceStatus::Active:
        return "active";
    case sync::DeviceStatus::Drain:
        return "retired";
    case sync::DeviceStatus::Wipe:
        return "lost";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Done> initialise(const Target &target, const QString &organisation, TicketForm form)
{
    const auto authority
        = CertificateAuthority::create(organisation, QDateTime::currentMSecsSinceEpoch());
    if (!authority)
        return authority.error();
    if (const auto kept = keepAuthority(target.path, *authority); !kept)
        return kept;
    {
        const auto storage = makeStorage(target.configuration);
        if (!storage)
            return storage.error();
        const sync::Epoch epoch {1, QRandomGenerator::system()->generate64()};
        const auto written
            = (*storage)->write(kOrganisation, [&epoch](StoredHub &hub) { hub.begin(epoch); });
        if (!written)
            return written.error();
    }
    // Now, since the service may not write there later.
    if (const auto signer = auditSigner(target.path, *authority); !signer)
        return signer.error();
    return printEnrolmentCode(target, 1, form);
}

Result<Done> printEnrolmentCode(const Target &target, quint64 branch, TicketForm form)
{
    return printTicket(target, form, [branch](StoredHub &hub, const EnrolmentOffer &offer) {
        hub.addEnrolment(offer, kOrganisationStream + branch);
        return Result<Done>(Done());
    });
}

Result<Done> printReturnCode(const Target &target, quint32 device, TicketForm form)
{
    return printTicket(target, form, [device](StoredHub &hub, const EnrolmentOffer &offer) {
        const auto holder = hub.holderOf(device);
        if (!holder)
            return noSuchDesk();
        const auto now = hub.device(hub.numbersOf(*holder).constLast());
        if (!now || now->status != sync::DeviceStatus::Active)
            return Result<Done>(Error {Error::Code::NotAllowed,
                QStringLiteral("this desk was revoked; give it a code for a new desk")});
        hub.addEnrolment(offer, now->home, *holder);
        return Result<Done>(Done());
    });
}

Result<Done> listDevices(const Target &target)
{
    const auto storage = openStorage(target.configuration);
    if (!storage)
        return storage.error();
    QList<sync::DeviceRecord> devices;
    const auto done = (*storage)->read(kOrganisation, [&devices](StoredHub &hub) {
        devices.clear();
        for (const quint32 number : hub.devices())
            devices.append(hub.device(number).value());
    });
    for (const sync::DeviceRecord &device : devices) {
        print(QByteArray::number(device.device) + '\t' + nameOf(device.status) + '\t'
            + QByteArray::number(device.home - kOrganisationStream) + '\t'
            + QByteArray::number(device.lastSequence) + '\t' + QByteArray::number(device.durable));
    }
    return done;
}

Result<Done> printAuditLog(const Target &target)
{
    const auto storage = openStorage(target.configuration);
    if (!storage)
        return storage.error();
    sync::TreeHead head;
    QList<StoredAuditLog::Refusal> refusals;
    const auto done = (*storage)->read(kOrganisation, [&](StoredHub &hub) {
        const StoredAuditLog log(hub);
        head = log.head(hub.epoch(), 0);
        refusals = log.refusals();
    });
    if (!done)
        return done;
    print(QByteArray::number(head.size) + '\t' + head.root.toHex());
    for (const StoredAuditLog::Refusal &refusal : std::as_const(refusals)) {
        print(QByteArray::number(refusal.device) + '\t'
            + (refusal.verdict == sync::AuditVerdict::Forked ? "forked" : "broken") + '\t'
            + QByteArray::number(refusal.sequence) + '\t'
            + QDateTime::fromMSecsSinceEpoch(refusal.atMs, Qt::UTC)
                  .toString(Qt::ISODate)
                  .toLatin1());
    }
    return Done();
}

Result<Done> revoke(const Target &target, quint32 number, sync::DeviceStatus status)
{
    bool isKnown = false;
    const auto done = change(target, [&](StoredHub &hub) {
        auto device = hub.device(number);
        isKnown = device.has_value();
        if (!isKnown)
            return;
        device->status = status;
        hub.setDevice(*device);
    });
    if (done && !isKnown)
        return noSuchDesk();
    return done;
}

Result<Done> writeProxyCertificate(const Target &target, const QString &folder)
{
    const auto authority = loadAuthority(target.path);
    if (!authority)
        return authority.error();
    const auto server
        = authority->issueServer(target.configuration.names, QDateTime::currentMSecsSinceEpoch());
    if (!server)
        return server.error();
    const QByteArray issuer = certificatePem(authority->identity().certificate);
    const std::array<std::pair<const char *, QByteArray>, 3> files {
        {{"server.key", privateKeyPem(server->key).view().toByteArray()},
            {"server.pem", certificatePem(server->certificate) + issuer},
            {"authority.pem", issuer}}};
    for (const auto &[name, bytes] : files) {
        const QString path = QDir(folder).filePath(QString::fromLatin1(name));
        if (const auto kept = access::replacePrivateFile(path, bytes); !kept)
            return kept;
    }
    return Done();
}

Result<Done> migrate(const QByteArray &owner, const QByteArray &program)
{
    return postgres::guarded([&]() -> Result<Done> {
        postgres::Connection connection({.target = owner});
        if (postgresSchemaVersion(connection) == 0) {
            if (const auto made = createPostgresSchema(connection, program); !made)
                return made;
        }
        return createReports(connection, program);
    });
}

Result<Done> check(const Target &target)
{
    const auto authority = loadAuthority(target.path);
    if (!authority)
        return authority.error();
    const auto storage = openStorage(target.configuration);
    if (!storage)
        return storage.error();
    const auto organisations = (*storage)->organisations();
    if (!organisations)
        return organisations.error();
    if (organisations->isEmpty())
        return Error {Error::Code::VaultEmpty, QStringLiteral("no organisation; run init")};
    return ServedMarks(target.configuration.ledgerFolder()).check(**storage);
}

} // namespace lobby::server
