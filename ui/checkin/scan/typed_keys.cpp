#include "ui/checkin/scan/typed_keys.h"

#include <QKeyEvent>

namespace lobby::ui {

bool typesCharacter(const QKeyEvent &key)
{
    constexpr Qt::KeyboardModifiers kTyping = Qt::ShiftModifier | Qt::KeypadModifier;
    return !key.text().isEmpty() && key.text().front().isPrint() && !(key.modifiers() & ~kTyping);
}

qint64 KeyClock::timeOf(const QKeyEvent &key) const
{
    return key.timestamp() > 0 ? static_cast<qint64>(key.timestamp()) : nowMs();
}

} // namespace lobby::ui
