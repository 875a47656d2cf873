#pragma once

#include "ui/complaints/complaint_services.h"
#include "ui/shell/page/page.h"

class QPushButton;

namespace lobby::ui {

class ComplaintForm;
class InlineMessage;
class PageHeader;

/// Page "complaint-new": takes a case down; argument: the guest who came with it. Ctrl+Enter
/// saves, and the guest's words are enough. GUI thread.
class IntakePage final : public Page
{
    Q_OBJECT

public:
    explicit IntakePage(const ComplaintServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const ComplaintServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
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
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void take(const Uuid &guest);
    void offerTrips(const Uuid &guest);
    void save();
    void saved(const Uuid &complaint);
    void fail(const Error &error);
    void cancel();
    void showPermission();

    ComplaintServices m_services;
    PageHeader *m_header;
    InlineMessage *m_message;
    ComplaintForm *m_form;
    QPushButton *m_save;
    QPushButton *m_cancel;
    Actions *m_actions = nullptr;
    QJsonObject m_empty;
    int m_generation = 0; ///< of the guest who was asked for last
    bool m_busy = false;
};

} // namespace lobby::ui
