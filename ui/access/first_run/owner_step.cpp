#include "ui/access/first_run/owner_step.h"

#include "ui/access/new_password.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

OwnerStep::OwnerStep(QWidget *parent)
    : WizardStep(parent)
    , m_name(new QLineEdit(this))
    , m_nameRow(new FormRow({}, m_name, this))
    , m_password(new NewPassword(u"ownerPassword"_s, this))
{
    m_name->setObjectName(u"ownerName"_s);
    m_name->setMaxLength(80);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_nameRow);
    column->addWidget(m_password);
    column->addStretch();
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &NewPassword::submitted, this, &WizardStep::nextRequested);
    OwnerStep::retranslate();
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
    const QString name = m_name->text().trimmed();
    m_nameRow->setProblem(name.isEmpty() ? tr("Write the owner's name.") : QString());
    auto password = m_password->check(name);
    if (m_nameRow->hasProblem()) {
        m_name->setFocus();
        return false;
    }
    if (!password)
        return false;
    m_checked = std::make_shared<const access::Password>(*std::move(password));
    return true;
}

void OwnerStep::fill(FirstRun &run) const
{
    run.owner = m_name->text().trimmed();
    run.password = m_checked;
}

void OwnerStep::retranslate()
{
    m_nameRow->setLabel(tr("Your name"));
}

} // namespace lobby::ui
