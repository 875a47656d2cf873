#include "ui/guests/form/guest_form.h"

#include "models/guests/guest_changes.h"
#include "ui/guests/form/field_grid.h"
#include "ui/guests/form/member_rows.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/typed_date.h"
#include "ui/kit/look/desk_style.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using names::PersonalName;

QString partTitle(GuestPart part)
{
    switch (part) {
    case GuestPart::Identity:
        return GuestForm::tr("Identity");
    case GuestPart::Contacts:
        return GuestForm::tr("Contact");
    case GuestPart::Documents:
        return GuestForm::tr("Documents");
    case GuestPart::Preferences:
        return GuestForm::tr("Preferences");
    case GuestPart::Tags:
        return GuestForm::tr("Tags and alerts");
    case GuestPart::Note:
        return GuestForm::tr("Note");
    }
    return {};
}

QString partName(GuestPart part)
{
    static const QStringList names
        = u"identity contacts documents preferences tags note"_s.split(u' ');
    return names.at(int(part));
}

GuestForm::GuestForm(GuestPart part, QString region, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_region(std::move(region))
    , m_clock(clock)
    , m_grid(new FieldGrid(this))
{
    setObjectName(u"form."_s + partName(part));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    switch (part) {
    case GuestPart::Identity:
        buildIdentity();
        break;
    case GuestPart::Contacts:
        buildContacts();
        break;
    case GuestPart::Documents:
        buildDocuments();
        break;
    case GuestPart::Preferences:
        buildPreferences();
        break;
    case GuestPart::Tags:
        buildTags();
        break;
    case GuestPart::Note:
        buildNote();
        break;
    }
    setFocusProxy(m_note ? m_note : m_grid->entrance());
    connect(m_grid, &FieldGrid::edited, this, &GuestForm::fieldEdited);
    connect(m_grid, &FieldGrid::left, this, &GuestForm::look);
    retranslate();
}

GuestForm::~GuestForm()
{
    m_grid->disconnect(this); // see ~FieldGrid
}

void GuestForm::fieldEdited(const QString &field)
{
    if (field == "name_order"_L1)
        m_orderChosen = true;
    if (m_split && (field == "full_name_native"_L1 || field == "nationality"_L1)) {
        if (!m_orderChosen && m_start.guest.id.isNull()) {
            const PersonalName::Order order = names::usualOrder(
                m_grid->text(u"full_name_native"_s), m_grid->text(u"nationality"_s));
            m_grid->setText(u"name_order"_s,
                order == PersonalName::Order::FamilyFirst ? u"family_first"_s : u"given_first"_s);
        }
    }
    showSplit();
    Q_EMIT edited();
}

/// Where the name may divide is offered, never done.
void GuestForm::showSplit()
{
    if (!m_split)
        return;
    const auto proposal = names::proposeSplit(m_grid->text(u"full_name_native"_s).trimmed());
    const bool divided
        = !m_grid->text(u"surname"_s).isEmpty() || !m_grid->text(u"given_name"_s).isEmpty();
    m_split->setVisible(proposal && !divided);
    if (proposal) {
        m_split->setText(tr("Divide as %1 · %2?").arg(proposal->surname, proposal->given));
        m_split->setAccessibleName(
            tr("Surname %1, given name %2: use this").arg(proposal->surname, proposal->given));
    }
}

void GuestForm::acceptSplit()
{
    const auto proposal = names::proposeSplit(m_grid->text(u"full_name_native"_s).trimmed());
    if (!proposal)
        return;
    m_grid->setText(u"surname"_s, proposal->surname);
    m_grid->setText(u"given_name"_s, proposal->given);
    m_grid->focusField(u"latin_surname"_s);
    showSplit();
    Q_EMIT edited();
}

/// What was typed and is nothing that can be kept.
QList<GuestForm::Complaint> GuestForm::unreadable() const
{
    QList<Complaint> all;
    if (m_part == GuestPart::Identity && !birthDateOf(m_grid->text(u"birth_date"_s)))
        all.append({u"birth_date"_s, -1, tr("Write a date like 1981-05-14, 0514 or 1981.")});
    const auto starred = [&](const QString &set, qsizetype column, const QStringList &before) {
        const QList<MemberRows::Member> members = m_grid->members(set)->members();
        for (qsizetype i = 0; i < members.size(); ++i) {
            const QString &typed = members.at(i).values.at(column);
            if (typed.contains(u'*') && typed != before.value(members.at(i).origin))
                all.append({set, i, tr("Type it as a whole, or leave it as it was.")});
        }
    };
    if (m_part == GuestPart::Contacts) {
        QStringList phones;
        QStringList emails;
        for (const guests::Telephone &phone : m_start.telephones)
            phones.append(GuestWords::phone(phone));
        for (const guests::Email &email : m_start.emails)
            emails.append(email.address);
        starred(u"telephone"_s, 1, phones);
        starred(u"email"_s, 1, emails);
    }
    if (m_part == GuestPart::Documents) {
        QStringList numbers;
        for (const guests::IdentityDocument &document : m_start.documents)
            numbers.append(GuestWords::documentNumber(document));
        starred(u"identity_document"_s, 1, numbers);
        const QList<MemberRows::Member> members
            = m_grid->members(u"identity_document"_s)->members();
        for (qsizetype i = 0; i < members.size(); ++i) {
            const QString expiry = members.at(i).values.at(3).trimmed();
            if (!expiry.isEmpty() && !wholeDateOf(expiry))
                all.append({u"identity_document"_s, i, tr("Write the expiry like 2027-03-02.")});
        }
    }
    return all;
}

QList<GuestForm::Complaint> GuestForm::complaints() const
{
    QList<Complaint> all = unreadable();
    const QList<guests::GuestProblem> problems
        = guests::validate(guests::tidied(appliedTo(m_start)), m_clock.today());
    for (const guests::GuestProblem &problem : problems) {
        const QStringList parts = QString(problem.field).split(u'.');
        const QString &set = parts.constFirst();
        const QString sentence = GuestWords::problem(problem);
        const bool serious = guests::isRefusal(problem.kind);
        if (problem.index < 0 && m_grid->has(problem.field))
            all.append({problem.field, -1, sentence, serious});
        else if (problem.index >= 0 && m_grid->members(set))
            all.append({set, problem.index, sentence, serious});
        else if (m_note && set == "note"_L1)
            all.append({set, -1, sentence, serious});
    }
    return all;
}

void GuestForm::showComplaints(const QList<Complaint> &complaints)
{
    m_grid->clearProblems();
    // The first word about a field stands, so the rest goes in before it.
    for (qsizetype i = complaints.size() - 1; i >= 0; --i) {
        const Complaint &complaint = complaints.at(i);
        if (complaint.index >= 0)
            m_grid->members(complaint.field)
                ->setProblem(complaint.index, complaint.sentence, complaint.serious);
        else
            m_grid->setProblem(complaint.field, complaint.sentence);
    }
}

bool GuestForm::check()
{
    const QList<Complaint> all = complaints();
    showComplaints(all);
    const auto bad = std::ranges::find_if(all, &Complaint::serious);
    if (bad == all.cend())
        return true;
    if (bad->index >= 0)
        m_grid->members(bad->field)->focusMember(bad->index, bad->field);
    else
        m_grid->focusField(bad->field);
    return false;
}

void GuestForm::look(const QString &field)
{
    QList<Complaint> all = complaints();
    // Only what was left; the rest of an unfinished form is not wrong yet.
    all.removeIf([&field](const Complaint &complaint) { return complaint.field != field; });
    if (field != "full_name_native"_L1)
        showComplaints(all);
}

void GuestForm::focusFirst()
{
    if (m_note)
        m_note->setFocus(Qt::OtherFocusReason);
    else
        m_grid->focusFirst();
}

void GuestForm::focusOn(const QString &field, const Uuid &member)
{
    if (m_grid->has(field)) {
        m_grid->focusField(field);
        return;
    }
    MemberRows *rows = m_grid->members(field);
    if (!rows)
        return;
    const auto indexIn = [&member](const auto &members) {
        for (qsizetype i = 0; i < members.size(); ++i) {
            if (members.at(i).id == member)
                return i;
        }
        return qsizetype(0);
    };
    qsizetype index = 0;
    if (field == "telephone"_L1)
        index = indexIn(m_start.telephones);
    else if (field == "email"_L1)
        index = indexIn(m_start.emails);
    else if (field == "identity_document"_L1)
        index = indexIn(m_start.documents);
    rows->focusMember(index, field);
}

QJsonObject GuestForm::contents() const
{
    QJsonObject all = m_grid->contents();
    if (m_note)
        all.insert(u"note"_s, m_note->toPlainText());
    return all;
}

void GuestForm::setContents(const QJsonObject &contents)
{
    m_grid->setContents(contents);
    if (m_note)
        m_note->setPlainText(contents.value("note"_L1).toString());
    showSplit();
}

void GuestForm::retranslate()
{
    m_grid->retranslate();
    if (m_part == GuestPart::Identity)
        m_grid->setPlaceholder(u"birth_date"_s, tr("1981-05-14, 0514, 1981"));
    if (m_note) {
        m_note->setAccessibleName(partTitle(GuestPart::Note));
        m_note->setPlaceholderText(tr("What the desk should know"));
    }
    showSplit();
}

} // namespace lobby::ui
