#include "models/access/login_attempts.h"
#include "models/access/staff/staff_directory.h"
#include "tests/support/desk_vault.h"

#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class StaffDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskVault>();
        m_staff = std::make_unique<StaffDirectory>(*m_desk->vault, m_desk->clock, kQuickStretch);
    }
    void cleanup()
    {
        m_staff.reset();
        m_desk.reset();
    }

    void aNewMemberIsOnTheLoginPageAndCanWork()
    {
        const Uuid wang = added();
        QCOMPARE(Vault::members(m_desk->profile())->size(), 2U);
        const auto session = m_desk->vault->switchTo(wang, passwordOf(u"battery staple"));
        QVERIFY(session);
        QCOMPARE(session->name, u"王芳"_s);
        QCOMPARE(session->roles, QList<Role> {Role::Receptionist});
        // And a receptionist hires nobody.
        QCOMPARE(add(u"Zhao"_s).error().code, Error::Code::NotAllowed);
    }

    void aSupervisorVouchesForOneThingAndNobodyElseIsLoggedIn()
    {
        const Uuid wang = added();
        const Uuid zhao = *add(u"Zhao"_s, {Role::Supervisor});
        Vault &vault = *m_desk->vault;
        QVERIFY(vault.switchTo(wang, passwordOf(u"battery staple")));
        const Uuid guest = Uuid::named("test", "guest");
        const auto asked = [&](const Uuid &member, QStringView password) {
            return vault.vouch(member, passwordOf(password), Permission::StayDespiteBan, guest);
        };
        const auto entries = [&] { return vault.auditHead().sequence; };
        const auto before = entries();
        QCOMPARE(asked(zhao, u"not this one").error().code, Error::Code::WrongPassword);
        QCOMPARE(asked(wang, u"battery staple").error().subject, u"stay.despite_ban"_s);
        QCOMPARE(entries(), before);
        const auto word = asked(zhao, u"battery staple");
        QVERIFY(word);
        QCOMPARE(word->by().staffId, zhao);
        QCOMPARE(word->object(), guest);
        QVERIFY(word->permission() == Permission::StayDespiteBan);
        QCOMPARE(entries(), before + 1);
        QCOMPARE(vault.authoriser().session()->staffId, wang);
        QVERIFY(!vault.authoriser().may(Permission::StayDespiteBan));
    }

    void whatNeedsFourEyesIsDoneOnTheWordOfAnotherWhoHoldsIt()
    {
        const Uuid wang = added();
        const Uuid zhao = *add(u"Zhao"_s, {Role::Manager});
        const Uuid qian = *add(u"Qian"_s, {Role::Manager});
        Vault &vault = *m_desk->vault;
        QVERIFY(vault.switchTo(qian, passwordOf(u"battery staple")));
        const Uuid branch = Uuid::named("test", "branch");
        const auto asked = [&](const Uuid &member) {
            return vault.vouch(
                member, passwordOf(u"battery staple"), Permission::ExportPlain, branch);
        };
        const auto leave = [&](const std::optional<Vouched> &word, const Uuid &object) {
            return vault.authoriser().authorise(Permission::ExportPlain, object, {}, word);
        };
        QCOMPARE(asked(wang).error().subject, u"export.plain"_s);
        QCOMPARE(leave({}, branch).error().subject, u"four_eyes"_s);
        QCOMPARE(leave(asked(qian).value(), branch).error().subject, u"four_eyes"_s); // himself
        const auto word = asked(zhao);
        QVERIFY(word);
        QVERIFY(leave(*word, branch));
        QCOMPARE(leave(*word, Uuid::named("test", "other")).error().subject, u"four_eyes"_s);
    }

    void whatCannotBeIsRefusedBeforeAnythingIsWritten()
    {
        QCOMPARE(add(u"  "_s).error().subject, u"name"_s);
        QCOMPARE(add(QString(81, u'x')).error().subject, u"name"_s);
        QCOMPARE(add(u"李晓"_s).error().subject, u"name_taken"_s);
        QCOMPARE(add(u"Zhao"_s, {}).error().subject, u"roles"_s);
        QCOMPARE(add(u"Zhao"_s, {Role::Auditor, Role::Administrator}).error().subject, u"roles"_s);
        QCOMPARE(add(u"Zhao"_s, {Role::Clerk}, u"short").error().subject, u"password"_s);
        QCOMPARE(listed().size(), 1);
        QCOMPARE(Vault::members(m_desk->profile())->size(), 1U);
    }

    void rightsAreAskedWithASecondStepThatEnds()
    {
        m_desk->clock.advance(Authoriser::kStepUpMs + 1);
        QCOMPARE(add(u"Zhao"_s).error().subject, u"step_up"_s);
        QCOMPARE(awaited(m_staff->confirm(passwordOf(u"not this one"))).error().code,
            Error::Code::WrongPassword);
        QVERIFY(awaited(m_staff->confirm(passwordOf(kOwnersPassword))));
        QVERIFY(add(u"Zhao"_s));
    }

    void theLastWhoMayManageStays()
    {
        const Uuid wang = added();
        QCOMPARE(awaited(m_staff->deactivate(m_desk->owner)).error().subject, u"last_manager"_s);
        QCOMPARE(awaited(m_staff->setRoles(m_desk->owner, {Role::Clerk})).error().subject,
            u"last_manager"_s);
        QVERIFY(awaited(m_staff->setRoles(wang, {Role::Manager})));
        QVERIFY(awaited(m_staff->setRoles(m_desk->owner, {Role::Clerk})));
        // What she gave away is gone at once.
        QVERIFY(!m_staff->may(Permission::RoleGrant));
    }

    void whoLeavesHasNoTileAndNoWayIn()
    {
        const Uuid wang = added();
        QVERIFY(awaited(m_staff->edit(find(wang), u"王小芳"_s, {Role::Clerk})));
        QCOMPARE(find(wang).name, u"王小芳"_s);
        QCOMPARE(find(wang).roles, QList<Role> {Role::Clerk});
        QCOMPARE(Vault::members(m_desk->profile())->back().displayName, u"王小芳"_s);
        QVERIFY(awaited(m_staff->deactivate(wang)));
        QCOMPARE(Vault::members(m_desk->profile())->size(), 1U);
        QVERIFY(!m_desk->vault->switchTo(wang, passwordOf(u"battery staple")));
        QVERIFY(!listed().back().active);
        QCOMPARE(awaited(m_staff->rename(wang, u"X"_s)).error().code, Error::Code::NotFound);
    }

    void aCrashBetweenRowAndKeyLeavesNobodyHalfIn()
    {
        // Leaving, cut short: the row is closed, the key is still there.
        const Uuid wang = added();
        auto token = m_desk->vault->authoriser().ofSystem(wang, QLatin1StringView("test"));
        QVERIFY(awaited(m_desk->vault->database().commit(
            std::move(token), {}, {{sync::OpKind::Set, 2, wang, {{5, qint64(0)}}}})));
        QCOMPARE(m_desk->vault->switchTo(wang, passwordOf(u"battery staple")).error().code,
            Error::Code::NotAllowed);
        QVERIFY(awaited(m_staff->tidy()));
        QCOMPARE(Vault::members(m_desk->profile())->size(), 1U);
        QVERIFY(m_desk->vault->switchTo(m_desk->owner, passwordOf(kOwnersPassword)));

        // Coming, cut short: a row without a key, which a new password completes.
        const Uuid zhao = Uuid::v7(m_desk->clock.nowMs());
        token = m_desk->vault->authoriser().ofSystem(zhao, QLatin1StringView("test"));
        QVERIFY(awaited(m_desk->vault->database().commit(std::move(token), {},
            {{sync::OpKind::Create, 2, zhao, {{1, u"赵"_s}, {2, u"clerk"_s}, {5, qint64(1)}}}})));
        QVERIFY(!find(zhao).hasPassword);
        QVERIFY(awaited(m_staff->resetPassword(zhao, passwordOf(u"battery staple"))));
        QVERIFY(find(zhao).hasPassword);
        QVERIFY(m_desk->vault->switchTo(zhao, passwordOf(u"battery staple")));
    }

    void afterTenWrongTriesASupervisorUnlocks()
    {
        const Uuid wang = added();
        for (int i = 0; i < LoginAttempts::kMaxTries; ++i) {
            LoginAttempts attempts(m_desk->profile().loginAttempts(), m_desk->clock);
            QVERIFY(attempts.begin(wang));
            m_desk->clock.advance(LoginAttempts::kLongestWaitMs);
        }
        QVERIFY(find(wang).isLockedOut);
        QVERIFY(awaited(m_staff->unlock(wang)));
        QVERIFY(!find(wang).isLockedOut);
        QVERIFY(m_desk->vault->switchTo(wang, passwordOf(u"battery staple")));
        QCOMPARE(awaited(m_staff->unlock(m_desk->owner)).error().code, Error::Code::NotAllowed);
    }

    void aNewRecoverySheetTakesThePlaceOfTheOldOne()
    {
        const QString path = m_desk->profile().keys();
        const auto first = std::make_shared<RecoveryKey>(RecoveryKey::random());
        const auto second = std::make_shared<RecoveryKey>(RecoveryKey::random());
        m_desk->vault->authoriser().confirm();
        const auto before = m_desk->vault->auditHead().sequence;
        QVERIFY(awaited(m_staff->replaceRecovery(first)));
        QVERIFY(VaultKeys::load(path)->unlockWithRecovery(*first));
        QVERIFY(awaited(m_staff->replaceRecovery(second)));
        QCOMPARE(m_desk->vault->auditHead().sequence, before + 2);
        const auto keys = VaultKeys::load(path);
        QVERIFY(*keys->unlockWithRecovery(*second) == m_desk->vault->root());
        QCOMPARE(keys->unlockWithRecovery(*first).error().code, Error::Code::WrongPassword);
        // Members are not concerned.
        QVERIFY(m_desk->vault->switchTo(m_desk->owner, passwordOf(kOwnersPassword)));
    }

    void aRefusedRecoverySheetChangesNothing()
    {
        const auto key = std::make_shared<RecoveryKey>(RecoveryKey::random());
        const QByteArray before = VaultKeys::load(m_desk->profile().keys())->encode();
        m_desk->clock.advance(Authoriser::kStepUpMs + 1);
        QCOMPARE(awaited(m_staff->replaceRecovery(key)).error().subject, u"step_up"_s);
        Session clerk = *m_staff->session();
        clerk.roles = {Role::Clerk};
        m_desk->vault->authoriser().logIn(clerk);
        QCOMPARE(awaited(m_staff->replaceRecovery(key)).error().code, Error::Code::NotAllowed);
        QCOMPARE(VaultKeys::load(m_desk->profile().keys())->encode(), before);
    }

private:
    Result<Uuid> add(const QString &name, const QList<Role> &roles = {Role::Receptionist},
        QStringView password = u"battery staple")
    {
        return awaited(m_staff->add(name, roles, passwordOf(password)));
    }
    Uuid added()
    {
        const Result<Uuid> wang = add(u"王芳"_s);
        return wang ? *wang : Uuid();
    }
    QList<StaffMember> listed()
    {
        const auto all = awaited(m_staff->list());
        return all ? *all : QList<StaffMember>();
    }
    StaffMember find(const Uuid &id)
    {
        for (const StaffMember &member : listed()) {
            if (member.id == id)
                return member;
        }
        return {};
    }

    std::unique_ptr<DeskVault> m_desk;
    std::unique_ptr<StaffDirectory> m_staff;
};

QTEST_GUILESS_MAIN(StaffDirectoryTest)
#include "tst_staff_directory.moc"
