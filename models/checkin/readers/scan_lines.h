#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace lobby::checkin {

/// Cuts a serial scanner's bytes into scans. One ends by CR, LF or Tab, unless it is only the first
/// lines of a document; between STX and ETX it is one whatever is inside; and silence ends it. GS,
/// which divides the fields of some codes, is part of a scan, other control characters are not.
/// Pure: whoever feeds it tells it of silence.
class ScanLines
{
public:
    static constexpr qsizetype kLongest = 10'000; ///< bytes of a scan

    /// Says whether a scan that was ended is only the first lines of a document.
    using IsUnfinished = std::function<bool(QStringView scan)>;

    struct Scans
    {
        QStringList texts = {}; ///< lines are divided by \n
        bool tooLong = false; ///< one was longer than kLongest, and dropped
    };

    explicit ScanLines(IsUnfinished isUnfinished = {});

    [[nodiscard]] Scans feed(QByteArrayView bytes);
    /// Nothing has come for a while: what is there is a scan.
    [[nodiscard]] Scans silence();
    /// Has a scan begun?
    [[nodiscard]] bool isPending() const { return m_framed || m_overflowing || !m_bytes.isEmpty(); }
    /// The other end has gone in the middle.
    void forget();

private:
    void endLine(Scans &scans);
    void finish(Scans &scans);

    IsUnfinished m_isUnfinished;
    QByteArray m_bytes; ///< of the scan so far
    bool m_framed = false; ///< STX has come, ETX has not
    bool m_overflowing = false; ///< the rest of a scan that is too long
};

} // namespace lobby::checkin
