#include "ui/guests/profile/company_summary.h"

#include "ui/kit/card.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/tokens.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/organizations/parts/organization_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSalesOfProfile = 3;

} // namespace

CompanySummary::CompanySummary(QWidget *parent)
    : QWidget(parent)
    , m_company(new Card(this))
    , m_sold(new Card(this))
{
    setObjectName(u"companySummary"_s);
    m_company->setObjectName(u"companySummaryCompanies"_s);
    m_sold->setObjectName(u"companySummarySales"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_company);
    column->addWidget(m_sold);
    clear();
}

void CompanySummary::clear()
{
    setCompanies({});
    setSales({});
}

void CompanySummary::setCompanies(const QList<organizations::Contact> &companies)
{
    m_companies = companies;
    showCompanies();
    fit();
}

void CompanySummary::setSales(const QList<organizations::Sale> &sales)
{
    m_sales = sales;
    showSales();
    fit();
}

void CompanySummary::retranslate()
{
    showCompanies();
    showSales();
}

void CompanySummary::fit()
{
    m_company->setVisible(!m_companies.isEmpty());
    m_sold->setVisible(!m_sales.isEmpty());
    setVisible(!m_companies.isEmpty() || !m_sales.isEmpty());
}

void CompanySummary::showCompanies()
{
    clearLines(*m_company->content());
    m_company->setTitle(tr("Company"));
    for (const organizations::Contact &one : std::as_const(m_companies)) {
        QStringList details {
            OrganizationWords::place(one), one.isMain ? tr("main contact") : QString()};
        details.removeAll(QString());
        m_company->content()->addWidget(
            new FactLine(u"building"_s, one.isMain ? Tone::Ok : Tone::Neutral, one.organizationName,
                details.join(u" · "_s), m_company));
        auto *open = new QPushButton(tr("Open the company"), m_company);
        open->setObjectName(u"companyOpen"_s);
        open->setAccessibleName(tr("Open %1").arg(one.organizationName));
        setButtonKind(open, ButtonKind::Quiet);
        connect(open, &QPushButton::clicked, this,
            [this, id = one.organization] { Q_EMIT companyWanted(id); });
        m_company->content()->addWidget(open, 0, Qt::AlignLeading);
    }
}

void CompanySummary::showSales()
{
    clearLines(*m_sold->content());
    m_sold->setTitle(tr("Sales"));
    m_sold->setCount(static_cast<int>(m_sales.size()));
    for (const organizations::Sale &sale :
        m_sales.first(std::min(kMostSalesOfProfile, m_sales.size()))) {
        QStringList details {sale.soldOn.toString(Qt::ISODate),
            OrganizationWords::sum(organizations::amountOf(sale), sale.currency), sale.saleState};
        details.removeAll(QString());
        m_sold->content()->addWidget(new FactLine(u"tag"_s, Tone::Neutral,
            OrganizationWords::product(sale), details.join(u" · "_s), m_sold));
    }
}

} // namespace lobby::ui
