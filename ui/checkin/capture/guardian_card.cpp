#include "ui/checkin/capture/guardian_card.h"

#include "models/guests/guest_validation.h"
#include "models/guests/values/telephone.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

GuardianCard::GuardianCard(QString region, QWidget *parent)
    : Card(parent)
    , m_region(std::move(region))
    , m_relation(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_telephone(new QLineEdit(this))
    , m_relationRow(new FormRow({}, m_relation, this))
    , m_nameRow(new FormRow({}, m_name, this))
    , m_telephoneRow(new FormRow({}, m_telephone, this))
{
    setObjectName(u"captureGuardian"_s);
    m_relation->setObjectName(u"guardianRelation"_s);
    m_name->setObjectName(u"guardianName"_s);
    m_name->setMaxLength(int(guests::kMaxName));
    m_telephone->setObjectName(u"guardianTelephone"_s);
    m_telephone->setMaxLength(int(guests::kMaxLine));
    for (const QString &code : GuestWords::guardianRelations())
        m_relation->addItem(QString(), code);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::control);
    across->addWidget(m_relationRow);
    across->addWidget(m_nameRow, 1);
    across->addWidget(m_telephoneRow, 1);
    content()->addLayout(across);
    connect(m_name, &QLineEdit::textChanged, this, &GuardianCard::edited);
    retranslate();
}

void GuardianCard::begin(const QString &name)
{
    m_relation->setCurrentIndex(0);
    m_name->setText(name);
    m_telephone->clear();
}

std::optional<guests::Guardian> GuardianCard::guardian() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return {};
    return guests::Guardian {m_relation->currentData().toString(), name,
        guests::storedForm(guests::telephoneOf(m_telephone->text(), m_region))};
}

void GuardianCard::retranslate()
{
    setTitle(tr("Guardian"));
    m_relationRow->setLabel(tr("Relation"));
    m_nameRow->setLabel(tr("Guardian's name"));
    m_telephoneRow->setLabel(tr("Guardian's phone"));
    for (int i = 0; i < m_relation->count(); ++i)
        m_relation->setItemText(
            i, GuestWords::guardianRelation(m_relation->itemData(i).toString()));
}

} // namespace lobby::ui
