#include "models/access/secrets/password.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using lobby::access::Password;
using Problem = Password::Problem;

class PasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBeAPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Problem>>("problem");
        const std::optional<Problem> none;
        QTest::newRow("empty") << QString() << std::optional(Problem::Empty);
        QTest::newRow("one character") << u"x"_s << none;
        QTest::newRow("128 characters") << QString(128, u'x') << none;
        QTest::newRow("129 characters") << QString(129, u'x') << std::optional(Problem::TooLong);
        QTest::newRow("128 outside the BMP") << u"\U00020000"_s.repeated(128) << none;
        QTest::newRow("129 outside the BMP")
            << u"\U00020000"_s.repeated(129) << std::optional(Problem::TooLong);
        QTest::newRow("a megabyte") << QString(1'000'000, u'x') << std::optional(Problem::TooLong);
        QTest::newRow("NUL inside") << QString(u"ab\0cd"_s) << std::optional(Problem::HoldsNul);
        QTest::newRow("lone surrogate")
            << QString(QChar(0xd800)) << std::optional(Problem::InvalidUtf8);
    }

    void refusesWhatCannotBeAPassword()
    {
        QFETCH(QString, text);
        const auto password = Password::fromText(text);
        QTEST(password ? std::nullopt : std::optional(password.error()), "problem");
    }

    void composedAndDecomposedAreOnePassword()
    {
        const auto composed = Password::fromText(u"caf\u00e9 \u304c"_s);
        const auto decomposed = Password::fromText(u"cafe\u0301 \u304b\u3099"_s);
        QVERIFY(composed && decomposed);
        QVERIFY(composed->bytes() == decomposed->bytes());
        QCOMPARE(composed->bytes().view(), QByteArrayView("caf\xc3\xa9 \xe3\x81\x8c"));
    }

    void refusesInvalidUtf8FromAPipe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::optional<Problem>>("problem");
        const std::optional<Problem> none;
        QTest::newRow("plain") << QByteArray("correct horse") << none;
        QTest::newRow("Chinese") << QByteArray("大堂经理2025") << none;
        QTest::newRow("empty") << QByteArray() << std::optional(Problem::Empty);
        QTest::newRow("stray byte") << QByteArray("ab\xff") << std::optional(Problem::InvalidUtf8);
        QTest::newRow("cut short")
            << QByteArray("ab\xe5\xa4") << std::optional(Problem::InvalidUtf8);
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << std::optional(Problem::InvalidUtf8);
        QTest::newRow("NUL") << QByteArray("ab\0c", 4) << std::optional(Problem::HoldsNul);
        QTest::newRow("2 MB") << QByteArray(2'000'000, 'x') << std::optional(Problem::TooLong);
    }

    void refusesInvalidUtf8FromAPipe()
    {
        QFETCH(QByteArray, bytes);
        const auto password = Password::fromUtf8(bytes);
        QTEST(password ? std::nullopt : std::optional(password.error()), "problem");
    }
};

QTEST_GUILESS_MAIN(PasswordTest)
#include "tst_password.moc"
