#include "ui/settings/opening/opening_section.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/settings/opening/closing_days_card.h"
#include "ui/settings/opening/holidays_card.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownLetters = 14;

} // namespace

OpeningSection::OpeningSection(opening::OpeningTimes &times, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_times(times)
    , m_card(new Card(this))
    , m_days(new ClosingDaysCard(times, today, this))
    , m_holidays(new HolidaysCard(
          times,
          [this] { return m_stored.hours.region.isEmpty() ? u"CN"_s : m_stored.hours.region; },
          this))
    , m_message(new InlineMessage(this))
    , m_region(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_regionRow(new FormRow({}, m_region, this))
    , m_zoneRow(new FormRow({}, m_zone, this))
    , m_hours()
    , m_hoursRows()
    , m_known(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_save(new QPushButton(this))
{
    for (int row = 0; row <= kMakeup; ++row) {
        m_hours.at(std::size_t(row)) = new QLineEdit(this);
        m_hoursRows.at(std::size_t(row)) = new FormRow({}, m_hours.at(std::size_t(row)), this);
        m_hours.at(std::size_t(row))->setObjectName(u"openingHours%1"_s.arg(row));
        connect(m_hours.at(std::size_t(row)), &QLineEdit::textEdited, this,
            &OpeningSection::refreshState);
        connect(
            m_hours.at(std::size_t(row)), &QLineEdit::returnPressed, this, &OpeningSection::save);
    }
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    build();
    connect(m_region, &QComboBox::currentIndexChanged, this, &OpeningSection::refreshState);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &OpeningSection::refreshState);
    connect(m_save, &QPushButton::clicked, this, &OpeningSection::save);
    connect(m_days, &ClosingDaysCard::failed, this, &OpeningSection::fail);
    connect(m_days, &ClosingDaysCard::changed, this, &OpeningSection::written);
    connect(m_holidays, &HolidaysCard::failed, this, &OpeningSection::fail);
    connect(m_holidays, &HolidaysCard::changed, this, &OpeningSection::written);
    retranslate();
}

void OpeningSection::written(const QString &text)
{
    m_message->clear();
    whenDone(m_times.load(), this, [this](const Result<opening::Opening> &opening) {
        if (!opening)
            return;
        m_stored.lists = opening->lists; // what is typed of the hours stays
        m_days->showDays(opening->days);
        refreshState();
    });
    Q_EMIT said(text);
}

void OpeningSection::build()
{
    m_region->setObjectName(u"openingRegion"_s);
    m_zone->setObjectName(u"openingZone"_s);
    m_known->setObjectName(u"openingKnownYears"_s);
    m_reason->setObjectName(u"openingReason"_s);
    m_save->setObjectName(u"openingSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    for (QComboBox *box : {m_region, m_zone}) { // the longest of hundreds is not the usual one
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kShownLetters);
    }
    for (QLabel *label : {m_known, m_reason}) {
        setSecondary(label);
        label->setWordWrap(true);
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::control);
    grid->addWidget(m_regionRow, 0, 0);
    grid->addWidget(m_zoneRow, 0, 1);
    for (int row = 0; row <= kMakeup; ++row)
        grid->addWidget(m_hoursRows.at(std::size_t(row)), 1 + row / 2, row % 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_card->content()->addLayout(grid);
    m_card->content()->addWidget(m_known);
    m_card->content()->addWidget(m_reason);
    m_card->content()->addWidget(m_save, 0, Qt::AlignLeading);
    m_card->content()->addStretch();
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(m_card, 1, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(Space::area);
    beside->addWidget(m_days);
    beside->addWidget(m_holidays);
    beside->addStretch();
    across->addLayout(beside, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_message);
    column->addLayout(across);
    column->addStretch();
}

void OpeningSection::reload()
{
    if (!m_loaded || !differs())
        load();
}

void OpeningSection::load()
{
    whenDone(m_times.load(), this, [this](const Result<opening::Opening> &opening) {
        if (opening)
            showOpening(*opening);
        else
            fail(opening.error());
    });
}

void OpeningSection::showOpening(const opening::Opening &opening)
{
    m_stored = opening;
    m_loaded = true;
    m_message->clear();
    refreshRegions();
    m_zone->setCurrentIndex(m_zone->findText(opening.hours.timeZone));
    for (int row = 0; row <= kMakeup; ++row) {
        m_hours.at(std::size_t(row))->setText(storedHours(row));
        m_hoursRows.at(std::size_t(row))->setProblem({});
    }
    m_days->showDays(opening.days);
    refreshState();
}

QString OpeningSection::storedHours(int row) const
{
    const calendar::WeekHours &week = m_stored.hours.week;
    if (row == kMakeup)
        return calendar::hoursText(week.makeup.value_or(calendar::DayHours()));
    return calendar::hoursText(week.days.at(std::size_t(row)));
}

std::optional<opening::BranchHours> OpeningSection::typedHours()
{
    opening::BranchHours hours = m_stored.hours;
    hours.region = m_region->currentData().toString();
    hours.timeZone = m_zone->currentText();
    bool isGood = true;
    for (int row = 0; row <= kMakeup; ++row) {
        QLineEdit *field = m_hours.at(std::size_t(row));
        const auto read = calendar::readHours(field->text());
        m_hoursRows.at(std::size_t(row))
            ->setProblem(read ? QString() : tr("Write hours as 09:00-12:00, 13:30-18:00."));
        if (!read && isGood)
            field->setFocus();
        isGood = isGood && read;
        if (!read)
            continue;
        if (row < kMakeup)
            hours.week.days.at(std::size_t(row)) = *read;
        else
            hours.week.makeup = read->isEmpty() ? std::nullopt : read;
    }
    if (isGood && opening::problemOf(hours) == opening::HoursProblem::NeverOpen) {
        m_hoursRows.front()->setProblem(tr("Write the hours of one day at least."));
        m_hours.front()->setFocus();
        isGood = false;
    }
    return isGood ? std::optional(hours) : std::nullopt;
}

void OpeningSection::save()
{
    if (!m_save->isEnabled())
        return;
    const auto hours = typedHours();
    if (!hours)
        return;
    whenDone(m_times.save(*hours), this, [this](const Result<Done> &saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        load(); // the holidays of another region come with it
        Q_EMIT said(tr("The opening hours were saved."));
    });
}

void OpeningSection::fail(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

bool OpeningSection::differs() const
{
    bool differs = m_region->currentData().toString() != m_stored.hours.region
        || m_zone->currentText() != m_stored.hours.timeZone;
    for (int row = 0; row <= kMakeup; ++row)
        differs = differs || m_hours.at(std::size_t(row))->text().trimmed() != storedHours(row);
    return differs;
}

void OpeningSection::refreshRegions()
{
    const QSignalBlocker quiet(m_region);
    const QString chosen = m_loaded ? m_stored.hours.region : u"CN"_s;
    QStringList regions = calendar::shippedRegions();
    if (!chosen.isEmpty() && !regions.contains(chosen))
        regions.append(chosen); // one whose calendar was imported
    m_region->clear();
    for (const QString &region : std::as_const(regions))
        m_region->addItem(GuestWords::country(region), region);
    m_region->addItem(tr("None: open on public holidays too"), QString());
    m_region->setCurrentIndex(m_region->findData(chosen));
}

void OpeningSection::refreshState()
{
    const bool may = m_times.maySave();
    m_region->setEnabled(may && m_loaded);
    m_zone->setEnabled(may && m_loaded);
    for (QLineEdit *field : m_hours)
        field->setEnabled(may && m_loaded);
    m_reason->setVisible(m_loaded && !may);
    m_save->setEnabled(may && m_loaded && differs());
    const QList<int> years = opening::holidaysOf(m_stored).years();
    m_known->setVisible(m_loaded && !m_stored.hours.region.isEmpty());
    m_known->setText(years.isEmpty() ? tr("No public holidays of this region are known yet.")
                                     : tr("Public holidays are known for %1 to %2.")
                                           .arg(years.constFirst())
                                           .arg(years.constLast()));
}

void OpeningSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OpeningSection::retranslate()
{
    m_card->setTitle(tr("Opening hours"));
    m_regionRow->setLabel(tr("Public holidays of"));
    m_zoneRow->setLabel(tr("Time zone"));
    const QStringList labels {tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"),
        tr("Friday"), tr("Saturday"), tr("Sunday"), tr("Make-up working days")};
    for (int row = 0; row <= kMakeup; ++row) {
        m_hoursRows.at(std::size_t(row))->setLabel(labels.at(row));
        m_hours.at(std::size_t(row))
            ->setPlaceholderText(row == kMakeup ? tr("as the first open day") : tr("closed"));
    }
    m_reason->setText(tr("Managers and administrators can change this."));
    m_save->setText(tr("Save"));
    const QString region = m_region->currentData().toString();
    refreshRegions();
    if (m_loaded)
        m_region->setCurrentIndex(m_region->findData(region));
    refreshState();
}

} // namespace lobby::ui
