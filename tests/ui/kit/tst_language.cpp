#include "ui/kit/settings/language.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using lobby::ui::Language;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtsOwnWordsAndFiguresSwitchWhileRunning()
    {
        Language language;
        QSignalSpy changed(&language, &Language::changed);
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        language.apply(QStringLiteral("zh_CN"));
        QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("取消"));
        QCOMPARE(QLocale().dayName(3), QStringLiteral("星期三"));
        language.apply(QStringLiteral("en"));
        QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Cancel"));
        QCOMPARE(QLocale().dayName(3), QStringLiteral("Wednesday"));
        QCOMPARE(changed.size(), 2);
        language.apply(QStringLiteral("en"));
        QCOMPARE(changed.size(), 2);
    }

    void theNearestLanguageThereIs_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("tag");
        QTest::newRow("mainland") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
        QTest::newRow("Singapore") << QStringLiteral("zh_SG") << QStringLiteral("zh_CN");
        QTest::newRow("Taiwan") << QStringLiteral("zh_TW") << QStringLiteral("zh_TW");
        QTest::newRow("Hong Kong") << QStringLiteral("zh_HK") << QStringLiteral("zh_TW");
        QTest::newRow("Germany") << QStringLiteral("de_DE") << QStringLiteral("en");
    }

    void theNearestLanguageThereIs()
    {
        QFETCH(QString, system);
        QFETCH(QString, tag);
        QCOMPARE(Language::nearest(QLocale(system)), tag);
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
