#include "app/bench/backup_figures.h"
#include "app/bench/bench_profile.h"
#include "app/bench/document_figures.h"
#include "app/bench/export_figures.h"
#include "app/bench/figures.h"
#include "app/bench/follow_up_figures.h"
#include "app/bench/import_figures.h"
#include "app/bench/quality_figures.h"
#include "app/bench/queue_figures.h"
#include "app/bench/rates_figures.h"
#include "app/bench/service_bench.h"
#include "app/bench/working_time_figures.h"
#include "app/lobbyctl/desk_commands.h"
#include "models/names/pinyin.h"
#include "models/sample/sample_person.h"
#include "models/store/engine/statement.h"
#include "models/support/wait_for.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace lobby::ctl {

namespace {

using app::BenchProfile;
using app::Desk;
using app::Figures;

constexpr int kSearchedGuests = 200;
constexpr int kSaves = 300;
constexpr int kTimelineEntries = 500;
constexpr int kProfileLoads = 60;
constexpr int kHits = 8;
constexpr qint64 kRemindersPerGuest = 5;
constexpr qint64 kMostReminders = 100'000;
constexpr qint64 kCasesPerGuest = 5;
constexpr qint64 kMostCases = 100'000;
constexpr qint64 kMostOpenCases = 10'000;
constexpr qint64 kImportedPerGuest = 10;
constexpr qint64 kMostImported = 100'000;
constexpr qint64 kComparedPerGuest = 10;
constexpr qint64 kMostCompared = 200'000;

/// Every keystroke of typing `text`.
void addPrefixes(QStringList &queries, const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length)
        queries.append(text.first(length));
}

/// What one types to find made-up guest `person`: his name, its pinyin, telephone, document.
QStringList keystrokesFor(const sample::SamplePerson &person)
{
    QStringList queries;
    addPrefixes(queries, person.name.native);
    addPrefixes(queries, names::readName(person.name.native).syllables.join(QString()));
    addPrefixes(
        queries, QStringLiteral("%1 %2").arg(person.name.surname, person.name.given).toLower());
    if (!person.phones.isEmpty())
        addPrefixes(queries, person.phones.first().right(4));
    addPrefixes(queries, person.document.number.right(4));
    return queries;
}

QJsonObject searchFigures(Desk &desk, qint64 guests)
{
    const sample::SampleGuests people(BenchProfile::kSeed, desk.clock().today());
    QRandomGenerator random(7);
    QStringList queries;
    for (int i = 0; i < kSearchedGuests; ++i)
        queries.append(keystrokesFor(people.at(qint64(random.bounded(quint64(guests))))));
    Figures figures;
    for (const QString &query : std::as_const(queries))
        figures.time([&] { return waitFor(desk.search().search(query, kHits)).has_value(); });
    return {{QStringLiteral("keystrokes"), figures.count()},
        {QStringLiteral("failures"), figures.failures()},
        {QStringLiteral("p50_ms"), figures.percentile(0.50)},
        {QStringLiteral("p95_ms"), figures.percentile(0.95)},
        {QStringLiteral("p99_ms"), figures.percentile(0.99)}};
}

QList<Uuid> someGuests(Desk &desk, int count)
{
    const auto found = waitFor(desk.database().read([count](store::Connection &connection) {
        QList<Uuid> ids;
        store::Statement query(connection, "SELECT id FROM guest LIMIT :count");
        query.bind(":count", qint64(count));
        while (query.step())
            ids.append(query.uuid(0));
        return ids;
    }));
    return found ? *found : QList<Uuid>();
}

/// Who somebody may be: by his document, name and birth date, as at a scan; and as far as a new
/// guest has been typed, at each key of his name.
QJsonObject matchFigures(Desk &desk, qint64 guests)
{
    const sample::SampleGuests people(BenchProfile::kSeed, desk.clock().today());
    QRandomGenerator random(11);
    Figures scans;
    Figures keys;
    for (int i = 0; i < kSearchedGuests; ++i) {
        const auto person = people.at(qint64(random.bounded(quint64(guests))));
        if (person.document.number.isEmpty())
            continue;
        guests::Somebody somebody {
            person.document.number, person.name, guests::BirthDate(person.birthDate), {}};
        scans.time([&] {
            const auto found = waitFor(desk.matching().find(somebody));
            return found && !found->isEmpty() && found->constFirst().isCertain();
        });
        somebody.documentNumber.clear();
        QStringList typed;
        addPrefixes(typed, person.name.native);
        for (const QString &native : typed) {
            somebody.name = {};
            somebody.name.native = native;
            keys.time([&] { return waitFor(desk.matching().find(somebody)).has_value(); });
        }
    }
    return {{QStringLiteral("scans"), scans.count()},
        {QStringLiteral("scan_failures"), scans.failures()},
        {QStringLiteral("scan_p95_ms"), scans.percentile(0.95)},
        {QStringLiteral("scan_p99_ms"), scans.percentile(0.99)},
        {QStringLiteral("keys"), keys.count()},
        {QStringLiteral("key_p95_ms"), keys.percentile(0.95)},
        {QStringLiteral("key_p99_ms"), keys.percentile(0.99)}};
}

/// An edit through the service, beside a one-row commit on a database with the same settings: in
/// turn, so that both meet the same disk.
QJsonObject saveFigures(Desk &desk, const QString &folder)
{
    const QByteArray key(32, 'b');
    store::Connection bare({folder + QStringLiteral("/bare.db"), key, store::Access::Create});
    bare.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)");
    Figures saves;
    Figures bareCommits;
    const QList<Uuid> ids = someGuests(desk, kSaves);
    // Another one each time, for the profile may be a kept one.
    const QString remark = QStringLiteral("quiet room, asked at %1").arg(desk.clock().nowMs());
    for (const Uuid &id : ids) {
        const auto loaded = waitFor(desk.guests().load(id));
        if (!loaded)
            continue;
        guests::GuestProfile edited = *loaded;
        edited.guest.remark = remark;
        saves.time([&] { return waitFor(desk.guests().save(edited, *loaded)).has_value(); });
        bareCommits.time([&] {
            bare.execute("INSERT INTO t (x) VALUES ('quiet room')");
            return true;
        });
    }
    return {{QStringLiteral("p95_ms"), saves.percentile(0.95)},
        {QStringLiteral("p50_ms"), saves.percentile(0.50)},
        {QStringLiteral("bare_p50_ms"), bareCommits.percentile(0.50)},
        {QStringLiteral("ratio_to_bare_commit"),
            saves.percentile(0.50) / bareCommits.percentile(0.50)}};
}

QJsonObject profileFigures(Desk &desk)
{
    const QList<Uuid> ids = someGuests(desk, 1);
    for (int i = 0; i < kTimelineEntries && !ids.isEmpty(); ++i)
        (void)waitFor(desk.guests().addNote(ids.first(),
            QStringLiteral("note %1").arg(i))); // the timeline's figure shows if one is missing
    Figures figures;
    for (int i = 0; i < kProfileLoads && !ids.isEmpty(); ++i) {
        figures.time([&] {
            const bool loaded = waitFor(desk.guests().load(ids.first())).has_value();
            const bool told = waitFor(desk.guests().timeline(ids.first())).has_value();
            return waitFor(desk.stays().ofGuest(ids.first())).has_value() && loaded && told;
        });
    }
    return {{QStringLiteral("p95_ms"), figures.percentile(0.95)}};
}

QJsonObject sizeFigures(Desk &desk, qint64 guests)
{
    const auto pages = waitFor(desk.database().read([](store::Connection &connection) {
        return std::tuple(connection.integer("SELECT sum(pgsize) FROM dbstat"),
            connection.integer("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'guest_search%'"
                               " OR name LIKE 'sqlite_autoindex_guest_search%'"),
            connection.integer("SELECT count(*) FROM stay"));
    }));
    if (!pages)
        return {};
    const auto &[all, index, stays] = *pages;
    return {{QStringLiteral("stays"), stays},
        {QStringLiteral("db_bytes_per_guest"), double(all) / double(guests)},
        {QStringLiteral("search_index_share"), double(index) / double(all)}};
}

void printTable(Console &console, const QJsonObject &figures)
{
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (it->isObject()) {
            const QJsonObject inner = it->toObject();
            for (auto part = inner.begin(); part != inner.end(); ++part)
                console.print(QStringLiteral("%1.%2: %3")
                                  .arg(it.key(), part.key())
                                  .arg(part->toDouble(), 0, 'f', 3));
        } else {
            console.print(QStringLiteral("%1: %2").arg(it.key()).arg(it->toDouble(), 0, 'f', 2));
        }
    }
}

} // namespace

int bench(Console &console, const BenchRequest &request)
{
    BenchProfile profile(request.guests, request.keepIn);
    QElapsedTimer timer;
    timer.start();
    const auto filled = profile.fill([&](qint64 done, qint64 total) {
        console.progress(QStringLiteral("filling %1 / %2").arg(done).arg(total));
        return true;
    });
    if (!filled)
        return console.fail(filled.error());
    const double fillSeconds = *filled ? double(timer.elapsed()) / 1000 : 0;
    auto opened = profile.open();
    if (!opened)
        return console.fail(opened.error());
    Desk &desk = *opened->desk;

    QJsonObject figures {{QStringLiteral("guests"), request.guests},
        {QStringLiteral("fill_seconds"), fillSeconds}, {QStringLiteral("key_ms"), opened->keyMs},
        {QStringLiteral("open_ms"), opened->openMs}};
    console.progress(QStringLiteral("searching"));
    figures.insert(QStringLiteral("search"), searchFigures(desk, request.guests));
    console.progress(QStringLiteral("matching"));
    figures.insert(QStringLiteral("match"), matchFigures(desk, request.guests));
    console.progress(QStringLiteral("saving"));
    figures.insert(QStringLiteral("save"), saveFigures(desk, profile.folder()));
    figures.insert(QStringLiteral("profile"), profileFigures(desk));
    figures.insert(QStringLiteral("rss_mb"), app::residentMiB());
    console.progress(QStringLiteral("counting the quality of records"));
    figures.insert(QStringLiteral("rates"), app::ratesFigures(desk));
    const QJsonObject sizes = sizeFigures(desk, request.guests);
    for (auto it = sizes.begin(); it != sizes.end(); ++it)
        figures.insert(it.key(), it.value());
    console.progress(QStringLiteral("backing up"));
    const auto backups
        = app::backupFigures(desk.vault(), BenchProfile::password(), profile.folder());
    if (!backups)
        return console.fail(backups.error());
    figures.insert(QStringLiteral("backup"), *backups);
    console.progress(QStringLiteral("exporting"));
    const auto exported = app::exportFigures(desk, profile.folder());
    if (!exported)
        return console.fail(exported.error());
    figures.insert(QStringLiteral("export"), *exported);
    console.progress(QStringLiteral("reading documents"));
    figures.insert(QStringLiteral("documents"), app::documentFigures());
    figures.insert(QStringLiteral("working_time"), app::workingTimeFigures());
    console.progress(QStringLiteral("reminding"));
    const auto followUps = app::followUpFigures(
        static_cast<int>(std::min(request.guests * kRemindersPerGuest, kMostReminders)));
    if (!followUps)
        return console.fail(followUps.error());
    figures.insert(QStringLiteral("followups"), *followUps);
    const auto queue
        = app::queueFigures(static_cast<int>(std::min(request.guests, kMostOpenCases)));
    if (!queue)
        return console.fail(queue.error());
    figures.insert(QStringLiteral("queue"), *queue);
    const auto service = app::serviceFigures(
        static_cast<int>(std::min(request.guests * kCasesPerGuest, kMostCases)));
    if (!service)
        return console.fail(service.error());
    figures.insert(QStringLiteral("service"), *service);
    console.progress(QStringLiteral("looking for duplicates"));
    figures.insert(QStringLiteral("quality"),
        app::qualityFigures(
            static_cast<int>(std::min(request.guests * kComparedPerGuest, kMostCompared))));
    console.progress(QStringLiteral("importing"));
    const auto imported = app::importFigures(
        static_cast<int>(std::min(request.guests * kImportedPerGuest, kMostImported)));
    if (!imported)
        return console.fail(imported.error());
    figures.insert(QStringLiteral("import"), *imported);
    console.progress({});
    if (console.isJson())
        console.print(figures);
    else
        printTable(console, figures);
    return kDone;
}

} // namespace lobby::ctl
