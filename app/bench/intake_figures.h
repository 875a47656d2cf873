#pragma once

#include "app/desk/desk.h"

#include <QJsonObject>

namespace lobby::app {

class DeskWindow;
class Painted;

/// A complaint of a guest in the house taken down by keys alone, from F4 to the stored case: with
/// the guest's words only, and with guest, category, place and severity. Per way how many keys,
/// how long the window made the clerk wait in all, and the seconds it takes by the Keystroke-Level
/// Model (Card, Moran, Newell 1980). The window is shown and has the focus.
QJsonObject intakeFigures(Desk &desk, DeskWindow &window, Painted &painted);

} // namespace lobby::app
