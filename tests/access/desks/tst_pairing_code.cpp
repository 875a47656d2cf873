#include "models/access/keys/pairing_code.h"

#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace Qt::StringLiterals;

namespace {

DocumentKeys keysOf(char seed)
{
    return DocumentKeys::of(RootKey(1, SecretBytes::copyOf(QByteArray(32, seed))));
}

} // namespace

class PairingCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsTheCode()
    {
        const PairingCode code = PairingCode::random();
        const QString typed = code.groups().toLower().remove(u' ');
        const auto read = PairingCode::parse(typed);
        QVERIFY(read);
        QCOMPARE(read->check(), code.check());
        QVERIFY(PairingCode::random().check() != code.check());
    }

    void aMistypedCodeIsNoCode()
    {
        QString typed = PairingCode::random().groups();
        typed[0] = typed[0] == u'7' ? u'8' : u'7';
        QVERIFY(!PairingCode::parse(typed));
        QVERIFY(!PairingCode::parse(typed.first(12)));
        QVERIFY(!PairingCode::parse({}));
    }

    void keysTravelUnderTheCodeAlone()
    {
        const PairingCode code = PairingCode::random();
        const DocumentKeys keys = keysOf('a');
        const QByteArray sealed = code.seal(keys);
        QCOMPARE(code.open(sealed)->id(), keys.id());
        QVERIFY(!PairingCode::random().open(sealed));
        QVERIFY(!code.open({}));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!code.open(changed));
        }
    }

    void whatAllSeeSaysNothingOfTheCode()
    {
        const PairingCode code = PairingCode::random();
        QVERIFY(!code.check().contains(code.bytes().view().first(8).toByteArray()));
        QVERIFY(
            !code.seal(keysOf('a')).contains(keysOf('a').bytes().view().first(8).toByteArray()));
    }

    void keysAreWrittenAndRead()
    {
        const DocumentKeys keys = keysOf('a');
        const auto again = DocumentKeys::read(keys.bytes());
        QCOMPARE(again->id(), keys.id());
        QCOMPARE(again->open(keys.seal(u"E12345678")).value(), u"E12345678"_s);
        QCOMPARE(again->index(u"E12345678"), keys.index(u"E12345678"));
        QVERIFY(!keysOf('b').open(keys.seal(u"E12345678")));
        QVERIFY(keysOf('b').id() != keys.id());
        QVERIFY(!DocumentKeys::read(SecretBytes::copyOf(QByteArray(63, 'a'))));
    }
};

QTEST_GUILESS_MAIN(PairingCodeTest)
#include "tst_pairing_code.moc"
