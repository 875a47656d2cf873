#include "ui/checkin/receiving/document_receiver.h"

#include "models/checkin/capture/card_guest.h"
#include "models/checkin/identity/identity_number.h"
#include "models/checkin/images/picture_reading.h"
#include "models/support/async.h"
#include "ui/checkin/receiving/receiving_words.h"

#include <QtConcurrentRun>

namespace lobby::ui {

using checkin::MrzSource;
using checkin::ReadDocument;
using checkin::Scan;
using checkin::ScanKind;

namespace {

constexpr qint64 kSameCardMs = 3000;

} // namespace

DocumentReceiver::DocumentReceiver(const Clock &clock, QString region, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_region(std::move(region))
{
}

bool DocumentReceiver::isRepeated(const QString &scan)
{
    const qint64 now = m_clock.nowMs();
    if (scan == m_lastScan && now - m_lastScanMs < kSameCardMs)
        return true;
    m_lastScan = scan;
    m_lastScanMs = now;
    return false;
}

void DocumentReceiver::forget()
{
    dropPicture();
    m_lastScan.clear();
}

void DocumentReceiver::take(const QString &text, MrzSource source)
{
    const Scan scan = checkin::classify(text);
    switch (scan.kind) {
    case ScanKind::Document:
    case ScanKind::ResidentId:
        for (const ReadDocument &read : documentsIn(scan, source))
            Q_EMIT documentRead(read);
        return;
    case ScanKind::OwnCode:
        if (const auto code = checkin::OwnCode::parse(scan.text))
            Q_EMIT ownCodeRead(*code);
        return;
    case ScanKind::BoardingPass:
        takeBoardingPass(scan.text);
        return;
    case ScanKind::VCard:
        takeVisitingCard(scan.text);
        return;
    case ScanKind::Other:
        Q_EMIT searchRequested(scan.text);
        return;
    case ScanKind::Nothing:
        Q_EMIT refused(
            tr("Nothing was read."), tr("Present the document once more, or type its lines."));
        return;
    }
}

void DocumentReceiver::takePicture(const DocumentPicture &picture)
{
    if (const auto *problem = std::get_if<checkin::ImageProblem>(&picture)) {
        Q_EMIT refused(
            ReceivingWords::problem(*problem), tr("Take a JPEG or PNG picture of the document."));
        return;
    }
    Q_EMIT pictureBegun();
    const auto reading = QtConcurrent::run(checkin::readPicture, std::get<QImage>(picture));
    whenDone(reading, this, [this, id = ++m_picture](const checkin::PictureReading &found) {
        if (id != m_picture)
            return;
        Q_EMIT pictureEnded();
        if (found.text.isEmpty()) {
            Q_EMIT refused(ReceivingWords::fault(found.fault),
                tr("Lay the document flat in good light and take the picture again."));
        } else {
            take(found.text, MrzSource::Picture);
        }
    });
}

/// Those that can be read; of the others it is said why not.
QList<ReadDocument> DocumentReceiver::documentsIn(const Scan &scan, MrzSource source)
{
    QList<ReadDocument> documents;
    if (scan.kind == ScanKind::ResidentId) {
        if (const auto read = numberIn(scan.text))
            documents.append(*read);
        return documents;
    }
    for (const QStringList &lines : scan.zones) {
        if (const auto read = checkin::readDocument(lines, m_clock.today(), source))
            documents.append(*read);
        else
            Q_EMIT refused(ReceivingWords::problem(read.error().problem),
                tr("Present the document once more, or type its lines."));
    }
    return documents;
}

std::optional<ReadDocument> DocumentReceiver::numberIn(const QString &text)
{
    using checkin::IdentityType;
    const QDate today = m_clock.today();
    const QList<IdentityType> types = checkin::possibleTypes(text, today);
    const IdentityType type = types.isEmpty() ? IdentityType::ResidentId : types.constFirst();
    const checkin::IdentityVerdict verdict = checkin::checkIdentity(type, text, today);
    if (verdict.valid())
        return checkin::documentFrom(type, verdict);
    Q_EMIT refused(
        ReceivingWords::problem(*verdict.problem), tr("Scan the card once more, or type it."));
    return {};
}

void DocumentReceiver::takeBoardingPass(const QString &text)
{
    if (const auto pass = checkin::readBoardingPass(text, m_clock.today()))
        Q_EMIT boardingPassRead(*pass);
    else
        Q_EMIT refused(tr("This boarding pass cannot be read."), tr("Scan it once more."));
}

void DocumentReceiver::takeVisitingCard(const QString &text)
{
    if (const auto card = checkin::readVCard(text))
        Q_EMIT newGuestRequested(checkin::guestOf(*card, m_region));
    else
        Q_EMIT refused(tr("This visiting card cannot be read."), tr("Scan it once more."));
}

} // namespace lobby::ui
