#pragma once

#include <QStringList>

class QComboBox;
class QWidget;

namespace lobby::ui {

/// The texts of a choice in another language: each stays with its index, and what is chosen stays
/// chosen. Adds the items at the first call.
void setTexts(QComboBox *box, const QStringList &texts);

/// Tab leads from each to the next.
void tabInOrder(const QList<QWidget *> &fields);

} // namespace lobby::ui
