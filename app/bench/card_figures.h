#pragma once

#include <QJsonObject>

namespace lobby::app {

/// How long a registration card takes as a PDF: the first, when fonts are read, and further ones.
/// Needs a QGuiApplication.
QJsonObject cardFigures();

} // namespace lobby::app
