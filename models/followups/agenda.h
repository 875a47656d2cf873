#pragma once

#include <QDateTime>

#include <array>

namespace lobby::followups {

/// The parts of an agenda, in its order. Weeks end on Sunday.
enum class AgendaSection { Overdue, Today, Tomorrow, Week, Later };
inline constexpr int kAgendaSections = 5;

/// Where each part but the last ends, as Unix milliseconds: what is due earlier is in it or before.
[[nodiscard]] std::array<qint64, kAgendaSections - 1> agendaEnds(const QDateTime &now);
[[nodiscard]] AgendaSection sectionOf(qint64 dueAt, const QDateTime &now);

} // namespace lobby::followups
