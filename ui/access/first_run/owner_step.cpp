#include "ui/access/first_run/owner_step.h"

#include "models/access/password_rules.h"
#include "ui/access/password_field.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

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

OwnerStep::OwnerStep(QWidget *parent)
    : WizardStep(parent)
    , m_name(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_again(new PasswordField(this))
    , m_nameRow(new FormRow({}, m_name, this))
    , m_passwordRow(new FormRow({}, m_password, this))
    , m_againRow(new FormRow({}, m_again, this))
    , m_capsLock(new QLabel(this))
{
    m_name->setObjectName(u"ownerName"_s);
    m_name->setMaxLength(80);
    m_password->setObjectName(u"ownerPassword"_s);
    m_again->setObjectName(u"ownerPasswordAgain"_s);
    setTextStyle(m_capsLock, TextStyle::Caption);
    m_capsLock->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    for (QWidget *part : {static_cast<QWidget *>(m_nameRow), static_cast<QWidget *>(m_passwordRow),
             static_cast<QWidget *>(m_againRow), static_cast<QWidget *>(m_capsLock)})
        column->addWidget(part);
    column->addStretch();
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &WizardStep::nextRequested);
    for (PasswordField *field : {m_password, m_again})
        connect(field, &PasswordField::capsLockChanged, m_capsLock, &QWidget::setVisible);
    retranslate();
}

QString OwnerStep::title() const
{
    return tr("Owner");
}

QString OwnerStep::explanation() const
{
    return tr("The owner may do everything and adds the others. The password opens the encrypted "
              "database; Lobby keeps it nowhere.");
}

void OwnerStep::focusFirst()
{
    m_name->setFocus();
}

bool OwnerStep::check()
{
    QString typed = m_password->text();
    auto password = access::Password::fromText(typed);
    access::wipe(typed);
    const QString name = m_name->text().trimmed();
    m_nameRow->setProblem(name.isEmpty() ? tr("Write the owner's name.") : QString());
    std::optional<access::Password::Problem> problem;
    if (!password)
        problem = password.error();
    else
        problem = access::checkNewPassword(*password, name);
    m_passwordRow->setProblem(problem ? describe(*problem) : QString());
    const bool same = m_password->text() == m_again->text();
    m_againRow->setProblem(
        problem || same ? QString() : tr("The two are not the same. Type the password once more."));
    if (m_nameRow->hasProblem()) {
        m_name->setFocus();
    } else if (problem) {
        m_password->setFocus();
        m_password->selectAll();
    } else if (!same) {
        m_again->setFocus();
        m_again->selectAll();
    } else {
        m_checked = std::make_shared<const access::Password>(*std::move(password));
        return true;
    }
    return false;
}

void OwnerStep::fill(FirstRun &run) const
{
    run.owner = m_name->text().trimmed();
    run.password = m_checked;
}

void OwnerStep::retranslate()
{
    m_nameRow->setLabel(tr("Your name"));
    m_passwordRow->setLabel(
        tr("Password, at least %n characters", nullptr, access::kMinPasswordCharacters));
    m_againRow->setLabel(tr("The same password again"));
    m_capsLock->setText(tr("Caps Lock seems to be on."));
}

} // namespace lobby::ui
