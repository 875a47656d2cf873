#include "models/complaints/dossier/dossier_check.h"
#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/pdf_reading.h"
#include "ui/complaints/dossier/dossier_pdf.h"
#include "ui/complaints/evidence/evidence_table_model.h"
#include "ui/complaints/evidence/evidence_view.h"
#include "ui/complaints/queue/complaints_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// Files of the case that is open on the page, and its dossier.
class CaseEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init() { m_desk = std::make_unique<ComplaintWindow>(); }
    void cleanup() { m_desk.reset(); }

    void aFileIsAddedAndLookedAtByKeys()
    {
        const Uuid id = openCase();
        m_desk->press(Qt::Key_E);
        auto *dialog = m_desk->part<QFileDialog>(u"evidenceFiles"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->filesSelected({written(u"lift.txt"_s, "The lift stood still.")});
        dialog->close();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(list()->isVisible());
        QCOMPARE(cell(EvidenceColumn::Name), u"lift.txt"_s);
        QCOMPARE(cell(EvidenceColumn::Type), u"Text"_s);
        QCOMPARE(cell(EvidenceColumn::Size), u"21 bytes"_s);
        QCOMPARE(cell(EvidenceColumn::Source), u"The guest"_s);
        QCOMPARE(cell(EvidenceColumn::Captured), u"08:00"_s);
        QCOMPARE(cell(EvidenceColumn::Hash).size(), 8);
        QVERIFY(m_desk->shows(u"Evidence: 1 file"_s));
        QCOMPARE(evidenceOf(id).size(), 1);
        list()->setFocus();
        m_desk->press(Qt::Key_Return);
        auto *view = m_desk->part<EvidenceView>(u"evidenceView"_s);
        QVERIFY(view);
        auto *text = view->findChild<QPlainTextEdit *>(u"evidenceText"_s);
        QTRY_COMPARE(text->toPlainText(), u"The lift stood still."_s);
        QVERIFY(text->isVisible() && text->isReadOnly());
        QVERIFY(!view->windowTitle().contains(u"lift"_s));
        view->close();
    }

    void whereItComesFromIsChosenBefore()
    {
        const Uuid id = openCase();
        m_desk->part<QComboBox>(u"evidenceSource"_s)->setCurrentIndex(2);
        add(written(u"hall.txt"_s, "from the camera"));
        QTRY_COMPARE(evidenceOf(id).size(), 1);
        QCOMPARE(evidenceOf(id).first().source, u"camera"_s);
    }

    void aFileOfAnotherKindIsRefusedInWords()
    {
        const Uuid id = openCase();
        add(written(u"photo.png"_s, QByteArray("MZ\x90\0\3", 5)));
        QTRY_VERIFY(m_desk->part(u"caseMessage"_s)->isVisible());
        QVERIFY(m_desk->shows(u"none of the kinds that can be attached, whatever it is called"_s));
        QVERIFY(evidenceOf(id).isEmpty());
        add(written(u"photo.png"_s, {}));
        QTRY_VERIFY(m_desk->shows(u"There is nothing in the file."_s));
        add(written(u"large.txt"_s, QByteArray(kMostEvidenceBytes + 1, 'a')));
        QTRY_VERIFY(m_desk->shows(u"The file is larger than 10 MB."_s));
        QVERIFY(evidenceOf(id).isEmpty());
    }

    void aCopiedPictureIsPasted()
    {
        const Uuid id = openCase();
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        m_desk->press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(evidenceOf(id).size(), 1);
        QCOMPARE(evidenceOf(id).first().type, MediaType::Png);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(cell(EvidenceColumn::Name), u"Pasted picture"_s);
        list()->setFocus();
        m_desk->press(Qt::Key_Return);
        auto *view = m_desk->part<EvidenceView>(u"evidenceView"_s);
        auto *shown = view->findChild<QLabel *>(u"evidencePicture"_s);
        QTRY_COMPARE(shown->pixmap(Qt::ReturnByValue).size(), picture.size());
        view->close();
    }

    void textInTheClipboardIsNoEvidence()
    {
        const Uuid id = openCase();
        QGuiApplication::clipboard()->setText(u"hello"_s);
        m_desk->press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"Nothing was copied that can be evidence."_s));
        QVERIFY(evidenceOf(id).isEmpty());
    }

    void filesAreDropped()
    {
        const Uuid id = openCase();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(written(u"a.txt"_s, "one")),
            QUrl::fromLocalFile(written(u"b.txt"_s, "two")),
            QUrl(u"https://hotel.example/c.txt"_s)});
        QWidget *view = m_desk->part(u"caseView"_s);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(view, &drop);
        QTRY_COMPARE(evidenceOf(id).size(), 2);
    }

    void aCopyIsSaved()
    {
        const Uuid id = openCase();
        add(written(u"a.pdf"_s, "%PDF-1.4 a letter"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(!evidenceOf(id).isEmpty());
        list()->setFocus();
        m_desk->press(Qt::Key_Return);
        auto *view = m_desk->part<EvidenceView>(u"evidenceView"_s);
        auto *said = view->findChild<QLabel *>(u"evidenceSaid"_s);
        QTRY_VERIFY(said->text().contains(u"is not shown inside the program"_s));
        view->findChild<QPushButton *>(u"evidenceSave"_s)->click();
        auto *where = view->findChild<QFileDialog *>();
        QVERIFY(where);
        const QString copy = m_desk->folder.filePath(u"copy.pdf"_s);
        Q_EMIT where->fileSelected(copy);
        where->close();
        QTRY_VERIFY(said->text().contains(u"The copy is saved."_s));
        QCOMPARE(QFile(copy).size(), 17);
        view->close();
    }

    void whoMayOnlyLookAddsNothingAndSavesNothing()
    {
        (void)openCase();
        add(written(u"a.txt"_s, "one"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        m_desk->logInAs({access::Role::PrivacyOfficer});
        m_desk->window->pages().page()->refresh();
        QTRY_VERIFY(!m_desk->part(u"evidenceAdd"_s)->isEnabled());
        m_desk->press(Qt::Key_E);
        QVERIFY(!m_desk->part<QFileDialog>(u"evidenceFiles"_s));
        m_desk->press(Qt::Key_D);
        QVERIFY(!m_desk->part<QFileDialog>(u"dossierWhere"_s));
        list()->setFocus();
        m_desk->press(Qt::Key_Return);
        auto *view = m_desk->part<EvidenceView>(u"evidenceView"_s);
        QVERIFY(!view->findChild<QPushButton *>(u"evidenceSave"_s)->isEnabled());
        view->close();
    }

    void aDossierIsMadeByAKey()
    {
        (void)openCase();
        add(written(u"lift.txt"_s, "The lift stood still."));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        m_desk->part(u"complaintQueue"_s)->setFocus();
        m_desk->press(Qt::Key_D);
        auto *where = m_desk->part<QFileDialog>(u"dossierWhere"_s);
        QVERIFY(where);
        const QString path = m_desk->folder.filePath(u"Dossier 1001.zip"_s);
        Q_EMIT where->fileSelected(path);
        where->close();
        QTRY_VERIFY(m_desk->shows(u"The dossier of case 1001 is saved and sealed."_s));
        const auto checked = checkDossierFile(path);
        QVERIFY(checked);
        QVERIFY(m_desk->shows(checked->fingerprint));
        QCOMPARE(checked->manifest.entries.size(), 2);
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        (void)openCase();
        m_desk->press(Qt::Key_D);
        auto *where = m_desk->part<QFileDialog>(u"dossierWhere"_s);
        Q_EMIT where->fileSelected(m_desk->folder.filePath(u"nowhere/1001.zip"_s));
        where->close();
        QTRY_VERIFY(m_desk->shows(u"The file could not be written."_s));
    }

    void theDossierSaysAllThatHappened()
    {
        DossierContents contents;
        Complaint &complaint = contents.file.complaint;
        complaint.caseNo = u"1042"_s;
        complaint.severity = 2;
        complaint.category = Category::Noise;
        complaint.verbatim = u"It <b>hums</b> all night."_s;
        complaint.receivedAt = m_desk->clock.nowMs();
        contents.file.guestName = u"陳志強"_s;
        const Uuid li = Uuid::named("test", "li");
        contents.file.members.insert(li, u"李晓"_s);
        const auto happened = [&](EventKind kind, const QString &text, int minutes) {
            CaseEvent event = ComplaintFixture::happened(kind, {}, text);
            event.at = complaint.receivedAt + minutes * 60'000;
            event.author = li;
            return event;
        };
        CaseEvent response = happened(EventKind::Response, u"the engineer is on his way"_s, 10);
        response.milestone = u"he calls"_s;
        response.promisedAt = complaint.receivedAt + 3'600'000;
        CaseEvent proposal = happened(EventKind::Proposal, u"half a night"_s, 20);
        proposal.id = Uuid::named("test", "proposal");
        proposal.code = u"refund"_s;
        proposal.amount = 20'000;
        proposal.currency = u"CNY"_s;
        CaseEvent answer = happened(EventKind::Answer, u"a whole one"_s, 30);
        answer.code = kCounter;
        answer.about = proposal.id;
        contents.file.events = {response, proposal, answer};
        Exhibit exhibit;
        exhibit.entry = u"evidence/01 lift.txt"_s;
        exhibit.evidence = examined("it stood still", u"lift.txt"_s, u"camera"_s).value();
        contents.exhibits = {exhibit};
        contents.manifest.auditSequence = 4711;
        contents.manifest.auditHash = QByteArray(32, '\x5a');
        contents.fingerprint = u"K3QX7 AAAAA"_s;
        const QByteArray pdf = dossierPdf(contents, {QTimeZone("Asia/Shanghai"), u"en"_s});
        const QString text = textOfPdf(pdf).simplified();
        const QString packed = QString(text).remove(u' ');
        for (const QString &wanted : {u"Dossier of case 1042"_s, u"It <b>hums</b> all night."_s,
                 u"2 – serious"_s, u"2025-05-14 08:00:00"_s, u"the engineer is on his way"_s,
                 u"2025-05-14 09:00:00"_s, u"half a night"_s, u"200.00 CNY"_s, u"a whole one"_s,
                 u"The guest asks for something else"_s, u"A camera of the house"_s, u"4711"_s,
                 u"K3QX7 AAAAA"_s, u"+08:00"_s})
            QVERIFY2(packed.contains(QString(wanted).remove(u' ')), qPrintable(wanted + text));
        QVERIFY(packed.contains(QString::fromLatin1(exhibit.evidence.sha256.toHex()))
            || packed.contains(QString::fromLatin1(exhibit.evidence.sha256.toHex().first(16))));
    }

    void theListFollowsTheCase()
    {
        EvidenceTableModel model;
        const QAbstractItemModelTester tester(&model);
        const auto file = [](const char *name) {
            Evidence evidence = examined(name, QString::fromLatin1(name), u"staff"_s).value();
            evidence.id = Uuid::named("evidence", name);
            return evidence;
        };
        const QDateTime now({2025, 5, 14}, {8, 0}, QTimeZone("Asia/Shanghai"));
        model.show({file("a")}, now);
        model.show({file("a"), file("b")}, now);
        QCOMPARE(model.rowCount(), 2);
        Evidence late = file("c");
        late.isWhole = false;
        model.show({late}, now); // of another case
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"c (still coming)"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aPictureThatIsTooLargeIsNotDecoded()
    {
        QImage picture(17'000, 1, QImage::Format_Mono);
        picture.fill(0);
        QVERIFY(shownPicture(png(picture)).isNull());
        QVERIFY(!shownPicture(png(picture.copy(0, 0, 3000, 1))).isNull());
        QVERIFY(shownPicture(png(picture).first(40)).isNull());
        QVERIFY(shownPicture("<svg/>").isNull());
    }

    void tabReachesTheFiles()
    {
        (void)openCase();
        add(written(u"a.txt"_s, "one"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
    }

private:
    static QByteArray png(const QImage &picture)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return bytes;
    }
    Uuid openCase()
    {
        const Uuid id = m_desk->receive();
        m_desk->openWindow({ComplaintsPage::entry(m_desk->services())}, {u"complaints"_s, {}});
        [this] { QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s)); }();
        m_desk->part(u"complaintQueue"_s)->setFocus();
        return id;
    }
    [[nodiscard]] DeskTable *list() const { return m_desk->part<DeskTable>(u"evidenceList"_s); }
    [[nodiscard]] QString cell(EvidenceColumn column) const
    {
        return list()->model()->index(0, int(column)).data().toString();
    }
    QString written(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_desk->folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test");
        return path;
    }
    void add(const QString &path)
    {
        m_desk->part<QPushButton>(u"evidenceAdd"_s)->click();
        auto *dialog = m_desk->part<QFileDialog>(u"evidenceFiles"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->filesSelected({path});
        delete dialog;
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }
    QList<Evidence> evidenceOf(const Uuid &id)
    {
        return m_desk->wait(m_desk->evidence.ofCase(id)).value();
    }

    Language m_language;
    std::unique_ptr<ComplaintWindow> m_desk;
};

QTEST_MAIN(CaseEvidenceTest)
#include "tst_case_evidence.moc"
