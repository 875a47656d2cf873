#pragma once

#include "models/checkin/readers/reader.h"
#include "models/checkin/readers/simulated_documents.h"
#include "models/support/clock.h"

namespace lobby::checkin {

/// A reader of made-up documents, to show and to learn what the program does with each.
class SimulatedReader final : public Reader
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    explicit SimulatedReader(const Clock &clock, QObject *parent = nullptr)
        : Reader(parent)
        , m_clock(clock)
    {
        setHealth(ReaderHealth::Ready);
    }

    [[nodiscard]] ReaderKind kind() const override { return ReaderKind::Simulated; }
    [[nodiscard]] QString name() const override { return {}; }

    /// The code of a guest who is there, for SimulatedDocument::MemberCode.
    void setMemberCode(const QString &code) { m_memberCode = code; }
    /// Nothing for a member's code as long as none is set.
    void play(SimulatedDocument document)
    {
        const QString text = textOf(document, m_clock.today(), m_memberCode);
        if (!text.isEmpty())
            Q_EMIT scanned(text);
    }

private:
    const Clock &m_clock;
    QString m_memberCode;
};

} // namespace lobby::checkin
