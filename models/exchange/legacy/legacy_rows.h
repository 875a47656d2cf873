#pragma once

#include "models/exchange/legacy/legacy_cells.h"
#include "models/followups/activities/contact_activity.h"
#include "models/guests/guest.h"
#include "models/organizations/sale.h"

namespace lobby::exchange {

/// Whom a row is about: the names beside it, or those of the row before it where its own cells are
/// empty, as people leave them who write a name once above its rows. One object a file, its rows in
/// their order.
class NamedBefore
{
public:
    /// Of a row's cells; remembered for the next.
    [[nodiscard]] std::pair<QString, QString> of(const LegacyCells &cells);

private:
    QString m_customer;
    QString m_contact;
};

/// What a row of 联系人 says: a guest, and for whom he speaks.
struct ContactRow
{
    guests::GuestProfile guest = {};
    QString organization = {}; ///< its name; empty: nobody's contact
    bool isMain = false;
    QString department = {};
    QString position = {};
    QList<LegacyProblem> problems = {};
};
/// 爱好 becomes a preference, 小灵通 and MSN numbers of old networks, which nobody calls any more;
/// what has no field (home page, salesman) stands in the remark under its heading.
[[nodiscard]] ContactRow contactRow(
    const LegacyCells &cells, NamedBefore &before, const QString &region);

/// What a row of 销售 says.
struct SaleRow
{
    organizations::Sale sale = {}; ///< without a subject
    QString customer = {}; ///< an organization's or a person's name
    QString contact = {};
    QDate remindOn = {};
    QList<LegacyProblem> problems = {};
};
/// `currency` (ISO 4217), with so many figures after the point, where the row says none.
[[nodiscard]] SaleRow saleRow(
    const LegacyCells &cells, NamedBefore &before, const QString &currency, int figures);

/// What a row of 联系活动 says. The day to be reminded on is that of the next step, which is called
/// what the activity was about.
struct ActivityRow
{
    followups::ContactActivity activity = {}; ///< without a guest
    QString customer = {}; ///< of an organization its main contact is meant
    QString contact = {};
    QString ownerName = {};
    QList<LegacyProblem> problems = {};
};
[[nodiscard]] ActivityRow activityRow(const LegacyCells &cells, NamedBefore &before);

} // namespace lobby::exchange
