#pragma once

#include <functional>

class QWidget;

namespace lobby::ui {

/// A focused widget as it was before a key: text, cursor, selection, undo and redo of a text field;
/// the current row of a list; the choice of a combo box. Cheap to take, since every key might be
/// the first of a scan.
class FieldSnapshot
{
public:
    FieldSnapshot() = default;
    explicit FieldSnapshot(QWidget *widget);

    /// As if the key had not been pressed; nothing if the widget is gone.
    void restore() const;

private:
    std::function<void()> m_restore;
};

} // namespace lobby::ui
