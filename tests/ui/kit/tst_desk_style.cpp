#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/kit/screenshot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lobby::ui;

namespace {

QImage pictureOf(QWidget &widget, QSize size = {})
{
    widget.resize(size.isValid() ? size : widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

class DeskStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
    }

    void aPrimaryButtonIsFilledWithOneColour()
    {
        QPushButton button(QStringLiteral("Check in"));
        setButtonKind(&button, ButtonKind::Primary);
        const QImage picture = pictureOf(button, {120, 32});
        QCOMPARE(
            picture.pixelColor(8, 4), QColor(kLight.accent)); // top and bottom alike: no gradient
        QCOMPARE(picture.pixelColor(8, 27), QColor(kLight.accent));
    }

    void aSecondaryButtonIsAFlatBox()
    {
        QPushButton button(QStringLiteral("Cancel"));
        const QImage picture = pictureOf(button, {120, 32});
        QCOMPARE(picture.pixelColor(60, 0), QColor(kLight.controlBorder));
        QCOMPARE(picture.pixelColor(8, 4), QColor(kLight.surface));
        QCOMPARE(picture.pixelColor(8, 27), QColor(kLight.surface));
    }

    void theFocusedFieldHasATwoPixelRing()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit field;
        column.addWidget(&field);
        window.show();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(field.hasFocus());
        const QImage picture = field.grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 0), QColor(kLight.accent));
        QCOMPARE(picture.pixelColor(picture.width() / 2, 1), QColor(kLight.accent));
        QCOMPARE(picture.pixelColor(picture.width() / 2, 3), QColor(kLight.surface));
    }

    void controlsAreAsHighAsTheDensitySays()
    {
        QPushButton button(QStringLiteral("OK"));
        QLineEdit field;
        QComboBox choice;
        QSpinBox number;
        for (const Density density : {Density::Compact, Density::Standard, Density::Comfortable}) {
            m_theme.apply(ThemeChoice::Light, density, 100, QStringLiteral("en"));
            const int height = m_theme.look().controlHeight();
            QCOMPARE(button.sizeHint().height(), height);
            QCOMPARE(field.sizeHint().height(), height);
            QCOMPARE(choice.sizeHint().height(), height);
            QCOMPARE(number.sizeHint().height(), height);
        }
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
    }

    void aScrollBarHasNoArrowsAndItsSliderTracksTheValue()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100'000);
        bar.setPageStep(20);
        bar.resize(12, 400);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = 100'000;
        option.pageStep = 20;
        const auto part = [&](QStyle::SubControl control) {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
        };
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).top(), 0);
        QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= 24); // large enough to hit
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        option.sliderPosition = 100'000;
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), 399);
    }

    void aTableWithRowsAlwaysHasACurrentOne()
    {
        QStandardItemModel model(0, 2);
        DeskTable table;
        table.setModel(&model);
        QCOMPARE(table.currentRow(), -1);
        model.appendRow(
            {new QStandardItem(QStringLiteral("a")), new QStandardItem(QStringLiteral("b"))});
        QCOMPARE(table.currentRow(), 0);
        QCOMPARE(table.rowHeight(0), m_theme.look().rowHeight());
        m_theme.apply(ThemeChoice::Light, Density::Comfortable, 100, QStringLiteral("en"));
        QCOMPARE(table.rowHeight(0), m_theme.look().rowHeight());
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
    }

    void enterOpensTheRow()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("Wang Fang")));
        DeskTable table;
        table.setModel(&model);
        int opened = -1;
        connect(&table, &DeskTable::opened, &table,
            [&](const QModelIndex &index) { opened = index.row(); });
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened, 0);
    }

    void aChipIsPaintedInTheColoursOfItsTone()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("In house")));
        DeskTable table;
        table.setModel(&model);
        table.setItemDelegate(new ChipDelegate(
            [](const QModelIndex &index) {
                return Chip {index.data().toString(), Tone::Ok};
            },
            &table));
        table.resize(300, 120);
        const QImage picture = table.viewport()->grab().toImage();
        const QRect cell = table.visualRect(model.index(0, 0));
        QCOMPARE(picture.pixelColor(cell.x() + 8, cell.center().y()), QColor(kLight.okBg));
    }

    void everyControlIsDrawnInEveryTheme()
    {
        const QTemporaryDir folder;
        for (const ThemeChoice choice :
            {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrastDark}) {
            m_theme.apply(choice, Density::Standard, 150, QStringLiteral("zh_CN"));
            QWidget window;
            QVBoxLayout column(&window);
            auto *check = new QCheckBox(QStringLiteral("check"));
            check->setTristate(true);
            check->setCheckState(Qt::PartiallyChecked);
            auto *radio = new QRadioButton(QStringLiteral("radio"));
            radio->setChecked(true);
            auto *tabs = new QTabBar;
            tabs->addTab(QStringLiteral("one"));
            auto *tool = new QToolButton;
            tool->setText(QStringLiteral("tool"));
            auto *progress = new QProgressBar;
            progress->setValue(40);
            auto *choices = new QComboBox;
            choices->addItem(QStringLiteral("choice"));
            for (QWidget *widget : std::initializer_list<QWidget *> {
                     check, radio, tabs, tool, progress, choices, new QSpinBox, new QLineEdit})
                column.addWidget(widget);
            const QString path = folder.filePath(themeName(choice));
            QVERIFY(writeScreenshot(window, path, {400, 500}));
            const QImage picture(path);
            QCOMPARE(picture.size(), QSize(400, 500));
            QCOMPARE(picture.pixelColor(1, 1), QColor(m_theme.look().colours.background));
        }
        QWidget window;
        QVERIFY(!writeScreenshot(window, QStringLiteral("/nonexistent/picture.png"), {100, 100}));
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
    }

    void aMenuIsWideEnoughForItsShortcuts()
    {
        QMenu menu;
        QAction *action = menu.addAction(QStringLiteral("New guest"));
        action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
        const QFontMetrics metrics(menu.font());
        QVERIFY(menu.sizeHint().width()
            > metrics.horizontalAdvance(QStringLiteral("New guestCtrl+Shift+H")) + 40);
        QVERIFY(!pictureOf(menu).isNull());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(DeskStyleTest)
#include "tst_desk_style.moc"
