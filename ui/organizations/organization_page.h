#pragma once

#include "ui/organizations/organization_services.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QGridLayout;
class QLabel;

namespace lobby::ui {

class Card;
class ContactBar;
class ContactRowsModel;
class DeskTable;
class GuestPicker;
class InlineMessage;
class PageHeader;
class SaleRowsModel;

/// Page "organization": one of them; argument: its id, or nothing for the first of the alphabet.
/// What is known of it at the left, who speaks for it and what was sold to it at the right. GUI
/// thread.
class OrganizationPage final : public Page
{
    Q_OBJECT

public:
    explicit OrganizationPage(const OrganizationServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const OrganizationServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void load();
    void loaded(const organizations::OrganizationProfile &profile);
    void showFacts();
    void showAccount(const QString &account);
    void failed(const Error &error);
    void act(const QFuture<Result<Done>> &doing);
    void blockActions();
    void pick();
    void picked(const Uuid &guest);
    void askReason();
    void reveal(const QString &reason);
    void editSale();
    [[nodiscard]] const organizations::Contact *contact() const;
    [[nodiscard]] const organizations::Sale *sale() const;

    OrganizationServices m_services;
    Actions *m_actions = nullptr;
    Uuid m_id;
    organizations::OrganizationProfile m_profile;
    QString m_account; ///< in plain, while it is shown
    QString m_masked;
    QLabel *m_accountLabel = nullptr;
    int m_generation = 0;
    PageHeader *m_header;
    InlineMessage *m_message;
    Card *m_factCard;
    QGridLayout *m_facts;
    Card *m_contactCard;
    Card *m_saleCard;
    ContactRowsModel *m_contactRows;
    SaleRowsModel *m_saleRows;
    DeskTable *m_contacts;
    DeskTable *m_sales;
    QLabel *m_noContacts;
    QLabel *m_noSales;
    GuestPicker *m_picker;
    ContactBar *m_bar;
    QTimer m_shown; ///< while an account's number stands in plain
};

} // namespace lobby::ui
