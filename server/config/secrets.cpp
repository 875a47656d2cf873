#include "server/config/secrets.h"

#include "models/access/secrets/private_file.h"

#include <QFile>

#include <cstdlib>

namespace lobby::server {

using namespace Qt::StringLiterals;
using access::SecretBytes;

namespace {

constexpr qint64 kMostSecretBytes = 4096;
constexpr qsizetype kKeySize = 32;

SecretBytes withoutLineEnd(QByteArray bytes)
{
    QByteArrayView view(bytes);
    while (!view.isEmpty() && (view.back() == '\n' || view.back() == '\r'))
        view.chop(1);
    SecretBytes secret = SecretBytes::copyOf(view);
    access::wipe(bytes);
    return secret;
}

Result<SecretBytes> fromFile(const QString &path)
{
    auto bytes = access::readPrivateFile(path, kMostSecretBytes);
    if (!bytes) {
        Error error = bytes.error();
        error.subject = path;
        return error;
    }
    return withoutLineEnd(*std::move(bytes));
}

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

Result<SecretBytes> readSecret(const SecretSource &source)
{
    if (!source.file.isEmpty())
        return fromFile(source.file);
    if (const char *folder = std::getenv("CREDENTIALS_DIRECTORY")) {
        const QString path
            = QFile::decodeName(folder) + u'/' + QLatin1StringView(source.credential);
        if (QFile::exists(path))
            return fromFile(path);
    }
    if (const char *value = std::getenv(source.variable))
        return SecretBytes::copyOf(QByteArrayView(value));
    return SecretBytes();
}

Result<SecretBytes> databaseKey(const Configuration &configuration)
{
    const auto text = readSecret({configuration.keyFile, "database-key", "LOBBYD_DATABASE_KEY"});
    if (!text)
        return text.error();
    if (text->isEmpty())
        return Error {Error::Code::KeysMissing, u"no key of the embedded database"_s};
    SecretBytes key(kKeySize);
    bool isKey = text->size() == 2 * kKeySize;
    for (qsizetype i = 0; isKey && i < kKeySize; ++i) {
        const int high = digit(text->view()[2 * i]);
        const int low = digit(text->view()[2 * i + 1]);
        isKey = high >= 0 && low >= 0;
        key.data()[i] = static_cast<quint8>(high << 4 | low);
    }
    if (!isKey)
        return Error {Error::Code::Invalid, u"the key must be 64 hexadecimal digits"_s};
    return key;
}

Result<SecretBytes> databasePassword(const Configuration &configuration)
{
    return readSecret(
        {configuration.passwordFile, "database-password", "LOBBYD_DATABASE_PASSWORD"});
}

} // namespace lobby::server
