#pragma once

#include "models/names/personal_name.h"
#include "models/support/result.h"
#include "models/support/uuid.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace lobby::handover {

/// What goes from one shift to the next.
enum class ThreadKind : quint8 {
    Case, ///< open, of the member who leaves or nobody's
    Promise, ///< not kept yet; of whoever is reminded of it
    Reminder, ///< due within a day, or overdue
    Alert, ///< what everybody at the desk must know: a colleague's case that is over its time, or a
           ///< guest in house or expected who must not be given a room, or has a stop on his file
};
inline constexpr std::array kThreadKinds {
    ThreadKind::Case, ThreadKind::Promise, ThreadKind::Reminder, ThreadKind::Alert};
/// As in the registry: "case".
[[nodiscard]] QLatin1StringView codeOf(ThreadKind kind);
[[nodiscard]] std::optional<ThreadKind> threadKindNamed(QStringView code);

/// What the next member says to a thread.
enum class Decision : quint8 {
    Accepted, ///< it is his
    Returned, ///< it stays with the member who leaves; says why
    Reassigned, ///< it is a colleague's
};
inline constexpr std::array kDecisions {
    Decision::Accepted, Decision::Returned, Decision::Reassigned};
[[nodiscard]] QLatin1StringView codeOf(Decision decision);
[[nodiscard]] std::optional<Decision> decisionNamed(QStringView code);

struct ThreadKey
{
    ThreadKind kind = ThreadKind::Case;
    Uuid id; ///< of an alert the case, else the guest

    friend auto operator<=>(const ThreadKey &, const ThreadKey &) = default;
};

/// A thread as lists and the shift sheet show it. Two people look at them: of a restricted case it
/// holds nothing but the number.
struct Thread
{
    ThreadKey key;
    Uuid subject; ///< the guest it is about; else the branch
    Uuid owner; ///< none: nobody's
    QString ownerName = {};
    std::optional<qint64> dueAt = {}; ///< Unix milliseconds
    QString text = {};
    names::PersonalName guest = {};
    QString caseNo = {};
    bool isRestricted = false;

    friend bool operator==(const Thread &, const Thread &) = default;
};

/// One thread, and what became of it.
struct Line
{
    ThreadKey thread;
    Decision decision = Decision::Accepted;
    Uuid to = {}; ///< whose it is then; of a draft only a colleague
    QString note = {};
    qint64 at = 0; ///< Unix milliseconds; of a draft 0

    friend bool operator==(const Line &, const Line &) = default;
};

/// The end of an audit chain, as the shift sheet prints it.
struct SheetHead
{
    qint64 desk = 0;
    qint64 sequence = 0;
    QByteArray hash;

    friend bool operator==(const SheetHead &, const SheetHead &) = default;
};

struct Handover
{
    Uuid id;
    Uuid branch;
    Uuid from;
    Uuid to;
    qint64 openedAt = 0; ///< Unix milliseconds
    std::optional<qint64> finishedAt = {};
    SheetHead head = {}; ///< of the desk where it was finished

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// Whose the thread of a line is from then on.
[[nodiscard]] Uuid newOwner(const Handover &handover, const Line &line);
/// Threads of which `lines` say nothing, in their order.
[[nodiscard]] QList<Thread> undecided(const QList<Thread> &threads, const QList<Line> &lines);

/// Why a decision cannot be made: Invalid ("note") for a return without a word or with more than
/// 200 characters, ("to") for giving a thread to nobody or back to the member who leaves.
[[nodiscard]] std::optional<Error> problemOf(const Handover &handover, const Line &line);

} // namespace lobby::handover
