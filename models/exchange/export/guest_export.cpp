#include "models/exchange/export/guest_export.h"

#include "models/exchange/export/exported_guests.h"
#include "models/exchange/tables/table_row.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"
#include "models/support/whole_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <cerrno>
#include <cstdio>

namespace lobby::exchange {

using access::Grant;
using access::Permission;
using access::Session;
using store::Connection;

/// One export on its way. Leave for both entries of the audit is there before the first.
struct GuestExport::Task
{
    GuestExportWish wish;
    QString path;
    std::shared_ptr<ExportProgress> progress;
    store::Authorised begin;
    store::Authorised end;
};

namespace {

Error unsoundWish(const char *subject)
{
    return {Error::Code::Invalid, {}, QString::fromLatin1(subject)};
}

/// A file beside the wanted one until that gets its name: gone with this, whatever happens.
class UnnamedFile
{
public:
    explicit UnnamedFile(const QString &path)
        : m_path(path)
        , m_own(QStringLiteral("%1/.%2.%3.part")
                    .arg(QFileInfo(path).absolutePath(), QFileInfo(path).fileName().left(100),
                        Uuid::v7(0).toString().right(12)))
    {
    }
    ~UnnamedFile() { QFile::remove(m_own); }
    Q_DISABLE_COPY_MOVE(UnnamedFile)

    [[nodiscard]] const QString &path() const { return m_own; }

    [[nodiscard]] Result<QByteArray> sha256() const
    {
        QFile file(m_own);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error {Error::Code::Unavailable, {}, QStringLiteral("path")};
        return hash.result();
    }

    [[nodiscard]] Result<Done> name() const
    {
        errno = 0;
        const bool named = std::rename(QFile::encodeName(m_own).constData(),
                               QFile::encodeName(m_path).constData())
            == 0;
        return named ? Result<Done>(Done()) : writeFailure();
    }

private:
    QString m_path;
    QString m_own;
};

/// What the audit keeps beside the reason: kind, fields and how many, nothing of a guest. A filter
/// is a guest's name more often than not.
QString noteOf(const GuestExportWish &wish, const QString &what)
{
    return QStringLiteral("%1 [%2; %3; %4%5; %6]")
        .arg(wish.reason.trimmed(), what, QString(formatName(wish.format)),
            wish.shown == Shown::Plain ? QStringLiteral("plain") : QStringLiteral("masked"),
            wish.filter.trimmed().isEmpty() ? QString() : QStringLiteral(", filtered"),
            wish.fields.join(u' '));
}

bool areKnown(const QStringList &fields)
{
    return !fields.isEmpty() && std::all_of(fields.begin(), fields.end(), [](const QString &one) {
        return exportField(one) != nullptr;
    });
}

/// Everything that happens on the reader's thread.
Result<qint64> throughAll(const QList<Uuid> &ids, ExportedGuests &guests, ExportProgress &progress,
    const std::atomic<bool> &stopped,
    const std::function<Result<Done>(const guests::GuestProfile &)> &each)
{
    qint64 count = 0;
    for (const Uuid &id : ids) {
        if (progress.cancelled || stopped)
            return Error {Error::Code::Cancelled};
        if (const auto profile = guests.load(id)) {
            const Result<Done> done = each(*profile);
            if (!done)
                return done.error();
            ++count;
        }
        ++progress.done;
    }
    return count;
}

} // namespace

GuestExport::GuestExport(store::Database &database, const access::Authoriser &authoriser,
    const guests::GuestSearch &search, const access::DocumentNumbers &numbers, PaperMaker paper)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_search(search)
    , m_numbers(numbers)
    , m_paper(std::move(paper))
{
    m_worker.setMaxThreadCount(1);
}

void GuestExport::stop()
{
    m_stopped = true;
    m_worker.waitForDone();
}

std::optional<Error> GuestExport::refusal() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return error;
    return m_authoriser.refusal(Permission::ExportMasked);
}

bool GuestExport::mayAskInFull() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session && grantOf(*session, Permission::ExportPlain) != Grant::Denied;
}

Uuid GuestExport::object() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session ? session->branch : Uuid();
}

QFuture<Result<ExportedFile>> GuestExport::write(const GuestExportWish &wish, const QString &path,
    std::shared_ptr<ExportProgress> progress, const std::optional<access::Vouched> &word)
{
    if (const auto error = refusal())
        return refusedWith<ExportedFile>(*error);
    if (!areKnown(wish.fields))
        return refusedWith<ExportedFile>(unsoundWish("fields"));
    const QString reason = wish.reason.trimmed();
    const Permission needed
        = wish.shown == Shown::Plain ? Permission::ExportPlain : Permission::ExportMasked;
    Result<store::Authorised> begin = m_authoriser.authorise(needed, object(), reason, word);
    Result<store::Authorised> end = m_authoriser.authorise(needed, object(), reason, word);
    if (!begin || !end)
        return refusedWith<ExportedFile>(!begin ? begin.error() : end.error());
    if (reason.isEmpty())
        return refusedWith<ExportedFile>({Error::Code::ReasonRequired, {}, permissionName(needed)});
    if (!progress)
        progress = std::make_shared<ExportProgress>();
    auto task = std::make_shared<Task>(
        Task {wish, path, std::move(progress), *std::move(begin), *std::move(end)});
    return QtConcurrent::run(&m_worker, [this, task] { return written(*task); });
}

Result<Done> GuestExport::note(store::Authorised leave, const QString &reason) const
{
    const auto noted = waitFor(m_database.commit(std::move(leave), reason, QList<sync::Intent>()));
    return noted ? Result<Done>(Done()) : Result<Done>(noted.error());
}

Result<std::vector<quint32>> GuestExport::entriesOf(const QString &filter) const
{
    Result<std::vector<quint32>> all = waitFor(m_search.order());
    if (!all || filter.isEmpty())
        return all;
    return waitFor(
        m_search.filtered(filter, std::make_shared<const std::vector<quint32>>(*std::move(all))));
}

Result<ExportedFile> GuestExport::written(Task &task) const
{
    const GuestExportWish &wish = task.wish;
    const QString filter = wish.filter.trimmed();
    // On paper somebody looks for a name; a file is sorted by whoever reads it, and reading in the
    // order of the alphabet costs ten times the pages.
    const bool byName = !filter.isEmpty() || wish.format == ExportFormat::Pdf;
    std::vector<quint32> entries;
    if (byName) {
        Result<std::vector<quint32>> found = entriesOf(filter);
        if (!found)
            return found.error();
        entries = *std::move(found);
    }
    if (const auto noted
        = note(std::move(task.begin), noteOf(wish, QStringLiteral("export begun")));
        !noted)
        return noted.error();

    const UnnamedFile file(task.path);
    const auto work = [&](Connection &connection) -> Result<qint64> {
        const QList<Uuid> ids = byName ? ExportedGuests::ofEntries(connection, entries)
                                       : ExportedGuests::everybody(connection);
        if (ids.isEmpty())
            return Error {Error::Code::NotFound};
        ExportedGuests guests(
            connection, wish.fields, wish.shown == Shown::Plain ? &m_numbers : nullptr);
        ExportColumns columns(wish.fields);
        task.progress->all = ids.size() * (columns.isCounted() ? 2 : 1);
        if (columns.isCounted()) {
            ExportedGuests counted(connection, wish.fields, nullptr);
            const auto through = throughAll(
                ids, counted, *task.progress, m_stopped, [&](const guests::GuestProfile &profile) {
                    columns.count(profile);
                    return Result<Done>(Done());
                });
            if (!through)
                return through;
        }
        if (columns.codes().size() > TableLimits().columns)
            return unsoundWish("columns");
        const auto writer
            = createExport(wish.format, file.path(), columns.codes(), wish.frame, m_paper);
        if (!writer)
            return writer.error();
        const Result<Done> headed = (*writer)->write(columns.headings(wish.headings));
        if (!headed)
            return headed.error();
        const auto through = throughAll(
            ids, guests, *task.progress, m_stopped, [&](const guests::GuestProfile &profile) {
                return (*writer)->write(columns.cells(profile, wish.shown));
            });
        if (!through)
            return through;
        const Result<Done> finished = (*writer)->finish();
        return finished ? through : Result<qint64>(finished.error());
    };
    const Result<qint64> count = waitFor(m_database.read(work));
    if (!count)
        return count.error();
    const Result<QByteArray> hash = file.sha256();
    if (!hash)
        return hash.error();
    const QString what = QStringLiteral("export done; %1 guests; sha256 %2")
                             .arg(QString::number(*count), QString::fromLatin1(hash->toHex()));
    if (const auto noted = note(std::move(task.end), noteOf(wish, what)); !noted)
        return noted.error();
    const Result<Done> named = file.name();
    if (!named)
        return named.error();
    return ExportedFile {*count, *hash};
}

} // namespace lobby::exchange
