#pragma once

#include "ui/kit/look/tokens.h"

#include <QList>
#include <QString>

#include <functional>

class QModelIndex;

namespace lobby::ui {

/// A short status: never colour alone, the text says it.
struct Chip
{
    QString text;
    Tone tone = Tone::Neutral;
};

/// Characters [start, start + length) of a text.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(Span, Span) = default;
};

/// A guest's name as rows show it: native first, Latin after.
struct NameParts
{
    QString native;
    QString latin;
    QString languageTag
        = {}; ///< of the native name ("zh-Hant", "ja"), chooses its font; may be empty
    QList<Span> nativeHighlight = {};
    QList<Span> latinHighlight = {};
};

/// A picture before the text of a cell; the text stays.
struct Glyphed
{
    QString icon; ///< name of the icon
    Tone tone = Tone::Neutral;
};

/// What delegates ask a model besides the roles of Qt.
enum RowRole {
    PendingRole = Qt::UserRole + 0x100, ///< bool: the row is still being read
    RuleAboveRole, ///< bool: a line sets the row apart from the one above
};

using ChipOf = std::function<Chip(const QModelIndex &)>;
using NameOf = std::function<NameParts(const QModelIndex &)>;
using GlyphOf = std::function<Glyphed(const QModelIndex &)>;

} // namespace lobby::ui
