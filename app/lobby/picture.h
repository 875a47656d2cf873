#pragma once

#include "models/support/result.h"

#include <QObject>
#include <QPointer>
#include <QSize>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace lobby::app {

/// Draws a window into a PNG once it has come to rest, and says how that went. GUI thread.
class Picture : public QObject
{
    Q_OBJECT

public:
    /// `isBusy` tells whether something is still on its way to the screen.
    Picture(QWidget &window, QString path, QSize size, std::function<bool()> isBusy,
        QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lobby::Result<lobby::Done> &result);

private:
    void look();

    QPointer<QWidget> m_window;
    QString m_path;
    QSize m_size;
    std::function<bool()> m_isBusy;
    QTimer m_timer;
    int m_quietLooks = 0;
};

} // namespace lobby::app
