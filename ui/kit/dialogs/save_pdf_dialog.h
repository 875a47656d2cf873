#pragma once

#include <QFileDialog>

namespace lobby::ui {

/// Asks where a PDF is to be kept, beginning in the user's documents; fileSelected() answers. Goes
/// when it is closed.
class SavePdfDialog : public QFileDialog
{
    Q_OBJECT

public:
    /// `name` is proposed, without its ending. `parent` outlives the dialog.
    SavePdfDialog(const QString &title, const QString &name, QWidget *parent);
};

} // namespace lobby::ui
