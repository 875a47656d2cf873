#include "ui/access/new_password.h"

#include "models/access/password_rules.h"
#include "ui/access/password_field.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

/// Gives the sentences a catalogue context of their own.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(lobby::PasswordRules)
};

} // namespace

QString describe(access::Password::Problem problem)
{
    using enum access::Password::Problem;
    switch (problem) {
    case Empty:
        return Sentences::tr("Choose a password.");
    case TooShort:
        return Sentences::tr(
            "Take at least %n characters.", nullptr, access::kMinPasswordCharacters);
    case TooLong:
        return Sentences::tr("Take at most %n characters.", nullptr,
            static_cast<int>(access::Password::kMaxCharacters));
    case Common:
        return Sentences::tr("Many people use this one. Take another, for instance three words.");
    case HoldsNul:
    case InvalidUtf8:
        return Sentences::tr("There is a character in it that cannot be used.");
    }
    Q_UNREACHABLE();
}

NewPassword::NewPassword(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_password(new PasswordField(this))
    , m_again(new PasswordField(this))
    , m_passwordRow(new FormRow({}, m_password, this))
    , m_againRow(new FormRow({}, m_again, this))
    , m_capsLock(new QLabel(this))
{
    m_password->setObjectName(name);
    m_again->setObjectName(name + QStringLiteral("Again"));
    setFocusProxy(m_password);
    setTextStyle(m_capsLock, TextStyle::Caption);
    m_capsLock->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_passwordRow);
    column->addWidget(m_againRow);
    column->addWidget(m_capsLock);
    connect(m_password, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &NewPassword::submitted);
    for (PasswordField *field : {m_password, m_again})
        connect(field, &PasswordField::capsLockChanged, m_capsLock, &QWidget::setVisible);
    retranslate();
}

Result<access::Password, access::Password::Problem> NewPassword::typed(QStringView member) const
{
    QString text = m_password->text();
    auto password = access::Password::fromText(text);
    access::wipe(text);
    if (password) {
        if (const auto problem = access::checkNewPassword(*password, member))
            return *problem;
    }
    return password;
}

bool NewPassword::isSame() const
{
    return m_password->text() == m_again->text();
}

std::optional<access::Password> NewPassword::password(QStringView member) const
{
    auto password = typed(member);
    return password && isSame() ? std::optional(*std::move(password)) : std::nullopt;
}

std::optional<access::Password> NewPassword::check(QStringView member)
{
    auto password = typed(member);
    m_passwordRow->setProblem(password ? QString() : describe(password.error()));
    m_againRow->setProblem(!password || isSame()
            ? QString()
            : tr("The two are not the same. Type the password once more."));
    if (password && isSame())
        return *std::move(password);
    PasswordField *wrong = password ? m_again : m_password;
    wrong->setFocus();
    wrong->selectAll();
    return std::nullopt;
}

void NewPassword::clear()
{
    m_password->clear();
    m_again->clear();
    clearProblems();
}

void NewPassword::clearProblems()
{
    m_passwordRow->setProblem({});
    m_againRow->setProblem({});
}

void NewPassword::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewPassword::retranslate()
{
    m_passwordRow->setLabel(
        tr("Password, at least %n characters", nullptr, access::kMinPasswordCharacters));
    m_againRow->setLabel(tr("The same password again"));
    m_capsLock->setText(tr("Caps Lock seems to be on."));
}

} // namespace lobby::ui
