#pragma once

#include "ui/quality/queue/duplicate_services.h"
#include "ui/quality/queue/pair_table_model.h"

#include <QWidget>

class QLabel;

namespace lobby::ui {

class DeskTable;
class ProblemLabel;

/// Two guests side by side, why they are alike, and what keeps them from being one. GUI thread.
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

private:
    void load(Uuid kept, Uuid other, bool maySwap); ///< copies: they are swapped
    void show(const quality::MergeView &view, const privacy::GuestConsents &ofKept,
        const privacy::GuestConsents &ofOther);
    void showReasons();

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
    QLabel *m_reasons;
    ProblemLabel *m_obstacles;
    DeskTable *m_table;
};

} // namespace lobby::ui
