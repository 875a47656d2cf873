#include "models/exchange/tables/csv_source.h"
#include "models/exchange/workbook/sheet_source.h"
#include "models/exchange/writing/csv_writer.h"
#include "models/exchange/writing/workbook_writer.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace lobby;
using namespace lobby::exchange;

namespace {

constexpr int kBenchRows = 100'000;
constexpr double kSecond = 1e9;

/// Twelve columns of a guest, hardly any value twice.
QStringList guestRow(int i)
{
    const QString number = QString::number(qint64 {1'000'000'007} * (i + 1) % 100'000'000'000);
    const QChar han(char16_t(0x4e00 + i * 31 % 20'000));
    return {QStringLiteral("\u5f20") + han, QStringLiteral("ZHANG"),
        QStringLiteral("Wei ") + number, i % 2 ? QStringLiteral("M") : QStringLiteral("F"),
        QDate(1940, 1, 1).addDays(i % 25'000).toString(Qt::ISODate), QStringLiteral("CN"),
        QStringLiteral("+86138") + number.left(8), number + QStringLiteral("@example.com"),
        QStringLiteral("E") + number.left(8), QStringLiteral("\u4e0a\u6d77"),
        QStringLiteral("\u5357\u4eac\u8def ") + number,
        QStringLiteral("remark number ") + QString::number(i)};
}

/// Highest resident memory so far, in MiB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

/// Of this process; on a shared machine it says more than the time on the wall.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void report(const char *what, qint64 rows, double seconds, double processor, double memory)
{
    std::printf("%-32s %8lld rows %7.2f s %7.2f s of a core %7.1f MiB more\n", what,
        static_cast<long long>(rows), seconds, processor, memory);
}

bool write(const char *what, Result<std::unique_ptr<TableWriter>> writer)
{
    forgetPeak();
    const double before = peakMemory();
    const double processor = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    bool sound = writer.has_value();
    for (int i = 0; sound && i < kBenchRows; ++i)
        sound = (*writer)->write(guestRow(i)).has_value();
    sound = sound && (*writer)->finish();
    report(what, kBenchRows, double(clock.nsecsElapsed()) / kSecond, processorSeconds() - processor,
        peakMemory() - before);
    return sound;
}

bool read(const char *what, const QString &path, bool workbook)
{
    forgetPeak();
    const double before = peakMemory();
    const double processor = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    const auto opened = [&] {
        if (workbook)
            return openSheet(path, 0);
        const Result<CsvDialect> dialect = guessDialect(path);
        return openCsv(path, dialect ? *dialect : CsvDialect {});
    };
    const auto source = opened();
    qint64 rows = 0;
    bool sound = source.has_value();
    TableRow row;
    while (sound) {
        const Result<bool> more = (*source)->next(row);
        if (!more || !*more) {
            sound = more.has_value();
            break;
        }
        ++rows;
    }
    report(what, rows, double(clock.nsecsElapsed()) / kSecond, processorSeconds() - processor,
        peakMemory() - before);
    return sound && rows == kBenchRows;
}

} // namespace

/// tablebench [FILE.xlsx]: what it costs to write and to read 100,000 rows of 12 columns; of a
/// given file, made by another program, only to read.
int main(int argc, char *argv[])
{
    if (argc > 1)
        return read("a given workbook", QString::fromLocal8Bit(argv[1]), true) ? 0 : 1;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("guests.csv"));
    const QString workbook = folder.filePath(QStringLiteral("guests.xlsx"));
    const bool sound = write("separated values, written", createCsv(csv))
        && read("separated values, read", csv, false)
        && write(
            "a workbook, written and checked", createWorkbook(workbook, QStringLiteral("Guests")))
        && read("a workbook, read", workbook, true);
    return sound ? 0 : 1;
}
