#pragma once

#include "ui/kit/look/look.h"

#include <QTableView>

namespace lobby::ui {

/// The table of every list: one row selected at a time, no grid, no row numbers, rows by density.
/// A table with rows always has a current index: without one Orca crashes Qt 6.4's bridge. Letters
/// are left to the page's shortcuts instead of Qt's jump-as-you-type.
class DeskTable : public QTableView
{
    Q_OBJECT

public:
    explicit DeskTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// How wide columns are, before scaling; `rest` takes what is left. After setModel().
    template <typename Column>
    void setColumnWidths(std::initializer_list<std::pair<Column, int>> widths, Column rest)
    {
        for (const auto &[column, width] : widths)
            setColumnWidth(static_cast<int>(column), currentLook().scaled(width));
        stretch(static_cast<int>(rest));
    }
    void keyboardSearch(const QString &search) override;
    /// The row the user means, selected or current; -1 when there is none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void measure();
    void keepCurrent();
    void stretch(int column);

    QMetaObject::Connection m_inserted;
    QMetaObject::Connection m_reset;
};

} // namespace lobby::ui
