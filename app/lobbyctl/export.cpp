#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/export_commands.h"
#include "models/support/wait_for.h"

#include <QJsonArray>
#include <QThread>

#include <cstdio>

namespace lobby::ctl {

using exchange::ExportedFile;
using exchange::ExportField;
using exchange::ExportFormat;
using exchange::ExportPreset;
using exchange::GuestExportWish;

namespace {

constexpr int kExportLookMs = 200;

std::optional<ExportPreset> presetNamed(const QString &name)
{
    if (name == QLatin1StringView("contacts"))
        return ExportPreset::Contacts;
    if (name == QLatin1StringView("register"))
        return ExportPreset::Register;
    return name == QLatin1StringView("everything") ? std::optional(ExportPreset::Everything)
                                                   : std::nullopt;
}

Error wrongOption(const char *name)
{
    return {Error::Code::Invalid, {}, QString::fromLatin1(name)};
}

Result<GuestExportWish> wishOf(const ExportRequest &request)
{
    const auto format = exchange::formatNamed(request.format);
    const auto preset = presetNamed(request.preset);
    if (!format || *format == ExportFormat::Pdf) // a list on paper needs fonts and a language
        return wrongOption("format");
    if (!preset)
        return wrongOption("preset");
    GuestExportWish wish;
    wish.fields = request.fields.isEmpty() ? exchange::fieldsOf(*preset) : request.fields;
    for (const QString &field : std::as_const(wish.fields)) {
        if (!exchange::exportField(field))
            return wrongOption("fields");
    }
    wish.fields.removeIf([&](const QString &field) { return !exchange::canHold(*format, field); });
    wish.format = *format;
    wish.headings = request.chineseHeadings ? exchange::HeadingLanguage::Chinese
                                            : exchange::HeadingLanguage::English;
    wish.frame.title = QStringLiteral("Guests");
    wish.reason = request.reason;
    return wish;
}

/// The second line of standard input is his password.
Result<access::Vouched> agreed(
    Console &console, app::Desk &desk, const QString &name, const Uuid &object)
{
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return password.error();
    const Result<Uuid> member = access::Vault::memberNamed(desk.vault().folder(), name);
    if (!member)
        return member.error();
    return desk.vault().vouch(*member, *password, access::Permission::ExportPlain, object);
}

Result<ExportedFile> watched(Console &console, QFuture<Result<ExportedFile>> writing,
    const exchange::ExportProgress &progress)
{
    while (!writing.isFinished()) {
        if (const qint64 all = progress.all; all > 0)
            console.progress(QStringLiteral("%1 %").arg(progress.done * 100 / all));
        QThread::msleep(kExportLookMs);
    }
    console.progress({});
    return waitFor(std::move(writing));
}

} // namespace

int exportGuests(Console &console, const Target &target, const ExportRequest &request)
{
    Result<GuestExportWish> wish = wishOf(request);
    if (!wish)
        return console.fail(wish.error());
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    exchange::GuestExport exporting(
        (*desk)->database(), (*desk)->authoriser(), (*desk)->search(), (*desk)->numbers());
    std::optional<access::Vouched> word;
    if (!request.agreedBy.isEmpty()) {
        Result<access::Vouched> given
            = agreed(console, **desk, request.agreedBy, exporting.object());
        if (!given)
            return console.fail(given.error());
        word = *std::move(given);
        wish->shown = exchange::Shown::Plain;
    }
    const auto progress = std::make_shared<exchange::ExportProgress>();
    const Result<ExportedFile> file
        = watched(console, exporting.write(*wish, request.out, progress, word), *progress);
    if (!file)
        return console.fail(file.error());
    const QString hash = QString::fromLatin1(file->sha256.toHex());
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("guests"), file->guests},
            {QStringLiteral("sha256"), hash}, {QStringLiteral("file"), request.out},
            {QStringLiteral("masked"), wish->shown == exchange::Shown::Masked}});
    else
        console.print(QStringLiteral("%1 guests, %2\nsha256 %3")
                          .arg(QString::number(file->guests),
                              wish->shown == exchange::Shown::Masked ? QStringLiteral("masked")
                                                                     : QStringLiteral("in full"),
                              hash));
    return kDone;
}

int listExportFields(Console &console)
{
    QJsonArray list;
    for (const ExportField &field : exchange::exportFields()) {
        const QString level = QStringLiteral("L%1").arg(int(field.level));
        list.append(
            QJsonObject {{QStringLiteral("code"), field.code}, {QStringLiteral("level"), level},
                {QStringLiteral("headings"), QJsonArray::fromStringList(field.headings)}});
        if (!console.isJson())
            console.print(field.code.leftJustified(36) + level + QStringLiteral("  ")
                + field.heading(exchange::HeadingLanguage::English));
    }
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("fields"), list}});
    return kDone;
}

std::vector<std::string> exportFormatNames()
{
    std::vector<std::string> names;
    for (const ExportFormat format : exchange::exportFormats()) {
        if (format != ExportFormat::Pdf)
            names.emplace_back(exchange::formatName(format).data());
    }
    return names;
}

} // namespace lobby::ctl
