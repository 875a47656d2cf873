#include "app/bench/document_figures.h"

#include "models/checkin/identity/identity_number.h"
#include "models/checkin/mrz/mrz_document.h"

#include <QElapsedTimer>

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMeasuredMs = 300;
constexpr int kBetweenLooks = 1000; ///< at the clock

/// Specimens of ICAO 9303-4 and of issuers.
const QList<QStringList> &passports()
{
    static const QList<QStringList> all {
        {u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
            u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s},
        {u"P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<"_s,
            u"C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0"_s},
        {u"POCHNZHENGJIAN<<YANGBEN<<<<<<<<<<<<<<<<<<<<<"_s,
            u"EF12608921CHN8503208F2901178NGKELMPONBPJB978"_s},
    };
    return all;
}

/// The first of them as a reader confuses it.
const QList<QStringList> &confusedPassports()
{
    static const QList<QStringList> all {
        {passports()[0][0], u"L898902C36UTO74O8I22F12O4I59ZE184226B<<<<<10"_s}};
    return all;
}

const QStringList &residentIds()
{
    static const QStringList all {u"211282200803086365"_s, u"542428195312043404"_s,
        u"37292919650606623x"_s, u"440308199901101512"_s};
    return all;
}

/// How often in a second `work` can be done with one after the other.
template <typename Items, typename Work>
double perSecond(const Items &items, Work work)
{
    QElapsedTimer timer;
    timer.start();
    qint64 done = 0;
    bool good = true;
    while (timer.elapsed() < kMeasuredMs) {
        for (int i = 0; i < kBetweenLooks; ++i, ++done)
            good = work(items[done % items.size()]) && good;
    }
    return good ? double(done) * 1e9 / double(timer.nsecsElapsed()) : 0;
}

bool readsWell(const QStringList &lines)
{
    const auto document = checkin::readMrz(lines);
    return document && document->valid();
}

} // namespace

QJsonObject documentFigures()
{
    const QDate today(2026, 1, 1);
    const auto isGood = [&](const QString &number) {
        return checkin::checkIdentity(checkin::IdentityType::ResidentId, number, today).valid();
    };
    (void)isGood(residentIds().first()); // reads the table of regions
    return {{u"td3_per_second"_s, perSecond(passports(), readsWell)},
        {u"repaired_per_second"_s, perSecond(confusedPassports(), readsWell)},
        {u"id_per_second"_s, perSecond(residentIds(), isGood)}};
}

} // namespace lobby::app
