#include "models/access/drafts/drafts.h"

#include "models/access/secrets/sealing.h"
#include "models/store/engine/statement.h"

#include <QJsonDocument>

namespace lobby::access {

namespace {

/// A draft opens only as what it was sealed as: this author's, of this form.
QByteArray context(const Uuid &staff, const QString &form)
{
    return staff.toBytes() + form.toUtf8();
}

} // namespace

Drafts::Drafts(store::Database &database, SecretBytes key)
    : m_database(database)
    , m_key(std::make_shared<const SecretBytes>(std::move(key)))
{
}

QFuture<Result<Done>> Drafts::save(const Uuid &staff, const QString &form, const QJsonObject &draft)
{
    QByteArray text = QJsonDocument(draft).toJson(QJsonDocument::Compact);
    const QByteArray sealed = seal(*m_key, text, context(staff, form));
    wipe(text);
    const qint64 now = m_database.clock().nowMs();
    return m_database.local([staff, form, sealed, now](store::Connection &connection) {
        store::Statement insert(connection,
            "INSERT INTO draft (staff_id, form, saved_at, sealed)"
            " VALUES (:staff, :form, :at, :sealed)"
            " ON CONFLICT (staff_id, form) DO UPDATE SET saved_at = :at, sealed = :sealed");
        insert.bind(":staff", staff).bind(":form", form).bind(":at", now).bind(":sealed", sealed);
        insert.run();
    });
}

QFuture<Result<QHash<QString, QJsonObject>>> Drafts::ofAuthor(const Uuid &staff)
{
    return m_database.read([staff, key = m_key](store::Connection &connection) {
        QHash<QString, QJsonObject> drafts;
        store::Statement query(
            connection, "SELECT form, sealed FROM draft WHERE staff_id = :staff ORDER BY form");
        query.bind(":staff", staff);
        while (query.step()) {
            const QString form = query.text(0);
            const auto text = unseal(*key, query.bytes(1), context(staff, form));
            const auto draft = text ? QJsonDocument::fromJson(text->view().toByteArray()).object()
                                    : QJsonObject();
            if (!draft.isEmpty())
                drafts.insert(form, draft);
        }
        return drafts;
    });
}

QFuture<Result<Done>> Drafts::remove(const Uuid &staff, const QString &form)
{
    return m_database.local([staff, form](store::Connection &connection) {
        store::Statement remove(
            connection, "DELETE FROM draft WHERE staff_id = :staff AND form = :form");
        remove.bind(":staff", staff).bind(":form", form);
        remove.run();
    });
}

QFuture<Result<QList<Drafts::Author>>> Drafts::authors()
{
    return m_database.read([](store::Connection &connection) {
        QList<Author> authors;
        store::Statement query(
            connection, "SELECT staff_id, count(*) FROM draft GROUP BY staff_id ORDER BY staff_id");
        while (query.step())
            authors.append({query.uuid(0), static_cast<int>(query.integer(1))});
        return authors;
    });
}

} // namespace lobby::access
