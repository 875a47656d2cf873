#include "app/bench/import_figures.h"

#include "app/bench/bench_profile.h"
#include "app/bench/figures.h"
#include "models/exchange/import/table_import.h"
#include "models/exchange/import_history.h"
#include "models/exchange/writing/csv_writer.h"
#include "models/sample/sample_person.h"
#include "models/support/wait_for.h"

#include <QElapsedTimer>

#include <algorithm>

namespace lobby::app {

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

constexpr qint64 kGuestsBesideImport = 5000;
constexpr double kMsPerSecondOfImport = 1000;

/// The people of the profile come first, so that some rows are updates.
Result<Done> writeTable(const QString &path, int rows, QDate today)
{
    Result<std::unique_ptr<TableWriter>> writer = createCsv(path);
    if (!writer)
        return writer.error();
    const sample::SampleGuests people(BenchProfile::kSeed, today);
    Result<Done> done = (*writer)->write({u"姓名"_s, u"英文姓"_s, u"英文名"_s, u"性别"_s, u"生日"_s,
        u"国籍"_s, u"手机"_s, u"邮箱"_s, u"证件号码"_s, u"会员号"_s, u"地址"_s, u"城市"_s});
    for (int i = 0; i < rows && done; ++i) {
        const sample::SamplePerson person = people.at(i);
        done = (*writer)->write({person.name.native, person.name.surname, person.name.given,
            person.sex, person.birthDate.toString(Qt::ISODate), person.country,
            person.phones.value(0), person.email, person.document.number, person.memberNumber,
            person.address.line, person.address.city});
    }
    return done ? (*writer)->finish() : done;
}

} // namespace

Result<QJsonObject> importFigures(int rows)
{
    BenchProfile profile(kGuestsBesideImport);
    Result<BenchProfile::Opened> opened = profile.fillAndOpen();
    if (!opened)
        return opened.error();
    Desk &desk = *opened->desk;
    TableRequest request;
    request.path = profile.folder() + u"/guests.csv"_s;
    if (const Result<Done> made = writeTable(request.path, rows, desk.clock().today()); !made)
        return made.error();
    const Result<TableFile> file = lookAtTable(request.path);
    if (!file)
        return file.error();
    request.choice = file->guess;
    constexpr int kLookedAt = 100;
    const Result<QList<TableRow>> first = firstRows(request.path, request.choice, kLookedAt);
    if (!first)
        return first.error();
    request.mapping = guessedColumns(request, *first, desk.clock().today());

    TableImport import(desk.database(), desk.authoriser(), desk.numbers());
    const Result<TableReport> checked
        = waitFor(import.check(request, std::make_shared<TableControl>()));
    if (!checked)
        return checked.error();
    const Result<TableReport> written
        = waitFor(import.run(request, std::make_shared<TableControl>()));
    if (!written)
        return written.error();
    const double rss = residentMiB();
    QElapsedTimer timer;
    timer.start();
    ImportHistory history(desk.database(), desk.authoriser());
    if (const auto taken = waitFor(history.revert(written->run, u"bench"_s)); !taken)
        return taken.error();
    const double revertSeconds = double(timer.elapsed()) / kMsPerSecondOfImport;
    return QJsonObject {{u"rows"_s, rows}, {u"created"_s, written->created},
        {u"updated"_s, written->updated}, {u"invalid"_s, written->refused},
        {u"suspected"_s, written->suspected}, {u"check_seconds"_s, checked->seconds},
        {u"check_rows_per_second"_s, rows / checked->seconds},
        {u"import_seconds"_s, written->seconds},
        {u"import_rows_per_second"_s, rows / written->seconds},
        {u"revert_seconds"_s, revertSeconds}, {u"rss_mb"_s, rss}};
}

} // namespace lobby::app
