#pragma once

#include "models/complaints/complaints.h"
#include "models/complaints/prevention/prevention.h"
#include "models/insights/insights.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace lobby::ui {

class Card;
class DeskTable;
class FigurePanel;
class ImprovementForm;
class InlineMessage;
class PageHeader;

/// Page "prevention": what rose against its own past, what the complaints of a month are about, and
/// improvements with what they did. GUI thread; everything is counted elsewhere.
class PreventionPage final : public Page
{
    Q_OBJECT

public:
    /// They outlive the page.
    struct Services
    {
        complaints::Prevention &prevention;
        complaints::Complaints &complaints;
        insights::Insights &insights;
        const Clock &clock;
    };
    explicit PreventionPage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry(const Services &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void load();
    void loadMonth();
    void showRises();
    void showImprovements();
    void moveMonth(int by);
    void ask();
    void stopAsking();
    void save();
    void finish();
    void failed(const Error &error);
    void block();
    [[nodiscard]] QDate today() const;

    Services m_services;
    PageHeader *m_header;
    InlineMessage *m_message;
    Card *m_rises;
    QLabel *m_method;
    FigurePanel *m_causes;
    QPushButton *m_earlier;
    QPushButton *m_later;
    Card *m_improvements;
    QPushButton *m_add;
    ImprovementForm *m_form;
    QPushButton *m_save;
    DeskTable *m_table;
    QStandardItemModel *m_rows;
    Actions *m_actions = nullptr;
    QTimer m_soon; ///< many commits one after the other are one question
    QDate m_month; ///< its first day
    std::optional<complaints::RiseReport> m_report;
    QList<complaints::ImprovementRow> m_all;
    std::optional<insights::ServiceFigures> m_figures;
    int m_generation = 0;
};

} // namespace lobby::ui
