#include "ui/access/role_names.h"

#include <QCoreApplication>

namespace lobby::ui {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(lobby::Roles)
};

} // namespace

QString roleText(access::Role role)
{
    using enum access::Role;
    switch (role) {
    case Receptionist:
        return Names::tr("Receptionist");
    case Clerk:
        return Names::tr("Clerk");
    case Supervisor:
        return Names::tr("Supervisor");
    case Manager:
        return Names::tr("Manager");
    case PrivacyOfficer:
        return Names::tr("Privacy officer");
    case Auditor:
        return Names::tr("Auditor");
    case Administrator:
        return Names::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString rolesText(const QList<access::Role> &roles)
{
    QStringList texts;
    for (const access::Role role : roles)
        texts.append(roleText(role));
    return texts.join(QStringLiteral(", "));
}

QList<access::Role> allRoles()
{
    using enum access::Role;
    return {Receptionist, Clerk, Supervisor, Manager, PrivacyOfficer, Auditor, Administrator};
}

} // namespace lobby::ui
