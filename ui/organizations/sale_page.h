#pragma once

#include "ui/organizations/organization_services.h"
#include "ui/shell/page/page.h"

class QLineEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;
class InlineMessage;
class PageHeader;

/// Page "sale": something that was sold; argument: the guest or the organization. GUI thread.
class SalePage final : public Page
{
    Q_OBJECT

public:
    explicit SalePage(const OrganizationServices &services, QWidget *parent = nullptr);

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
        QString field;
        QLineEdit *edit = nullptr;
        FormRow *row = nullptr;
    };
    void build();
    void clear();
    void showPermission();
    void showAmount();
    void save();
    void cancel();
    /// What is typed, and the fields of which it cannot be told.
    [[nodiscard]] std::pair<organizations::Sale, QStringList> typed() const;
    [[nodiscard]] const Line &lineOf(QStringView field) const;
    [[nodiscard]] QString textOf(QStringView field) const;
    void showProblem(const QString &field);

    OrganizationServices m_services;
    Actions *m_actions = nullptr;
    Uuid m_subject;
    PageHeader *m_header;
    InlineMessage *m_message;
    Card *m_card;
    QList<Line> m_lines;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace lobby::ui
