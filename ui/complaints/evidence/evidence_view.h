#pragma once

#include "models/complaints/evidence/evidence.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace lobby::complaints {
class EvidenceFiles;
}

namespace lobby::ui {

/// A file of a case inside the program: a picture or a text; nothing of it is put on the disk. A
/// PDF, or a picture that is too large, can only be saved as a copy, which the audit notes. Goes
/// when it is closed.
class EvidenceView : public QDialog
{
    Q_OBJECT

public:
    /// `files` outlives the view.
    EvidenceView(complaints::EvidenceFiles &files, const complaints::Evidence &evidence,
        bool maySave, QWidget *parent);

private:
    void build();
    void loaded(const Result<QByteArray> &bytes);
    void showPicture(const QImage &picture);
    void askWhere();
    void save(const QString &path);
    void say(const QString &what, const QString &next);

    complaints::EvidenceFiles &m_files;
    complaints::Evidence m_evidence;
    QLabel *m_facts;
    QLabel *m_picture;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_text;
    QLabel *m_said;
    QPushButton *m_save;
    QStackedLayout *m_centre = nullptr;
};

/// A picture small enough to be shown, read off the GUI thread; null when it is damaged or larger
/// than can be shown. Its size is read before it is decoded.
[[nodiscard]] QImage shownPicture(const QByteArray &bytes);

} // namespace lobby::ui
