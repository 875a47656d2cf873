#pragma once

#include "models/guests/elsewhere/guests_elsewhere.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;
class InlineMessage;
class PageHeader;
class SomebodyForm;
class SummaryList;

/// What the page works with. Everything outlives it.
struct ElsewhereServices
{
    guests::GuestsElsewhere &elsewhere;
    /// Can this desk make out document numbers of other branches?
    std::function<QFuture<Result<bool>>()> knowsDocuments;
    QString region = QStringLiteral("CN"); ///< as GuestServices::region
};

/// Page "elsewhere": asks all branches for a guest, shows those whom they know, masked, and brings
/// one of them here. Whom it asks for reaches it by seek(), never by a location: it stays out of
/// the history of pages. GUI thread.
class ElsewherePage final : public Page
{
    Q_OBJECT

public:
    explicit ElsewherePage(const ElsewhereServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const ElsewhereServices &services);

    /// Begins anew with what is known of somebody. `goesBack`: the page before goes on with him
    /// when he is here; else his profile opens.
    void seek(const guests::Somebody &somebody, bool goesBack);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void ask();
    void show(const guests::ElsewhereAnswer &answer);
    void bring();
    void goOn(const Uuid &guest);
    void waitFor(std::chrono::milliseconds time);
    void sayNobody();
    void fail(const Error &error);
    void setBusy(bool busy);
    void showState();

    ElsewhereServices m_services;
    PageHeader *m_header;
    InlineMessage *m_message;
    Card *m_who;
    SomebodyForm *m_form;
    QPushButton *m_ask;
    Card *m_found;
    SummaryList *m_guests;
    QComboBox *m_reason;
    FormRow *m_reasonRow;
    QPushButton *m_bring;
    QTimer m_wait; ///< until the server may be asked again
    bool m_goesBack = false;
    bool m_busy = false;
    int m_generation = 0;
};

} // namespace lobby::ui
