#include "ui/darkdesk/pack/pack_desk.h"

#include "models/darkdesk/pack/encrypted_pdf.h"
#include "models/support/async.h"
#include "ui/darkdesk/pack/dark_desk_words.h"
#include "ui/darkdesk/pack/pack_pdf.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace lobby::ui {

using darkdesk::Pack;
using darkdesk::PackFolder;
using darkdesk::PackToWrite;

PackDesk::PackDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    m_worker.setMaxThreadCount(1);
    connect(&m_services.settings, &DeskSettingsFile::changed, this,
        [this, before = m_services.settings.settings().darkDesk.folder](
            const DeskSettings &now) mutable {
            if (std::exchange(before, now.darkDesk.folder) == now.darkDesk.folder)
                return;
            m_lastMs.reset(); // what lies elsewhere is not looked for there
            lookForLast();
        });
    lookForLast();
}

PackDesk::~PackDesk()
{
    m_worker.waitForDone();
}

PackFolder PackDesk::folder() const
{
    return {m_services.ownFolder, m_services.settings.settings().darkDesk.folder, m_services.write};
}

/// A folder of a network may be slow to answer.
void PackDesk::lookForLast()
{
    const auto looking
        = QtConcurrent::run(&m_worker, [folder = folder()] { return folder.writtenAt(); });
    whenDone(looking, this, [this, path = file()](const std::optional<qint64> &written) {
        if (!m_lastMs && path == file())
            m_lastMs = written;
        Q_EMIT changed();
    });
}

void PackDesk::refresh()
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    Q_EMIT changed();
    whenDone(m_services.desk.packToWrite(), this, [this](const Result<PackToWrite> &contents) {
        if (contents)
            make(*contents);
        else
            made(contents.error(), 0);
    });
}

void PackDesk::make(const PackToWrite &contents)
{
    const auto making = QtConcurrent::run(&m_worker,
        [contents, folder = folder(), language = m_services.language()]() -> Result<Done> {
            const Result<QByteArray> closed
                = darkdesk::encryptedPdf(packPdf(contents.pack, language), *contents.passphrase);
            return closed ? folder.write(*closed) : Result<Done>(closed.error());
        });
    whenDone(making, this,
        [this, asOf = contents.pack.asOf](const Result<Done> &written) { made(written, asOf); });
}

void PackDesk::made(const Result<Done> &written, qint64 asOf)
{
    m_isWorking = false;
    m_problem = written ? std::nullopt : std::optional(written.error());
    if (written)
        m_lastMs = asOf;
    Q_EMIT changed();
}

QFuture<Result<Done>> PackDesk::print()
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto answer = [promise](const Result<Done> &done) {
        promise->addResult(done);
        promise->finish();
    };
    whenDone(m_services.desk.packToPrint(), this, [this, answer](const Result<Pack> &pack) {
        if (!pack) {
            answer(pack.error());
            return;
        }
        const auto drawing = QtConcurrent::run(&m_worker,
            [pack = *pack, language = m_services.language()] { return packPdf(pack, language); });
        whenDone(drawing, this, [this, answer](const QByteArray &pdf) {
            whenDone(m_services.print(pdf, DarkDeskWords::title()), this,
                [answer](const Result<Done> &printed) { answer(printed); });
        });
    });
    return promise->future();
}

} // namespace lobby::ui
