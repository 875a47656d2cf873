#include "ui/complaints/evidence/evidence_view.h"

#include "models/complaints/evidence/evidence_files.h"
#include "models/support/async.h"
#include "ui/complaints/words/evidence_words.h"
#include "ui/kit/look/look.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kMostPictureSide = 16'384;
constexpr qint64 kMostPixels = 64'000'000;
constexpr int kShownSide = 1600; ///< larger ones are shown smaller
constexpr int kViewWidth = 860;
constexpr int kViewHeight = 640;

} // namespace

QImage shownPicture(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid()
        || std::max(size.width(), size.height()) > kMostPictureSide
        || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > kShownSide)
        reader.setScaledSize(
            size.scaled(kShownSide, kShownSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

EvidenceView::EvidenceView(
    EvidenceFiles &files, const Evidence &evidence, bool maySave, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_evidence(evidence)
    , m_facts(new QLabel(this))
    , m_picture(new QLabel)
    , m_scroll(new QScrollArea(this))
    , m_text(new QPlainTextEdit(this))
    , m_said(new QLabel(this))
    , m_save(new QPushButton(tr("Save a copy…"), this))
{
    setObjectName(u"evidenceView"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Evidence")); // whose and which stays inside
    build();
    m_save->setEnabled(maySave);
    if (!maySave)
        m_save->setToolTip(tr("Your role does not include this."));
    resize(currentLook().scaled(kViewWidth), currentLook().scaled(kViewHeight));
    whenDone(files.content(evidence.id), this,
        [this](const Result<QByteArray> &bytes) { loaded(bytes); });
}

void EvidenceView::build()
{
    m_picture->setObjectName(u"evidencePicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture"));
    m_text->setObjectName(u"evidenceText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    m_said->setObjectName(u"evidenceSaid"_s);
    m_save->setObjectName(u"evidenceSave"_s);
    m_facts->setObjectName(u"evidenceFacts"_s);
    for (QLabel *label : {m_facts, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setText(u"%1\n%2 · %3 · %4\nSHA-256 %5"_s.arg(m_evidence.name,
        EvidenceWords::type(m_evidence.type), EvidenceWords::size(m_evidence.size),
        EvidenceWords::source(m_evidence.source), QString::fromLatin1(m_evidence.sha256.toHex())));
    setSecondary(m_facts);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_scroll);
    m_centre->addWidget(m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_facts);
    column->addWidget(centre, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EvidenceView::askWhere);
}

void EvidenceView::loaded(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        const Wording words = EvidenceWords::problem(bytes.error());
        say(words.what, words.next);
        return;
    }
    if (m_evidence.type == MediaType::Text) {
        m_text->setPlainText(QString::fromUtf8(*bytes));
        m_centre->setCurrentWidget(m_text);
        m_text->setFocus();
        return;
    }
    if (m_evidence.type == MediaType::Png || m_evidence.type == MediaType::Jpeg) {
        whenDone(QtConcurrent::run(shownPicture, *bytes), this,
            [this](const QImage &picture) { showPicture(picture); });
        return;
    }
    say(tr("This kind of file is not shown inside the program."),
        tr("Save a copy to open it with another one."));
}

void EvidenceView::showPicture(const QImage &picture)
{
    if (picture.isNull()) {
        say(tr("The picture is damaged, or too large to be shown here."),
            tr("Save a copy to open it with another program."));
        return;
    }
    const QSize room = m_scroll->viewport()->size();
    m_picture->setPixmap(
        QPixmap::fromImage(picture.width() > room.width() || picture.height() > room.height()
                ? picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : picture));
}

void EvidenceView::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save a copy"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"evidenceWhere"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (m_evidence.type)
        dialog->setDefaultSuffix(endingOf(*m_evidence.type));
    dialog->selectFile(m_evidence.name);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceView::save);
    dialog->open();
}

void EvidenceView::save(const QString &path)
{
    whenDone(m_files.saveCopy(m_evidence.id, path), this, [this](const Result<Done> &saved) {
        const Wording words = saved
            ? Wording {tr("The copy is saved. The audit notes that you made one."), {}}
            : EvidenceWords::problem(saved.error());
        say(words.what, words.next);
    });
}

void EvidenceView::say(const QString &what, const QString &next)
{
    m_said->setText(next.isEmpty() ? what : what + u' ' + next);
}

} // namespace lobby::ui
