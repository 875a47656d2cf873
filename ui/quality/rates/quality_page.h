#pragma once

#include "models/quality/rates/quality_rates.h"
#include "ui/quality/rates/words/quality_panels.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class EmptyState;
class FigurePanel;
class InlineMessage;
class KpiTile;
class PageHeader;

/// Page "quality": how good the records of guests are, drawn or as tables, and who is behind each
/// number. Counting goes over all guests, beside the desk; it can be stopped. GUI thread.
class QualityPage final : public Page
{
    Q_OBJECT

public:
    /// `rates` outlives the page.
    explicit QualityPage(
        quality::QualityRates &rates, const Clock &clock, QWidget *parent = nullptr);
    ~QualityPage() override;

    static PageEntry entry(quality::QualityRates &rates, const Clock &clock);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

    /// As the dialogs do, once a file was chosen. They say what became of it.
    void writeCsv(const QString &path);
    void writePdf(const QString &path);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildPanels();
    void connectParts();
    void fillMonths();
    void fillBranches();
    [[nodiscard]] quality::QualitySelection about() const;
    [[nodiscard]] quality::Rate rate() const;
    [[nodiscard]] QualityPanels::By by() const;
    void load();
    void stop();
    void loaded(const quality::QualityFigures &figures);
    void lookForDoubles();
    void failed(const Error &error);
    void say();
    void showParts();
    void setTables(bool areTables);
    void askFile(bool isPdf);
    void openBehind(const QString &link);
    [[nodiscard]] QList<FigurePanel *> panels() const;

    quality::QualityRates &m_rates;
    const Clock &m_clock;
    Actions *m_actions = nullptr;
    PageHeader *m_header;
    QComboBox *m_branch;
    QComboBox *m_month;
    QPushButton *m_stop;
    QPushButton *m_toggle;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    InlineMessage *m_message;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    QList<KpiTile *> m_tiles;
    FigurePanel *m_missing;
    FigurePanel *m_parts;
    FigurePanel *m_months;
    FigurePanel *m_duplicates;
    FigurePanel *m_captured;
    FigurePanel *m_verified;
    QComboBox *m_rate; ///< of parts and months
    QComboBox *m_by;
    std::optional<quality::QualityFigures> m_figures;
    QList<quality::QualityPart> m_branches; ///< that can be chosen
    std::shared_ptr<quality::SearchControl> m_control;
    std::shared_ptr<quality::SearchControl> m_searching;
    QTimer m_soon; ///< many commits one after the other are one question
    int m_generation = 0;
    bool m_isStale = true;
    bool m_isCounting = false;
    bool m_areTables = false;
};

} // namespace lobby::ui
