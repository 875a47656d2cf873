#include "ui/complaints/evidence/evidence_pane.h"

#include "models/support/async.h"
#include "ui/complaints/evidence/evidence_table_model.h"
#include "ui/complaints/evidence/evidence_view.h"
#include "ui/complaints/words/evidence_words.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/desk_table.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QtConcurrentRun>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;
using access::Permission;

namespace {

constexpr int kShownRows = 3;

QStringList filesIn(const QMimeData &mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

EvidencePane::EvidencePane(
    EvidenceFiles &files, const access::Authoriser &authoriser, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_authoriser(authoriser)
    , m_model(new EvidenceTableModel(this))
    , m_title(new QLabel(this))
    , m_source(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_table(new DeskTable(this))
{
    setObjectName(u"evidencePane"_s);
    m_title->setObjectName(u"evidenceTitle"_s);
    m_source->setObjectName(u"evidenceSource"_s);
    m_add->setObjectName(u"evidenceAdd"_s);
    m_table->setObjectName(u"evidenceList"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &EvidencePane::choose);
    connect(m_table, &DeskTable::opened, this, &EvidencePane::look);
    retranslate();
}

void EvidencePane::build()
{
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_title->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setVisible(false);
    m_table->setAcceptDrops(false); // the case takes them
    m_table->setColumnWidths<EvidenceColumn>(
        {{EvidenceColumn::Type, 96}, {EvidenceColumn::Size, 64}, {EvidenceColumn::Hash, 72},
            {EvidenceColumn::Source, 84}, {EvidenceColumn::Captured, 84}},
        EvidenceColumn::Name);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::control);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_source);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addLayout(head);
    column->addWidget(m_table);
}

void EvidencePane::showCase(const Uuid &complaint, const QDateTime &now)
{
    if (complaint != m_complaint)
        m_model->clear();
    m_complaint = complaint;
    m_now = now;
    ++m_generation;
    showCount();
    if (!complaint.isNull())
        load();
}

void EvidencePane::load()
{
    whenDone(m_files.ofCase(m_complaint), this,
        [this, generation = m_generation](const Result<QList<Evidence>> &evidence) {
            if (generation != m_generation)
                return;
            if (evidence)
                m_model->show(*evidence, m_now);
            else
                m_model->clear(); // the case says why
            showCount();
        });
}

void EvidencePane::showCount()
{
    const int count = m_model->rowCount();
    m_title->setText(
        count == 0 ? tr("No evidence yet") : tr("Evidence: %n file(s)", nullptr, count));
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(
        currentLook().rowHeight() * std::min(count, kShownRows) + 2 * m_table->frameWidth());
    const QString reason = whyNot();
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
    m_source->setEnabled(reason.isEmpty());
}

QString EvidencePane::whyNot() const
{
    if (m_complaint.isNull())
        return tr("No complaint is chosen.");
    return m_authoriser.may(Permission::ComplaintCreate) ? QString()
                                                         : tr("Your role does not include this.");
}

void EvidencePane::choose()
{
    if (!whyNot().isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Evidence to add"));
    dialog->setObjectName(u"evidenceFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures, PDF and text (*.png *.jpg *.jpeg *.pdf *.txt *.log)"),
        tr("Every file (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &EvidencePane::attachFiles);
    dialog->open();
}

bool EvidencePane::canTake(const QMimeData &mime)
{
    return mime.hasImage() || !filesIn(mime).isEmpty();
}

bool EvidencePane::take(const QMimeData &mime)
{
    if (!whyNot().isEmpty() || !canTake(mime))
        return false;
    // A file before a picture of it: it is what somebody has.
    if (const QStringList paths = filesIn(mime); !paths.isEmpty())
        attachFiles(paths);
    else
        attachPicture(qvariant_cast<QImage>(mime.imageData()));
    return true;
}

void EvidencePane::attachFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        whenDone(m_files.attachFile(m_complaint, path, source()), this,
            [this](const Result<Uuid> &id) { attached(id); });
    }
}

void EvidencePane::attachPicture(const QImage &picture)
{
    whenDone(QtConcurrent::run(pngOf, picture), this,
        [this, complaint = m_complaint, source = source()](const QByteArray &bytes) {
            whenDone(m_files.attach(complaint, bytes, tr("Pasted picture"), source), this,
                [this](const Result<Uuid> &id) { attached(id); });
        });
}

void EvidencePane::attached(const Result<Uuid> &id)
{
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    Q_EMIT said(tr("The file belongs to the case now."));
    if (!m_complaint.isNull())
        load();
}

void EvidencePane::look(const QModelIndex &index)
{
    auto *view = new EvidenceView(
        m_files, m_model->row(index.row()), m_authoriser.may(Permission::ComplaintExport), this);
    view->open();
}

QString EvidencePane::source() const
{
    return kEvidenceSources.at(size_t(std::max(0, m_source->currentIndex())));
}

QWidget *EvidencePane::list() const
{
    return m_table;
}

void EvidencePane::retranslate()
{
    QStringList sources;
    for (const QLatin1StringView code : kEvidenceSources)
        sources.append(tr("From: %1").arg(EvidenceWords::source(code)));
    setTexts(m_source, sources);
    m_source->setAccessibleName(tr("Where the file comes from"));
    m_add->setText(tr("Add evidence  E"));
    m_add->setAccessibleName(tr("Add evidence"));
    m_table->setAccessibleName(tr("Evidence"));
    m_model->retranslate();
    showCount();
}

} // namespace lobby::ui
