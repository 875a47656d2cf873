#include "models/followups/exporting/follow_up_export.h"
#include "tests/support/follow_up_desk.h"

#include <QFileInfo>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using access::Permission;
using access::Role;

namespace {

struct Desk : FollowUpDesk
{
    using FollowUpDesk::FollowUpDesk;
    ~Desk()
    {
        exporting.stop();
        database.reset();
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"follow-ups.ics"_s); }
    Result<int> write(const ExportWish &wish, const std::optional<access::Vouched> &word = {})
    {
        return wait(exporting.write(wish, path(),
            {[](const Reminder &reminder) { return reminder.title; },
                [](const Reminder &reminder) { return QString(codeOf(reminder.kind)); }},
            word));
    }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("\r\n ", "");
    }
    [[nodiscard]] access::Vouched wordOf(const char *who, Role role, Permission permission) const
    {
        return authoriser.vouchedBy(
            {Uuid::named("test", who), QString::fromLatin1(who), {role}, branch}, permission,
            branch);
    }
    [[nodiscard]] qint64 noted(const char *action)
    {
        const QByteArray sql = QByteArray("SELECT count(*) FROM audit_event WHERE"
                                          " instr(entry, CAST('")
            + action + "' AS BLOB)) > 0";
        return count(sql.constData());
    }

    FollowUpExport exporting {*database, authoriser};
};

ExportWish all()
{
    ExportWish wish;
    wish.period.whose = Whose::Everybodys;
    wish.zone = QTimeZone("Asia/Shanghai");
    return wish;
}

} // namespace

class FollowUpExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreMaskedAndTheAuditKnows()
    {
        Desk desk;
        desk.remind(u"给陈志强回电"_s, u"2025-05-14 14:00"_s, desk.guest(u"陳志強"_s));
        QCOMPARE(*desk.write(all()), 1);
        const QByteArray file = desk.file();
        QVERIFY2(file.contains("SUMMARY:" + "给陈**回电 · 陳**"_ba), file.constData());
        QVERIFY(!file.contains("志"));
        QCOMPARE(desk.noted("export.masked"), 1);
        QCOMPARE(QFileInfo(desk.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void onlyWhatWasChosenOrWhatAPeriodHolds()
    {
        Desk desk;
        desk.remind(u"early"_s, u"2025-05-14 14:00"_s);
        const Uuid late = desk.remind(u"late"_s, u"2025-06-14 14:00"_s);
        ExportWish chosen = all();
        chosen.chosen = {late};
        QCOMPARE(*desk.write(chosen), 1);
        QVERIFY(desk.file().contains("SUMMARY:late"));
        ExportWish week = all();
        week.period.before = FollowUpDesk::momentOf(u"2025-05-21 00:00"_s);
        QCOMPARE(*desk.write(week), 1);
        QVERIFY(desk.file().contains("SUMMARY:early"));
        ExportWish over = all();
        over.period.before = 1;
        QCOMPARE(desk.write(over).error().code, Error::Code::NotFound);
        QVERIFY(desk.file().contains("SUMMARY:early")); // what was there stays
    }

    void aSupervisorGivesAReasonAndAClerkMayNot()
    {
        Desk supervisor({Role::Supervisor});
        supervisor.remind(u"Call"_s, u"2025-05-14 14:00"_s);
        QVERIFY(supervisor.exporting.needsReason());
        QCOMPARE(supervisor.write(all()).error().code, Error::Code::ReasonRequired);
        ExportWish wish = all();
        wish.reason = u"holiday cover"_s;
        QCOMPARE(*supervisor.write(wish), 1);
        Desk clerk({Role::Clerk});
        clerk.remind(u"Call"_s, u"2025-05-14 14:00"_s);
        QCOMPARE(clerk.write(wish).error().subject, u"export.masked"_s);
        QVERIFY(clerk.file().isEmpty());
    }

    void namesInFullNeedAnotherWhoHoldsTheRight_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("permission");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("refused");
        QTest::newRow("another manager") << "zhao"_ba << int(Role::Manager)
                                         << int(Permission::ExportPlain) << u"audit"_s << QString();
        QTest::newRow("the privacy officer")
            << "zhao"_ba << int(Role::PrivacyOfficer) << int(Permission::ExportPlain) << u"audit"_s
            << QString();
        QTest::newRow("himself") << "staff"_ba << int(Role::Manager) << int(Permission::ExportPlain)
                                 << u"audit"_s << u"four_eyes"_s;
        QTest::newRow("a supervisor")
            << "zhao"_ba << int(Role::Supervisor) << int(Permission::ExportPlain) << u"audit"_s
            << u"four_eyes"_s;
        QTest::newRow("for another thing")
            << "zhao"_ba << int(Role::Manager) << int(Permission::ExportMasked) << u"audit"_s
            << u"four_eyes"_s;
        QTest::newRow("without a reason")
            << "zhao"_ba << int(Role::Manager) << int(Permission::ExportPlain) << u" "_s
            << u"export.plain"_s;
    }
    void namesInFullNeedAnotherWhoHoldsTheRight()
    {
        QFETCH(const QByteArray, by);
        QFETCH(const int, role);
        QFETCH(const int, permission);
        QFETCH(const QString, reason);
        QFETCH(const QString, refused);
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 14:00"_s, desk.guest(u"陳志強"_s));
        ExportWish wish = all();
        wish.inFull = true;
        wish.reason = reason;
        QCOMPARE(desk.write(wish).error().subject, u"four_eyes"_s); // nobody's word
        const auto written
            = desk.write(wish, desk.wordOf(by.constData(), Role(role), Permission(permission)));
        QCOMPARE(written ? QString() : written.error().subject, refused);
        QCOMPARE(desk.file().contains("陳志強"), refused.isEmpty());
        QCOMPARE(desk.noted("export.plain"), refused.isEmpty() ? 1 : 0);
    }

    void birthdaysComeEveryYear()
    {
        Desk desk;
        Reminder lunar;
        lunar.title = u"birthday"_s;
        lunar.kind = ReminderKind::LunarBirthday;
        lunar.baseDate = {1980, 5, 20}; // the 7th of the 4th month
        lunar.baseTime = {9, 0};
        lunar.leadDays = 3;
        QVERIFY(FollowUpDesk::wait(desk.reminders.create(lunar)));
        Reminder ordinary = lunar;
        ordinary.kind = ReminderKind::Birthday;
        ordinary.baseDate = {2000, 6, 1};
        QVERIFY(FollowUpDesk::wait(desk.reminders.create(ordinary)));
        QCOMPARE(*desk.write(all()), 2);
        QCOMPARE(desk.file().count("RDATE;TZID=Asia/Shanghai:"), 9);
        QCOMPARE(desk.file().count("RRULE:FREQ=YEARLY\r\n"), 1);
        QCOMPARE(desk.file().count("TRIGGER:-P3D"), 2);
    }

    void whatCannotBeWrittenIsSaid()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 14:00"_s);
        QVERIFY(QFile(desk.path()).exists() == false && QDir().mkdir(desk.path()));
        QCOMPARE(desk.write(all()).error().subject, u"path"_s);
    }
};

QTEST_GUILESS_MAIN(FollowUpExportTest)
#include "tst_follow_up_export.moc"
