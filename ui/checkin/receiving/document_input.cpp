#include "ui/checkin/receiving/document_input.h"

#include "ui/kit/look/look.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<DocumentPicture> pictureInFile(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return checkin::documentImage(file.read(checkin::kMaxImageBytes + 1));
}

} // namespace

std::optional<DocumentPicture> pictureIn(const QMimeData &mime)
{
    if (mime.hasImage())
        return checkin::documentImage(qvariant_cast<QImage>(mime.imageData()));
    const QList<QUrl> urls = mime.urls();
    return urls.size() == 1 ? pictureInFile(urls.constFirst().toLocalFile()) : std::nullopt;
}

DocumentInput::DocumentInput(QWidget *parent)
    : Card(parent)
    , m_typed(new QPlainTextEdit(this))
    , m_picture(new QPushButton(this))
    , m_read(new QPushButton(this))
{
    setObjectName(u"captureWaiting"_s);
    m_typed->setObjectName(u"captureTyped"_s);
    m_typed->setTabChangesFocus(true);
    m_typed->setFont(currentLook().monoFont());
    m_typed->setFixedHeight(currentLook().lineHeight(TextStyle::Body) * 5);
    m_typed->setAcceptDrops(false); // a picture dropped on it is the page's
    m_typed->installEventFilter(this);
    m_picture->setObjectName(u"capturePicture"_s);
    m_read->setObjectName(u"captureReadTyped"_s);
    content()->addWidget(m_typed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addStretch();
    buttons->addWidget(m_picture);
    buttons->addWidget(m_read);
    content()->addLayout(buttons);
    connect(m_picture, &QPushButton::clicked, this, &DocumentInput::choosePicture);
    connect(m_read, &QPushButton::clicked, this, &DocumentInput::submit);
    retranslate();
}

void DocumentInput::submit()
{
    Q_EMIT typed(m_typed->toPlainText());
}

void DocumentInput::clear()
{
    m_typed->clear();
}

void DocumentInput::choosePicture()
{
    const QString name = QFileDialog::getOpenFileName(
        this, tr("Picture of a document"), {}, tr("Pictures (*.jpg *.jpeg *.png)"));
    if (const auto picture = pictureInFile(name))
        Q_EMIT pictured(*picture);
}

/// Ctrl+V of a picture in the field for typing.
bool DocumentInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        const auto picture = mime && !mime->hasText() ? pictureIn(*mime) : std::nullopt;
        if (picture) {
            Q_EMIT pictured(*picture);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void DocumentInput::retranslate()
{
    setTitle(tr("Without a reader"));
    m_read->setText(tr("Read  Enter"));
    m_read->setAccessibleName(tr("Read"));
    m_picture->setText(tr("Picture…"));
    m_typed->setPlaceholderText(
        tr("Or type the lines at the foot of the document, or the number of an identity card; or "
           "paste or drop a picture of it."));
    m_typed->setAccessibleName(tr("Lines or number of the document"));
}

} // namespace lobby::ui
