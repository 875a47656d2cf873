#pragma once

#include "models/access/session/authoriser.h"
#include "models/exchange/import_history.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class DeskTable;
class EmptyState;
class InlineMessage;
class TextTable;

/// Step one: which file; and below it the imports so far, each of which can be taken back.
class FileStep : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this.
    FileStep(exchange::ImportHistory &history, const access::Authoriser &authoriser,
        const Clock &clock, QWidget *parent = nullptr);

    /// Asks again what was imported.
    void refresh();
    void retranslate();
    void focusFirst();
    /// Why a file that was chosen cannot be read.
    void showError(const Error &error);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void askForFile();
    void showRuns();
    void showChoice();
    void takeBack();
    [[nodiscard]] const exchange::ImportRun *current() const;

    exchange::ImportHistory &m_history;
    const access::Authoriser &m_authoriser;
    const Clock &m_clock;
    EmptyState *m_choice;
    InlineMessage *m_message;
    QLabel *m_title;
    TextTable *m_model;
    DeskTable *m_table;
    QLineEdit *m_reason;
    QPushButton *m_takeBack;
    QList<exchange::ImportRun> m_runs;
};

} // namespace lobby::ui
