#include "ui/darkdesk/pack/dark_desk_section.h"

#include "models/support/async.h"
#include "ui/darkdesk/pack/dark_desk_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using darkdesk::PackPassphrase;

namespace {

constexpr int kSecretWidth = 360;
constexpr int kPackFolderWidth = 480;
constexpr int kMinutesWidth = 200;
constexpr int kMostMinutes = 240;

} // namespace

DarkDeskSection::DarkDeskSection(DeskSettingsFile &settings, PackDesk &pack, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_pack(pack)
    , m_secret(new Card(this))
    , m_place(new Card(this))
    , m_explanation(new QLabel(this))
    , m_isSet(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_passphraseRow(new FormRow({}, m_passphrase, this))
    , m_againRow(new FormRow({}, m_again, this))
    , m_set(new QPushButton(this))
    , m_folder(new QLineEdit(this))
    , m_folderRow(new FormRow({}, m_folder, this))
    , m_choose(new QPushButton(this))
    , m_minutes(new QSpinBox(this))
    , m_minutesRow(new FormRow({}, m_minutes, this))
    , m_state(new QLabel(this))
    , m_reason(new QLabel(this))
{
    m_isSet->setObjectName(u"darkDeskIsSet"_s);
    m_passphrase->setObjectName(u"darkDeskPassphrase"_s);
    m_again->setObjectName(u"darkDeskAgain"_s);
    m_set->setObjectName(u"darkDeskSet"_s);
    m_folder->setObjectName(u"darkDeskFolder"_s);
    m_choose->setObjectName(u"darkDeskChoose"_s);
    m_minutes->setObjectName(u"darkDeskMinutes"_s);
    m_state->setObjectName(u"darkDeskSettingsState"_s);
    m_reason->setObjectName(u"darkDeskReason"_s);
    build();
    showSettings(m_settings.settings());
    retranslate();
    connect(m_set, &QPushButton::clicked, this, &DarkDeskSection::setPassphrase);
    connect(m_again, &QLineEdit::returnPressed, this, &DarkDeskSection::setPassphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, m_again, [this] { m_again->setFocus(); });
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        change([this](DarkDeskSettings &dark) { dark.folder = m_folder->text().trimmed(); });
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        change([minutes](DarkDeskSettings &dark) { dark.minutes = minutes; });
    });
    connect(m_choose, &QPushButton::clicked, this, &DarkDeskSection::chooseFolder);
    connect(&m_settings, &DeskSettingsFile::changed, this, &DarkDeskSection::showSettings);
    connect(&m_pack, &PackDesk::changed, this, &DarkDeskSection::showState);
}

DarkDeskSection::~DarkDeskSection()
{
    m_folder->disconnect(this); // it loses the focus when it goes, and says so
}

void DarkDeskSection::build()
{
    for (QLabel *label : {m_explanation, m_isSet, m_state, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setSecondary(label);
    }
    for (QLineEdit *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase
            | Qt::ImhNoPredictiveText);
        field->setMaxLength(PackPassphrase::kMost + 1); // one more than may be is told
    }
    m_minutes->setRange(1, kMostMinutes);
    m_passphraseRow->setFixedWidth(currentLook().scaled(kSecretWidth));
    m_againRow->setFixedWidth(currentLook().scaled(kSecretWidth));
    m_folderRow->setFixedWidth(currentLook().scaled(kPackFolderWidth));
    m_minutesRow->setFixedWidth(currentLook().scaled(kMinutesWidth));
    setButtonKind(m_set, ButtonKind::Primary);

    QVBoxLayout *secret = m_secret->content();
    secret->addWidget(m_explanation);
    secret->addWidget(m_isSet);
    secret->addWidget(m_passphraseRow);
    secret->addWidget(m_againRow);
    secret->addWidget(m_set, 0, Qt::AlignLeading);
    secret->addWidget(m_reason);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(Space::control);
    folder->addWidget(m_folderRow);
    folder->addWidget(m_choose, 0, Qt::AlignBottom);
    folder->addStretch();
    QVBoxLayout *place = m_place->content();
    place->addLayout(folder);
    place->addWidget(m_minutesRow);
    place->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_secret);
    column->addWidget(m_place);
    column->addStretch();
}

void DarkDeskSection::reload()
{
    forgetTyped();
    const bool may = m_pack.desk().maySet();
    for (QWidget *field :
        QList<QWidget *> {m_passphrase, m_again, m_set, m_folder, m_choose, m_minutes})
        field->setEnabled(may);
    m_reason->setVisible(!may);
    whenDone(m_pack.desk().hasPassphrase(), this, [this](const Result<bool> &has) {
        m_hasPassphrase = has && *has;
        showState();
    });
    showState();
}

void DarkDeskSection::forgetTyped()
{
    m_passphrase->clear();
    m_again->clear();
    m_passphraseRow->setProblem({});
    m_againRow->setProblem({});
}

void DarkDeskSection::showSettings(const DeskSettings &settings)
{
    m_showing = true;
    m_folder->setText(settings.darkDesk.folder);
    m_minutes->setValue(settings.darkDesk.minutes);
    m_showing = false;
}

void DarkDeskSection::showState()
{
    m_isSet->setText(m_hasPassphrase
            ? tr("A passphrase is set. It is never shown; a new one counts from the next pack on.")
            : tr("No passphrase is set, so no pack is made."));
    m_set->setText(m_hasPassphrase ? tr("Change the passphrase") : tr("Set the passphrase"));
    const auto &problem = m_pack.problem();
    const Wording words = problem ? DarkDeskWords::problem(*problem) : Wording();
    m_folderRow->setProblem(
        problem && problem->subject != "passphrase"_L1 ? words.what : QString());
    m_state->setText(
        DarkDeskWords::state(m_pack.lastMs(), m_pack.desk().clock().now().toLocalTime()));
}

void DarkDeskSection::setPassphrase()
{
    if (!m_set->isEnabled())
        return;
    const auto problem = PackPassphrase::problemOf(m_passphrase->text());
    m_passphraseRow->setProblem(problem ? DarkDeskWords::passphrase(*problem) : QString());
    const bool isSame = m_passphrase->text() == m_again->text();
    m_againRow->setProblem(
        problem || isSame ? QString() : tr("This is not the same. Type it twice alike."));
    if (problem) {
        m_passphrase->setFocus();
        return;
    }
    if (!isSame) {
        m_again->setFocus();
        return;
    }
    whenDone(
        m_pack.desk().setPassphrase(m_passphrase->text()), this, [this](const Result<Done> &done) {
            if (!done) {
                Q_EMIT said(describe(done.error()).what);
                return;
            }
            reload();
            m_pack.refresh();
            Q_EMIT said(tr("The passphrase is set. Keep it in writing, in a sealed envelope that "
                           "can be found without this program."));
        });
}

void DarkDeskSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the pack"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        change([path](DarkDeskSettings &dark) { dark.folder = path; });
    });
    dialog->open();
}

void DarkDeskSection::change(const std::function<void(DarkDeskSettings &)> &edit)
{
    if (m_showing)
        return;
    DeskSettings settings = m_settings.settings();
    const QString before = settings.darkDesk.folder;
    edit(settings.darkDesk);
    if (settings == m_settings.settings())
        return;
    if (!m_settings.change(settings))
        Q_EMIT notSaved();
    if (settings.darkDesk.folder != before)
        m_pack.refresh(); // it says at once whether the folder will do
}

void DarkDeskSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DarkDeskSection::retranslate()
{
    m_secret->setTitle(tr("Passphrase of the pack"));
    m_place->setTitle(tr("Where and how often"));
    m_explanation->setText(
        tr("Who is in the house, who comes, allergies, open cases and promises and a roll-call "
           "are kept as an encrypted PDF, for when the power, this computer or this program is "
           "gone. It opens on any other computer with the passphrase."));
    m_passphraseRow->setLabel(tr("New passphrase"));
    m_againRow->setLabel(tr("The same once more"));
    m_folderRow->setLabel(tr("Folder, for example on a stick"));
    m_folder->setPlaceholderText(tr("The folder of this desk's data"));
    m_choose->setText(tr("Choose a folder…"));
    m_minutesRow->setLabel(tr("A new pack every so many minutes"));
    m_reason->setText(tr("Managers and administrators can change this."));
    showState();
}

} // namespace lobby::ui
