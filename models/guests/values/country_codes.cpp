#include "models/guests/values/country_codes.h"

#include <QHash>
#include <QSet>

#include <unicode/uloc.h>

namespace lobby::guests {

namespace {

struct Countries
{
    QSet<QString> alpha2;
    QSet<QString> alpha3;
    QHash<QString, QString> alpha2Of; ///< by alpha-3
};

const Countries &countries()
{
    static const Countries known = [] {
        Countries all;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            all.alpha2.insert(QString::fromLatin1(*code));
            const QByteArray locale = QByteArray("und_") + *code;
            const QString alpha3 = QString::fromLatin1(uloc_getISO3Country(locale.constData()));
            all.alpha3.insert(alpha3);
            all.alpha2Of.insert(alpha3, QString::fromLatin1(*code));
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

QString countryOfDocument(QStringView code)
{
    if (code == u'D')
        return QStringLiteral("DE");
    // British nationals of every kind; Kosovo's two codes.
    if (code.size() == 3 && code.startsWith(u"GB") && isDocumentCountry(code))
        return QStringLiteral("GB");
    if (code == u"RKS" || code == u"XKX")
        return QStringLiteral("XK");
    return countries().alpha2Of.value(code.toString());
}

} // namespace lobby::guests
