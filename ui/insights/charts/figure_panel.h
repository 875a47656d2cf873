#pragma once

#include "ui/insights/charts/figure_view.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QStandardItemModel;

namespace lobby::ui {

class DeskTable;

/// One question with its answer: drawn or as a table, and in a sentence.
class FigurePanel : public QFrame
{
    Q_OBJECT

public:
    /// Takes the view over.
    explicit FigurePanel(FigureView *view, QWidget *parent = nullptr);

    void showFigure(const Figure &figure);
    void setTable(bool isTable);
    /// Beside the title, at its end.
    void addControl(QWidget *control);
    [[nodiscard]] FigureView *view() const { return m_view; }
    [[nodiscard]] DeskTable *table() const { return m_table; }
    /// What is in front, to be focused.
    [[nodiscard]] QWidget *front() const;

Q_SIGNALS:
    void opened(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillTable();
    void say();

    FigureView *m_view;
    DeskTable *m_table;
    QStandardItemModel *m_model;
    QLabel *m_title;
    QLabel *m_current;
    QLabel *m_sentence;
    QHBoxLayout *m_head;
    QStackedLayout *m_centre = nullptr;
};

} // namespace lobby::ui
