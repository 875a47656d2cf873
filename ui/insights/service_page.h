#pragma once

#include "models/insights/insights.h"
#include "ui/insights/words/figure.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class EmptyState;
class FigurePanel;
class InlineMessage;
class KpiTile;
class PageHeader;
class SegmentBar;

/// Page "service": how cases were dealt with in the days up to today, drawn or as tables. GUI
/// thread.
class ServicePage final : public Page
{
    Q_OBJECT

public:
    /// `insights` outlives the page.
    explicit ServicePage(insights::Insights &insights, QWidget *parent = nullptr);

    static PageEntry entry(insights::Insights &insights);

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
    void connectParts();
    void buildPanels(QWidget *content);
    void showReach();
    void load();
    [[nodiscard]] bool isOwnPeriod() const;
    void loaded(const insights::ServiceFigures &figures);
    void failed(const Error &error);
    void say();
    void showHours();
    void setTables(bool areTables);
    void askFile(bool isPdf);
    void askFreeze();
    void freeze();
    void openBehind(const QString &link);
    [[nodiscard]] QList<FigurePanel *> panels() const;
    [[nodiscard]] QString fileName() const;

    insights::Insights &m_insights;
    Actions *m_actions = nullptr;
    PageHeader *m_header;
    SegmentBar *m_reach; ///< the last one: days that are chosen
    QDateEdit *m_from;
    QDateEdit *m_until;
    QPushButton *m_toggle;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    QPushButton *m_freeze;
    InlineMessage *m_message;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    QList<KpiTile *> m_tiles;
    FigurePanel *m_cases;
    FigurePanel *m_causes;
    FigurePanel *m_steps;
    FigurePanel *m_clocks;
    FigurePanel *m_hours;
    QComboBox *m_whose; ///< hours of cases or arrivals
    std::optional<insights::ServiceFigures> m_figures;
    QTimer m_soon; ///< many commits one after the other are one question
    int m_generation = 0;
    bool m_isStale = true;
    bool m_areTables = false;
};

} // namespace lobby::ui
