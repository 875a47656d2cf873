#pragma once

#include "ui/checkin/cards/pages/card_services.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace lobby::ui {

class Card;
class DeskTable;
class FormRow;
class PageHeader;

/// Page "cards": the registration cards that wait for the printer, and blank cards with numbers
/// for when nothing works.
class CardsPage final : public Page
{
    Q_OBJECT

public:
    explicit CardsPage(const CardServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const CardServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void retranslate() override;

private:
    void build();
    void showJobs();
    void showStay(const Uuid &stay, const stays::StayRow &row);
    void removeCurrent();
    void askWhere();
    void makeBlanks(const QString &path);

    CardServices m_services;
    PageHeader *m_header;
    QPushButton *m_keyIn;
    Card *m_waiting;
    QLabel *m_state;
    QStandardItemModel *m_model;
    DeskTable *m_table;
    QPushButton *m_retry;
    QPushButton *m_remove;
    Card *m_blank;
    QSpinBox *m_count;
    QComboBox *m_format;
    FormRow *m_countRow;
    FormRow *m_formatRow;
    QPushButton *m_make;
};

} // namespace lobby::ui
