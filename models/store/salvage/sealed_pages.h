#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>

namespace lobby::store {

/// The pages of an encrypted database as they lie in its file and in the log beside it, deciphered
/// one by one, past SQLite, which reads none any more once it has met a bad one. Both files are
/// opened for reading only. One thread.
///
/// The format is SQLCipher 4's with a raw key: salt (16 bytes, of the first page alone), content
/// (AES-256-CBC), initialisation vector (16), HMAC-SHA512 over content, vector and page number
/// (64). The key of the latter is PBKDF2-HMAC-SHA512 (2 rounds) of the key with the salt, each byte
/// of it XOR 0x3a.
class SealedPages
{
public:
    static constexpr qsizetype kPageBytes = 4096;
    /// Bytes at the end of each page that are the cipher's.
    static constexpr qsizetype kCipherBytes = 80;
    static constexpr qsizetype kUsableBytes = kPageBytes - kCipherBytes;

    /// `key`: 32 bytes.
    SealedPages(const QString &path, QByteArrayView key);
    ~SealedPages();
    Q_DISABLE_COPY_MOVE(SealedPages)

    /// NotFound, Unavailable. Any content will do.
    Result<Done> open();

    /// As many as there were; some of them may be behind the end of the file.
    [[nodiscard]] quint32 count() const { return m_count; }
    /// kPageBytes bytes in plain, the first page's beginning as SQLite has it; empty when the disk
    /// does not give it, or it is not what was written there.
    [[nodiscard]] QByteArray page(quint32 number);
    /// Can pages be told from what somebody else wrote? The salt for it stands in the first page
    /// alone (and in a log that has it). Without it a page is what its content looks like.
    [[nodiscard]] bool authenticates() const { return !m_codeKey.isEmpty(); }

private:
    [[nodiscard]] QByteArray sealed(quint32 number);
    [[nodiscard]] QByteArray opened(quint32 number, const QByteArray &sealed) const;
    [[nodiscard]] bool holds(
        quint32 number, const QByteArray &sealed, const QByteArray &codeKey) const;
    void readLog();
    void findSalt();
    void findCount();

    QFile m_file;
    QFile m_log;
    QByteArray m_key;
    QByteArray m_codeKey; ///< empty: no salt is known
    QHash<quint32, qint64> m_inLog; ///< where the page of a committed frame lies
    quint32 m_countInLog = 0;
    quint32 m_count = 0;
};

} // namespace lobby::store
