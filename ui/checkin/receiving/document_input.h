#pragma once

#include "models/checkin/images/document_image.h"
#include "ui/kit/card.h"

#include <optional>

class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace lobby::ui {

using DocumentPicture = std::variant<QImage, checkin::ImageProblem>;

/// What was pasted or dropped, if it may be a picture: the picture itself, or the one file of it.
std::optional<DocumentPicture> pictureIn(const QMimeData &mime);

/// The ways to bring a document to the desk without a reader: its lines or number typed, a picture
/// chosen or pasted.
class DocumentInput : public Card
{
    Q_OBJECT

public:
    explicit DocumentInput(QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *field() const { return m_typed; }
    /// As its button: typed() with what stands in the field.
    void submit();
    void clear();
    void retranslate();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void typed(const QString &text);
    void pictured(const lobby::ui::DocumentPicture &picture);

private:
    void choosePicture();

    QPlainTextEdit *m_typed;
    QPushButton *m_picture;
    QPushButton *m_read;
};

} // namespace lobby::ui
