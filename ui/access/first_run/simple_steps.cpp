#include "ui/access/first_run/simple_steps.h"

#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"
#include "ui/kit/settings/language.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds {u"hotel", u"agency", u"branch"};

QVBoxLayout *columnOf(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    return column;
}

QRadioButton *addChoice(QVBoxLayout *column, QButtonGroup *group, int id, const QString &name)
{
    auto *choice = new QRadioButton(column->parentWidget());
    choice->setObjectName(name);
    group->addButton(choice, id);
    column->addWidget(choice);
    return choice;
}

void setText(QButtonGroup *group, int id, const QString &text)
{
    group->button(id)->setText(text);
    group->button(id)->setAccessibleName(text);
}

} // namespace

LanguageStep::LanguageStep(const QString &current, QWidget *parent)
    : WizardStep(parent)
    , m_choices(new QButtonGroup(this))
{
    QVBoxLayout *column = columnOf(this);
    const QStringList tags = Language::available();
    for (int i = 0; i < tags.size(); ++i) {
        QRadioButton *choice = addChoice(column, m_choices, i, u"language_"_s + tags.at(i));
        choice->setText(Language::nativeName(tags.at(i)));
        choice->setChecked(tags.at(i) == current || i == 0);
    }
    column->addStretch();
    connect(m_choices, &QButtonGroup::idToggled, this, [this, tags](int id, bool checked) {
        if (checked)
            Q_EMIT languageChosen(tags.at(id));
    });
}

QString LanguageStep::title() const
{
    return tr("Language");
}

QString LanguageStep::explanation() const
{
    return tr("You can change it at any time in the settings.");
}

void LanguageStep::focusFirst()
{
    m_choices->checkedButton()->setFocus();
}

void LanguageStep::fill(FirstRun &run) const
{
    run.language = Language::available().at(m_choices->checkedId());
}

PlaceStep::PlaceStep(QWidget *parent)
    : WizardStep(parent)
    , m_kinds(new QButtonGroup(this))
    , m_name(new QLineEdit(this))
    , m_nameRow(new FormRow({}, m_name, this))
{
    QVBoxLayout *column = columnOf(this);
    for (int i = 0; i < int(kKinds.size()); ++i)
        addChoice(column, m_kinds, i, u"kind_"_s + QString::fromUtf16(kKinds.at(std::size_t(i))));
    m_kinds->button(0)->setChecked(true);
    m_name->setObjectName(u"propertyName"_s);
    m_name->setMaxLength(120);
    column->addSpacing(Space::control);
    column->addWidget(m_nameRow);
    column->addStretch();
    connect(m_name, &QLineEdit::returnPressed, this, &WizardStep::nextRequested);
    connect(m_kinds, &QButtonGroup::idToggled, this, &PlaceStep::retranslate);
    retranslate();
}

QString PlaceStep::title() const
{
    return tr("Your desk");
}

QString PlaceStep::explanation() const
{
    return tr("What kind of place is it, and what is it called?");
}

void PlaceStep::focusFirst()
{
    m_kinds->checkedButton()->setFocus();
}

void PlaceStep::fill(FirstRun &run) const
{
    run.kind = QString::fromUtf16(kKinds.at(std::size_t(m_kinds->checkedId())));
    const QString name = m_name->text().trimmed();
    run.property = name.isEmpty() ? m_name->placeholderText() : name;
}

void PlaceStep::retranslate()
{
    setText(m_kinds, 0, tr("Hotel"));
    setText(m_kinds, 1, tr("Travel agency"));
    setText(m_kinds, 2, tr("Branch office"));
    const int kind = m_kinds->checkedId();
    m_nameRow->setLabel(kind == 0 ? tr("Name of the hotel")
            : kind == 1           ? tr("Name of the agency")
                                  : tr("Name of the office"));
    m_name->setPlaceholderText(kind == 0 ? tr("Our hotel")
            : kind == 1                  ? tr("Our agency")
                                         : tr("Our office"));
}

StartStep::StartStep(QWidget *parent)
    : WizardStep(parent)
    , m_choices(new QButtonGroup(this))
    , m_choose(new QPushButton(this))
    , m_file(new QLabel(this))
    , m_problem(new QLabel(this))
{
    QVBoxLayout *column = columnOf(this);
    addChoice(column, m_choices, int(FirstRun::Start::Empty), u"start_empty"_s)->setChecked(true);
    addChoice(column, m_choices, int(FirstRun::Start::Demo), u"start_demo"_s);
    addChoice(column, m_choices, int(FirstRun::Start::Import), u"start_import"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::section, 0, 0, 0);
    row->setSpacing(Space::control);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    column->addLayout(row);
    m_choose->setObjectName(u"chooseImport"_s);
    m_file->setTextFormat(Qt::PlainText);
    setSecondary(m_file);
    setTextStyle(m_problem, TextStyle::Caption);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
    m_choose->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, &StartStep::askForFile);
    connect(m_choices, &QButtonGroup::idToggled, this, [this] {
        m_choose->setEnabled(m_choices->checkedId() == int(FirstRun::Start::Import));
        m_problem->hide();
    });
    retranslate();
}

QString StartStep::title() const
{
    return tr("Where to start");
}

QString StartStep::explanation() const
{
    return tr("Made-up guests are good for trying things out; real ones can be imported later, "
              "too.");
}

void StartStep::focusFirst()
{
    m_choices->checkedButton()->setFocus();
}

bool StartStep::check()
{
    const bool fine
        = m_choices->checkedId() != int(FirstRun::Start::Import) || QFileInfo(m_path).isReadable();
    m_problem->setVisible(!fine);
    m_choose->setAccessibleDescription(fine ? QString() : m_problem->text());
    if (!fine)
        m_choose->setFocus();
    return fine;
}

void StartStep::fill(FirstRun &run) const
{
    run.start = FirstRun::Start(m_choices->checkedId());
    run.importFile = run.start == FirstRun::Start::Import ? m_path : QString();
}

QString StartStep::nextText() const
{
    return tr("Open the desk");
}

void StartStep::setImportFile(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_problem->hide();
}

void StartStep::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Bookings to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Bookings (*.csv *.csv.gz)"));
    connect(dialog, &QFileDialog::fileSelected, this, &StartStep::setImportFile);
    dialog->open();
}

void StartStep::retranslate()
{
    setText(m_choices, int(FirstRun::Start::Empty), tr("Start empty"));
    setText(m_choices, int(FirstRun::Start::Demo), tr("Try it with made-up guests and stays"));
    setText(m_choices, int(FirstRun::Start::Import), tr("Import bookings from a file"));
    m_choose->setText(tr("Choose a file…"));
    m_problem->setText(tr("Choose a file that can be read, or start empty."));
}

} // namespace lobby::ui
