#include "models/checkin/readers/readers.h"

#include "models/checkin/readers/serial_reader.h"

#include <utility>

namespace lobby::checkin {

Readers::Readers(ScanLines::IsUnfinished isUnfinished, CardReader::Index cardIndex, QObject *parent)
    : QObject(parent)
    , m_isUnfinished(std::move(isUnfinished))
    , m_cardIndex(std::move(cardIndex))
    , m_settings {.cards = false}
{
}

Readers::~Readers() = default;

void Readers::apply(const ReaderSettings &settings)
{
    const ReaderSettings before = std::exchange(m_settings, settings);
    const bool sameLine = before.serialPort == settings.serialPort && before.baud == settings.baud;
    if (!sameLine && m_serial)
        remove(std::exchange(m_serial, nullptr));
    if (!settings.serialPort.isEmpty() && !m_serial) {
        m_serial = new SerialReader(
            {.port = settings.serialPort, .baud = settings.baud}, m_isUnfinished, this);
        add(m_serial);
    }
    if (!settings.cards && m_cards)
        remove(std::exchange(m_cards, nullptr));
    if (settings.cards && !m_cards) {
        m_cards = new CardReader(m_cardIndex, CardReader::kRetryMs, this);
        add(m_cards);
    }
}

void Readers::add(Reader *reader)
{
    reader->setParent(this);
    m_readers.append(reader);
    connect(reader, &Reader::healthChanged, this, &Readers::changed);
    connect(reader, &Reader::scanned, this, [this](const QString &text) {
        if (m_active)
            Q_EMIT scanned(text);
    });
    connect(reader, &Reader::carded, this, [this](const QByteArray &index) {
        if (m_active)
            Q_EMIT carded(index);
    });
    connect(reader, &Reader::failed, this, [this](ReaderProblem problem) {
        if (m_active)
            Q_EMIT failed(problem);
    });
    Q_EMIT changed();
}

void Readers::remove(Reader *reader)
{
    m_readers.removeOne(reader);
    delete reader;
    Q_EMIT changed();
}

QList<const Reader *> Readers::all() const
{
    QList<const Reader *> shown;
    for (const Reader *reader : m_readers) {
        if (reader != m_cards || m_cards->wasSeen())
            shown.append(reader);
    }
    return shown;
}

void Readers::tryNow()
{
    for (Reader *reader : std::as_const(m_readers))
        reader->tryNow();
}

} // namespace lobby::checkin
