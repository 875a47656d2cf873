#include "ui/handover/handover_card.h"

#include "models/support/async.h"
#include "ui/handover/threads/handover_news.h"
#include "ui/handover/threads/handover_words.h"

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::Thread;
using handover::Waiting;

namespace {

constexpr qsizetype kMostToldThreads = 3;

} // namespace

HandoverCard::HandoverCard(
    handover::Handovers &handovers, store::Database &database, QWidget *parent)
    : SideCard(u"handoverCard"_s, parent)
    , m_handovers(handovers)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        if (m_generation > 0 && concernsHandover(committed))
            refresh();
    });
    tell();
}

void HandoverCard::refresh()
{
    const int generation = ++m_generation;
    whenDone(m_handovers.waiting(), this, [this, generation](const Result<Waiting> &waiting) {
        if (generation != m_generation)
            return;
        m_waiting = waiting ? *waiting : Waiting(); // whoever may not ask has nothing to take over
        tell();
    });
}

/// His own first: it is what he has begun.
QString HandoverCard::whose() const
{
    if (m_waiting.own)
        return {};
    if (!m_waiting.given.isEmpty())
        return m_waiting.given.constFirst().handover.from.toString();
    return m_waiting.left.isEmpty() ? QString() : m_waiting.left.constFirst().member.toString();
}

void HandoverCard::tell()
{
    const qint64 nowMs = m_handovers.clock().nowMs();
    QList<SideLine> lines;
    const auto told = [&](const Waiting::Given &given, const QString &sentence) {
        lines.append({u"people"_s, Tone::Neutral, sentence});
        const qsizetype count = std::min(kMostToldThreads, given.threads.size());
        for (const Thread &thread : given.threads.first(count)) {
            const Glyphed glyph = HandoverWords::glyph(thread, nowMs);
            QString kind = HandoverWords::kind(thread.key.kind);
            if (!thread.caseNo.isEmpty())
                kind += u" #"_s + thread.caseNo;
            lines.append({glyph.icon, glyph.tone, HandoverWords::what(thread), kind});
        }
    };
    for (const Waiting::Given &given : std::as_const(m_waiting.given)) {
        told(given,
            given.threads.isEmpty()
                ? tr("%1 hands over to you: everything is decided, sign it.").arg(given.otherName)
                : tr("%1 hands %n thread(s) over to you.", nullptr, int(given.threads.size()))
                      .arg(given.otherName));
    }
    if (const auto &own = m_waiting.own) {
        lines.append({u"people"_s, Tone::Neutral,
            own->threads.isEmpty()
                ? tr("Your handover to %1 waits for a signature.").arg(own->otherName)
                : tr("Your handover to %1: %n undecided.", nullptr, int(own->threads.size()))
                      .arg(own->otherName)});
    }
    for (const handover::Holder &holder : std::as_const(m_waiting.left)) {
        lines.append({u"exclamation-triangle"_s, Tone::Warn,
            tr("%1 left without handing over %n thread(s).", nullptr, holder.threads)
                .arg(holder.name)});
    }
    if (lines.isEmpty()) {
        showNothing(tr("Handover: nothing waits"));
        return;
    }
    showLines(tr("Handover"), m_waiting.threads(), lines, tr("Open the handover"),
        {u"handover"_s, whose()});
}

} // namespace lobby::ui
