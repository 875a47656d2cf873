#pragma once

#include "models/sync/audit_log/audit_entry.h"

#include <QCborStreamWriter>
#include <QList>

namespace lobby::tests {

/// A desk's audit chain without the desk.
class AuditEntries
{
public:
    /// `reason` is all that tells two chains apart.
    explicit AuditEntries(quint64 count = 0, const QString &reason = {}) { grow(count, reason); }

    void grow(quint64 count, const QString &reason = {})
    {
        for (quint64 i = 0; i < count; ++i) {
            const auto sequence = static_cast<quint64>(m_entries.size()) + 1;
            m_entries.append(entry(sequence, hash(sequence - 1), reason));
        }
    }
    [[nodiscard]] QList<QByteArray> from(quint64 sequence) const
    {
        return m_entries.sliced(static_cast<qsizetype>(sequence) - 1);
    }
    [[nodiscard]] QByteArray hash(quint64 sequence) const
    {
        return sequence == 0 ? sync::beforeFirstEntry()
                             : sync::auditHash(m_entries.at(static_cast<qsizetype>(sequence) - 1));
    }
    [[nodiscard]] quint64 size() const { return static_cast<quint64>(m_entries.size()); }

    static QByteArray entry(quint64 sequence, const QByteArray &previous, const QString &reason)
    {
        QByteArray bytes;
        QCborStreamWriter writer(&bytes);
        writer.startArray(11);
        writer.append(quint64(1)); // device
        writer.append(sequence);
        writer.append(previous);
        writer.append(qint64(1'747'180'800'000));
        writer.append(qint64(77));
        writer.append(QByteArray(16, 's'));
        writer.append(QLatin1StringView("guest.edit"));
        writer.append(QByteArray(16, 'g'));
        writer.append(QLatin1StringView("done"));
        writer.append(QStringView(reason));
        writer.append(QByteArray(32, 'c'));
        writer.endArray();
        return bytes;
    }

private:
    QList<QByteArray> m_entries;
};

} // namespace lobby::tests
