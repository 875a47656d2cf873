#include "app/bench/quality_figures.h"

#include "app/bench/figures.h"
#include "models/quality/search/duplicate_search.h"
#include "models/sample/sample_person.h"

#include <algorithm>

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;
using namespace quality;
using sample::SampleRandom;

constexpr quint64 kQualitySeed = 31;
constexpr int kGuestsForOneTwice = 5;
constexpr int kOneMore = 500;

PersonRecord recordOf(const sample::SamplePerson &person)
{
    PersonRecord record;
    record.native = person.name.native;
    record.surname = person.name.surname;
    record.given = person.name.given;
    record.sex = person.sex;
    record.birth = person.birthDate.toString(Qt::ISODate);
    record.nationality = person.country;
    if (!person.document.number.isEmpty())
        record.documents = {{person.document.type, person.document.number}};
    record.phones = person.phones;
    if (!person.email.isEmpty())
        record.emails = {person.email};
    record.street = person.address.line;
    record.city = person.address.city;
    return record;
}

/// As somebody else would type the same guest a year later.
PersonRecord typedAgain(PersonRecord record, SampleRandom random)
{
    if (random.percent(30))
        record.native.clear();
    else if (random.percent(30))
        record.surname = record.given = QString();
    if (random.percent(10))
        std::swap(record.surname, record.given);
    if (random.percent(10) && record.given.size() > 3)
        record.given.remove(1, 1);
    if (random.percent(10))
        record.birth.clear();
    if (random.percent(40))
        record.documents.clear();
    if (random.percent(40))
        record.phones.clear();
    if (random.percent(40))
        record.emails.clear();
    if (random.percent(50))
        record.street = record.city = QString();
    return record;
}

/// The guest of an id "17" and the one typed again, "17b".
std::vector<PersonRecord> madeUp(int guests)
{
    const sample::SampleGuests people(kQualitySeed, QDate(2026, 1, 1));
    std::vector<PersonRecord> records;
    for (int i = 0; int(records.size()) < guests; ++i) {
        PersonRecord record = recordOf(people.at(i));
        record.id = QString::number(i);
        records.push_back(record);
        if (i % kGuestsForOneTwice == 0) {
            record = typedAgain(std::move(record), SampleRandom(kQualitySeed, 1, quint64(i)));
            record.id += u'b';
            records.push_back(std::move(record));
        }
    }
    return records;
}

} // namespace

QJsonObject qualityFigures(int guests)
{
    std::vector<PersonRecord> records = madeUp(guests + kOneMore);
    const std::vector<PersonRecord> late(records.end() - kOneMore, records.end());
    records.resize(records.size() - kOneMore);
    const auto isTwice = [](const PersonRecord &record) { return record.id.endsWith(u'b'); };
    const auto twice = std::count_if(records.begin(), records.end(), isTwice);

    DuplicateSearch search;
    QElapsedTimer timer;
    timer.start();
    const auto found = search.findAll(records, SearchControl());
    const double seconds = double(timer.elapsed()) / 1000;
    qint64 right = 0;
    qint64 wrong = 0;
    for (const Duplicate &one : *found) {
        if (one.band == Band::VeryLikely)
            ++(records[one.pair.first].id + u'b' == records[one.pair.second].id ? right : wrong);
    }
    Figures more;
    for (const PersonRecord &record : late) {
        more.time([&] {
            (void)search.add(record);
            return true;
        });
    }
    return {{u"guests"_s, qint64(records.size())}, {u"seconds"_s, seconds},
        {u"pairs_compared"_s, qint64(search.comparedPairs())},
        {u"found_share"_s, double(right) / double(std::max<qint64>(twice, 1))}, {u"wrong"_s, wrong},
        {u"one_more_p50_ms"_s, more.percentile(0.50)},
        {u"one_more_p99_ms"_s, more.percentile(0.99)}, {u"rss_mb"_s, residentMiB()}};
}

} // namespace lobby::app
