#include "models/followups/exporting/calendar_file.h"

#include <libical/ical.h>

#include <memory>

namespace lobby::followups {

namespace {

constexpr int kSecondsOfDay = 24 * 60 * 60;

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

/// One line of text: line ends and other controls would only be somebody's trick.
QByteArray plain(const QString &text)
{
    QString clean = text;
    for (QChar &character : clean) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return clean.simplified().toUtf8();
}

icaltimetype wallTime(const QDateTime &moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    return time;
}

icaltimetype universal(const QDateTime &moment)
{
    icaltimetype time = wallTime(moment.toUTC());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// The zone's rules under its plain name; none of UTC, and where the system does not know it.
Component rulesOf(const QByteArray &zone)
{
    icaltimezone *known = icaltimezone_get_builtin_timezone(zone.constData());
    icalcomponent *rules = known ? icaltimezone_get_component(known) : nullptr;
    if (!rules)
        return {};
    Component own(icalcomponent_new_clone(rules));
    if (icalproperty *name = icalcomponent_get_first_property(own.get(), ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(name, zone.constData());
    return own;
}

/// Writes entries in one zone: with its name where its rules stand in the file, else as UTC.
class EntryWriter
{
public:
    EntryWriter(const CalendarStyle &style, bool hasRules)
        : m_style(style)
        , m_zone(style.zone.id())
        , m_hasRules(hasRules)
    {
    }

    [[nodiscard]] icalcomponent *written(const CalendarEntry &entry) const
    {
        const bool isOnce = entry.rule.isEmpty() && entry.dates.isEmpty();
        const bool isTask = isOnce && m_style.form == EntryForm::Task;
        icalcomponent *component = isTask ? icalcomponent_new_vtodo() : icalcomponent_new_vevent();
        const QByteArray title = plain(entry.title);
        const auto add = [component](icalproperty *property) {
            icalcomponent_add_property(component, property);
        };
        add(icalproperty_new_uid(entry.id.toString().toUtf8().constData()));
        add(icalproperty_new_dtstamp(universal(m_style.madeAt)));
        add(icalproperty_new_summary(title.constData()));
        add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
        if (!entry.kind.isEmpty())
            add(icalproperty_new_categories(plain(entry.kind).constData()));
        const icaltimetype begin = timeOf(entry.begin);
        add(named(isTask ? icalproperty_new_due(begin) : icalproperty_new_dtstart(begin)));
        if (!isTask)
            add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy by it
        if (!entry.rule.isEmpty()) {
            icalrecurrencetype rule
                = icalrecurrencetype_from_string(entry.rule.toUtf8().constData());
            add(icalproperty_new_rrule(rule));
            icalmemory_free_buffer(rule.rscale);
        }
        for (const QDateTime &date : entry.dates) {
            icaldatetimeperiodtype further = {};
            further.time = timeOf(date);
            further.period = icalperiodtype_null_period();
            add(named(icalproperty_new_rdate(further)));
        }
        icalcomponent_add_component(component, alarmOf(entry, title, isTask));
        return component;
    }

private:
    [[nodiscard]] icaltimetype timeOf(const QDateTime &moment) const
    {
        return m_hasRules ? wallTime(moment.toTimeZone(m_style.zone)) : universal(moment);
    }
    [[nodiscard]] icalproperty *named(icalproperty *property) const
    {
        if (m_hasRules)
            icalproperty_add_parameter(property, icalparameter_new_tzid(m_zone.constData()));
        return property;
    }
    static icalcomponent *alarmOf(const CalendarEntry &entry, const QByteArray &title, bool isTask)
    {
        icaltriggertype trigger = {};
        trigger.time = icaltime_null_time();
        if (entry.putOffUntil)
            trigger.time = universal(*entry.putOffUntil);
        else
            trigger.duration = icaldurationtype_from_int(-entry.leadDays * kSecondsOfDay);
        icalproperty *when = icalproperty_new_trigger(trigger);
        if (isTask && !entry.putOffUntil) // it has no other end than when it is due
            icalproperty_add_parameter(when, icalparameter_new_related(ICAL_RELATED_END));
        return icalcomponent_vanew(ICAL_VALARM_COMPONENT,
            icalproperty_new_action(ICAL_ACTION_DISPLAY),
            icalproperty_new_description(title.constData()), when, nullptr);
    }

    const CalendarStyle &m_style;
    const QByteArray m_zone;
    const bool m_hasRules;
};

} // namespace

QByteArray calendarFileOf(const QList<CalendarEntry> &entries, const CalendarStyle &style)
{
    const Component calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
            icalproperty_new_prodid("-//Lobby//Follow-ups//EN"), nullptr));
    Component rules = rulesOf(style.zone.id());
    const EntryWriter writer(style, rules != nullptr);
    if (rules)
        icalcomponent_add_component(calendar.get(), rules.release());
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), writer.written(entry));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace lobby::followups
