#pragma once

#include "models/exchange/export/export_columns.h"
#include "models/exchange/export/export_format.h"
#include "models/guests/search/guest_search.h"

#include <QThreadPool>

#include <atomic>

namespace lobby::exchange {

/// Which guests are to be written, what of them, and how.
struct GuestExportWish
{
    QString filter = {}; ///< as typed over the list of guests; empty: everybody
    QStringList fields = {}; ///< codes of exportFields()
    Shown shown = Shown::Masked;
    ExportFormat format = ExportFormat::Csv;
    HeadingLanguage headings = HeadingLanguage::English;
    ListFrame frame = {};
    QString reason = {}; ///< for the audit
};

/// Shared with the thread that writes.
struct ExportProgress
{
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0; ///< 0: not known yet
};

struct ExportedFile
{
    qint64 guests = 0;
    QByteArray sha256 = {}; ///< of the file, as the audit has it
};

/// Writes guests into a file that others read. A thread of its own, reading through one reader of
/// the store, all of one moment; the guests are never all in memory. Used on the database's thread;
/// what it works with outlives it.
class GuestExport
{
public:
    GuestExport(store::Database &database, const access::Authoriser &authoriser,
        const guests::GuestSearch &search, const access::DocumentNumbers &numbers,
        PaperMaker paper = {});
    ~GuestExport() { stop(); }
    Q_DISABLE_COPY_MOVE(GuestExport)

    /// The audit hears of it twice: before the first byte, so that there is no file of which it
    /// does not know, and when the file is whole, with its count and hash. Then the file gets its
    /// name; before that, and after any failure, what stood there still does.
    /// A reason always. Masked it needs "export.masked"; in full "export.plain" for object(), with
    /// another member's word. NotLoggedIn, NotAllowed (also with "four_eyes"), ReasonRequired;
    /// Invalid: "fields" for none, or one that there is not, "columns" for more than an import
    /// takes; NotFound when there is nobody; Cancelled; DiskFull, ReadOnly, Unavailable ("path").
    QFuture<Result<ExportedFile>> write(const GuestExportWish &wish, const QString &path,
        std::shared_ptr<ExportProgress> progress = {},
        const std::optional<access::Vouched> &word = {});

    /// Why nothing can be exported; none: it can, masked at least.
    [[nodiscard]] std::optional<Error> refusal() const;
    /// Does whoever is at the desk hold the right to values in full, with another's word?
    [[nodiscard]] bool mayAskInFull() const;
    /// What a word for values in full is given about.
    [[nodiscard]] Uuid object() const;

    /// Gives up what is under way, before the database closes.
    void stop();

private:
    struct Task;

    [[nodiscard]] Result<ExportedFile> written(Task &task) const;
    [[nodiscard]] Result<Done> note(store::Authorised leave, const QString &reason) const;
    [[nodiscard]] Result<std::vector<quint32>> entriesOf(const QString &filter) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const guests::GuestSearch &m_search;
    const access::DocumentNumbers &m_numbers;
    PaperMaker m_paper;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_worker; ///< one thread
};

} // namespace lobby::exchange
