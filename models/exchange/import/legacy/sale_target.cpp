#include "models/exchange/import/legacy/sale_target.h"

#include "models/exchange/import/legacy/named_subjects.h"
#include "models/organizations/organizations.h"

#include "schema/schema.h"

namespace lobby::exchange {

using namespace Qt::StringLiterals;
using organizations::OrganizationRepository;
using organizations::Sale;
using organizations::SaleProblem;
using store::Connection;

namespace {

QString written(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QStringList saidOf(const Sale &sale)
{
    return {sale.soldOn.toString(Qt::ISODate), sale.orderNo, sale.productName, sale.productModel,
        sale.productSpec, written(sale.unitPrice), written(sale.quantity), written(sale.amount),
        sale.currency};
}

/// Of a sale whose subject is not known yet.
std::optional<CellFault> faultOf(Sale sale)
{
    sale.subject = sale.branch;
    const auto problem = problemOf(sale);
    if (!problem)
        return std::nullopt;
    switch (*problem) {
    case SaleProblem::TextTooLong:
        return CellFault::TooLong;
    case SaleProblem::AmountNegative:
        return CellFault::NotAnAmount;
    case SaleProblem::DiscountOutOfRange:
        return CellFault::NotANumber;
    default:
        return std::nullopt; // said already
    }
}

} // namespace

SaleTarget::SaleTarget(LegacyContext context)
    : m_context(std::move(context))
    , m_synced(schema::registry())
{
}

QList<quint16> SaleTarget::tables() const
{
    return {schema::SaleRecord::kTable};
}

StagedRow SaleTarget::take(const TableRow &row)
{
    const TableMapping &mapping = m_context.rows.mapping;
    SaleRow read;
    if (!row.fault)
        read = saleRow(LegacyCells(mapping, row), m_before, m_context.currency, m_context.figures);
    StagedRow staged = stagedRow(mapping, row, read.problems);
    read.sale.branch = m_context.rows.branch;
    if (read.sale.ownerName.isEmpty())
        read.sale.owner = m_context.rows.author;
    if (const auto fault = faultOf(read.sale); fault && !staged.isRefused())
        refuse(staged, mapping, *fault,
            *fault == CellFault::NotANumber ? u"sale_record.discount"_s : QString());
    m_rows.append(std::move(read));
    return staged;
}

std::optional<CellFault> SaleTarget::findSubject(SaleRow &row, const NamedSubjects &here)
{
    const QString &name = row.customer.isEmpty() ? row.contact : row.customer;
    const QList<Uuid> companies = here.organizations(name);
    const QList<Uuid> found = companies.isEmpty() ? here.guests(name) : companies;
    if (found.size() != 1)
        return found.isEmpty() ? CellFault::UnknownSubject : CellFault::SeveralSubjects;
    row.sale.subject = found.constFirst();
    if (!companies.isEmpty())
        keepInRemark(row.sale.remark, u"联系人"_s, row.contact);
    else
        row.customer.clear(); // a guest, by whom the reminder is found
    return std::nullopt;
}

Result<Done> SaleTarget::match(Connection &connection, QList<StagedRow> &rows,
    const SuspectPolicies & /*policies*/, const QHash<qint64, Uuid> & /*become*/,
    const std::atomic<bool> &cancelled)
{
    QSet<QString> wanted;
    for (const SaleRow &row : std::as_const(m_rows))
        wanted.insert(row.customer.isEmpty() ? row.contact : row.customer);
    const NamedSubjects here = NamedSubjects::of(connection, wanted);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (cancelled)
            return Error {Error::Code::Cancelled};
        if (rows.at(i).isRefused())
            continue;
        Sale &sale = m_rows[i].sale;
        if (const auto fault = findSubject(m_rows[i], here)) {
            refuse(rows[i], m_context.rows.mapping, *fault, u"subject.customer"_s);
            continue;
        }
        sale.id = m_ids.next(sale.subject, saidOf(sale));
        if (isThere(connection, m_synced, schema::SaleRecord::kTable, sale.id))
            rows[i].match = {RowMatch::Kind::Update, RowMatch::By::Name, sale.id};
    }
    return Done();
}

PlannedRows SaleTarget::plan(
    Connection & /*connection*/, const QList<StagedRow> &rows, qsizetype from, qsizetype to)
{
    PlannedRows planned;
    for (qsizetype i = from; i < to; ++i) {
        if (rows.at(i).isRefused())
            continue;
        if (rows.at(i).match.kind != RowMatch::Kind::New) {
            ++planned.unchanged;
            continue;
        }
        const SaleRow &row = m_rows.at(i);
        const int line = static_cast<int>(rows.at(i).line);
        planned.intents.append(OrganizationRepository::recordOf(row.sale, sync::Source::Imported));
        planned.rows.append({schema::SaleRecord::kTable, row.sale.id, line});
        ++planned.counts.guestsCreated;
        // What an old program should have reminded of long ago is nobody's work today.
        if (row.remindOn.isValid() && row.remindOn >= m_context.rows.today) {
            sync::Intent reminder = organizations::saleReminderOf(
                row.sale, row.customer.isEmpty() ? row.sale.subject : Uuid(), row.remindOn);
            reminder.source = sync::Source::Imported;
            planned.rows.append({schema::Reminder::kTable, reminder.id, line});
            planned.intents.append(std::move(reminder));
        }
    }
    return planned;
}

QString SaleTarget::nameOf(qsizetype row) const
{
    const Sale &sale = m_rows.at(row).sale;
    return sale.productName.isEmpty() ? sale.orderNo : sale.productName;
}

QString SaleTarget::nameOf(Connection & /*connection*/, const Uuid & /*id*/) const
{
    return {}; // nothing is ever suspected
}

} // namespace lobby::exchange
