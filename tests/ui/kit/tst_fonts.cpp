#include "ui/kit/look/fonts.h"

#include <QTest>

class FontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsWrittenInItsOwnScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("desk");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *name, const char16_t *text, const char16_t *tag,
                             const char16_t *desk, const char16_t *family) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(tag)
                                << QString::fromUtf16(desk) << QString::fromUtf16(family);
        };
        row("Han without a tag follows the desk", u"王芳", u"", u"zh_CN", u"Noto Sans CJK SC");
        row("Han without a tag in Taipei", u"陳志強", u"", u"zh_TW", u"Noto Sans CJK TC");
        row("Traditional name on a Simplified desk", u"陳志強", u"zh-Hant", u"zh_CN",
            u"Noto Sans CJK TC");
        row("Hong Kong", u"陳志強", u"zh-HK", u"zh_CN", u"Noto Sans CJK HK");
        row("kanji with a tag", u"山田愛子", u"ja", u"zh_CN", u"Noto Sans CJK JP");
        row("kana tells by itself", u"山田あい子", u"", u"zh_CN", u"Noto Sans CJK JP");
        row("Hangul", u"김민준", u"", u"zh_CN", u"Noto Sans CJK KR");
        row("Thai", u"นภา สุขใจ", u"", u"zh_CN", u"Noto Sans Thai");
        row("Arabic", u"محمد العلي", u"", u"en", u"Noto Sans Arabic");
        row("Latin on an English desk", u"García López", u"", u"en", u"Noto Sans");
        row("no text at all", u"", u"", u"zh_CN", u"Noto Sans CJK SC");
    }

    void aNameIsWrittenInItsOwnScript()
    {
        QFETCH(QString, text);
        QFETCH(QString, tag);
        QFETCH(QString, desk);
        QFETCH(QString, family);
        QCOMPARE(lobby::ui::fontFamiliesFor(text, tag, desk).constFirst(), family);
    }

    void everyDeskCanDrawEveryScript()
    {
        for (const QString &language :
            {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")}) {
            const QStringList families = lobby::ui::fontFamilies(language);
            QVERIFY(families.contains(QStringLiteral("Noto Sans Thai")));
            QVERIFY(!families.filter(QStringLiteral("CJK")).isEmpty());
            QVERIFY(!families.filter(QStringLiteral("Arabic")).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(FontsTest)
#include "tst_fonts.moc"
