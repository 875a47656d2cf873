#pragma once

#include "models/checkin/bursts/reader_settings.h"
#include "models/checkin/readers/card_reader.h"
#include "models/checkin/readers/reader.h"
#include "models/checkin/readers/scan_lines.h"

namespace lobby::checkin {

/// All readers of this desk that bring what they read by themselves: the serial line that is set,
/// the card readers that there are, and whatever was added. GUI thread.
class Readers : public QObject
{
    Q_OBJECT

public:
    Readers(ScanLines::IsUnfinished isUnfinished, CardReader::Index cardIndex,
        QObject *parent = nullptr);
    ~Readers() override;

    /// Opens and closes what has changed.
    void apply(const ReaderSettings &settings);
    /// Takes the reader over.
    void add(Reader *reader);
    /// Inactive, it drops what comes: where a password is typed there is nothing to read.
    void setActive(bool active) { m_active = active; }

    /// Those to show: card readers only once there is one.
    [[nodiscard]] QList<const Reader *> all() const;
    /// Looks for the lost ones at once.
    void tryNow();

Q_SIGNALS:
    /// Other readers, or in another health.
    void changed();
    void scanned(const QString &text);
    void carded(const QByteArray &index);
    void failed(lobby::checkin::ReaderProblem problem);

private:
    void remove(Reader *reader);

    ScanLines::IsUnfinished m_isUnfinished;
    CardReader::Index m_cardIndex;
    ReaderSettings m_settings;
    QList<Reader *> m_readers;
    Reader *m_serial = nullptr;
    CardReader *m_cards = nullptr;
    bool m_active = true;
};

} // namespace lobby::checkin
