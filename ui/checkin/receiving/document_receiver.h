#pragma once

#include "models/checkin/codes/boarding_pass.h"
#include "models/checkin/codes/own_code.h"
#include "models/checkin/reading/read_document.h"
#include "models/checkin/reading/scan.h"
#include "models/guests/guest.h"
#include "models/support/clock.h"
#include "ui/checkin/receiving/document_input.h"

#include <QObject>

namespace lobby::ui {

/// Sorts what comes in at the desk, from a reader, typed or in a picture: documents, codes of the
/// house, boarding passes, visiting cards, and what is only to be looked for. It keeps none of it
/// but the latest scan, to know it again. GUI thread.
class DocumentReceiver : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives this. `region`: ISO 3166-1 alpha-2, where numbers on visiting cards are
    /// dialled.
    DocumentReceiver(const Clock &clock, QString region, QObject *parent = nullptr);

    /// What a reader has sent. The same again within three seconds is nothing.
    [[nodiscard]] bool isRepeated(const QString &scan);
    void take(const QString &text, checkin::MrzSource source = checkin::MrzSource::Unknown);
    /// It is read in the background and dropped.
    void takePicture(const DocumentPicture &picture);
    /// Whatever a picture still brings is nothing.
    void dropPicture() { ++m_picture; }
    /// That too, and the same scan is something again.
    void forget();

Q_SIGNALS:
    /// One after the other, after what is to be said of those that could not be read.
    void documentRead(const lobby::checkin::ReadDocument &read);
    void ownCodeRead(const lobby::checkin::OwnCode &code);
    void boardingPassRead(const lobby::checkin::BoardingPass &pass);
    /// A number or a name to look for.
    void searchRequested(const QString &text);
    /// Of a visiting card.
    void newGuestRequested(const lobby::guests::GuestProfile &guest);
    /// Nothing came of it: why, and what to do.
    void refused(const QString &what, const QString &next);
    void pictureBegun();
    void pictureEnded();

private:
    [[nodiscard]] QList<checkin::ReadDocument> documentsIn(
        const checkin::Scan &scan, checkin::MrzSource source);
    [[nodiscard]] std::optional<checkin::ReadDocument> numberIn(const QString &text);
    void takeBoardingPass(const QString &text);
    void takeVisitingCard(const QString &text);

    const Clock &m_clock;
    QString m_region;
    QString m_lastScan;
    qint64 m_lastScanMs = 0;
    int m_picture = 0; ///< that is being read; an older one has been dropped
};

} // namespace lobby::ui
