#include "models/exchange/mapping/heading_table.h"

#include <QTest>

#include "schema/schema.h"

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

/// No field holds these: whom a row is about, the day of a reminder, and what goes into a remark.
const QStringList kWithoutField = {u"subject.customer"_s, u"subject.contact"_s,
    u"sale_record.remind_on"_s, u"relationship.owner_name"_s, u"url.value"_s};

bool isInRegistry(const QString &field)
{
    const QString table = field.section(u'.', 0, 0);
    const QString name = field.section(u'.', 1).section(u':', 0, 0);
    for (const sync::TableDescription &description : schema::registry().tables()) {
        if (table != QLatin1StringView(description.name))
            continue;
        for (const sync::FieldDescription &known : description.fields) {
            if (name == QLatin1StringView(known.name))
                return true;
        }
    }
    return false;
}

} // namespace

class HeadingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsOneOfTheRegistryOrNamedAsNone()
    {
        QCOMPARE(knownTables().size(), 5);
        QCOMPARE(knownTables().constFirst().name, u"guests"_s);
        for (const KnownTable &table : knownTables()) {
            for (const KnownColumn &column : table.columns) {
                QVERIFY2(kWithoutField.contains(column.field) != isInRegistry(column.field),
                    qPrintable(column.field));
            }
        }
    }

    void aHeadingStandsUnderOneFieldOfATable()
    {
        for (const KnownTable &table : knownTables()) {
            QHash<QString, QString> fields;
            for (const KnownColumn &column : table.columns) {
                QVERIFY2(!column.headings.isEmpty(), qPrintable(column.field));
                for (const QString &heading : column.headings) {
                    const QString folded = foldedHeading(heading);
                    QVERIFY2(!folded.isEmpty(), qPrintable(heading));
                    QVERIFY2(fields.value(folded, column.field) == column.field,
                        qPrintable(table.name + u": "_s + heading));
                    fields.insert(folded, column.field);
                }
            }
        }
    }

    void noHeadingOfAGuestsFieldIsMissing()
    {
        const KnownTable &guests = knownTables().constFirst();
        const QStringList tables = {u"guest"_s, u"telephone"_s, u"email"_s, u"address"_s,
            u"identity_document"_s, u"preference"_s, u"guest_tag"_s};
        for (const sync::TableDescription &table : schema::registry().tables()) {
            if (!tables.contains(QString::fromLatin1(table.name)))
                continue;
            for (const sync::FieldDescription &field : table.fields) {
                const QStringList headings
                    = QString::fromUtf8(field.headings).split(u'|', Qt::SkipEmptyParts);
                for (const QString &heading : headings) {
                    const int known = guests.byHeading.value(foldedHeading(heading), -1);
                    QVERIFY2(known >= 0, qPrintable(heading));
                    QVERIFY2(
                        guests.columns.at(known).field.startsWith(
                            QString::fromLatin1(table.name) + u'.' + QLatin1StringView(field.name)),
                        qPrintable(heading));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(HeadingTableTest)
#include "tst_heading_table.moc"
