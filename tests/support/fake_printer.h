#pragma once

#include "models/checkin/printing/card_printer.h"

#include <mutex>

namespace lobby::tests {

/// A printer that does as it is told, from any thread.
class FakePrinter : public checkin::CardPrinter
{
public:
    [[nodiscard]] QStringList printers() override
    {
        return {QStringLiteral("Front desk"), QStringLiteral("Office")};
    }
    [[nodiscard]] Result<Done> print(
        const QByteArray &pdf, const checkin::PrintTicket &ticket) override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_tries;
        if (!m_problem.isEmpty())
            return Error {Error::Code::Unavailable, {}, m_problem};
        m_pages.append(pdf);
        m_tickets.append(ticket);
        return Done();
    }

    /// "printer_missing" …; empty: it prints.
    void setProblem(const QString &problem)
    {
        const std::scoped_lock lock(m_mutex);
        m_problem = problem;
    }
    [[nodiscard]] QList<QByteArray> pages() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_pages;
    }
    [[nodiscard]] QList<checkin::PrintTicket> tickets() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_tickets;
    }
    [[nodiscard]] int tries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_tries;
    }

private:
    mutable std::mutex m_mutex;
    QString m_problem;
    QList<QByteArray> m_pages;
    QList<checkin::PrintTicket> m_tickets;
    int m_tries = 0;
};

} // namespace lobby::tests
