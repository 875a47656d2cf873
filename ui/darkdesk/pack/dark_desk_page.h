#pragma once

#include "ui/darkdesk/pack/pack_desk.h"
#include "ui/shell/page/page.h"

class QLabel;
class QPushButton;

namespace lobby::ui {

class Card;
class InlineMessage;
class PageHeader;

/// Page "dark-desk": how fresh the pack is, a new one, and one on paper. GUI thread.
class DarkDeskPage final : public Page
{
    Q_OBJECT

public:
    explicit DarkDeskPage(PackDesk &pack, QWidget *parent = nullptr);

    static PageEntry entry(PackDesk &pack);

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
    void showState();
    void showProblem(const Error &problem);
    void print();

    PackDesk &m_pack;
    PageHeader *m_header;
    InlineMessage *m_message;
    Card *m_card;
    QLabel *m_explanation;
    QLabel *m_state;
    QLabel *m_where;
    QPushButton *m_refresh;
    QPushButton *m_print;
    QPushButton *m_settings;
    QPushButton *m_slips;
    QString m_shownProblem; ///< so that the message takes the focus once
};

} // namespace lobby::ui
