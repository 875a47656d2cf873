#pragma once

#include <QStringList>

class QBoxLayout;
class QComboBox;
class QWidget;

namespace lobby::ui {

/// The texts of a choice in another language: each stays with its index, and what is chosen stays
/// chosen. Adds the items at the first call.
void setTexts(QComboBox *box, const QStringList &texts);

/// Two fields in a line, each half as wide; the last of an odd number has the line for itself.
void layInPairs(const QList<QWidget *> &rows, QBoxLayout *into);

/// Tab leads from each to the next.
void tabInOrder(const QList<QWidget *> &fields);

} // namespace lobby::ui
