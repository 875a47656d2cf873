#pragma once

#include "ui/guests/elsewhere/seeks_somebody.h"
#include "ui/guests/guest_services.h"
#include "ui/shell/page/page.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace lobby::ui {

class ActionButton;
class DeskTable;
class EmptyState;
class GuestListModel;
class InlineMessage;
class PageHeader;

/// All guests of the vault, filtered as one types. Enter opens the profile.
class GuestListPage final : public Page, public SeeksSomebody
{
    Q_OBJECT

public:
    explicit GuestListPage(const GuestServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    bool focusFilter() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    /// What the filter says of him.
    [[nodiscard]] guests::Somebody sought() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void build();
    void openRow(int row);
    void mark();
    void loaded();
    void keepPlace();
    void look();
    void catchUp();
    void failed(const Error &error);
    void showState();
    void showEmpty();
    void heard(const store::Committed &committed);

    const access::Authoriser &m_authoriser;
    const QString m_region;
    const std::function<bool()> m_hasBranches;
    const bool m_merges; ///< two guests can be compared
    Uuid m_marked; ///< the first of the two
    GuestListModel *m_model;
    Actions *m_actions = nullptr;
    PageHeader *m_header;
    QLineEdit *m_filter;
    InlineMessage *m_message;
    QStackedLayout *m_layers;
    QLabel *m_loading;
    DeskTable *m_table;
    EmptyState *m_empty;
    ActionButton *m_elsewhere = nullptr; ///< none in a window that cannot ask other branches
    QTimer m_patience; ///< until it is worth saying that something is read
    quint32 m_selected = 0; ///< comes back after the rows were replaced
    int m_scrolled = 0;
    QSet<Uuid> m_touched; ///< guests of whom the list does not know the latest
    bool m_asked = false;
};

} // namespace lobby::ui
