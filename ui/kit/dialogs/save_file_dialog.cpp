#include "ui/kit/dialogs/save_file_dialog.h"

#include <QStandardPaths>

namespace lobby::ui {

using namespace Qt::StringLiterals;

SaveFileDialog::SaveFileDialog(
    Kind kind, const QString &title, const QString &name, QWidget *parent)
    : QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    const QString ending = kind == Kind::Pdf ? u"pdf"_s : kind == Kind::Csv ? u"csv"_s : u"ics"_s;
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setNameFilter(kind == Kind::Pdf ? tr("PDF (*.pdf)")
            : kind == Kind::Csv     ? tr("CSV (*.csv)")
                                    : tr("Calendar (*.ics)"));
    setDefaultSuffix(ending);
    selectFile(name + u'.' + ending);
}

} // namespace lobby::ui
