#pragma once

#include "ui/organizations/organization_services.h"
#include "ui/shell/form/form_page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace lobby::ui {

class Card;
class FormRow;

/// Page "organization-edit": an organization as it is typed; argument: its id, or nothing for a new
/// one. GUI thread.
class OrganizationFormPage final : public FormPage
{
    Q_OBJECT

public:
    explicit OrganizationFormPage(const OrganizationServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const OrganizationServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void focusFirst() override;

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    void submit() override;
    void clear() override;
    [[nodiscard]] QString argument() const override;
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
    void showGrade();
    void saved(const Uuid &id, const Result<Done> &done);
    [[nodiscard]] organizations::Organization typed() const;
    [[nodiscard]] QLineEdit *lineOf(QStringView field) const;

    OrganizationServices m_services;
    organizations::Organization m_loaded; ///< as it was read; without an id: a new one
    Uuid m_wanted;
    QList<Card *> m_cards;
    QList<Line> m_lines;
    QComboBox *m_role;
    QComboBox *m_status;
    QPlainTextEdit *m_remark;
    FormRow *m_roleRow;
    FormRow *m_statusRow;
    FormRow *m_remarkRow;
};

} // namespace lobby::ui
