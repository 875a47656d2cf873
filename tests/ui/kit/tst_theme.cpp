#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace lobby::ui;

class ThemeTest : public QObject
{
    Q_OBJECT

private:
    static void portalSays(Theme &theme, uint scheme)
    {
        QMetaObject::invokeMethod(&theme, "portalChanged",
            Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
            Q_ARG(QString, QStringLiteral("color-scheme")),
            Q_ARG(QDBusVariant, QDBusVariant(scheme)));
    }

private Q_SLOTS:
    void choosingDarkChangesPaletteAndTokensAtOnce()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(kLight.background));
        theme.apply(ThemeChoice::Dark, Density::Standard, 100, QStringLiteral("en"));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(kDark.background));
        QVERIFY(currentLook().dark);
        QCOMPARE(changed.size(), 2);
    }

    void followsTheDesktopWhileSystemIsChosen()
    {
        Theme theme;
        theme.apply(ThemeChoice::System, Density::Standard, 100, QStringLiteral("en"));
        portalSays(theme, 1);
        QVERIFY(currentLook().dark);
        portalSays(theme, 2);
        QVERIFY(!currentLook().dark);
        theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
        portalSays(theme, 1);
        QVERIFY(!currentLook().dark);
        theme.apply(ThemeChoice::System, Density::Standard, 100, QStringLiteral("en"));
        QVERIFY(currentLook().dark); // what the desktop said meanwhile counts now
    }

    void otherNewsFromThePortalChangesNothing()
    {
        Theme theme;
        theme.apply(ThemeChoice::System, Density::Standard, 100, QStringLiteral("en"));
        portalSays(theme, 2);
        QSignalSpy changed(&theme, &Theme::changed);
        portalSays(theme, 7);
        QMetaObject::invokeMethod(&theme, "portalChanged",
            Q_ARG(QString, QStringLiteral("org.gnome.desktop.interface")),
            Q_ARG(QString, QStringLiteral("color-scheme")), Q_ARG(QDBusVariant, QDBusVariant(1U)));
        QCOMPARE(changed.size(), 0);
    }

    void textSizeReachesWidgetsThatExistAlready()
    {
        Theme theme;
        theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
        QLabel body(QStringLiteral("body"));
        QLabel title(QStringLiteral("title"));
        setTextStyle(&title, TextStyle::Title);
        body.ensurePolished();
        title.ensurePolished();
        QCOMPARE(title.font().pixelSize(), 18);
        theme.apply(ThemeChoice::Light, Density::Standard, 150, QStringLiteral("en"));
        QCOMPARE(body.font().pixelSize(), 20); // 13 × 1.5, rounded
        QCOMPARE(title.font().pixelSize(), 27);
        theme.apply(ThemeChoice::Light, Density::Standard, 400, QStringLiteral("en"));
        QCOMPARE(theme.look().textPercent, 150);
    }

    void densityIsMeasuredByTheFont_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("control");
        QTest::newRow("compact") << Density::Compact << 26 << 28;
        QTest::newRow("standard") << Density::Standard << 30 << 32;
        QTest::newRow("comfortable") << Density::Comfortable << 36 << 40;
    }

    void densityIsMeasuredByTheFont()
    {
        QFETCH(Density, density);
        QFETCH(int, row);
        QFETCH(int, control);
        Look look;
        look.density = density;
        QCOMPARE(look.rowHeight(), row);
        QCOMPARE(look.controlHeight(), control);
        look.textPercent = 150;
        QCOMPARE(look.rowHeight(), row + 10); // a line of 30 instead of 20
    }

    void anIconFollowsTheThemeItWasNotMadeIn()
    {
        Theme theme;
        theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
        const QIcon icon = themedIcon(QStringLiteral("plus-lg"));
        QVERIFY(!icon.isNull());
        const auto centre = [&icon](QIcon::Mode mode) {
            return icon.pixmap(QSize(64, 64), 1.0, mode).toImage().pixelColor(32, 32);
        };
        QCOMPARE(centre(QIcon::Normal), QColor(kLight.text));
        theme.apply(ThemeChoice::Dark, Density::Standard, 100, QStringLiteral("en"));
        QCOMPARE(centre(QIcon::Normal), QColor(kDark.text));
        QCOMPARE(centre(QIcon::Disabled), QColor(kDark.disabledText));
        QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
    }

    void anIconIsAsSharpAsTheScreen()
    {
        const QPixmap pixmap = themedIcon(QStringLiteral("house")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void namesOfThemesRoundTrip()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                 ThemeChoice::HighContrastLight, ThemeChoice::HighContrastDark})
            QCOMPARE(themeFromName(themeName(choice)), choice);
        QCOMPARE(themeFromName(QStringLiteral("solarized")), ThemeChoice::System);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
