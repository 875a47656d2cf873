#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/sync/audit_log/audit_entry.h"
#include "models/sync/audit_log/audit_messages.h"
#include "models/sync/codec/entity_codec.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "models/sync/wire/frame.h"
#include "models/sync/wire/message_codec.h"
#include "tests/sync/wire/sample_messages.h"

#include <QDir>
#include <QFile>

using namespace lobby;
using namespace lobby::test;

namespace {

const QByteArray kHash(sync::kAuditHashBytes, 'h');

void write(const QDir &corpus, const char *target, const char *name, const QByteArray &bytes)
{
    const QString folder = QString::fromLatin1(target);
    QFile file(corpus.filePath(folder + u'/' + QString::fromLatin1(name)));
    if (!corpus.mkpath(folder) || !file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void writeSync(const QDir &corpus)
{
    const QByteArray request = encode(someRequest());
    const sync::SyncAnswer answer = someAnswer();
    const sync::SnapshotAnswer page = somePage();
    write(corpus, "sync_request", "request", request);
    write(corpus, "sync_request", "reincarnation", encode(sync::ReincarnationRequest {5, 12}));
    write(corpus, "sync_request", "snapshot", encode(someSnapshotRequest()));
    write(corpus, "sync_answer", "answer", encode(answer));
    write(corpus, "sync_answer", "reincarnation",
        encode(sync::ReincarnationAnswer {someStanding(), 6}));
    write(corpus, "sync_answer", "line", encode(answer.streams.at(1).entries.at(2)));
    write(corpus, "snapshot", "page", encode(page));
    write(corpus, "snapshot", "row", sync::encodeState(page.scopes.constFirst().rows.constFirst()));
    write(corpus, "frame", "packed", sync::framed(request));
    write(corpus, "frame", "plain", sync::framed("small"));
}

void writeAudit(const QDir &corpus)
{
    const sync::SignedTreeHead head {{1, {3, 99}, 7, kHash, 1'770'000'000'000}, "signed", "by"};
    const sync::AuditReceipt receipt {{5, 2, kHash, 1'770'000'000'000}, 3, {kHash, kHash}};
    sync::AuditAnswer answer;
    answer.sequence = 2;
    answer.head = head;
    answer.receipt = receipt;
    answer.sinceHeld = {kHash};
    answer.other = head;
    write(corpus, "audit", "request", encode(sync::AuditRequest {5, 1, {"entry"}, 1, head}));
    write(corpus, "audit", "answer", encode(answer));
    write(corpus, "audit", "head", encode(head));
    write(corpus, "audit", "receipt", encode(receipt));
}

void writeEnrolment(const QDir &corpus)
{
    const QByteArray signing = *access::certificateRequest(*access::P256Key::random());
    const auto code = access::EnrolmentCode::random(kHash);
    write(corpus, "ticket", "code", code.groups().toUtf8());
    const auto ticket = [&code](const char *host) {
        return access::EnrolmentTicket {QString::fromLatin1(host), 8443, code}.text().toUtf8();
    };
    write(corpus, "ticket", "name", ticket("hotel.example"));
    write(corpus, "ticket", "version4", ticket("192.0.2.7"));
    write(corpus, "ticket", "version6", ticket("2001:db8::7"));
    write(corpus, "enrolment", "signing", signing);
    write(corpus, "enrolment", "request", encode(sync::EnrolmentRequest {"secret", signing, 1, 5}));
    write(corpus, "enrolment", "answer", encode(sync::EnrolmentAnswer {5, "mine", "theirs", 1, 2}));
    write(corpus, "enrolment", "renewal", encode(sync::RenewalRequest {signing}));
    write(corpus, "enrolment", "renewed", encode(sync::RenewalAnswer {"mine"}));
    write(corpus, "enrolment", "claim", encode(sync::ClaimRequest {5, Uuid::v7(1), 2}));
}

} // namespace

/// write_seeds CORPUS: a sound message of each kind, where a fuzzer begins.
int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("name the folder of the corpora");
    const QDir corpus(QString::fromLocal8Bit(argv[1]));
    writeSync(corpus);
    writeAudit(corpus);
    writeEnrolment(corpus);
    return 0;
}
