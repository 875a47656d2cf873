#include "ui/access/first_run/recovery_step.h"

#include "models/access/recovery/recovery_sheet.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::RecoveryKey;

namespace {

constexpr int kAcross = 4;
constexpr int kModule = 4; ///< pixels of a module of the QR code

/// The key with one group replaced by what was typed for it; none when it does not fit.
std::optional<RecoveryKey> withGroup(const QStringList &groups, int position, const QString &typed)
{
    QStringList changed = groups;
    changed[position] = typed;
    auto key = RecoveryKey::parse(changed.join(u' '));
    if (!key)
        return {};
    return *std::move(key);
}

} // namespace

RecoveryStep::RecoveryStep(QWidget *parent)
    : WizardStep(parent)
    , m_layers(new QStackedLayout(this))
    , m_groups(new QGridLayout)
    , m_code(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    m_layers->addWidget(makeSheet());
    m_layers->addWidget(makeQuestion());
    connect(m_print, &QPushButton::clicked, this, &RecoveryStep::askWhereToPrint);
    connect(m_save, &QPushButton::clicked, this, &RecoveryStep::askWhereToSave);
    connect(m_back, &QPushButton::clicked, this, &RecoveryStep::showSheet);
    retranslate();
}

QWidget *RecoveryStep::makeSheet()
{
    auto *sheet = new QWidget(this);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::section);
    m_groups->setHorizontalSpacing(Space::page);
    m_groups->setVerticalSpacing(Space::area);
    across->addLayout(m_groups, 1);
    m_code->setObjectName(u"recoveryCode"_s);
    across->addWidget(m_code, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::control);
    m_print->setObjectName(u"printSheet"_s);
    m_save->setObjectName(u"saveSheet"_s);
    m_saved->setObjectName(u"sheetSaved"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setWordWrap(true);
    setSecondary(m_saved);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(m_saved, 1);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addLayout(across);
    column->addLayout(row);
    column->addStretch();
    return sheet;
}

QWidget *RecoveryStep::makeQuestion()
{
    auto *question = new QWidget(this);
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i] = new QLineEdit(question);
        m_fields[i]->setObjectName(u"recoveryGroup%1"_s.arg(i + 1));
        m_fields[i]->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhLatinOnly);
        m_fields[i]->setMaxLength(12);
        m_rows[i] = new FormRow({}, m_fields[i], question);
        column->addWidget(m_rows[i]);
    }
    connect(m_fields[0], &QLineEdit::returnPressed, m_fields[1], qOverload<>(&QWidget::setFocus));
    connect(m_fields[1], &QLineEdit::returnPressed, this, &WizardStep::nextRequested);
    m_back->setObjectName(u"showSheetAgain"_s);
    setButtonKind(m_back, ButtonKind::Quiet);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addStretch();
    return question;
}

void RecoveryStep::setKey(SharedRecoveryKey key, const QString &property)
{
    forget();
    m_key = std::move(key);
    m_property = property;
    const QStringList groups = m_key->groups().split(u' ');
    for (int i = 0; i < groups.size(); ++i) {
        auto *number = new QLabel(QLocale().toString(i + 1), this);
        setTextStyle(number, TextStyle::Caption);
        setSecondary(number);
        auto *group = new QLabel(groups.at(i), this);
        group->setObjectName(u"group%1"_s.arg(i + 1));
        group->setFont(currentLook().monoFont());
        group->setTextInteractionFlags(Qt::NoTextInteraction);
        m_groups->addWidget(number, i / kAcross, i % kAcross * 2, Qt::AlignTrailing);
        m_groups->addWidget(group, i / kAcross, i % kAcross * 2 + 1);
    }
    m_code->setPixmap(QPixmap::fromImage(access::recoveryCode(*m_key, kModule)));
    const int first = QRandomGenerator::global()->bounded(RecoveryKey::kGroups - 1);
    m_asked = {first, QRandomGenerator::global()->bounded(first + 1, RecoveryKey::kGroups)};
    showSheet();
}

QString RecoveryStep::title() const
{
    return m_layers->currentIndex() == 0 ? tr("Recovery sheet") : tr("Is it on paper?");
}

QString RecoveryStep::explanation() const
{
    return m_layers->currentIndex() == 0
        ? tr("When every password is lost, this key alone opens the database. Print it or write "
             "it down now and lock it away; it is not shown again.")
        : tr("Type two groups from the sheet, so that we know it can be read.");
}

QString RecoveryStep::nextText() const
{
    return m_layers->currentIndex() == 0 ? tr("I have it on paper") : QString();
}

void RecoveryStep::focusFirst()
{
    if (m_layers->currentIndex() == 0)
        m_print->setFocus();
    else
        m_fields[0]->setFocus();
}

bool RecoveryStep::check()
{
    if (m_layers->currentIndex() == 0) {
        showQuestion();
        return false;
    }
    const QStringList groups = m_key->groups().split(u' ');
    QLineEdit *wrong = nullptr;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const bool right = withGroup(groups, m_asked[i], m_fields[i]->text()).has_value();
        m_rows[i]->setProblem(right
                ? QString()
                : tr("This is not what the sheet says. Look at the group once more."));
        if (!right && !wrong)
            wrong = m_fields[i];
    }
    if (wrong) {
        wrong->setFocus();
        wrong->selectAll();
        return false;
    }
    QStringList typed = groups;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        typed[m_asked[i]] = m_fields[i]->text();
    auto key = RecoveryKey::parse(typed.join(u' '));
    if (!key)
        return false;
    m_typed = std::make_shared<const RecoveryKey>(*std::move(key));
    return true;
}

void RecoveryStep::forget()
{
    m_key.reset();
    m_typed.reset();
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_code->clear();
    m_saved->clear();
    for (QLineEdit *field : m_fields)
        field->clear();
}

void RecoveryStep::showSheet()
{
    m_layers->setCurrentIndex(0);
    Q_EMIT changed();
    focusFirst();
}

void RecoveryStep::showQuestion()
{
    m_layers->setCurrentIndex(1);
    retranslate();
    Q_EMIT changed();
    focusFirst();
}

void RecoveryStep::askWhereToSave()
{
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Pdf, tr("Save the recovery sheet"), tr("Recovery sheet"), this);
    connect(dialog, &SaveFileDialog::fileSelected, this, &RecoveryStep::saveTo);
    dialog->open();
}

void RecoveryStep::askWhereToPrint()
{
    auto *dialog = new QPrintDialog(this); // with a printer of its own
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this](QPrinter *chosen) { printOn(*chosen); });
    dialog->open();
}

access::RecoverySheetText RecoveryStep::sheetText() const
{
    access::RecoverySheetText text;
    text.title = tr("Recovery sheet");
    text.property = m_property;
    text.made = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    text.explanation = tr("This key opens the database when every password is lost. Keep it locked "
                          "away, not at the desk.");
    text.groupsHeading = tr("Key");
    text.codeHeading = tr("The same as a QR code");
    return text;
}

void RecoveryStep::printOn(QPagedPaintDevice &device)
{
    if (!m_key) // the desk was locked meanwhile
        return;
    access::paintRecoverySheet(device, *m_key, sheetText());
    say(tr("Sent to the printer. Look at the sheet before you go on."));
}

void RecoveryStep::saveTo(const QString &path)
{
    if (!m_key)
        return;
    const Result<Done> written = access::writeRecoverySheet(path, *m_key, sheetText());
    if (written)
        say(tr("Saved. Print it, lock it away, then delete the file."));
    else if (written.error().code == Error::Code::Conflict)
        say(tr("There is a file of this name already. Choose another name."));
    else
        say(describe(written.error()).what);
}

void RecoveryStep::say(const QString &text)
{
    m_saved->setText(text);
    m_print->setAccessibleDescription(text);
    m_save->setAccessibleDescription(text);
}

void RecoveryStep::retranslate()
{
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_back->setText(tr("Show the sheet again"));
    m_code->setAccessibleName(tr("The same as a QR code"));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setLabel(tr("Group %1 of the sheet").arg(QLocale().toString(m_asked[i] + 1)));
}

} // namespace lobby::ui
