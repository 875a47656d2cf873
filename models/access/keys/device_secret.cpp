#include "models/access/keys/device_secret.h"

#include "models/access/secrets/private_file.h"

namespace lobby::access {

namespace {

Error about(Error error)
{
    error.subject = QStringLiteral("device_secret");
    return error;
}

} // namespace

DeviceSecretFile::DeviceSecretFile(const QString &profileFolder)
    : m_path(pathIn(profileFolder))
{
}

QString DeviceSecretFile::pathIn(const QString &profileFolder)
{
    return profileFolder + QStringLiteral("/device.secret");
}

Result<DeviceSecret> DeviceSecretFile::read()
{
    auto bytes = readPrivateFile(m_path, DeviceSecret::kSize);
    if (!bytes) {
        Error error = bytes.error();
        if (error.code == Error::Code::NotFound)
            error.code = Error::Code::KeysMissing;
        else if (error.code == Error::Code::Invalid)
            error.code = Error::Code::KeysDamaged;
        return about(error);
    }
    if (bytes->size() != DeviceSecret::kSize)
        return about({Error::Code::KeysDamaged, QStringLiteral("%1 bytes").arg(bytes->size())});
    DeviceSecret secret {SecretBytes::copyOf(*bytes)};
    wipe(*bytes);
    return secret;
}

Result<Done> DeviceSecretFile::write(const DeviceSecret &secret)
{
    Q_ASSERT(secret.bytes.size() == DeviceSecret::kSize);
    auto written = createPrivateFile(m_path, secret.bytes.view());
    return written ? written : about(written.error());
}

} // namespace lobby::access
