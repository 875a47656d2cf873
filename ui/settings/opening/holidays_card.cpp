#include "ui/settings/opening/holidays_card.h"

#include "models/calendar/holiday_files.h"
#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using Lists = QList<calendar::HolidayList>;

namespace {

constexpr qint64 kLargestHolidayFile = 4 * 1024 * 1024;

Result<Lists> listsIn(const QString &path, const QString &region)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::NotFound, {}, u"file"_s};
    const QByteArray content = file.read(kLargestHolidayFile + 1);
    if (content.size() > kLargestHolidayFile)
        return Error {Error::Code::FileTooLarge, {}, u"file"_s};
    Result<Lists> lists = calendar::readHolidays(content, region);
    if (lists && lists->isEmpty())
        return Error {Error::Code::FileFormat, {}, u"days"_s};
    return lists;
}

} // namespace

HolidaysCard::HolidaysCard(
    opening::OpeningTimes &times, std::function<QString()> region, QWidget *parent)
    : Card(parent)
    , m_times(times)
    , m_region(std::move(region))
    , m_what(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_lists(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_message->setObjectName(u"holidaysMessage"_s);
    m_lists->setObjectName(u"holidaysFound"_s);
    m_choose->setObjectName(u"holidaysChoose"_s);
    m_take->setObjectName(u"holidaysTake"_s);
    m_leave->setObjectName(u"holidaysLeave"_s);
    build();
    connect(m_choose, &QPushButton::clicked, this, &HolidaysCard::choose);
    connect(m_take, &QPushButton::clicked, this, &HolidaysCard::take);
    connect(m_leave, &QPushButton::clicked, this, &HolidaysCard::leave);
    retranslate();
}

void HolidaysCard::build()
{
    setSecondary(m_what);
    for (QLabel *label : {m_what, m_lists}) {
        label->setTextFormat(Qt::PlainText); // a file says what it likes
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    content()->addWidget(m_message);
    setButtonKind(m_take, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    for (QPushButton *button : {m_choose, m_take, m_leave})
        buttons->addWidget(button);
    buttons->addStretch();
    content()->addLayout(buttons);
}

void HolidaysCard::choose()
{
    auto *dialog = new QFileDialog(this, tr("Public holidays"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"holidaysWhere"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables of holidays (*.csv *.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaysCard::read);
    dialog->open();
}

void HolidaysCard::read(const QString &path)
{
    m_message->clear();
    whenDone(QtConcurrent::run(&listsIn, path, m_region()), this,
        [this, generation = ++m_generation](const Result<Lists> &lists) {
            if (generation == m_generation)
                found(lists);
        });
}

void HolidaysCard::found(const Result<Lists> &lists)
{
    m_found = lists ? *lists : Lists();
    refreshState();
    if (lists)
        m_take->setFocus();
    else
        refuse(lists.error());
}

void HolidaysCard::refuse(const Error &error)
{
    const QString line = error.subject.startsWith("line "_L1) ? error.subject.sliced(5) : QString();
    bool isYear = false;
    (void)error.subject.toInt(&isYear);
    const QString what = error.code == Error::Code::NotFound ? tr("The file cannot be opened.")
        : error.code == Error::Code::FileTooLarge ? tr("The file is too large for a table of days.")
        : !line.isEmpty() ? tr("Line %1 of the file cannot be read.").arg(line)
        : isYear          ? tr("Days of %1 are missing in the file.").arg(error.subject)
                          : tr("The file has no holidays that can be read.");
    m_message->showMessage(Tone::Err, what,
        tr("Nothing was taken, and what was known still holds. Correct the file and choose it "
           "again."));
}

void HolidaysCard::take()
{
    if (m_found.isEmpty() || m_isTaking)
        return;
    m_isTaking = true;
    refreshState();
    whenDone(m_times.import(m_found), this, [this](const Result<Done> &done) {
        m_isTaking = false;
        if (!done) {
            refreshState();
            Q_EMIT failed(done.error());
            return;
        }
        leave();
        Q_EMIT changed(tr("The public holidays were taken."));
    });
}

void HolidaysCard::leave()
{
    m_found.clear();
    m_message->clear();
    refreshState();
    m_choose->setFocus();
}

void HolidaysCard::refreshState()
{
    QStringList lines;
    for (const calendar::HolidayList &list : std::as_const(m_found)) {
        lines.append(tr("%1, %2: %n day(s)", nullptr, int(list.days.size()))
                         .arg(GuestWords::country(list.region))
                         .arg(list.year));
    }
    m_lists->setText(lines.join(u'\n'));
    const bool isFound = !m_found.isEmpty();
    m_lists->setVisible(isFound);
    m_take->setVisible(isFound);
    m_leave->setVisible(isFound);
    m_choose->setVisible(!isFound);
    m_choose->setEnabled(m_times.maySave());
    m_take->setEnabled(m_times.maySave() && !m_isTaking);
}

void HolidaysCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HolidaysCard::retranslate()
{
    setTitle(tr("Public holidays of other years"));
    m_what->setText(tr("A file with the days of a year takes the place of what was known of that "
                       "year, at every branch of its region."));
    m_choose->setText(tr("Import holidays…"));
    m_take->setText(tr("Take these days"));
    m_leave->setText(tr("Leave them"));
    refreshState();
}

} // namespace lobby::ui
