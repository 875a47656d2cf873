#pragma once

#include "models/exchange/import/table_import.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lobby::ui {

class Heading;

/// How far a dry run or an import is: rows, how many a second, how long it takes yet; and the way
/// to stop it. The desk goes on working meanwhile.
class RunningStep : public QWidget
{
    Q_OBJECT

public:
    explicit RunningStep(QWidget *parent = nullptr);

    /// What is begun next is shown here until the next one; hand it to the import.
    [[nodiscard]] std::shared_ptr<exchange::TableControl> begin();
    void end();
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }
    void stop();
    void retranslate();
    void focusFirst();

private:
    struct Progress;

    void look();

    Heading *m_doing;
    QProgressBar *m_bar;
    QLabel *m_rows;
    QPushButton *m_stop;
    QTimer m_timer;
    QElapsedTimer m_since; ///< this phase began
    int m_phase = -1;
    std::shared_ptr<Progress> m_progress; ///< shared with the import's thread
    std::shared_ptr<exchange::TableControl> m_control; ///< while it runs
};

} // namespace lobby::ui
