#include "app/bench/card_figures.h"
#include "app/bench/window_figures.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace lobby;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGuests = 20000; ///< as lobbyctl bench

int fail(const Error &error)
{
    std::fprintf(stderr, "deskbench: %s\n", codeName(error.code).data());
    return 1;
}

} // namespace

/// Measures the desk's window on made-up guests and prints one JSON document. Off screen unless
/// QT_QPA_PLATFORM says otherwise, so that no window system stands between.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption guestsOption(u"guests"_s, u"How many guests."_s, u"N"_s);
    const QCommandLineOption keepOption(
        u"keep"_s, u"Keep the profile in this folder, and use it."_s, u"folder"_s);
    const QCommandLineOption jsonOption(u"json"_s, u"As lobbyctl takes it; it is JSON anyway."_s);
    parser.addOptions({guestsOption, keepOption, jsonOption});
    parser.addHelpOption();
    parser.process(application);
    const qint64 guests
        = parser.isSet(guestsOption) ? parser.value(guestsOption).toLongLong() : kGuests;
    if (guests < 100) {
        std::fputs("deskbench: at least 100 guests\n", stderr);
        return 2;
    }

    ui::Language language;
    language.apply(u"zh_CN"_s);
    ui::Theme theme;
    theme.apply(ui::ThemeChoice::Light, ui::Density {}, 100, u"zh_CN"_s);

    const auto progress = [](const QString &what) {
        std::fprintf(stderr, "deskbench: %s\n", qUtf8Printable(what));
    };
    app::BenchProfile profile(guests, parser.value(keepOption));
    progress(u"filling"_s);
    if (const auto filled = profile.fill({}); !filled)
        return fail(filled.error());
    auto figures = app::windowFigures(profile, progress);
    if (!figures)
        return fail(figures.error());
    progress(u"making cards"_s);
    figures->insert(u"card_pdf"_s, app::cardFigures());
    std::fputs(QJsonDocument(*figures).toJson().constData(), stdout);
    return 0;
}
