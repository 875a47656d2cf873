#include "models/sync/lookup/lookup_messages.h"

#include "models/sync/codec/read_message.h"

#include <QCborStreamWriter>
#include <QStringList>

#include <algorithm>

namespace lobby::sync {

namespace {

constexpr qsizetype kMostStars = 3;

} // namespace

QString maskedName(QStringView name)
{
    QStringList words;
    for (const QStringView word : name.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype first = word.front().isHighSurrogate() ? 2 : 1;
        words.append(word.first(std::min(first, word.size())).toString()
            + QString(std::min(kMostStars, word.size() - first), u'*'));
    }
    return words.join(u' ');
}

QByteArray encode(const LookupRequest &request)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(3);
    writer.append(quint64(request.device));
    writer.append(quint64(request.key.kind));
    writer.append(request.key.key);
    writer.endArray();
    return bytes;
}

QByteArray encode(const LookupAnswer &answer)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(static_cast<quint64>(answer.guests.size()));
    for (const GuestSummary &guest : answer.guests) {
        writer.startArray(4);
        writer.append(guest.guest.toBytes());
        for (const QString &text : {guest.name, guest.birthYear, guest.nationality})
            writer.append(text.toUtf8());
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

Result<LookupRequest> decodeLookupRequest(QByteArrayView bytes)
{
    return readMessage<LookupRequest>(bytes, 3, [](CborReader &reader, LookupRequest &request) {
        request.device = reader.integer<quint32>();
        const quint64 kind = reader.unsignedInteger(quint64(LookupKind::NameAndBirth));
        reader.require(kind != 0);
        request.key.kind = static_cast<LookupKind>(kind);
        request.key.key = reader.bytes();
        reader.require(request.key.key.size() == kLookupKeySize);
    });
}

Result<LookupAnswer> decodeLookupAnswer(QByteArrayView bytes)
{
    CborReader reader(bytes);
    LookupAnswer answer;
    const quint64 count = reader.enterList(kMostSummaries);
    for (quint64 i = 0; i < count; ++i) {
        GuestSummary guest;
        reader.enterArray(4);
        guest.guest = reader.uuid();
        for (QString *text : {&guest.name, &guest.birthYear, &guest.nationality})
            *text = QString::fromUtf8(reader.bytes());
        reader.leave();
        answer.guests.append(guest);
    }
    reader.leave();
    if (!reader.isWhole())
        return Error {Error::Code::Invalid, QStringLiteral("not such a message")};
    return answer;
}

} // namespace lobby::sync
