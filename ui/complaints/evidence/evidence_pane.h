#pragma once

#include "models/complaints/evidence/evidence_files.h"

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;

namespace lobby::ui {

class DeskTable;
class EvidenceTableModel;

/// The files of one case, and what adds to them: a file, several that are dropped, a picture from
/// the clipboard. Enter looks at one.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the pane.
    EvidencePane(complaints::EvidenceFiles &files, const access::Authoriser &authoriser,
        QWidget *parent = nullptr);

    /// Nothing for no id. `now` in the zone of the branch.
    void showCase(const Uuid &complaint, const QDateTime &now);
    /// Asks for a file.
    void choose();
    /// Takes what was dropped or pasted. False when there is nothing that a case may have.
    bool take(const QMimeData &mime);
    [[nodiscard]] static bool canTake(const QMimeData &mime);
    /// Why none can be added; empty: it can.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QWidget *list() const;
    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const lobby::Error &error);

private:
    void build();
    void load();
    void attachFiles(const QStringList &paths);
    void attachPicture(const QImage &picture);
    void attached(const Result<Uuid> &id);
    void look(const QModelIndex &index);
    void showCount();
    [[nodiscard]] QString source() const;

    complaints::EvidenceFiles &m_files;
    const access::Authoriser &m_authoriser;
    EvidenceTableModel *m_model;
    QLabel *m_title;
    QComboBox *m_source;
    QPushButton *m_add;
    DeskTable *m_table;
    Uuid m_complaint;
    QDateTime m_now;
    int m_generation = 0;
};

} // namespace lobby::ui
