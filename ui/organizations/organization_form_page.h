#pragma once

#include "ui/organizations/organization_services.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;
class InlineMessage;
class PageHeader;

/// Page "organization-edit": an organization as it is typed; argument: its id, or nothing for a new
/// one. GUI thread.
class OrganizationFormPage final : public Page
{
    Q_OBJECT

public:
    explicit OrganizationFormPage(const OrganizationServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const OrganizationServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void focusFirst() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    struct Line
    {
        QString field; ///< of the registry
        QString organizations::Organization::*text = nullptr; ///< none: see `field`
        QLineEdit *edit = nullptr;
        FormRow *row = nullptr;
    };
    void build();
    void show(const organizations::Organization &organization);
    void showPermission();
    void showGrade();
    void save();
    void saved(const Uuid &id, const Result<Done> &done);
    void cancel();
    [[nodiscard]] organizations::Organization typed() const;
    [[nodiscard]] QLineEdit *lineOf(QStringView field) const;

    OrganizationServices m_services;
    Actions *m_actions = nullptr;
    organizations::Organization m_loaded; ///< as it was read; without an id: a new one
    Uuid m_wanted;
    PageHeader *m_header;
    InlineMessage *m_message;
    QList<Card *> m_cards;
    QList<Line> m_lines;
    QComboBox *m_role;
    QComboBox *m_status;
    QPlainTextEdit *m_remark;
    FormRow *m_roleRow;
    FormRow *m_statusRow;
    FormRow *m_remarkRow;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace lobby::ui
