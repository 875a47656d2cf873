#pragma once

#include "models/access/keys/document_keys.h"

#include <memory>
#include <mutex>

namespace lobby::access {

/// How numbers of identity documents stand in the database: sealed, found by a blind index of the
/// whole number and by the last four characters. An interface, so that numbers sealed to the
/// members who may reveal them can take the place of this desk's key. Any thread.
class DocumentNumbers
{
public:
    virtual ~DocumentNumbers() = default;

    /// Whoever may capture can do this.
    [[nodiscard]] virtual QByteArray seal(QStringView number) const = 0;
    /// NotAllowed when this member has no key for it, Invalid (subject "document_number") when the
    /// bytes are not what seal() made.
    [[nodiscard]] virtual Result<QString> open(QByteArrayView sealed) const = 0;
    /// 16 bytes, the same for the same number however it is typed.
    [[nodiscard]] virtual QByteArray index(QStringView number) const = 0;

    /// Without spaces and dashes, full-width characters folded, upper case.
    [[nodiscard]] static QString normalised(QStringView number);
    /// Of the normalised number; empty for one of fewer than eight characters, of which four would
    /// tell too much.
    [[nodiscard]] static QString lastFour(QStringView number);
};

/// Sealed with the keys of the vault, or with those of the organisation once this desk has been
/// given them: every member of the staff could open them, the permission table says who does.
class LocalDocumentNumbers : public DocumentNumbers
{
public:
    explicit LocalDocumentNumbers(const RootKey &root);

    /// From now on these seal and find; what was sealed before can still be opened.
    void use(DocumentKeys keys);
    /// The keys that seal now.
    [[nodiscard]] std::shared_ptr<const DocumentKeys> keys() const;
    /// Has it been sealed with the keys that seal now?
    [[nodiscard]] bool isCurrent(QByteArrayView sealed) const;

    [[nodiscard]] QByteArray seal(QStringView number) const override;
    [[nodiscard]] Result<QString> open(QByteArrayView sealed) const override;
    [[nodiscard]] QByteArray index(QStringView number) const override;

private:
    const std::shared_ptr<const DocumentKeys> m_own;
    mutable std::mutex m_mutex;
    std::shared_ptr<const DocumentKeys> m_current;
};

} // namespace lobby::access
