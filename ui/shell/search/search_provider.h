#pragma once

#include "models/support/error.h"
#include "ui/kit/rows/row_parts.h"
#include "ui/shell/page/page.h"

#include <QObject>

namespace lobby::ui {

/// One answer of the search box.
struct SearchRow
{
    enum class Group { Recent, Guests, InHouse, Commands };

    Group group = Group::Guests;
    QString id; ///< of the guest or stay; the action's id for a command
    Location target; ///< where Enter goes; not for commands
    NameParts name; ///< with the matched letters marked
    QString why = {}; ///< "phone ends in 8810"; empty when the name shows it
    Chip chip = {}; ///< room, in house, arriving
    QString lastStay = {};
    QString documentTail = {}; ///< masked: "••••78"
    Glyphed alert = {}; ///< allergy, do-not-room …
    QString detail = {}; ///< commands: the reason why not; may be empty
    QString key = {}; ///< commands: the shortcut
    bool enabled = true;
};

/// Answers what is typed, without ever blocking. One implementation reads the guests; tests have
/// their own. GUI thread.
class SearchProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers by found() or failed() with the same generation. A later call makes earlier ones
    /// worthless: cancel them if that is cheap, their answers are dropped anyway. An empty text
    /// asks for the guests this desk opened last. ":1207" asks for a room.
    virtual void search(const QString &text, quint64 generation) = 0;

Q_SIGNALS:
    void found(quint64 generation, const QList<lobby::ui::SearchRow> &rows);
    void failed(quint64 generation, const lobby::Error &error);
};

} // namespace lobby::ui
