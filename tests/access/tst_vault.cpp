#include "models/access/audit/audit_verifier.h"
#include "models/access/login_attempts.h"
#include "models/access/vault/vault.h"
#include "models/store/engine/statement.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

Password password(const char *text)
{
    auto made = Password::fromText(QString::fromUtf8(text));
    Q_ASSERT(made);
    return *std::move(made);
}

constexpr auto kRight = "correct horse";

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theOwnerIsLoggedInAndComesBack()
    {
        Uuid owner;
        {
            auto vault = found();
            QVERIFY(vault);
            const auto session = vault->authoriser().session();
            QCOMPARE(session->name, u"李晓"_s);
            QVERIFY(vault->authoriser().may(Permission::GuestEdit));
            QVERIFY(vault->authoriser().may(Permission::StaffManage));
            owner = session->staffId;
        }
        const auto named = Vault::memberNamed(folder(), u"李晓"_s);
        QVERIFY(named);
        QCOMPARE(*named, owner);
        const auto again = Vault::unlock(folder(), owner, password(kRight), m_clock);
        QVERIFY(again);
        QCOMPARE((*again)->branch(), (*again)->authoriser().session()->branch);
    }

    void aWrongPasswordIsRefusedAndCounted()
    {
        const Uuid owner = found()->authoriser().session()->staffId;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(Vault::unlock(folder(), owner, password("wrong one"), m_clock).error().code,
                Error::Code::WrongPassword);
        }
        // The fifth has to wait, the right one too.
        QCOMPARE(Vault::unlock(folder(), owner, password(kRight), m_clock).error().code,
            Error::Code::TooManyTries);
        m_clock.advance(120'000);
        QVERIFY(Vault::unlock(folder(), owner, password(kRight), m_clock));
    }

    void foundingDoesNotTouchAVaultThatIsThere()
    {
        QVERIFY(found());
        QCOMPARE(foundResult().error().code, Error::Code::VaultExists);
    }

    void lockedMeansNothingIsAuthorised()
    {
        auto vault = found();
        vault->authoriser().logOut();
        QCOMPARE(vault->authoriser().authorise(Permission::GuestEdit).error().code,
            Error::Code::NotLoggedIn);
        const Uuid owner = *Vault::memberNamed(folder(), u"李晓"_s);
        QVERIFY(vault->switchTo(owner, password(kRight)));
        QVERIFY(vault->authoriser().authorise(Permission::GuestEdit));
    }

    void aMemberWhoHasLeftIsRefused()
    {
        Uuid owner;
        {
            auto vault = found();
            owner = vault->authoriser().session()->staffId;
            letGo(*vault, owner);
        }
        QCOMPARE(Vault::unlock(folder(), owner, password(kRight), m_clock).error().code,
            Error::Code::NotAllowed);
    }

    void aStepUpLastsFiveMinutes()
    {
        Authoriser authoriser(m_clock);
        authoriser.logIn({Uuid::v7(1), u"a"_s, {Role::Administrator}, {}});
        Permission stepUp = Permission::GuestSearch;
        for (int i = 0; i < kPermissionCount; ++i) {
            const auto permission = static_cast<Permission>(i);
            if (grantOf(*authoriser.session(), permission) == Grant::StepUp)
                stepUp = permission;
        }
        QVERIFY(authoriser.authorise(stepUp));
        m_clock.advance(Authoriser::kStepUpMs + 1);
        QCOMPARE(authoriser.authorise(stepUp).error().subject, u"step_up"_s);
        authoriser.confirm();
        QVERIFY(authoriser.authorise(stepUp));
    }

    void anOlderCopyOfTheDatabaseIsNoticed()
    {
        const Uuid owner = found()->authoriser().session()->staffId;
        QVERIFY(QFile::copy(folder().database(), folder().path() + u"/old.db"_s));
        QVERIFY(Vault::unlock(folder(), owner, password(kRight), m_clock)); // one entry more
        QVERIFY(QFile::remove(folder().database()));
        QVERIFY(QFile::rename(folder().path() + u"/old.db"_s, folder().database()));
        QCOMPARE(Vault::unlock(folder(), owner, password(kRight), m_clock).error().code,
            Error::Code::VaultOlder);
    }

    void aLostHeadFileLocksNobodyOut()
    {
        const Uuid owner = found()->authoriser().session()->staffId;
        QVERIFY(QFile::remove(folder().auditHead()));
        QVERIFY(Vault::unlock(folder(), owner, password(kRight), m_clock));
    }

    void theRecoverySheetGivesANewPassword_data()
    {
        QTest::addColumn<QByteArray>("deviceSecret");
        QTest::newRow("as it is") << QByteArray("kept");
        QTest::newRow("lost") << QByteArray();
        QTest::newRow("another computer's") << QByteArray(32, 'x');
        QTest::newRow("torn") << QByteArray("x");
    }
    void theRecoverySheetGivesANewPassword()
    {
        QFETCH(const QByteArray, deviceSecret);
        auto founded = foundResult();
        const Uuid owner = founded->vault->authoriser().session()->staffId;
        founded->vault.reset();
        if (deviceSecret != "kept") {
            QFile secret(DeviceSecretFile::pathIn(folder().path()));
            QVERIFY(secret.remove());
            if (!deviceSecret.isEmpty()) {
                QVERIFY(secret.open(QIODevice::WriteOnly));
                QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
                secret.write(deviceSecret);
            }
        }
        // Lost, and tried too often: the sheet frees the tries too.
        for (int i = 0; i < LoginAttempts::kFreeTries; ++i)
            QVERIFY(!Vault::unlock(folder(), owner, password("forgotten"), m_clock));
        const Result<Done> recovered = Vault::recover(
            folder(), founded->recovery, owner, password("three new words"), m_clock);
        QVERIFY(recovered);
        QVERIFY(!Vault::unlock(folder(), owner, password(kRight), m_clock));
        auto vault = Vault::unlock(folder(), owner, password("three new words"), m_clock);
        QVERIFY(vault);
        const QByteArray key
            = (*vault)->root().subkey(RootKey::Purpose::Database).view().toByteArray();
        const AuditHead head = (*vault)->auditHead();
        vault->reset();
        const auto audit = verifyAudit(folder().database(), key, head);
        QVERIFY(audit);
        QCOMPARE(audit->firstBad, 0U);
        QCOMPARE(audit->entries, 4U); // founded, logged in, recovered, logged in
    }

    void aWrongSheetChangesNothing_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("itsOwnSheet");
        QTest::addColumn<bool>("known");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("another vault's sheet")
            << u"three new words"_s << false << true << Error::Code::WrongPassword;
        QTest::newRow("a password that will not do")
            << u"short"_s << true << true << Error::Code::Invalid;
        QTest::newRow("nobody of this desk")
            << u"three new words"_s << true << false << Error::Code::NotAllowed;
    }
    void aWrongSheetChangesNothing()
    {
        QFETCH(const QString, password);
        QFETCH(const bool, itsOwnSheet);
        QFETCH(const bool, known);
        QFETCH(const Error::Code, code);
        auto founded = foundResult();
        const Uuid owner = founded->vault->authoriser().session()->staffId;
        founded->vault.reset();
        const RecoveryKey other = RecoveryKey::random();
        const RecoveryKey &sheet = itsOwnSheet ? founded->recovery : other;
        const QByteArray before = keyFile();
        QCOMPARE(Vault::recover(folder(), sheet, known ? owner : Uuid::v7(1),
                     *Password::fromText(password), m_clock)
                     .error()
                     .code,
            code);
        QCOMPARE(keyFile(), before);
        QVERIFY(Vault::unlock(folder(), owner, ::password(kRight), m_clock));
    }

    void aDeviceSecretThatOthersCanReadIsNotReplaced()
    {
        auto founded = foundResult();
        const Uuid owner = founded->vault->authoriser().session()->staffId;
        founded->vault.reset();
        QFile secret(DeviceSecretFile::pathIn(folder().path()));
        QVERIFY(secret.setPermissions(secret.permissions() | QFile::ReadOther));
        const QByteArray before = keyFile();
        QCOMPARE(
            Vault::recover(folder(), founded->recovery, owner, password("three new words"), m_clock)
                .error()
                .code,
            Error::Code::VaultExposed);
        QCOMPARE(keyFile(), before);
        QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(Vault::unlock(folder(), owner, password(kRight), m_clock));
    }

    void whoHasLeftIsNotRecovered()
    {
        auto founded = foundResult();
        const Uuid owner = founded->vault->authoriser().session()->staffId;
        letGo(*founded->vault, owner);
        founded->vault.reset();
        const QByteArray before = keyFile();
        QCOMPARE(
            Vault::recover(folder(), founded->recovery, owner, password("three new words"), m_clock)
                .error()
                .code,
            Error::Code::NotAllowed);
        QCOMPARE(keyFile(), before);
    }

    void theAuditHoldsAndEveryChangeOfItIsFound()
    {
        QByteArray key;
        AuditHead head;
        {
            auto vault = found();
            key = vault->root().subkey(RootKey::Purpose::Database).view().toByteArray();
            head = vault->auditHead();
        }
        const auto good = verifyAudit(folder().database(), key, head);
        QVERIFY(good);
        QCOMPARE(good->firstBad, 0U);
        QCOMPARE(good->entries, 2U); // founded, logged in
        QCOMPARE(good->head, head);

        const struct
        {
            const char *change;
            QString problem;
            quint64 firstBad;
        } kChanges[] = {
            {"DELETE FROM audit_event WHERE seq = 2", u"head"_s, 2},
            {"DELETE FROM audit_event WHERE seq = 1", u"sequence"_s, 1},
            {"UPDATE audit_event SET entry = x'00' WHERE seq = 2", u"hash"_s, 2},
            {"UPDATE audit_event SET details = x'00' WHERE seq = 1", u"commitment"_s, 1},
        };
        const QString copy = folder().path() + u"/copy.db"_s;
        for (const auto &[change, problem, firstBad] : kChanges) {
            QFile::remove(copy);
            QVERIFY(QFile::copy(folder().database(), copy));
            {
                store::Connection connection({copy, key, store::Access::Write});
                connection.execute(change);
            }
            const auto report = verifyAudit(copy, key, head);
            QVERIFY(report);
            QCOMPARE(report->problem, problem);
            QCOMPARE(report->firstBad, firstBad);
        }
        {
            QFile::remove(copy);
            QVERIFY(QFile::copy(folder().database(), copy));
            store::Connection connection({copy, key, store::Access::Write});
            connection.execute("UPDATE audit_event SET salt = NULL, details = NULL WHERE seq = 1");
        }
        const auto erased = verifyAudit(copy, key, head);
        QCOMPARE(erased->firstBad, 0U);
        QCOMPARE(erased->erasedDetails, 1U);
    }

private:
    [[nodiscard]] ProfileFolder folder() const
    {
        return ProfileFolder(m_folder->filePath(u"profile"_s));
    }
    [[nodiscard]] QByteArray keyFile() const
    {
        QFile file(folder().keys());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void letGo(Vault &vault, const Uuid &member)
    {
        auto token = vault.authoriser().ofSystem(member, QLatin1StringView("test"));
        auto left = vault.database().commit(std::move(token), {},
            {{sync::OpKind::Set, 2, member, {{5, qint64(0)}}}}); // staff.active
        left.waitForFinished();
        QVERIFY(left.result());
    }
    Result<Vault::Founded> foundResult()
    {
        Founding founding;
        founding.property = u"云栖酒店"_s;
        founding.kind = u"hotel"_s;
        founding.owner = u"李晓"_s;
        founding.cost = {StretchCost::kFloorKiB, StretchCost::kFloorPasses};
        return Vault::found(folder(), founding, password(kRight), m_clock);
    }
    std::unique_ptr<Vault> found()
    {
        auto founded = foundResult();
        return founded ? std::move(founded->vault) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
