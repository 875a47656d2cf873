#include "models/guests/values/country_codes.h"

#include <QSet>

#include <unicode/uloc.h>

namespace lobby::guests {

namespace {

struct Countries
{
    QSet<QString> alpha2;
    QSet<QString> alpha3;
};

const Countries &countries()
{
    static const Countries known = [] {
        Countries all;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            all.alpha2.insert(QString::fromLatin1(*code));
            const QByteArray locale = QByteArray("und_") + *code;
            all.alpha3.insert(QString::fromLatin1(uloc_getISO3Country(locale.constData())));
        }
        const QStringList documents = QStringLiteral(
            "D GBD GBN GBO GBP GBS XXA XXB XXC XXX XOM XPO XBA XIM XCC XCE XCO XEC XMP XDC XES "
            "UNO UNA UNK EUE RKS XKX IAO UTO")
                                          .split(u' ');
        for (const QString &code : documents)
            all.alpha3.insert(code);
        return all;
    }();
    return known;
}

} // namespace

bool isCountry(QStringView alpha2)
{
    return countries().alpha2.contains(alpha2.toString());
}

bool isDocumentCountry(QStringView code)
{
    return countries().alpha3.contains(code.toString());
}

} // namespace lobby::guests
