#include "models/names/text_folding.h"
#include "models/sample/sample_person.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lobby::sample;
using lobby::names::scriptOf;

namespace {

const QDate kToday(2025, 5, 14);
constexpr qint64 kMany = 4000;

/// Without what is made from pinyin: the reading of a rare character is ICU's, and may get better.
QByteArray written(const SamplePerson &person)
{
    QStringList text = {person.name.native, person.country, person.language, person.sex,
        person.birthDate.toString(Qt::ISODate), person.address.line, person.address.city,
        person.document.type, person.document.number, person.document.expiry.toString(Qt::ISODate),
        person.memberNumber, QString::number(person.vip), QString::number(person.family)};
    text += person.aliases + person.phones + person.tags;
    for (const SamplePreference &preference : person.preferences)
        text.append(preference.code + u'=' + preference.strength);
    for (const SampleAlert &alert : person.alerts)
        text.append(alert.kind + u'=' + alert.severity + u'=' + alert.code);
    return text.join(u'|').toUtf8() + '\n';
}

} // namespace

class SamplePersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameGuests()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const SampleGuests guests(42, kToday);
        for (qint64 i = 0; i < 500; ++i)
            hash.addData(written(guests.at(i)));
        QCOMPARE(hash.result().toHex().left(16), QByteArray("481cd3aa6dc1a2a1"));
        QVERIFY(written(guests.at(7)) == written(SampleGuests(42, kToday).at(7)));
        QVERIFY(written(guests.at(7)) != written(SampleGuests(43, kToday).at(7)));
        QVERIFY(written(guests.at(7)) != written(guests.at(8)));
    }

    void everyScriptIsThere()
    {
        QMap<QString, int> scripts;
        const SampleGuests guests(1, kToday);
        for (qint64 i = 0; i < kMany; ++i) {
            const SamplePerson person = guests.at(i);
            QVERIFY(!person.name.isEmpty());
            QVERIFY(!person.name.surname.isEmpty());
            ++scripts[person.name.native.isEmpty() ? QStringLiteral("Latn")
                                                   : scriptOf(person.name.native)];
        }
        for (const char *script : {"Hans", "Hant", "Latn", "Jpan", "Kore", "Thai", "Arab", "Cyrl"})
            QVERIFY2(scripts.value(QString::fromLatin1(script)) > 5, script);
    }

    void nobodyCanBeReached()
    {
        const SampleGuests guests(2, kToday);
        const QRegularExpression address(
            QStringLiteral("^[a-z][a-z.]*[0-9]+@example\\.(com|org|net)$"));
        const QRegularExpression e164(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
        for (qint64 i = 0; i < kMany; ++i) {
            const SamplePerson person = guests.at(i);
            if (!person.email.isEmpty())
                QVERIFY2(address.match(person.email).hasMatch(), qPrintable(person.email));
            for (const QString &phone : person.phones)
                QVERIFY2(e164.match(phone).hasMatch(), qPrintable(phone));
        }
    }

    void chineseIdentityNumbersAreRight()
    {
        // The example of GB 11643 itself.
        QCOMPARE(residentIdCheck(u"11010519491231002"), u'X');
        QCOMPARE(residentIdCheck(u"44052418800101001"), u'4');
        const SampleGuests guests(3, kToday);
        int seen = 0;
        for (qint64 i = 0; i < kMany; ++i) {
            const SamplePerson person = guests.at(i);
            if (person.document.type != QStringLiteral("resident_id_cn"))
                continue;
            ++seen;
            const QString &number = person.document.number;
            QCOMPARE(number.size(), 18);
            int sum = 0; // ISO 7064 MOD 11-2, the other way round: the weighted sum is 1
            for (int k = 0; k < 18; ++k) {
                const int digit = number.at(k) == u'X' ? 10 : number.at(k).digitValue();
                int weight = 1;
                for (int p = 17 - k; p > 0; --p)
                    weight = weight * 2 % 11;
                sum += digit * weight;
            }
            QCOMPARE(sum % 11, 1);
            QCOMPARE(number.mid(6, 8), person.birthDate.toString(QStringLiteral("yyyyMMdd")));
            QCOMPARE(number.at(16).digitValue() % 2 == 1, person.sex == u'M');
        }
        QVERIFY(seen > kMany / 4);
    }

    void someAreMoreThanANameToTheDesk()
    {
        const SampleGuests guests(5, kToday);
        int alerts = 0;
        int important = 0;
        int birthdays = 0;
        for (qint64 i = 0; i < kMany; ++i) {
            const SamplePerson person = guests.at(i);
            alerts += person.alerts.isEmpty() ? 0 : 1;
            important += person.vip > 0 ? 1 : 0;
            birthdays += person.birthDate.month() == kToday.month()
                    && person.birthDate.day() == kToday.day()
                ? 1
                : 0;
        }
        QVERIFY(alerts > kMany / 10 && alerts < kMany / 5);
        QVERIFY(important > kMany / 10 && important < kMany / 5);
        QVERIFY(birthdays > kMany / 50 && birthdays < kMany / 20);
    }

    void familiesShareWhatFamiliesShare()
    {
        const SampleGuests guests(4, kToday);
        int members = 0;
        for (qint64 i = 0; i < kMany; ++i) {
            const SamplePerson person = guests.at(i);
            const QList<qint64> family = guests.familyOf(i);
            QCOMPARE(family.isEmpty(), person.family < 0);
            QVERIFY(person.birthDate < kToday);
            if (family.isEmpty())
                continue;
            ++members;
            QCOMPARE(family.first(), person.family);
            QVERIFY(family.contains(i));
            const SamplePerson head = guests.at(person.family);
            QCOMPARE(person.address.line, head.address.line);
            QCOMPARE(person.phones.last(), head.phones.last());
            QVERIFY(person.name.surname.startsWith(head.name.surname)); // Ivanova, Ivanov
        }
        QVERIFY(members > kMany / 10 && members < kMany / 2);
    }

    void everyCountryHasPeople_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("calls");
        const auto row = [](const char *country, const char *script, const char *calls) {
            QTest::newRow(country) << QString::fromLatin1(country) << QString::fromLatin1(script)
                                   << QString::fromLatin1(calls);
        };
        row("PRT", "", "+351");
        row("CHN", "Han", "+86");
        row("CN", "Han", "+86");
        row("gbr", "", "+44");
        row("JPN", "", "+81");
        row("KOR", "Kore", "+82");
        row("THA", "Thai", "+66");
        row("MAR", "Arab", "+212");
        row("RUS", "Cyrl", "+7");
        row("TWN", "Han", "+886");
        row("AGO", "", "+244");
        row("BEL", "", "+32");
        row("NPL", "", "+977");
        row("TMP", "", "+"); // a code that ISO has withdrawn
        row("", "", "+");
    }
    void everyCountryHasPeople()
    {
        QFETCH(QString, country);
        QFETCH(QString, script);
        QFETCH(QString, calls);
        QSet<QString> names;
        for (quint64 seed = 0; seed < 20; ++seed) {
            const SamplePerson person = personOf(country, seed, kToday);
            names.insert(person.name.listForm());
            QVERIFY(!person.name.surname.isEmpty());
            QVERIFY(!person.document.number.isEmpty());
            if (!script.isEmpty())
                QVERIFY(scriptOf(person.name.native).startsWith(script));
            for (const QString &phone : person.phones)
                QVERIFY(phone.startsWith(calls));
        }
        QVERIFY(names.size() > 10);
    }
};

QTEST_GUILESS_MAIN(SamplePersonTest)
#include "tst_sample_person.moc"
