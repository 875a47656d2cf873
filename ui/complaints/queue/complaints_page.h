#pragma once

#include "ui/complaints/complaint_services.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/unfinished_forms.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace lobby::complaints {
class QueueTableModel;
}

namespace lobby::ui {

class BoardView;
class CaseView;
class DeskTable;
class EmptyState;
class InlineMessage;
class SegmentBar;

/// Page "complaints": open cases by what is due first, and below them the one that is chosen; or,
/// with V, as cards by the step each is at;
/// argument: a case, or a link to the cases behind a figure (queue_link.h). GUI thread.
class ComplaintsPage final : public Page
{
    Q_OBJECT

public:
    explicit ComplaintsPage(const ComplaintServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const ComplaintServices &services);

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

public Q_SLOTS:
    /// What was copied belongs to the case that is open.
    void paste();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void connectParts();
    void shapeTable();
    void ask();
    void loaded();
    void failed(const Error &error);
    void showCentre();
    void setBoard(bool isBoard);
    void openCard(const Uuid &complaint);
    void currentChanged();
    void showCase(const Uuid &complaint);
    void blockActions();
    [[nodiscard]] complaints::QueueFilter filter() const;
    void showBehind(const complaints::QueueFilter &filter);
    void saySpan();

    ComplaintServices m_services;
    complaints::QueueTableModel *m_model;
    SegmentBar *m_lists;
    QComboBox *m_category;
    QComboBox *m_severity;
    QLineEdit *m_text;
    QPushButton *m_span; ///< says which cases of all are listed; leads back to all
    InlineMessage *m_message;
    DeskTable *m_table;
    BoardView *m_board;
    EmptyState *m_empty;
    CaseView *m_case;
    QStackedLayout *m_centre = nullptr;
    QSplitter *m_split = nullptr;
    Actions *m_actions = nullptr;
    QTimer m_typing;
    QTimer m_minute; ///< what is left of time changes by itself
    bool m_isBoard = false;
    complaints::BehindFigure m_behind;
    Uuid m_wanted; ///< the case to choose once the list is read
    UnfinishedForms m_forms;
};

} // namespace lobby::ui
