#include "models/access/permissions/permissions.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby::access;

namespace {

using Roles = std::vector<Role>;

/// The table as its file says it, read without the generator.
struct Table
{
    QStringList roles;
    QStringList names; ///< in order
    QHash<QString, QStringList> grants;
    QHash<QString, QString> enforced;
};

QStringList quotedIn(const QString &line)
{
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    QStringList found;
    for (auto match = quoted.globalMatch(line); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

Table readTable()
{
    Table table;
    QFile file(QStringLiteral(LOBBY_PERMISSIONS));
    if (!file.open(QFile::ReadOnly))
        qFatal("no permissions.toml");
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"roles ="))
            table.roles = quotedIn(line);
        else if (line.startsWith(u"name ="))
            table.names += quotedIn(line).constFirst();
        else if (line.startsWith(u"enforced ="))
            table.enforced[table.names.constLast()] = quotedIn(line).constFirst();
        else if (line.startsWith(u"grants ="))
            table.grants[table.names.constLast()]
                = quotedIn(line).constFirst().split(u' ', Qt::SkipEmptyParts);
    }
    return table;
}

QString enforcedName(Enforcement enforcement)
{
    switch (enforcement) {
    case Enforcement::Client:
        return u"client"_s;
    case Enforcement::Server:
        return u"server"_s;
    case Enforcement::Cryptographic:
        return u"cryptographic"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsThatOfTheTable()
    {
        const Table table = readTable();
        QCOMPARE(table.roles.size(), kRoleCount);
        QCOMPARE(table.names.size(), kPermissionCount);
        QVERIFY(kPermissionCount >= 40);
        for (int p = 0; p < kPermissionCount; ++p) {
            const auto permission = static_cast<Permission>(p);
            const QString &name = table.names[p];
            QCOMPARE(QString(permissionName(permission)), name);
            QCOMPARE(enforcedName(enforcementOf(permission)), table.enforced[name]);
            for (int r = 0; r < kRoleCount; ++r) {
                const auto role = static_cast<Role>(r);
                QCOMPARE(QString(roleName(role)), table.roles[r]);
                const QString cell = grantName(grantOf(role, permission));
                QVERIFY2(cell == table.grants[name][r],
                    qPrintable(name + u' ' + table.roles[r] + u' ' + cell));
            }
        }
    }

    void theAdministratorSeesNoGuest()
    {
        for (const Permission permission : {Permission::GuestSearch, Permission::GuestEdit,
                 Permission::GuestHistory, Permission::ContactReveal, Permission::IdentityReveal,
                 Permission::IdentityRevealBulk, Permission::StayView, Permission::ComplaintView,
                 Permission::ExportMasked, Permission::ExportPlain, Permission::ImportRun})
            QCOMPARE(grantOf(Role::Administrator, permission), Grant::Denied);
        QCOMPARE(grantOf(Role::Administrator, Permission::StaffManage), Grant::StepUp);
    }

    void whoCapturesNeedNotReveal()
    {
        QCOMPARE(grantOf(Role::Receptionist, Permission::IdentityCapture), Grant::Allowed);
        QCOMPARE(grantOf(Role::Receptionist, Permission::IdentityReveal), Grant::Denied);
    }

    void severalRolesGiveTheMostOfEach()
    {
        const auto granted = [](const Roles &roles, Permission permission) {
            return grantOf(std::span<const Role>(roles), permission);
        };
        QCOMPARE(granted({}, Permission::SettingsDesk), Grant::Denied);
        QCOMPARE(granted({Role::Auditor}, Permission::IdentityReveal), Grant::Denied);
        QCOMPARE(granted({Role::Auditor, Role::Clerk}, Permission::IdentityReveal), Grant::Reason);
        QCOMPARE(granted({Role::Clerk, Role::Manager}, Permission::GuestArchive), Grant::Allowed);
        QCOMPARE(granted({Role::Manager, Role::Clerk}, Permission::GuestArchive), Grant::Allowed);
    }

    void watchersExcludeEachOther_data()
    {
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<bool>("compatible");
        QTest::newRow("nobody") << Roles {} << true;
        QTest::newRow("owner of a small house")
            << Roles {Role::Manager, Role::Administrator} << true;
        QTest::newRow("auditor twice") << Roles {Role::Auditor, Role::Auditor} << true;
        QTest::newRow("auditor and administrator")
            << Roles {Role::Auditor, Role::Administrator} << false;
        QTest::newRow("auditor and privacy officer")
            << Roles {Role::PrivacyOfficer, Role::Clerk, Role::Auditor} << false;
        QTest::newRow("administrator and privacy officer")
            << Roles {Role::Administrator, Role::PrivacyOfficer} << false;
    }

    void watchersExcludeEachOther()
    {
        QFETCH(Roles, roles);
        QTEST(rolesCompatible(roles), "compatible");
    }

    void namesFindTheirValues()
    {
        for (int p = 0; p < kPermissionCount; ++p) {
            const auto permission = static_cast<Permission>(p);
            QCOMPARE(permissionNamed(permissionName(permission)), std::optional(permission));
        }
        QCOMPARE(roleNamed(u"privacy_officer"), std::optional(Role::PrivacyOfficer));
        QVERIFY(!roleNamed(u"Clerk"));
        QVERIFY(!roleNamed(u""));
        QVERIFY(!permissionNamed(u"guest"));
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
