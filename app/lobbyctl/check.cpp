#include "app/lobbyctl/commands.h"
#include "models/calendar/workday_questions.h"
#include "models/checkin/json/identity_json.h"
#include "models/checkin/json/mrz_json.h"
#include "models/names/pinyin.h"
#include "models/support/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lobby::ctl {

namespace {

QJsonObject errorJson(const QString &code)
{
    return {{QStringLiteral("error"), code}};
}

/// A JSON array of strings; none for anything else.
std::optional<QStringList> stringsIn(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray values = document.array();
    QStringList strings;
    for (const QJsonValue value : values) {
        if (!value.isString())
            return std::nullopt;
        strings.append(value.toString());
    }
    return strings;
}

bool isUtf8(const QByteArray &line)
{
    return QString::fromUtf8(line).toUtf8() == line;
}

} // namespace

int checkNames(Console &console)
{
    while (const std::optional<QByteArray> line = console.readLine())
        console.print(names::nameReadingJson(QString::fromUtf8(*line)));
    return kDone;
}

int checkMachineReadableZones(Console &console, checkin::MrzSource source)
{
    const QDate today = SystemClock().today();
    while (const std::optional<QByteArray> line = console.readLine()) {
        const auto zone = stringsIn(*line);
        console.print(zone ? checkin::mrzJson(*zone, today, source)
                           : errorJson(QStringLiteral("not_an_array_of_strings")));
    }
    return kDone;
}

int checkIdentityNumbers(Console &console, const QString &type)
{
    const QDate today = SystemClock().today();
    const auto known = checkin::identityTypeNamed(type);
    while (const std::optional<QByteArray> line = console.readLine()) {
        if (!isUtf8(*line)) {
            console.print(errorJson(QStringLiteral("not_utf8")));
            continue;
        }
        const QString number = QString::fromUtf8(*line);
        console.print(known ? checkin::identityJson(*known, number, today)
                            : checkin::identityJson(number, today));
    }
    return kDone;
}

int checkWorkdays(Console &console)
{
    calendar::WorkdayQuestions questions;
    while (const std::optional<QByteArray> line = console.readLine())
        console.print(questions.answer(*line));
    return kDone;
}

} // namespace lobby::ctl
