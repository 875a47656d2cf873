#include "ui/complaints/disputes/dispute_form.h"

#include "models/complaints/disputes/dispute_names.h"
#include "ui/complaints/words/dispute_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"
#include "ui/wording/money_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

DisputeForm::DisputeForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_code(new QComboBox(this))
    , m_on(new QDateEdit(this))
    , m_party(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_amount(new QLineEdit(this))
    , m_kindRow(new FormRow({}, m_kind, this))
    , m_codeRow(new FormRow({}, m_code, this))
    , m_onRow(new FormRow({}, m_on, this))
    , m_partyRow(new FormRow({}, m_party, this))
    , m_referenceRow(new FormRow({}, m_reference, this))
    , m_textRow(new FormRow({}, m_text, this))
    , m_amountRow(new FormRow({}, m_amount, this))
{
    m_kind->setObjectName(u"disputeKind"_s);
    m_code->setObjectName(u"disputeCode"_s);
    m_on->setObjectName(u"disputeOn"_s);
    m_party->setObjectName(u"disputeParty"_s);
    m_reference->setObjectName(u"disputeReference"_s);
    m_text->setObjectName(u"disputeText"_s);
    m_amount->setObjectName(u"disputeAmount"_s);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DisputeForm::showKind);
    connect(m_code, &QComboBox::currentIndexChanged, this, &DisputeForm::showFields);
}

void DisputeForm::build()
{
    m_on->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_on->setCalendarPopup(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    const auto across = [column](const QList<QWidget *> &rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::control);
        for (QWidget *each : rows)
            row->addWidget(each, 1);
        column->addLayout(row);
    };
    across({m_kindRow, m_codeRow});
    across({m_onRow, m_amountRow});
    across({m_partyRow, m_referenceRow});
    column->addWidget(m_textRow);
    column->addStretch();
    tabInOrder({m_kind, m_code, m_on, m_amount, m_party, m_reference, m_text});
}

QList<DisputeEntry> DisputeForm::kinds() const
{
    if (m_state.outcome)
        return {DisputeEntry::Reopened, DisputeEntry::Note};
    if (!m_state.current)
        return {DisputeEntry::Stage};
    QList<DisputeEntry> kinds {DisputeEntry::Stage, DisputeEntry::Milestone, DisputeEntry::Note,
        DisputeEntry::Outcome, DisputeEntry::Joined};
    if (!m_state.joined.isEmpty())
        kinds.append(DisputeEntry::Parted);
    if (m_state.isJoint())
        kinds.append(DisputeEntry::Represents);
    return kinds;
}

DisputeEntry DisputeForm::kind() const
{
    return kinds().value(m_kind->currentIndex(), DisputeEntry::Note);
}

void DisputeForm::ask(const DisputeState &state, QDate today, const QString &currency)
{
    m_state = state;
    m_currency = currency;
    m_on->setMaximumDate(today);
    m_on->setDate(today);
    for (QLineEdit *line : {m_party, m_reference, m_text, m_amount})
        line->clear();
    for (FormRow *row :
        {m_kindRow, m_codeRow, m_onRow, m_partyRow, m_referenceRow, m_textRow, m_amountRow})
        row->setProblem({});
    m_kind->clear();
    retranslate();
    m_kind->setCurrentIndex(0);
    showKind();
}

/// The next milder stage is proposed.
void DisputeForm::showKind()
{
    m_code->clear();
    QStringList texts;
    switch (kind()) {
    case DisputeEntry::Stage:
        for (int i = 0; i < kStages; ++i)
            texts.append(DisputeWords::stage(Stage(i)));
        break;
    case DisputeEntry::Milestone:
        for (int i = 0; i < kMilestones; ++i)
            texts.append(DisputeWords::milestone(Milestone(i)));
        break;
    case DisputeEntry::Outcome:
        for (int i = 0; i < kOutcomes; ++i)
            texts.append(DisputeWords::outcome(Outcome(i)));
        break;
    case DisputeEntry::Parted:
    case DisputeEntry::Represents:
        for (const Complainant &person : persons())
            texts.append(person.id.isNull() ? tr("The guest of the case") : person.name);
        break;
    case DisputeEntry::Joined:
    case DisputeEntry::Note:
    case DisputeEntry::Reopened:
        break;
    }
    setTexts(m_code, texts);
    if (kind() == DisputeEntry::Stage && m_state.current)
        m_code->setCurrentIndex(std::min(int(*m_state.current) + 1, kStages - 1));
    showFields();
}

/// Who can be chosen; the guest of the case, who has no entry of his own, can only speak for all.
QList<Complainant> DisputeForm::persons() const
{
    QList<Complainant> persons = m_state.joined;
    if (kind() == DisputeEntry::Represents)
        persons.prepend({});
    return persons;
}

void DisputeForm::showFields()
{
    const bool isStage = kind() == DisputeEntry::Stage;
    const bool hasBody = isStage && m_code->currentIndex() >= int(Stage::Mediation);
    m_codeRow->setVisible(m_code->count() > 0);
    m_partyRow->setVisible(hasBody);
    m_referenceRow->setVisible(hasBody);
    m_amountRow->setVisible(kind() == DisputeEntry::Outcome);
    m_textRow->setVisible(kind() != DisputeEntry::Parted && kind() != DisputeEntry::Represents);
    m_textRow->setLabel(isStage && m_code->currentIndex() == int(Stage::Negotiation)
            ? tr("What the guest wants")
            : isStage && m_code->currentIndex() == int(Stage::LegalBasis)
            ? tr("Law and article, or clause of the contract")
            : kind() == DisputeEntry::Outcome  ? tr("What was agreed or decided")
            : kind() == DisputeEntry::Reopened ? tr("Why, in a few words")
            : kind() == DisputeEntry::Joined   ? tr("Who complains of the same")
                                               : tr("Note"));
}

DisputeEvent DisputeForm::typed() const
{
    DisputeEvent event;
    event.kind = kind();
    const int code = m_code->currentIndex();
    if (code >= 0) {
        switch (event.kind) {
        case DisputeEntry::Stage:
            event.code = nameOf(Stage(code));
            break;
        case DisputeEntry::Milestone:
            event.code = nameOf(Milestone(code));
            break;
        case DisputeEntry::Outcome:
            event.code = nameOf(Outcome(code));
            break;
        case DisputeEntry::Parted:
        case DisputeEntry::Represents:
        case DisputeEntry::Joined:
        case DisputeEntry::Note:
        case DisputeEntry::Reopened:
            break;
        }
    }
    event.on = m_on->date();
    event.text = m_text->text().simplified();
    if (event.kind == DisputeEntry::Parted || event.kind == DisputeEntry::Represents) {
        const Complainant person = persons().value(code);
        event.reference = person.id.isNull() ? QString() : person.id.toString();
        event.text = person.name;
    }
    if (m_partyRow->isVisibleTo(this)) {
        event.party = m_party->text().simplified();
        event.reference = m_reference->text().simplified();
    }
    if (event.kind == DisputeEntry::Outcome && !m_amount->text().trimmed().isEmpty()) {
        event.amount = moneyTyped(m_amount->text(), m_currency).value_or(-1);
        event.currency = m_currency;
    }
    return event;
}

bool DisputeForm::showProblem(const QString &field, const QString &sentence)
{
    FormRow *row = field == "text"_L1 ? m_textRow
        : field == "party"_L1         ? m_partyRow
        : field == "on_date"_L1       ? m_onRow
        : field == "amount"_L1        ? m_amountRow
        : field == "code"_L1          ? m_codeRow
                                      : nullptr;
    if (!row)
        return false;
    row->setProblem(sentence);
    row->field()->setFocus();
    return true;
}

void DisputeForm::focusFirst()
{
    m_kind->setFocus();
}

void DisputeForm::retranslate()
{
    QStringList texts;
    for (const DisputeEntry kind : kinds())
        texts.append(DisputeWords::entry(kind));
    setTexts(m_kind, texts);
    m_kindRow->setLabel(tr("What happened"));
    m_codeRow->setLabel(tr("Which"));
    m_onRow->setLabel(tr("On"));
    m_partyRow->setLabel(tr("Who mediates or decides"));
    m_referenceRow->setLabel(tr("Its number there"));
    m_amountRow->setLabel(tr("What we pay (%1)").arg(m_currency));
    const int code = m_code->currentIndex();
    showKind();
    if (code >= 0)
        m_code->setCurrentIndex(code);
}

} // namespace lobby::ui
