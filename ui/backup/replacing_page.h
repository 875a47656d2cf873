#pragma once

#include "ui/access/entrance.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lobby::ui {

class Card;

/// In the place of the window while a backup takes the place of the live profile: how far it is,
/// and a button that stops it. GUI thread.
class ReplacingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacingPage(std::shared_ptr<SharedProgress> progress, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cancel();
    void showProgress();
    void retranslate();

    std::shared_ptr<SharedProgress> m_progress;
    QTimer m_tick;
    Card *m_card;
    QLabel *m_working;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace lobby::ui
