#include "ui/access/login_panel.h"

#include "models/support/async.h"
#include "ui/access/member_tiles.h"
#include "ui/access/password_field.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

constexpr int kFieldWidth = 360;

/// Is it the vault that is wrong, rather than who stands before it?
bool isOfVault(const Error &error)
{
    using enum Error::Code;
    if (error.subject == QLatin1StringView("before_migration"))
        return true;
    switch (error.code) {
    case VaultMissing:
    case VaultEmpty:
    case VaultExists:
    case VaultPlain:
    case VaultForeign:
    case VaultNewer:
    case VaultOlder:
    case VaultTruncated:
    case VaultDamaged:
    case VaultWrongKey:
    case VaultSymlink:
    case VaultExposed:
    case VaultNetwork:
    case VaultBusy:
    case VaultEngine:
    case KeysMissing:
    case KeysDamaged:
        return true;
    default:
        return false;
    }
}

} // namespace

LoginPanel::LoginPanel(Entrance entrance, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_entrance(std::move(entrance))
    , m_clock(clock)
    , m_tiles(new MemberTiles(this))
    , m_password(new PasswordField(this))
    , m_row(new FormRow({}, m_password, this))
    , m_capsLock(new QLabel(this))
    , m_enter(new QPushButton(this))
{
    m_password->setObjectName(QStringLiteral("loginPassword"));
    m_enter->setObjectName(QStringLiteral("loginEnter"));
    m_capsLock->setObjectName(QStringLiteral("loginCapsLock"));
    setButtonKind(m_enter, ButtonKind::Primary);
    setTextStyle(m_capsLock, TextStyle::Caption);
    m_capsLock->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_tiles, 0, Qt::AlignHCenter);
    column->addSpacing(Space::control);
    for (QWidget *part : {static_cast<QWidget *>(m_row), static_cast<QWidget *>(m_capsLock),
             static_cast<QWidget *>(m_enter)}) {
        part->setFixedWidth(kFieldWidth);
        column->addWidget(part, 0, Qt::AlignHCenter);
    }

    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &LoginPanel::tick);
    connect(m_tiles, &MemberTiles::chosenChanged, this, &LoginPanel::memberChanged);
    connect(m_tiles, &MemberTiles::accepted, this, &LoginPanel::focusPassword);
    connect(m_enter, &QPushButton::clicked, this, &LoginPanel::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPanel::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_problem.clear();
        refreshState();
    });
    connect(m_password, &PasswordField::capsLockChanged, m_capsLock, &QWidget::setVisible);
    m_password->installEventFilter(this);
    retranslate();
}

LoginPanel::~LoginPanel() = default;

Result<Done> LoginPanel::refresh()
{
    const auto members = m_entrance.members();
    if (!members)
        return members.error();
    m_tiles->setMembers(*members);
    memberChanged();
    return Done();
}

void LoginPanel::setVerb(std::function<QString()> verb)
{
    m_verb = std::move(verb);
    refreshState();
}

void LoginPanel::focusPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void LoginPanel::focusTiles()
{
    m_tiles->setFocus(Qt::OtherFocusReason);
}

void LoginPanel::memberChanged()
{
    m_password->clear();
    m_problem.clear();
    learnTries(m_tiles->chosen());
    retranslate();
}

void LoginPanel::learnTries(const Uuid &member)
{
    const access::LoginAttempts::State state
        = member.isNull() ? access::LoginAttempts::State() : m_entrance.tries(member);
    m_waitUntilMs = m_clock.nowMs() + state.waitMs;
    m_lockedOut = state.needsSupervisor;
    if (state.waitMs > 0)
        m_tick.start();
    refreshState();
}

qint64 LoginPanel::waitSeconds() const
{
    return std::max<qint64>(0, (m_waitUntilMs - m_clock.nowMs() + 999) / 1000);
}

void LoginPanel::tick()
{
    if (waitSeconds() == 0 && !m_busy)
        m_tick.stop();
    refreshState();
}

void LoginPanel::refreshState()
{
    const qint64 wait = waitSeconds();
    QString text = m_problem;
    if (m_lockedOut) {
        text = tr("There were ten wrong passwords. A supervisor can unlock you at this desk, in "
                  "Settings, Users and roles.");
    } else if (wait > 0) {
        const QString again = tr("Try again in %n s.", nullptr, static_cast<int>(wait));
        text = text.isEmpty() ? again : text + u' ' + again;
    }
    m_row->setProblem(text);
    m_enter->setEnabled(!m_busy && !m_lockedOut && wait == 0 && m_tiles->count() > 0);
    m_enter->setText(m_busy ? busyText() : m_verb ? m_verb() : tr("Log in"));
}

QString LoginPanel::busyText() const
{
    const int percent = m_entrance.backingUp ? m_entrance.backingUp->percent.load() : 0;
    //: %1: percent
    return percent > 0 ? tr("Backing up before the update… %1 %").arg(percent) : tr("Opening…");
}

void LoginPanel::submit()
{
    const Uuid member = m_tiles->chosen();
    if (m_busy || m_lockedOut || waitSeconds() > 0 || member.isNull())
        return;
    QString typed = m_password->take();
    auto password = access::Password::fromText(typed);
    access::wipe(typed);
    if (!password) {
        m_problem = password.error() == access::Password::Problem::Empty
            ? tr("Type your password.")
            : describe({Error::Code::WrongPassword}).what;
        refreshState();
        return;
    }
    setBusy(true);
    whenDone(m_entrance.unlock(member, *std::move(password)), this,
        [this, member](const Result<Done> &result) { finish(member, result); });
}

void LoginPanel::finish(const Uuid &member, const Result<Done> &result)
{
    setBusy(false);
    if (result) {
        m_problem.clear();
        Q_EMIT unlocked(member);
        return;
    }
    const Error &error = result.error();
    if (isOfVault(error)) {
        Q_EMIT vaultFailed(error);
        return;
    }
    const Wording words = describe(error);
    const bool hasLeft
        = error.code == Error::Code::NotAllowed && error.subject == QStringLiteral("staff");
    m_problem = hasLeft                           ? tr("You are no longer a member of this desk.")
        : error.code == Error::Code::TooManyTries ? QString()
                                                  : words.what + u' ' + words.next;
    learnTries(member);
    focusPassword();
}

void LoginPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_password->setReadOnly(busy);
    m_tiles->setEnabled(!busy);
    if (busy && m_entrance.backingUp) {
        m_entrance.backingUp->percent = 0; // of an earlier try
        m_tick.start();
    }
    refreshState();
}

/// Up and down change the member without leaving the password.
bool LoginPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress && !m_busy) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const QModelIndex next
                = m_tiles->currentIndex().siblingAtRow(m_tiles->currentIndex().row() + step);
            if (next.isValid())
                m_tiles->setCurrentIndex(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LoginPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginPanel::retranslate()
{
    m_tiles->setAccessibleName(tr("Members of this desk"));
    m_row->setLabel(
        m_tiles->count() > 1 ? tr("Password of %1").arg(m_tiles->chosenName()) : tr("Password"));
    m_capsLock->setText(tr("Caps Lock seems to be on."));
    refreshState();
}

} // namespace lobby::ui
