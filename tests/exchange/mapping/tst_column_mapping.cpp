#include "models/exchange/mapping/column_mapping.h"

#include <QSet>
#include <QTest>

using namespace lobby::exchange;
using namespace Qt::StringLiterals;
using By = MappedColumn::By;

namespace {

const QDate kToday(2026, 11, 23);

QList<TableRow> rowsOf(const QList<QStringList> &cells)
{
    QList<TableRow> rows;
    for (const QStringList &row : cells)
        rows.append({rows.size() + 1, row});
    return rows;
}

/// "guests 0: guest.surname, email.address?, -, (guest.surname)": ? by content.
QString told(const TableMapping &mapping)
{
    QStringList columns;
    for (const MappedColumn &column : mapping.columns) {
        columns.append(column.by == By::Repeated ? u"="_s
                : column.by == By::Nothing       ? u"-"_s
                : column.by == By::Content       ? column.field + u'?'
                                                 : column.field);
    }
    return mapping.table + u' ' + QString::number(mapping.headingRow) + u": "_s
        + columns.join(u", "_s);
}

QString guessed(const QList<QStringList> &cells)
{
    return told(guessMapping(rowsOf(cells), u"CN"_s, kToday));
}

QStringList split(const QString &text)
{
    return text.split(u", "_s);
}

} // namespace

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesHeadingsByWhatTheyMean_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString &heading, const QString &folded) {
            QTest::newRow(qPrintable(heading)) << heading << folded;
        };
        row(u"E-mail"_s, u"email"_s);
        row(u" *Ｅ-mail ２（必填） "_s, u"email"_s);
        row(u"電話"_s, u"电话"_s);
        row(u"銀行帳號"_s, u"银行帐号"_s);
        row(u"Phone (home)"_s, u"phone"_s);
        row(u"【备注】"_s, u"备注"_s);
        row(u"手机2"_s, u"手机"_s);
        row(u"2"_s, u"2"_s);
        row(u"***"_s, u""_s);
        row(u""_s, u""_s);
    }

    void comparesHeadingsByWhatTheyMean()
    {
        QFETCH(QString, heading);
        QFETCH(QString, folded);
        QCOMPARE(foldedHeading(heading), folded);
    }

    /// The headings of the product's page, word for word.
    void knowsTheOlderChineseFiles_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("legacy");
        QTest::addColumn<QString>("headings");
        QTest::newRow("customers")
            << u"customers"_s << u"客户"_s
            << u"客户名称, 关键词, 国籍, 省份, 城市, 通讯地址, 邮编, 电话, 传真, QQ号码, MSN号码, "
               "电子信息, 主页, 年收入, 员工人数, 法定代表人, 税号, 开户行, 银行账号, 行业, "
               "客户类型, "
               "客户等级, 来源, 客户状态, 备注, 业务员"_s;
        QTest::newRow("contacts")
            << u"contacts"_s << u"联系人"_s
            << u"姓名, 称呼, 主联系人(是/否), 部门, 职务, 办公电话, 传真, 手机, 小灵通, 电子邮件, "
               "主页, QQ号码, MSN号码, 生日, 爱好, 宅电, 住址, 邮编, 备注, 业务员"_s;
        QTest::newRow("sales") << u"sales"_s << u"销售"_s
                               << u"销售日期, 销售单号, 产品名称, 产品型号, 产品规格, 销售价, "
                                  "成本价, 数量, 单位, 折扣, 交易金额, 开票, 销售状态, 备注, "
                                  "业务员, 提醒日期"_s;
        QTest::newRow("activities")
            << u"activities"_s << u"联系活动"_s
            << u"活动类型, 活动日期, 活动方式, 活动主题, 活动描述, 提醒日期, 业务员"_s;
    }

    void knowsTheOlderChineseFiles()
    {
        QFETCH(QString, table);
        QFETCH(QString, legacy);
        QFETCH(QString, headings);
        const TableMapping mapping = guessMapping(rowsOf({split(headings)}), u"CN"_s, kToday);
        QCOMPARE(mapping.table, table);
        QCOMPARE(mapping.headingRow, 0);
        const KnownTable *known = knownTable(table);
        QCOMPARE(known->legacy, legacy);
        QSet<QString> fields;
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            QCOMPARE(mapping.columns.at(i).by, By::Heading);
            QCOMPARE(mapping.columns.at(i).field, known->columns.at(i).field);
            QCOMPARE(foldedHeading(known->columns.at(i).headings.constFirst()),
                foldedHeading(split(headings).at(i)));
            fields.insert(mapping.columns.at(i).field);
        }
        QCOMPARE(fields.size(), mapping.columns.size());
        // Behind them stands what such files have beside: whom a row is about, a currency.
        for (qsizetype i = mapping.columns.size(); i < known->columns.size(); ++i) {
            const QString &field = known->columns.at(i).field;
            QVERIFY2(field.startsWith(u"subject."_s) || field == u"sale_record.currency"_s,
                qPrintable(field));
        }
    }

    /// As programs in Taiwan and Hong Kong head the same columns, which is not only a matter of
    /// characters.
    void knowsThemInTraditionalCharacters_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("fields");
        QTest::newRow("guests")
            << u"guests"_s
            << u"姓名, 行動電話, 電子信箱, 身分證字號, 生日, 國籍, 通訊地址, 郵遞區號, 備註"_s
            << u"guest.full_name_native, telephone.e164:mobile, email.address, "
               "identity_document.number_sealed, guest.birth_date, guest.nationality, "
               "address.address_line, address.postal_code, guest.remark"_s;
        QTest::newRow("customers")
            << u"customers"_s
            << u"公司名稱, 統一編號, 聯絡電話, 傳真, 網站, 開戶銀行, 銀行帳號, 員工人數"_s
            << u"organization.name, organization.tax_id, organization.telephone, organization.fax, "
               "organization.url, organization.bank_name, organization.bank_account_sealed, "
               "organization.staff_count"_s;
        QTest::newRow("contacts") << u"contacts"_s
                                  << u"聯絡人, 主要聯絡人, 部門, 職稱, 小靈通, 業務員"_s
                                  << u"guest.full_name_native, relationship.is_main, "
                                     "relationship.department, relationship.position, "
                                     "telephone.e164:legacy, relationship.owner_name"_s;
        QTest::newRow("sales")
            << u"sales"_s << u"銷售日期, 銷售單號, 產品名稱, 單價, 數量, 交易金額, 幣別, 聯絡人"_s
            << u"sale_record.sold_on, sale_record.order_no, sale_record.product_name, "
               "sale_record.unit_price, sale_record.quantity, sale_record.amount, "
               "sale_record.currency, subject.contact"_s;
        QTest::newRow("activities")
            << u"activities"_s << u"活動類型, 活動日期, 活動主題, 活動描述, 聯絡人"_s
            << u"contact_activity.activity_type, contact_activity.start_at, "
               "contact_activity.subject, contact_activity.description, subject.contact"_s;
    }

    void knowsThemInTraditionalCharacters()
    {
        QFETCH(QString, table);
        QFETCH(QString, headings);
        const TableMapping mapping = guessMapping(rowsOf({split(headings)}), u"TW"_s, kToday);
        QCOMPARE(mapping.table, table);
        QStringList fields;
        for (const MappedColumn &column : mapping.columns)
            fields.append(column.field);
        QTEST(fields.join(u", "_s), "fields");
    }

    void guessesWhatColumnsAre_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QString>("mapping");
        const auto row = [](const char *name, const QList<QStringList> &rows,
                             const QString &mapping) { QTest::newRow(name) << rows << mapping; };
        row("nothing", {}, u"guests -1: "_s);
        row("English headings", {split(u"Surname, Given name, Date of birth, E-mail"_s)},
            u"guests 0: guest.surname, guest.given_name, guest.birth_date, email.address"_s);
        row("Chinese headings", {split(u"姓名, 性别, 手机, 身份证号码"_s)},
            u"guests 0: guest.full_name_native, guest.gender, telephone.e164:mobile, "
            "identity_document.number_sealed"_s);
        row("Traditional ones", {split(u"姓名, 性別, 手機, 出生日期"_s)},
            u"guests 0: guest.full_name_native, guest.gender, telephone.e164:mobile, "
            "guest.birth_date"_s);
        row("a title above them", {{u"2026 年客人名单"_s}, {}, split(u"姓名, 手机"_s)},
            u"guests 2: guest.full_name_native, telephone.e164:mobile"_s);
        row("one column", {{u"Email"_s}, {u"a@example.com"_s}}, u"guests 0: email.address"_s);
        row("a word by chance",
            {split(u"Lisboa, 王伟, City, 12"_s), split(u"Porto, 王芳, Town, 13"_s)},
            u"guests -1: -, guest.full_name_native?, -, -"_s);
        row("a heading twice", {split(u"姓名, 生日, 生日"_s)},
            u"guests 0: guest.full_name_native, guest.birth_date, ="_s);
        row("several telephones", {split(u"姓名, 手机, 手机2"_s)},
            u"guests 0: guest.full_name_native, telephone.e164:mobile, telephone.e164:mobile"_s);
        row("an unknown heading, known content",
            {split(u"姓名, 网名"_s), split(u"王伟, wei@example.com"_s),
                split(u"王芳, fang@example.com"_s)},
            u"guests 0: guest.full_name_native, email.address?"_s);
        row("content that a heading has already",
            {split(u"姓名, 邮箱, 其他"_s), split(u"王伟, a@example.com, b@example.com"_s),
                split(u"王芳, c@example.com, d@example.com"_s)},
            u"guests 0: guest.full_name_native, email.address, -"_s);
        row("no headings at all",
            {split(u"王伟, 13800138000, 1981-05-14"_s), split(u"王芳, 13900139000, 1995-01-02"_s)},
            u"guests -1: guest.full_name_native?, telephone.e164:mobile?, guest.birth_date?"_s);
    }

    void guessesWhatColumnsAre()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QString, mapping);
        QCOMPARE(guessed(rows), mapping);
    }

    void rowsAtFaultTellNothing()
    {
        QList<TableRow> rows = rowsOf({split(u"姓名, 网名"_s), split(u"王伟, a@example.com"_s),
            split(u"王芳, b@example.com"_s), split(u"x, y"_s), split(u"x, y"_s)});
        rows[3].refuse(TableFault::Quotes);
        rows[4].refuse(TableFault::Quotes);
        QVERIFY(told(guessMapping(rows, u"CN"_s, kToday)).endsWith(u"email.address?"_s));
    }

    void fitsRowsToTheirHeadings_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("refused"); // of separated values
        QTest::addColumn<QString>("told");
        const auto row
            = [](const char *name, const QStringList &cells, bool shortAreRefused,
                  const QString &told) { QTest::newRow(name) << cells << shortAreRefused << told; };
        row("as long", {u"a"_s, u"b"_s, u"c"_s}, true, u"a|b|c"_s);
        row("short, of separated values", {u"a"_s}, true, u"ragged -1"_s);
        row("short, of a sheet", {u"a"_s}, false, u"a||"_s);
        row("longer by empty cells", {u"a"_s, u"b"_s, u"c"_s, u""_s}, true, u"a|b|c"_s);
        row("longer", {u"a"_s, u"b"_s, u"c"_s, u""_s, u"e"_s}, false, u"ragged 4"_s);
    }

    void fitsRowsToTheirHeadings()
    {
        QFETCH(QStringList, cells);
        QFETCH(bool, refused);
        QFETCH(QString, told);
        TableRow row {1, cells};
        fitToHeadings(row, 3, refused ? ShortRows::Refused : ShortRows::Filled);
        QCOMPARE(row.fault
                ? QString(faultName(*row.fault)) + u' ' + QString::number(row.faultColumn)
                : row.cells.join(u'|'),
            told);
    }
};

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_column_mapping.moc"
