#pragma once

#include "ui/darkdesk/slips/slip_services.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lobby::ui {

class Card;
class DeskTable;
class FormRow;
class InlineMessage;
class PageHeader;
class SlipTableModel;
class VoidBar;

/// Page "slips": a number, typed or scanned, leads to the form that its slip belongs into; below
/// it which slips have not come back, and new ones. GUI thread.
class SlipsPage final : public Page
{
    Q_OBJECT

public:
    explicit SlipsPage(const SlipServices &services, QWidget *parent = nullptr);

    static PageEntry entry(const SlipServices &services);

    /// A reader's scan of a slip's code. Not by way of an argument, which going back would repeat.
    void take(const QString &scan);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

Q_SIGNALS:
    /// This slip may be keyed in: its form is to be opened.
    void keyingRequested(const lobby::darkdesk::Slip &slip);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void showMissing();
    void showRights();
    void key(const QString &number);
    void askVoid();
    void declareVoid(const Uuid &slip, const QString &reason);
    void handOut(const std::function<void(const QByteArray &pdf)> &use);
    void print();
    void askWhere();
    void save(const QString &path);
    void complain(const Error &error);

    SlipServices m_services;
    Actions *m_actions = nullptr;
    SlipTableModel *m_model;
    PageHeader *m_header;
    InlineMessage *m_message;
    Card *m_keyCard;
    QLineEdit *m_number;
    FormRow *m_numberRow;
    QPushButton *m_key;
    Card *m_missing;
    QLabel *m_none;
    DeskTable *m_table;
    VoidBar *m_void;
    Card *m_blank;
    QComboBox *m_kind;
    QSpinBox *m_count;
    FormRow *m_kindRow;
    FormRow *m_countRow;
    QPushButton *m_print;
    QPushButton *m_save;
    bool m_isBusy = false; ///< slips are being handed out
};

} // namespace lobby::ui
