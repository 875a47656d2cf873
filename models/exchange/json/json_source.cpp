#include "models/exchange/json/json_source.h"

#include "models/exchange/json/json_objects.h"
#include "models/exchange/records/record_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QVariant>

#include <cmath>

namespace lobby::exchange {

namespace {

/// Beyond it a number is not sure to be the one that was written: 2 to the 53rd.
constexpr double kMostExact = 9007199254740992.0;

QString nested(const QJsonValue &value)
{
    return QString::fromUtf8(
        (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
            .toJson(QJsonDocument::Compact));
}

class JsonRecords final : public RecordReader
{
public:
    explicit JsonRecords(std::unique_ptr<JsonObjects> objects)
        : m_objects(std::move(objects))
    {
    }

    Result<bool> next(Record &record) override
    {
        QByteArray text;
        const Result<bool> more = m_objects->next(text);
        if (!more || !*more)
            return more;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
        if (problem.error != QJsonParseError::NoError || !document.isObject())
            return JsonObjects::noJson();
        record = {m_objects->line()};
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            put(record, it.key(), it.value(), 0);
        return true;
    }

    double share() const override { return m_objects->share(); }

private:
    /// `depth`: of what is around the value, the row's own object aside.
    static void put(Record &record, const QString &name, const QJsonValue &value, int depth)
    {
        constexpr int kDeepest = 2; // a list of objects
        if (value.isArray() && depth < kDeepest) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue one : list)
                put(record, name, one, one.isArray() ? kDeepest : depth + 1);
        } else if (value.isObject() && depth < kDeepest) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                put(record, name + u'.' + it.key(), it.value(), kDeepest);
        } else {
            record.values.append({name, textOf(record, value)});
        }
    }

    static QString textOf(Record &record, const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        case QJsonValue::Double:
            if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
                return QString::number(number.toLongLong()); // as it was written
            if (std::abs(value.toDouble()) >= kMostExact)
                record.fault = TableFault::LostDigits;
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        case QJsonValue::String:
            return value.toString();
        case QJsonValue::Array:
        case QJsonValue::Object:
            return nested(value);
        default:
            return {};
        }
    }

    std::unique_ptr<JsonObjects> m_objects;
};

} // namespace

Result<std::unique_ptr<TableSource>> openJson(const QString &path, const TableLimits &limits)
{
    return openRecordTable(
        path,
        [path, limits]() -> Result<std::unique_ptr<RecordReader>> {
            Result<std::unique_ptr<JsonObjects>> objects
                = JsonObjects::open(path, limits.fileBytes);
            if (!objects)
                return objects.error();
            return std::unique_ptr<RecordReader>(
                std::make_unique<JsonRecords>(std::move(*objects)));
        },
        limits);
}

} // namespace lobby::exchange
