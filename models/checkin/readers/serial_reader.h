#pragma once

#include "models/checkin/readers/reader.h"
#include "models/checkin/readers/scan_lines.h"

#include <QSerialPort>
#include <QTimer>

namespace lobby::checkin {

/// A scanner that speaks over a serial line, which USB scanners offer as "CDC", "COM port" or
/// "virtual serial" mode: the sure way, since nothing it sends goes through the keyboard.
class SerialReader final : public Reader
{
    Q_OBJECT

public:
    struct Options
    {
        QString port; ///< "ttyACM0" or a whole path
        int baud = 9600;
        int retryMs = 3000;
        int silenceMs = 100; ///< ends a scan that nothing has ended
    };

    SerialReader(Options options, ScanLines::IsUnfinished isUnfinished, QObject *parent = nullptr);
    ~SerialReader() override;

    [[nodiscard]] ReaderKind kind() const override { return ReaderKind::Serial; }
    [[nodiscard]] QString name() const override { return m_options.port; }
    [[nodiscard]] const Options &options() const { return m_options; }
    void tryNow() override;

    /// The lines of this computer that something may hang on, by name.
    [[nodiscard]] static QStringList ports();

private:
    void open();
    void onReadyRead();
    void lose();
    void tell(const ScanLines::Scans &scans);

    Options m_options;
    ScanLines m_lines;
    QSerialPort m_port;
    QTimer m_retry;
    QTimer m_silence;
};

} // namespace lobby::checkin
