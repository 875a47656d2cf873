#include "models/checkin/readers/card_terminals.h"

#include <winscard.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <vector>

namespace lobby::checkin {

namespace {

constexpr const char *kPlugAndPlay = R"(\\?PnP?\Notification)"; // of readers, in PC/SC's words
constexpr std::array<BYTE, 5> kGetUid {0xff, 0xca, 0x00, 0x00, 0x00};
constexpr DWORD kStatusSize = 2;
constexpr DWORD kLongestUid = 10; // ISO/IEC 14443-3: 4, 7 or 10 bytes; ISO/IEC 15693: 8

/// How often a card has come or gone: one may have been changed for another between two looks.
DWORD eventsOf(DWORD state)
{
    return state >> 16;
}

} // namespace

struct CardTerminals::Service
{
    struct Terminal
    {
        QByteArray name;
        DWORD known = SCARD_STATE_UNAWARE;
    };

    std::atomic<SCARDCONTEXT> context = 0;
    std::atomic<bool> connected = false;
    std::vector<Terminal> terminals;
};

CardTerminals::CardTerminals()
    : m_service(std::make_unique<Service>())
{
}

CardTerminals::~CardTerminals()
{
    disconnect();
}

bool CardTerminals::connect()
{
    disconnect();
    SCARDCONTEXT context = 0;
    if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) != SCARD_S_SUCCESS)
        return false;
    m_service->context = context;
    m_service->connected = true;
    if (listReaders())
        return true;
    disconnect();
    return false;
}

void CardTerminals::disconnect()
{
    if (m_service->connected.exchange(false))
        SCardReleaseContext(m_service->context);
    m_service->terminals.clear();
    m_newCards.clear();
}

void CardTerminals::cancel()
{
    if (m_service->connected)
        SCardCancel(m_service->context);
}

/// Those that stayed keep what is known of their card. False when the service is gone.
bool CardTerminals::listReaders()
{
    DWORD size = 0;
    LONG answer = SCardListReaders(m_service->context, nullptr, nullptr, &size);
    QByteArray names(static_cast<qsizetype>(size), '\0');
    if (answer == SCARD_S_SUCCESS)
        answer = SCardListReaders(m_service->context, nullptr, names.data(), &size);
    if (answer == SCARD_E_NO_READERS_AVAILABLE)
        names.clear();
    else if (answer == SCARD_E_INSUFFICIENT_BUFFER)
        return true; // one more has come in between: the next wait() says so
    else if (answer != SCARD_S_SUCCESS)
        return false;

    std::vector<Service::Terminal> found;
    const QList<QByteArray> list = names.split('\0');
    for (const QByteArray &name : list) {
        if (name.isEmpty())
            continue;
        const auto before = std::ranges::find(m_service->terminals, name, &Service::Terminal::name);
        found.push_back(before == m_service->terminals.end() ? Service::Terminal {name} : *before);
    }
    m_service->terminals = std::move(found);
    return true;
}

CardTerminals::Answer CardTerminals::wait(int timeoutMs)
{
    m_newCards.clear();
    std::vector<SCARD_READERSTATE> states;
    for (const Service::Terminal &terminal : m_service->terminals) {
        SCARD_READERSTATE state {};
        state.szReader = terminal.name.constData();
        state.dwCurrentState = terminal.known;
        states.push_back(state);
    }
    SCARD_READERSTATE plugging {};
    plugging.szReader = kPlugAndPlay;
    states.push_back(plugging);

    const LONG answer = SCardGetStatusChange(m_service->context, static_cast<DWORD>(timeoutMs),
        states.data(), static_cast<DWORD>(states.size()));
    if (answer == SCARD_E_TIMEOUT || answer == SCARD_E_CANCELLED) {
        // One that came between two waits was told to nobody.
        const QStringList before = readers();
        if (!listReaders())
            return Answer::Gone;
        return readers() == before ? Answer::Nothing : Answer::Changed;
    }
    if (answer != SCARD_S_SUCCESS && answer != SCARD_E_UNKNOWN_READER)
        return Answer::Gone;
    for (std::size_t i = 0; i < m_service->terminals.size(); ++i) {
        Service::Terminal &terminal = m_service->terminals[i];
        const bool isNew = terminal.known == SCARD_STATE_UNAWARE;
        const DWORD now = states[i].dwEventState;
        const bool wasThere = (terminal.known & SCARD_STATE_PRESENT) != 0
            && eventsOf(terminal.known) == eventsOf(now);
        if ((now & SCARD_STATE_PRESENT) && !wasThere && !isNew)
            m_newCards.append(QString::fromUtf8(terminal.name));
        terminal.known = now & ~DWORD(SCARD_STATE_CHANGED);
    }
    return listReaders() ? Answer::Changed : Answer::Gone;
}

QStringList CardTerminals::readers() const
{
    QStringList names;
    for (const Service::Terminal &terminal : m_service->terminals)
        names.append(QString::fromUtf8(terminal.name));
    return names;
}

QByteArray CardTerminals::uid(const QString &reader)
{
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    if (SCardConnect(m_service->context, reader.toUtf8().constData(), SCARD_SHARE_SHARED,
            SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol)
        != SCARD_S_SUCCESS)
        return {};
    std::array<BYTE, 258> bytes {};
    DWORD size = bytes.size();
    const SCARD_IO_REQUEST *request = protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
    const LONG answer = SCardTransmit(
        card, request, kGetUid.data(), kGetUid.size(), nullptr, bytes.data(), &size);
    SCardDisconnect(card, SCARD_LEAVE_CARD);
    const DWORD length = size < kStatusSize ? 0 : size - kStatusSize;
    const bool done = answer == SCARD_S_SUCCESS && length > 0 && length <= kLongestUid
        && bytes[length] == 0x90 && bytes[length + 1] == 0x00;
    if (!done)
        return {};
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(length)};
}

} // namespace lobby::checkin
