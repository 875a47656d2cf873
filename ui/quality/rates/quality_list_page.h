#pragma once

#include "models/quality/rates/quality_rates.h"
#include "ui/shell/page/page.h"

class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class PageHeader;
class QualityRowsModel;

/// Page "quality-list": the guests behind a number of the page "quality". GUI thread.
class QualityListPage final : public Page
{
    Q_OBJECT

public:
    /// `rates` outlives the page.
    explicit QualityListPage(quality::QualityRates &rates, QWidget *parent = nullptr);
    ~QualityListPage() override;

    static PageEntry entry(quality::QualityRates &rates);

    [[nodiscard]] QString title() const override;
    /// As linkTo() of a selection.
    void open(const QString &argument) override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QString currentGuest() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void load();
    void stop();
    void loaded(const quality::QualityRows &rows);
    void say();

    quality::QualityRates &m_rates;
    quality::QualitySelection m_selection;
    std::shared_ptr<quality::SearchControl> m_control;
    qint64 m_all = -1; ///< -1: not known yet
    int m_generation = 0;
    PageHeader *m_header;
    InlineMessage *m_message;
    DeskTable *m_table;
    QualityRowsModel *m_model;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
};

} // namespace lobby::ui
