#include "models/exchange/cards/card_source.h"
#include "models/exchange/export/export_columns.h"
#include "models/exchange/export/export_format.h"
#include "models/exchange/json/json_source.h"
#include "models/exchange/tables/csv_source.h"
#include "models/exchange/workbook/sheet_source.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

/// What a guest has in each field; what is empty is not there.
using Values = QMap<QString, QStringList>;

/// Text as it is after it was tidied: nothing at its ends, no control characters but line breaks
/// within.
QString anyText()
{
    const auto unit = rc::gen::element(u'a', u',', u';', u'"', u'\'', u'\\', u':', u'=', u'+', u'-',
        u'@', u'_', u'x', u'0', u'D', u'陈', u'é', u'&', u'<', u'{', u'[', u'n', u'*');
    const auto units = *rc::gen::container<std::vector<char16_t>>(unit);
    QString text(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
    if (text.size() > 2 && *rc::gen::inRange(0, 3) == 0)
        text = text.first(1) + u"\n\u2028"_s + text.sliced(1) + u"𠮷"_s;
    if (*rc::gen::inRange(0, 12) == 0)
        text += QString(90, u'长');
    return text;
}

template <typename Make>
auto several(Make make)
{
    QList<decltype(make())> all;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        all.append(make());
    return all;
}

QDate anyDay()
{
    return *rc::gen::inRange(0, 3) == 0 ? QDate()
                                        : QDate(1930, 1, 1).addDays(*rc::gen::inRange(0, 40'000));
}

guests::GuestProfile anyGuest()
{
    guests::GuestProfile profile;
    guests::Guest &guest = profile.guest;
    for (QString *text :
        {&guest.surname, &guest.givenName, &guest.fullNameNative, &guest.latinSurname,
            &guest.latinGivenName, &guest.salutation, &guest.nationality, &guest.language,
            &guest.vipCode, &guest.status, &guest.memberNo, &guest.profession, &guest.remark})
        *text = anyText();
    guest.gender = guests::Gender(*rc::gen::inRange(0, 4));
    const QStringList births {u""_s, u"1981-05-14"_s, u"1981-05"_s, u"1981"_s, u"--05-14"_s};
    guest.birthDate
        = guests::BirthDate::parse(births.at(*rc::gen::inRange(0, int(births.size())))).value();
    profile.telephones = several([] {
        const QStringList kinds {u"mobile"_s, u"home"_s, u"work"_s, u"fax"_s};
        return guests::Telephone {
            .kind = kinds.at(*rc::gen::inRange(0, 4)), .e164 = u'+' + anyText()};
    });
    profile.emails = several([] { return guests::Email {.address = u"a"_s + anyText()}; });
    profile.imAccounts = several([] {
        const QStringList kinds {u"wechat"_s, u"qq"_s, u"whatsapp"_s, u"line"_s};
        return guests::ImAccount {
            .kind = kinds.at(*rc::gen::inRange(0, 4)), .value = u"a"_s + anyText()};
    });
    profile.addresses = several([] {
        return guests::Address {.addressLine = u"R"_s + anyText(),
            .cityName = anyText(),
            .postalCode = anyText(),
            .stateProv = anyText()};
    });
    profile.documents = several([] {
        guests::IdentityDocument document;
        document.docType = anyText();
        document.number = anyText();
        document.issuingCountry = anyText();
        document.issueDate = anyDay();
        document.expiryDate = anyDay();
        return document;
    });
    profile.preferences = several(
        [] { return guests::Preference {.groupCode = u"hobby"_s, .value = u"h"_s + anyText()}; });
    profile.tags = several([] { return guests::Tag {.code = u"t"_s + anyText()}; });
    return profile;
}

Result<std::unique_ptr<TableSource>> openAgain(ExportFormat format, const QString &path)
{
    switch (format) {
    case ExportFormat::Csv:
        return openCsv(path, {});
    case ExportFormat::CsvGb18030:
        return openCsv(path, {TextEncoding::Gb18030, ',', true});
    case ExportFormat::Workbook:
        return openSheet(path, 0);
    case ExportFormat::Card4:
    case ExportFormat::Card3:
        return openCards(path);
    default:
        return openJson(path);
    }
}

/// By what an import takes each column for.
std::optional<QList<Values>> valuesIn(ExportFormat format, const QString &path)
{
    const auto source = openAgain(format, path);
    if (!source)
        return std::nullopt;
    const KnownTable &table = knownTables().constFirst();
    QStringList fields;
    QList<Values> all;
    for (TableRow row;;) {
        const Result<bool> more = (*source)->next(row);
        if (!more || row.fault)
            return std::nullopt;
        if (!*more)
            return all;
        if (fields.isEmpty()) {
            for (const QString &heading : std::as_const(row.cells)) {
                const int column = table.byHeading.value(foldedHeading(heading), -1);
                fields.append(column < 0 ? heading : table.columns.at(column).field);
            }
            continue;
        }
        Values values;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells.at(i).isEmpty())
                values[fields.at(i)].append(row.cells.at(i));
        }
        all.append(values);
    }
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeavesInFullComesBackAsItWas_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<HeadingLanguage>("headings");
        for (const ExportFormat format : exportFormats()) {
            if (format == ExportFormat::Pdf)
                continue;
            const QByteArray name = QByteArray(formatName(format).data());
            QTest::newRow((name + ", English").constData()) << format << HeadingLanguage::English;
            QTest::newRow((name + ", Chinese").constData()) << format << HeadingLanguage::Chinese;
        }
    }
    void whatLeavesInFullComesBackAsItWas()
    {
        QFETCH(const ExportFormat, format);
        QFETCH(const HeadingLanguage, headings);
        QVERIFY(rc::check("what leaves in full comes back as it was", [&] {
            const QList<guests::GuestProfile> guests
                = several([] { return anyGuest(); }) + QList {anyGuest()};
            ExportColumns columns(fieldsOf(ExportPreset::Everything));
            for (const guests::GuestProfile &guest : guests)
                columns.count(guest);
            const auto writer
                = createExport(format, path(), columns.codes(), {u"Guests"_s, u"made by"_s}, {});
            RC_ASSERT(writer.has_value());
            RC_ASSERT((*writer)->write(columns.headings(headings)).has_value());
            QList<Values> expected;
            for (const guests::GuestProfile &guest : guests) {
                RC_ASSERT((*writer)->write(columns.cells(guest, Shown::Plain)).has_value());
                Values values;
                for (const QString &code : fieldsOf(ExportPreset::Everything)) {
                    QStringList some = fieldValues(guest, code, Shown::Plain);
                    some.removeAll(QString());
                    if (!some.isEmpty())
                        values.insert(code, some);
                }
                if (!values.isEmpty())
                    expected.append(values);
            }
            RC_ASSERT((*writer)->finish().has_value());
            const auto read = valuesIn(format, path());
            RC_ASSERT(read.has_value());
            for (qsizetype i = 0; i < std::min(read->size(), expected.size()); ++i) {
                for (const QString &code : expected.at(i).keys() + read->at(i).keys()) {
                    if (read->at(i).value(code) != expected.at(i).value(code))
                        qWarning() << code << expected.at(i).value(code) << read->at(i).value(code);
                }
            }
            RC_ASSERT(*read == expected);
        }));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_round_trip.moc"
