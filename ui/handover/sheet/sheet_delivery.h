#pragma once

#include "models/handover/handovers.h"

#include <QWidget>

namespace lobby::ui {

/// Takes the shift sheet of a finished handover to the printer or into a file. GUI thread.
class SheetDelivery : public QObject
{
    Q_OBJECT

public:
    using Print = std::function<QFuture<Result<Done>>(const QByteArray &pdf, const QString &name)>;

    /// `handovers` outlives this; `language` is that of the house; `page`, beside which files are
    /// asked for, owns this.
    SheetDelivery(handover::Handovers &handovers, Print print, std::function<QString()> language,
        QWidget *page);

    void print(const Uuid &handover);
    void save(const Uuid &handover);

Q_SIGNALS:
    void printed();
    void notPrinted();
    void saved();
    void notSaved();
    /// The sheet could not be read.
    void failed(const lobby::Error &error);

private:
    void withSheet(const Uuid &handover, std::function<void(const QByteArray &pdf)> use);

    handover::Handovers &m_handovers;
    Print m_print;
    std::function<QString()> m_language;
    QWidget *m_page;
};

} // namespace lobby::ui
