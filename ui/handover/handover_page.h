#pragma once

#include "ui/handover/handover_services.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DecisionBar;
class DeskTable;
class EmptyState;
class FormRow;
class InlineMessage;
class PageHeader;
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
    void addDecision(Actions &actions, const QString &id, std::function<QString()> text,
        handover::Decision decision, Qt::Key key, const QString &icon);
    void loaded();
    void showColleagues();
    void showDetail();
    void readRecord();
    void failed(const Error &error);
    void blockActions();
    void begin();
    void ask(handover::Decision decision);
    void decide(const handover::Line &line);
    void decided(const handover::Line &line, const Result<Done> &done);
    void undo();
    void askSignature();
    void dismissSignature();
    void makeRoom(bool isSigned);
    void finish(const access::Vouched &word);
    void finished(const Uuid &handover, const QString &who, int threads);
    void print();
    void save();
    void withSheet(std::function<void(const QByteArray &pdf)> use);
    void openCurrent();
    [[nodiscard]] const handover::Thread *current() const;
    [[nodiscard]] const handover::Handover *handover() const;

    HandoverServices m_services;
    Actions *m_actions = nullptr;
    ThreadTableModel *m_model;
    PageHeader *m_header;
    InlineMessage *m_message;
    QComboBox *m_to;
    FormRow *m_toRow;
    QPushButton *m_begin;
    QPushButton *m_finish;
    DeskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    DecisionBar *m_bar;
    SupervisorCard *m_sign;
    handover::Record m_record;
};

} // namespace lobby::ui
