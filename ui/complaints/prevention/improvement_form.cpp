#include "ui/complaints/prevention/improvement_form.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kUsualDays = 14;

} // namespace

ImprovementForm::ImprovementForm(QWidget *parent)
    : QWidget(parent)
    , m_category(new QComboBox(this))
    , m_cause(new QLineEdit(this))
    , m_action(new QLineEdit(this))
    , m_owner(new QComboBox(this))
    , m_due(new QDateEdit(this))
    , m_categoryRow(new FormRow({}, m_category, this))
    , m_causeRow(new FormRow({}, m_cause, this))
    , m_actionRow(new FormRow({}, m_action, this))
    , m_ownerRow(new FormRow({}, m_owner, this))
    , m_dueRow(new FormRow({}, m_due, this))
{
    m_category->setObjectName(u"improvementCategory"_s);
    m_cause->setObjectName(u"improvementCause"_s);
    m_action->setObjectName(u"improvementAction"_s);
    m_owner->setObjectName(u"improvementOwner"_s);
    m_due->setObjectName(u"improvementDue"_s);
    m_due->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_due->setCalendarPopup(true);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::control);
    across->addWidget(m_categoryRow, 2);
    across->addWidget(m_causeRow, 4);
    across->addWidget(m_actionRow, 4);
    across->addWidget(m_ownerRow, 2);
    across->addWidget(m_dueRow, 2);
    tabInOrder({m_category, m_cause, m_action, m_owner, m_due});
    retranslate();
}

void ImprovementForm::ask(std::optional<Category> category, QDate today)
{
    m_category->setCurrentIndex(category ? int(*category) + 1 : 0);
    m_cause->clear();
    m_action->clear();
    m_due->setDate(today.addDays(kUsualDays));
    for (FormRow *row : {m_categoryRow, m_causeRow, m_actionRow, m_ownerRow, m_dueRow})
        row->setProblem({});
}

void ImprovementForm::setColleagues(const QList<std::pair<Uuid, QString>> &colleagues)
{
    m_owner->clear();
    for (const auto &[id, name] : colleagues)
        m_owner->addItem(name, QVariant::fromValue(id));
}

Improvement ImprovementForm::typed() const
{
    Improvement improvement;
    if (m_category->currentIndex() > 0)
        improvement.category = Category(m_category->currentIndex() - 1);
    improvement.cause = m_cause->text().simplified();
    improvement.action = m_action->text().simplified();
    improvement.owner = m_owner->currentData().value<Uuid>();
    improvement.due = m_due->date();
    return improvement;
}

bool ImprovementForm::showProblem(const QString &field, const QString &sentence)
{
    FormRow *row = field == "cause"_L1 ? m_causeRow
        : field == "action"_L1         ? m_actionRow
        : field == "owner_id"_L1       ? m_ownerRow
        : field == "due_on"_L1         ? m_dueRow
                                       : nullptr;
    if (!row)
        return false;
    row->setProblem(sentence);
    row->field()->setFocus();
    return true;
}

void ImprovementForm::focusFirst()
{
    m_cause->setFocus();
}

void ImprovementForm::retranslate()
{
    QStringList categories {tr("Every category")};
    for (int i = 0; i < kCategories; ++i)
        categories.append(ComplaintWords::category(Category(i)));
    setTexts(m_category, categories);
    m_categoryRow->setLabel(tr("About"));
    m_causeRow->setLabel(tr("Why such complaints come"));
    m_actionRow->setLabel(tr("What is done about it"));
    m_ownerRow->setLabel(tr("By whom"));
    m_dueRow->setLabel(tr("Until"));
}

} // namespace lobby::ui
