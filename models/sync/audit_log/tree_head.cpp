#include "models/sync/audit_log/tree_head.h"

#include "models/sync/audit_log/audit_entry.h"
#include "models/sync/audit_log/merkle_tree.h"
#include "models/sync/codec/cbor_reader.h"

#include <QCborStreamWriter>

namespace lobby::sync {

namespace {

constexpr qsizetype kMostSignatureBytes = 128;
constexpr qsizetype kMostCertificateBytes = 4096;

void write(QCborStreamWriter &writer, const TreeHead &head)
{
    writer.startArray(6);
    writer.append(quint64(head.organisation));
    writer.append(head.epoch.number);
    writer.append(head.epoch.nonce);
    writer.append(head.size);
    writer.append(head.root);
    writer.append(head.atMs);
    writer.endArray();
}

TreeHead readHead(CborReader &reader)
{
    TreeHead head;
    reader.enterArray(6);
    head.organisation = reader.integer<quint32>();
    head.epoch.number = reader.integer<quint64>();
    head.epoch.nonce = reader.integer<quint64>();
    head.size = reader.integer<quint64>();
    head.root = reader.bytes();
    head.atMs = reader.signedInteger();
    reader.leave();
    reader.require(head.root.size() == kTreeHashBytes);
    return head;
}

void write(QCborStreamWriter &writer, const ChainLeaf &leaf)
{
    writer.startArray(4);
    writer.append(quint64(leaf.device));
    writer.append(leaf.sequence);
    writer.append(leaf.hash);
    writer.append(leaf.atMs);
    writer.endArray();
}

ChainLeaf readLeaf(CborReader &reader)
{
    ChainLeaf leaf;
    reader.enterArray(4);
    leaf.device = reader.integer<quint32>();
    leaf.sequence = reader.integer<quint64>();
    leaf.hash = reader.bytes();
    leaf.atMs = reader.signedInteger();
    reader.leave();
    reader.require(leaf.sequence > 0 && leaf.hash.size() == kAuditHashBytes);
    return leaf;
}

template <typename Write>
QByteArray written(Write write)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer);
    return bytes;
}

Error notSuch(const char *what)
{
    return {Error::Code::Invalid, QString::fromLatin1(what)};
}

} // namespace

QByteArray signedBytes(const TreeHead &head)
{
    return "LOBBY-TREE-HEAD1" + written([&](QCborStreamWriter &writer) { write(writer, head); });
}

QByteArray encode(const ChainLeaf &leaf)
{
    return written([&](QCborStreamWriter &writer) { write(writer, leaf); });
}

QByteArray encode(const SignedTreeHead &head)
{
    return written([&](QCborStreamWriter &writer) {
        writer.startArray(3);
        write(writer, head.head);
        writer.append(head.signature);
        writer.append(head.certificate);
        writer.endArray();
    });
}

QByteArray encode(const AuditReceipt &receipt)
{
    return written([&](QCborStreamWriter &writer) {
        writer.startArray(3);
        write(writer, receipt.leaf);
        writer.append(receipt.index);
        writer.startArray(static_cast<quint64>(receipt.proof.size()));
        for (const QByteArray &hash : receipt.proof)
            writer.append(hash);
        writer.endArray();
        writer.endArray();
    });
}

Result<SignedTreeHead> decodeSignedHead(QByteArrayView bytes)
{
    CborReader reader(bytes);
    SignedTreeHead head;
    reader.enterArray(3);
    head.head = readHead(reader);
    head.signature = reader.bytes();
    head.certificate = reader.bytes();
    reader.leave();
    if (!reader.isWhole() || head.signature.size() > kMostSignatureBytes
        || head.certificate.size() > kMostCertificateBytes)
        return notSuch("not a signed tree head");
    return head;
}

Result<AuditReceipt> decodeReceipt(QByteArrayView bytes)
{
    CborReader reader(bytes);
    AuditReceipt receipt;
    reader.enterArray(3);
    receipt.leaf = readLeaf(reader);
    receipt.index = reader.integer<quint64>();
    for (quint64 left = reader.enterList(kMostProofHashes); left > 0 && !reader.failed(); --left) {
        receipt.proof.append(reader.bytes());
        reader.require(receipt.proof.last().size() == kTreeHashBytes);
    }
    reader.leave();
    reader.leave();
    if (!reader.isWhole())
        return notSuch("not an audit receipt");
    return receipt;
}

} // namespace lobby::sync
