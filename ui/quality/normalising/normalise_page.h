#pragma once

#include "models/quality/normalising/normalising.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class NormalChangesModel;
class PageHeader;

/// Page "normalise": values that can be written one way, before and after, each with a check; what
/// was written can be undone as a whole. GUI thread.
class NormalisePage final : public Page
{
    Q_OBJECT

public:
    /// `normalising` outlives the page. `region`: where a number without a country is dialled.
    NormalisePage(quality::Normalising &normalising, QString region, QWidget *parent = nullptr);
    ~NormalisePage() override;

    static PageEntry entry(quality::Normalising &normalising, const QString &region);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void build();
    void preview();
    void apply();
    void undo();
    void loadRuns();
    void undone(const quality::NormalUndo &result);
    void failed(const Error &error);
    void say();
    void setBusy(bool isBusy);

    quality::Normalising &m_normalising;
    QString m_region;
    std::shared_ptr<quality::SearchControl> m_control;
    QList<quality::NormalRun> m_runs; ///< that can be undone, the latest first
    int m_generation = 0;
    bool m_isBusy = false;
    bool m_isKnown = false; ///< the preview has been made
    PageHeader *m_header;
    QComboBox *m_rule;
    QPushButton *m_apply;
    QComboBox *m_run;
    QPushButton *m_undo;
    InlineMessage *m_message;
    DeskTable *m_table;
    NormalChangesModel *m_model;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
};

} // namespace lobby::ui
