#include "tests/ui/gallery/gallery_today.h"

#include "ui/kit/card.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/shell/page/actions.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>

namespace lobby::tests {

using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

bool chinese()
{
    return QLocale().language() == QLocale::Chinese;
}

/// The gallery is no part of the program, so its words are in no catalogue.
QString say(const char16_t *zh, const char16_t *en)
{
    return QString::fromUtf16(chinese() ? zh : en);
}

enum Role { NativeRole = Qt::UserRole, LatinRole, TagRole, ToneRole };

struct Guest
{
    const char16_t *native;
    const char16_t *latin;
    const char16_t *tag;
};

constexpr Guest kGuests[] {
    {u"欧阳娜娜", u"OUYANG Nana", u"zh-Hans"},
    {u"", u"Smith, John", u""},
    {u"陳志強", u"CHEN Zhiqiang", u"zh-Hant"},
    {u"", u"García Lopez, María", u""},
    {u"单雄信", u"SHAN Xiongxin", u"zh-Hans"},
    {u"山田 愛子", u"YAMADA Aiko", u"ja"},
    {u"王芳", u"WANG Fang", u"zh-Hans"},
    {u"", u"Müller, Jörg", u""},
    {u"นภา สุขใจ", u"NAPA Sukjai", u"th"},
    {u"محمد العلي", u"AL-ALI Mohammed", u"ar"},
    {u"김민준", u"KIM Minjun", u"ko"},
};

QStandardItemModel *arrivals(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        {say(u"预计", u"Time"), say(u"房号", u"Room"), say(u"客人", u"Guest"),
            say(u"来源", u"Source"), say(u"备注", u"Notes"), say(u"状态", u"Status")});
    const QStringList sources {say(u"官网", u"Website"), u"Booking"_s, say(u"企业协议", u"Company"),
        say(u"散客", u"Walk-in"), say(u"旅行社", u"Agency")};
    const QStringList notes {say(u"高楼层 · 对花生过敏", u"High floor · peanut allergy"), {},
        say(u"VIP2 · 生日", u"VIP2 · birthday"), say(u"婴儿床", u"Cot"),
        say(u"曾投诉空调噪音", u"Complained about the air conditioning")};
    for (int i = 0; i < 42; ++i) {
        const Guest &guest = kGuests[std::size_t(i) % std::size(kGuests)];
        const int minute = 12 * 60 + i * 20;
        auto *name = new QStandardItem(
            QString::fromUtf16(guest.native) + u' ' + QString::fromUtf16(guest.latin));
        name->setData(QString::fromUtf16(guest.native), NativeRole);
        name->setData(QString::fromUtf16(guest.latin), LatinRole);
        name->setData(QString::fromUtf16(guest.tag), TagRole);
        const bool missing = i % 6 == 2;
        const bool here = i % 4 == 3;
        auto *status = new QStandardItem(missing ? say(u"证件缺失", u"Document missing")
                : here                           ? say(u"已入住", u"In house")
                                                 : say(u"待入住", u"Expected"));
        status->setData(int(missing ? Tone::Warn : here ? Tone::Ok : Tone::Neutral), ToneRole);
        model->appendRow(
            {new QStandardItem(
                 u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'))),
                new QStandardItem(QString::number(1201 + i * 3)), name,
                new QStandardItem(sources.at(i % 5)), new QStandardItem(notes.at(i % 5)), status});
    }
    return model;
}

class Line : public QWidget
{
public:
    Line(const QString &icon, Tone tone, const QString &text, const QString &detail)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        auto *picture = new QLabel;
        picture->setPixmap(
            themedIcon(icon, iconRole(tone)).pixmap(QSize(18, 18), devicePixelRatioF()));
        row->addWidget(picture, 0, Qt::AlignVCenter);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(new QLabel(text));
        auto *small = new QLabel(detail);
        setTextStyle(small, TextStyle::Caption);
        QPalette ink;
        ink.setColor(QPalette::WindowText, currentLook().ink(tone));
        small->setPalette(ink);
        column->addWidget(small);
        row->addLayout(column, 1);
    }
};

} // namespace

GalleryToday::GalleryToday(QWidget *parent)
    : Page(parent)
    , m_segments(new SegmentBar(this))
    , m_date(new QLabel(this))
    , m_table(new DeskTable(this))
    , m_right(makeRightColumn())
{
    m_segments->setObjectName(u"segments"_s);
    m_segments->setAccessibleName(title());
    m_segments->addSegment(say(u"预抵", u"Arrivals"));
    m_segments->addSegment(say(u"在住", u"In house"));
    m_segments->addSegment(say(u"预离", u"Departures"));
    m_segments->setFigures(0, 18, 42);
    m_segments->setFigures(1, 131);
    m_segments->setFigures(2, 9, 37);
    m_date->setText(
        QLocale().toString(QDate(2025, 5, 14), chinese() ? u"M月d日 dddd"_s : u"dddd d MMMM"_s));
    setSecondary(m_date);
    m_table->setObjectName(u"arrivals"_s);
    m_table->setAccessibleName(say(u"预抵", u"Arrivals"));
    m_table->setModel(arrivals(this));
    m_table->setItemDelegateForColumn(2,
        new NameDelegate(
            [](const QModelIndex &index) {
                return NameParts {index.data(NativeRole).toString(),
                    index.data(LatinRole).toString(), index.data(TagRole).toString()};
            },
            this));
    m_table->setItemDelegateForColumn(5,
        new ChipDelegate(
            [](const QModelIndex &index) {
                return Chip {index.data().toString(), Tone(index.data(ToneRole).toInt())};
            },
            this));
    const int widths[] {64, 64, 230, 90, 190};
    for (int column = 0; column < 5; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths[column]);
    m_table->selectRow(2);

    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(Space::page, 0, Space::page, Space::tight);
    across->setSpacing(Space::area);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::tight);
    auto *top = new QHBoxLayout;
    top->addWidget(m_segments);
    top->addStretch();
    top->addWidget(m_date);
    left->addLayout(top);
    left->addWidget(m_table, 1);
    across->addLayout(left, 1);
    across->addWidget(m_right);
}

QWidget *GalleryToday::makeRightColumn()
{
    auto *right = new QWidget(this);
    right->setFixedWidth(340);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    auto *reminders = new Card(right);
    reminders->setTitle(say(u"今日提醒", u"Reminders"));
    reminders->setCount(7);
    reminders->content()->addWidget(new Line(u"exclamation-triangle"_s, Tone::Err,
        say(u"09:30 回访 陈志强 — 生日礼遇", u"09:30 call Chen Zhiqiang back"),
        say(u"已逾期 25 分钟 · 负责人 李", u"25 min late · Li")));
    reminders->content()->addWidget(new Line(u"clock-history"_s, Tone::Warn,
        say(u"10:30 确认 Smith 接机", u"10:30 confirm pick-up of Smith"),
        say(u"35 分钟后", u"in 35 min")));
    reminders->content()->addWidget(new Line(u"clock-history"_s, Tone::Neutral,
        say(u"14:00 García 婴儿床到位", u"14:00 cot for García"), say(u"今天", u"today")));
    auto *handover = new Card(right);
    handover->setTitle(say(u"交接", u"Handover"));
    handover->setCount(2);
    handover->content()->addWidget(new Line(u"sticky"_s, Tone::Info,
        say(u"1207 空调已报修", u"1207: air conditioning reported"),
        say(u"王 · 08:55", u"Wang · 08:55")));
    column->addWidget(reminders);
    column->addWidget(handover);
    column->addStretch();
    return right;
}

QString GalleryToday::title() const
{
    return say(u"今日前台", u"Today");
}

void GalleryToday::declareActions(Actions &actions)
{
    const auto letter
        = [&](const QString &id, Qt::Key key, const char16_t *zh, const char16_t *en) {
              actions.add({.id = id,
                              .text = [zh, en] { return say(zh, en); },
                              .run = [] {},
                              .listKey = key,
                              .menu = Menu::Guest,
                              .hint = true},
                  this);
          };
    letter(u"stay.check_in"_s, Qt::Key_C, u"办理入住", u"Check in");
    letter(u"stay.check_out"_s, Qt::Key_O, u"退房", u"Check out");
    letter(u"stay.card"_s, Qt::Key_R, u"登记卡", u"Registration card");
    actions.attachList(m_table);
}

void GalleryToday::focusFirst()
{
    m_table->setFocus();
}

void GalleryToday::setRightColumnVisible(bool visible)
{
    m_right->setVisible(visible);
}

QList<KeyHint> GalleryToday::keyHints() const
{
    return {{u"Enter"_s, say(u"打开", u"Open")}};
}

QList<QWidget *> GalleryToday::panes() const
{
    return {m_segments, m_table};
}

} // namespace lobby::tests
