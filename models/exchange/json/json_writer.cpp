#include "models/exchange/json/json_writer.h"

#include "models/exchange/writing/text_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lobby::exchange {

namespace {

class JsonWriter final : public TableWriter
{
public:
    JsonWriter(const QString &path, QStringList fields)
        : m_file(path)
        , m_fields(std::move(fields))
    {
    }

    Result<Done> open() { return m_file.open(); }

    Result<Done> write(const QStringList &cells) override
    {
        if (m_keys.isEmpty()) {
            m_keys = cells;
            return Done();
        }
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size();) {
            qsizetype next = i + 1;
            while (next < cells.size() && isSame(i, next))
                ++next;
            put(object, m_keys.value(i), cells.mid(i, next - i));
            i = next;
        }
        m_file.buffer() += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        return m_file.mayFlush();
    }

    Result<Done> finish() override { return m_file.finish(); }

private:
    [[nodiscard]] bool isSame(qsizetype a, qsizetype b) const
    {
        return b < m_fields.size() && m_fields.at(a) == m_fields.at(b);
    }

    static void put(QJsonObject &object, const QString &key, QStringList values)
    {
        const bool isList = values.size() > 1;
        values.removeAll(QString());
        if (values.isEmpty())
            return;
        object.insert(key,
            isList ? QJsonValue(QJsonArray::fromStringList(values))
                   : QJsonValue(values.constFirst()));
    }

    TextFile m_file;
    QStringList m_fields;
    QStringList m_keys;
};

} // namespace

Result<std::unique_ptr<TableWriter>> createJsonLines(const QString &path, const QStringList &fields)
{
    auto writer = std::make_unique<JsonWriter>(path, fields);
    const Result<Done> opened = writer->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace lobby::exchange
