#include "tests/support/fake_search.h"
#include "tests/ui/gallery/gallery_today.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page_header.h"
#include "ui/kit/screenshot.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/bars/nav_rail.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/search/search.h"
#include "ui/shell/search/search_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// One of every control.
class ControlsPage final : public Page
{
public:
    explicit ControlsPage(QWidget *parent)
        : Page(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(Space::page, 0, Space::page, Space::page);
        auto *header = new PageHeader(this);
        header->setTitle(title());
        header->setDetail(u"every control, once"_s);
        auto *save = new QPushButton(u"Save  Ctrl+Enter"_s);
        setButtonKind(save, ButtonKind::Primary);
        auto *erase = new QPushButton(u"Erase…"_s);
        setButtonKind(erase, ButtonKind::Danger);
        auto *quiet = new QPushButton(u"Show all"_s);
        setButtonKind(quiet, ButtonKind::Quiet);
        auto *off = new QPushButton(u"Disabled"_s);
        off->setEnabled(false);
        for (QPushButton *button : {quiet, off, erase, new QPushButton(u"取消"_s), save})
            header->addButton(button);
        column->addWidget(header);
        message = new InlineMessage(this);
        column->addWidget(message);
        auto *grid = new QGridLayout;
        grid->setSpacing(Space::area);
        auto *surname = new FormRow(u"姓 Surname"_s, new QLineEdit(u"陳"_s));
        auto *given = new FormRow(u"名 Given name"_s, new QLineEdit);
        given->setProblem(u"Write a name. 请填写姓名。"_s);
        auto *sex = new QComboBox;
        sex->addItems({u"女 Female"_s, u"男 Male"_s});
        auto *nights = new QSpinBox;
        nights->setValue(3);
        auto *locked = new QLineEdit(u"read-only"_s);
        locked->setReadOnly(true);
        grid->addWidget(surname, 0, 0);
        grid->addWidget(given, 0, 1);
        grid->addWidget(new FormRow(u"Sex"_s, sex), 1, 0);
        grid->addWidget(new FormRow(u"Nights"_s, nights), 1, 1);
        grid->addWidget(new FormRow(u"Arrival"_s, new QDateEdit(QDate(2025, 5, 14))), 2, 0);
        grid->addWidget(new FormRow(u"Number"_s, locked), 2, 1);
        auto *check = new QCheckBox(u"Guest has been told 已告知"_s);
        check->setChecked(true);
        auto *radio = new QRadioButton(u"New guest"_s);
        radio->setChecked(true);
        grid->addWidget(check, 3, 0);
        grid->addWidget(radio, 3, 1);
        column->addLayout(grid);
        auto *empty = new EmptyState(u"people"_s, this);
        empty->setSentence(u"还没有客人。导入表格或扫描第一本证件。"_s);
        empty->setButton(u"New guest"_s);
        column->addWidget(empty, 1);
    }
    [[nodiscard]] QString title() const override { return u"Controls"_s; }
    InlineMessage *message;
};

QList<SearchRow> results()
{
    SearchRow chen {SearchRow::Group::Guests, u"1"_s, {u"controls"_s},
        {u"陳志強"_s, u"CHEN Zhiqiang"_s, u"zh-Hant"_s, {}, {{5, 6}}}};
    chen.why = u"拼音 zhiqi"_s;
    chen.chip = {u"1207 在住"_s, Tone::Ok};
    chen.lastStay = u"最近 05-14"_s;
    chen.documentTail = u"••••78"_s;
    chen.alert = {u"exclamation-triangle"_s, Tone::Warn};
    SearchRow second {SearchRow::Group::Guests, u"2"_s, {u"controls"_s},
        {u"陈志琪"_s, u"CHEN Zhiqi"_s, u"zh-Hans"_s, {}, {{5, 5}}}};
    second.lastStay = u"2024-11-02"_s;
    second.why = u"电话尾号 8810"_s;
    second.chip = {u"预抵 15:00"_s, Tone::Info};
    SearchRow house = chen;
    house.group = SearchRow::Group::InHouse;
    return {chen, second, house};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Lobby"_s);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    const QTemporaryDir profile;
    Theme theme;
    Language language;
    bool good = true;
    for (const QString &tag : {u"zh_CN"_s, u"en"_s}) {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            language.apply(tag);
            theme.apply(choice, Density::Standard, 100, tag);
            DeskSettingsFile settings(profile.filePath(u"desk.json"_s));
            const bool zh = tag == u"zh_CN";
            const auto name = [zh](const char16_t *a, const char16_t *b) {
                return [text = QString::fromUtf16(zh ? a : b)] { return text; };
            };
            MainWindow window(settings,
                {
                    {u"today"_s, name(u"今日前台", u"Today"), u"house"_s,
                        [](QWidget *p) { return new lobby::tests::GalleryToday(p); }},
                    {u"controls"_s, name(u"客人", u"Guests"), u"people"_s,
                        [](QWidget *p) { return new ControlsPage(p); }},
                    {u"stays"_s, name(u"入住记录", u"Stays"), u"calendar3"_s,
                        [](QWidget *p) { return new ControlsPage(p); }},
                    {u"settings"_s, name(u"设置", u"Settings"), u"gear"_s,
                        [](QWidget *p) { return new ControlsPage(p); },
                        PageEntry::Place::RailBottom, {}, QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                });
            window.actions().add({.id = u"desk.lock"_s,
                .text = name(u"锁定", u"Lock"),
                .run = [] {},
                .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
                .menu = Menu::File,
                .icon = u"lock"_s});
            window.actions().add({.id = u"checkin.scan"_s,
                .text = name(u"扫描证件入住", u"Scan and check in"),
                .run = [] {},
                .keys = {QKeySequence(Qt::Key_F2)},
                .menu = Menu::Guest,
                .icon = u"upc-scan"_s});
            window.actions().add({.id = u"guest.new"_s,
                .text = name(u"新建客人", u"New guest"),
                .run = [] {},
                .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                .menu = Menu::Guest,
                .icon = u"person-plus"_s});
            window.addTopBarAction(u"checkin.scan"_s);
            window.addTopBarAction(u"guest.new"_s);
            window.addRailAction(u"desk.lock"_s);
            window.rail().setHeader(zh ? u"云栖酒店 · 前台 1"_s : u"Yunqi Hotel · Desk 1"_s);
            window.bottomBar().setUser(zh ? u"李晓 · 前台"_s : u"Li Xiao · front desk"_s);
            window.bottomBar().setLockCountdown(252);
            lobby::tests::FakeSearch search;
            window.search().setProvider(&search);
            window.openPage({u"today"_s});
            window.show();
            good = QTest::qWaitForWindowActive(&window) && good;
            const auto shoot = [&](const QString &what, QWidget &widget, QSize size) {
                QCoreApplication::sendPostedEvents(); // a picture is taken of a settled window
                const QString path
                    = folder.filePath(u"%1-%2-%3.png"_s.arg(what, themeName(choice), tag));
                const auto written = writeScreenshot(widget, path, size);
                good = good && written;
            };
            shoot(u"today"_s, window, {1366, 768});
            if (auto *box = window.findChild<SearchBox *>()) {
                box->setFocus();
                box->setText(u"zhiqi"_s);
                QCoreApplication::sendPostedEvents();
                if (!search.asked.isEmpty())
                    search.answerLast(results());
                shoot(u"search"_s, window, window.size());
                window.search().close();
                box->clear();
            }
            window.openPage({u"controls"_s});
            window.banners().setBanner(u"demo"_s, Tone::Warn, zh ? u"演示数据"_s : u"Demo data"_s);
            dynamic_cast<ControlsPage *>(window.pages().page())
                ->message->showMessage(Tone::Err, u"无法保存：磁盘已满。您的输入仍在。"_s,
                    u"请清理本机磁盘空间，然后再保存。"_s, u"disk_full"_s);
            window.toast().showText(
                zh ? u"已保存"_s : u"Saved"_s, zh ? u"撤销"_s : u"Undo"_s, [] {});
            shoot(u"controls"_s, window, {1366, 768});
            shoot(u"small"_s, window, {1024, 680});
            if (auto *menu = window.menuBar()->actions().value(2)->menu()) {
                menu->ensurePolished();
                shoot(u"menu"_s, *menu, menu->sizeHint());
            }
            ShortcutOverlay overlay(window.actions(), &window);
            overlay.setAttribute(Qt::WA_DeleteOnClose, false);
            shoot(u"shortcuts"_s, overlay, {640, 560});
        }
    }
    return good ? 0 : 1;
}
