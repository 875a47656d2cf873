#include "tests/support/manual_clock.h"
#include "ui/checkin/receiving/document_receiver.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// The example of ICAO 9303-4.
const QString kPassport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                          "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

} // namespace

class DocumentReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<DocumentReceiver>(m_clock, u"CN"_s);
        m_happened.clear();
        const auto note = [this](const QString &what) { m_happened.append(what); };
        connect(m_receiver.get(), &DocumentReceiver::documentRead, this,
            [note](const checkin::ReadDocument &read) { note(u"document "_s + read.number.text); });
        connect(m_receiver.get(), &DocumentReceiver::ownCodeRead, this,
            [note](const checkin::OwnCode &) { note(u"own code"_s); });
        connect(m_receiver.get(), &DocumentReceiver::searchRequested, this,
            [note](const QString &text) { note(u"search "_s + text); });
        connect(m_receiver.get(), &DocumentReceiver::newGuestRequested, this,
            [note](const guests::GuestProfile &guest) {
                note(u"guest "_s + guest.guest.fullNameNative);
            });
        connect(m_receiver.get(), &DocumentReceiver::boardingPassRead, this,
            [note](const checkin::BoardingPass &pass) {
                note(u"boarding pass of "_s + pass.surname);
            });
        connect(m_receiver.get(), &DocumentReceiver::refused, this,
            [note](const QString &what) { note(u"refused: "_s + what); });
    }

    void everythingIsTakenForWhatItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("happened");
        QTest::newRow("a passport") << kPassport << u"document L898902C3"_s;
        QTest::newRow("an identity card")
            << u"11010519491231002X"_s << u"document 11010519491231002X"_s;
        QTest::newRow("a wrong number of one")
            << u"110105194912310021"_s << u"refused: The last character does not fit the number."_s;
        QTest::newRow("a member's code")
            << u"LOBBY:G:0190A5D4-7B3C-7DEF-8123-456789ABCDEF"_s << u"own code"_s;
        QTest::newRow("a boarding pass")
            << u"M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226F001A0025 100"_s
            << u"boarding pass of DESMARAIS"_s;
        QTest::newRow("a visiting card")
            << u"BEGIN:VCARD\nVERSION:3.0\nN:王;伟\nFN:王伟\nEND:VCARD"_s << u"guest 王伟"_s;
        QTest::newRow("a room") << u"1207"_s << u"search 1207"_s;
        QTest::newRow("nothing") << u" "_s << u"refused: Nothing was read."_s;
    }
    void everythingIsTakenForWhatItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, happened);
        m_receiver->take(text);
        QCOMPARE(m_happened, QStringList {happened});
    }

    void theSameCardIsReadOnceInThreeSeconds()
    {
        QVERIFY(!m_receiver->isRepeated(kPassport));
        m_clock.advance(2999);
        QVERIFY(m_receiver->isRepeated(kPassport));
        QVERIFY(!m_receiver->isRepeated(u"1207"_s));
        QVERIFY(!m_receiver->isRepeated(kPassport));
        m_clock.advance(3000);
        QVERIFY(!m_receiver->isRepeated(kPassport));
        m_receiver->forget();
        QVERIFY(!m_receiver->isRepeated(kPassport));
    }

    void aPictureThatIsDroppedBringsNothing()
    {
        const QSignalSpy begun(m_receiver.get(), &DocumentReceiver::pictureBegun);
        const QSignalSpy ended(m_receiver.get(), &DocumentReceiver::pictureEnded);
        QImage picture(800, 500, QImage::Format_Grayscale8);
        picture.fill(20);
        m_receiver->takePicture(picture);
        m_receiver->dropPicture();
        picture.fill(250);
        m_receiver->takePicture(picture);
        QCOMPARE(begun.size(), 2);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(
            m_happened, QStringList {u"refused: The picture has too little contrast to read."_s});
    }

private:
    ManualClock m_clock;
    std::unique_ptr<DocumentReceiver> m_receiver;
    QStringList m_happened;
};

QTEST_MAIN(DocumentReceiverTest)
#include "tst_document_receiver.moc"
