#pragma once

#include "ui/quality/queue/duplicate_services.h"
#include "ui/shell/page/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class EmptyState;
class InlineMessage;
class PageHeader;
class PairPanel;
class QuietPanel;
class SegmentBar;

/// Page "duplicates": pairs that may be one guest, one after the other, and what else a quiet
/// minute is good for. Argument: two guests whom somebody chose ("id id"), then these alone, and
/// merged they come up themselves or, with "back" behind them, where they were chosen; or "quiet".
/// GUI thread.
class DuplicatesPage final : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(const DuplicateServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const DuplicateServices &services);
    /// The argument for two guests.
    static QString argumentOf(const Uuid &one, const Uuid &other);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    enum Centre { PairCentre, EmptyCentre, SearchCentre, QuietCentre };
    void build();
    QWidget *buildSearch();
    void follow();
    void showProgress();
    void showPair();
    void showCentre(Centre centre);
    void step(int by);
    void choose(quality::Side side);
    void chooseBoth();
    void showAll();
    void decide(quality::Verdict verdict);
    void merge();
    void mergeAsWished(const quality::MergeWish &wish);
    void showBackingUp();
    void merged(const quality::MergeWish &wish, const Uuid &merging);
    void takeBack(const Uuid &merging);
    /// The pair is done with: the next one, or back to where it was chosen.
    void leavePair();
    void mend(const quality::QuietItem &item);
    [[nodiscard]] bool isQuiet() const;
    void failed(const Error &error);
    void blockActions();
    [[nodiscard]] QList<quality::GuestPair> listed() const;

    DuplicateServices m_services;
    Actions *m_actions = nullptr;
    std::optional<quality::GuestPair> m_byHand;
    bool m_goesBack = false; ///< once they are merged
    int m_at = 0; ///< of the pairs of the band
    bool m_deciding = false;
    bool m_isBackingUp = false; ///< before the first merging of an hour
    PageHeader *m_header;
    SegmentBar *m_bands;
    QLabel *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;
    InlineMessage *m_message;
    PairPanel *m_panel;
    QuietPanel *m_quiet;
    EmptyState *m_empty;
    QLabel *m_searching;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_different;
    QPushButton *m_later;
    QLabel *m_promise;
    QPushButton *m_swap;
    QPushButton *m_merge;
    QWidget *m_foot;
    QStackedLayout *m_centre = nullptr;
};

} // namespace lobby::ui
