#pragma once

#include "models/checkin/printing/card_printer.h"

#include <functional>
#include <mutex>
#include <utility>

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
        if (const auto meanwhile = takeMeanwhile())
            meanwhile();
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
    /// Happens once, while the next card is printed, in the thread that prints it.
    void setMeanwhile(std::function<void()> meanwhile)
    {
        const std::scoped_lock lock(m_mutex);
        m_meanwhile = std::move(meanwhile);
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
    std::function<void()> takeMeanwhile()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_meanwhile, {});
    }

    mutable std::mutex m_mutex;
    QString m_problem;
    std::function<void()> m_meanwhile;
    QList<QByteArray> m_pages;
    QList<checkin::PrintTicket> m_tickets;
    int m_tries = 0;
};

} // namespace lobby::tests
