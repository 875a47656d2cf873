#pragma once

#include "ui/handover/handover_services.h"
#include "ui/shell/page/page.h"

class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DecisionBar;
class DeskTable;
class EmptyState;
class InlineMessage;
class PageHeader;
class SheetDelivery;
class TakerBar;
class ThreadTableModel;

/// Page "handover": the end of a shift. Who leaves says who takes over; that one goes through every
/// thread, a letter each, and signs on the same page with his own password. GUI thread.
class HandoverPage final : public Page
{
    Q_OBJECT

public:
    explicit HandoverPage(const HandoverServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const HandoverServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void connectSheets();
    void loaded();
    void showDetail();
    void readRecord();
    void failed(const Error &error);
    void blockActions();
    void begin(const Uuid &to);
    void showShiftOf(const Uuid &from);
    void readHolders();
    [[nodiscard]] Vouching vouching(const Uuid &handover) const;
    void ask(handover::Decision decision);
    void decide(const handover::Line &line);
    void decided(const handover::Line &line, const Result<Done> &done);
    void undo();
    void askSignature();
    void dismissSignature();
    void makeRoom(bool isSigned);
    void finish(const access::Vouched &word);
    void finished(const Uuid &handover, const QString &who, int threads);
    void openCurrent();
    [[nodiscard]] Uuid lastFinished() const;
    [[nodiscard]] const handover::Thread *current() const;
    [[nodiscard]] const handover::Handover *handover() const;

    HandoverServices m_services;
    Actions *m_actions = nullptr;
    ThreadTableModel *m_model;
    PageHeader *m_header;
    InlineMessage *m_message;
    TakerBar *m_taker;
    QPushButton *m_finish;
    DeskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    DecisionBar *m_bar;
    SupervisorCard *m_sign;
    SheetDelivery *m_sheets;
    handover::Record m_record;
};

} // namespace lobby::ui
