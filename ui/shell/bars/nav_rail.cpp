#include "ui/shell/bars/nav_rail.h"

#include "ui/kit/look/icon.h"
#include "ui/kit/look/painting.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

RailButton::RailButton(QString icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(std::move(icon))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click on the rail leaves the focus to the page
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setTitle(const QString &title)
{
    setText(title);
    describe();
}

void RailButton::setKeyText(const QString &key)
{
    m_key = key;
    update();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void RailButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_badge > 0 ? tr("%n need you", nullptr, m_badge) : QString());
    setToolTip(m_collapsed ? text() : QString());
}

QSize RailButton::sizeHint() const
{
    const Look &look = currentLook();
    return {NavRail::kWidth, look.lineHeight(TextStyle::Body) + look.scaled(16)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Look &look = currentLook();
    const Colours &c = look.colours;
    QPainter painter(this);
    if (isChecked() && isCheckable())
        paintBox(&painter, rect(), Radius::control, c.accentBg, {});
    else if (underMouse() && isEnabled())
        paintBox(&painter, rect(), Radius::control, c.neutralBg, {});
    if (hasFocus())
        paintFocusRing(&painter, rect(), Radius::control, look);

    const bool lit = isChecked();
    const int size = look.scaled(IconSize::control);
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect icon(m_collapsed ? (width() - size) / 2 : look.scaled(10), 0, size, height());
    paintIcon(&painter, place(icon), m_icon, lit ? IconRole::Accent : IconRole::Secondary, size);

    const QString badge = m_badge > 99 ? QStringLiteral("99+") : QLocale().toString(m_badge);
    painter.setFont(look.font(TextStyle::BodyStrong));
    painter.setPen(QColor(c.err));
    if (m_badge > 0 && m_collapsed) { // a dot says that there is something; the figure has no room
        paintBox(
            &painter, place({icon.right() - 2, height() / 2 - size / 2 - 2, 7, 7}), 4, c.err, {});
        return;
    }
    if (m_collapsed)
        return;
    const QRect words
        = place(rect().adjusted(icon.right() + look.scaled(8), 0, -look.scaled(10), 0));
    const auto side = [this](Qt::Alignment to) {
        return int(QStyle::visualAlignment(layoutDirection(), to) | Qt::AlignVCenter);
    };
    if (m_badge > 0)
        painter.drawText(words, side(Qt::AlignRight), badge);
    const QFont font = look.font(lit ? TextStyle::BodyStrong : TextStyle::Body);
    painter.setFont(font);
    painter.setPen(QColor(lit ? c.accent : c.text));
    const QFontMetrics metrics(font);
    const QString title = metrics.elidedText(
        text(), Qt::ElideRight, words.width() - (m_badge > 0 ? look.scaled(30) : 0));
    painter.drawText(words, side(Qt::AlignLeft), title);
    const int used = metrics.horizontalAdvance(title) + look.scaled(8);
    if (!m_key.isEmpty() && m_badge == 0
        && used + metrics.horizontalAdvance(m_key) <= words.width()) {
        painter.setPen(QColor(c.text2));
        painter.drawText(words, side(Qt::AlignRight), m_key);
    }
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

NavRail::NavRail(const QList<PageEntry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_header(new QLabel(this))
    , m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("navRail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::control, Space::control, Space::control, Space::control);
    column->setSpacing(2);
    setTextStyle(m_header, TextStyle::BodyStrong);
    m_header->setTextFormat(Qt::PlainText);
    m_header->setContentsMargins(6, 2, 0, 6);
    column->addWidget(m_header);
    m_bottom->setSpacing(2);
    for (const PageEntry &entry : m_entries) {
        if (entry.place == PageEntry::Place::Hidden)
            continue;
        const bool bottom = entry.place == PageEntry::Place::RailBottom;
        RailButton *button = addButton(entry.id, entry.icon, bottom ? m_bottom : column);
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.id] {
            setCurrent(m_current); // what is lit follows the page, not the click
            Q_EMIT chosen(id);
        });
    }
    column->addStretch();
    column->addLayout(m_bottom);
    measure();
    retranslate();
}

RailButton *NavRail::addButton(const QString &id, const QString &icon, QVBoxLayout *column)
{
    auto *button = new RailButton(icon, this);
    button->setObjectName(QStringLiteral("rail.") + id);
    column->addWidget(button);
    m_buttons.insert(id, button);
    return button;
}

void NavRail::addAction(QAction *action, const QString &icon)
{
    RailButton *button = addButton(action->objectName(), icon, m_bottom);
    button->setCheckable(false);
    button->setCollapsed(m_collapsed);
    const auto follow = [button, action] {
        button->setTitle(action->text());
        button->setKeyText(action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

void NavRail::setHeader(const QString &text)
{
    m_header->setText(text);
}

void NavRail::setCurrent(const QString &pageId)
{
    m_current = pageId;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == pageId);
}

void NavRail::setBadge(const QString &pageId, int count)
{
    if (RailButton *button = m_buttons.value(pageId))
        button->setBadge(count);
}

void NavRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (RailButton *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    m_header->setVisible(!collapsed);
    measure();
}

void NavRail::measure()
{
    const Look &look = currentLook();
    setFixedWidth(m_collapsed ? std::max(kCollapsedWidth, look.scaled(IconSize::control) + 34)
                              : look.scaled(kWidth));
}

void NavRail::focusCurrent()
{
    RailButton *button = m_buttons.value(m_current);
    for (const PageEntry &entry : std::as_const(m_entries)) // of a page that is not on the rail
        button = button ? button : m_buttons.value(entry.id);
    if (button)
        button->setFocus(Qt::ShortcutFocusReason);
}

void NavRail::retranslate()
{
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (RailButton *button = m_buttons.value(entry.id))
            button->setTitle(entry.title());
    }
    setAccessibleName(tr("Pages"));
}

void NavRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(currentLook().colours.surface2));
}

} // namespace lobby::ui
