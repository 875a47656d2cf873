#include "tests/bench/bench.h"
#include "tests/bench/traffic.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace lobby;
using namespace lobby::bench;
using namespace Qt::StringLiterals;

namespace {

using Pace = BenchServer::Pace;

constexpr Part kParts[] = {
    {"push", Pace::Unlimited, measurePush},
    {"bytes", Pace::Unlimited, measureBytes},
    {"pull", Pace::Unlimited, measurePull},
    {"idle", Pace::Unlimited, measureIdle},
    {"crowd", Pace::Unlimited, measureCrowd},
    {"polls", Pace::Unlimited, measurePolls},
    {"growth", Pace::Unlimited, measureGrowth},
    {"first", Pace::AsInstalled, measureFirstSync},
    {"seen", Pace::AsInstalled, measureSeen},
    {"save", Pace::AsInstalled, measureSave},
};

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

void say(const QString &what)
{
    std::fprintf(stderr, "syncbench: %s\n", qUtf8Printable(what));
}

struct Options
{
    QStringList parts; ///< all of them when empty
    QList<Engine> engines;
    Sizes sizes;
    QJsonObject peers;
    QString rowsFile; ///< where the peers' rows go; then nothing is measured
    bool asJson = false;
};

/// All parts that were asked for, as often as the sizes say, each engine by itself.
Result<Done> measure(const Options &options, Table &table)
{
    for (const Engine engine : options.engines) {
        for (const Pace pace : {Pace::Unlimited, Pace::AsInstalled}) {
            std::unique_ptr<BenchServer> server;
            for (const Part &part : kParts) {
                const auto name = QString::fromLatin1(part.name);
                if (part.pace != pace || !(options.parts.isEmpty() || options.parts.contains(name)))
                    continue;
                if (!server) {
                    auto started = BenchServer::start(engine, pace);
                    if (!started)
                        return started.error();
                    server = *std::move(started);
                }
                say(name + u", "_s + nameOf(engine));
                for (int run = 0; run < options.sizes.runs; ++run) {
                    Bench bench {options.sizes, *server, table, run};
                    if (const auto done = part.measure(bench); !done)
                        return done;
                }
            }
        }
    }
    return Done();
}

bool writeRows(const Options &options)
{
    QFile file(options.rowsFile);
    const QByteArray rows = guestsAsJson(options.sizes.firstGuests);
    return file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size();
}

QString partNames()
{
    QStringList names;
    for (const Part &part : kParts)
        names << QString::fromLatin1(part.name);
    return names.join(u' ');
}

std::optional<QList<Engine>> enginesNamed(const QString &name)
{
    if (name == u"sqlite"_s)
        return QList {Engine::Sqlite};
    if (name == u"postgresql"_s)
        return QList {Engine::Postgres};
    if (!name.isEmpty())
        return std::nullopt;
    if (!tests::PostgresServer::isInstalled()) {
        say(u"no PostgreSQL here, SQLite alone"_s);
        return QList {Engine::Sqlite};
    }
    return QList {Engine::Sqlite, Engine::Postgres};
}

std::optional<Options> optionsFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"part"_s, partNames(), u"[part...]"_s);
    const QCommandLineOption json(u"json"_s, u"One JSON document."_s);
    const QCommandLineOption quick(u"quick"_s, u"Small sizes, once: whether it works."_s);
    const QCommandLineOption engine(
        u"engine"_s, u"sqlite or postgresql; both without."_s, u"name"_s);
    const QCommandLineOption runs(u"runs"_s, u"How often."_s, u"N"_s);
    const QCommandLineOption huge(u"huge"_s, u"Journals of up to ten million lines."_s);
    const QCommandLineOption beside(
        u"beside"_s, u"What peers/measure.mjs wrote, to be shown beside."_s, u"file"_s);
    const QCommandLineOption rows(
        u"write-rows"_s, u"Write the peers' rows there, and end."_s, u"file"_s);
    parser.addOptions({rows, json, quick, engine, runs, huge, beside});
    parser.addHelpOption();
    parser.process(application);

    Options options;
    options.rowsFile = parser.value(rows);
    options.asJson = parser.isSet(json);
    options.parts = parser.positionalArguments();
    if (parser.isSet(quick))
        options.sizes = Sizes::quick();
    if (parser.isSet(huge))
        options.sizes.journals.push_back(10'000'000);
    if (parser.isSet(runs))
        options.sizes.runs = std::max(1, parser.value(runs).toInt());
    const bool known = std::ranges::all_of(options.parts, [](const QString &asked) {
        return std::ranges::any_of(
            kParts, [&asked](const Part &part) { return asked == QLatin1StringView(part.name); });
    });
    const auto engines = enginesNamed(parser.value(engine));
    if (!known || !engines)
        return std::nullopt;
    options.engines = *engines;
    if (parser.isSet(beside)) {
        QFile file(parser.value(beside));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        options.peers = QJsonDocument::fromJson(file.readAll()).object();
    }
    return options;
}

} // namespace

/// Measures a lobbyd of its own, and what desks see of it, and prints one table.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN); // a connection that the server closed is an error like others
    if (!qEnvironmentVariableIsSet("LOBBY_BIN")) // where the other programs are
        qputenv("LOBBY_BIN", QCoreApplication::applicationDirPath().toUtf8());
    const auto options = optionsFrom(application);
    if (!options) {
        say(u"parts are: "_s + partNames());
        return kWrongUsage;
    }
    if (!options->rowsFile.isEmpty())
        return writeRows(*options) ? 0 : kFailed;
    Table table;
    const auto done = measure(*options, table);
    // What was measured is shown even when something failed afterwards.
    const QByteArray out = options->asJson ? QJsonDocument(table.json()).toJson()
                                           : table.text(options->peers).toUtf8();
    std::fwrite(out.constData(), 1, size_t(out.size()), stdout);
    if (done)
        return 0;
    say(QString::fromUtf8(codeName(done.error().code).data()) + u": "_s + done.error().detail);
    return kFailed;
}
