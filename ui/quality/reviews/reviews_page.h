#pragma once

#include "models/quality/reviews/reviews.h"
#include "ui/shell/page/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class PageHeader;
class ReviewLinesModel;

/// Page "reviews": records are drawn by lot for a week, the member they were given to goes through
/// them one by one and signs. GUI thread.
class ReviewsPage final : public Page
{
    Q_OBJECT

public:
    /// `reviews` outlives the page; `database` tells of changes.
    ReviewsPage(quality::Reviews &reviews, store::Database &database, QWidget *parent = nullptr);

    static PageEntry entry(quality::Reviews &reviews, store::Database &database);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QString currentGuest() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void retranslate() override;

private:
    void build();
    void load();
    void loaded(const QList<quality::ReviewFile> &files);
    void loadReviewers();
    void draw();
    void find(quality::Verification::Outcome outcome);
    void sign();
    void failed(const Error &error);
    void say();
    [[nodiscard]] const quality::ReviewFile *shown() const;

    quality::Reviews &m_reviews;
    QList<quality::ReviewFile> m_files;
    QList<quality::Reviewer> m_reviewers;
    int m_generation = 0;
    bool m_isLoaded = false;
    PageHeader *m_header;
    QComboBox *m_week;
    QSpinBox *m_count;
    QComboBox *m_member;
    QPushButton *m_draw;
    InlineMessage *m_message;
    DeskTable *m_table;
    ReviewLinesModel *m_model;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    QLineEdit *m_words; ///< what is wrong, or what there is to say when signing
    QPushButton *m_right;
    QPushButton *m_corrected;
    QPushButton *m_wrong;
    QPushButton *m_sign;
};

} // namespace lobby::ui
