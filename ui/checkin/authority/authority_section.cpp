#include "ui/checkin/authority/authority_section.h"

#include "models/support/async.h"
#include "ui/checkin/authority/report_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFolderWidth = 480;
constexpr int kFormatWidth = 260;

} // namespace

AuthoritySection::AuthoritySection(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_card(new Card(this))
    , m_explanation(new QLabel(this))
    , m_on(new QCheckBox(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_format(new QComboBox(this))
    , m_folderRow(new FormRow({}, m_folder, this))
    , m_formatRow(new FormRow({}, m_format, this))
    , m_outcome(new QLabel(this))
    , m_reason(new QLabel(this))
{
    m_on->setObjectName(u"authorityOn"_s);
    m_folder->setObjectName(u"authorityFolder"_s);
    m_choose->setObjectName(u"authorityChoose"_s);
    m_format->setObjectName(u"authorityFormat"_s);
    m_outcome->setObjectName(u"authorityOutcome"_s);
    m_reason->setObjectName(u"authorityReason"_s);
    m_format->addItems({u"JSON"_s, u"CSV"_s});
    for (QLabel *label : {m_explanation, m_outcome, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setSecondary(label);
    }
    m_folderRow->setFixedWidth(currentLook().scaled(kFolderWidth));
    m_formatRow->setFixedWidth(currentLook().scaled(kFormatWidth));

    auto *folder = new QHBoxLayout;
    folder->setSpacing(Space::control);
    folder->addWidget(m_folderRow);
    folder->addWidget(m_choose, 0, Qt::AlignBottom);
    folder->addStretch();
    QVBoxLayout *content = m_card->content();
    content->addWidget(m_explanation);
    content->addWidget(m_on);
    content->addLayout(folder);
    content->addWidget(m_outcome);
    content->addWidget(m_formatRow, 0, Qt::AlignLeading);
    content->addWidget(m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();

    showSettings(m_services.desk.settings());
    retranslate();
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        change([this, on](ReportSettings &reports) {
            reports.on = on;
            reports.sinceMs = m_services.clock.nowMs(); // what happened before stays unreported
        });
    });
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        change([this](ReportSettings &reports) { reports.folder = m_folder->text().trimmed(); });
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, [this](int format) {
        change([format](ReportSettings &reports) { reports.asCsv = format == 1; });
    });
    connect(m_choose, &QPushButton::clicked, this, &AuthoritySection::chooseFolder);
    connect(&m_services.desk, &DeskSettingsFile::changed, this, &AuthoritySection::showSettings);
}

AuthoritySection::~AuthoritySection()
{
    m_folder->disconnect(this); // it loses the focus when it goes, and says so
}

void AuthoritySection::reload()
{
    const bool may = m_services.authoriser.may(access::Permission::SettingsProperty);
    for (QWidget *field : {static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_folder),
             static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_format)})
        field->setEnabled(may);
    m_reason->setVisible(!may);
    tryFolder();
}

void AuthoritySection::showSettings(const DeskSettings &settings)
{
    m_showing = true;
    m_on->setChecked(settings.reports.on);
    m_folder->setText(settings.reports.folder);
    m_format->setCurrentIndex(settings.reports.asCsv ? 1 : 0);
    m_showing = false;
}

void AuthoritySection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for reports"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        change([path](ReportSettings &reports) { reports.folder = path; });
    });
    dialog->open();
}

void AuthoritySection::change(const std::function<void(ReportSettings &)> &edit)
{
    if (m_showing)
        return;
    DeskSettings settings = m_services.desk.settings();
    edit(settings.reports);
    if (!m_services.desk.change(settings))
        Q_EMIT notSaved();
    tryFolder();
}

/// Beside the desk: a folder of a network may be slow to answer.
void AuthoritySection::tryFolder()
{
    m_outcome->hide();
    m_folderRow->setProblem({});
    const ReportSettings &reports = m_services.desk.settings().reports;
    if (!reports.on && reports.folder.isEmpty())
        return; // nothing is asked for yet
    whenDone(m_services.reports.check(reports.folder), this,
        [this, trial = ++m_trial](const Result<Done> &usable) {
            if (trial == m_trial)
                showOutcome(usable);
        });
}

void AuthoritySection::showOutcome(const Result<Done> &usable)
{
    m_folderRow->setProblem(usable ? QString() : ReportWords::folderProblem(usable.error().code));
    m_outcome->setText(tr("Reports can be written to this folder."));
    m_outcome->setVisible(bool(usable));
}

void AuthoritySection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuthoritySection::retranslate()
{
    m_card->setTitle(tr("Reports to the authority"));
    m_explanation->setText(
        tr("Each arrival and departure from the moment it is switched on is written to a folder, "
           "from which the authority's own program takes it. Switch it on at one desk of a "
           "branch."));
    m_on->setText(tr("Report arrivals and departures from this desk"));
    m_folderRow->setLabel(tr("Folder"));
    m_choose->setText(tr("Choose a folder…"));
    m_formatRow->setLabel(tr("Form of the files"));
    m_reason->setText(tr("Managers and administrators can change this."));
    tryFolder();
}

} // namespace lobby::ui
