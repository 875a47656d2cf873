#include "models/exchange/import/table_import.h"

#include "app/lobbyctl/backup_commands.h"
#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/import_commands.h"
#include "models/access/property/property.h"
#include "models/exchange/templates/mapping_templates.h"
#include "models/support/wait_for.h"
#include "ui/wording/cell_problems.h"
#include "ui/wording/money_text.h"

#include <QJsonArray>

#include <algorithm>

namespace lobby::ctl {

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

constexpr int kRowsLookedAt = 100;

QJsonArray problemsOf(const ReportedRow &row, const QStringList &headings)
{
    QJsonArray problems;
    for (const CellProblem &problem : row.problems) {
        problems.append(QJsonObject {{u"code"_s, QString(faultName(problem.fault))},
            {u"column"_s, problem.column}, {u"heading"_s, headings.value(problem.column)},
            {u"message"_s, ui::describe(problem)}});
    }
    return problems;
}

QString becomes(RowMatch::Kind kind)
{
    switch (kind) {
    case RowMatch::Kind::New:
        return u"new"_s;
    case RowMatch::Kind::Update:
        return u"update"_s;
    case RowMatch::Kind::Repeats:
        return u"part of a row"_s;
    case RowMatch::Kind::Suspected:
        break;
    }
    return u"left out"_s;
}

/// Lines, columns and what is wrong; nothing of what the cells hold.
QJsonArray toJson(const QList<ReportedRow> &rows, const QStringList &headings)
{
    QJsonArray list;
    for (const ReportedRow &row : rows) {
        QJsonObject one {{u"line"_s, row.line}, {u"problems"_s, problemsOf(row, headings)}};
        if (row.match.doubt != RowMatch::Doubt::None) {
            one.insert(u"probability"_s, row.match.probability);
            one.insert(u"becomes"_s, becomes(row.match.kind));
            if (row.otherLine > 0)
                one.insert(u"like_line"_s, row.otherLine);
            else
                one.insert(u"like_guest"_s, row.match.guest.toString());
        }
        list.append(one);
    }
    return list;
}

QJsonObject toJson(const TableReport &report)
{
    return {{u"rows"_s, report.rows}, {u"created"_s, report.created},
        {u"updated"_s, report.updated}, {u"unchanged"_s, report.unchanged},
        {u"repeated"_s, report.repeated}, {u"suspected"_s, report.suspected},
        {u"possible"_s, report.possible}, {u"possible_left_out"_s, report.possibleLeftOut},
        {u"invalid"_s, report.refused}, {u"run"_s, report.run}, {u"seconds"_s, report.seconds},
        {u"written"_s, report.outcome == TableReport::Outcome::Done},
        {u"invalid_rows"_s, toJson(report.refusedRows, report.headings)},
        {u"suspected_rows"_s, toJson(report.suspectedRows, report.headings)},
        {u"possible_rows"_s, toJson(report.possibleRows, report.headings)},
        {u"noticed_rows"_s, toJson(report.noticed, report.headings)}};
}

void print(Console &console, const TableReport &report)
{
    for (const QList<ReportedRow> &rows : {report.refusedRows, report.noticed}) {
        for (const ReportedRow &row : rows) {
            for (const CellProblem &problem : row.problems) {
                console.print(u"line %1%2: %3"_s.arg(row.line).arg(problem.column < 0
                        ? QString()
                        : u", "_s + report.headings.value(problem.column),
                    ui::describe(problem)));
            }
        }
    }
    for (const QList<ReportedRow> &rows : {report.suspectedRows, report.possibleRows}) {
        for (const ReportedRow &row : rows) {
            const QString how
                = row.match.doubt == RowMatch::Doubt::Possible ? u"possibly"_s : u"very likely"_s;
            console.print(u"line %1: %2 %3: %4"_s.arg(row.line).arg(how,
                row.otherLine > 0 ? u"the same person as in line %1"_s.arg(row.otherLine)
                                  : u"a guest who is here already"_s,
                becomes(row.match.kind)));
        }
    }
    const bool written = report.outcome == TableReport::Outcome::Done;
    if (!written)
        console.print(u"Nothing was written. An import would do this:"_s);
    console.print(
        u"%1 rows: %2 created, %3 updated, %4 unchanged, %5 repeat an earlier row, "
        "%6 suspected and left out, %7 possibly here (%8 left out), %9 invalid; "_s.arg(report.rows)
            .arg(report.created)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.repeated)
            .arg(report.suspected)
            .arg(report.possible)
            .arg(report.possibleLeftOut)
            .arg(report.refused)
        + u"%1 s"_s.arg(report.seconds, 0, 'f', 1));
}

Result<TableMapping> mappingFor(
    const TableImportRequest &wanted, const TableRequest &request, app::Desk &desk)
{
    const Result<QList<TableRow>> rows = firstRows(request.path, request.choice, kRowsLookedAt);
    if (!rows)
        return rows.error();
    const TableMapping guessed = guessedColumns(request, *rows, desk.clock().today());
    // Headings that nobody knows but a template stand in the first row.
    const TableMapping headed = guessed.headingRow < 0 ? withHeadings(guessed, *rows, 0) : guessed;
    MappingTemplates templates(desk.database(), desk.authoriser());
    if (wanted.mapping.isEmpty()) {
        const auto known = waitFor(templates.forHeadings(headed));
        if (!known)
            return known.error();
        return *known ? withTemplate(headed, (*known)->mapping) : guessed;
    }
    const auto all = waitFor(templates.all());
    if (!all)
        return all.error();
    const auto named = std::find_if(all->begin(), all->end(),
        [&wanted](const MappingTemplate &one) { return one.name == wanted.mapping; });
    if (named == all->end())
        return Error {Error::Code::NotFound, {}, u"template"_s};
    return withTemplate(headed, named->mapping);
}

} // namespace

int importTable(Console &console, const Target &target, const TableImportRequest &wanted)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    TableRequest request;
    request.path = wanted.path;
    request.suspects.likely = wanted.suspects;
    request.suspects.possible = wanted.possible;
    const auto house
        = waitFor(access::PropertySettings((*desk)->database(), (*desk)->authoriser()).load());
    if (house && !house->currency.isEmpty()) {
        request.currency = house->currency;
        request.figures = ui::minorFigures(house->currency);
    }
    const Result<TableFile> file = lookAtTable(wanted.path);
    if (!file)
        return console.fail(file.error());
    request.choice = file->guess;
    request.sha256 = file->sha256;
    Result<TableMapping> mapping = mappingFor(wanted, request, **desk);
    if (!mapping)
        return console.fail(mapping.error());
    request.mapping = *std::move(mapping);
    auto control = std::make_shared<TableControl>();
    control->progress = [&console](TableControl::Phase phase, qint64 done, qint64 all) {
        if (phase == TableControl::Phase::Reading)
            console.progress(u"%1 rows read"_s.arg(done));
        else if (phase == TableControl::Phase::Writing)
            console.progress(u"%1 of %2 rows"_s.arg(done).arg(all));
    };
    TableImport tables((*desk)->database(), (*desk)->authoriser(), (*desk)->numbers());
    tables.doFirst([&] { return backUpBefore((*desk)->vault(), backup::BackupCause::Import); });
    Result<TableReport> report = waitFor(tables.check(request, control));
    const bool stopped = report && report->refused > 0 && !wanted.skipBad;
    if (report && !wanted.dryRun && !stopped)
        report = waitFor(tables.run(request, control));
    console.progress({});
    if (!report)
        return console.fail(report.error());
    if (console.isJson())
        console.print(toJson(*report));
    else
        print(console, *report);
    if (!stopped || wanted.dryRun)
        return kDone;
    if (!console.isJson())
        console.print(u"Correct the invalid rows, or leave them out with --skip-bad."_s);
    return kFailed;
}

} // namespace lobby::ctl
