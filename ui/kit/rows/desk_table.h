#pragma once

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

    QMetaObject::Connection m_inserted;
    QMetaObject::Connection m_reset;
};

} // namespace lobby::ui
