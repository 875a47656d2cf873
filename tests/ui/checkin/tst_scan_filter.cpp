#include "ui/checkin/scan/scan_filter.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lobby::ui;

/// Keys carry times as a window system's do, so that nothing here depends on how quick the machine
/// is.
class ScanFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_filter = std::make_unique<ScanFilter>();
        m_scans.clear();
        connect(m_filter.get(), &ScanFilter::scanned, this,
            [this](const QString &scan) { m_scans += scan; });
        m_window = std::make_unique<QWidget>();
        new QVBoxLayout(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_filter.reset();
    }

    void aScanLeavesEveryFieldAsItWas_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("gap");
        for (const QString &kind :
            {u"line"_s, u"selected"_s, u"password"_s, u"plain text"_s, u"rich text"_s, u"number"_s,
                u"date"_s, u"editable choice"_s, u"choice"_s, u"list"_s, u"button"_s}) {
            for (const int gap : {5, 20, 35})
                QTest::addRow("%s, %d ms", qPrintable(kind), gap) << kind << gap;
        }
    }
    void aScanLeavesEveryFieldAsItWas()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, gap);
        QWidget *field = made(kind);
        show(field);
        const QString before = stateOf(field);
        type(u"11010519491231002X"_s, gap);
        enter(gap);
        QCOMPARE(stateOf(field), before);
        QCOMPARE(m_scans, QStringList {u"11010519491231002X"_s});
    }

    void undoAndRedoGoTheOldWay_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"empty line"_s, u"empty plain text"_s, u"empty rich text"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void undoAndRedoGoTheOldWay()
    {
        QFETCH(const QString, kind);
        const auto play = [&](bool withScan) {
            QWidget *field = made(kind);
            show(field);
            type(u"wang"_s, 90);
            press(Qt::Key_Home, {}, 300);
            type(u"li"_s, 90);
            press(Qt::Key_End, {}, 300);
            type(u" wei"_s, 90);
            undo(field);
            m_now += 400;
            if (withScan) {
                type(u"E123456789"_s, 10);
                enter(10);
            }
            QStringList states {textOf(field)};
            while (canUndo(field)) {
                undo(field);
                states += textOf(field);
            }
            while (canRedo(field)) {
                redo(field);
                states += textOf(field);
            }
            delete field;
            return states;
        };
        const QStringList without = play(false);
        QVERIFY(without.size() > 2);
        QCOMPARE(play(true), without);
        QCOMPARE(m_scans.size(), 1);
    }

    void aHandNeverScans_data()
    {
        QTest::addColumn<int>("gap");
        for (const int gap : {60, 80, 100, 120})
            QTest::addRow("%d ms", gap) << gap;
    }
    void aHandNeverScans()
    {
        QFETCH(const int, gap);
        auto *line = new QLineEdit(m_window.get());
        show(line);
        QSignalSpy entered(line, &QLineEdit::returnPressed);
        const QString typed = u"11010519491231002x wang wei"_s;
        for (int i = 1; i <= typed.size(); ++i) {
            type(typed.mid(i - 1, 1), gap);
            QCOMPARE(line->text(), typed.first(i)); // at once, each of them
        }
        enter(gap);
        QCOMPARE(entered.size(), 1);
        QVERIFY(m_scans.isEmpty());
    }

    void theEnterOfAScanPressesNothing()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *line = new QLineEdit(&dialog);
        auto *button = new QPushButton(&dialog);
        button->setDefault(true);
        column->addWidget(line);
        column->addWidget(button);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        line->setFocus();
        QSignalSpy pressed(button, &QPushButton::clicked);
        type(u"E123456789"_s, 10);
        enter(10);
        enter(200); // some readers send two
        QCOMPARE(pressed.size(), 0);
        QVERIFY(dialog.isVisible());
        enter(500);
        QCOMPARE(pressed.size(), 1);
    }

    void aScanStartsNoShortcut()
    {
        auto *line = new QLineEdit(m_window.get());
        line->setReadOnly(true);
        show(line);
        QShortcut shortcut(QKeySequence(Qt::Key_X), m_window.get());
        QSignalSpy started(&shortcut, &QShortcut::activated);
        for (const char key : {'E', '1', '2', '3', '4', '5', '6', '7', 'X'})
            QTest::keyClick(m_window->windowHandle(), key); // shortcuts first, as from the system
        QCOMPARE(started.size(), 0);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        QCOMPARE(m_scans, QStringList {u"E1234567X"_s});
        m_filter = std::make_unique<ScanFilter>();
        QTest::keyClick(m_window->windowHandle(), 'x');
        QCOMPARE(started.size(), 1);
    }

    void itSaysHowMuchOfAScanHasComeIn()
    {
        QList<int> received;
        connect(m_filter.get(), &ScanFilter::receiving, this,
            [&received](int characters) { received.append(characters); });
        show(made(u"line"_s));
        type(u"1234567"_s, 10); // may still be a hand's
        QCOMPARE(received, QList<int>());
        type(u"89"_s, 10);
        QCOMPARE(received, (QList<int> {8, 9}));
        enter(10);
        QCOMPARE(received, (QList<int> {8, 9, 0}));
    }

    void fewQuickKeysAreTypedAfterAMoment()
    {
        auto *line = new QLineEdit(m_window.get());
        show(line);
        type(u"th"_s, 30);
        QCOMPARE(line->text(), u"t"_s);
        QTRY_COMPARE(line->text(), u"th"_s);
    }

    void whoeverHeardOfTheFirstKeyHearsThatItWasNone()
    {
        auto *line = new QLineEdit(m_window.get());
        show(line);
        QStringList heard;
        connect(line, &QLineEdit::textChanged, this, [&](const QString &text) { heard += text; });
        type(u"E123456789"_s, 10);
        enter(10);
        QCOMPARE(heard, (QStringList {u"E"_s, QString()}));
    }

    void aCompositionStaysAsItIs()
    {
        auto *line = new QLineEdit(m_window.get());
        show(line);
        QInputMethodEvent composing(u"zhong"_s, {});
        QCoreApplication::sendEvent(line, &composing);
        const QString shown = line->displayText();
        type(u"E123456789"_s, 10);
        QCOMPARE(line->displayText(), shown);
        QCOMPARE(line->text(), QString());
        enter(10);
        QCOMPARE(m_scans, QStringList {u"E123456789"_s});
        QInputMethodEvent done(QString(), {});
        done.setCommitString(u"中"_s);
        QCoreApplication::sendEvent(line, &done);
        QCOMPARE(line->text(), u"中"_s);
    }

    void aReaderThatTypesIntoACompositionIsNamed()
    {
        auto *line = new QLineEdit(m_window.get());
        show(line);
        QSignalSpy dropped(m_filter.get(), &ScanFilter::compositionDropped);
        const QString keys = u"e1234567"_s;
        for (int i = 1; i <= keys.size(); ++i) {
            QInputMethodEvent composing(keys.first(i), {});
            QCoreApplication::sendEvent(line, &composing);
        }
        QCOMPARE(dropped.size(), 1);
    }

private:
    QWidget *made(const QString &kind)
    {
        QWidget *parent = m_window.get();
        if (kind.endsWith("line"_L1) || kind == "selected"_L1 || kind == "password"_L1) {
            auto *line = new QLineEdit(parent);
            if (kind == "password"_L1)
                line->setEchoMode(QLineEdit::Password);
            if (!kind.startsWith("empty"_L1))
                line->setText(u"wang wei"_s);
            if (kind == "selected"_L1)
                line->setSelection(2, 3);
            return line;
        }
        if (kind.endsWith("plain text"_L1)) {
            auto *edit = new QPlainTextEdit(parent);
            edit->setPlainText(kind.startsWith("empty"_L1) ? QString() : u"a\nnote"_s);
            return edit;
        }
        if (kind.endsWith("rich text"_L1)) {
            auto *edit = new QTextEdit(parent);
            edit->setPlainText(kind.startsWith("empty"_L1) ? QString() : u"a\nnote"_s);
            return edit;
        }
        if (kind == "number"_L1) {
            auto *number = new QSpinBox(parent);
            number->setValue(2);
            return number;
        }
        if (kind == "date"_L1)
            return new QDateEdit(QDate(2026, 9, 17), parent);
        if (kind == "list"_L1) {
            auto *list = new QListWidget(parent);
            list->addItems({u"0201"_s, u"1207"_s, u"1208"_s});
            list->setCurrentRow(0);
            return list;
        }
        if (kind == "button"_L1)
            return new QPushButton(u"1"_s, parent);
        auto *choice = new QComboBox(parent);
        choice->addItems({u"0201"_s, u"1207"_s, u"1208"_s});
        choice->setEditable(kind == "editable choice"_L1);
        return choice;
    }

    void show(QWidget *field)
    {
        m_window->layout()->addWidget(field);
        field->show();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        field->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field); line && line->selectionLength() == 3)
            line->setSelection(2, 3);
        QCOMPARE(QApplication::focusWidget(), field);
    }

    static QString stateOf(QWidget *field)
    {
        if (const auto *line = qobject_cast<QLineEdit *>(field))
            return u"%1|%2|%3|%4|%5"_s.arg(line->text(), line->selectedText())
                .arg(line->cursorPosition())
                .arg(line->isUndoAvailable())
                .arg(line->isModified());
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(field))
            return edit->toPlainText() + QString::number(edit->textCursor().position());
        if (const auto *edit = qobject_cast<QTextEdit *>(field))
            return edit->toPlainText() + QString::number(edit->textCursor().position());
        if (const auto *number = qobject_cast<QSpinBox *>(field))
            return number->text();
        if (const auto *date = qobject_cast<QDateEdit *>(field))
            return date->text();
        if (const auto *choice = qobject_cast<QComboBox *>(field))
            return choice->currentText();
        if (const auto *list = qobject_cast<QListWidget *>(field))
            return QString::number(list->currentRow());
        return {};
    }

    static QString textOf(QWidget *field)
    {
        if (const auto *line = qobject_cast<QLineEdit *>(field))
            return line->text();
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(field))
            return edit->toPlainText();
        return qobject_cast<QTextEdit *>(field)->toPlainText();
    }
    static bool canUndo(QWidget *field)
    {
        if (const auto *line = qobject_cast<QLineEdit *>(field))
            return line->isUndoAvailable();
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(field))
            return edit->document()->isUndoAvailable();
        return qobject_cast<QTextEdit *>(field)->document()->isUndoAvailable();
    }
    static bool canRedo(QWidget *field)
    {
        if (const auto *line = qobject_cast<QLineEdit *>(field))
            return line->isRedoAvailable();
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(field))
            return edit->document()->isRedoAvailable();
        return qobject_cast<QTextEdit *>(field)->document()->isRedoAvailable();
    }
    static void undo(QWidget *field) { QMetaObject::invokeMethod(field, "undo"); }
    static void redo(QWidget *field) { QMetaObject::invokeMethod(field, "redo"); }

    void type(const QString &keys, qint64 gap)
    {
        for (const QChar key : keys)
            press(key.toUpper().unicode(), key, gap);
    }
    void enter(qint64 gap) { press(Qt::Key_Return, u"\r"_s, gap); }
    void press(int key, const QString &text, qint64 gap)
    {
        m_now += static_cast<quint64>(gap);
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        event.setTimestamp(m_now);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    std::unique_ptr<ScanFilter> m_filter;
    std::unique_ptr<QWidget> m_window;
    QStringList m_scans;
    quint64 m_now = 1'000'000;
};

QTEST_MAIN(ScanFilterTest)
#include "tst_scan_filter.moc"
