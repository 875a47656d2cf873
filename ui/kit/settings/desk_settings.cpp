#include "ui/kit/settings/desk_settings.h"

#include "models/support/enum_named.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDensities {
    "compact"_L1, "standard"_L1, "comfortable"_L1}; // in the enum's order

Density densityFromName(const QString &name)
{
    return enumNamed<Density>(name, kDensities).value_or(Density::Standard);
}

QJsonObject toJson(const ReportSettings &reports)
{
    return {{u"on"_s, reports.on}, {u"folder"_s, reports.folder},
        {u"format"_s, reports.asCsv ? u"csv"_s : u"json"_s}, {u"since_ms"_s, reports.sinceMs}};
}

ReportSettings reportSettingsFromJson(const QJsonObject &object)
{
    ReportSettings reports;
    reports.on = object.value("on"_L1).toBool();
    reports.folder = object.value("folder"_L1).toString();
    reports.asCsv = object.value("format"_L1).toString() == "csv"_L1;
    reports.sinceMs = object.value("since_ms"_L1).toInteger();
    return reports;
}

QJsonObject toJson(const DarkDeskSettings &darkDesk)
{
    return {{u"folder"_s, darkDesk.folder}, {u"minutes"_s, darkDesk.minutes}};
}

DarkDeskSettings darkDeskSettingsFromJson(const QJsonObject &object)
{
    DarkDeskSettings darkDesk;
    darkDesk.folder = object.value("folder"_L1).toString();
    darkDesk.minutes = std::clamp(object.value("minutes"_L1).toInt(darkDesk.minutes), 1, 240);
    return darkDesk;
}

} // namespace

QJsonObject toJson(const DeskSettings &settings)
{
    return {
        {u"language"_s, settings.language},
        {u"theme"_s, themeName(settings.theme)},
        {u"density"_s, QString(kDensities.at(std::size_t(settings.density)))},
        {u"text_percent"_s, settings.textPercent},
        {u"rail_collapsed"_s, settings.railCollapsed},
        {u"right_column_hidden"_s, settings.rightColumnHidden},
        {u"auto_lock_minutes"_s, settings.autoLockMinutes},
        {u"letter_keys"_s, settings.letterKeys},
        {u"names_in_notices"_s, settings.namesInNotices},
        {u"reports"_s, toJson(settings.reports)},
        {u"dark_desk"_s, toJson(settings.darkDesk)},
        {u"window_geometry"_s, QString::fromLatin1(settings.windowGeometry.toBase64())},
        {u"cards"_s, toJson(settings.cards)},
        {u"readers"_s, checkin::toJson(settings.readers)},
        {u"keys"_s, settings.keys},
    };
}

DeskSettings deskSettingsFromJson(const QJsonObject &object)
{
    DeskSettings settings;
    settings.language = object.value("language"_L1).toString();
    settings.theme = themeFromName(object.value("theme"_L1).toString());
    settings.density = densityFromName(object.value("density"_L1).toString());
    settings.textPercent = std::clamp(object.value("text_percent"_L1).toInt(100), 100, 150);
    settings.railCollapsed = object.value("rail_collapsed"_L1).toBool();
    settings.rightColumnHidden = object.value("right_column_hidden"_L1).toBool();
    settings.autoLockMinutes
        = std::clamp(object.value("auto_lock_minutes"_L1).toInt(settings.autoLockMinutes), 1, 30);
    settings.letterKeys = object.value("letter_keys"_L1).toBool(true);
    settings.namesInNotices = object.value("names_in_notices"_L1).toBool();
    settings.reports = reportSettingsFromJson(object.value("reports"_L1).toObject());
    settings.darkDesk = darkDeskSettingsFromJson(object.value("dark_desk"_L1).toObject());
    settings.windowGeometry
        = QByteArray::fromBase64(object.value("window_geometry"_L1).toString().toLatin1());
    settings.cards = cardSettingsFromJson(object.value("cards"_L1).toObject());
    settings.readers = checkin::readerSettingsFromJson(object.value("readers"_L1).toObject());
    settings.keys = object.value("keys"_L1).toObject();
    return settings;
}

DeskSettingsFile::DeskSettingsFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

Result<Done> DeskSettingsFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        return Done {};
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable, file.errorString(), u"desk.json"_s};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error {Error::Code::Invalid, problem.errorString(), u"desk.json"_s};
    m_settings = deskSettingsFromJson(document.object());
    Q_EMIT changed(m_settings);
    return Done {};
}

Result<Done> DeskSettingsFile::change(const DeskSettings &settings)
{
    if (settings == m_settings)
        return Done {};
    m_settings = settings;
    Q_EMIT changed(m_settings);
    return write();
}

Result<Done> DeskSettingsFile::write() const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return Error {Error::Code::Unavailable, file.errorString(), u"desk.json"_s};
    file.write(QJsonDocument(toJson(m_settings)).toJson());
    if (!file.commit())
        return Error {Error::Code::Unavailable, file.errorString(), u"desk.json"_s};
    return Done {};
}

} // namespace lobby::ui
