#include "ui/organizations/organization_form_page.h"

#include "models/organizations/organization_grade.h"
#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/organizations/parts/organization_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using organizations::Organization;

namespace {

constexpr int kOrganizationRemarkHeight = 72;
constexpr auto kStaffField = "staff_count";
constexpr auto kAccountField = "bank_account_sealed";

struct FieldOfForm
{
    const char *name;
    QString Organization::*text;
};
/// A card each, in pairs from left to right.
const std::array<QList<FieldOfForm>, 3> kCardsOfForm {{
    {{"name", &Organization::name}, {"keyword", &Organization::keyword},
        {"industry", &Organization::industry}, {"source_code", &Organization::source},
        {"annual_income", &Organization::annualIncome}, {kStaffField, nullptr},
        {"grade", &Organization::grade}, {"owner_name", &Organization::ownerName}},
    {{"telephone", &Organization::telephone}, {"fax", &Organization::fax},
        {"email", &Organization::email}, {"url", &Organization::url}, {"qq", &Organization::qq},
        {"msn", &Organization::msn}, {"address", &Organization::address},
        {"postal_code", &Organization::postalCode}, {"city", &Organization::city},
        {"province", &Organization::province}, {"country", &Organization::country}},
    {{"legal_representative", &Organization::legalRepresentative}, {"tax_id", &Organization::taxId},
        {"bank_name", &Organization::bankName}, {kAccountField, &Organization::bankAccount}},
}};

/// Codes of a choice; the first is none.
template <size_t N>
QString chosenOf(const QComboBox &box, const std::array<QLatin1StringView, N> &codes)
{
    const int index = box.currentIndex() - 1;
    return index >= 0 && index < int(N) ? QString(codes.at(size_t(index))) : QString();
}

template <size_t N>
void choose(QComboBox &box, const std::array<QLatin1StringView, N> &codes, const QString &code)
{
    const auto found = std::ranges::find(codes, code);
    box.setCurrentIndex(found == codes.end() ? 0 : static_cast<int>(found - codes.begin()) + 1);
}

} // namespace

OrganizationFormPage::OrganizationFormPage(const OrganizationServices &services, QWidget *parent)
    : FormPage({u"organizationForm"_s, u"organization-edit"_s, u"organization.save"_s}, parent)
    , m_services(services)
    , m_role(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_remark(new QPlainTextEdit(this))
    , m_roleRow(new FormRow({}, m_role, this))
    , m_statusRow(new FormRow({}, m_status, this))
    , m_remarkRow(new FormRow({}, m_remark, this))
{
    m_role->setObjectName(u"organization_partner_role"_s);
    m_status->setObjectName(u"organization_status"_s);
    m_remark->setObjectName(u"organization_remark"_s);
    m_remark->setTabChangesFocus(true);
    build();
    for (const QLatin1StringView name : {"industry"_L1, "annual_income"_L1, "staff_count"_L1})
        connect(
            lineOf(QString(name)), &QLineEdit::textChanged, this, &OrganizationFormPage::showGrade);
    retranslate();
}

void OrganizationFormPage::build()
{
    m_remark->setFixedHeight(currentLook().scaled(kOrganizationRemarkHeight));
    auto *form = new QWidget(this);
    auto *across = new QHBoxLayout(form);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::area);
    QList<QWidget *> order;
    for (const QList<FieldOfForm> &fields : kCardsOfForm) {
        auto *card = new Card(form);
        m_cards.append(card);
        QList<QWidget *> rows;
        for (const FieldOfForm &field : fields) {
            auto *edit = new QLineEdit(card);
            edit->setObjectName(u"organization_"_s + QLatin1StringView(field.name));
            auto *row = new FormRow({}, edit, card);
            rows.append(row);
            m_lines.append({QString::fromLatin1(field.name), field.text, edit, row});
            order.append(edit);
        }
        layInPairs(rows, card->content());
        if (m_cards.size() == 1) {
            layInPairs({m_roleRow, m_statusRow}, card->content());
            order.append({m_role, m_status});
        }
        if (m_cards.size() == qsizetype(kCardsOfForm.size())) {
            card->content()->addWidget(m_remarkRow);
            order.append(m_remark);
        }
        across->addWidget(card, 1, Qt::AlignTop);
    }
    content()->addWidget(scrolled(form), 1);
    tabThrough(order);
}

PageEntry OrganizationFormPage::entry(const OrganizationServices &services)
{
    return {u"organization-edit"_s, [] { return tr("Organization"); }, u"building"_s,
        [services](QWidget *parent) { return new OrganizationFormPage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

QString OrganizationFormPage::title() const
{
    return m_wanted.isNull() ? tr("New organization") : tr("Edit the organization");
}

FormPage::Words OrganizationFormPage::words() const
{
    return {tr("Save the organization"), tr("Save"), tr("The organization was not saved.")};
}

QString OrganizationFormPage::refusal() const
{
    using access::Permission;
    const Permission needed = m_wanted.isNull() ? Permission::GuestCreate : Permission::GuestEdit;
    return m_services.authoriser.may(needed)
        ? QString()
        : GuestWords::permissionNeeded(access::permissionName(needed));
}

QString OrganizationFormPage::argument() const
{
    return m_wanted.isNull() ? QString() : m_wanted.toString();
}

void OrganizationFormPage::open(const QString &argument)
{
    const Uuid wanted = Uuid::fromString(argument).value_or(Uuid());
    if (wanted != m_wanted || !wanted.isNull()) {
        m_wanted = wanted;
        show({});
    }
    header()->setTitle(title());
    Q_EMIT titleChanged();
    showState();
    if (wanted.isNull())
        return;
    whenDone(m_services.organizations.load(wanted), this,
        [this, wanted](const Result<organizations::OrganizationProfile> &profile) {
            if (wanted != m_wanted)
                return;
            if (profile) {
                show(profile->organization);
                return;
            }
            fail(profile.error());
        });
}

void OrganizationFormPage::show(const Organization &organization)
{
    m_loaded = organization;
    message()->clear();
    clearProblems();
    for (const Line &line : std::as_const(m_lines)) {
        if (line.text)
            line.edit->setText(organization.*line.text);
        else
            line.edit->setText(
                organization.staffCount ? QString::number(*organization.staffCount) : QString());
    }
    choose(*m_role, organizations::kPartnerRoles, organization.partnerRole);
    choose(*m_status, organizations::kOrganizationStates, organization.status);
    m_remark->setPlainText(organization.remark);
    lineOf(QString::fromLatin1(kAccountField))
        ->setPlaceholderText(organization.bankAccountSealed.isEmpty()
                ? QString()
                : tr("••••%1 stays unless another is typed").arg(organization.bankAccountLast4));
    showGrade();
}

/// What the grade would be is shown where none is typed.
void OrganizationFormPage::showGrade()
{
    const Organization now = typed();
    const QString derived
        = organizations::derivedGrade(now.industry, now.annualIncome, now.staffCount);
    lineOf(u"grade")->setPlaceholderText(
        derived.isEmpty() ? QString() : tr("%1 by income and staff").arg(derived));
}

QLineEdit *OrganizationFormPage::lineOf(QStringView field) const
{
    const auto line
        = std::ranges::find_if(m_lines, [field](const Line &one) { return one.field == field; });
    return line == m_lines.end() ? nullptr : line->edit;
}

Organization OrganizationFormPage::typed() const
{
    Organization organization = m_loaded;
    for (const Line &line : m_lines) {
        if (line.text)
            organization.*line.text = line.edit->text();
    }
    const QString staff = lineOf(QString::fromLatin1(kStaffField))->text().trimmed();
    organization.staffCount.reset();
    if (!staff.isEmpty()) {
        bool isNumber = false;
        const qint64 count = staff.toLongLong(&isNumber);
        organization.staffCount = isNumber ? count : -1;
    }
    // A role that only a file knew stays until another is chosen.
    if (const QString role = chosenOf(*m_role, organizations::kPartnerRoles); !role.isEmpty()
        || std::ranges::find(organizations::kPartnerRoles, m_loaded.partnerRole)
            != organizations::kPartnerRoles.end())
        organization.partnerRole = role;
    organization.status = chosenOf(*m_status, organizations::kOrganizationStates);
    organization.remark = m_remark->toPlainText();
    return organization;
}

void OrganizationFormPage::submit()
{
    clearProblems();
    setBusy(true);
    if (m_loaded.id.isNull()) {
        whenDone(m_services.organizations.create(typed()), this, [this](const Result<Uuid> &made) {
            if (made)
                saved(*made, Done());
            else
                saved({}, made.error());
        });
        return;
    }
    whenDone(m_services.organizations.save(typed(), m_loaded), this,
        [this, id = m_loaded.id](const Result<Done> &done) { saved(id, done); });
}

void OrganizationFormPage::saved(const Uuid &id, const Result<Done> &done)
{
    setBusy(false);
    if (done) {
        clear();
        leave(tr("The organization is saved."));
        Q_EMIT openRequested({u"organization"_s, id.toString()});
        return;
    }
    const Error &error = done.error();
    const auto line = std::ranges::find_if(
        m_lines, [&error](const Line &one) { return one.field == error.subject; });
    if (error.code == Error::Code::Invalid && line != m_lines.end()) {
        line->row->setProblem(OrganizationWords::problem(error.subject));
        line->edit->setFocus();
        return;
    }
    fail(error);
}

void OrganizationFormPage::clear()
{
    m_wanted = {};
    show({});
}

QJsonObject OrganizationFormPage::draft() const
{
    if (typed() == m_loaded)
        return {};
    QJsonObject draft {{u"id"_s, m_wanted.isNull() ? QString() : m_wanted.toString()},
        {u"role"_s, m_role->currentIndex()}, {u"status"_s, m_status->currentIndex()},
        {u"remark"_s, m_remark->toPlainText()}};
    for (const Line &line : m_lines)
        draft.insert(line.field + u"_"_s, line.edit->text());
    return draft;
}

void OrganizationFormPage::restoreDraft(const QJsonObject &draft)
{
    if (draft.isEmpty()) {
        clear();
        return;
    }
    const Uuid wanted = Uuid::fromString(draft.value(u"id"_s).toString()).value_or(Uuid());
    const auto putBack = [this, draft] {
        for (const Line &line : std::as_const(m_lines))
            line.edit->setText(draft.value(line.field + u"_"_s).toString());
        m_role->setCurrentIndex(draft.value(u"role"_s).toInt());
        m_status->setCurrentIndex(draft.value(u"status"_s).toInt());
        m_remark->setPlainText(draft.value(u"remark"_s).toString());
    };
    m_wanted = wanted;
    header()->setTitle(title());
    if (wanted.isNull()) {
        show({});
        putBack();
        return;
    }
    whenDone(m_services.organizations.load(wanted), this,
        [this, wanted, putBack](const Result<organizations::OrganizationProfile> &profile) {
            if (wanted != m_wanted || !profile)
                return;
            show(profile->organization);
            putBack();
        });
}

void OrganizationFormPage::focusFirst()
{
    m_lines.constFirst().edit->setFocus();
}

void OrganizationFormPage::retranslate()
{
    FormPage::retranslate();
    const std::array titles {
        tr("Who it is"), tr("How to reach it"), tr("What is written on bills")};
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setTitle(titles.at(size_t(i)));
    for (const Line &line : std::as_const(m_lines))
        line.row->setLabel(OrganizationWords::field(line.field));
    m_roleRow->setLabel(OrganizationWords::field(u"partner_role"));
    m_statusRow->setLabel(OrganizationWords::field(u"status"));
    m_remarkRow->setLabel(OrganizationWords::field(u"remark"));
    QStringList roles {tr("Not said")};
    for (const QLatin1StringView role : organizations::kPartnerRoles)
        roles.append(OrganizationWords::role(role));
    setTexts(m_role, roles);
    QStringList states {tr("Not said")};
    for (const QLatin1StringView state : organizations::kOrganizationStates)
        states.append(OrganizationWords::status(state));
    setTexts(m_status, states);
    showGrade();
}

} // namespace lobby::ui
