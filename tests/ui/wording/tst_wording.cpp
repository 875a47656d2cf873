#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using lobby::Error;
using lobby::ui::describe;
using lobby::ui::Wording;

namespace {

/// Codes are numbered without a gap; the compiler's -Wswitch in wording.cpp guards the list itself.
constexpr auto kLast = Error::Code::CalendarMissing;

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeSaysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN", "zh_TW"}) {
            for (int code = 0; code <= int(kLast); ++code) {
                const QByteArray name = lobby::codeName(Error::Code(code)).latin1();
                QTest::addRow("%s in %s", name.constData(), language)
                    << code << QString::fromLatin1(language);
            }
        }
    }

    void everyCodeSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(int, code);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/lobby_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        const Wording words
            = describe({Error::Code(code), QStringLiteral("SECRET"), QStringLiteral("SECRET")});
        const QChar stop = language == QStringLiteral("en") ? u'.' : u'。';
        QVERIFY2(words.what.endsWith(stop), qPrintable(words.what));
        QVERIFY2(words.next.endsWith(stop), qPrintable(words.next));
        QVERIFY(!words.what.contains(QStringLiteral("SECRET"))
            && !words.next.contains(QStringLiteral("SECRET")));
    }

    void noTwoCodesSayTheSame()
    {
        QSet<QString> seen;
        for (int code = 0; code <= int(kLast); ++code)
            seen.insert(describe({Error::Code(code)}).what);
        QCOMPARE(seen.size(), qsizetype(kLast) + 1);
    }

    void aLostDeviceSecretNamesTheRecoverySheet_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("gone from the keychain") << int(Error::Code::KeysMissing);
        QTest::newRow("another computer's") << int(Error::Code::KeysDamaged);
        QTest::newRow("the keychain is silent") << int(Error::Code::Unavailable);
    }

    void aLostDeviceSecretNamesTheRecoverySheet()
    {
        QFETCH(int, code);
        const Wording words = describe({Error::Code(code), {}, QStringLiteral("device_secret")});
        QVERIFY(words.next.contains(QStringLiteral("recovery sheet")));
        QVERIFY(words.what != describe({Error::Code(code)}).what);
    }

    void aDeskThatHasToHearFromItsServerSaysSo()
    {
        const Wording words = describe({Error::Code::NotAllowed, {}, QStringLiteral("lease")});
        QVERIFY(words.what.contains(QStringLiteral("server")));
        QVERIFY(words.what != describe({Error::Code::NotAllowed}).what);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
