#include "ui/followups/exporting/export_page.h"

#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/look.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::ExportWish;
using followups::Whose;

namespace {

enum WhatToExport { Chosen, UntilTonight, SevenDays, ThirtyDays, FromUntil };
enum ExportRow { WhatRow, WhoseRow, FromRow, UntilRow, NamesRow, FormRowOfFile, ReasonRow };
constexpr int kExportCardWidth = 560;
constexpr int kDaysOfSeven = 7;
constexpr int kDaysOfThirty = 30;
constexpr int kLongestReason = 200;

/// Tab goes on to the next field; within it arrows do.
class ExportDay : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

qint64 startOfDay(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

ExportPage::ExportPage(const ExportServices &services, QWidget *parent)
    : FormPage({u"export"_s, u"follow-up-export"_s, u"followup.export.save"_s}, parent)
    , m_services(services)
    , m_supervisor(new SupervisorCard(services.vouching, services.clock, this))
    , m_card(new Card(this))
    , m_what(new QComboBox(this))
    , m_whose(new QComboBox(this))
    , m_from(new ExportDay(this))
    , m_until(new ExportDay(this))
    , m_names(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"followUpExport"_s);
    m_what->setObjectName(u"exportWhat"_s);
    m_whose->setObjectName(u"exportWhose"_s);
    m_from->setObjectName(u"exportFrom"_s);
    m_until->setObjectName(u"exportUntil"_s);
    m_names->setObjectName(u"exportNames"_s);
    m_form->setObjectName(u"exportForm"_s);
    m_reason->setObjectName(u"exportReason"_s);
    m_reason->setMaxLength(kLongestReason);
    for (QDateEdit *day : {m_from, m_until})
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_supervisor->setWords(
        [] { return tr("Another member agrees"); }, [] { return tr("Agree to full names"); });
    build();
    for (QComboBox *box : {m_what, m_names})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportPage::showState);
    connect(m_supervisor, &SupervisorCard::vouched, this,
        [this](const access::Vouched &word) { write(m_path, word); });
    retranslate();
}

void ExportPage::build()
{
    const QList<QWidget *> fields {m_what, m_whose, m_from, m_until, m_names, m_form, m_reason};
    for (QWidget *field : fields)
        m_rows.append(new FormRow({}, field, m_card));
    layInPairs(QList<QWidget *>(m_rows.cbegin(), m_rows.cend()), m_card->content());
    m_card->setFixedWidth(currentLook().scaled(kExportCardWidth));
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(m_card, 0, Qt::AlignTop);
    across->addWidget(m_supervisor, 1, Qt::AlignTop);
    across->addStretch();
    content()->addLayout(across);
    content()->addStretch();
    tabThrough(fields);
}

PageEntry ExportPage::entry(const ExportServices &services)
{
    return {u"follow-up-export"_s, [] { return tr("Follow-ups for a calendar"); },
        u"file-earmark-arrow-up"_s,
        [services](QWidget *parent) { return new ExportPage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString ExportPage::title() const
{
    return tr("Follow-ups for a calendar");
}

FormPage::Words ExportPage::words() const
{
    return {tr("Write the calendar file"), tr("Save as…")};
}

QString ExportPage::refusal() const
{
    const auto error = m_services.exporting.refusal();
    return error ? GuestWords::permissionNeeded(error->subject) : QString();
}

void ExportPage::open(const QString &argument)
{
    message()->clear();
    m_supervisor->dismiss();
    m_chosen = Uuid::fromString(argument).value_or(Uuid());
    m_what->setCurrentIndex(m_chosen.isNull() ? SevenDays : Chosen);
    m_names->setCurrentIndex(0);
    m_reason->clear();
    const QDate today = m_services.clock.today();
    m_from->setDate(today);
    m_until->setDate(today.addDays(kDaysOfThirty));
    clearProblems();
    showState();
}

bool ExportPage::isInFull() const
{
    return m_names->currentIndex() == 1;
}

bool ExportPage::needsReason() const
{
    return isInFull() || m_services.exporting.needsReason();
}

void ExportPage::showState()
{
    FormPage::showState();
    const bool isPeriod = m_what->currentIndex() == FromUntil;
    m_from->setEnabled(isPeriod);
    m_until->setEnabled(isPeriod);
    m_whose->setEnabled(m_what->currentIndex() != Chosen);
    m_rows.at(ReasonRow)->setVisible(needsReason());
}

/// None, with what is missing marked and focused.
std::optional<ExportWish> ExportPage::wish()
{
    ExportWish wish;
    QWidget *wrong = nullptr;
    const auto look = [&](ExportRow row, QWidget *field, const QString &problem) {
        m_rows.at(row)->setProblem(problem);
        if (!problem.isEmpty() && !wrong)
            wrong = field;
    };
    const QDate today = m_services.clock.today();
    wish.period.whose = m_whose->currentIndex() == 0 ? Whose::Mine : Whose::Everybodys;
    const int what = m_what->currentIndex();
    look(WhatRow, m_what,
        what == Chosen && m_chosen.isNull()
            ? tr("No follow-up was chosen in the agenda. Say a time instead.")
            : QString());
    look(UntilRow, m_until,
        what == FromUntil && m_until->date() < m_from->date()
            ? tr("The last day is before the first.")
            : QString());
    look(NamesRow, m_names,
        isInFull() && !m_services.exporting.mayAskInFull()
            ? GuestWords::permissionNeeded(u"export.plain"_s)
            : QString());
    look(ReasonRow, m_reason,
        needsReason() && m_reason->text().trimmed().isEmpty()
            ? tr("Say what the file is for: the audit keeps it.")
            : QString());
    if (wrong) {
        wrong->setFocus();
        return std::nullopt;
    }
    if (what == Chosen)
        wish.chosen = {m_chosen};
    else if (what == UntilTonight)
        wish.period.before = startOfDay(today.addDays(1));
    else if (what == SevenDays)
        wish.period.before = startOfDay(today.addDays(kDaysOfSeven));
    else if (what == ThirtyDays)
        wish.period.before = startOfDay(today.addDays(kDaysOfThirty));
    else {
        wish.period.from = startOfDay(m_from->date());
        wish.period.before = startOfDay(m_until->date().addDays(1));
    }
    wish.inFull = isInFull();
    wish.form
        = m_form->currentIndex() == 0 ? followups::EntryForm::Event : followups::EntryForm::Task;
    wish.reason = m_reason->text().trimmed();
    return wish;
}

void ExportPage::submit()
{
    if (!wish())
        return;
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Calendar, tr("Save the calendar file"), tr("Follow-ups"), this);
    dialog->setObjectName(u"exportWhere"_s);
    connect(dialog, &SaveFileDialog::fileSelected, this, &ExportPage::save);
    dialog->open();
}

void ExportPage::save(const QString &path)
{
    m_path = path;
    if (!isInFull()) {
        write(path, {});
        return;
    }
    m_supervisor->ask(
        tr("Names in full leave the house: somebody else who holds this right agrees with his "
           "password. Nothing is written before."),
        m_services.exporting.object());
    m_supervisor->focusFirst();
}

void ExportPage::write(const QString &path, const std::optional<access::Vouched> &word)
{
    const std::optional<ExportWish> wished = wish();
    if (!wished)
        return;
    setBusy(true);
    whenDone(m_services.opening.calendar(), this,
        [this, wished = *wished, path, word](const Result<calendar::WorkingCalendar> &calendar) {
            ExportWish inZone = wished;
            if (calendar)
                inZone.zone = calendar->zone();
            send(inZone, path, word);
        });
}

void ExportPage::send(
    const ExportWish &wish, const QString &path, const std::optional<access::Vouched> &word)
{
    const followups::FollowUpExport::Words words {
        [](const followups::Reminder &reminder) { return FollowUpWords::title(reminder); },
        [](const followups::Reminder &reminder) { return FollowUpWords::kind(reminder.kind); }};
    whenDone(m_services.exporting.write(wish, path, words, word), this,
        [this](const Result<int> &count) { written(count); });
}

void ExportPage::written(const Result<int> &count)
{
    setBusy(false);
    if (count) {
        leave(tr(
            "%n follow-up(s) are in the file. The audit notes that you made it.", nullptr, *count));
        return;
    }
    const Error &error = count.error();
    Wording wording = describe(error);
    if (error.code == Error::Code::NotFound)
        wording = {tr("Nothing is due in this time, so no file was written."),
            tr("Choose a longer time, or everybody's follow-ups.")};
    else if (error.code == Error::Code::Invalid && error.subject == "limit"_L1)
        wording = {tr("More is due in this time than a calendar can show. No file was written."),
            tr("Choose a shorter time.")};
    else if (error.subject == "path"_L1)
        wording = {tr("The file could not be written there. The follow-ups are as they were."),
            tr("Choose another folder, or free some space.")};
    else if (error.subject == "four_eyes"_L1)
        wording = {tr("Names in full need the word of somebody else who holds this right. No file "
                      "was written."),
            tr("Ask another manager or the privacy officer, or mask the names.")};
    fail(error, wording);
}

void ExportPage::focusFirst()
{
    m_what->setFocus();
}

bool ExportPage::stopAsking()
{
    if (!m_supervisor->isVisible())
        return false;
    m_supervisor->dismiss();
    m_names->setFocus();
    return true;
}

void ExportPage::retranslate()
{
    FormPage::retranslate();
    m_card->setTitle(tr("What goes into the file"));
    const std::array labels {tr("Which follow-ups"), tr("Whose"), tr("From"), tr("Until"),
        tr("Guests' names"), tr("What happens once is written as"), tr("What the file is for")};
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setLabel(labels.at(static_cast<std::size_t>(row)));
    setTexts(m_what,
        {tr("The one chosen in the agenda"), tr("Overdue and today"), tr("The next 7 days"),
            tr("The next 30 days"), tr("From one day until another")});
    setTexts(m_whose, {tr("Mine, and those of whoever is at the desk"), tr("Everybody's")});
    setTexts(m_names, {tr("Masked"), tr("In full, when another member agrees")});
    setTexts(m_form, {tr("Events: every calendar reads them"), tr("Tasks: can be ticked off")});
}

} // namespace lobby::ui
