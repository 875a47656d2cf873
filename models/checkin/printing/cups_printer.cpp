#include "models/checkin/printing/cups_printer.h"

#include <cups/cups.h>

#include <memory>

namespace lobby::checkin {

using namespace Qt::StringLiterals;

namespace {

struct FreeDestination
{
    void operator()(cups_dest_t *destination) const { cupsFreeDests(1, destination); }
};
struct FreeInfo
{
    void operator()(cups_dinfo_t *info) const { cupsFreeDestInfo(info); }
};
using Destination = std::unique_ptr<cups_dest_t, FreeDestination>;
using DestinationInfo = std::unique_ptr<cups_dinfo_t, FreeInfo>;

/// Options of one job.
class Options
{
public:
    Options() = default;
    ~Options() { cupsFreeOptions(m_count, m_options); }
    Q_DISABLE_COPY_MOVE(Options)

    void add(const char *name, const QByteArray &value)
    {
        m_count = cupsAddOption(name, value.constData(), m_count, &m_options);
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] cups_option_t *get() const { return m_options; }

private:
    int m_count = 0;
    cups_option_t *m_options = nullptr;
};

Error trouble(const QString &subject)
{
    // Of CUPS's answer only its code: its sentences may name the document.
    return {Error::Code::Unavailable, u"ipp status %1"_s.arg(int(cupsLastError())), subject};
}

QByteArrayView attribute(const cups_dest_t &destination, const char *name)
{
    return cupsGetOption(name, destination.num_options, destination.options);
}

bool takesJobs(const cups_dest_t &destination)
{
    return attribute(destination, "printer-state") != "5" // stopped, RFC 8011, 5.4.11
        && attribute(destination, "printer-is-accepting-jobs") != "false"
        && !attribute(destination, "printer-state-reasons").contains("offline");
}

/// Creates the job and sends the document. False, with the job taken back, when any of it failed.
bool send(cups_dest_t &destination, const QByteArray &pdf, const PrintTicket &ticket)
{
    const DestinationInfo info(cupsCopyDestInfo(CUPS_HTTP_DEFAULT, &destination));
    if (!info)
        return false;
    Options options;
    options.add(CUPS_COPIES, QByteArray::number(ticket.copies));
    options.add(CUPS_MEDIA, ticket.media.toUtf8());
    const QByteArray title = ticket.title.toUtf8();
    int job = 0;
    if (cupsCreateDestJob(CUPS_HTTP_DEFAULT, &destination, info.get(), &job, title.constData(),
            options.count(), options.get())
        != IPP_STATUS_OK)
        return false;
    const bool sent = cupsStartDestDocument(CUPS_HTTP_DEFAULT, &destination, info.get(), job,
                          title.constData(), CUPS_FORMAT_PDF, 0, nullptr, 1)
            == HTTP_STATUS_CONTINUE
        && cupsWriteRequestData(CUPS_HTTP_DEFAULT, pdf.constData(), std::size_t(pdf.size()))
            == HTTP_STATUS_CONTINUE
        && cupsFinishDestDocument(CUPS_HTTP_DEFAULT, &destination, info.get())
            <= IPP_STATUS_OK_EVENTS_COMPLETE;
    if (!sent)
        cupsCancelDestJob(CUPS_HTTP_DEFAULT, &destination, job);
    return sent;
}

} // namespace

QStringList CupsPrinter::printers()
{
    cups_dest_t *destinations = nullptr;
    const int count = cupsGetDests2(CUPS_HTTP_DEFAULT, &destinations);
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QString::fromUtf8(destinations[i].name));
    cupsFreeDests(count, destinations);
    return names;
}

Result<Done> CupsPrinter::print(const QByteArray &pdf, const PrintTicket &ticket)
{
    const Destination destination(
        cupsGetNamedDest(CUPS_HTTP_DEFAULT, ticket.printer.toUtf8().constData(), nullptr));
    if (!destination)
        return trouble(u"printer_missing"_s);
    if (!takesJobs(*destination))
        return trouble(u"printer_stopped"_s);
    if (!send(*destination, pdf, ticket))
        return trouble(u"printer_refused"_s);
    return Done();
}

} // namespace lobby::checkin
