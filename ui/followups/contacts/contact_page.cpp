#include "ui/followups/contacts/contact_page.h"

#include "models/support/async.h"
#include "ui/followups/moment_field.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::ContactActivity;
using followups::ContactMethod;

namespace {

enum RowOfContact {
    MethodRow,
    MomentRow,
    TypeRow,
    SubjectRow,
    DescriptionRow,
    ResultRow,
    NextRow,
    NextOnRow
};
constexpr int kContactWidth = 560;
constexpr int kDescriptionHeight = 96;
constexpr int kLongestContactSubject = 200;

/// Tab goes on to the next field; within it arrows do.
class ContactMoment : public QDateTimeEdit
{
public:
    using QDateTimeEdit::QDateTimeEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace

ContactPage::ContactPage(const ContactServices &services, QWidget *parent)
    : FormPage({u"contact"_s, u"contact"_s, u"contact.save"_s}, parent)
    , m_services(services)
    , m_card(new Card(this))
    , m_method(new QComboBox(this))
    , m_when(new ContactMoment(this))
    , m_type(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_result(new QLineEdit(this))
    , m_next(new QLineEdit(this))
    , m_nextOn(new MomentField(services.clock, this))
{
    m_method->setObjectName(u"contactMethod"_s);
    m_when->setObjectName(u"contactWhen"_s);
    m_type->setObjectName(u"contactType"_s);
    m_subject->setObjectName(u"contactSubject"_s);
    m_description->setObjectName(u"contactDescription"_s);
    m_result->setObjectName(u"contactResult"_s);
    m_next->setObjectName(u"contactNext"_s);
    m_nextOn->setObjectName(u"contactNextOn"_s);
    m_subject->setMaxLength(kLongestContactSubject);
    m_next->setMaxLength(kLongestContactSubject);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_description->setTabChangesFocus(true);
    build();
    retranslate();
    clear();
}

void ContactPage::build()
{
    const QList<QWidget *> fields {
        m_method, m_when, m_type, m_subject, m_description, m_result, m_next, m_nextOn};
    for (QWidget *field : fields)
        m_rows.append(new FormRow({}, field, m_card));
    layInPairs({m_rows.at(MethodRow), m_rows.at(MomentRow)}, m_card->content());
    for (const RowOfContact row : {TypeRow, SubjectRow, DescriptionRow, ResultRow})
        m_card->content()->addWidget(m_rows.at(row));
    layInPairs({m_rows.at(NextRow), m_rows.at(NextOnRow)}, m_card->content());
    m_description->setFixedHeight(currentLook().scaled(kDescriptionHeight));
    m_card->setFixedWidth(currentLook().scaled(kContactWidth));
    content()->addWidget(scrolled(m_card), 1);
    tabThrough(
        {m_method, m_when, m_type, m_subject, m_description, m_result, m_next, m_nextOn->edit()});
}

PageEntry ContactPage::entry(const ContactServices &services)
{
    return {u"contact"_s, [] { return tr("Note a contact"); }, u"telephone"_s,
        [services](QWidget *parent) { return new ContactPage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString ContactPage::title() const
{
    return tr("Note a contact");
}

FormPage::Words ContactPage::words() const
{
    return {tr("Save the contact"), tr("Save contact"), tr("The contact was not saved.")};
}

QString ContactPage::refusal() const
{
    return m_services.authoriser.may(access::Permission::FollowupEdit)
        ? QString()
        : GuestWords::permissionNeeded(u"followup.edit"_s);
}

void ContactPage::open(const QString &argument)
{
    showState();
    if (!draft().isEmpty())
        return; // what was begun comes first
    clear();
    showGuest(Uuid::fromString(argument).value_or(Uuid()));
}

void ContactPage::clear()
{
    message()->clear();
    m_method->setCurrentIndex(static_cast<int>(ContactMethod::Phone));
    m_when->setDateTime(m_services.clock.now().toLocalTime());
    for (QLineEdit *edit : {m_type, m_subject, m_result, m_next})
        edit->clear();
    m_description->clear();
    m_nextOn->setText({});
    clearProblems();
    showGuest({});
}

void ContactPage::showGuest(const Uuid &guest)
{
    m_guest = guest;
    m_guestName.clear();
    showAbout();
    if (guest.isNull())
        return;
    whenDone(m_services.guests.load(guest), this,
        [this, guest](const Result<guests::GuestProfile> &profile) {
            if (guest != m_guest)
                return;
            if (profile)
                m_guestName = profile->guest.name().listForm();
            else
                m_guest = {};
            showAbout();
        });
}

void ContactPage::showAbout()
{
    m_card->setTitle(m_guest.isNull() ? tr("Choose a guest first, then press Ctrl+F7.")
                                      : tr("With %1").arg(m_guestName));
}

ContactActivity ContactPage::typed() const
{
    ContactActivity activity;
    activity.guest = m_guest;
    activity.type = m_type->text().trimmed();
    activity.startAt = m_when->dateTime().toMSecsSinceEpoch();
    activity.method = followups::kContactMethods.at(
        static_cast<std::size_t>(std::max(m_method->currentIndex(), 0)));
    activity.subject = m_subject->text().trimmed();
    activity.description = m_description->toPlainText().trimmed();
    activity.result = m_result->text().trimmed();
    activity.nextStep = m_next->text().trimmed();
    if (const auto on = m_nextOn->moment())
        activity.nextStepOn = on->moment.date();
    return activity;
}

/// Says what is missing, and goes to the first of it.
bool ContactPage::check()
{
    QWidget *first = nullptr;
    const auto look = [&first](FormRow *row, QWidget *field, const QString &problem) {
        row->setProblem(problem);
        if (!problem.isEmpty() && !first)
            first = field;
    };
    look(m_rows.at(MethodRow), m_method,
        m_guest.isNull() ? tr("Choose a guest first, then press Ctrl+F7.") : QString());
    look(m_rows.at(MomentRow), m_when,
        m_when->dateTime() > m_services.clock.now().toLocalTime()
            ? tr("This is still to come: write a follow-up (F7) instead.")
            : QString());
    look(m_rows.at(SubjectRow), m_subject,
        m_subject->text().trimmed().isEmpty() ? tr("Say in a few words what it was about.")
                                              : QString());
    const bool hasDay = !m_nextOn->text().trimmed().isEmpty();
    look(m_rows.at(NextRow), m_next,
        hasDay && m_next->text().trimmed().isEmpty() ? tr("Say what is to be done then.")
                                                     : QString());
    if (hasDay && !m_nextOn->check() && !first)
        first = m_nextOn;
    if (first)
        first->setFocus();
    return !first;
}

void ContactPage::submit()
{
    if (!check())
        return;
    setBusy(true);
    whenDone(m_services.activities.record(typed()), this,
        [this](const Result<Uuid> &made) { saved(made); });
}

void ContactPage::saved(const Result<Uuid> &made)
{
    setBusy(false);
    if (made) {
        const bool isFollowed = typed().nextStepOn.isValid();
        clear();
        leave(isFollowed ? tr("The contact is saved, and its next step is a follow-up.")
                         : tr("The contact is saved."));
        return;
    }
    const Error &error = made.error();
    if (error.code == Error::Code::Invalid && error.subject == "subject"_L1) {
        m_rows.at(DescriptionRow)
            ->setProblem(tr("A text is too long: 200 characters for what it was about, 4000 "
                            "for anything else."));
        m_description->setFocus();
        return;
    }
    fail(error);
}

QJsonObject ContactPage::draft() const
{
    const ContactActivity now = typed();
    if (now.type.isEmpty() && now.subject.isEmpty() && now.description.isEmpty()
        && now.result.isEmpty() && now.nextStep.isEmpty())
        return {};
    return {{u"guest"_s, currentGuest()}, {u"method"_s, m_method->currentIndex()},
        {u"when"_s, m_when->dateTime().toString(Qt::ISODate)}, {u"type"_s, m_type->text()},
        {u"subject"_s, m_subject->text()}, {u"description"_s, m_description->toPlainText()},
        {u"result"_s, m_result->text()}, {u"next"_s, m_next->text()},
        {u"next_on"_s, m_nextOn->text()}};
}

void ContactPage::restoreDraft(const QJsonObject &draft)
{
    clear();
    if (draft.isEmpty())
        return;
    m_method->setCurrentIndex(draft.value(u"method"_s).toInt());
    m_when->setDateTime(QDateTime::fromString(draft.value(u"when"_s).toString(), Qt::ISODate));
    m_type->setText(draft.value(u"type"_s).toString());
    m_subject->setText(draft.value(u"subject"_s).toString());
    m_description->setPlainText(draft.value(u"description"_s).toString());
    m_result->setText(draft.value(u"result"_s).toString());
    m_next->setText(draft.value(u"next"_s).toString());
    m_nextOn->setText(draft.value(u"next_on"_s).toString());
    showGuest(Uuid::fromString(draft.value(u"guest"_s).toString()).value_or(Uuid()));
}

QString ContactPage::currentGuest() const
{
    return m_guest.isNull() ? QString() : m_guest.toString();
}

void ContactPage::focusFirst()
{
    m_method->setFocus();
}

void ContactPage::retranslate()
{
    FormPage::retranslate();
    const std::array labels {tr("How"), tr("When"), tr("Type, as the house calls it"),
        tr("What it was about"), tr("What was said"), tr("Result"), tr("Next step"),
        tr("On which day (becomes a follow-up)")};
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setLabel(labels.at(static_cast<std::size_t>(row)));
    QStringList methods;
    for (const ContactMethod method : followups::kContactMethods)
        methods.append(FollowUpWords::method(method));
    setTexts(m_method, methods);
    m_nextOn->retranslate();
    showAbout();
}

} // namespace lobby::ui
