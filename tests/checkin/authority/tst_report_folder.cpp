#include "models/checkin/authority/report_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QString kName = u"arrival-0190163d-8694-739b-aea5-966c26f8ad91"_s;

} // namespace

class ReportFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place.emplace(); }

    void aReportIsItsOwnersAlone()
    {
        const ReportFolder folder(m_place->path());
        QVERIFY(folder.check());
        QVERIFY(folder.write(kName + u".json"_s, "{}"));
        const QFileInfo written(path(u".json"_s));
        QCOMPARE(written.size(), 2);
        constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup
            | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(written.permissions() & kOthers, QFile::Permissions());
        QCOMPARE(names(), QStringList {kName + u".json"_s});
    }

    void aFolderThatWillNotDoIsSaidSo()
    {
        QCOMPARE(ReportFolder(QString()).check().error().code, Code::Invalid);
        QCOMPARE(ReportFolder(u"reports"_s).check().error().code, Code::Invalid);
        QCOMPARE(ReportFolder(m_place->filePath(u"none"_s)).check().error().code, Code::NotFound);
        put(u"file"_s, "");
        QCOMPARE(ReportFolder(m_place->filePath(u"file"_s)).check().error().code, Code::Invalid);
        const ReportFolder full(m_place->path(),
            [](const QString &, QByteArrayView) { return Error {Code::DiskFull}; });
        QCOMPARE(full.check().error().code, Code::DiskFull);
    }

    void aFolderInWhichNothingCanBeMadeIsSaidSo()
    {
        QVERIFY(!ReportFolder(u"/proc"_s).check()); // also for root, who may write anywhere else
    }

    void aLinkInPlaceOfTheReportIsNotFollowed()
    {
        put(u"elsewhere"_s, "precious");
        QVERIFY(QFile::link(m_place->filePath(u"elsewhere"_s), path(u".json"_s)));
        QVERIFY(!ReportFolder(m_place->path()).write(kName + u".json"_s, "{}"));
        QFile elsewhere(m_place->filePath(u"elsewhere"_s));
        QVERIFY(elsewhere.open(QIODevice::ReadOnly));
        QCOMPARE(elsewhere.readAll(), "precious"_ba);
    }

    void answersAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << "The room is unknown."_ba << u"The room is unknown."_s;
        QTest::newRow("nothing") << ""_ba << QString();
        QTest::newRow("several lines") << "first\r\nsecond\n"_ba << u"first second"_s;
        QTest::newRow("Chinese") << QByteArray("证件号码错误") << u"证件号码错误"_s;
        QTest::newRow("no UTF-8") << "bad \xff\xfe text"_ba << u"bad \ufffd\ufffd text"_s;
        QTest::newRow("control characters, NUL") << QByteArray("a\0\x1b[31mb", 8) << u"a [31mb"_s;
        QTest::newRow("turned round") << QByteArray("a\u202eb") << u"ab"_s;
        QTest::newRow("the number it refuses")
            << "Passport E12345678 is unknown."_ba << u"Passport **** is unknown."_s;
        QTest::newRow("a short number") << "Code 4711: no room."_ba << u"Code 4711: no room."_s;
        QTest::newRow("200 letters") << QByteArray(200, 'x') << QString(200, u'x');
        QTest::newRow("201 letters") << QByteArray(201, 'x') << QString(200, u'x');
        QTest::newRow("a flood") << QByteArray(1'000'000, 'x') << QString(200, u'x');
        QTest::newRow("a flood of digits") << QByteArray(1'000'000, '7') << u"****"_s;
    }
    void answersAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        put(kName + u".error"_s, bytes);
        const auto answer = ReportFolder(m_place->path()).answer(kName);
        QVERIFY(answer);
        QVERIFY(!answer->accepted);
        QCOMPARE(answer->text, text);
    }

    void aRefusalWeighsMoreThanItsOpposite()
    {
        const ReportFolder folder(m_place->path());
        QVERIFY(!folder.answer(kName));
        put(kName + u".ok"_s, "");
        QCOMPARE(folder.answer(kName), ReportAnswer {true});
        put(kName + u".error"_s, "no");
        QCOMPARE(folder.answer(kName), (ReportAnswer {false, u"no"_s}));
    }

    void whatIsNoFileIsNoAnswer()
    {
        const ReportFolder folder(m_place->path());
        put(u"secret"_s, "of somebody else");
        QVERIFY(QFile::link(m_place->filePath(u"secret"_s), path(u".error"_s)));
        QVERIFY(!folder.answer(kName));
        folder.removeAnswers(kName);
        QVERIFY(QFile::exists(m_place->filePath(u"secret"_s)));

        QCOMPARE(::mkfifo(QFile::encodeName(path(u".error"_s)).constData(), 0600), 0);
        QVERIFY(!folder.answer(kName)); // and nobody waits for it
        QVERIFY(QDir(m_place->path()).mkdir(kName + u".ok"_s));
        QVERIFY(!folder.answer(kName));
    }

    void anAnswerToAnEarlierTryIsNoneToThisOne()
    {
        const ReportFolder folder(m_place->path());
        put(kName + u".error"_s, "no");
        QVERIFY(folder.write(kName + u".csv"_s, "a,b\r\n"));
        QVERIFY(!folder.answer(kName));
        put(kName + u".ok"_s, "");
        folder.removeReport(kName);
        QCOMPARE(names(), QStringList {kName + u".ok"_s});
        folder.removeAnswers(kName);
        QCOMPARE(names(), QStringList());
    }

private:
    [[nodiscard]] QString path(const QString &ending) const
    {
        return m_place->filePath(kName + ending);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_place->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_place->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::optional<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(ReportFolderTest)
#include "tst_report_folder.moc"
