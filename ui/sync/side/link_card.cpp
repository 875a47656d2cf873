#include "ui/sync/side/link_card.h"

#include "ui/checkin/readers/reader_words.h"
#include "ui/sync/link_words.h"

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::Reader;
using checkin::ReaderHealth;
using sync::LinkState;

namespace {

bool isLost(const Reader *reader)
{
    return reader->health() == ReaderHealth::Lost;
}

QString linkIcon(const LinkState &state, Tone tone)
{
    if (tone == Tone::Err)
        return u"exclamation-triangle"_s;
    return state.link == LinkState::Link::Online ? u"cloud-check"_s : u"cloud-slash"_s;
}

/// What is to be done before what is merely so.
QString linkDetail(const LinkState &state, const QDateTime &now)
{
    if (state.audit == LinkState::Audit::Disputed)
        return LinkWords::audit();
    if (state.link == LinkState::Link::Stopped)
        return LinkWords::stop(state.stop);
    if (const QString lease = LinkWords::lease(state); !lease.isEmpty())
        return lease;
    return state.waiting > 0 ? LinkWords::waiting(state, now) : LinkWords::lastSuccess(state);
}

} // namespace

LinkCard::LinkCard(
    SyncSource &source, checkin::Readers &readers, const Clock &clock, QWidget *parent)
    : SideCard(u"linkCard"_s, parent)
    , m_source(source)
    , m_readers(readers)
    , m_clock(clock)
{
    connect(&source, &SyncSource::stateChanged, this, &LinkCard::tell);
    connect(&readers, &checkin::Readers::changed, this, &LinkCard::tell);
    tell();
}

SideLine LinkCard::linkLine() const
{
    const LinkState state = m_source.state();
    const QDateTime now = m_clock.now();
    const Tone tone = LinkWords::tone(state, now);
    return {linkIcon(state, tone), tone, LinkWords::chip(state, now), linkDetail(state, now)};
}

/// Each that is lost by its name; those that are ready as one line.
QList<SideLine> LinkCard::readerLines() const
{
    QList<SideLine> lines;
    QStringList ready;
    const QList<const Reader *> readers = m_readers.all();
    for (const Reader *reader : readers) {
        if (reader->health() == ReaderHealth::Ready) {
            ready.append(ReaderWords::name(*reader));
            continue;
        }
        const bool lost = isLost(reader);
        lines.append(
            {lost ? u"exclamation-triangle"_s : u"upc-scan"_s, lost ? Tone::Warn : Tone::Neutral,
                ReaderWords::name(*reader), ReaderWords::health(reader->health())});
    }
    if (!ready.isEmpty()) {
        lines.append({u"upc-scan"_s, Tone::Ok, tr("%n reader(s) ready", nullptr, int(ready.size())),
            ready.join(u" · "_s)});
    }
    return lines;
}

void LinkCard::tell()
{
    const LinkState state = m_source.state();
    const bool isAlone = state.link == LinkState::Link::None
        && state.audit != LinkState::Audit::Disputed; // which is said even without a server
    QList<SideLine> lines;
    if (!isAlone)
        lines.append(linkLine());
    lines += readerLines();
    if (lines.isEmpty()) {
        showNothing(tr("Sync and devices: this desk works by itself"));
        return;
    }
    const Tone link = LinkWords::tone(state, m_clock.now());
    const bool isLinkWell = isAlone || link == Tone::Ok || link == Tone::Neutral;
    const auto readers = m_readers.all();
    if (isAlone || (isLinkWell && std::ranges::any_of(readers, isLost)))
        showLines(tr("Sync and devices"), -1, lines, tr("Look at the readers"), {u"readers"_s});
    else
        showLines(tr("Sync and devices"), -1, lines, tr("Look at the server"), {u"sync"_s});
}

} // namespace lobby::ui
