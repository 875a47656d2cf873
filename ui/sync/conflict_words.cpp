#include "ui/sync/conflict_words.h"

#include "ui/access/role_names.h"
#include "ui/guests/words/guest_words.h"

#include <QLocale>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using conflicts::Conflict;
using conflicts::SharedRule;
using conflicts::Version;

namespace {

QString fieldKey(const Conflict &conflict)
{
    const sync::TableDescription *table = schema::registry().table(conflict.table);
    const sync::FieldDescription *field = table ? table->field(conflict.field) : nullptr;
    if (!field)
        return {};
    const QString name = QString::fromLatin1(field->name);
    return conflict.table == schema::Guest::kTable ? name
                                                   : QString::fromLatin1(table->name) + u'.' + name;
}

} // namespace

QString ConflictWords::party(const conflicts::Party &party)
{
    const QString name = party.name.name().listForm();
    return name.isEmpty() ? tr("somebody who is not here any more") : name;
}

QString ConflictWords::subject(const Conflict &conflict)
{
    if (conflict.rule == SharedRule::Room)
        return tr("Room %1").arg(conflict.first.room);
    return conflict.staff.isEmpty() ? party(conflict.first) : conflict.staff;
}

QString ConflictWords::author(const Version &version)
{
    if (version.isHere)
        return version.author.isEmpty() ? tr("This desk") : tr("%1 here").arg(version.author);
    if (version.author.isEmpty())
        return version.desk.isEmpty() ? tr("Another desk") : version.desk;
    return version.desk.isEmpty() ? version.author
                                  : tr("%1 at %2").arg(version.author, version.desk);
}

QString ConflictWords::sentence(const Conflict &conflict, QDate today)
{
    if (conflict.rule == SharedRule::Room)
        return tr("Two stays are in house in this room: %1 and %2.")
            .arg(party(conflict.first), party(conflict.second));
    if (conflict.rule)
        return tr("%1 and %2 have the same identity document.")
            .arg(party(conflict.first), party(conflict.second));
    return tr("%1 changed “%3” (%2). %4 changed it too (%5), without having seen that.")
        .arg(author(conflict.overwritten), GuestWords::moment(conflict.overwritten.atMs, today),
            GuestWords::field(fieldKey(conflict)), author(conflict.stands),
            GuestWords::moment(conflict.stands.atMs, today));
}

QString ConflictWords::value(const Conflict &conflict, const Version &version)
{
    const auto *text = std::get_if<QString>(&version.value);
    if (conflict.table == schema::Staff::kTable && conflict.field == schema::Staff::Roles)
        return rolesText(access::rolesNamed(text ? *text : QString()));
    const sync::TableDescription *table = schema::registry().table(conflict.table);
    const sync::FieldDescription *field = table ? table->field(conflict.field) : nullptr;
    if (field && field->type == sync::FieldType::Boolean)
        return version.value == sync::Value(qint64(1)) ? tr("Yes") : tr("No");
    if (conflict.table == schema::Guest::kTable && conflict.field == schema::Guest::Nationality)
        return GuestWords::country(text ? *text : QString());
    return GuestWords::value(version.value);
}

QString ConflictWords::change(const conflicts::KeptAside &change)
{
    QStringList fields;
    for (const QString &field : change.fields) {
        const QString name = GuestWords::field(
            field.startsWith(u"guest."_s) ? QStringView(field).sliced(6) : QStringView(field));
        if (!fields.contains(name))
            fields.append(name);
    }
    return fields.isEmpty() ? tr("A change") : QLocale().createSeparatedList(fields);
}

QString ConflictWords::why(sync::Outcome outcome)
{
    switch (outcome) {
    case sync::Outcome::NotAllowed:
        return tr("Whoever did it had no right to. Ask a supervisor to do it.");
    case sync::Outcome::Contradicts:
        return tr("It does not fit what the server has. Look at it, and enter it again.");
    case sync::Outcome::Orphaned:
        return tr("What it belongs to is not known to the server. Enter it again.");
    default:
        return tr("The server does not understand it. Tell your administrator.");
    }
}

} // namespace lobby::ui
