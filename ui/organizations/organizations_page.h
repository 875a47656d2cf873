#pragma once

#include "ui/organizations/organization_services.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class OrganizationTableModel;
class PageHeader;

/// Page "organizations": companies and other bodies, by the alphabet, with a filter. GUI thread.
class OrganizationsPage final : public Page
{
    Q_OBJECT

public:
    explicit OrganizationsPage(const OrganizationServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const OrganizationServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void focusFirst() override;
    bool focusFilter() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    void build();
    void ask();
    void loaded();
    void failed(const Error &error);
    void blockActions();
    void openCurrent();
    void hideCurrent();
    [[nodiscard]] const organizations::OrganizationRow *current() const;

    OrganizationServices m_services;
    Actions *m_actions = nullptr;
    OrganizationTableModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_filter;
    QComboBox *m_role;
    QPushButton *m_new;
    InlineMessage *m_message;
    DeskTable *m_table;
    QLabel *m_more;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    QTimer m_typing; ///< asked once the typing pauses
};

} // namespace lobby::ui
