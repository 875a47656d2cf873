#include "ui/kit/settings/desk_settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::ui;

class DeskSettingsTest : public QObject
{
    Q_OBJECT

private:
    static DeskSettings unusual()
    {
        DeskSettings settings;
        settings.language = QStringLiteral("zh_TW");
        settings.theme = ThemeChoice::HighContrastDark;
        settings.density = Density::Comfortable;
        settings.textPercent = 130;
        settings.railCollapsed = true;
        settings.rightColumnHidden = true;
        settings.autoLockMinutes = 30;
        settings.letterKeys = false;
        settings.namesInNotices = true;
        settings.reports = {true, QStringLiteral("/srv/reports"), true, 1'747'180'800'000};
        settings.cards = {CardAtCheckIn::Offer, QStringLiteral("Front desk"), CardPaper::A4,
            CardLanguages::Guests, 2};
        settings.windowGeometry = QByteArrayLiteral("\x01\x00\xff");
        settings.keys = {{QStringLiteral("guest.new"), QStringLiteral("Ctrl+G")}};
        return settings;
    }

private Q_SLOTS:
    void everySettingSurvivesARestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("desk.json"));
        DeskSettingsFile first(path);
        QVERIFY(first.load());
        QCOMPARE(first.settings(), DeskSettings());
        QVERIFY(first.change(unusual()));
        DeskSettingsFile second(path);
        QVERIFY(second.load());
        QCOMPARE(second.settings(), unusual());
    }

    void aDamagedFileMeansDefaultsAndIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("desk.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ cut off");
        file.close();
        DeskSettingsFile desk(file.fileName());
        const auto loaded = desk.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, lobby::Error::Code::Invalid);
        QCOMPARE(desk.settings(), DeskSettings());
    }

    void strangeValuesFallBackOneByOne()
    {
        const DeskSettings read
            = deskSettingsFromJson({{QStringLiteral("theme"), QStringLiteral("pink")},
                {QStringLiteral("density"), 3}, {QStringLiteral("text_percent"), 900},
                {QStringLiteral("language"), QStringLiteral("en")}});
        QCOMPARE(read.theme, ThemeChoice::System);
        QCOMPARE(read.density, Density::Standard);
        QCOMPARE(read.textPercent, 150);
        QCOMPARE(read.language, QStringLiteral("en"));
    }

    void aChangeIsInForceEvenWhenItCannotBeWritten()
    {
        DeskSettingsFile desk(QStringLiteral("/nonexistent/desk.json"));
        QSignalSpy changed(&desk, &DeskSettingsFile::changed);
        QVERIFY(!desk.change(unusual()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.settings(), unusual());
        QVERIFY(desk.change(unusual())); // nothing changes: nothing to write, nothing to announce
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DeskSettingsTest)
#include "tst_desk_settings.moc"
