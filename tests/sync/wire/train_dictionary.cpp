#include "models/sync/wire/message_codec.h"
#include "tests/sync/wire/sample_changes.h"

#include <QFile>

#include <zdict.h>

#include <cstdio>
#include <vector>

// train_dictionary FILE: makes the dictionary with which messages are packed, from made-up changes.
// The result is kept in resources/sync and never changes again: every desk in the field has it. A
// better one would be another file with another first byte of the frame.

using namespace lobby;

namespace {

constexpr size_t kDictionaryBytes = size_t(16) * 1024;
constexpr int kSamples = 6000;

sync::SyncRequest requestOf(const QList<sync::Op> &ops)
{
    sync::SyncRequest request;
    request.device = 7;
    request.epoch = {1, 0x1234'5678'9abc'def0};
    request.schema = 1;
    request.baseChain = QByteArray(16, '\0');
    request.ops = ops;
    request.cursors = {{1, 1000}, {100, 50}};
    return request;
}

sync::SyncAnswer answerOf(const QList<sync::Op> &ops)
{
    sync::SyncAnswer answer;
    answer.standing.device = 8;
    answer.standing.epoch = {1, 0x1234'5678'9abc'def0};
    answer.standing.lastChain = QByteArray(16, '\0');
    sync::StreamPart &part = answer.streams[1];
    for (const sync::Op &op : ops) {
        sync::Entry entry;
        entry.kind = sync::Entry::Kind::Op;
        entry.device = 7;
        entry.sequence = 1000 + quint64(part.entries.size());
        entry.key = {op.table, op.id};
        entry.op = op;
        part.entries.append(entry);
    }
    return answer;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: train_dictionary FILE\n");
        return 2;
    }
    test::SampleChanges changes(7, 11);
    QByteArray samples;
    std::vector<size_t> sizes;
    for (int i = 0; i < kSamples; ++i) {
        QList<sync::Op> ops;
        if (i % 3 == 0)
            ops = changes.newGuest();
        else if (i % 3 == 1)
            ops = changes.stay();
        else
            ops = {changes.edit(), changes.edit(), changes.edit()};
        const QByteArray message
            = i % 2 == 0 ? sync::encode(requestOf(ops)) : sync::encode(answerOf(ops));
        samples += message;
        sizes.push_back(static_cast<size_t>(message.size()));
    }
    QByteArray dictionary(static_cast<qsizetype>(kDictionaryBytes), '\0');
    const size_t size = ZDICT_trainFromBuffer(dictionary.data(), kDictionaryBytes,
        samples.constData(), sizes.data(), static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(size)) {
        std::fprintf(stderr, "%s\n", ZDICT_getErrorName(size));
        return 1;
    }
    dictionary.truncate(static_cast<qsizetype>(size));
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(dictionary) != dictionary.size())
        return 1;
    std::printf("%zu bytes from %d messages\n", size, kSamples);
    return 0;
}
