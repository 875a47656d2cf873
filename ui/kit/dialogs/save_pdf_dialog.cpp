#include "ui/kit/dialogs/save_pdf_dialog.h"

#include <QStandardPaths>

namespace lobby::ui {

using namespace Qt::StringLiterals;

SavePdfDialog::SavePdfDialog(const QString &title, const QString &name, QWidget *parent)
    : QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setNameFilter(tr("PDF (*.pdf)"));
    setDefaultSuffix(u"pdf"_s);
    selectFile(name + u".pdf"_s);
}

} // namespace lobby::ui
