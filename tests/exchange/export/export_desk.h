#pragma once

#include "models/exchange/export/guest_export.h"
#include "models/store/engine/statement.h"
#include "models/support/wait_for.h"
#include "models/sync/audit_log/audit_entry.h"
#include "tests/support/guest_desk.h"

namespace lobby::tests {

/// A desk that writes its guests into files.
struct ExportDesk : GuestDesk
{
    explicit ExportDesk(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
    }
    ~ExportDesk()
    {
        exporting.stop();
        database.reset();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("guests.out")); }
    Result<exchange::ExportedFile> write(
        exchange::GuestExportWish wish, const std::optional<access::Vouched> &word = {})
    {
        return wait(exporting.write(wish, path(), {}, word));
    }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Files in the folder that are no parts of the vault.
    [[nodiscard]] QStringList files() const
    {
        QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) {
            return name.startsWith(QLatin1StringView("lobby.db"))
                || name.startsWith(QLatin1StringView("audit"));
        });
        return names;
    }
    [[nodiscard]] access::Vouched wordOf(const char *who, access::Role role,
        access::Permission permission = access::Permission::ExportPlain) const
    {
        return authoriser.vouchedBy(
            {Uuid::named("test", who), QString::fromLatin1(who), {role}, branchId}, permission,
            branchId);
    }
    /// Entries of the audit about exports, whole.
    [[nodiscard]] QList<QByteArray> noted() const
    {
        const auto read = waitFor(database->read([](store::Connection &connection) {
            QList<QByteArray> entries;
            store::Statement query(connection,
                "SELECT entry FROM audit_event WHERE instr(entry, CAST('export.' AS BLOB)) > 0"
                " ORDER BY seq");
            while (query.step())
                entries.append(query.bytes(0));
            return entries;
        }));
        return read ? *read : QList<QByteArray>();
    }

    exchange::GuestExport exporting {*database, authoriser, search, numbers};
};

/// Somebody with something in every field.
inline guests::GuestProfile knownGuest(const QString &native, const QString &number)
{
    guests::GuestProfile profile;
    guests::Guest &guest = profile.guest;
    guest.fullNameNative = native;
    guest.surname = native.left(1);
    guest.givenName = native.mid(1);
    guest.latinSurname = QStringLiteral("CHEN");
    guest.latinGivenName = QStringLiteral("Zhiqiang");
    guest.salutation = QStringLiteral("Mr");
    guest.gender = guests::Gender::Male;
    guest.birthDate = guests::BirthDate(QDate(1981, 5, 14));
    guest.nationality = QStringLiteral("CN");
    guest.language = QStringLiteral("zh-CN");
    guest.vipCode = QStringLiteral("V2");
    guest.status = QStringLiteral("active");
    guest.memberNo = QStringLiteral("M-007");
    guest.profession = QStringLiteral("Architect; engineer");
    guest.remark = QStringLiteral("=quiet room,\nhigh \"floor\"\\");
    profile.telephones
        = {guests::telephoneOf(number, QStringLiteral("CN"), QStringLiteral("mobile")),
            guests::telephoneOf(
                QStringLiteral("021-61234567"), QStringLiteral("CN"), QStringLiteral("work"))};
    profile.emails
        = {{.kind = QStringLiteral("personal"), .address = QStringLiteral("chen@example.com")}};
    profile.imAccounts = {{.kind = QStringLiteral("wechat"), .value = QStringLiteral("chen_zq")}};
    profile.addresses = {{.kind = QStringLiteral("home"),
        .addressLine = QStringLiteral("南京路 1 号"),
        .cityName = QStringLiteral("上海"),
        .postalCode = QStringLiteral("200001"),
        .stateProv = QStringLiteral("CN-SH")}};
    guests::IdentityDocument document;
    document.docType = QStringLiteral("P");
    document.number = QStringLiteral("E12345678");
    document.issuingCountry = QStringLiteral("CHN");
    document.issueDate = QDate(2020, 1, 2);
    document.expiryDate = QDate(2030, 1, 1);
    profile.documents = {document};
    profile.preferences
        = {{.groupCode = QStringLiteral("hobby"), .value = QStringLiteral("chess")}};
    profile.tags = {{.code = QStringLiteral("quiet")}, {.code = QStringLiteral("vip, old")}};
    return profile;
}

} // namespace lobby::tests
