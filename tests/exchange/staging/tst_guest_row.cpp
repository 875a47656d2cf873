#include "models/exchange/staging/guest_row.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 5, 14);

/// "姓名=guest.full_name_native" …, and the row's cells.
GuestRow readRow(const QStringList &fields, const QStringList &cells)
{
    TableMapping mapping {u"guests"_s, 0, {}};
    for (const QString &field : fields)
        mapping.columns.append({{}, field, MappedColumn::By::Choice});
    return GuestRowReader(mapping, u"CN"_s, kToday).read({7, cells});
}

QString told(const QList<CellProblem> &problems)
{
    QStringList lines;
    for (const CellProblem &problem : problems)
        lines.append(QString(faultName(problem.fault)) + u'@' + QString::number(problem.column));
    return lines.join(u' ');
}

} // namespace

class GuestRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsBecomeAGuest()
    {
        const GuestRow row = readRow(
            {u"guest.full_name_native"_s, u"guest.gender"_s, u"guest.birth_date"_s,
                u"telephone.e164:mobile"_s, u"email.address"_s, u"guest.nationality"_s,
                u"address.address_line"_s, u"address.city_name"_s, u"preference.value:hobby"_s,
                u"guest_tag.code"_s, u"im_account.value:wechat"_s},
            {u"张伟"_s, u"男"_s, u"1981年5月14日"_s, u"138 1234 5678"_s, u"zhang@example.com"_s,
                u"中国"_s, u"南京路1号"_s, u"上海"_s, u"茶、围棋"_s, u"老客"_s, u"zw81"_s});
        QCOMPARE(told(row.problems), QString());
        QCOMPARE(row.line, 7);
        const guests::GuestProfile &profile = row.profile;
        QCOMPARE(profile.guest.fullNameNative, u"张伟"_s);
        QCOMPARE(profile.guest.gender, guests::Gender::Male);
        QCOMPARE(profile.guest.birthDate.toText(), u"1981-05-14"_s);
        QCOMPARE(profile.guest.nationality, u"CN"_s);
        QCOMPARE(profile.telephones.at(0).e164, u"+8613812345678"_s);
        QCOMPARE(profile.telephones.at(0).kind, u"mobile"_s);
        QCOMPARE(profile.emails.at(0).address, u"zhang@example.com"_s);
        QCOMPARE(profile.addresses.at(0).cityName, u"上海"_s);
        QCOMPARE(profile.preferences.size(), 2);
        QCOMPARE(profile.preferences.at(0).source, u"import"_s);
        QCOMPARE(profile.tags.at(0).code, u"老客"_s);
        QCOMPARE(profile.imAccounts.at(0).kind, u"wechat"_s);
    }

    void aCommaDividesALatinNameAndNothingElseDoes()
    {
        const GuestRow divided = readRow({u"guest.full_name_native"_s}, {u"SMITH, John"_s});
        QCOMPARE(divided.profile.guest.latinSurname, u"SMITH"_s);
        QCOMPARE(divided.profile.guest.latinGivenName, u"John"_s);
        const GuestRow whole = readRow({u"guest.full_name_native"_s}, {u"John Smith"_s});
        QCOMPARE(whole.profile.guest.fullNameNative, u"John Smith"_s);
        QCOMPARE(whole.profile.guest.latinSurname, QString());
    }

    void partsOfANameGoWhereTheirLettersBelong()
    {
        const QStringList fields = {u"guest.surname"_s, u"guest.given_name"_s};
        QCOMPARE(readRow(fields, {u"Smith"_s, u"John"_s}).profile.guest.latinSurname, u"Smith"_s);
        const GuestRow chinese = readRow(fields, {u"欧阳"_s, u"娜"_s});
        QCOMPARE(chinese.profile.guest.fullNameNative, u"欧阳娜"_s);
        QCOMPARE(chinese.profile.guest.surname, u"欧阳"_s);
    }

    void aSoundResidentNumberFillsInWhatTheRowDoesNotSay()
    {
        const QStringList fields
            = {u"guest.full_name_native"_s, u"identity_document.number_sealed"_s};
        const GuestRow row = readRow(fields, {u"张伟"_s, u"11010519491231002x"_s});
        QCOMPARE(told(row.problems), QString());
        QCOMPARE(row.profile.documents.at(0).docType, u"resident_id_cn"_s);
        QCOMPARE(row.profile.documents.at(0).number, u"11010519491231002X"_s);
        QCOMPARE(row.profile.guest.birthDate.toText(), u"1949-12-31"_s);
        QCOMPARE(row.profile.guest.gender, guests::Gender::Female);
        QCOMPARE(row.profile.guest.nationality, u"CN"_s);
    }

    void whatIsWrongIsSaidByTheCell_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto add
            = [](const char *name, const char *field, const QString &text, const char *problem) {
                  QTest::newRow(name)
                      << QString::fromLatin1(field) << text << QString::fromLatin1(problem);
              };
        add("sound", "guest.birth_date", u"1981-05-14"_s, "");
        add("no date", "guest.birth_date", u"yesterday"_s, "not_a_date@1");
        add("not born yet", "guest.birth_date", u"2025-05-15"_s, "birth_in_future@1");
        add("born today", "guest.birth_date", u"2025-05-14"_s, "");
        add("older than anybody", "guest.birth_date", u"1881-05-14"_s, "birth_too_early@1");
        add("no sex", "guest.gender", u"7"_s, "unknown_sex@1");
        add("no country", "guest.nationality", u"Atlantis"_s, "unknown_country@1");
        add("no status", "guest.status", u"?"_s, "unknown_status@1");
        add("the last digit is wrong", "identity_document.number_sealed", u"110105194912310021"_s,
            "wrong_check_digit@1");
        add("no such day in the number", "identity_document.number_sealed", u"11010519491331002X"_s,
            "impossible_number@1");
        add("another document's number is nobody's business", "identity_document.number_sealed",
            u"E12345678"_s, "");
        add("no telephone", "telephone.e164:mobile", u"12"_s, "telephone_not_valid@1");
        add("no address", "email.address", u"at home"_s, "email_not_valid@1");
        add("a payment card", "guest.remark", u"4111 1111 1111 1111"_s, "card_number@1");
        add("too long", "guest.profession", QString(600, u'x'), "too_long@1");
    }
    void whatIsWrongIsSaidByTheCell()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QTEST(told(readRow({u"guest.full_name_native"_s, field}, {u"张伟"_s, text}).problems),
            "problem");
    }

    void aRowWithoutANameIsRefused()
    {
        const GuestRow row = readRow(
            {u"guest.full_name_native"_s, u"telephone.e164:mobile"_s}, {{}, u"13812345678"_s});
        QCOMPARE(told(row.problems), u"no_name@-1"_s);
        QVERIFY(row.isRefused());
    }

    void aNumberMustNotContradictTheRow()
    {
        const QStringList fields = {u"guest.full_name_native"_s, u"guest.birth_date"_s,
            u"identity_document.number_sealed"_s};
        const GuestRow row = readRow(fields, {u"张伟"_s, u"1950-01-01"_s, u"11010519491231002X"_s});
        QCOMPARE(told(row.problems), u"contradiction@2"_s);
    }

    void aRowThatCouldNotBeReadSaysSo()
    {
        TableRow broken {3, {u"张伟"_s}};
        broken.refuse(TableFault::Ragged);
        const GuestRow row = GuestRowReader({u"guests"_s, 0, {}}, u"CN"_s, kToday).read(broken);
        QCOMPARE(told(row.problems), u"unreadable@-1"_s);
        QCOMPARE(row.problems.at(0).table, std::optional(TableFault::Ragged));
    }
};

QTEST_GUILESS_MAIN(GuestRowTest)
#include "tst_guest_row.moc"
