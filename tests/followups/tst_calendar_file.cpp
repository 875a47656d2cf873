#include "models/followups/exporting/calendar_file.h"
#include "models/followups/exporting/masked_words.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace lobby;
using namespace lobby::followups;
using namespace Qt::StringLiterals;

namespace {

using Parsed = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Parsed parsed(const QByteArray &file)
{
    return {icalparser_parse_string(file.constData()), &icalcomponent_free};
}

QDateTime momentIn(const QByteArray &zone, QDate day, QTime time)
{
    return {day, time, QTimeZone(zone)};
}

QDateTime momentOf(icaltimetype time, const QTimeZone &zone)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second),
        icaltime_is_utc(time) ? QTimeZone::utc() : zone};
}

/// What a file says of one component, put back together.
CalendarEntry readBack(icalcomponent *component, const QTimeZone &zone)
{
    CalendarEntry entry;
    entry.id
        = Uuid::fromString(QString::fromUtf8(icalcomponent_get_uid(component))).value_or(Uuid());
    entry.title = QString::fromUtf8(icalcomponent_get_summary(component));
    for (auto *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        switch (icalproperty_isa(property)) {
        case ICAL_CATEGORIES_PROPERTY:
            entry.kind = QString::fromUtf8(icalproperty_get_categories(property));
            break;
        case ICAL_DTSTART_PROPERTY:
        case ICAL_DUE_PROPERTY:
            entry.begin = momentOf(icalvalue_get_datetime(icalproperty_get_value(property)), zone);
            break;
        case ICAL_RRULE_PROPERTY:
            entry.rule = QString::fromUtf8(icalproperty_get_value_as_string(property));
            break;
        case ICAL_RDATE_PROPERTY:
            entry.dates.append(momentOf(icalproperty_get_rdate(property).time, zone));
            break;
        default:
            break;
        }
    }
    auto *alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT);
    const icaltriggertype trigger
        = icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
    if (icaltime_is_null_time(trigger.time))
        entry.leadDays = -icaldurationtype_as_int(trigger.duration) / (24 * 60 * 60);
    else
        entry.putOffUntil = momentOf(trigger.time, zone).toTimeZone(zone);
    return entry;
}

CalendarEntry call()
{
    CalendarEntry entry;
    entry.id = Uuid::named("test", "call");
    entry.title = u"Call back · J*** S***"_s;
    entry.kind = u"Call-back"_s;
    entry.begin = momentIn("Asia/Shanghai", {2025, 5, 14}, {9, 30});
    return entry;
}

CalendarStyle shanghai(EntryForm form = EntryForm::Event)
{
    return {QTimeZone("Asia/Shanghai"), QDateTime({2025, 5, 14}, {2, 0}, Qt::UTC), form};
}

} // namespace

class CalendarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadAgainIsWhatWasWritten_data()
    {
        QTest::addColumn<CalendarEntry>("entry");
        QTest::newRow("once") << call();
        CalendarEntry ahead = call();
        ahead.leadDays = 3;
        QTest::newRow("three days ahead") << ahead;
        CalendarEntry put = call();
        put.putOffUntil = momentIn("Asia/Shanghai", {2025, 5, 15}, {9, 0});
        QTest::newRow("put off") << put;
        CalendarEntry weekly = call();
        weekly.rule = u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
        QTest::newRow("every weekday") << weekly;
        CalendarEntry last = call();
        last.rule = u"FREQ=MONTHLY;BYMONTHDAY=-1"_s;
        QTest::newRow("the last of each month") << last;
        CalendarEntry lunar = call();
        lunar.dates = {momentIn("Asia/Shanghai", {2026, 6, 3}, {9, 30}),
            momentIn("Asia/Shanghai", {2027, 5, 23}, {9, 30})};
        QTest::newRow("days of a lunar calendar") << lunar;
        CalendarEntry chinese = call();
        chinese.title = u"给陈**回电,带上“合同”;谢谢"_s;
        QTest::newRow("Chinese") << chinese;
        CalendarEntry longOne = call();
        longOne.title = QString(200, u'陳');
        QTest::newRow("as long as it may be, folded over lines") << longOne;
    }
    void whatIsReadAgainIsWhatWasWritten()
    {
        QFETCH(const CalendarEntry, entry);
        const Parsed calendar = parsed(calendarFileOf({entry}, shanghai()));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        const CalendarEntry back
            = readBack(icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT),
                QTimeZone("Asia/Shanghai"));
        QCOMPARE(back.title, entry.title);
        QCOMPARE(back.rule, entry.rule);
        QCOMPARE(back.dates, entry.dates);
        QCOMPARE(back, entry);
    }

    void hostileTextStaysOneProperty_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("read");
        QTest::newRow("a line of its own") << u"Call\r\nATTENDEE:mailto:evil@x.example"_s
                                           << u"Call ATTENDEE:mailto:evil@x.example"_s;
        QTest::newRow("an end") << u"Call\nEND:VEVENT\nBEGIN:VEVENT"_s
                                << u"Call END:VEVENT BEGIN:VEVENT"_s;
        QTest::newRow("a lone carriage return") << u"a\rb"_s << u"a b"_s;
        QTest::newRow("line ends of Unicode") << u"a\u2028b\u2029c\u0085d"_s << u"a b c d"_s;
        QTest::newRow("what must be escaped") << uR"(a;b,c\d\n"e":f)"_s << uR"(a;b,c\d\n"e":f)"_s;
        QTest::newRow("a zero") << QString(u'a') + QChar(0) + u'b' << u"a b"_s;
    }
    void hostileTextStaysOneProperty()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, read);
        CalendarEntry entry = call();
        entry.title = title;
        entry.kind = title;
        const QByteArray file = calendarFileOf({entry}, shanghai());
        const Parsed calendar = parsed(file);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        auto *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(icalcomponent_count_properties(event, ICAL_SUMMARY_PROPERTY), 1);
        QCOMPARE(icalcomponent_count_properties(event, ICAL_ATTENDEE_PROPERTY), 0);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), read);
        for (const QByteArray &line : file.split('\n'))
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }

    void theZoneOfTheHouseStandsInTheFile()
    {
        const QByteArray file = calendarFileOf({call()}, shanghai());
        QVERIFY2(file.contains("\r\nTZID:Asia/Shanghai\r\n"), file.constData());
        QVERIFY2(
            file.contains("\r\nDTSTART;TZID=Asia/Shanghai:20250514T093000\r\n"), file.constData());
        CalendarStyle utc = shanghai();
        utc.zone = QTimeZone::utc();
        QVERIFY(calendarFileOf({call()}, utc).contains("\r\nDTSTART:20250514T013000Z\r\n"));
    }

    void whatHappensOnceMayBeATask()
    {
        CalendarEntry weekly = call();
        weekly.rule = u"FREQ=WEEKLY"_s;
        const Parsed calendar = parsed(calendarFileOf({call(), weekly}, shanghai(EntryForm::Task)));
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VTODO_COMPONENT), 1);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        auto *task = icalcomponent_get_first_component(calendar.get(), ICAL_VTODO_COMPONENT);
        QCOMPARE(readBack(task, QTimeZone("Asia/Shanghai")), call());
    }

    void whoItIsAboutIsMasked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("masked");
        QTest::newRow("the name") << u"给陳志強回电"_s << u"给陳**回电"_s;
        QTest::newRow("in the other script") << u"给陈志强回电"_s << u"给陈**回电"_s;
        QTest::newRow("a surname in any case")
            << u"call Mr chen, soon"_s << u"call Mr c***, soon"_s;
        QTest::newRow("a given name") << u"Zhiqiang wants a cot"_s << u"Z*** wants a cot"_s;
        QTest::newRow("not within another word") << u"kitchen"_s << u"kitchen"_s;
        QTest::newRow("a telephone") << u"ring 138 1234 5678"_s << u"ring 138 **** 5678"_s;
        QTest::newRow("an address") << u"to zhang@dorm.cn"_s << u"to z***@d***"_s;
        QTest::newRow("a room and a time") << u"1207 at 10:30"_s << u"1207 at 10:30"_s;
    }
    void whoItIsAboutIsMasked()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, masked);
        const names::PersonalName chen {u"陳志強"_s, u"CHEN"_s, u"Zhiqiang"_s};
        QCOMPARE(maskedText(typed, chen), masked);
    }
};

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "tst_calendar_file.moc"
