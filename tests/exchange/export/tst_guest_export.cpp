#include "models/exchange/package/package.h"
#include "models/exchange/tables/csv_source.h"
#include "models/exchange/workbook/sheet_source.h"
#include "models/guests/guest_validation.h"
#include "tests/exchange/export/export_desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using access::Permission;
using access::Role;

namespace {

GuestExportWish wishFor(const QStringList &fields)
{
    GuestExportWish wish;
    wish.fields = fields;
    wish.reason = u"annual return"_s;
    return wish;
}

const QStringList kNameAndPhone {u"guest.full_name_native"_s, u"telephone.e164:mobile"_s};

} // namespace

class GuestExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreMaskedUnlessTwoAgree()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        const auto file = desk.write(wishFor(kNameAndPhone));
        QVERIFY(file);
        QCOMPARE(file->guests, 1);
        QCOMPARE(
            desk.file(), "\xef\xbb\xbf\"Name\",\"Phone\"\r\n\"陈**\",\"'+86138****5678\"\r\n"_ba);
        QCOMPARE(file->sha256, QCryptographicHash::hash(desk.file(), QCryptographicHash::Sha256));
        QCOMPARE(desk.files(), QStringList {u"guests.out"_s});
        QCOMPARE(QFileInfo(desk.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void theAuditKnowsWhatAndHowManyButNotWho()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        GuestExportWish wish = wishFor(kNameAndPhone);
        wish.filter = u"陈志强"_s;
        const auto file = desk.write(wish);
        QVERIFY(file);
        const QList<QByteArray> noted = desk.noted();
        QCOMPARE(noted.size(), 2); // before the first byte, and when it is whole
        for (const QByteArray &entry : noted) {
            QVERIFY(entry.contains("export.masked"));
            QVERIFY(entry.contains("annual return"));
            QVERIFY(entry.contains("csv; masked, filtered;"));
            QVERIFY(entry.contains("guest.full_name_native telephone.e164:mobile"));
            QVERIFY(!entry.contains("陈") && !entry.contains("138"));
        }
        QVERIFY(noted.first().contains("export begun"));
        QVERIFY(noted.last().contains("1 guests"));
        QVERIFY(noted.last().contains(file->sha256.toHex()));
    }

    void valuesInFullNeedAnotherWhoHoldsTheRight_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("permission");
        QTest::addColumn<QString>("refused");
        const int plain = int(Permission::ExportPlain);
        QTest::newRow("another manager") << "zhao"_ba << int(Role::Manager) << plain << QString();
        QTest::newRow("the privacy officer")
            << "zhao"_ba << int(Role::PrivacyOfficer) << plain << QString();
        QTest::newRow("himself") << "staff"_ba << int(Role::Manager) << plain << u"four_eyes"_s;
        QTest::newRow("a supervisor")
            << "zhao"_ba << int(Role::Supervisor) << plain << u"four_eyes"_s;
        QTest::newRow("for another thing")
            << "zhao"_ba << int(Role::Manager) << int(Permission::ExportMasked) << u"four_eyes"_s;
    }
    void valuesInFullNeedAnotherWhoHoldsTheRight()
    {
        QFETCH(const QByteArray, by);
        QFETCH(const int, role);
        QFETCH(const int, permission);
        QFETCH(const QString, refused);
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        GuestExportWish wish
            = wishFor({u"guest.full_name_native"_s, u"identity_document.number_sealed"_s});
        wish.shown = Shown::Plain;
        QCOMPARE(desk.write(wish).error().subject, u"four_eyes"_s); // nobody's word
        const auto written
            = desk.write(wish, desk.wordOf(by.constData(), Role(role), Permission(permission)));
        QCOMPARE(written ? QString() : written.error().subject, refused);
        QCOMPARE(desk.file().contains("陈志强"), refused.isEmpty());
        QCOMPARE(desk.file().contains("E12345678"), refused.isEmpty());
        QCOMPARE(desk.noted().size(), refused.isEmpty() ? 2 : 0);
        QCOMPARE(desk.files().isEmpty(), !refused.isEmpty());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("refused");
        QTest::newRow("no reason") << kNameAndPhone << u" "_s << u""_s << u"reason_required"_s;
        QTest::newRow("no field") << QStringList() << u"x"_s << u""_s << u"invalid"_s;
        QTest::newRow("a field that there is not")
            << QStringList {u"guest.password"_s} << u"x"_s << u""_s << u"invalid"_s;
        QTest::newRow("nobody") << kNameAndPhone << u"x"_s << u"nobody of this name"_s
                                << u"not_found"_s;
    }
    void whatIsRefused()
    {
        QFETCH(const QStringList, fields);
        QFETCH(const QString, reason);
        QFETCH(const QString, filter);
        QFETCH(const QString, refused);
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        GuestExportWish wish = wishFor(fields);
        wish.reason = reason;
        wish.filter = filter;
        const auto written = desk.write(wish);
        QVERIFY(!written);
        QCOMPARE(QString(codeName(written.error().code)), refused);
        QCOMPARE(desk.files(), QStringList());
    }

    void aClerkWritesNothing()
    {
        ExportDesk desk({Role::Clerk});
        QCOMPARE(desk.write(wishFor(kNameAndPhone)).error().subject, u"export.masked"_s);
        QVERIFY(desk.exporting.refusal());
        QVERIFY(desk.noted().isEmpty());
    }

    void aFilterLeavesTheOthersOut()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        desk.add(knownGuest(u"王芳"_s, u"13911112222"_s));
        GuestExportWish wish = wishFor(kNameAndPhone);
        wish.filter = u"wang"_s;
        const auto written = desk.write(wish);
        QVERIFY(written);
        QCOMPARE(written->guests, 1);
        QVERIFY(desk.file().contains("王*"));
        QVERIFY(!desk.file().contains("陈"));
    }

    void whoIsOutOfTheListsStaysOut()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        const Uuid gone = desk.add(knownGuest(u"王芳"_s, u"13911112222"_s));
        QVERIFY(GuestDesk::wait(desk.guests.archive(gone, true, u"left"_s)));
        QCOMPARE(desk.write(wishFor(kNameAndPhone))->guests, 1);
    }

    void onesThatAreOnePersonAreOneRow()
    {
        ExportDesk desk;
        const Uuid first = desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        const Uuid second = desk.add(knownGuest(u"陈志强"_s, u"13911112222"_s));
        const auto joined = waitFor(desk.database->local([&](store::Connection &connection) {
            for (const Uuid &one : {first, second}) {
                store::Statement(connection,
                    "INSERT INTO guest_identity (record_id, guest_id) VALUES (:one, :shown)")
                    .bind(":one", one)
                    .bind(":shown", first)
                    .run();
            }
        }));
        QVERIFY(joined);
        const auto written = desk.write(wishFor(kNameAndPhone));
        QVERIFY(written);
        QCOMPARE(written->guests, 1);
        QVERIFY2(desk.file().contains("138****5678") && desk.file().contains("139****2222"),
            desk.file().constData());
    }

    void whatIsStoppedLeavesNothing()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        auto progress = std::make_shared<ExportProgress>();
        progress->cancelled = true;
        const auto written = GuestDesk::wait(
            desk.exporting.write(wishFor(kNameAndPhone), desk.path(), progress, {}));
        QCOMPARE(written.error().code, Error::Code::Cancelled);
        QCOMPARE(desk.files(), QStringList());
        QCOMPARE(desk.noted().size(), 1); // that somebody tried
    }

    void whatCannotBeWrittenLeavesWhatWasThere()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        QVERIFY(QDir().mkdir(desk.path()));
        QCOMPARE(desk.write(wishFor(kNameAndPhone)).error().subject, u"path"_s);
        QVERIFY(QFileInfo(desk.path()).isDir());
        QCOMPARE(desk.files(), QStringList());
        const auto nowhere = GuestDesk::wait(desk.exporting.write(
            wishFor(kNameAndPhone), desk.folder.filePath(u"none/out.csv"_s), {}, {}));
        QCOMPARE(nowhere.error().subject, u"path"_s);
    }

    void aFullDiskLeavesNothing()
    {
        // Somebody who paints, until the disk is full.
        struct Painter final : TableWriter
        {
            explicit Painter(const QString &path)
                : file(path)
            {
            }
            Result<Done> write(const QStringList &) override
            {
                return file.write("row") == 3 && file.flush() && ++rows < 3
                    ? Result<Done>(Done())
                    : Result<Done>(Error {Error::Code::DiskFull, {}, u"path"_s});
            }
            Result<Done> finish() override { return Done(); }
            QFile file;
            int rows = 0;
        };
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        desk.add(knownGuest(u"王芳"_s, u"13911112222"_s));
        QString grew;
        GuestExport painting(*desk.database, desk.authoriser, desk.search, desk.numbers,
            [&grew](
                const QString &path, const ListFrame &) -> Result<std::unique_ptr<TableWriter>> {
                grew = path;
                auto painter = std::make_unique<Painter>(path);
                if (!painter->file.open(QIODevice::WriteOnly))
                    return Error {Error::Code::Unavailable, {}, u"path"_s};
                return std::unique_ptr<TableWriter>(std::move(painter));
            });
        GuestExportWish wish = wishFor(kNameAndPhone);
        wish.format = ExportFormat::Pdf;
        const auto written = GuestDesk::wait(painting.write(wish, desk.path(), {}, {}));
        QCOMPARE(written.error().code, Error::Code::DiskFull);
        QVERIFY(!grew.isEmpty() && grew != desk.path()); // it grew beside its place
        QCOMPARE(QFileInfo(grew).path(), desk.folder.path());
        QCOMPARE(desk.files(), QStringList());
        QCOMPARE(desk.noted().size(), 1); // that somebody tried
    }

    void aLinkIsReplacedAndNothingBehindItIsTouched()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        const QTemporaryDir elsewhere;
        const QString target = elsewhere.filePath(u"theirs.csv"_s);
        QFile theirs(target);
        QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
        theirs.close();
        QVERIFY(QFile::link(target, desk.path()));
        QVERIFY(desk.write(wishFor(kNameAndPhone)));
        QVERIFY(!QFileInfo(desk.path()).isSymLink());
        QVERIFY(desk.file().contains("陈**"));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QCOMPARE(theirs.readAll(), "theirs"_ba);
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden),
            QStringList {u"theirs.csv"_s});
    }

    void aWorkbookSaysOnEveryPageWhoMadeIt()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        GuestExportWish wish = wishFor(kNameAndPhone);
        wish.format = ExportFormat::Workbook;
        wish.frame = {u"Guests"_s, u"Exported by 李晓 at front-1 & back-2"_s};
        QVERIFY(desk.write(wish));
        const auto package = Package::open(desk.path(), TableLimits());
        QVERIFY(package);
        const auto sheet = (*package)->part(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet);
        QByteArray text;
        for (;;) {
            const auto piece = (*sheet)->read();
            QVERIFY(piece);
            if (piece->isEmpty())
                break;
            text += *piece;
        }
        QVERIFY2(text.contains("<oddFooter>&amp;LExported by 李晓 at front-1 &amp;&amp; back-2"),
            text.constData());
    }

    void howFarItIsIsTold()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        desk.add(knownGuest(u"王芳"_s, u"13911112222"_s));
        auto progress = std::make_shared<ExportProgress>();
        QVERIFY(GuestDesk::wait(
            desk.exporting.write(wishFor(kNameAndPhone), desk.path(), progress, {})));
        QCOMPARE(progress->all, 4); // columns of several values are counted first
        QCOMPARE(progress->done, 4);
        progress = std::make_shared<ExportProgress>();
        QVERIFY(GuestDesk::wait(desk.exporting.write(
            wishFor({u"guest.full_name_native"_s}), desk.path(), progress, {})));
        QCOMPARE(progress->all, 2);
        QCOMPARE(progress->done, 2);
    }

    void whoLeavesTheDeskStopsWhatIsUnderWay()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        desk.exporting.stop();
        QCOMPARE(desk.write(wishFor(kNameAndPhone)).error().code, Error::Code::Cancelled);
        QCOMPARE(desk.files(), QStringList());
    }

    void moreColumnsThanAnImportTakesAreRefused()
    {
        ExportDesk desk;
        guests::GuestProfile guest = knownGuest(u"陈志强"_s, u"13812345678"_s);
        guest.tags.clear();
        guest.preferences.clear();
        guest.emails.clear();
        guest.addresses.clear();
        for (int i = 0; i < guests::kMaxMembers; ++i) {
            const QString number = QString::number(i);
            guest.tags.append({.code = u"tag"_s + number});
            guest.preferences.append({.groupCode = u"hobby"_s, .value = u"hobby "_s + number});
            guest.emails.append({.address = u"chen"_s + number + u"@example.com"_s});
            guest.addresses.append({.addressLine = u"南京路 "_s + number});
        }
        desk.add(guest);
        const QStringList many {u"guest_tag.code"_s, u"preference.value:hobby"_s,
            u"email.address"_s, u"address.address_line"_s};
        QVERIFY(desk.write(wishFor(many))); // 200
        QVERIFY(QFile::remove(desk.path()));
        const auto written = desk.write(wishFor(many + QStringList {u"guest.surname"_s}));
        QVERIFY(!written);
        QCOMPARE(written.error().subject, u"columns"_s);
        QCOMPARE(desk.files(), QStringList());
    }

    void aListOnPaperNeedsSomebodyToPaint()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        GuestExportWish wish = wishFor(kNameAndPhone);
        wish.format = ExportFormat::Pdf;
        QCOMPARE(desk.write(wish).error().subject, u"paper"_s);
    }

    void oldProgramsReadTheirOwnEncoding()
    {
        ExportDesk desk;
        desk.add(knownGuest(u"陈志强"_s, u"13812345678"_s));
        GuestExportWish wish = wishFor(kNameAndPhone);
        wish.format = ExportFormat::CsvGb18030;
        wish.headings = HeadingLanguage::Chinese;
        QVERIFY(desk.write(wish));
        QVERIFY(
            desk.file().startsWith("\"\xd0\xd5\xc3\xfb\",\"\xca\xd6\xbb\xfa\"\r\n\"\xb3\xc2**\""));
        const auto dialect = guessDialect(desk.path());
        QCOMPARE(dialect->encoding, TextEncoding::Gb18030);
    }
};

QTEST_GUILESS_MAIN(GuestExportTest)
#include "tst_guest_export.moc"
