#include "models/checkin/authority/report_folder.h"

#include "models/access/secrets/private_file.h"
#include "models/guests/values/clean_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace lobby::checkin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAccepted = ".ok"_L1;
constexpr auto kRefused = ".error"_L1;

/// The first bytes of a regular file; none for anything else.
std::optional<QByteArray> beginningOf(const QString &path)
{
    // O_NONBLOCK: a pipe in place of the file must not hold anybody up.
    const int file = ::open(
        QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return std::nullopt;
    struct stat status = {};
    std::optional<QByteArray> bytes;
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
        bytes.emplace(ReportFolder::kMostAnswerBytes, Qt::Uninitialized);
        ssize_t got = 0;
        do
            got = ::read(file, bytes->data(), static_cast<size_t>(bytes->size()));
        while (got < 0 && errno == EINTR);
        if (got < 0)
            bytes.reset();
        else
            bytes->truncate(got);
    }
    ::close(file);
    return bytes;
}

/// An authority may repeat the number that it refuses.
QString withoutNumbers(QString text)
{
    static const QRegularExpression number(u"(?:[A-Za-z]*[0-9]){6,}[A-Za-z0-9]*"_s);
    return text.replace(number, u"****"_s);
}

QString refusalIn(const QByteArray &bytes)
{
    return withoutNumbers(guests::cleanLine(QString::fromUtf8(bytes)))
        .left(ReportFolder::kMostAnswerLength)
        .trimmed();
}

} // namespace

ReportFolder::ReportFolder(QString path, Write write)
    : m_path(std::move(path))
    , m_write(std::move(write))
{
    if (!m_write) {
        m_write = [](const QString &file, QByteArrayView bytes) {
            return access::replacePrivateFile(file, bytes);
        };
    }
}

QString ReportFolder::file(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

Result<Done> ReportFolder::check() const
{
    const QFileInfo folder(m_path);
    if (m_path.isEmpty() || folder.isRelative())
        return Error {Error::Code::Invalid, {}, u"folder"_s};
    if (!folder.exists())
        return Error {Error::Code::NotFound, {}, u"folder"_s};
    if (!folder.isDir())
        return Error {Error::Code::Invalid, {}, u"folder"_s};
    const QString trial = file(u".lobby-trial"_s);
    if (Result<Done> written = m_write(trial, "trial"); !written)
        return written;
    QFile::remove(trial);
    return Done();
}

Result<Done> ReportFolder::write(const QString &fileName, QByteArrayView bytes) const
{
    removeAnswers(QFileInfo(fileName).completeBaseName());
    return m_write(file(fileName), bytes);
}

std::optional<ReportAnswer> ReportFolder::answer(const QString &baseName) const
{
    if (const auto bytes = beginningOf(file(baseName + kRefused)))
        return ReportAnswer {false, refusalIn(*bytes)};
    if (beginningOf(file(baseName + kAccepted)))
        return ReportAnswer {true};
    return std::nullopt;
}

void ReportFolder::removeReport(const QString &baseName) const
{
    for (const auto ending : {".json"_L1, ".csv"_L1})
        QFile::remove(file(baseName + ending));
}

void ReportFolder::removeAnswers(const QString &baseName) const
{
    for (const auto ending : {kAccepted, kRefused})
        QFile::remove(file(baseName + ending));
}

} // namespace lobby::checkin
