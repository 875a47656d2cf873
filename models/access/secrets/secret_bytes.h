#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <utility>

namespace lobby::access {

/// A key or password in memory that is locked (never swapped), guarded and wiped when it goes.
/// Moves only, so that each copy is a visible call. Any thread, one at a time.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes random(qsizetype size);

    [[nodiscard]] quint8 *data() { return m_bytes; }
    [[nodiscard]] const quint8 *data() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Valid while this object lives.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes, m_size}; }
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }

    /// Takes the same time wherever the two differ.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b) { return a.sameAs(b); }

private:
    [[nodiscard]] bool sameAs(const SecretBytes &other) const;

    quint8 *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites the bytes of a Qt container that held a secret for a moment; a shared one is
/// detached first, so wipe the last holder.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace lobby::access
