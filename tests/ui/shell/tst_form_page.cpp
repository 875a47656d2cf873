#include "models/support/error.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/form/form_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace lobby;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// One line to be typed, about what the page was opened with.
class NotePage : public FormPage
{
public:
    explicit NotePage(QWidget *parent)
        : FormPage({u"note"_s, u"note"_s, u"note.save"_s}, parent)
        , text(new QLineEdit(this))
        , row(new FormRow(u"Note"_s, text, this))
    {
        content()->addWidget(row);
        content()->addStretch();
        tabThrough({text});
        retranslate();
    }
    [[nodiscard]] QString title() const override { return u"A note"_s; }
    void open(const QString &argument) override { about = argument; }
    [[nodiscard]] QJsonObject draft() const override
    {
        return text->text().isEmpty() ? QJsonObject() : QJsonObject {{u"text"_s, text->text()}};
    }
    void restoreDraft(const QJsonObject &draft) override
    {
        text->setText(draft.value("text"_L1).toString());
    }
    void focusFirst() override { text->setFocus(); }

    void endSaving(const std::optional<Error> &error)
    {
        setBusy(false);
        if (error)
            fail(*error);
        else
            leave(u"The note is saved."_s);
    }
    void refuse(const QString &sentence)
    {
        refused = sentence;
        showState();
    }
    void findWrong() { row->setProblem(u"Too short"_s); }
    void findRight() { clearProblems(); }

    QLineEdit *text;
    FormRow *row;
    QString about;
    QString refused;
    QStringList saved;
    bool asks = false;

protected:
    [[nodiscard]] Words words() const override
    {
        return {u"Save the note"_s, u"Save note"_s, u"The note was not saved."_s};
    }
    [[nodiscard]] QString refusal() const override { return refused; }
    void submit() override
    {
        saved.append(text->text());
        setBusy(true);
    }
    void clear() override
    {
        text->clear();
        about.clear();
    }
    [[nodiscard]] QString argument() const override { return about; }
    bool stopAsking() override { return std::exchange(asks, false); }
};

class EmptyPage : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Before"_s; }
};

struct FormDesk
{
    FormDesk()
    {
        window.openPage({u"before"_s});
        window.openPage({u"note"_s, u"0190"_s});
        window.show();
        ready = QTest::qWaitForWindowActive(&window);
        note = dynamic_cast<NotePage *>(window.pages().page());
        note->focusFirst();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, with);
    }
    void type(const QString &text) { QTest::keyClicks(note->text, text); }
    [[nodiscard]] QString at() const { return window.pages().location().page; }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return note->findChild<Widget *>(name);
    }

    QTemporaryDir folder;
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    MainWindow window {settings,
        {{u"before"_s, [] { return u"Before"_s; }, u"house"_s,
             [](QWidget *parent) { return new EmptyPage(parent); }},
            {u"note"_s, [] { return u"Note"_s; }, u"tag"_s,
                [](QWidget *parent) { return new NotePage(parent); }, PageEntry::Place::Hidden}}};
    NotePage *note = nullptr;
    bool ready = false;
};

} // namespace

class FormPageTest : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void init() { m_language.apply(u"en"_s); }
    void cleanup() { m_language.apply(u"en"_s); }

    void isSavedByAKeyOrItsButton()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        desk.type(u"towels"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.note->saved, QStringList {u"towels"_s});
        desk.note->endSaving({});
        QCOMPARE(desk.at(), u"before"_s);
        desk.window.openPage({u"note"_s});
        QTest::mouseClick(desk.part<QPushButton>(u"noteSave"_s), Qt::LeftButton);
        QCOMPARE(desk.note->saved.size(), 2);
    }

    void isNotSavedTwiceByAnImpatientHand()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        desk.type(u"towels"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.note->saved.size(), 1);
        QVERIFY(!desk.part<QPushButton>(u"noteSave"_s)->isEnabled());
        desk.note->endSaving(Error {Error::Code::DiskFull});
        QVERIFY(desk.part<InlineMessage>(u"noteMessage"_s)->isVisible());
        QCOMPARE(desk.note->text->text(), u"towels"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.note->saved.size(), 2);
        QVERIFY(!desk.part<InlineMessage>(u"noteMessage"_s)->isVisible());
    }

    void whatEscapePutAsideCanBeTakenUpAgain()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        desk.type(u"towels"_s);
        QSignalSpy toasts(desk.note, &Page::toastRequested);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.at(), u"before"_s);
        QVERIFY(desk.note->text->text().isEmpty());
        QCOMPARE(toasts.size(), 1);
        QCOMPARE(toasts.at(0).at(0).toString(), u"The note was not saved."_s);
        toasts.at(0).at(2).value<std::function<void()>>()();
        QCOMPARE(desk.at(), u"note"_s);
        QCOMPARE(desk.note->about, u"0190"_s);
        QCOMPARE(desk.note->text->text(), u"towels"_s);
    }

    void anEmptyFormIsLeftWithoutAWord()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        QSignalSpy toasts(desk.note, &Page::toastRequested);
        QTest::mouseClick(desk.part<QPushButton>(u"noteCancel"_s), Qt::LeftButton);
        QCOMPARE(desk.at(), u"before"_s);
        QVERIFY(toasts.isEmpty());
    }

    void escapeEndsWhatIsAskedFirst()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        desk.note->asks = true;
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.at(), u"note"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.at(), u"before"_s);
    }

    void whoMayNotSaveReadsWhy()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        desk.note->refuse(u"Only a manager writes notes."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.note->saved.isEmpty());
        QVERIFY(!desk.part<QPushButton>(u"noteSave"_s)->isEnabled());
        const auto labels = desk.note->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Only a manager writes notes."_s;
        }));
        QCOMPARE(
            desk.window.actions().find(u"note.save"_s)->reason, u"Only a manager writes notes."_s);
    }

    void tabLeadsFromTheFieldsToCancelAndSave()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.window.focusWidget()->objectName(), u"noteCancel"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.window.focusWidget()->objectName(), u"noteSave"_s);
        QCOMPARE(desk.part<QPushButton>(u"noteSave"_s)->text(), u"Save note  Ctrl+Enter"_s);
        QCOMPARE(desk.part<QPushButton>(u"noteSave"_s)->accessibleName(), u"Save note"_s);
    }

    void noFieldStaysWrong()
    {
        FormDesk desk;
        QVERIFY(desk.ready);
        desk.note->findWrong();
        QVERIFY(desk.note->row->hasProblem());
        desk.note->findRight();
        QVERIFY(!desk.note->row->hasProblem());
    }
};

QTEST_MAIN(FormPageTest)

#include "tst_form_page.moc"
