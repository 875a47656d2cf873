#include "models/guests/proofs/reader_proofs.h"

#include "models/sync/empty_values.h"

#include <QStringList>

#include "schema/schema.h"

namespace lobby::guests {

using namespace Qt::StringLiterals;
using DocumentRow = schema::IdentityDocument;
using ProofRow = schema::Verification;
using sync::Intent;
using sync::OpKind;

namespace {

bool bringsReadDocument(const Intent &intent)
{
    static const QStringList readers {u"mrz_ocr"_s, u"wedge"_s, u"chip"_s, u"cn_reader"_s};
    if (intent.table != DocumentRow::kTable
        || (intent.kind != OpKind::Add && intent.kind != OpKind::Set)
        || intent.source == sync::Source::Imported || intent.source == sync::Source::Generated)
        return false;
    const auto method = intent.fields.find(DocumentRow::CaptureMethod);
    if (method == intent.fields.end())
        return false;
    const auto *code = std::get_if<QString>(&method->second);
    return code && readers.contains(*code);
}

} // namespace

QList<Intent> readerProofs(
    const QList<Intent> &changes, const Uuid &guest, const Uuid &staff, qint64 nowMs)
{
    QList<Intent> proofs;
    for (const Intent &change : changes) {
        if (!bringsReadDocument(change))
            continue;
        sync::Fields fields {{ProofRow::GuestId, guest.toBytes()}, {ProofRow::What, u"document"_s},
            {ProofRow::AboutId, change.id.toBytes()}, {ProofRow::Outcome, u"right"_s},
            {ProofRow::Method, u"document"_s}, {ProofRow::At, nowMs}};
        if (!staff.isNull())
            fields[ProofRow::StaffId] = staff.toBytes();
        proofs.append({OpKind::Append, ProofRow::kTable, Uuid::v7(nowMs), std::move(fields), {}});
    }
    return proofs;
}

} // namespace lobby::guests
