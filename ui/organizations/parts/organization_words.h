#pragma once

#include "models/organizations/organizations.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Organizations in the words of the desk, translated. An unknown code is shown as it is.
class OrganizationWords
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationWords)

public:
    static QString role(const QString &code);
    static QString status(const QString &code);
    /// "B", or "B (by income and staff)" where nobody said so.
    static QString grade(const organizations::Organization &organization);
    /// The name of a field of the registry, "annual_income".
    static QString field(QStringView field);
    /// What is wrong with a field.
    static QString problem(QStringView field);
    /// What is shown of an organization: each field with its value, in the order of its page.
    static QList<std::pair<QString, QString>> facts(const organizations::Organization &one);

    /// "Director · Sales", empty when neither is known.
    static QString place(const organizations::Contact &contact);
    static QString sum(std::optional<qint64> minor, const QString &currency);
    /// "2.5", of thousandths.
    static QString quantity(std::optional<qint64> thousandths);
    /// What was typed as a number with up to three figures after the point.
    static std::optional<qint64> thousandthsTyped(const QString &text);
    static QString product(const organizations::Sale &sale);
};

} // namespace lobby::ui
