#include "models/stays/stay_fields.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::stays {

using namespace sync;
using Row = schema::Stay;
using OtherRow = schema::StayGuest;

namespace {

void put(Fields &fields, quint16 field, const QString &text)
{
    if (!text.isEmpty())
        fields[field] = text;
}

void put(Fields &fields, quint16 field, const Uuid &id)
{
    if (!id.isNull())
        fields[field] = id.toBytes();
}

void put(Fields &fields, quint16 field, const std::optional<qint64> &number)
{
    if (number)
        fields[field] = *number;
}

void put(Fields &fields, quint16 field, QDate date)
{
    if (date.isValid())
        fields[field] = date.toString(Qt::ISODate);
}

Value valueIn(const Fields &fields, quint16 field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? Value() : found->second;
}

/// An op that names one value of a group must name them all.
void completeGroups(Fields &changed, const Fields &after)
{
    const TableDescription &table = *schema::registry().table(Row::kTable);
    QList<quint8> groups;
    for (const auto &[number, value] : changed) {
        if (const quint8 group = table.field(number)->group)
            groups.append(group);
    }
    for (const FieldDescription &field : table.fields) {
        if (groups.contains(field.group))
            changed[field.number] = valueIn(after, field.number);
    }
}

template <typename T>
void take(Stay &stored, const Stay &seen, const Stay &typed, T Stay::*member)
{
    if (seen.*member != typed.*member)
        stored.*member = typed.*member;
}

} // namespace

Fields fieldsOf(const Stay &stay)
{
    Fields fields;
    put(fields, Row::BranchId, stay.branch);
    put(fields, Row::GuestId, stay.guest);
    put(fields, Row::ConfirmationNo, stay.confirmationNo);
    put(fields, Row::Room, stay.room);
    put(fields, Row::RoomType, stay.roomType);
    put(fields, Row::Arrival, stay.arrival);
    put(fields, Row::Departure, stay.departure);
    if (stay.expectedTime.isValid())
        fields[Row::ExpectedTime] = stay.expectedTime.toString(QStringLiteral("HH:mm"));
    fields[Row::Adults] = qint64(stay.adults);
    fields[Row::Children] = qint64(stay.children);
    put(fields, Row::Channel, stay.channel);
    put(fields, Row::Agent, stay.agent);
    put(fields, Row::Company, stay.company);
    put(fields, Row::RateCode, stay.rateCode);
    put(fields, Row::NightlyRate, stay.nightlyRate);
    put(fields, Row::Amount, stay.amount);
    put(fields, Row::Currency, stay.currency);
    put(fields, Row::CheckedInAt, stay.checkedInAt);
    put(fields, Row::CheckedOutAt, stay.checkedOutAt);
    put(fields, Row::Remark, stay.remark);
    put(fields, Row::StatusDate, stay.statusDate);
    return fields;
}

QList<Intent> creationOf(const Stay &stay, Source source)
{
    Intent create {OpKind::Create, Row::kTable, stay.id, fieldsOf(stay), {}, source};
    create.fields[Row::Status] = stay.state.toLattice();
    QList<Intent> intents = {std::move(create)};
    for (const StayGuest &other : stay.others)
        intents.append(additionOf(stay.id, other));
    return intents;
}

QList<Intent> changesOf(const Stay &before, const Stay &after, Source source)
{
    const Fields old = fieldsOf(before);
    const Fields now = fieldsOf(after);
    Fields changed;
    for (const auto &[number, value] : now) {
        if (valueIn(old, number) != value)
            changed[number] = value;
    }
    for (const auto &[number, value] : old) {
        if (!now.contains(number))
            changed[number] = Value();
    }
    completeGroups(changed, now);

    QList<Intent> intents;
    if (before.state != after.state) {
        intents.append({OpKind::Advance, Row::kTable, before.id,
            {{Row::Status, after.state.toLattice()}}, {}, source});
    }
    if (!changed.empty())
        intents.append({OpKind::Set, Row::kTable, before.id, std::move(changed), {}, source});
    return intents;
}

Uuid stayGuestId(const Uuid &stay, const Uuid &guest)
{
    return Uuid::named("stay_guest", stay.toBytes() + guest.toBytes());
}

Intent additionOf(const Uuid &stay, const StayGuest &other)
{
    return {OpKind::Add, OtherRow::kTable, stayGuestId(stay, other.guest),
        {{OtherRow::StayId, stay.toBytes()}, {OtherRow::GuestId, other.guest.toBytes()},
            {OtherRow::Role, QString(roleName(other.role))}}};
}

Stay withTyped(Stay stored, const Stay &seen, const Stay &typed)
{
    const auto takeAll = [&](auto... members) { (take(stored, seen, typed, members), ...); };
    takeAll(&Stay::branch, &Stay::guest, &Stay::confirmationNo, &Stay::room, &Stay::roomType,
        &Stay::arrival, &Stay::departure, &Stay::expectedTime, &Stay::adults, &Stay::children,
        &Stay::channel, &Stay::agent, &Stay::company, &Stay::rateCode, &Stay::nightlyRate,
        &Stay::amount, &Stay::currency, &Stay::remark);
    for (const StayGuest &other : seen.others) {
        if (!typed.others.contains(other))
            stored.others.removeAll(other);
    }
    for (const StayGuest &other : typed.others) {
        if (!seen.others.contains(other) && !stored.others.contains(other))
            stored.others.append(other);
    }
    return stored;
}

QLatin1StringView roleName(StayRole role)
{
    return role == StayRole::Booker ? QLatin1StringView("booker") : QLatin1StringView("companion");
}

StayRole roleNamed(QStringView name)
{
    return name == roleName(StayRole::Booker) ? StayRole::Booker : StayRole::Companion;
}

} // namespace lobby::stays
