#pragma once

#include "models/access/session/authoriser.h"
#include "models/insights/service_figures.h"
#include "models/store/database.h"

#include <QObject>

#include <functional>

namespace lobby::insights {

/// Figures of the branch of this desk for those who may see them, and word of what makes them
/// stale. Lives on the database's thread; outlived by both arguments.
///
/// Errors of every call: NotLoggedIn, NotAllowed, the store's.
class Insights : public QObject
{
    Q_OBJECT

public:
    Insights(
        store::Database &database, const access::Authoriser &authoriser, QObject *parent = nullptr);

    /// Of the days up to today, where the branch is.
    [[nodiscard]] QFuture<Result<ServiceFigures>> service(Reach reach) const;
    /// Of these days; those that are still to come have no cases.
    [[nodiscard]] QFuture<Result<ServiceFigures>> between(const Period &period) const;
    /// Of the calendar month that has this day.
    [[nodiscard]] QFuture<Result<ServiceFigures>> month(QDate day) const;
    /// Keeps the four figures of a period for all desks of the branch to be compared with. Invalid
    /// (subject "cases") for one without cases: there is nothing to compare with.
    QFuture<Result<Done>> freeze(const Period &period);

    [[nodiscard]] bool mayFreeze() const
    {
        return m_authoriser.may(access::Permission::SettingsProperty);
    }

Q_SIGNALS:
    /// A case, a stay, the hours of a branch or its baseline were committed.
    void changed();

private:
    using PeriodOf = std::function<Period(QDate today)>;
    [[nodiscard]] QFuture<Result<ServiceFigures>> figuresOf(const PeriodOf &periodOf) const;
    void follow(const store::Committed &committed);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::insights
