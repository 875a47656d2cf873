#pragma once

#include "models/complaints/complaints.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace lobby::ui {

/// Where a dispute stands: its stages, what the law counts by what is due first, and how it ended.
/// Nothing for a case that came to none.
class DisputePane : public QWidget
{
    Q_OBJECT

public:
    explicit DisputePane(QWidget *parent = nullptr);

    void show(const complaints::CaseFile &file, QDate today);

private:
    void showComplainants(const complaints::DisputeState &state, const QString &guest);

    QLabel *m_path;
    QVBoxLayout *m_lines;
};

} // namespace lobby::ui
