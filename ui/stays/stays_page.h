#pragma once

#include "models/stays/tables/stay_table_model.h"
#include "ui/desk/parts/desk_services.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/unfinished_forms.h"

#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class PageHeader;
class StayView;

/// Page "stays": all of them, by date, status, room and confirmation number. Argument: a stay's id
/// shows that stay, "new:" and guests' ids a new one of the first, a link the stays behind a figure
/// (checked_in.h).
class StaysPage final : public Page
{
    Q_OBJECT

public:
    explicit StaysPage(const DeskServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const DeskServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    bool focusFilter() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    QWidget *makeList();
    QHBoxLayout *makeFilters(QWidget *list);
    void connectList();
    void ask();
    void loaded();
    void failed(const Error &error);
    void blockActions();
    void showOne(const QString &argument);
    void showBehind(const stays::CheckedIn &checkedIn);
    void saySpan();
    void clearFilters();
    void leaveOne();
    void openCurrent();
    void toDesk();
    [[nodiscard]] bool showsOne() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] std::optional<stays::StayRow> currentRow() const;

    DeskServices m_services;
    Actions *m_actions = nullptr;
    stays::StayTableModel *m_model;
    QStackedLayout *m_layers;
    StayView *m_one;
    QString m_shown; ///< the argument of the stay in front; empty: the list
    UnfinishedForms m_unfinished; ///< by their arguments
    PageHeader *m_header = nullptr;
    std::optional<stays::CheckedIn> m_checkedIn; ///< behind a figure; none: whenever
    QPushButton *m_span = nullptr; ///< says it, and ends it
    QLineEdit *m_text = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_until = nullptr;
    InlineMessage *m_message = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_centre = nullptr;
    QTimer m_typing;
};

} // namespace lobby::ui
