#include "models/checkin/readers/serial_reader.h"
#include "models/checkin/reading/scan.h"
#include "tests/support/pseudo_terminal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// Over a pseudo terminal, under a name that stays when another one takes its place.
class SerialReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        plugIn();
        m_reader = std::make_unique<SerialReader>(
            SerialReader::Options {.port = m_port, .retryMs = 20, .silenceMs = 60}, isUnfinished);
        m_scans.clear();
        connect(m_reader.get(), &Reader::scanned, this,
            [this](const QString &text) { m_scans += text; });
        QTRY_COMPARE(m_reader->health(), ReaderHealth::Ready);
    }
    void cleanup()
    {
        m_reader.reset();
        m_line.reset();
    }

    void aLineIsAScan()
    {
        QVERIFY(m_line->send("E1234567\r\n"));
        QTRY_COMPARE(m_scans, QStringList {u"E1234567"_s});
        QCOMPARE(m_reader->name(), m_port);
    }

    void aDocumentOfTwoLinesIsOneScan()
    {
        const QString first = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
        const QString second = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
        QVERIFY(m_line->send(first.toLatin1() + '\r'));
        QVERIFY(m_line->send(second.toLatin1() + '\r'));
        QTRY_COMPARE(m_scans, QStringList {first + u'\n' + second});
    }

    void silenceEndsALineWithoutAnEnd()
    {
        QVERIFY(m_line->send("E1234567"));
        QTRY_COMPARE(m_scans, QStringList {u"E1234567"_s});
    }

    void noiseDoesNoHarm()
    {
        QByteArray noise;
        for (int i = 0; i < 3000; ++i)
            noise += char(i * 7 % 256);
        QVERIFY(m_line->send(noise + '\x03')); // among it the beginning of a text
        QVERIFY(m_line->send("E1234567\r"));
        QTRY_VERIFY(m_scans.contains(u"E1234567"_s));
        QCOMPARE(m_reader->health(), ReaderHealth::Ready);
    }

    void moreThanADocumentHoldsIsDropped()
    {
        QSignalSpy failures(m_reader.get(), &Reader::failed);
        for (int i = 0; i < 11; ++i) {
            QVERIFY(m_line->send(QByteArray(1000, 'A')));
            QCoreApplication::processEvents(); // a line holds 4 kB
        }
        QVERIFY(m_line->send("\r"));
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(m_scans.isEmpty());
    }

    void whatIsPulledOutAndPluggedInAgainGoesOn()
    {
        QVERIFY(m_line->send("half a li"));
        m_line->unplug();
        QTRY_COMPARE(m_reader->health(), ReaderHealth::Lost);
        plugIn();
        QTRY_COMPARE(m_reader->health(), ReaderHealth::Ready);
        QVERIFY(m_line->send("E1234567\r"));
        QTRY_VERIFY(m_scans.contains(u"E1234567"_s));
        QVERIFY(!m_scans.join(u'|').contains(u"half a liE"_s));
    }

    void whatIsNotThereYetIsFoundWhenItComes()
    {
        m_reader.reset();
        m_line->unplug();
        QFile::remove(m_port);
        SerialReader reader(
            SerialReader::Options {.port = m_port, .retryMs = 60'000}, isUnfinished);
        QTRY_COMPARE(reader.health(), ReaderHealth::Lost);
        plugIn();
        reader.tryNow();
        QCOMPARE(reader.health(), ReaderHealth::Ready);
    }

private:
    void plugIn()
    {
        m_line = std::make_unique<PseudoTerminal>();
        QFile::remove(m_port);
        QVERIFY(QFile::link(m_line->path(), m_port));
    }

    QTemporaryDir m_folder;
    QString m_port = m_folder.filePath(u"scanner"_s);
    std::unique_ptr<PseudoTerminal> m_line;
    std::unique_ptr<SerialReader> m_reader;
    QStringList m_scans;
};

QTEST_GUILESS_MAIN(SerialReaderTest)
#include "tst_serial_reader.moc"
