#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace lobby::store {

/// An entry of a page of a tree (SQLite's file format, 1.6).
struct TreeCell
{
    quint32 child = 0; ///< of an inner page: what comes before it
    qint64 rowid = 0; ///< of a table
    bool hasRow = false; ///< an inner page of a table only says where to go on
    qint64 bytes = 0; ///< of the whole row
    QByteArray here = {}; ///< the part of it that stands on this page
    quint32 overflow = 0; ///< page that goes on with it; 0: none
};

struct TreePage
{
    enum class Kind : quint8 { InnerIndex = 2, InnerTable = 5, LeafIndex = 10, LeafTable = 13 };
    Kind kind = Kind::LeafTable;
    QList<TreeCell> cells = {};
    quint32 last = 0; ///< child of an inner page behind its last entry
    [[nodiscard]] bool isInner() const
    {
        return kind == Kind::InnerIndex || kind == Kind::InnerTable;
    }
};

/// None when it is no page of a tree, or does not fit together; never reads beyond it.
[[nodiscard]] std::optional<TreePage> readTreePage(QByteArrayView page, quint32 number);

/// A number of one to nine bytes (1.6, "varint") at `at`, which moves behind it; none when it ends
/// too early.
[[nodiscard]] std::optional<quint64> takeVariableNumber(QByteArrayView bytes, qsizetype &at);

} // namespace lobby::store
