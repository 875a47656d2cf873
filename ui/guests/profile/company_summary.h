#pragma once

#include "models/organizations/organizations.h"

#include <QWidget>

namespace lobby::ui {

class Card;

/// The right of a profile: for whom the guest speaks, and what was sold to him. Hidden while there
/// is neither.
class CompanySummary : public QWidget
{
    Q_OBJECT

public:
    explicit CompanySummary(QWidget *parent = nullptr);

    void clear();
    void setCompanies(const QList<organizations::Contact> &companies);
    /// The latest first.
    void setSales(const QList<organizations::Sale> &sales);
    void retranslate();

Q_SIGNALS:
    void companyWanted(const lobby::Uuid &organization);

private:
    void showCompanies();
    void showSales();
    void fit();

    QList<organizations::Contact> m_companies;
    QList<organizations::Sale> m_sales;
    Card *m_company;
    Card *m_sold;
};

} // namespace lobby::ui
