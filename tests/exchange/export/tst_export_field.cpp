#include "models/exchange/export/export_columns.h"
#include "models/guests/values/telephone.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

guests::GuestProfile somebody()
{
    guests::GuestProfile profile;
    guests::Guest &guest = profile.guest;
    guest.fullNameNative = u"陈志强"_s;
    guest.givenName = u"志强"_s;
    guest.latinSurname = u"CHEN"_s;
    guest.gender = guests::Gender::Female;
    guest.birthDate = guests::BirthDate(QDate(1981, 5, 14));
    guest.remark = u"allergic"_s;
    profile.telephones = {guests::telephoneOf(u"13812345678"_s, u"CN"_s, u"mobile"_s),
        guests::telephoneOf(u"13987654321"_s, u"CN"_s, u"mobile"_s),
        guests::telephoneOf(u"021-61234567"_s, u"CN"_s, u"work"_s)};
    profile.telephones[1].primary = true;
    profile.emails = {{.address = u"chen@example.com"_s}};
    profile.imAccounts = {{.kind = u"wechat"_s, .value = u"chen_zq"_s}};
    profile.addresses = {{.addressLine = u"A Road 1"_s, .cityName = u"Bath"_s},
        {.addressLine = u"B Road 2"_s, .cityName = u"York"_s, .primary = true}};
    guests::IdentityDocument document;
    document.docType = u"P"_s;
    document.number = u"E12345678"_s;
    document.numberLast4 = u"5678"_s;
    document.expiryDate = {2030, 1, 1};
    profile.documents = {document};
    profile.preferences = {
        {.groupCode = u"hobby"_s, .value = u"chess"_s}, {.groupCode = u"food"_s, .value = u"x"_s}};
    profile.tags = {{.code = u"quiet"_s}};
    return profile;
}

} // namespace

class ExportFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfTheTableCanLeaveAndHasALevel()
    {
        QCOMPARE(exportFields().size(), knownTables().constFirst().columns.size());
        for (const ExportField &field : exportFields()) {
            (void)fieldValues(somebody(), field.code, Shown::Plain); // asserts that it is known
            QVERIFY2(!field.heading(HeadingLanguage::Chinese).isEmpty(), qPrintable(field.code));
            QVERIFY2(field.heading(HeadingLanguage::English).front().unicode() < 0x80,
                qPrintable(field.code));
        }
        QCOMPARE(exportField(u"identity_document.number_sealed")->level, sync::Level::L4);
        QCOMPARE(exportField(u"telephone.e164:mobile")->level, sync::Level::L3);
        QCOMPARE(exportField(u"guest_tag.code")->level, sync::Level::L2);
        QVERIFY(!exportField(u"guest.password"));
    }

    void whatIsShown_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *field, const QString &masked, const QString &plain) {
            QTest::newRow(field) << QString::fromLatin1(field) << masked << plain;
        };
        row("guest.full_name_native", u"陈**"_s, u"陈志强"_s);
        row("guest.given_name", u"**"_s, u"志强"_s);
        row("guest.latin_surname", u"C***"_s, u"CHEN"_s);
        row("guest.gender", u"F"_s, u"F"_s);
        row("guest.birth_date", u"1981"_s, u"1981-05-14"_s);
        row("guest.remark", u"***"_s, u"allergic"_s);
        row("guest.surname", u""_s, u""_s);
        row("telephone.e164:mobile", u"+86139****4321|+86138****5678"_s,
            u"+8613987654321|+8613812345678"_s);
        row("telephone.e164:home", u""_s, u""_s);
        row("email.address", u"c***@e***"_s, u"chen@example.com"_s);
        row("im_account.value:wechat", u"c***"_s, u"chen_zq"_s);
        row("im_account.value:qq", u""_s, u""_s);
        row("address.address_line", u"***|***"_s, u"B Road 2|A Road 1, Bath"_s);
        row("address.city_name", u"York"_s, u"York"_s);
        row("identity_document.number_sealed", u"*****5678"_s, u"E12345678"_s);
        row("identity_document.expiry_date", u"2030"_s, u"2030-01-01"_s);
        row("preference.value:hobby", u"***"_s, u"chess"_s);
        row("guest_tag.code", u"quiet"_s, u"quiet"_s);
    }
    void whatIsShown()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, masked);
        QFETCH(const QString, plain);
        QCOMPARE(fieldValues(somebody(), field, Shown::Masked).join(u'|'), masked);
        QCOMPARE(fieldValues(somebody(), field, Shown::Plain).join(u'|'), plain);
    }

    /// What the table of fields says is what happens.
    void whatIsCalledMaskedIs()
    {
        guests::GuestProfile profile = somebody();
        guests::Guest &guest = profile.guest;
        for (QString *text :
            {&guest.surname, &guest.latinGivenName, &guest.salutation, &guest.nationality,
                &guest.language, &guest.vipCode, &guest.status, &guest.memberNo, &guest.profession})
            *text = u"value"_s;
        for (const char *kind : {"home", "fax"})
            profile.telephones.append(
                guests::telephoneOf(u"021-61234567"_s, u"CN"_s, QString::fromLatin1(kind)));
        for (const char *kind : {"qq", "whatsapp", "line"})
            profile.imAccounts.append({.kind = QString::fromLatin1(kind), .value = u"value"_s});
        profile.addresses[1].postalCode = profile.addresses[1].stateProv = u"value"_s;
        profile.documents[0].issuingCountry = u"CHN"_s;
        profile.documents[0].issueDate = {2020, 1, 2};
        for (const ExportField &field : exportFields()) {
            const QStringList plain = fieldValues(profile, field.code, Shown::Plain);
            QVERIFY2(!plain.isEmpty(), qPrintable(field.code));
            QVERIFY2((fieldValues(profile, field.code, Shown::Masked) != plain) == field.isMasked(),
                qPrintable(field.code));
        }
    }

    void eachTelephoneStandsInTheColumnOfItsKind()
    {
        guests::GuestProfile profile;
        for (const QString &kind : {u"home"_s, u"work"_s, u"fax"_s, u"pager"_s, u"mobile"_s})
            profile.telephones.append({.kind = kind, .raw = kind});
        const auto column = [&profile](const QString &kind) {
            return fieldValues(profile, u"telephone.e164:"_s + kind, Shown::Plain).join(u'|');
        };
        QCOMPARE(column(u"home"_s), u"home"_s);
        QCOMPARE(column(u"work"_s), u"work"_s);
        QCOMPARE(column(u"fax"_s), u"fax"_s);
        QCOMPARE(column(u"mobile"_s), u"pager|mobile"_s); // a kind without a column is lost nowhere
    }

    void aNumberThatCannotBeOpenedStaysMasked()
    {
        guests::GuestProfile profile = somebody();
        profile.documents[0].number.clear();
        QCOMPARE(fieldValues(profile, u"identity_document.number_sealed"_s, Shown::Plain),
            QStringList {u"*****5678"_s});
    }

    void thereAreAsManyColumnsAsAnybodyNeeds()
    {
        ExportColumns columns({u"email.address"_s, u"telephone.e164:mobile"_s});
        QVERIFY(columns.isCounted());
        columns.count({});
        columns.count(somebody());
        QCOMPARE(columns.headings(HeadingLanguage::Chinese).join(u'|'), u"手机|手机 2|电子邮件"_s);
        QCOMPARE(columns.cells(somebody(), Shown::Plain).join(u'|'),
            u"+8613987654321|+8613812345678|chen@example.com"_s);
        QCOMPARE(columns.cells({}, Shown::Plain).join(u'|'), u"||"_s);
        QCOMPARE(columns.codes().count(u"telephone.e164:mobile"_s), 2);
        QVERIFY(!ExportColumns({u"guest.remark"_s}).isCounted());
    }

    /// What an import calls each column is what it was.
    void headingsMeanWhatTheySaid()
    {
        ExportColumns columns(fieldsOf(ExportPreset::Everything));
        columns.count(somebody());
        for (const HeadingLanguage language :
            {HeadingLanguage::Chinese, HeadingLanguage::English}) {
            const KnownTable &table = knownTables().constFirst();
            const QStringList headings = columns.headings(language);
            for (qsizetype i = 0; i < headings.size(); ++i) {
                const int found = table.byHeading.value(foldedHeading(headings.at(i)), -1);
                QVERIFY2(found >= 0, qPrintable(headings.at(i)));
                QCOMPARE(table.columns.at(found).field, columns.codes().at(i));
            }
        }
    }

    void presetsHoldWhatTheySay()
    {
        const QStringList contacts = fieldsOf(ExportPreset::Contacts);
        QVERIFY(contacts.contains(u"telephone.e164:mobile"_s));
        QVERIFY(!contacts.contains(u"identity_document.number_sealed"_s));
        QVERIFY(!contacts.contains(u"guest.birth_date"_s));
        const QStringList kept = fieldsOf(ExportPreset::Register);
        QVERIFY(kept.contains(u"identity_document.number_sealed"_s));
        QVERIFY(!kept.contains(u"email.address"_s));
        QCOMPARE(fieldsOf(ExportPreset::Everything).size(), exportFields().size());
    }
};

QTEST_GUILESS_MAIN(ExportFieldTest)
#include "tst_export_field.moc"
