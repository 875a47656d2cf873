#include "ui/kit/look/tokens.h"

#include <QTest>

#include <cmath>

using namespace lobby::ui;

namespace {

double channel(int value)
{
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour))
        + 0.0722 * channel(qBlue(colour));
}

/// Contrast ratio of WCAG 2.2.
double contrast(QRgb a, QRgb b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaIsThatOfWcag()
    {
        QCOMPARE(contrast(0xff000000, 0xffffffff), 21.0);
        QCOMPARE(std::round(contrast(0xff767676, 0xffffffff) * 100),
            454.0); // the standard's own example
    }

    void textOnItsBackground_data()
    {
        QTest::addColumn<QRgb>("ink");
        QTest::addColumn<QRgb>("paper");
        QTest::addColumn<double>("least");
        const struct
        {
            const char *name;
            Colours c;
        } themes[] {{"light", kLight}, {"dark", kDark},
            {"high contrast light", highContrast(kLight, false)},
            {"high contrast dark", highContrast(kDark, true)}};
        for (const auto &[name, c] : themes) {
            const auto row = [theme = name](const char *what, QRgb ink, QRgb paper, double least) {
                QTest::addRow("%s: %s", theme, what) << ink << paper << least;
            };
            for (const QRgb paper :
                {c.background, c.surface, c.surface2, c.rowAlternate, c.neutralBg}) {
                const QByteArray on = " on #" + QByteArray::number(paper & 0xffffffU, 16);
                row(("text" + on).constData(), c.text, paper, 4.5);
                row(("secondary text" + on).constData(), c.text2, paper, 4.5);
                row(("accent" + on).constData(), c.accent, paper, 4.5);
                row(("control border" + on).constData(), c.controlBorder, paper, 3.0);
            }
            row("ok chip", c.ok, c.okBg, 4.5);
            row("info chip", c.info, c.infoBg, 4.5);
            row("warn chip", c.warn, c.warnBg, 4.5);
            row("err chip", c.err, c.errBg, 4.5);
            row("accent chip", c.accent, c.accentBg, 4.5);
            row("text on the accent's pale", c.text, c.accentBg, 4.5);
            row("text on marked letters", c.text, c.warnBg, 4.5);
            row("primary button", c.onAccent, c.accent, 4.5);
            row("selected row", c.onSelection, c.selection, 4.5);
            row("selected row without focus", c.text, c.selectionInactive, 4.5);
            row("overdue on a card", c.err, c.surface, 4.5);
            row("soon on a card", c.warn, c.surface, 4.5);
        }
    }

    void textOnItsBackground()
    {
        QFETCH(QRgb, ink);
        QFETCH(QRgb, paper);
        QFETCH(double, least);
        const double ratio = contrast(ink, paper);
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }

    /// The figures the palette was chosen by; a change of a colour must change them knowingly.
    void figuresOfTheDesign_data()
    {
        QTest::addColumn<QRgb>("a");
        QTest::addColumn<QRgb>("b");
        QTest::addColumn<double>("ratio");
        const auto row = [](const char *name, QRgb a, QRgb b, double ratio) {
            QTest::newRow(name) << a << b << ratio;
        };
        row("light control border", kLight.controlBorder, kLight.surface, 3.66);
        row("light text", kLight.text, kLight.surface, 16.48);
        row("light secondary text", kLight.text2, kLight.surface, 7.27);
        row("light accent", kLight.accent, kLight.surface, 5.97);
        row("light ok", kLight.ok, kLight.okBg, 4.65);
        row("light info", kLight.info, kLight.infoBg, 5.44);
        row("light warn", kLight.warn, kLight.warnBg, 5.52);
        row("light err", kLight.err, kLight.errBg, 5.42);
        row("dark control border", kDark.controlBorder, kDark.surface, 4.48);
        row("dark text", kDark.text, kDark.surface, 13.80);
        row("dark secondary text", kDark.text2, kDark.surface, 7.87);
        row("dark accent", kDark.accent, kDark.surface, 7.75);
        row("dark ok", kDark.ok, kDark.okBg, 6.98);
        row("dark info", kDark.info, kDark.infoBg, 6.69);
        row("dark warn", kDark.warn, kDark.warnBg, 7.44);
        row("dark err", kDark.err, kDark.errBg, 6.62);
        row("dark selection", kDark.selection, kDark.onSelection, 5.92);
    }

    void figuresOfTheDesign()
    {
        QFETCH(QRgb, a);
        QFETCH(QRgb, b);
        QFETCH(double, ratio);
        QVERIFY2(
            std::abs(contrast(a, b) - ratio) < 0.01, qPrintable(QString::number(contrast(a, b))));
    }

    void noTextIsUnderTwelvePixels()
    {
        for (const TextStyle style : {TextStyle::Caption, TextStyle::Body, TextStyle::BodyStrong,
                 TextStyle::Subtitle, TextStyle::Title, TextStyle::Number}) {
            QVERIFY(typeSize(style).pixel >= 12);
            QVERIFY(typeSize(style).line >= typeSize(style).pixel * 4 / 3);
        }
    }
};

QTEST_APPLESS_MAIN(TokensTest)
#include "tst_tokens.moc"
