#include "models/privacy/notices.h"

#include "models/store/after_commit.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include <QFile>

#include "schema/schema.h"

namespace lobby::privacy {

using access::Permission;
using store::Connection;
using store::Statement;

namespace {

using Texts = QMap<QString, QString>; // by language

Texts firstNotice()
{
    Texts texts;
    for (const char *language : {"en", "zh_CN", "zh_TW"}) {
        QFile file(QStringLiteral(":/privacy/notice_%1.txt").arg(QLatin1StringView(language)));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        texts.insert(QLatin1StringView(language), QString::fromUtf8(file.readAll()).trimmed());
    }
    return texts;
}

qint64 versionInForce(Connection &connection)
{
    Statement query(connection, "SELECT max(version) FROM notice WHERE present = 1");
    query.step();
    return query.isNull(0) ? 1 : query.integer(0);
}

Texts textsOf(Connection &connection, qint64 version)
{
    Texts texts;
    Statement query(connection,
        "SELECT language, text FROM notice WHERE version = :version AND present = 1 ORDER BY at");
    query.bind(":version", version);
    while (query.step())
        texts.insert(query.text(0), query.text(1));
    return texts.isEmpty() ? firstNotice() : texts;
}

} // namespace

Notice NoticeVersion::nearest(const QString &language) const
{
    const auto notice = [this](const QString &key) {
        return Notice {version, key, texts.value(key)};
    };
    if (texts.contains(language))
        return notice(language);
    const QString base = language.left(2);
    for (const QString &key : texts.keys()) {
        if (!base.isEmpty() && key.startsWith(base))
            return notice(key);
    }
    const QString english = QStringLiteral("en");
    return notice(texts.contains(english) ? english : texts.firstKey());
}

Notices::Notices(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
}

QFuture<Result<NoticeVersion>> Notices::inForce() const
{
    if (!m_authoriser.session())
        return refusedWith<NoticeVersion>({Error::Code::NotLoggedIn});
    return m_database.read([](Connection &connection) -> Result<NoticeVersion> {
        const qint64 version = versionInForce(connection);
        return NoticeVersion {version, textsOf(connection, version)};
    });
}

QFuture<Result<Notice>> Notices::current(const QString &language) const
{
    return inForce().then(
        QtFuture::Launch::Sync, [language](const Result<NoticeVersion> &notice) -> Result<Notice> {
            if (!notice)
                return notice.error();
            return notice->nearest(language);
        });
}

QFuture<Result<qint64>> Notices::publish(const QMap<QString, QString> &texts)
{
    const Error invalid {Error::Code::Invalid, {}, QStringLiteral("text")};
    if (texts.isEmpty())
        return refusedWith<qint64>(invalid);
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty() || text.size() > kMaxNotice)
            return refusedWith<qint64>(invalid);
    }
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::NoticePublish);
    if (!leave)
        return refusedWith<qint64>(leave.error());
    const auto version = std::make_shared<qint64>();
    const qint64 now = m_database.clock().nowMs();
    auto plan = [texts, version, now, author = leave->actor()](
                    Connection &connection) -> Result<QList<sync::Intent>> {
        using schema::Notice;
        *version = versionInForce(connection) + 1;
        QList<sync::Intent> rows;
        for (const auto &[language, text] : texts.asKeyValueRange()) {
            rows.append({sync::OpKind::Append, Notice::kTable, Uuid::v7(now),
                {{Notice::Version, *version}, {Notice::Language, language},
                    {Notice::Text, text.trimmed()}, {Notice::AuthorId, author.toBytes()},
                    {Notice::At, now}}});
        }
        return rows;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), version);
}

} // namespace lobby::privacy
