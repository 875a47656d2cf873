#include "ui/handover/sheet/sheet_delivery.h"

#include "models/support/async.h"
#include "ui/handover/sheet/shift_sheet_pdf.h"
#include "ui/kit/dialogs/save_file_dialog.h"

#include <QSaveFile>

namespace lobby::ui {

SheetDelivery::SheetDelivery(
    handover::Handovers &handovers, Print print, std::function<QString()> language, QWidget *page)
    : QObject(page)
    , m_handovers(handovers)
    , m_print(std::move(print))
    , m_language(std::move(language))
    , m_page(page)
{
}

void SheetDelivery::withSheet(const Uuid &handover, std::function<void(const QByteArray &pdf)> use)
{
    whenDone(m_handovers.sheet(handover), this,
        [this, use = std::move(use)](const Result<handover::ShiftSheet> &sheet) {
            if (sheet)
                use(shiftSheetPdf(*sheet, m_language()));
            else
                Q_EMIT failed(sheet.error());
        });
}

void SheetDelivery::print(const Uuid &handover)
{
    withSheet(handover, [this](const QByteArray &pdf) {
        whenDone(m_print(pdf, tr("Shift sheet")), this, [this](const Result<Done> &done) {
            if (done)
                Q_EMIT printed();
            else
                Q_EMIT notPrinted();
        });
    });
}

void SheetDelivery::save(const Uuid &handover)
{
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Pdf, tr("Save the shift sheet"), tr("Shift sheet"), m_page);
    connect(dialog, &SaveFileDialog::fileSelected, this, [this, handover](const QString &path) {
        withSheet(handover, [this, path](const QByteArray &pdf) {
            QSaveFile file(path);
            const bool written
                = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
            if (written)
                Q_EMIT saved();
            else
                Q_EMIT notSaved();
        });
    });
    dialog->open();
}

} // namespace lobby::ui
