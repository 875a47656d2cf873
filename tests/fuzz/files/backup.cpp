#include "models/backup/container/container_reader.h"
#include "models/backup/container/container_writer.h"
#include "models/backup/copies/backup_header.h"
#include "tests/fuzz/fuzz_target.h"

#include <QBuffer>

using namespace lobby::backup;

namespace lobby::fuzz {

namespace {

/// All of it as far as it goes, with the key that the corpus is sealed with.
Result<Done> readContainer(QByteArray bytes, const access::SecretBytes &key, QByteArray *header)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    ContainerReader reader(file);
    const Result<QByteArray> read = reader.header();
    if (!read)
        return read.error();
    *header = *read;
    if (const Result<Done> begun = reader.begin(key); !begun)
        return begun.error();
    if (const Result<QByteArray> some = reader.read(1); !some)
        return some.error();
    return reader.end();
}

} // namespace

/// A file that lay on a stick, and a header that somebody wrote himself.
void tryInput(QByteArrayView bytes)
{
    static const access::SecretBytes kKey
        = access::SecretBytes::copyOf(QByteArray(access::kKeySize, 'k'));
    QByteArray header;
    const Result<Done> read = readContainer(bytes.toByteArray(), kKey, &header);
    if (!read) {
        const Error::Code code = read.error().code;
        require(code == Error::Code::BackupDamaged || code == Error::Code::NotABackup,
            "it is said what is wrong");
    }
    for (const QByteArrayView told : {bytes, QByteArrayView(header)}) {
        if (const auto decoded = BackupHeader::decode(told)) {
            const auto again = BackupHeader::decode(decoded->encode());
            require(again && *again == *decoded, "a header is read as it is written");
        }
    }
    // Whatever it is: sealed, it is read again, and without its end it is not.
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    ContainerWriter writer(file, bytes.first(std::min<qsizetype>(bytes.size(), 1000)), kKey);
    require(writer.write(QByteArrayView("x")).has_value() && writer.finish().has_value(),
        "a container is written");
    require(readContainer(file.data(), kKey, &header).has_value(), "and read");
    require(!readContainer(file.data().chopped(1), kKey, &header), "but not without its end");
}

} // namespace lobby::fuzz
