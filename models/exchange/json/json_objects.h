#pragma once

#include "models/exchange/tables/file_bytes.h"

namespace lobby::exchange {

/// Cuts a stream of JSON into its outermost objects, without understanding them. Only for this
/// room.
class JsonObjects
{
public:
    static constexpr qsizetype kLongest = qsizetype {1024} * 1024;
    static constexpr int kDeepest = 32;

    static Result<std::unique_ptr<JsonObjects>> open(const QString &path, qint64 mostBytes);
    [[nodiscard]] static Error noJson();

    /// False at the end.
    Result<bool> next(QByteArray &object);
    /// On which the object begins.
    [[nodiscard]] qint64 line() const { return m_begunAt; }
    [[nodiscard]] double share() const { return m_bytes->share(); }

private:
    explicit JsonObjects(std::unique_ptr<FileBytes> bytes)
        : m_bytes(std::move(bytes))
    {
    }
    enum class Step : quint8 { Goes, Ends, Fault };
    Step outside(char c);
    Step inside(char c);

    std::unique_ptr<FileBytes> m_bytes;
    QByteArray m_piece;
    qsizetype m_at = 0; ///< in m_piece
    qint64 m_line = 1;
    qint64 m_begunAt = 0;
    int m_depth = 0; ///< 0: between objects
    bool m_inText = false;
    bool m_isEscaped = false;
    bool m_hasBegun = false;
    bool m_isAny = false; ///< has there been anything but spaces?
    bool m_inList = false;
    bool m_isOver = false; ///< the list has ended
};

} // namespace lobby::exchange
