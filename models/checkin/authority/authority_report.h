#pragma once

#include "models/names/personal_name.h"
#include "models/support/uuid.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace lobby::checkin {

enum class ReportKind : quint8 { Arrival, Departure };

/// How far a report has come. Stored by name.
enum class ReportState : quint8 {
    Incomplete, ///< something that the authority wants to know is missing
    ToSend,
    ToProcess, ///< handed over; the authority has not answered
    ErrorSending, ///< could not be handed over; tried again
    ErrorProcessing, ///< the authority refused it
    Processed, ///< the authority took it, or somebody saw to it by hand
};

/// Names of the registry: "arrival", "error_sending". An unknown one reads as the first.
QLatin1StringView kindName(ReportKind kind);
ReportKind reportKindNamed(QStringView name);
QLatin1StringView stateName(ReportState state);
ReportState reportStateNamed(QStringView name);

/// That one guest of a stay came, or left. A plain value.
struct AuthorityReport
{
    Uuid id = {};
    Uuid branch = {};
    Uuid stay = {};
    Uuid guest = {};
    ReportKind kind = ReportKind::Arrival;
    ReportState state = ReportState::Incomplete;
    /// What is missing: fields of the registry, comma separated. After an error of sending the
    /// error's code; after one of processing what the authority said.
    QString problem = {};
    QByteArray payloadHash = {}; ///< SHA-256 of the file that was handed over last
    int tries = 0; ///< of handing it over, whatever became of them
    qint64 changedAt = 0; ///< Unix milliseconds of the state
    bool withdrawn = false; ///< what it reported was taken back before it was sent; read only

    friend bool operator==(const AuthorityReport &, const AuthorityReport &) = default;
};

/// A report as a list shows it.
struct ReportRow
{
    AuthorityReport report = {};
    names::PersonalName name = {};
    QString room = {};

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

/// The same wherever it is made, so that two desks, or two tries, never make two of one event.
Uuid reportId(ReportKind kind, const Uuid &stay, const Uuid &guest);

/// May a report in state `from` come to state `to`?
bool mayFollow(ReportState from, ReportState to);
/// Has it been handed over, so that the authority may know of it?
bool isSent(ReportState state);
/// Does it wait for somebody at the desk?
bool needsSomebody(ReportState state);

/// When it may be handed over (again), in Unix milliseconds: at once (0), or after an error 1, 5
/// and then every 15 minutes later. None while it is not to be sent.
std::optional<qint64> nextTryAt(const AuthorityReport &report);

} // namespace lobby::checkin
