#include "models/checkin/readers/serial_reader.h"

#include <QFileInfo>
#include <QSerialPortInfo>

namespace lobby::checkin {

using namespace Qt::StringLiterals;

SerialReader::SerialReader(Options options, ScanLines::IsUnfinished isUnfinished, QObject *parent)
    : Reader(parent)
    , m_options(std::move(options))
    , m_lines(std::move(isUnfinished))
{
    m_retry.setInterval(m_options.retryMs);
    m_silence.setInterval(m_options.silenceMs);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SerialReader::tryNow);
    connect(&m_silence, &QTimer::timeout, this, [this] { tell(m_lines.silence()); });
    connect(&m_port, &QSerialPort::readyRead, this, &SerialReader::onReadyRead);
    connect(&m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error != QSerialPort::NoError && m_port.isOpen())
            QMetaObject::invokeMethod(this, &SerialReader::lose, Qt::QueuedConnection);
    });
    m_port.setPortName(m_options.port);
    m_port.setBaudRate(m_options.baud);
    m_port.setReadBufferSize(2 * ScanLines::kLongest);
    m_retry.start();
    QMetaObject::invokeMethod(this, &SerialReader::tryNow, Qt::QueuedConnection);
}

SerialReader::~SerialReader()
{
    m_port.disconnect(this);
}

void SerialReader::tryNow()
{
    // A line whose scanner was pulled may stay open without a word; its name goes.
    const QString &port = m_options.port;
    if (m_port.isOpen() && !QFileInfo::exists(port.startsWith(u'/') ? port : u"/dev/"_s + port))
        lose();
    if (!m_port.isOpen())
        open();
}

void SerialReader::open()
{
    const bool opened = m_port.open(QIODevice::ReadOnly);
    setHealth(opened ? ReaderHealth::Ready : ReaderHealth::Lost);
}

void SerialReader::onReadyRead()
{
    tell(m_lines.feed(m_port.readAll()));
    if (m_lines.isPending())
        m_silence.start();
    else
        m_silence.stop();
}

void SerialReader::lose()
{
    if (!m_port.isOpen())
        return;
    m_port.close();
    m_silence.stop();
    m_lines.forget(); // half a document is none
    setHealth(ReaderHealth::Lost);
}

void SerialReader::tell(const ScanLines::Scans &scans)
{
    for (const QString &text : scans.texts)
        Q_EMIT scanned(text);
    if (scans.tooLong)
        Q_EMIT failed(ReaderProblem::TooLong);
}

QStringList SerialReader::ports()
{
    QStringList names;
    const QList<QSerialPortInfo> all = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &port : all) {
        // Without a maker it is a line of the mainboard; it stays in the list, at its end.
        names.insert(port.hasVendorIdentifier() ? 0 : names.size(), port.portName());
    }
    return names;
}

} // namespace lobby::checkin
