#include "app/bench/card_figures.h"

#include "app/bench/figures.h"
#include "ui/checkin/cards/painting/card_pdf.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCards = 40;

checkin::RegistrationCard::Person person(
    const QString &native, const QString &surname, const QString &given)
{
    checkin::RegistrationCard::Person made;
    made.name = {native, surname, given};
    made.nationality = u"JP"_s;
    made.documentType = u"P"_s;
    made.documentNumber = u"*****5678"_s;
    return made;
}

/// In four scripts, with a signature of three strokes: more than most cards have.
checkin::RegistrationCard card()
{
    checkin::RegistrationCard made;
    made.stay = Uuid::named("bench", "stay");
    made.property = u"云栖酒店"_s;
    made.confirmationNo = u"HTL2025K7Q"_s;
    made.room = u"1207"_s;
    made.arrival = {2025, 5, 14};
    made.departure = {2025, 5, 17};
    made.guest = person(u"山田花子"_s, u"YAMADA"_s, u"Hanako"_s);
    made.companions = {person(u"สมชาย ใจดี"_s, u"JAIDEE"_s, u"Somchai"_s),
        person(u"محمد الهاشمي"_s, u"AL-HASHIMI"_s, u"Mohammed"_s),
        person(u"김민준"_s, u"KIM"_s, u"Minjun"_s)};
    made.consents = {{u"preferences"_s, true}, {u"offers_by_email"_s, false}};
    made.registration.noticeVersion = u"1"_s;
    for (int i = 0; i < 180; ++i) {
        if (i % 60 == 0)
            made.registration.signature.liftPen();
        made.registration.signature.add({i * 50, (i * 7919) % 10'000, i * 10});
    }
    return made;
}

} // namespace

QJsonObject cardFigures()
{
    const checkin::RegistrationCard sample = card();
    const ui::CardLayout layout {ui::CardPaper::A5, {u"en"_s, u"zh_CN"_s}};
    const auto make = [&] { return !ui::cardPdf(sample, layout).isEmpty(); };
    Figures first;
    first.time(make);
    Figures further;
    for (int i = 0; i < kCards; ++i)
        further.time(make);
    return {{u"first_ms"_s, first.percentile(1)}, {u"p50_ms"_s, further.percentile(0.50)},
        {u"p95_ms"_s, further.percentile(0.95)},
        {u"failures"_s, first.failures() + further.failures()}};
}

} // namespace lobby::app
