#pragma once

#include "ui/shell/page/page.h"

class QLabel;

namespace lobby::ui {
class Card;
class DeskTable;
class SegmentBar;
} // namespace lobby::ui

namespace lobby::tests {

/// A Today page with invented arrivals: what a real page looks like when made of the kit.
class GalleryToday final : public ui::Page
{
public:
    explicit GalleryToday(QWidget *parent);

    [[nodiscard]] QString title() const override;
    void declareActions(ui::Actions &actions) override;
    void focusFirst() override;
    void setRightColumnVisible(bool visible) override;
    [[nodiscard]] QList<ui::KeyHint> keyHints() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

private:
    QWidget *makeRightColumn();

    ui::SegmentBar *m_segments;
    QLabel *m_date;
    ui::DeskTable *m_table;
    QWidget *m_right;
};

} // namespace lobby::tests
