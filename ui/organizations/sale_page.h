#pragma once

#include "ui/organizations/organization_services.h"
#include "ui/shell/form/form_page.h"

#include <QHash>

class QLineEdit;

namespace lobby::ui {

class Card;
class FormRow;

/// Page "sale": something that was sold; argument: the guest or the organization, and behind a
/// stroke the sale that is to be edited. GUI thread.
class SalePage final : public FormPage
{
    Q_OBJECT

public:
    explicit SalePage(const OrganizationServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const OrganizationServices &services);
    /// Where a sale is edited.
    static Location editing(const organizations::Sale &sale);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void focusFirst() override;

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] bool isReady() const override
    {
        return !m_subject.isNull() && m_loaded.id == m_wanted;
    }
    void submit() override;
    void clear() override;
    [[nodiscard]] QString argument() const override;
    void showState() override;
    void retranslate() override;

private:
    struct Line
    {
        QString field;
        QLineEdit *edit = nullptr;
        FormRow *row = nullptr;
    };
    void build();
    /// The sale that is wanted, as it is stored, and over it what was typed.
    void load(const QJsonObject &typed);
    void show(const organizations::Sale &sale);
    void saved(const Result<Done> &done);
    void showLabels();
    void showAmount();
    [[nodiscard]] QString currency() const;
    /// What is typed, and the fields of which it cannot be told.
    [[nodiscard]] std::pair<organizations::Sale, QStringList> typed() const;
    [[nodiscard]] const Line &lineOf(QStringView field) const;
    [[nodiscard]] QString textOf(QStringView field) const;
    void showProblem(const QString &field);

    OrganizationServices m_services;
    Uuid m_subject;
    Uuid m_wanted; ///< null: a new one
    organizations::Sale m_loaded; ///< as it was read
    QHash<QString, QString> m_shown; ///< by field, before somebody typed
    int m_generation = 0;
    Card *m_card;
    QList<Line> m_lines;
};

} // namespace lobby::ui
