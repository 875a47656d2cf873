#include "models/complaints/evidence/evidence.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace Qt::StringLiterals;

class MediaTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatIsInIt_data();
    void aFileIsWhatIsInIt();
    void bounds_data();
    void bounds();
    void aNameIsShownAsItIs_data();
    void aNameIsShownAsItIs();
    void aSourceIsOneOfTheList();
};

void MediaTypeTest::aFileIsWhatIsInIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &type) {
        QTest::newRow(name) << bytes << type;
    };
    row("PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), u"image/png"_s);
    row("PNG that was sent as text", QByteArray("\x89PNG\n\x1a\n\0\0\0", 10), {});
    row("JPEG", QByteArray("\xff\xd8\xff\xe0\0", 5), u"image/jpeg"_s);
    row("JPEG's beginning alone", QByteArray("\xff\xd8", 2), {});
    row("PDF", "%PDF-1.7\n%\xe2\xe3", u"application/pdf"_s);
    row("PDF behind something else", "\x01%PDF-1.7", {});
    row("text", "The lift stood still.\r\n\tTwice.\n", u"text/plain"_s);
    row("Chinese text", u"电梯停了两次。"_s.toUtf8(), u"text/plain"_s);
    row("text with a mark of its encoding", "\xef\xbb\xbfhello", u"text/plain"_s);
    row("text in GB 18030", "\xb5\xe7\xcc\xdd", {});
    row("text cut in the middle of a character", u"电"_s.toUtf8().first(2), {});
    row("text with a zero byte", QByteArray("a\0b", 3), {});
    row("text with an escape", "a\x1b[31m", {});
    row("text with a C1 control character", "a\xc2\x9b", {});
    row("a program",
        QByteArray("\x7f"
                   "ELF\2\1\1\0",
            8),
        {});
    row("a Windows program", QByteArray("MZ\x90\0\3", 5), {});
    row("a ZIP", "PK\x03\x04", {});
    row("GIF", "GIF89a\x01", {});
    row("a page of HTML is but text", "<script>alert(1)</script>", u"text/plain"_s);
    row("nothing", {}, {});
}

void MediaTypeTest::aFileIsWhatIsInIt()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    const auto found = mediaTypeOf(bytes);
    QCOMPARE(found ? QString(nameOf(*found)) : QString(), type);
    if (found)
        QCOMPARE(mediaTypeNamed(type), found);
}

void MediaTypeTest::bounds_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("refused");
    QTest::newRow("empty") << qint64(0) << u"invalid"_s;
    QTest::newRow("one byte") << qint64(1) << QString();
    QTest::newRow("the most") << kMostEvidenceBytes << QString();
    QTest::newRow("one byte more") << kMostEvidenceBytes + 1 << u"file_too_large"_s;
}

void MediaTypeTest::bounds()
{
    QFETCH(const qint64, size);
    QFETCH(const QString, refused);
    const auto evidence = examined(QByteArray(size, 'a'), u"a.txt"_s, u"guest"_s);
    QCOMPARE(evidence ? QString() : QString(codeName(evidence.error().code)), refused);
    if (evidence)
        QCOMPARE(evidence->size, size);
}

void MediaTypeTest::aNameIsShownAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a path") << u"/home/li/照片 1.png"_s << u"照片 1.png"_s;
    QTest::newRow("letters that turn round") << u"a\u202egnp.exe"_s << u"agnp.exe"_s;
    QTest::newRow("ends of lines") << u"a\nb\u2028c"_s << u"abc"_s;
    QTest::newRow("too long") << QString(500, u'a') << QString(120, u'a');
    QTest::newRow("none") << QString() << QString();
}

void MediaTypeTest::aNameIsShownAsItIs()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    QCOMPARE(examined("a", name, u"guest"_s).value().name, shown);
}

void MediaTypeTest::aSourceIsOneOfTheList()
{
    const auto refused = examined("a", u"a"_s, u"hearsay"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"source"_s);
}

QTEST_APPLESS_MAIN(MediaTypeTest)
#include "tst_media_type.moc"
