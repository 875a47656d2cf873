#pragma once

#include "ui/quality/queue/duplicate_services.h"
#include "ui/quality/queue/pair_table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lobby::ui {

class DeskTable;
class ProblemLabel;
class RevealedGuest;

/// Two guests side by side, why they are alike, and what keeps them from being one. Masked until
/// somebody says why he has to see them, then for half a minute in the clear. GUI thread.
class PairPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PairPanel(const DuplicateServices &services, QWidget *parent = nullptr);

    /// Whoever has more that hangs on him is shown afterwards, until swap(). `pair` may hold two
    /// ids alone, of guests whom somebody chose.
    void show(const quality::GuestPair &pair);
    /// Reads both anew; what was chosen is forgotten.
    void reload();
    void swap();
    void clear();
    /// Asks why, then shows both in the clear; of their documents those that contradict each other.
    void askToReveal();
    [[nodiscard]] bool mayReveal() const;

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const quality::GuestPair &pair() const { return m_pair; }
    [[nodiscard]] Uuid kept() const { return m_kept; }
    /// What a click on "Merge" means now.
    [[nodiscard]] quality::MergeWish wish() const;
    /// Why it cannot be merged, in words; empty when it can.
    [[nodiscard]] QString obstacles() const;
    [[nodiscard]] DeskTable *table() const { return m_table; }
    [[nodiscard]] PairTableModel &model() const { return *m_model; }
    void retranslate();

Q_SIGNALS:
    void loaded();
    void failed(const lobby::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void load(Uuid kept, Uuid other, bool maySwap); ///< copies: they are swapped
    void show(const quality::MergeView &view, const privacy::GuestConsents &ofKept,
        const privacy::GuestConsents &ofOther);
    /// What was chosen stays so, and the cursor where it is.
    void showRows();
    void showReasons();
    void reveal(const QString &reason);
    void mask();

    DuplicateServices m_services;
    quality::GuestPair m_pair = {};
    Uuid m_kept;
    Uuid m_other;
    quality::MergeView m_view;
    privacy::GuestConsents m_ofKept;
    privacy::GuestConsents m_ofOther;
    QString m_third; ///< the name of whoever vouches for both
    bool m_isLoaded = false;
    int m_generation = 0;
    PairTableModel *m_model;
    RevealedGuest *m_keptShown;
    RevealedGuest *m_otherShown;
    QLabel *m_reasons;
    ProblemLabel *m_obstacles;
    QPushButton *m_reveal;
    QLabel *m_remark; ///< until when they are in the clear
    DeskTable *m_table;
};

} // namespace lobby::ui
