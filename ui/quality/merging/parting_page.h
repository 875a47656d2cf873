#pragma once

#include "models/quality/merging/merges.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lobby::ui {

class DeskTable;
class FormRow;
class InlineMessage;
class PageHeader;
class SinceTableModel;

/// Page "guest-part": a guest who was merged becomes two again, and what came since belongs to one
/// or the other. Argument: a guest. GUI thread.
class PartingPage final : public Page
{
    Q_OBJECT

public:
    explicit PartingPage(quality::Merges &merges, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(quality::Merges &merges);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void showMergings(const QList<guests::Merging> &mergings);
    void load();
    void show(const quality::PartingView &view);
    void showWords();
    void setOfOther(bool ofOther);
    void part();
    void failed(const Error &error);
    void blockActions();
    [[nodiscard]] const guests::Merging *current() const;

    quality::Merges &m_merges;
    Actions *m_actions = nullptr;
    Uuid m_guest;
    QList<guests::Merging> m_mergings; ///< newest first
    quality::PartingView m_view;
    bool m_isLoaded = false;
    bool m_wantsFocus = false;
    int m_generation = 0;
    PageHeader *m_header;
    InlineMessage *m_message;
    QComboBox *m_which;
    FormRow *m_whichRow;
    QLabel *m_words;
    SinceTableModel *m_model;
    DeskTable *m_table;
    QComboBox *m_reason;
    FormRow *m_reasonRow;
    QPushButton *m_cancel;
    QPushButton *m_part;
};

} // namespace lobby::ui
