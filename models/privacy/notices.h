#pragma once

#include "models/access/session/authoriser.h"
#include "models/store/database.h"

#include <QMap>

namespace lobby::privacy {

/// What guests are told about their data, in one language. `{property}` in it stands for the name
/// of the house.
struct Notice
{
    qint64 version = 1;
    QString language; ///< BCP 47
    QString text;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// One version of the notice, in all its languages; there is one at least.
struct NoticeVersion
{
    qint64 version = 1;
    QMap<QString, QString> texts; ///< by BCP 47 tag

    /// In the language that is nearest to `language`, else in English, else in whichever there is.
    [[nodiscard]] Notice nearest(const QString &language) const;
};

/// Longest text, in UTF-16 units.
inline constexpr qsizetype kMaxNotice = 20'000;

/// The notices of the house, version after version; the first comes with the program. Futures
/// finish on threads of the store; outlived by both arguments.
class Notices
{
public:
    Notices(store::Database &database, const access::Authoriser &authoriser);

    /// NotLoggedIn.
    QFuture<Result<NoticeVersion>> inForce() const;
    /// Of the version in force, in the nearest language. NotLoggedIn.
    QFuture<Result<Notice>> current(const QString &language) const;
    /// A new version from now on, in all these languages; answers its number. Invalid (subject
    /// "text") when there is none, or one is empty or too long.
    QFuture<Result<qint64>> publish(const QMap<QString, QString> &texts);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::privacy
