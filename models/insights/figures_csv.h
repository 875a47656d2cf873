#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lobby::insights {

/// RFC 4180 in UTF-8 with a mark at the beginning, by which spreadsheets know it. A cell that one
/// of them would take for a formula gets an apostrophe before it; a number is none.
[[nodiscard]] QByteArray csvOf(const QList<QStringList> &rows);

} // namespace lobby::insights
