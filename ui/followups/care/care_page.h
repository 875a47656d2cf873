#pragma once

#include "models/care/care.h"
#include "models/care/greeting.h"
#include "models/followups/choices/follow_up_choices.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class CareModel;
class Card;
class DeskTable;
class EmptyState;
class InlineMessage;
class PageHeader;
class SegmentBar;

/// What the page of care works with. Everything outlives it.
struct CareServices
{
    care::Care &care;
    followups::FollowUpChoices &choices;
    store::Database &database; ///< for its word of changes
    std::function<QString()> houseName;
    /// Hands a PDF to the desk's printer, under a name without personal data. Unavailable when none
    /// takes it.
    std::function<QFuture<Result<Done>>(const QByteArray &pdf, const QString &name)> print;
};

/// Page "care": who has a birthday, whose festival it is, and what to say; beside the list the
/// words for whoever is chosen. GUI thread.
class CarePage final : public Page
{
    Q_OBJECT

public:
    explicit CarePage(const CareServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const CareServices &services);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void connectParts();
    void show();
    void loaded();
    void failed(const Error &error);
    void showEmpty();
    void readWords();
    void showChosen();
    void showText();
    void blockActions();
    [[nodiscard]] const care::CareRow *current() const;
    [[nodiscard]] std::optional<care::CareWay> way() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] care::GreetingText which() const;
    void openGuest();
    void copy();
    void print();
    void finish();
    void editWords();
    void saveWords(const QString &words);
    void stopEditing();

    CareServices m_services;
    Actions *m_actions = nullptr;
    followups::Choices m_words;
    std::optional<care::GreetingText> m_edited; ///< the house's words are being written
    Uuid m_shown; ///< greeting whose text is shown
    CareModel *m_model;
    PageHeader *m_header;
    SegmentBar *m_whom;
    QComboBox *m_kinds;
    QComboBox *m_days;
    InlineMessage *m_message;
    DeskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_centre;
    Card *m_card;
    QComboBox *m_way;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    QPushButton *m_copy;
    QPushButton *m_print;
    QPushButton *m_done;
    QPushButton *m_edit;
    QPushButton *m_save;
    QPushButton *m_shipped;
};

} // namespace lobby::ui
