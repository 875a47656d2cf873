#include "ui/kit/rows/segment_bar.h"

#include "ui/kit/look/look.h"

#include <QEvent>
#include <QKeySequence>
#include <QLocale>
#include <QShortcut>

namespace lobby::ui {

SegmentBar::SegmentBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setTextStyle(this, TextStyle::Subtitle);
    connect(this, &QTabBar::currentChanged, this, &SegmentBar::colour);
}

int SegmentBar::addSegment(const QString &title)
{
    m_segments.append({title});
    const int segment = addTab(title);
    if (segment < 9) {
        auto *choose = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + segment)), this);
        connect(choose, &QShortcut::activated, this, [this, segment] { setCurrentIndex(segment); });
    }
    refresh(segment);
    colour();
    return segment;
}

void SegmentBar::setTitle(int segment, const QString &title)
{
    m_segments[segment].title = title;
    refresh(segment);
}

void SegmentBar::setFigures(int segment, int left, int total)
{
    m_segments[segment].left = left;
    m_segments[segment].total = total;
    refresh(segment);
}

void SegmentBar::refresh(int segment)
{
    const Segment &shown = m_segments.at(segment);
    const QLocale locale;
    QString text = shown.title;
    if (shown.left >= 0)
        text += QStringLiteral("  ") + locale.toString(shown.left);
    if (shown.left >= 0 && shown.total >= 0)
        text += QStringLiteral(" / ") + locale.toString(shown.total);
    setTabText(segment, text);
    setAccessibleTabName(segment,
        shown.left >= 0 && shown.total >= 0
            ? tr("%1: %2 left of %3")
                  .arg(shown.title, locale.toString(shown.left), locale.toString(shown.total))
            : text);
}

void SegmentBar::colour()
{
    const Colours &c = currentLook().colours;
    for (int i = 0; i < count(); ++i)
        setTabTextColor(i, QColor(i == currentIndex() ? c.accent : c.text));
}

void SegmentBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        colour();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        for (int i = 0; i < count(); ++i)
            refresh(i);
    }
}

} // namespace lobby::ui
