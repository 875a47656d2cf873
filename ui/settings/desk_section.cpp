#include "ui/settings/desk_section.h"

#include "models/support/async.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/settings/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 260;
constexpr std::array kTextSizes {100, 115, 130, 150};

} // namespace

DeskSection::DeskSection(
    DeskSettingsFile &settings, const access::Branches &branches, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_branches(branches)
    , m_look(new Card(this))
    , m_work(new Card(this))
    , m_branch(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_textSize(new QComboBox(this))
    , m_autoLock(new QSpinBox(this))
    , m_letterKeys(new QCheckBox(this))
    , m_names(new QCheckBox(this))
    , m_readers(new QPushButton(this))
    , m_branchRow(new FormRow({}, m_branch, this))
    , m_languageRow(new FormRow({}, m_language, this))
    , m_themeRow(new FormRow({}, m_theme, this))
    , m_densityRow(new FormRow({}, m_density, this))
    , m_textSizeRow(new FormRow({}, m_textSize, this))
    , m_autoLockRow(new FormRow({}, m_autoLock, this))
{
    m_branch->setObjectName(u"settingBranch"_s);
    m_language->setObjectName(u"settingLanguage"_s);
    m_theme->setObjectName(u"settingTheme"_s);
    m_density->setObjectName(u"settingDensity"_s);
    m_textSize->setObjectName(u"settingTextSize"_s);
    m_autoLock->setObjectName(u"settingAutoLock"_s);
    m_letterKeys->setObjectName(u"settingLetterKeys"_s);
    m_names->setObjectName(u"settingNamesInNotices"_s);
    m_readers->setObjectName(u"settingReaders"_s);
    for (const QString &tag : Language::available())
        m_language->addItem(Language::nativeName(tag), tag);
    m_autoLock->setRange(1, 30);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_look);
    column->addWidget(m_work);
    column->addStretch();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::section);
    grid->setVerticalSpacing(Space::area);
    grid->addWidget(m_languageRow, 0, 0);
    grid->addWidget(m_themeRow, 0, 1);
    grid->addWidget(m_textSizeRow, 1, 0);
    grid->addWidget(m_densityRow, 1, 1);
    grid->setColumnStretch(2, 1);
    m_look->content()->addLayout(grid);
    m_work->content()->addWidget(m_branchRow, 0, Qt::AlignLeading);
    m_work->content()->addWidget(m_autoLockRow, 0, Qt::AlignLeading);
    m_branchRow->hide(); // most desks have no choice
    m_work->content()->addWidget(m_letterKeys);
    m_work->content()->addWidget(m_names);
    m_work->content()->addWidget(m_readers, 0, Qt::AlignLeading);
    for (FormRow *row :
        {m_languageRow, m_themeRow, m_densityRow, m_textSizeRow, m_branchRow, m_autoLockRow})
        row->setMinimumWidth(currentLook().scaled(kFieldWidth));
    // In rows, as they are read.
    tabInOrder({m_language, m_theme, m_textSize, m_density, m_branch, m_autoLock, m_letterKeys,
        m_names, m_readers});

    retranslate();
    showSettings(m_settings.settings());
    for (QComboBox *box : {m_language, m_theme, m_density, m_textSize})
        connect(box, &QComboBox::currentIndexChanged, this, &DeskSection::change);
    connect(m_branch, &QComboBox::activated, this, [this] {
        const auto branch = m_branch->currentData().value<Uuid>();
        if (branch != m_branches.here())
            Q_EMIT branchChosen(branch);
    });
    connect(m_autoLock, &QSpinBox::valueChanged, this, &DeskSection::change);
    connect(m_letterKeys, &QCheckBox::toggled, this, &DeskSection::change);
    connect(m_names, &QCheckBox::toggled, this, &DeskSection::change);
    connect(m_readers, &QPushButton::clicked, this, &DeskSection::readersRequested);
    connect(&m_settings, &DeskSettingsFile::changed, this, &DeskSection::showSettings);
}

void DeskSection::reload()
{
    whenDone(m_branches.all(), this, [this](const Result<QList<access::Branch>> &branches) {
        if (branches)
            showBranches(*branches);
    });
}

void DeskSection::showBranches(const QList<access::Branch> &branches)
{
    m_branchRow->setVisible(branches.size() > 1);
    m_branch->clear();
    for (const access::Branch &branch : branches) {
        m_branch->addItem(branch.code.isEmpty() ? branch.name : branch.code + u"  "_s + branch.name,
            QVariant::fromValue(branch.id));
        if (branch.id == m_branches.here())
            m_branch->setCurrentIndex(m_branch->count() - 1);
    }
}

void DeskSection::showSettings(const DeskSettings &settings)
{
    m_showing = true;
    const QString language
        = settings.language.isEmpty() ? Language::nearest(QLocale::system()) : settings.language;
    m_language->setCurrentIndex(m_language->findData(language));
    m_theme->setCurrentIndex(int(settings.theme));
    m_density->setCurrentIndex(int(settings.density));
    const auto *size = std::find(kTextSizes.begin(), kTextSizes.end(), settings.textPercent);
    m_textSize->setCurrentIndex(
        size == kTextSizes.end() ? 0 : static_cast<int>(size - kTextSizes.begin()));
    m_autoLock->setValue(settings.autoLockMinutes);
    m_letterKeys->setChecked(settings.letterKeys);
    m_names->setChecked(settings.namesInNotices);
    m_showing = false;
}

void DeskSection::change()
{
    if (m_showing)
        return;
    DeskSettings settings = m_settings.settings();
    settings.language = m_language->currentData().toString();
    settings.theme = ThemeChoice(m_theme->currentIndex());
    settings.density = Density(m_density->currentIndex());
    settings.textPercent = kTextSizes.at(std::size_t(m_textSize->currentIndex()));
    settings.autoLockMinutes = m_autoLock->value();
    settings.letterKeys = m_letterKeys->isChecked();
    settings.namesInNotices = m_names->isChecked();
    if (!m_settings.change(settings))
        Q_EMIT notSaved();
}

void DeskSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeskSection::retranslate()
{
    m_look->setTitle(tr("Look"));
    m_work->setTitle(tr("Work"));
    m_branchRow->setLabel(tr("Branch of this desk"));
    m_languageRow->setLabel(tr("Language"));
    m_themeRow->setLabel(tr("Theme"));
    m_densityRow->setLabel(tr("Density"));
    m_textSizeRow->setLabel(tr("Text size"));
    m_autoLockRow->setLabel(tr("Lock by itself after"));
    m_showing = true;
    setTexts(m_theme,
        {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast, light"),
            tr("High contrast, dark")});
    setTexts(m_density, {tr("Compact"), tr("Standard"), tr("Comfortable, for touch")});
    QStringList sizes;
    for (const int size : kTextSizes)
        sizes << tr("%1 %").arg(QLocale().toString(size));
    setTexts(m_textSize, sizes);
    m_autoLock->setSuffix(u' ' + tr("min"));
    m_letterKeys->setText(tr("Single letters act on the row of a list (C checks in)"));
    m_names->setText(tr("Notices on the desktop say whom a follow-up is about, and what"));
    m_readers->setText(tr("Readers…"));
    m_showing = false;
}

} // namespace lobby::ui
