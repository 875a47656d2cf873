#include "models/access/password_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using lobby::access::checkNewPassword;
using lobby::access::Password;
using Problem = Password::Problem;

class PasswordRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPasswords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Problem>>("problem");
        const std::optional<Problem> none;
        const std::optional common(Problem::Common);
        const std::optional tooShort(Problem::TooShort);
        QTest::newRow("seven characters") << u"kx7#qpz"_s << tooShort;
        QTest::newRow("eight characters") << u"kx7#qpzm"_s << none;
        QTest::newRow("seven Chinese characters") << u"大堂里的红灯笼"_s << tooShort;
        QTest::newRow("eight Chinese characters") << u"大堂里的大红灯笼"_s << none;
        QTest::newRow("seven outside the BMP")
            << u"\U00020000\U00020001\U00020002\U00020003\U00020004\U00020005\U00020006"_s
            << tooShort;
        QTest::newRow("four words") << u"umbrella window teapot north"_s << none;
        QTest::newRow("password1") << u"password1"_s << common;
        QTest::newRow("in capitals") << u"PassWord1"_s << common;
        QTest::newRow("I love you for ever") << u"woaini1314"_s << common;
        QTest::newRow("5201314 made longer") << u"52013145"_s << none;
        QTest::newRow("52013141314") << u"52013141314"_s << common;
        QTest::newRow("a123456789") << u"a123456789"_s << common;
        QTest::newRow("a common word and a birthday") << u"woaini19951231"_s << common;
        QTest::newRow("the front desk's own") << u"qiantai123"_s << common;
        QTest::newRow("one character") << u"ttttttttttt"_s << common;
        QTest::newRow("two characters in turn") << u"ghghghghgh"_s << common;
        QTest::newRow("three characters") << u"ghighighighi"_s << none;
        QTest::newRow("own name") << u"wang xiaofang"_s << common;
    }

    void newPasswords()
    {
        QFETCH(QString, text);
        const auto password = Password::fromText(text);
        QVERIFY(password);
        QTEST(checkNewPassword(*password, u"Wang Xiaofang"), "problem");
    }
};

QTEST_GUILESS_MAIN(PasswordRulesTest)
#include "tst_password_rules.moc"
