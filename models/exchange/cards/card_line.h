#pragma once

#include "models/exchange/records/text_lines.h"

namespace lobby::exchange {

/// One property of a vCard, not yet understood.
struct CardLine
{
    QString name = {}; ///< upper case, without the group before a dot
    QStringList types = {}; ///< of TYPE, lower case; the bare words of older cards too
    QList<std::pair<QString, QString>> parameters = {}; ///< the others; names in upper case
    QString value = {}; ///< with its escapes
    bool isCutOff = false; ///< it was longer than may be read

    [[nodiscard]] QString parameter(QStringView name) const;
    /// The whole value, unescaped.
    [[nodiscard]] QString text() const;
    /// What stands between separators that are not escaped, each unescaped: ';' of N and ADR, ','
    /// of lists.
    [[nodiscard]] QStringList parts(QChar separator) const;
};

/// Content lines of vCards (RFC 6350, 3.2 and 3.3; RFC 2426, 2.6), folded lines joined, empty ones
/// left out. Pictures, sounds and keys come without their value. Only for this room.
class CardLines
{
public:
    CardLines(std::unique_ptr<TextLines> lines, qsizetype mostUnits)
        : m_lines(std::move(lines))
        , m_mostUnits(mostUnits)
    {
    }

    /// False at the end. FileFormat ("vcard") for a line that is none; else as TextLines.
    Result<bool> next(CardLine &line);
    /// Where the line began that was read last.
    [[nodiscard]] qint64 number() const { return m_begunAt; }
    [[nodiscard]] double share() const { return m_lines->share(); }

private:
    Result<bool> logical(QString &text, bool &isCutOff);

    std::unique_ptr<TextLines> m_lines;
    qsizetype m_mostUnits;
    std::optional<QString> m_ahead;
    qint64 m_aheadAt = 0;
    qint64 m_begunAt = 0;
};

} // namespace lobby::exchange
