#include "models/handover/handover.h"

#include <algorithm>

namespace lobby::handover {

namespace {

constexpr qsizetype kMaxNoteLength = 200;

template <typename Enum, size_t N>
std::optional<Enum> named(QStringView code, const std::array<Enum, N> &all)
{
    const auto *found
        = std::find_if(all.begin(), all.end(), [code](Enum each) { return codeOf(each) == code; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QLatin1StringView codeOf(ThreadKind kind)
{
    static constexpr std::array codes {"case", "promise", "reminder", "alert"};
    return QLatin1StringView(codes.at(size_t(kind)));
}

std::optional<ThreadKind> threadKindNamed(QStringView code)
{
    return named(code, kThreadKinds);
}

QLatin1StringView codeOf(Decision decision)
{
    static constexpr std::array codes {"accepted", "returned", "reassigned"};
    return QLatin1StringView(codes.at(size_t(decision)));
}

std::optional<Decision> decisionNamed(QStringView code)
{
    return named(code, kDecisions);
}

Uuid newOwner(const Handover &handover, const Line &line)
{
    switch (line.decision) {
    case Decision::Accepted:
        return handover.to;
    case Decision::Returned:
        return handover.from;
    case Decision::Reassigned:
        return line.to;
    }
    Q_UNREACHABLE();
}

QList<Thread> undecided(const QList<Thread> &threads, const QList<Line> &lines)
{
    QList<Thread> left = threads;
    left.removeIf([&lines](const Thread &thread) {
        return std::any_of(lines.begin(), lines.end(),
            [&thread](const Line &line) { return line.thread == thread.key; });
    });
    return left;
}

std::optional<Error> problemOf(const Handover &handover, const Line &line)
{
    const auto invalid = [](QLatin1StringView field) {
        return Error {Error::Code::Invalid, {}, field};
    };
    if (line.note.size() > kMaxNoteLength)
        return invalid(QLatin1StringView("note"));
    if (line.decision == Decision::Returned && line.note.trimmed().isEmpty())
        return invalid(QLatin1StringView("note"));
    if (line.decision == Decision::Reassigned && (line.to.isNull() || line.to == handover.from))
        return invalid(QLatin1StringView("to"));
    return std::nullopt;
}

} // namespace lobby::handover
