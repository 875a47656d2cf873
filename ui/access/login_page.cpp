#include "ui/access/login_page.h"

#include "ui/access/login_panel.h"
#include "ui/access/member_tiles.h"
#include "ui/access/recovery_card.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/centred.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/page_header.h"
#include "ui/wording/wording.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

constexpr int kFailureWidth = 520;

/// Is there something of the database that can be read? Without its first page its key seems wrong.
bool isForSalvage(Error::Code code)
{
    using enum Error::Code;
    return code == VaultTruncated || code == VaultDamaged || code == VaultWrongKey;
}

/// Is it the database that fails, and the keys are there?
bool isForBackup(Error::Code code)
{
    using enum Error::Code;
    return isForSalvage(code) || code == VaultMissing || code == VaultEmpty || code == VaultPlain
        || code == VaultForeign || code == VaultOlder;
}

} // namespace

LoginPage::LoginPage(Entrance entrance, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_entrance(std::move(entrance))
    , m_panel(new LoginPanel(m_entrance, clock, this))
    , m_recovery(new RecoveryCard(m_entrance.recover, this))
    , m_layers(new QStackedLayout(this))
    , m_brand(new QLabel(this))
    , m_heading(new Heading(this))
    , m_what(new Heading(this))
    , m_notice(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_forgotten(new QPushButton(this))
    , m_useSheet(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_salvage(new QPushButton(this))
    , m_next(new QLabel(this))
    , m_code(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_quit(new QPushButton(this))
{
    setObjectName(QStringLiteral("loginPage"));
    m_layers->addWidget(makeLogin());
    m_layers->addWidget(makeFailure());
    m_layers->addWidget(makeRecovery());
    connect(m_panel, &LoginPanel::unlocked, this, &LoginPage::unlocked);
    connect(m_panel, &LoginPanel::vaultFailed, this, &LoginPage::showFailure);
    connect(m_again, &QPushButton::clicked, this, &LoginPage::readMembers);
    connect(m_quit, &QPushButton::clicked, this, &LoginPage::quitRequested);
    connect(m_forgotten, &QPushButton::clicked, this, &LoginPage::recover);
    connect(m_useSheet, &QPushButton::clicked, this, &LoginPage::recover);
    connect(m_restore, &QPushButton::clicked, this, &LoginPage::restoreRequested);
    connect(m_salvage, &QPushButton::clicked, this, &LoginPage::salvageRequested);
    connect(m_recovery, &RecoveryCard::recovered, this, &LoginPage::recovered);
    connect(m_recovery, &RecoveryCard::cancelled, this, &LoginPage::readMembers);
    retranslate();
    readMembers();
}

QWidget *LoginPage::makeLogin()
{
    auto *screen = new QWidget(this);
    auto *card = new Card(screen);
    card->setMinimumWidth(460);
    card->setTitle({}); // no room for one
    QVBoxLayout *column = card->content();
    column->setContentsMargins(Space::section, Space::page, Space::section, Space::section);
    column->setSpacing(Space::area);
    setTextStyle(m_brand, TextStyle::Caption);
    setSecondary(m_brand);
    m_brand->setAlignment(Qt::AlignHCenter);
    setTextStyle(m_heading, TextStyle::Title);
    m_heading->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_brand);
    column->addWidget(m_heading);
    m_notice->setAlignment(Qt::AlignHCenter);
    m_notice->setObjectName(QStringLiteral("loginNotice"));
    m_notice->hide();
    m_forgotten->setObjectName(QStringLiteral("loginForgotten"));
    setButtonKind(m_forgotten, ButtonKind::Quiet);
    column->addWidget(m_notice);
    m_message->setMaximumWidth(kFailureWidth);
    column->addWidget(m_message);
    column->addWidget(m_panel);
    column->addWidget(m_forgotten, 0, Qt::AlignHCenter);
    putInTheMiddle(screen, card);
    return screen;
}

QWidget *LoginPage::makeRecovery()
{
    auto *screen = new QWidget(this);
    m_recovery->setFixedWidth(kFailureWidth);
    putInTheMiddle(screen, m_recovery);
    return screen;
}

void LoginPage::recover()
{
    const auto members = m_entrance.members();
    if (!members) {
        showFailure(members.error());
        return;
    }
    m_layers->setCurrentIndex(2);
    m_recovery->start(*members, m_panel->tiles().chosen());
}

void LoginPage::recovered(const Uuid &member)
{
    readMembers();
    m_notice->show();
    m_panel->tiles().choose(member);
    m_panel->focusPassword();
}

QWidget *LoginPage::makeFailure()
{
    auto *screen = new QWidget(this);
    auto *card = new Card(screen);
    card->setFixedWidth(kFailureWidth);
    card->setTitle({}); // no room for one
    QVBoxLayout *column = card->content();
    column->setContentsMargins(Space::section, Space::page, Space::section, Space::section);
    column->setSpacing(Space::area);
    auto *picture = new QLabel(card);
    picture->setPixmap(
        themedIcon(QStringLiteral("shield-lock"), IconRole::Err).pixmap(IconSize::empty));
    picture->setAlignment(Qt::AlignHCenter);
    m_what->setObjectName(QStringLiteral("failureWhat"));
    m_next->setObjectName(QStringLiteral("failureNext"));
    m_again->setObjectName(QStringLiteral("failureAgain"));
    m_quit->setObjectName(QStringLiteral("failureQuit"));
    m_useSheet->setObjectName(QStringLiteral("failureUseSheet"));
    m_restore->setObjectName(QStringLiteral("failureRestore"));
    m_salvage->setObjectName(QStringLiteral("failureSalvage"));
    setTextStyle(m_what, TextStyle::Subtitle);
    setTextStyle(m_code, TextStyle::Caption);
    setSecondary(m_code);
    for (QLabel *text : {static_cast<QLabel *>(m_what), m_next}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    setButtonKind(m_again, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addWidget(m_code, 1);
    buttons->addWidget(m_quit);
    buttons->addWidget(m_useSheet);
    buttons->addWidget(m_again);
    column->addWidget(picture);
    column->addWidget(m_what);
    column->addWidget(m_next);
    auto *waysOut = new QHBoxLayout;
    waysOut->setSpacing(Space::control);
    waysOut->addWidget(m_restore, 1);
    waysOut->addWidget(m_salvage, 1);
    column->addLayout(waysOut);
    column->addLayout(buttons);
    putInTheMiddle(screen, card);
    return screen;
}

void LoginPage::readMembers()
{
    if (const Result<Done> read = m_panel->refresh(); !read) {
        showFailure(read.error());
        return;
    }
    m_failure.reset();
    m_notice->hide();
    m_message->clear();
    m_layers->setCurrentIndex(0);
    if (m_panel->tiles().count() == 1)
        m_panel->focusPassword();
    else
        m_panel->focusTiles();
}

void LoginPage::showNotice(Tone tone, const Wording &words)
{
    m_message->showMessage(tone, words.what, words.next);
}

void LoginPage::showFailure(const Error &error)
{
    m_failure = error;
    retranslate();
    m_layers->setCurrentIndex(1);
    m_what->announce();
}

void LoginPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_failure && m_panel->tiles().count() == 1)
        m_panel->focusPassword();
}

void LoginPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(currentLook().colours.background));
}

void LoginPage::retranslate()
{
    m_brand->setText(QGuiApplication::applicationDisplayName());
    m_heading->setText(tr("Who is at the desk?"));
    m_again->setText(tr("Try again"));
    m_quit->setText(tr("Quit"));
    m_notice->setText(tr("The new password is set. Log in with it."));
    m_forgotten->setText(tr("Password lost?"));
    m_useSheet->setText(tr("Recovery sheet…"));
    m_restore->setText(tr("Restore a backup…"));
    m_salvage->setText(tr("Bring over what is left…"));
    if (!m_failure)
        return;
    const Wording words = describe(*m_failure);
    m_what->setText(words.what);
    m_what->setAccessibleName(words.what);
    m_what->setAccessibleDescription(words.next);
    m_next->setText(words.next);
    m_code->setText(codeName(m_failure->code));
    // The sheet replaces what this computer adds to a password, and nothing else of a vault.
    m_useSheet->setVisible(m_failure->subject == QLatin1StringView("device_secret"));
    m_restore->setVisible(isForBackup(m_failure->code));
    m_salvage->setVisible(isForSalvage(m_failure->code));
}

} // namespace lobby::ui
