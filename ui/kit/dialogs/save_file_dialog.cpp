#include "ui/kit/dialogs/save_file_dialog.h"

#include <QStandardPaths>

namespace lobby::ui {

using namespace Qt::StringLiterals;

std::pair<QString, QString> SaveFileDialog::endingOf(Kind kind)
{
    switch (kind) {
    case Kind::Pdf:
        return {u"pdf"_s, tr("PDF (*.pdf)")};
    case Kind::Csv:
        return {u"csv"_s, tr("CSV (*.csv)")};
    case Kind::Calendar:
        return {u"ics"_s, tr("Calendar (*.ics)")};
    case Kind::Workbook:
        return {u"xlsx"_s, tr("Excel workbook (*.xlsx)")};
    case Kind::Cards:
        return {u"vcf"_s, tr("Visiting cards (*.vcf)")};
    case Kind::JsonLines:
        return {u"jsonl"_s, tr("JSON lines (*.jsonl)")};
    }
    Q_UNREACHABLE();
}

SaveFileDialog::SaveFileDialog(
    Kind kind, const QString &title, const QString &name, QWidget *parent)
    : QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    const auto &[ending, filter] = endingOf(kind);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setNameFilter(filter);
    setDefaultSuffix(ending);
    selectFile(name + u'.' + ending);
}

} // namespace lobby::ui
