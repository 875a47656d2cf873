#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace lobby::ui {

/// Which colour of the current look an icon is drawn in. It is read when painting, so an icon made
/// once follows every later change of theme.
enum class IconRole { Text, Secondary, Accent, OnAccent, OnSelection, Ok, Info, Warn, Err };

/// `:/icons/<name>.svg` with its currentColor replaced. Disabled and selected states take their own
/// colours. An unknown name gives an icon that paints nothing and is `isNull()`.
QIcon themedIcon(const QString &name, IconRole role = IconRole::Text);

/// Paints the icon centred in `rect`, `size` pixels wide; for delegates.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, IconRole role, int size);

} // namespace lobby::ui
