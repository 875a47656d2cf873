#include "app/lobby/sources/desk_readers.h"

#include "models/checkin/codes/own_code.h"
#include "models/checkin/reading/scan.h"
#include "models/guests/cards/card_index.h"
#include "models/stays/lists/stay_lists.h"
#include "models/support/async.h"
#include "ui/checkin/scan/scan_filter.h"

namespace lobby::app {

namespace {

checkin::CardReader::Index indexOf(Desk &desk)
{
    return [index = std::make_shared<guests::CardIndex>(desk.vault().root())](
               QByteArrayView uid) { return index->of(uid); };
}

} // namespace

DeskReaders::DeskReaders(Desk &desk, ui::DeskSettingsFile &settings, bool isDemo, QObject *parent)
    : QObject(parent)
    , m_cards(desk.database(), desk.authoriser())
    , m_readers(checkin::isUnfinished, indexOf(desk))
{
    connect(&m_readers, &checkin::Readers::scanned, this, &DeskReaders::scanned);
    connect(&m_readers, &checkin::Readers::failed, this, &DeskReaders::failed);
    connect(&m_readers, &checkin::Readers::carded, this, &DeskReaders::look);
    if (isDemo) {
        m_simulated = new checkin::SimulatedReader(desk.clock(), &m_readers);
        m_readers.add(m_simulated);
        findMember(desk);
    }
    apply(settings.settings().readers);
    connect(&settings, &ui::DeskSettingsFile::changed, this,
        [this](const ui::DeskSettings &changed) { apply(changed.readers); });
}

DeskReaders::~DeskReaders() = default;

void DeskReaders::setActive(bool active)
{
    m_active = active;
    m_typed->setActive(active);
    m_readers.setActive(active);
}

void DeskReaders::apply(const checkin::ReaderSettings &settings)
{
    if (m_typed && settings == m_settings)
        return;
    m_settings = settings;
    m_readers.apply(settings);
    m_typed = std::make_unique<ui::ScanFilter>(checkin::rulesOf(settings), checkin::isUnfinished);
    m_typed->setParent(this);
    m_typed->setActive(m_active);
    connect(m_typed.get(), &ui::ScanFilter::receiving, this, &DeskReaders::receiving);
    connect(m_typed.get(), &ui::ScanFilter::scanned, this, &DeskReaders::scanned);
    connect(
        m_typed.get(), &ui::ScanFilter::compositionDropped, this, &DeskReaders::compositionDropped);
}

void DeskReaders::look(const QByteArray &card)
{
    whenDone(m_cards.guestOf(card), this, [this, card](const Result<Uuid> &guest) {
        if (!m_active) // locked meanwhile
            return;
        if (guest)
            Q_EMIT guestKnown(*guest);
        else if (guest.error().code == Error::Code::NotFound)
            Q_EMIT cardUnknown(card);
        else
            Q_EMIT refused(guest.error());
    });
}

QFuture<Result<Done>> DeskReaders::link(const Uuid &guest, const QByteArray &card)
{
    return m_cards.link(guest, card);
}

/// Somebody who is in the house, for the code of a member.
void DeskReaders::findMember(Desk &desk)
{
    auto *lists = new stays::StayLists(desk.database(), desk.authoriser(), m_simulated);
    whenDone(lists->day(desk.vault().branch(), lists->today()), m_simulated,
        [simulated = m_simulated](const Result<stays::Day> &day) {
            if (!day || day->rows(stays::DayList::InHouse).isEmpty())
                return;
            const Uuid guest = day->rows(stays::DayList::InHouse).constFirst().guest;
            simulated->setMemberCode(
                checkin::OwnCode {checkin::OwnCode::Kind::Guest, guest}.toText());
        });
}

} // namespace lobby::app
