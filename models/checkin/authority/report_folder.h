#pragma once

#include "models/support/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace lobby::checkin {

/// What the authority said to one report.
struct ReportAnswer
{
    bool accepted = false;
    QString text = {}; ///< of a refusal: one clean line, at most 200 characters, numbers hidden

    friend bool operator==(const ReportAnswer &, const ReportAnswer &) = default;
};

/// The folder from which the authority's own uploader takes the reports, and in which it leaves
/// its answers: "<name>.ok" or "<name>.error". Whatever lies in it may have been put there by
/// anybody: links are not followed, and no more is read than an answer needs. May block as long as
/// the file system does: not for the GUI thread.
class ReportFolder
{
public:
    /// Writes a file for its owner alone, in one piece; made to fail by tests.
    using Write = std::function<Result<Done>(const QString &path, QByteArrayView bytes)>;

    static constexpr qint64 kMostAnswerBytes = 4096;
    static constexpr qsizetype kMostAnswerLength = 200;

    explicit ReportFolder(QString path, Write write = {});

    /// Is it there, and can a file be made in it? NotFound, Invalid (no folder, or no whole path),
    /// DiskFull, ReadOnly, Unavailable.
    [[nodiscard]] Result<Done> check() const;
    /// What was said to an earlier try is no answer to this one: it goes first.
    [[nodiscard]] Result<Done> write(const QString &fileName, QByteArrayView bytes) const;
    /// None as long as there is none that can be read; a refusal weighs more than its opposite.
    [[nodiscard]] std::optional<ReportAnswer> answer(const QString &baseName) const;
    /// The report itself, which the authority has had: it is personal data.
    void removeReport(const QString &baseName) const;
    void removeAnswers(const QString &baseName) const;

private:
    [[nodiscard]] QString file(const QString &name) const;

    QString m_path;
    Write m_write;
};

} // namespace lobby::checkin
