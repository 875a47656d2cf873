#include "ui/complaints/case/forms/step_form.h"

#include "models/complaints/case/case_codes.h"
#include "models/complaints/case/case_names.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"
#include "ui/wording/money_text.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kTextLines = 3;
constexpr int kMostRating = 5;

template <size_t count>
QStringList textsOf(const std::array<QLatin1StringView, count> &codes, const QString &none = {})
{
    QStringList texts {none};
    for (const QLatin1StringView code : codes)
        texts.append(ComplaintWords::code(code));
    return texts;
}

/// Of a box whose first choice says nothing.
template <size_t count>
QString codeOf(const QComboBox &box, const std::array<QLatin1StringView, count> &codes)
{
    return box.currentIndex() <= 0 ? QString() : QString(codes[size_t(box.currentIndex()) - 1]);
}

} // namespace

StepForm::StepForm(QWidget *parent)
    : QWidget(parent)
    , m_missing(new QLabel(this))
    , m_nature(new QComboBox(this))
    , m_unit(new QLineEdit(this))
    , m_receipt(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_milestone(new QLineEdit(this))
    , m_promised(new QDateTimeEdit(this))
    , m_remedy(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_answer(new QComboBox(this))
    , m_answerText(new QLineEdit(this))
    , m_told(new QLineEdit(this))
    , m_rating(new QComboBox(this))
    , m_natureRow(new FormRow({}, m_nature, this))
    , m_unitRow(new FormRow({}, m_unit, this))
    , m_receiptRow(new FormRow({}, m_receipt, this))
    , m_channelRow(new FormRow({}, m_channel, this))
    , m_textRow(new FormRow({}, m_text, this))
    , m_milestoneRow(new FormRow({}, m_milestone, this))
    , m_promisedRow(new FormRow({}, m_promised, this))
    , m_remedyRow(new FormRow({}, m_remedy, this))
    , m_amountRow(new FormRow({}, m_amount, this))
    , m_answerRow(new FormRow({}, m_answer, this))
    , m_answerTextRow(new FormRow({}, m_answerText, this))
    , m_toldRow(new FormRow({}, m_told, this))
    , m_ratingRow(new FormRow({}, m_rating, this))
{
    m_nature->setObjectName(u"stepNature"_s);
    m_unit->setObjectName(u"stepUnit"_s);
    m_receipt->setObjectName(u"stepReceipt"_s);
    m_channel->setObjectName(u"stepChannel"_s);
    m_text->setObjectName(u"stepText"_s);
    m_milestone->setObjectName(u"stepMilestone"_s);
    m_promised->setObjectName(u"stepPromised"_s);
    m_remedy->setObjectName(u"stepRemedy"_s);
    m_amount->setObjectName(u"stepAmount"_s);
    m_answer->setObjectName(u"stepAnswer"_s);
    m_answerText->setObjectName(u"stepAnswerText"_s);
    m_told->setObjectName(u"stepTold"_s);
    m_rating->setObjectName(u"stepRating"_s);
    m_missing->setObjectName(u"stepMissing"_s);
    build();
    connect(m_nature, &QComboBox::currentIndexChanged, this, &StepForm::showFields);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &StepForm::showFields);
    retranslate();
    m_empty = contents();
}

void StepForm::build()
{
    m_missing->setWordWrap(true);
    setTextStyle(m_missing, TextStyle::Caption);
    setSecondary(m_missing);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * (kTextLines + 1));
    m_promised->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_promised->setCalendarPopup(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_missing);
    const auto across = [column](const QList<QWidget *> &rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::control);
        for (QWidget *each : rows)
            row->addWidget(each, 1);
        column->addLayout(row);
    };
    across({m_natureRow, m_unitRow, m_receiptRow});
    across({m_remedyRow, m_amountRow});
    across({m_ratingRow});
    column->addWidget(m_textRow);
    across({m_milestoneRow, m_promisedRow});
    across({m_answerRow, m_answerTextRow});
    across({m_toldRow, m_channelRow});
    column->addStretch();
    tabInOrder({m_nature, m_unit, m_receipt, m_remedy, m_amount, m_rating, m_text, m_milestone,
        m_promised, m_answer, m_answerText, m_told, m_channel});
}

void StepForm::setCase(const CaseState &state, const QDateTime &soon, const QString &currency)
{
    m_state = state;
    m_currency = currency;
    for (QLineEdit *line : {m_unit, m_receipt, m_milestone, m_amount, m_answerText, m_told})
        line->clear();
    m_text->clear();
    // The form shows the branch's clock, whatever the machine's is.
    m_zone = soon.timeZone();
    m_promised->setDateTime(QDateTime(soon.date(), soon.time()));
    m_nature->setCurrentIndex(state.current == Step::Nature ? 1 : 0);
    for (QComboBox *box : {m_channel, m_remedy, m_answer, m_rating})
        box->setCurrentIndex(0);
    clearProblems();
    showMissing(state.current ? state.step(*state.current).missing : QList<Missing>());
    retranslate();
    m_empty = contents();
}

void StepForm::showFields()
{
    const auto step = m_state.current;
    const bool isResponse = step == Step::Response;
    const bool isUnclear = step == Step::Investigation && m_state.nature == kUnclear;
    const bool hasNature = step == Step::Nature || isUnclear;
    const bool isOther = hasNature && codeOf(*m_nature, kNatures) == kOtherUnit;
    const bool isProposal = step == Step::Proposal;
    m_natureRow->setVisible(hasNature);
    m_unitRow->setVisible(isOther);
    m_receiptRow->setVisible(isOther);
    m_textRow->setVisible(step && step != Step::Nature);
    m_milestoneRow->setVisible(isResponse);
    m_promisedRow->setVisible(isResponse);
    m_channelRow->setVisible(isResponse || step == Step::Execution);
    m_remedyRow->setVisible(isProposal);
    m_amountRow->setVisible(isProposal);
    m_answerRow->setVisible(isProposal);
    m_answerTextRow->setVisible(isProposal && m_answer->currentIndex() > 0);
    m_toldRow->setVisible(step == Step::Execution);
    m_ratingRow->setVisible(step == Step::CallBack);
}

CaseEvent StepForm::event(EventKind kind) const
{
    CaseEvent event;
    event.kind = kind;
    event.text = m_text->toPlainText().trimmed();
    return event;
}

QString StepForm::textOf(const QLineEdit *line) const
{
    return line->text().simplified();
}

QList<CaseEvent> StepForm::typed(qint64 nowMs) const
{
    QList<CaseEvent> events;
    if (!m_state.current)
        return events;
    const Step step = *m_state.current;
    const bool saysText = !m_text->toPlainText().trimmed().isEmpty();
    const QString nature = codeOf(*m_nature, kNatures);
    if (m_natureRow->isVisibleTo(this) && !nature.isEmpty()) {
        CaseEvent decided = event(EventKind::Nature);
        decided.code = nature;
        decided.party = nature == kOtherUnit ? textOf(m_unit) : QString();
        decided.text = nature == kOtherUnit ? textOf(m_receipt) : QString();
        events.append(decided);
    }
    if (step == Step::Response && (saysText || !textOf(m_milestone).isEmpty())) {
        CaseEvent response = event(EventKind::Response);
        response.milestone = textOf(m_milestone);
        response.promisedAt
            = QDateTime(m_promised->date(), m_promised->time(), m_zone).toMSecsSinceEpoch();
        response.code = nameOf(Channel(m_channel->currentIndex()));
        events.append(response);
    }
    if (step == Step::Investigation && saysText)
        events.append(event(EventKind::Finding));
    if (step == Step::Proposal) {
        Uuid proposal = m_state.proposal ? m_state.proposal->id : Uuid();
        if (saysText) {
            CaseEvent proposed = event(EventKind::Proposal);
            proposed.id = proposal = Uuid::v7(nowMs);
            proposed.code = codeOf(*m_remedy, kRemedies);
            if (!textOf(m_amount).isEmpty()) {
                proposed.amount = moneyTyped(textOf(m_amount), m_currency).value_or(-1);
                proposed.currency = m_currency;
            }
            events.append(proposed);
        }
        const QString answer = codeOf(*m_answer, kAnswers);
        if (!answer.isEmpty()) {
            CaseEvent answered = event(EventKind::Answer);
            answered.about = proposal;
            answered.code = answer;
            answered.text = textOf(m_answerText);
            events.append(answered);
        }
    }
    if (step == Step::Execution && saysText)
        events.append(event(EventKind::Executed));
    if (step == Step::Execution && !textOf(m_told).isEmpty()) {
        CaseEvent told = event(EventKind::ResultTold);
        told.text = textOf(m_told);
        told.code = nameOf(Channel(m_channel->currentIndex()));
        events.append(told);
    }
    if (step == Step::CallBack && (saysText || m_rating->currentIndex() > 0)) {
        CaseEvent called = event(EventKind::CallBack);
        if (m_rating->currentIndex() > 0)
            called.rating = kMostRating + 1 - m_rating->currentIndex();
        events.append(called);
    }
    return events;
}

void StepForm::showMissing(const QList<Missing> &missing)
{
    QStringList words;
    for (const Missing each : missing)
        words.append(ComplaintWords::missing(each));
    m_missing->setText(
        words.isEmpty() ? QString() : tr("Still missing: %1").arg(words.join(tr("; "))));
    m_missing->setVisible(!words.isEmpty());
}

bool StepForm::showProblem(const QString &field, const QString &sentence)
{
    clearProblems();
    const QList<std::pair<QLatin1StringView, FormRow *>> rows = {
        {QLatin1StringView("party"), m_unitRow}, {QLatin1StringView("milestone"), m_milestoneRow},
        {QLatin1StringView("promised_at"), m_promisedRow},
        {QLatin1StringView("amount"), m_amountRow}, {QLatin1StringView("rating"), m_ratingRow},
        {QLatin1StringView("code"), m_remedyRow}, {QLatin1StringView("text"), m_receiptRow},
        {QLatin1StringView("text"), m_answerTextRow}, {QLatin1StringView("text"), m_textRow}};
    for (const auto &[name, row] : rows) {
        if (name != field || !row->isVisibleTo(this))
            continue;
        row->setProblem(sentence);
        row->field()->setFocus();
        return true;
    }
    return false;
}

void StepForm::clearProblems()
{
    for (FormRow *row : {m_natureRow, m_unitRow, m_receiptRow, m_channelRow, m_textRow,
             m_milestoneRow, m_promisedRow, m_remedyRow, m_amountRow, m_answerRow, m_answerTextRow,
             m_toldRow, m_ratingRow})
        row->setProblem({});
}

void StepForm::focusFirst()
{
    for (FormRow *row : {m_natureRow, m_remedyRow, m_ratingRow, m_textRow}) {
        if (row->isVisibleTo(this)) {
            row->field()->setFocus();
            return;
        }
    }
}

QJsonObject StepForm::contents() const
{
    const QJsonObject now {{u"step"_s, m_state.current ? numberOf(*m_state.current) : 0},
        {u"nature"_s, m_nature->currentIndex()}, {u"unit"_s, m_unit->text()},
        {u"receipt"_s, m_receipt->text()}, {u"channel"_s, m_channel->currentIndex()},
        {u"text"_s, m_text->toPlainText()}, {u"milestone"_s, m_milestone->text()},
        {u"promised"_s, m_promised->dateTime().toString(Qt::ISODate)},
        {u"remedy"_s, m_remedy->currentIndex()}, {u"amount"_s, m_amount->text()},
        {u"answer"_s, m_answer->currentIndex()}, {u"answer_text"_s, m_answerText->text()},
        {u"told"_s, m_told->text()}, {u"rating"_s, m_rating->currentIndex()}};
    return now == m_empty ? QJsonObject() : now;
}

void StepForm::setContents(const QJsonObject &contents)
{
    // What was typed for a step that has ended since is of no use to another.
    const int step = m_state.current ? numberOf(*m_state.current) : 0;
    if (contents.isEmpty() || contents.value("step"_L1).toInt() != step)
        return;
    const auto text = [&contents](QLatin1StringView key) { return contents.value(key).toString(); };
    const auto index = [&contents](QLatin1StringView key) { return contents.value(key).toInt(); };
    m_nature->setCurrentIndex(index("nature"_L1));
    m_unit->setText(text("unit"_L1));
    m_receipt->setText(text("receipt"_L1));
    m_channel->setCurrentIndex(index("channel"_L1));
    m_text->setPlainText(text("text"_L1));
    m_milestone->setText(text("milestone"_L1));
    m_promised->setDateTime(QDateTime::fromString(text("promised"_L1), Qt::ISODate));
    m_remedy->setCurrentIndex(index("remedy"_L1));
    m_amount->setText(text("amount"_L1));
    m_answer->setCurrentIndex(index("answer"_L1));
    m_answerText->setText(text("answer_text"_L1));
    m_told->setText(text("told"_L1));
    m_rating->setCurrentIndex(index("rating"_L1));
}

void StepForm::retranslate()
{
    setTexts(m_nature, textsOf(kNatures, tr("Choose")));
    setTexts(m_remedy, textsOf(kRemedies, tr("Choose")));
    setTexts(m_answer, textsOf(kAnswers, tr("No answer yet")));
    QStringList channels;
    for (int i = 0; i < kChannels; ++i)
        channels.append(ComplaintWords::channel(Channel(i)));
    setTexts(m_channel, channels);
    setTexts(m_rating,
        {tr("Choose"), tr("5 – very content"), tr("4 – content"), tr("3 – so-so"),
            tr("2 – not content"), tr("1 – not at all")});
    m_natureRow->setLabel(tr("Whose it is to settle"));
    m_unitRow->setLabel(tr("Which unit takes it over"));
    m_receiptRow->setLabel(tr("Its receipt: who, when, under which number"));
    m_channelRow->setLabel(tr("How the guest was told"));
    m_milestoneRow->setLabel(tr("What happens next"));
    m_promisedRow->setLabel(tr("By when, as promised to the guest"));
    m_remedyRow->setLabel(tr("Remedy"));
    m_amountRow->setLabel(tr("Worth (%1)").arg(m_currency));
    m_answerRow->setLabel(tr("The guest's answer"));
    m_answerTextRow->setLabel(tr("In the guest's words"));
    m_toldRow->setLabel(tr("What the guest was told of the result"));
    m_ratingRow->setLabel(tr("How content the guest is"));
    switch (m_state.current.value_or(Step::Received)) {
    case Step::Response:
        m_textRow->setLabel(tr("Progress, as the guest was told"));
        break;
    case Step::Investigation:
        m_textRow->setLabel(tr("What was found out"));
        break;
    case Step::Proposal:
        m_textRow->setLabel(tr("What the guest is offered"));
        break;
    case Step::Execution:
        m_textRow->setLabel(tr("What was done"));
        break;
    default:
        m_textRow->setLabel(tr("What we learn from it"));
        break;
    }
    showFields();
}

} // namespace lobby::ui
