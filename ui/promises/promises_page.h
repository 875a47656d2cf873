#pragma once

#include "ui/promises/promise_services.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class PageHeader;
class PromiseTableModel;
class ProofBar;
class SegmentBar;

/// Page "promises": what guests were promised, by the moment it is due. Argument: a promise. GUI
/// thread.
class PromisesPage final : public Page
{
    Q_OBJECT

public:
    explicit PromisesPage(const PromiseServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const PromiseServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void build();
    void loaded();
    void failed(const Error &error);
    void blockActions();
    void ask(promises::PromiseOutcome outcome);
    void end(const Uuid &promise, promises::PromiseOutcome outcome, const QString &proof);
    void openCurrent();
    [[nodiscard]] const promises::PromiseRow *current() const;

    PromiseServices m_services;
    Actions *m_actions = nullptr;
    PromiseTableModel *m_model;
    PageHeader *m_header;
    SegmentBar *m_lists;
    QPushButton *m_new;
    InlineMessage *m_message;
    DeskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    ProofBar *m_proof;
    QTimer m_minute; ///< what is overdue is told by the clock
    Uuid m_wanted;
};

} // namespace lobby::ui
