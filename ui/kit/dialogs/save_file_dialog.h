#pragma once

#include <QFileDialog>

namespace lobby::ui {

/// Asks where a file is to be kept, beginning in the user's documents; fileSelected() answers. Goes
/// when it is closed.
class SaveFileDialog : public QFileDialog
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Pdf, Csv, Calendar, Workbook, Cards, JsonLines };

    /// `name` is proposed, without its ending. `parent` outlives the dialog.
    SaveFileDialog(Kind kind, const QString &title, const QString &name, QWidget *parent);

private:
    /// Without its dot, and as the dialog says it.
    static std::pair<QString, QString> endingOf(Kind kind);
};

} // namespace lobby::ui
