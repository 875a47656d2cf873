#pragma once

#include "models/complaints/case_file.h"
#include "models/support/clock.h"

#include <QWidget>

class QLabel;

namespace lobby::complaints {
class ComplaintQueue;
} // namespace lobby::complaints

namespace lobby::ui {

/// Which case it is, what is known of it in a line, and what its clocks say.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    CaseHeader(
        const complaints::ComplaintQueue &queue, const Clock &clock, QWidget *parent = nullptr);

    /// None: what was shown stays until something else is.
    void show(const std::optional<complaints::CaseFile> &file);
    /// What the clocks say has changed.
    void updateTimes();

private:
    [[nodiscard]] QString clockText() const;

    const complaints::ComplaintQueue &m_queue;
    const Clock &m_clock;
    std::optional<complaints::CaseFile> m_file;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_clocks;
    QLabel *m_repeat;
};

} // namespace lobby::ui
