#pragma once

#include "ui/complaints/complaint_services.h"
#include "ui/shell/form/form_page.h"

namespace lobby::ui {

class ComplaintForm;

/// Page "complaint-new": takes a case down; argument: the guest who came with it. Ctrl+Enter
/// saves, and the guest's words are enough. GUI thread.
class IntakePage final : public FormPage
{
    Q_OBJECT

public:
    explicit IntakePage(const ComplaintServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const ComplaintServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

Q_SIGNALS:
    void received(const lobby::Uuid &complaint);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    void submit() override;
    void clear() override;
    void retranslate() override;

private:
    void take(const Uuid &guest);
    void offerTrips(const Uuid &guest);
    void saved(const Uuid &complaint);

    ComplaintServices m_services;
    ComplaintForm *m_form;
    QJsonObject m_empty;
    int m_generation = 0; ///< of the guest who was asked for last
};

} // namespace lobby::ui
