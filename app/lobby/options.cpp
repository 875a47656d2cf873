#include "app/lobby/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool sane = size.width() >= 320 && size.height() >= 240 && size.width() <= 8192
        && size.height() <= 8192;
    return sane ? std::optional(size) : std::nullopt;
}

} // namespace

Result<Options> readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lobby, the front desk."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, u"Folder of the profile."_s, u"DIR"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open a profile of made-up guests."_s);
    const QCommandLineOption guests(u"demo-guests"_s, u"How many, in a new one."_s, u"N"_s);
    const QCommandLineOption page(u"page"_s, u"Page to begin with."_s, u"NAME"_s);
    const QCommandLineOption date(u"date"_s, u"Day that Today shows, 2026-07-15."_s, u"DATE"_s);
    const QCommandLineOption shot(u"screenshot"_s, u"Draw it into a PNG and end."_s, u"FILE"_s);
    const QCommandLineOption size(u"size"_s, u"Of the window, 1366x768."_s, u"WxH"_s);
    const QCommandLineOption theme(
        u"theme"_s, u"light, dark, high_contrast_light, high_contrast_dark."_s, u"NAME"_s);
    const QCommandLineOption language(u"language"_s, u"zh_CN, zh_TW, en."_s, u"TAG"_s);
    QCommandLineOption time(u"time"_s); // of ./dev bench
    time.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({profile, demo, guests, page, date, shot, size, theme, language, time});
    parser.process(application);

    Options options;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    options.demo = parser.isSet(demo);
    options.profile = parser.isSet(profile)
        ? parser.value(profile)
        : data + (options.demo ? u"/lobby-demo"_s : u"/lobby"_s);
    options.page = parser.value(page);
    options.time = parser.isSet(time);
    options.screenshot = parser.value(shot);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    if (parser.isSet(size)) {
        const std::optional<QSize> wanted = sizeFrom(parser.value(size));
        if (!wanted)
            return Error {Error::Code::Invalid, {}, u"--size"_s};
        options.size = *wanted;
    }
    if (parser.isSet(date)) {
        options.date = QDate::fromString(parser.value(date), Qt::ISODate);
        if (!options.date.isValid())
            return Error {Error::Code::Invalid, {}, u"--date"_s};
    }
    if (parser.isSet(guests)) {
        options.demoGuests = parser.value(guests).toLongLong();
        if (options.demoGuests < 1 || options.demoGuests > 2'000'000)
            return Error {Error::Code::Invalid, {}, u"--demo-guests"_s};
    }
    return options;
}

} // namespace lobby::app
