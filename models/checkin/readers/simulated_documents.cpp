#include "models/checkin/readers/simulated_documents.h"

#include "models/checkin/identity/identity_number.h"
#include "models/checkin/mrz/mrz_judgement.h"

namespace lobby::checkin {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QString code; ///< of the document
    QString country;
    QString name; ///< as it stands in the zone
    QString number;
    QString sex;
    int age = 0; ///< whole years, and a few days
    int monthsLeft = 0; ///< of the document; of an expired one negative
};

/// A machine readable zone with every check digit.
class Zone
{
public:
    Zone(MrzFormat format, const Person &person, QDate today)
        : m_layout(layoutOf(format))
    {
        for (int line = 0; line < m_layout.lines; ++line)
            m_lines.append(QString(m_layout.length, u'<'));
        put(m_layout.code, person.code);
        put(m_layout.issuer, person.country);
        put(m_layout.nationality, person.country);
        put(m_layout.name, person.name);
        put(m_layout.number, person.number);
        put(m_layout.sex, person.sex);
        put(m_layout.birth, dateOf(today.addYears(-person.age).addDays(-20)));
        put(m_layout.expiry, dateOf(today.addMonths(person.monthsLeft)));
        check(m_layout.numberCheck, {m_layout.number});
        check(m_layout.birthCheck, {m_layout.birth});
        check(m_layout.expiryCheck, {m_layout.expiry});
        check(m_layout.optional1Check, {m_layout.optional1});
        check(m_layout.composite, {m_layout.compositeOver.begin(), m_layout.compositeOver.end()});
    }

    /// The first digit of the birth date that a reader takes for a letter, taken so.
    Zone &misread()
    {
        QString birth = at(m_layout.birth);
        static constexpr QStringView kDigits = u"0152";
        static constexpr QStringView kLetters = u"OISZ";
        for (QChar &c : birth) {
            if (const qsizetype found = kDigits.indexOf(c); found >= 0) {
                c = kLetters.at(found);
                break;
            }
        }
        put(m_layout.birth, birth);
        return *this;
    }
    /// Another year of expiry than the check digit says.
    Zone &damaged()
    {
        QString expiry = at(m_layout.expiry);
        expiry[1] = expiry.at(1) == u'9' ? u'0' : QChar(expiry.at(1).unicode() + 1);
        put(m_layout.expiry, expiry);
        return *this;
    }

    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    void put(MrzSpan span, const QString &text)
    {
        m_lines[span.line].replace(
            span.start, span.length, text.left(span.length).leftJustified(span.length, u'<'));
    }
    [[nodiscard]] QString at(MrzSpan span) const
    {
        return m_lines.at(span.line).mid(span.start, span.length);
    }
    void check(MrzSpan digit, const QList<MrzSpan> &over)
    {
        QString characters;
        for (const MrzSpan &span : over)
            characters += at(span);
        if (digit.length > 0)
            put(digit, QString(QLatin1Char(checkDigit(characters.toStdString()))));
    }
    static QString dateOf(QDate date) { return date.toString(u"yyMMdd"_s); }

    const MrzLayout &m_layout;
    QStringList m_lines;
};

Person hana()
{
    return {u"P"_s, u"CZE"_s, u"NOVOTNA<<HANA<MARIE"_s, u"40317265"_s, u"F"_s, 34, 70};
}

/// With the one check character that makes it valid.
QString residentNumber(QDate today)
{
    const QString birth = today.addYears(-41).addDays(-20).toString(u"yyyyMMdd"_s);
    for (const QChar check : u"0123456789X"_s) {
        const QString number = u"110105"_s + birth + u"002"_s + check;
        if (checkIdentity(IdentityType::ResidentId, number, today).valid())
            return number;
    }
    return {};
}

} // namespace

const QList<SimulatedDocument> &simulatedDocuments()
{
    using enum SimulatedDocument;
    static const QList<SimulatedDocument> all {Passport, IdCard, ResidentId, Misread, Damaged,
        Minor, Expired, ExpiresSoon, TwoAtOnce, MemberCode};
    return all;
}

QString textOf(SimulatedDocument document, QDate today, const QString &memberCode)
{
    const auto passport
        = [today](const Person &person) { return Zone(MrzFormat::Td3, person, today); };
    switch (document) {
    case SimulatedDocument::Passport:
        return passport(hana()).text();
    case SimulatedDocument::IdCard:
        return Zone(MrzFormat::Td1,
            {u"ID"_s, u"BEL"_s, u"PEETERS<<LUCAS"_s, u"592740816"_s, u"M"_s, 47, 55}, today)
            .text();
    case SimulatedDocument::ResidentId:
        return residentNumber(today);
    case SimulatedDocument::Misread:
        return passport({u"P"_s, u"FIN"_s, u"KORHONEN<<EERO"_s, u"XP6720451"_s, u"M"_s, 29, 31})
            .misread()
            .text();
    case SimulatedDocument::Damaged:
        return passport({u"P"_s, u"PRT"_s, u"ALMEIDA<<SOFIA"_s, u"CA918273"_s, u"F"_s, 52, 44})
            .damaged()
            .text();
    case SimulatedDocument::Minor:
        return passport({u"P"_s, u"CZE"_s, u"NOVOTNY<<TOMAS"_s, u"40317266"_s, u"M"_s, 9, 38})
            .text();
    case SimulatedDocument::Expired:
        return passport({u"P"_s, u"GBR"_s, u"HARGREAVES<<OWEN"_s, u"707182936"_s, u"M"_s, 61, -2})
            .text();
    case SimulatedDocument::ExpiresSoon:
        return passport({u"P"_s, u"ITA"_s, u"BIANCHI<<CHIARA"_s, u"YB4820193"_s, u"F"_s, 38, 3})
            .text();
    case SimulatedDocument::TwoAtOnce:
        return passport(hana()).text() + u'\n'
            + passport({u"P"_s, u"CZE"_s, u"NOVOTNY<<PETR"_s, u"40317267"_s, u"M"_s, 36, 70})
                  .text();
    case SimulatedDocument::MemberCode:
        return memberCode;
    }
    Q_UNREACHABLE();
}

} // namespace lobby::checkin
