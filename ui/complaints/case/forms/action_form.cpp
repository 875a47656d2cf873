#include "ui/complaints/case/forms/action_form.h"

#include "models/complaints/case/case_codes.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

template <size_t count>
QStringList listOf(const std::array<QLatin1StringView, count> &codes)
{
    QStringList list;
    for (const QLatin1StringView code : codes)
        list.append(code);
    return list;
}

} // namespace

ActionForm::ActionForm(QWidget *parent)
    : QWidget(parent)
    , m_code(new QComboBox(this))
    , m_step(new QComboBox(this))
    , m_owner(new QComboBox(this))
    , m_party(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_codeRow(new FormRow({}, m_code, this))
    , m_stepRow(new FormRow({}, m_step, this))
    , m_ownerRow(new FormRow({}, m_owner, this))
    , m_partyRow(new FormRow({}, m_party, this))
    , m_textRow(new FormRow({}, m_text, this))
{
    m_code->setObjectName(u"actionCode"_s);
    m_step->setObjectName(u"actionStep"_s);
    m_owner->setObjectName(u"actionOwner"_s);
    m_owner->addItem({});
    m_party->setObjectName(u"actionParty"_s);
    m_text->setObjectName(u"actionText"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    for (FormRow *row : {m_stepRow, m_codeRow, m_ownerRow, m_partyRow, m_textRow})
        column->addWidget(row);
    column->addStretch();
    tabInOrder({m_step, m_code, m_owner, m_party, m_text});
}

void ActionForm::ask(EventKind kind, const CaseState &state)
{
    m_kind = kind;
    m_state = state;
    m_code->clear();
    m_step->clear();
    m_owner->setCurrentIndex(0);
    m_party->clear();
    m_text->clear();
    for (FormRow *row : {m_codeRow, m_stepRow, m_ownerRow, m_partyRow, m_textRow})
        row->setProblem({});
    retranslate();
    // Where one goes back to is mostly the step before; what is opened again is looked into again.
    const QList<Step> all = steps();
    m_step->setCurrentIndex(
        kind == EventKind::Reopened ? int(all.indexOf(Step::Investigation)) : int(all.size()) - 1);
    m_codeRow->setVisible(!codes().isEmpty());
    m_stepRow->setVisible(!all.isEmpty());
    const bool namesSomebody = kind == EventKind::Assigned || kind == EventKind::Responsible;
    m_ownerRow->setVisible(namesSomebody);
    m_partyRow->setVisible(namesSomebody);
    m_textRow->setVisible(kind != EventKind::Paused && kind != EventKind::StepSkipped);
}

QStringList ActionForm::codes() const
{
    switch (m_kind) {
    case EventKind::Paused:
        return listOf(kPauseReasons);
    case EventKind::StepSkipped:
        return listOf(kSkipReasons);
    case EventKind::Closed:
        return m_state.current ? listOf(kCloseExceptions) : QStringList {QString(kDone)};
    default:
        return {};
    }
}

QList<Step> ActionForm::steps() const
{
    QList<Step> steps;
    if (m_kind != EventKind::SteppedBack && m_kind != EventKind::Reopened)
        return steps;
    for (int number = numberOf(Step::Nature); number <= kSteps; ++number) {
        const bool isBehind = !m_state.current || Step(number) < *m_state.current;
        if (isBehind && m_state.step(Step(number)).status != StepStatus::NotNeeded)
            steps.append(Step(number));
    }
    return steps;
}

CaseEvent ActionForm::typed() const
{
    CaseEvent event;
    event.kind = m_kind;
    event.code = codes().value(m_code->currentIndex());
    if (m_kind == EventKind::Assigned || m_kind == EventKind::Responsible)
        event.about = m_owner->currentData().value<Uuid>();
    event.party = m_party->text().simplified();
    event.text = m_text->text().simplified();
    if (m_kind == EventKind::StepSkipped)
        event.step = m_state.current;
    const QList<Step> all = steps();
    if (m_step->currentIndex() >= 0 && m_step->currentIndex() < all.size())
        event.step = all.at(m_step->currentIndex());
    return event;
}

void ActionForm::setColleagues(const QList<std::pair<Uuid, QString>> &colleagues)
{
    const auto chosen = m_owner->currentData();
    while (m_owner->count() > 1)
        m_owner->removeItem(1);
    for (const auto &[id, name] : colleagues)
        m_owner->addItem(name, QVariant::fromValue(id));
    m_owner->setCurrentIndex(chosen.isValid() ? std::max(m_owner->findData(chosen), 0) : 0);
}

bool ActionForm::showProblem(const QString &field, const QString &sentence)
{
    FormRow *row = field == "text"_L1 ? m_textRow
        : field == "owner_id"_L1      ? m_ownerRow
        : field == "step"_L1          ? m_stepRow
        : field == "code"_L1          ? m_codeRow
                                      : nullptr;
    if (!row)
        return false;
    row->setProblem(sentence);
    row->field()->setFocus();
    return true;
}

void ActionForm::focusFirst()
{
    for (FormRow *row : {m_stepRow, m_codeRow, m_ownerRow, m_partyRow, m_textRow}) {
        if (row->isVisibleTo(this)) {
            row->field()->setFocus();
            return;
        }
    }
}

QString ActionForm::title() const
{
    switch (m_kind) {
    case EventKind::Assigned:
        return tr("Pass the case on");
    case EventKind::Responsible:
        return tr("Name who has to answer for it");
    case EventKind::Paused:
        return tr("Pause the case");
    case EventKind::SteppedBack:
        return tr("Lead the case back");
    case EventKind::StepSkipped:
        return m_state.current ? tr("Skip step %1").arg(ComplaintWords::step(*m_state.current))
                               : QString();
    case EventKind::Closed:
        return tr("Close the case");
    case EventKind::Reopened:
        return tr("Open the case again");
    default:
        return tr("Add a note");
    }
}

void ActionForm::retranslate()
{
    QStringList codeTexts;
    for (const QString &code : codes())
        codeTexts.append(ComplaintWords::code(code));
    setTexts(m_code, codeTexts);
    QStringList stepTexts;
    for (const Step step : steps())
        stepTexts.append(ComplaintWords::step(step));
    setTexts(m_step, stepTexts);
    m_codeRow->setLabel(tr("Reason"));
    m_stepRow->setLabel(tr("To which step"));
    m_owner->setItemText(0, tr("Nobody in particular"));
    const bool blames = m_kind == EventKind::Responsible;
    m_ownerRow->setLabel(blames ? tr("Which colleague") : tr("To which colleague"));
    m_partyRow->setLabel(blames ? tr("Or which supplier") : tr("Or to which department"));
    m_textRow->setLabel(m_kind == EventKind::Note ? tr("Note") : tr("Why, in a few words"));
}

} // namespace lobby::ui
