#include "models/access/secrets/sealing.h"

#include <QTest>

using namespace lobby::access;

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyedHashIsBlake2b()
    {
        // BLAKE2b-256 with key 00…1f over 00 01 02, computed with Python's hashlib.
        SecretBytes key(kKeySize);
        for (qsizetype i = 0; i < kKeySize; ++i)
            key.data()[i] = static_cast<quint8>(i);
        QCOMPARE(keyedHash(key, QByteArrayView("\0\1\2", 3)).toHex(),
            QByteArray("e14fc9161564dd081204f2dd6146a9ffbef66f95d5dc80e0a225e213c09dad7b"));
        QCOMPARE(checksum("abc").toHex(), QByteArray("cf4ab791c62b8d2b2109c90275287816"));
    }

    void stretchIsArgon2id()
    {
        // Python cryptography: Argon2id(b"0123456789abcdef", 32, 3, 1, 65536).derive(b"password")
        const auto key = stretch(SecretBytes::copyOf("password"), "0123456789abcdef",
            {StretchCost::kFloorKiB, StretchCost::kFloorPasses});
        QVERIFY(key);
        QCOMPARE(key->view().toByteArray().toHex(),
            QByteArray("daf16780dcb73e862146297fa17b81b86b480f33c0b67daef0f2c7c809c5797b"));
    }

    void signaturesAreEd25519()
    {
        // RFC 8032, 7.1, test 3.
        const SigningKey key = SigningKey::fromSeed(SecretBytes::copyOf(QByteArray::fromHex(
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")));
        QCOMPARE(key.publicKey.toHex(),
            QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
        const QByteArray signature = key.sign(QByteArray::fromHex("af82"));
        QCOMPARE(signature.toHex(),
            QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                       "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"));
        QVERIFY(isSignedWith(key.publicKey, QByteArray::fromHex("af82"), signature));
        QVERIFY(!isSignedWith(key.publicKey, QByteArray::fromHex("af83"), signature));
        QVERIFY(
            !isSignedWith(SigningKey::random().publicKey, QByteArray::fromHex("af82"), signature));
        QVERIFY(!isSignedWith(key.publicKey, QByteArray::fromHex("af82"), signature.chopped(1)));
        QVERIFY(!isSignedWith({}, QByteArray::fromHex("af82"), signature));
    }

    void onlyTheSameKeyAndContextUnseal()
    {
        const SecretBytes key = SecretBytes::random(kKeySize);
        for (const QByteArray &text : {QByteArray(), QByteArray("a"), QByteArray(1000, 'x')}) {
            const QByteArray sealed = seal(key, text, "guest");
            QCOMPARE(unseal(key, sealed, "guest")->view(), QByteArrayView(text));
            QVERIFY(!unseal(key, sealed, "stay"));
            QVERIFY(!unseal(SecretBytes::random(kKeySize), sealed, "guest"));
            QVERIFY(seal(key, text, "guest") != sealed);
        }
        const QByteArray sealed = seal(key, "abc");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!unseal(key, changed));
            QVERIFY(!unseal(key, sealed.first(i)));
        }
    }

    void onlyThePrivateKeyOpensASealedBox()
    {
        const KeyPair pair = KeyPair::random();
        const QByteArray sealed = sealTo(pair.publicKey, SecretBytes::copyOf("root"));
        QCOMPARE(unsealWith(pair, sealed)->view(), QByteArrayView("root"));
        QVERIFY(!unsealWith(KeyPair::random(), sealed));
        QVERIFY(!unsealWith(pair, sealed.first(sealed.size() - 1)));
        QVERIFY(!unsealWith(pair, {}));
    }

    void aSeedGivesTheSamePairAgain()
    {
        const SecretBytes seed = SecretBytes::random(kKeySize);
        const KeyPair pair = KeyPair::fromSeed(seed);
        QCOMPARE(KeyPair::fromSeed(seed).publicKey, pair.publicKey);
        QCOMPARE(KeyPair::fromPrivate(pair.privateKey.clone()).publicKey, pair.publicKey);
    }

    void subkeysDiffer()
    {
        const SecretBytes key = SecretBytes::random(kKeySize);
        QVERIFY(subkeyOf(key, 1) == subkeyOf(key, 1));
        QVERIFY(!(subkeyOf(key, 1) == subkeyOf(key, 2)));
        QVERIFY(!(subkeyOf(key, 1) == key));
    }

    void secretsMoveAndCompare()
    {
        SecretBytes secret = SecretBytes::copyOf("abc");
        const SecretBytes moved = std::move(secret);
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
        QVERIFY(moved == SecretBytes::copyOf("abc"));
        QVERIFY(!(moved == SecretBytes::copyOf("abd")));
        QVERIFY(!(moved == SecretBytes::copyOf("ab")));
        QVERIFY(moved.clone() == moved);
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "tst_sealing.moc"
