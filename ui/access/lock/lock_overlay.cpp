#include "ui/access/lock/lock_overlay.h"

#include "ui/access/login_panel.h"
#include "ui/access/member_tiles.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/centred.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lobby::ui {

LockOverlay::LockOverlay(
    Entrance entrance, const Clock &clock, Purpose purpose, const Uuid &member, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_panel(new LoginPanel(std::move(entrance), clock, this))
    , m_icon(new QLabel(this))
    , m_heading(new Heading(this))
    , m_explanation(new QLabel(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("lockOverlay"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::ClickFocus); // goes on to where one types
    auto *card = new Card(this);
    card->setMinimumWidth(460);
    card->setTitle({}); // no room for one
    QVBoxLayout *column = card->content();
    column->setContentsMargins(Space::section, Space::page, Space::section, Space::section);
    column->setSpacing(Space::control);
    m_icon->setPixmap(themedIcon(QStringLiteral("lock"), IconRole::Accent).pixmap(28));
    m_icon->setAlignment(Qt::AlignHCenter);
    setTextStyle(m_heading, TextStyle::Title);
    m_heading->setAlignment(Qt::AlignHCenter);
    m_explanation->setAlignment(Qt::AlignHCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    setSecondary(m_explanation);
    column->addWidget(m_icon);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addSpacing(Space::tight);
    column->addWidget(m_panel);
    putInTheMiddle(this, card);
    connect(m_panel, &LoginPanel::unlocked, this, &LockOverlay::unlocked);
    connect(m_panel, &LoginPanel::vaultFailed, this, &LockOverlay::showFailure);
    if (const Result<Done> read = m_panel->refresh(); !read)
        showFailure(read.error());
    m_panel->tiles().choose(member);
    retranslate();
}

void LockOverlay::setDrafts(const Uuid &member, int count)
{
    m_panel->tiles().setNote(member, count > 0 ? tr("%n draft(s)", nullptr, count) : QString());
}

void LockOverlay::focusFirst()
{
    if (m_purpose == Purpose::Return || m_panel->tiles().count() == 1)
        m_panel->focusPassword();
    else
        m_panel->focusTiles();
}

void LockOverlay::showFailure(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void LockOverlay::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirst();
}

void LockOverlay::focusInEvent(QFocusEvent *)
{
    focusFirst();
}

void LockOverlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockOverlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(currentLook().colours.background));
}

void LockOverlay::retranslate()
{
    m_heading->setText(
        m_purpose == Purpose::Return ? tr("This desk is locked") : tr("Who takes over?"));
    m_explanation->setText(tr("Whatever is half filled in stays with the one who began it."));
}

} // namespace lobby::ui
