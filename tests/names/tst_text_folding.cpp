#include "models/names/text_folding.h"

#include <QTest>
#include <QThread>

using namespace lobby::names;

class TextFoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsToWhatSearchCompares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char16_t *text, const char16_t *folded) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(folded);
        };
        row("case", u"SMITH John", u"smith john");
        row("full width", u"ＳＭＩＴＨ　１２", u"smith 12");
        row("accents", u"García Müller Łukasz Øre", u"garcia muller lukasz ore");
        row("sharp s, ligatures", u"Strauß Æsir Œuvre ﬁn", u"strauss aesir oeuvre fin");
        row("Turkish dotted and dotless i", u"İIıi", u"iiii");
        row("decomposed letters", u"Jose\u0301", u"jose");
        row("Traditional", u"陳志強 歐陽", u"陈志强 欧阳");
        row("compatibility ideograph", u"\uf9b4", u"领");
        row("apostrophes glue", u"O'Brien d’Arc", u"obrien darc");
        row("punctuation parts", u"Smith-Jones, J.R.", u"smith jones j r");
        row("edges", u"  .a.  ", u"a");
        row("zero width and bidi", u"王\u200b伟\u202e\ufeff", u"王伟");
        row("controls part", u"a\tb\nc", u"a b c");
        row("variation selector", u"葛\U000e0100城", u"葛城");
        row("Katakana and Hiragana", u"サトウ ｻﾄｳ さとう", u"さとう さとう さとう");
        row("voiced Kana stays voiced", u"ガ か\u3099", u"が が");
        row("Hangul", u"김철수", u"김철수");
        row("Hangul in parts", u"\u1100\u1175\u11b7", u"김");
        row("Thai keeps vowels", u"สมชาย ใจดี", u"สมชาย ใจดี");
        row("Arabic loses marks and forms", u"أَحْمَد فاطمة", u"احمد فاطمه");
        row("Arabic digits", u"١٢٣", u"123");
        row("Cyrillic", u"Фёдор", u"федор");
        row("nothing", u"。，!", u"");
        row("outside the basic plane", u"\U0002cb4e", u"\U0002cb4e");
    }
    void foldsToWhatSearchCompares()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(folded), folded);
        QCOMPARE(foldGlued(text), QString(folded).remove(u' '));
    }

    void hostileTextIsBounded()
    {
        QString storm = QStringLiteral("ก");
        for (int i = 0; i < 900; ++i)
            storm += QChar(0x0e34);
        QVERIFY(fold(storm).size() <= 6);
        QVERIFY(fold(QString(100'000, u'a')).size() <= kMaxFoldedInput);
        const QString lone = QString(QChar(0xd800)) + u'a' + QChar(0xdc00);
        QCOMPARE(fold(lone), QStringLiteral("a"));
        QVERIFY(fold(QString(QChar(0))).isEmpty());
    }

    void aTraceLeadsBackToTheLetters()
    {
        const TracedFold traced = foldTraced(u"Ø’Brien-ß");
        QCOMPARE(traced.text, QStringLiteral("obrienss"));
        QCOMPARE(traced.origin, (QList<qsizetype> {0, 2, 3, 4, 5, 6, 8, 8}));
        QCOMPARE(traced.wordStarts, (QList<qsizetype> {0, 6}));
    }

    void tellsTheScriptOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("script");
        const auto row = [](const char *title, const char16_t *name, const char16_t *script) {
            QTest::newRow(title) << QString::fromUtf16(name) << QString::fromUtf16(script);
        };
        row("Simplified", u"陈志强", u"Hans");
        row("Traditional", u"陳志強", u"Hant");
        row("either", u"王大明", u"Hani");
        row("Japanese with Kana", u"山田はな子", u"Jpan");
        row("Katakana alone", u"ジョン", u"Jpan");
        row("Korean", u"김철수", u"Kore");
        row("Korean with Han", u"金철수", u"Kore");
        row("Thai", u"สมชาย", u"Thai");
        row("Arabic", u"محمد", u"Arab");
        row("Cyrillic", u"Иван", u"Cyrl");
        row("Latin", u"José", u"Latn");
        row("mostly Latin", u"Иv John", u"Latn");
        row("no letters", u"12 -", u"Zyyy");
        row("empty", u"", u"Zyyy");
    }
    void tellsTheScriptOfAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, script);
        QCOMPARE(scriptOf(name), script);
    }

    void hanHasItsBounds()
    {
        for (const char32_t c : {U'一', U'鿿', U'㐀', U'々', U'〇', U'\U00020000'})
            QVERIFY(isHan(c));
        for (const char32_t c : {U'あ', U'ア', U'가', U'a', U'、', U'\u4dc0'})
            QVERIFY(!isHan(c));
        QCOMPARE(lobby::names::simplified(u"憂鬱的臺灣烏龜 x"), QStringLiteral("忧郁的台湾乌龟 x"));
    }

    void manyThreadsFoldAtOnce()
    {
        std::atomic<int> wrong = 0;
        QList<QThread *> threads;
        for (int t = 0; t < 4; ++t) {
            threads.append(QThread::create([&wrong] {
                for (int i = 0; i < 500; ++i) {
                    if (fold(u"\U0002cb4e陳志強 É") != QStringLiteral("\U0002cb4e陈志强 e"))
                        ++wrong;
                }
            }));
            threads.last()->start();
        }
        for (QThread *thread : threads) {
            thread->wait();
            delete thread;
        }
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TextFoldingTest)
#include "tst_text_folding.moc"
