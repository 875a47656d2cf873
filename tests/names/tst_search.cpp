#include "models/names/name_match.h"
#include "models/names/search_query.h"
#include "models/names/search_text.h"

#include <QHash>
#include <QTest>

#include <sqlite3.h>

#include <array>
#include <memory>

using namespace lobby::names;

namespace {

/// A guest in one line:
/// key|native|surname|given|phones|documents|emails|member|rooms|confirmations|aliases, lists
/// parted by a semicolon.
constexpr const char16_t *kGuests
    = uR"(zxm|张晓明|ZHANG|XIAOMING|+8613800138810|110105198105141233|zhang.xm@example.com|M100200|1207|HTL-2024-00123|小张
zxr|张小蓉|ZHANG|XIAORONG|+8613900000001
zx|张欣|ZHANG|XIN|+8613700000002
zz|张志
zxue|邹雪|ZOU|XUE|+8615000000003
chen|陳志強|CHEN|ZHIQIANG|+85291234567|E12345678|chen.zq@example.hk|||HTL-2024-00456
chens|陈志强|CHEN|ZHIQIANG|+8613511112222
shan|单雄信|SHAN|XIONGXIN
zeng|曾国藩|ZENG|GUOFAN
qiu|仇英
piao|朴树
ouyang|歐陽娜娜|OUYANG|NANA
lvqiu|闾丘露薇|LYUQIU|LUWEI
lv|吕静
lu|陆静
lulatin||LYU|JING
yuchi|尉迟恭
wanglin|王琳|WANG|LIN
wangli|王力宏|WANG|LEEHOM
lizi|李子|LI|ZI
yuele|乐嘉
abd|阿卜杜拉·艾山
smith||Smith|John|+447911123456|X12345|john.smith@example.com|GOLD-77|301||Johnny
smyth||Smyth|Joan
garcia|Gabriel García Márquez|GARCÍA MÁRQUEZ|GABRIEL|+34600123456
muller||Müller|Jürgen|+4915112345678
obrien||O'Brien|Seán
jeanp||Dupont|Jean-Pierre
maria||García López|María José
sato|佐藤 健|SATO|KEN
hana|山田はな子|YAMADA|HANAKO
kana|サトウ タロウ
kim|김철수|KIM|CHEOLSU|+821012345678
somchai|สมชาย ใจดี|JAIDEE|SOMCHAI|+66812345678
ahmed|أحمد محمد|MOHAMED|AHMED
ivan|Иван Фёдоров|FEDOROV|IVAN
single||Suharto
idx|钱一||||11010519491231002X
room|赵二|||||||8810
tail|孙三|||+8613612348810
foreign|周四||||||||AGODA 998877
rare|王𬭎|WANG|HONG
)";

/// What is typed, who must be found, who must not, and why the first was.
struct QueryRow
{
    const char *title;
    const char16_t *typed;
    const char *finds;
    const char *misses;
    const char *why;
};

constexpr auto kQueries = std::to_array<QueryRow>({
    {"surname character", u"张", "zxm zxr zx zz", "zxue chen", "name"},
    {"fragment from the middle", u"晓明", "zxm", "zxr", "name"},
    {"last character", u"明", "zxm", "zx", "name"},
    {"whole name", u"张晓明", "zxm", "zxr zx", "name"},
    {"characters not side by side", u"张明", "", "zxm", ""},
    {"two fragments", u"明 张", "zxm", "zxr", "name"},
    {"Simplified finds Traditional", u"陈志强", "chen chens", "", "name"},
    {"Traditional finds Simplified", u"陳志強", "chen chens", "", "name"},
    {"full width space", u"张 晓明", "zxm", "zxr", "name"},
    {"pinyin full", u"zhangxiaoming", "zxm", "zxr zx", "pinyin"},
    {"pinyin begun", u"zhangxiao", "zxm zxr", "zx zz", "pinyin"},
    {"pinyin, upper case", u"ZHANGXIAO", "zxm zxr", "zx", "pinyin"},
    {"pinyin within a syllable", u"zhangxi", "zxm zxr zx", "zz", "pinyin"},
    {"syllables", u"zhang xiao", "zxm zxr", "zx zz", "pinyin"},
    {"syllables the other way", u"xiaoming zhang", "zxm", "zxr", "latin"},
    {"syllables the other way, no Latin name", u"shu piao", "piao", "", "pinyin"},
    {"given name alone", u"xiaoming", "zxm", "zxr", "pinyin"},
    {"initials with digraph", u"zhx", "zxm zxr zx", "zxue zz", "initials"},
    {"initials", u"zx", "zxm zxr zx zxue", "zz", "initials"},
    {"all initials", u"zxm", "zxm", "zxr zx", "initials"},
    {"initials with spaces", u"z x m", "zxm", "zxr", "initials"},
    {"initials, one digraph of two", u"zhz", "zz", "zx", "initials"},
    {"initials, the other digraph", u"zzh", "zz", "zx", "initials"},
    {"initials, both digraphs", u"zhzh", "zz", "zx", "initials"},
    {"surname and initials", u"zhangxm", "zxm", "zxr", "pinyin"},
    {"initial and given name", u"zxiaoming", "zxm", "zxr", "pinyin"},
    {"mixed, one letter", u"张x", "zxm zxr zx", "zz zxue", "initials"},
    {"mixed, a syllable", u"张xiao", "zxm zxr", "zx", "pinyin"},
    {"mixed, a word apart", u"张 xiao", "zxm zxr", "zx", "pinyin"},
    {"mixed, initials", u"张xm", "zxm", "zxr", "initials"},
    {"mixed, two characters", u"张晓m", "zxm", "zxr", "initials"},
    {"letters before characters", u"zhang晓明", "zxm", "zxr", "pinyin"},
    {"surname reading", u"shanxiong", "shan", "", "pinyin"},
    {"surname by its other reading", u"danxiong", "shan", "", "pinyin"},
    {"surname Zeng", u"zeng", "zeng", "", "pinyin"},
    {"surname Ceng", u"cengguo", "zeng", "", "pinyin"},
    {"surname Qiu", u"qiuy", "qiu", "", "pinyin"},
    {"surname Chou", u"chouying", "qiu", "", "pinyin"},
    {"surname Piao", u"piaoshu", "piao", "", "pinyin"},
    {"surname Pu", u"pushu", "piao", "", "pinyin"},
    {"surname Yue", u"yuejia", "yuele", "", "pinyin"},
    {"surname Le", u"lejia", "yuele", "", "pinyin"},
    {"compound surname", u"ouyangnana", "ouyang", "", "pinyin"},
    {"compound surname, initials", u"oynn", "ouyang", "", "initials"},
    {"compound surname and initials", u"ouyangnn", "ouyang", "", "pinyin"},
    {"compound surname, mixed", u"欧阳n", "ouyang", "", "initials"},
    {"compound surname by habit", u"weichigong", "yuchi", "", "pinyin"},
    {"u umlaut as v", u"lvjing", "lv lulatin", "lu", "pinyin"},
    {"u umlaut as u", u"lujing", "lv lu lulatin", "", "pinyin"},
    {"u umlaut as yu", u"lyujing", "lv lulatin", "lu", "pinyin"},
    {"u umlaut as itself", u"lü jing", "lv lu", "", "pinyin"},
    {"u umlaut in a compound", u"lvqiu", "lvqiu", "", "pinyin"},
    {"u umlaut in a compound as u", u"luqiu", "lvqiu", "", "pinyin"},
    {"two broad words", u"w l", "wanglin wangli", "lizi", "initials"},
    {"syllables that stand apart, none side by side", u"zhang ming", "zxm", "zxr", "pinyin"},
    {"a surname and a letter", u"wang l", "wanglin wangli", "lizi", "pinyin"},
    {"transcribed name", u"艾山", "abd", "", "name"},
    {"transcribed name in pinyin", u"aishan", "abd", "", "pinyin"},
    {"a character younger than the engine", u"𬭎", "rare", "", "name"},
    {"Latin, surname first", u"smith john", "smith", "smyth", "latin"},
    {"Latin, given name first", u"john smith", "smith", "smyth", "latin"},
    {"Latin with comma", u"Smith, John", "smith", "smyth", "latin"},
    {"Latin glued", u"johnsmith", "smith", "smyth", "latin"},
    {"Latin glued, surname first", u"smithjohn", "smith", "smyth", "latin"},
    {"Latin begun", u"smi", "smith", "smyth", "latin"},
    {"Latin initial and surname", u"j smith", "smith", "smyth", "latin"},
    {"Latin words begun", u"jo sm", "smith smyth", "", "latin"},
    {"accents left out", u"garcia marquez", "garcia", "maria", "name"},
    {"accents typed", u"García", "garcia maria", "", "name"},
    {"words that are apart", u"maria garcia", "maria", "garcia", "latin"},
    {"hyphen left out", u"jeanpierre", "jeanp", "", "latin"},
    {"hyphen typed", u"jean-pierre dupont", "jeanp", "", "latin"},
    {"apostrophe left out", u"obrien", "obrien", "", "latin"},
    {"apostrophe typed", u"o’brien sean", "obrien", "", "latin"},
    {"umlaut as u", u"muller", "muller", "", "latin"},
    {"umlaut as ue", u"mueller juergen", "muller", "", "latin"},
    {"single name", u"suh", "single", "", "latin"},
    {"Japanese Han", u"佐藤", "sato", "", "name"},
    {"Kana inside", u"はな", "hana", "", "name"},
    {"Hiragana for Katakana", u"たろう", "kana", "", "name"},
    {"Korean given name", u"철수", "kim", "", "name"},
    {"Thai", u"ใจดี", "somchai", "", "name"},
    {"Arabic with another alef", u"احمد", "ahmed", "", "name"},
    {"Cyrillic", u"федоров иван", "ivan", "", "name"},
    {"alias", u"小张", "zxm", "zx", "alias"},
    {"alias in pinyin", u"xiaozhang", "zxm", "", "alias"},
    {"Latin alias", u"johnny", "smith", "smyth", "alias"},
    {"phone tail or room", u"8810", "zxm tail room", "zxr", "phone_tail"},
    {"phone tail of five", u"38810", "zxm", "tail room", "phone_tail"},
    {"three digits are no tail", u"810", "", "zxm tail room", ""},
    {"phone whole", u"13800138810", "zxm", "tail", "phone_tail"},
    {"phone with +86", u"+8613800138810", "zxm", "tail", "phone_tail"},
    {"phone with 0086", u"008613800138810", "zxm", "tail", "phone_tail"},
    {"phone in groups", u"+86 138 0013 8810", "zxm", "tail", "phone_tail"},
    {"phone with hyphens", u"138-0013-8810", "zxm", "tail", "phone_tail"},
    {"phone in full width", u"１３８００１３８８１０", "zxm", "tail", "phone_tail"},
    {"phone with trunk zero", u"07911 123456", "smith", "", "phone_tail"},
    {"phone with bracketed zero", u"+44 (0)7911 123456", "smith", "", "phone_tail"},
    {"phone begun", u"1380013", "zxm", "tail", "phone_tail"},
    {"phone begun with country", u"+861380013", "zxm", "tail", "phone_tail"},
    {"document tail", u"1233", "zxm", "idx", "document_tail"},
    {"document tail with X", u"002X", "idx", "zxm", "document_tail"},
    {"document tail with small x", u"31002x", "idx", "zxm", "document_tail"},
    {"document whole", u"110105198105141233", "zxm", "idx", "document_tail"},
    {"passport whole", u"e12345678", "chen", "smith", "document_tail"},
    {"x is no document", u"x", "", "idx", ""},
    {"e-mail whole", u"john.smith@example.com", "smith", "zxm", "email"},
    {"e-mail begun", u"zhang.xm@ex", "zxm", "smith", "email"},
    {"e-mail, upper case", u"ZHANG.XM@", "zxm", "smith", "email"},
    {"room", u"1207", "zxm", "smith", "room"},
    {"room begun", u"120", "zxm", "smith", "room"},
    {"confirmation", u"HTL-2024-00123", "zxm", "chen", "confirmation"},
    {"confirmation, small letters", u"htl202400456", "chen", "zxm", "confirmation"},
    {"confirmation, its number", u"00456", "chen", "zxm", "confirmation"},
    {"confirmation with a space", u"agoda 998877", "foreign", "", "confirmation"},
    {"member number", u"m100200", "zxm", "smith", "member"},
    {"member number without hyphen", u"gold77", "smith", "", "member"},
    {"name and tail", u"zhx 8810", "zxm", "tail room", "phone_tail"},
    {"name and room", u"张 1207", "zxm", "zx", "room"},
    {"name and tail, glued", u"张8810", "zxm", "tail", "phone_tail"},
    {"pinyin and room, glued", u"zhang1207", "zxm", "zx", "room"},
    {"room and tail", u"1207 8810", "zxm", "tail", "room"},
    {"no such name", u"qqqq", "", "zxm smith", ""},
});

SearchSource sourceOf(const QStringList &cells)
{
    const auto list = [&](int i) { return cells.value(i).split(u';', Qt::SkipEmptyParts); };
    SearchSource source;
    source.name.native = cells.value(1);
    source.name.surname = cells.value(2);
    source.name.given = cells.value(3);
    source.name.order = usualOrder(source.name.native, u"");
    source.phones = list(4);
    source.documents = list(5);
    source.emails = list(6);
    source.memberNumbers = list(7);
    source.rooms = list(8);
    source.confirmations = list(9);
    source.aliases = list(10);
    return source;
}

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(":memory:", &handle), SQLITE_OK);
        m_database.reset(handle);
        QCOMPARE(sqlite3_exec(handle, kGuestSearchTable, nullptr, nullptr, nullptr), SQLITE_OK);
        const Statement insert = prepare(
            "INSERT INTO guest_search(rowid, name, reading, digits, code) VALUES (?, ?, ?, ?, ?)");
        const QStringList lines = QString::fromUtf16(kGuests).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            // Cells of a hand-written row: "member" and later ones may be missing.
            const SearchSource source = sourceOf(line.split(u'|'));
            m_keys.append(line.section(u'|', 0, 0));
            m_sources.insert(m_keys.last(), source);
            const SearchText text = searchTextOf(source);
            sqlite3_bind_int64(insert.get(), 1, m_keys.size());
            int column = 2;
            for (const QString &cell : {text.name, text.reading, text.digits, text.code}) {
                const QByteArray utf8 = cell.toUtf8();
                sqlite3_bind_text(
                    insert.get(), column++, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
            }
            QCOMPARE(sqlite3_step(insert.get()), SQLITE_DONE);
            sqlite3_reset(insert.get());
        }
    }

    void aQueryFindsWhatItMeans_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("finds"); // keys that must be found
        QTest::addColumn<QString>("misses"); // keys that must not
        QTest::addColumn<QString>("why"); // of the first key found
        for (const QueryRow &row : kQueries)
            QTest::newRow(row.title)
                << QString::fromUtf16(row.typed) << QString::fromLatin1(row.finds)
                << QString::fromLatin1(row.misses) << QString::fromLatin1(row.why);
    }
    void aQueryFindsWhatItMeans()
    {
        QFETCH(QString, typed);
        QFETCH(QString, finds);
        QFETCH(QString, misses);
        QFETCH(QString, why);
        const SearchQuery query = parseQuery(typed);
        QStringList found = run(query.match);
        if (found.isEmpty())
            found = run(query.otherwise);
        const QStringList wanted = finds.split(u' ', Qt::SkipEmptyParts);
        for (const QString &key : wanted)
            QVERIFY2(
                found.contains(key), qPrintable(key + QStringLiteral(" not by ") + query.match));
        for (const QString &key : misses.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!found.contains(key), qPrintable(key + QStringLiteral(" by ") + query.match));
        for (const QString &key : run(query.narrow))
            QVERIFY2(found.contains(key), "narrow must be a part of match");
        for (const QString &key : found) {
            const auto match = whyMatched(query, m_sources.value(key));
            QVERIFY2(match, qPrintable(QStringLiteral("no reason for ") + key));
            for (const TextRange range : match->highlights)
                QVERIFY(range.start >= 0 && range.length > 0
                    && range.start + range.length <= match->text.size());
        }
        if (!wanted.isEmpty())
            QCOMPARE(matchKindName(whyMatched(query, m_sources.value(wanted.first()))->kind), why);
    }

    void hostileTextIsOnlyText_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text :
            {"AND", "OR", "NOT", "a AND", "NEAR(a b)", "name:x", "- x", "^a", "*", "a*b", "(", ")",
                "((a)", "{a b}:c", "a + b", "+", "++", "'", "; DROP TABLE guest_search;", "@",
                "@@@", "-1", "+0", "0000", "00", "(0)", "+(0)", "%", "_", "x:y:z", "digits : 1"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("one quote") << QString(1, u'"');
        QTest::newRow("three quotes") << QString(3, u'"');
        QTest::newRow("a quote inside") << (u'a' + QString(1, u'"') + u'b');
        QTest::newRow("a backslash") << QString(1, u'\\');
        QTest::newRow("NUL") << (QStringLiteral("a") + QChar(0) + u'b');
        QTest::newRow("10,000 letters") << QString(10'000, u'a');
        QTest::newRow("10,000 characters") << QString(10'000, QChar(u'王'));
        QTest::newRow("10,000 digits") << QString(10'000, u'0');
        QTest::newRow("10,000 quotes") << QString(10'000, u'"');
        QTest::newRow("5,000 words") << QStringLiteral("a ").repeated(5'000);
        QTest::newRow("5,000 mixed") << QStringLiteral("王a1").repeated(5'000);
        QTest::newRow("lone surrogates")
            << (QString(QChar(0xd800)) + QChar(0xdc00) + QChar(0xdfff) + u'a');
        QTest::newRow("marks") << (u'a' + QString(5'000, QChar(0x301)));
    }
    void hostileTextIsOnlyText()
    {
        QFETCH(QString, typed);
        const SearchQuery query = parseQuery(typed);
        QVERIFY(query.match.size() < 4000);
        run(query.match); // fails on a syntax error
        run(query.narrow);
        run(query.otherwise);
        for (const SearchSource &source : std::as_const(m_sources)) {
            if (const auto match = whyMatched(query, source))
                QVERIFY(!match->text.isEmpty());
        }
    }

    void randomTextIsNeverASyntaxError()
    {
        quint32 state = 7;
        const auto next = [&state] { return state = state * 1664525u + 1013904223u; };
        const QString alphabet
            = QStringLiteral("ab z19+0@\"'()*:^-{}.,王張xは김ส ANDORT　＋é\u0301\u200b");
        for (int i = 0; i < 1500; ++i) {
            QString typed;
            for (quint32 n = (next() >> 16) % 14; n > 0; --n)
                typed += alphabet.at((next() >> 16) % quint32(alphabet.size()));
            const SearchQuery query = parseQuery(typed);
            run(query.match);
            run(query.otherwise);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(typed));
        }
    }

    void nothingTypedIsNoQuery()
    {
        for (const char16_t *typed : {u"", u"   ", u"。", u"\u200b"})
            QVERIFY(parseQuery(typed).match.isEmpty());
    }

    void highlightsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("marked"); // the text with [marks]
        const auto row = [](const char16_t *typed, const char *key, const char16_t *marked) {
            QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(
                typed) << QString::fromLatin1(key) << QString::fromUtf16(marked);
        };
        row(u"晓明", "zxm", u"张[晓明]");
        row(u"zhangx", "zxm", u"[张晓]明");
        row(u"zhx", "zxm", u"[张晓]明");
        row(u"张xiao", "zxm", u"[张晓]明");
        row(u"明 张", "zxm", u"[张]晓[明]");
        row(u"john sm", "smith", u"[SM]ITH, [John]");
        row(u"8810", "zxm", u"+861380013[8810]");
        row(u"002x", "idx", u"11010519491231[002X]");
        row(u"zhang.xm@", "zxm", u"[zhang].[xm]@example.com");
        row(u"1207", "zxm", u"[1207]");
        row(u"mueller", "muller", u"MÜLLER, Jürgen");
    }
    void highlightsWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        QFETCH(QString, marked);
        const auto match = whyMatched(parseQuery(typed), m_sources.value(key));
        QVERIFY(match);
        QString shown = match->text;
        qsizetype inserted = 0;
        for (const TextRange range : match->highlights) {
            shown.insert(range.start + inserted++, u'[');
            shown.insert(range.start + range.length + inserted++, u']');
        }
        QCOMPARE(shown, marked);
    }

    void whatSaysMostComesFirst()
    {
        const auto rank = [this](const char16_t *typed, const char *key, Presence presence) {
            const auto match
                = whyMatched(parseQuery(typed), m_sources.value(QString::fromLatin1(key)));
            return match ? matchRank(*match, presence) : -1;
        };
        QCOMPARE(rank(u"8810", "zxm", Presence::Elsewhere), 0);
        QCOMPARE(rank(u"zhang", "zxm", Presence::InHouse), 1);
        QCOMPARE(rank(u"zhang", "zxm", Presence::ArrivingToday), 2);
        QCOMPARE(rank(u"zhang", "zxm", Presence::Elsewhere), 3);
        QCOMPARE(rank(u"晓明", "zxm", Presence::Elsewhere), 4);
        QCOMPARE(rank(u"138001", "zxm", Presence::Elsewhere), 4);
    }

    void tokensAreBounded()
    {
        SearchSource source;
        source.name.native = QString(500, QChar(u'单'));
        source.name.surname = QStringLiteral("Lü ").repeated(200);
        source.aliases = QStringList(500, QStringLiteral("乐朝长行"));
        source.phones = QStringList(500, QString(500, u'1'));
        const SearchText text = searchTextOf(source);
        QVERIFY(text.name.size() + text.reading.size() + text.digits.size() + text.code.size()
            < 20'000);
        for (const QString &token : text.reading.split(u' '))
            QVERIFY(token.size() <= kMaxToken);
    }

private:
    Statement prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr);
        return Statement(statement);
    }

    QStringList run(const QString &match)
    {
        if (match.isEmpty())
            return {};
        const Statement select = prepare("SELECT rowid FROM guest_search WHERE guest_search MATCH "
                                         "? ORDER BY rowid DESC LIMIT 60");
        const QByteArray utf8 = match.toUtf8();
        sqlite3_bind_text(select.get(), 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        QStringList keys;
        int code = SQLITE_OK;
        while ((code = sqlite3_step(select.get())) == SQLITE_ROW)
            keys.append(m_keys.at(sqlite3_column_int64(select.get(), 0) - 1));
        if (code != SQLITE_DONE)
            QTest::qFail(qPrintable(match + QStringLiteral(": ")
                             + QString::fromUtf8(sqlite3_errmsg(m_database.get()))),
                __FILE__, __LINE__);
        return keys;
    }

    std::unique_ptr<sqlite3, CloseDatabase> m_database;
    QStringList m_keys;
    QHash<QString, SearchSource> m_sources;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
