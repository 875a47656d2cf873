#include "ui/complaints/intake/complaint_form.h"

#include "models/complaints/case/case_names.h"
#include "models/complaints/case/category_guess.h"
#include "models/complaints/case/past_moment.h"
#include "ui/complaints/intake/category_chips.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/guests/list/guest_picker.h"
#include "ui/guests/words/trip_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kVerbatimLines = 6;

template <typename Word>
QStringList texts(int count, Word word)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(word(i));
    return texts;
}

} // namespace

ComplaintForm::ComplaintForm(GuestSource guests, QWidget *parent)
    : QWidget(parent)
    , m_guest(new GuestPicker(std::move(guests), this))
    , m_who(new QLabel(this))
    , m_other(new QPushButton(this))
    , m_anonymous(new QCheckBox(this))
    , m_contact(new QLineEdit(this))
    , m_verbatim(new QPlainTextEdit(this))
    , m_categories(new CategoryChips(this))
    , m_kind(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_when(new QLineEdit(this))
    , m_trip(new QComboBox(this))
    , m_room(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_summary(new QLineEdit(this))
    , m_restriction(new QComboBox(this))
    , m_contactRow(new FormRow({}, m_contact, this))
    , m_verbatimRow(new FormRow({}, m_verbatim, this))
    , m_categoriesRow(new FormRow({}, m_categories, this))
    , m_kindRow(new FormRow({}, m_kind, this))
    , m_severityRow(new FormRow({}, m_severity, this))
    , m_channelRow(new FormRow({}, m_channel, this))
    , m_whenRow(new FormRow({}, m_when, this))
    , m_tripRow(new FormRow({}, m_trip, this))
    , m_roomRow(new FormRow({}, m_room, this))
    , m_placeRow(new FormRow({}, m_place, this))
    , m_summaryRow(new FormRow({}, m_summary, this))
    , m_restrictionRow(new FormRow({}, m_restriction, this))
{
    m_verbatim->setObjectName(u"verbatim"_s);
    m_room->setObjectName(u"complaintRoom"_s);
    m_place->setObjectName(u"complaintPlace"_s);
    m_summary->setObjectName(u"complaintSummary"_s);
    m_contact->setObjectName(u"complaintContact"_s);
    m_kind->setObjectName(u"complaintKind"_s);
    m_severity->setObjectName(u"complaintSeverity"_s);
    m_channel->setObjectName(u"complaintChannel"_s);
    m_when->setObjectName(u"complaintWhen"_s);
    m_trip->setObjectName(u"complaintTrip"_s);
    m_restriction->setObjectName(u"complaintRestriction"_s);
    m_anonymous->setObjectName(u"complaintAnonymous"_s);
    m_who->setObjectName(u"complaintWho"_s);
    m_other->setObjectName(u"complaintOther"_s);
    build();
    connect(m_guest, &GuestPicker::chosen, this, &ComplaintForm::guestChosen);
    connect(m_guest, &GuestPicker::typed, this, [this](const QString &name) {
        setReporter({{}, name});
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        setReporter({});
        m_guest->setFocus();
    });
    connect(m_anonymous, &QCheckBox::toggled, this, [this](bool isAnonymous) {
        if (isAnonymous)
            setReporter({});
        showReporter();
    });
    connect(m_verbatim, &QPlainTextEdit::textChanged, this, [this] {
        m_categories->guess(guessedCategory(m_verbatim->toPlainText()));
        m_verbatimRow->setProblem({});
    });
    retranslate();
    clear();
}

void ComplaintForm::build()
{
    m_verbatim->setTabChangesFocus(true);
    m_verbatim->setMinimumHeight(m_verbatim->fontMetrics().lineSpacing() * kVerbatimLines);
    m_guest->setFocusProxy(m_guest->findChild<QLineEdit *>());
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::control);
    words->addWidget(m_verbatimRow, 1);
    words->addWidget(m_categoriesRow);
    words->addWidget(m_summaryRow);

    auto *who = new QHBoxLayout;
    who->addWidget(m_who, 1);
    who->addWidget(m_other);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(Space::control);
    facts->addWidget(m_guest);
    facts->addLayout(who);
    facts->addWidget(m_anonymous);
    facts->addWidget(m_contactRow);
    const auto pair = [facts](FormRow *first, FormRow *second) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::control);
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        facts->addLayout(row);
    };
    facts->addWidget(m_tripRow);
    pair(m_roomRow, m_placeRow);
    pair(m_severityRow, m_kindRow);
    pair(m_whenRow, m_channelRow);
    facts->addWidget(m_restrictionRow);
    facts->addStretch();

    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::area);
    across->addLayout(words, 3);
    across->addLayout(facts, 2);
    tabInOrder({m_verbatim, m_categories->findChild<QPushButton *>(u"category1"_s), m_summary,
        m_guest->findChild<QLineEdit *>(), m_other, m_anonymous, m_contact, m_trip, m_room, m_place,
        m_severity, m_kind, m_when, m_channel, m_restriction});
}

Complaint ComplaintForm::typed() const
{
    Complaint complaint;
    complaint.kind = CaseKind(m_kind->currentIndex());
    complaint.category = m_categories->category();
    complaint.severity = m_severity->currentIndex() + kWorstSeverity;
    complaint.channel = Channel(m_channel->currentIndex());
    complaint.guest = m_reporter.guest;
    if (m_reporter.guest.isNull())
        complaint.reporterName = m_reporter.name;
    complaint.reporterContact = m_contact->text().simplified();
    complaint.isAnonymous = m_anonymous->isChecked();
    complaint.room = m_room->text().simplified();
    if (complaint.room == m_roomOfStay)
        complaint.stay = m_stay;
    complaint.trip = trip();
    complaint.place = m_place->text().simplified();
    complaint.verbatim = m_verbatim->toPlainText().trimmed();
    complaint.summary = m_summary->text().simplified();
    complaint.restriction = Restriction(m_restriction->currentIndex());
    return complaint;
}

void ComplaintForm::setReporter(const Reporter &reporter, const QString &room, const Uuid &stay)
{
    if (m_room->text() == m_roomOfStay)
        m_room->setText(room);
    m_roomOfStay = room;
    m_stay = stay;
    if (reporter.guest != m_reporter.guest)
        setTrips({});
    m_reporter = reporter;
    if (!reporter.guest.isNull() || !reporter.name.isEmpty())
        m_anonymous->setChecked(false);
    showReporter();
}

void ComplaintForm::setTrips(const QList<stays::Trip> &trips)
{
    m_trip->clear();
    m_trip->addItem(tr("None of these"));
    for (const stays::Trip &trip : trips) {
        const QString day = trip.departure.toString(Qt::ISODate);
        m_trip->addItem(TripWords::title(trip) + (day.isEmpty() ? QString() : u" · "_s + day),
            trip.id.toString());
    }
    m_trip->setCurrentIndex(std::max(0, m_trip->findData(m_chosenTrip.toString())));
    m_tripRow->setVisible(!trips.isEmpty());
}

Uuid ComplaintForm::trip() const
{
    return Uuid::fromString(m_trip->currentData().toString()).value_or(Uuid());
}

Result<std::optional<qint64>> ComplaintForm::occurredAt(const QDateTime &now) const
{
    const QString text = m_when->text().trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    const std::optional<QDateTime> moment = readPastMoment(text, now);
    if (!moment)
        return Error {Error::Code::Invalid, {}, u"occurred_at"_s};
    return std::optional(moment->toMSecsSinceEpoch());
}

void ComplaintForm::showReporter()
{
    const bool isNamed = !m_reporter.name.isEmpty() || !m_reporter.guest.isNull();
    const bool isAnonymous = m_anonymous->isChecked();
    m_guest->setVisible(!isNamed && !isAnonymous);
    m_who->setVisible(isNamed);
    m_other->setVisible(isNamed);
    m_who->setText(
        m_reporter.guest.isNull() ? tr("%1 (no profile)").arg(m_reporter.name) : m_reporter.name);
    m_contactRow->setVisible(!isAnonymous && m_reporter.guest.isNull());
    if (isAnonymous)
        m_contact->clear();
}

QList<std::pair<QLatin1StringView, FormRow *>> ComplaintForm::rows() const
{
    return {{QLatin1StringView("verbatim"), m_verbatimRow},
        {QLatin1StringView("severity"), m_severityRow},
        {QLatin1StringView("occurred_at"), m_whenRow},
        {QLatin1StringView("anonymous"), m_contactRow}};
}

void ComplaintForm::showProblem(QLatin1StringView field, const QString &sentence)
{
    for (const auto &[name, row] : rows()) {
        if (name != field)
            continue;
        row->setProblem(sentence);
        row->field()->setFocus();
    }
}

void ComplaintForm::clear()
{
    m_verbatim->clear();
    m_categories->choose(std::nullopt);
    m_summary->clear();
    m_contact->clear();
    m_anonymous->setChecked(false);
    m_room->clear();
    m_place->clear();
    m_when->clear();
    m_roomOfStay.clear();
    m_chosenTrip = {};
    setTrips({});
    setReporter({});
    m_kind->setCurrentIndex(int(CaseKind::Complaint));
    m_severity->setCurrentIndex(kUsualSeverity - kWorstSeverity);
    m_channel->setCurrentIndex(int(Channel::Desk));
    m_restriction->setCurrentIndex(int(Restriction::None));
    for (const auto &[name, row] : rows())
        row->setProblem({});
}

void ComplaintForm::focusFirst()
{
    m_verbatim->setFocus();
}

QJsonObject ComplaintForm::contents() const
{
    const Complaint now = typed();
    const auto chosen = m_categories->chosen();
    return {{u"verbatim"_s, m_verbatim->toPlainText()}, {u"summary"_s, now.summary},
        {u"category"_s, chosen ? QString(nameOf(*chosen)) : QString()},
        {u"guest"_s, m_reporter.guest.isNull() ? QString() : m_reporter.guest.toString()},
        {u"reporter"_s, m_reporter.name}, {u"contact"_s, now.reporterContact},
        {u"anonymous"_s, now.isAnonymous}, {u"room"_s, now.room}, {u"place"_s, now.place},
        {u"stay"_s, now.stay.isNull() ? QString() : now.stay.toString()},
        {u"trip"_s, now.trip.isNull() ? QString() : now.trip.toString()},
        {u"when"_s, m_when->text()}, {u"severity"_s, now.severity},
        {u"kind"_s, QString(nameOf(now.kind))}, {u"channel"_s, QString(nameOf(now.channel))},
        {u"restriction"_s, QString(nameOf(now.restriction))}};
}

void ComplaintForm::setContents(const QJsonObject &contents)
{
    const auto text = [&contents](QLatin1StringView key) { return contents.value(key).toString(); };
    const auto id
        = [&text](QLatin1StringView key) { return Uuid::fromString(text(key)).value_or(Uuid()); };
    clear();
    m_verbatim->setPlainText(text("verbatim"_L1));
    m_summary->setText(text("summary"_L1));
    m_categories->choose(categoryNamed(text("category"_L1)));
    const QString room = text("room"_L1);
    const Uuid stay = id("stay"_L1);
    setReporter({id("guest"_L1), text("reporter"_L1)}, stay.isNull() ? QString() : room, stay);
    m_room->setText(room);
    m_chosenTrip = id("trip"_L1);
    m_when->setText(text("when"_L1));
    m_anonymous->setChecked(contents.value("anonymous"_L1).toBool());
    m_contact->setText(text("contact"_L1));
    m_place->setText(text("place"_L1));
    m_severity->setCurrentIndex(contents.value("severity"_L1).toInt() - kWorstSeverity);
    m_kind->setCurrentIndex(int(caseKindNamed(text("kind"_L1)).value_or(CaseKind::Complaint)));
    m_channel->setCurrentIndex(int(channelNamed(text("channel"_L1)).value_or(Channel::Desk)));
    m_restriction->setCurrentIndex(
        int(restrictionNamed(text("restriction"_L1)).value_or(Restriction::None)));
}

QList<QWidget *> ComplaintForm::panes() const
{
    return {m_verbatim, m_categories,
        m_guest->isVisibleTo(this) ? static_cast<QWidget *>(m_guest) : m_other, m_room};
}

void ComplaintForm::retranslate()
{
    m_verbatimRow->setLabel(tr("In the guest's own words"));
    m_verbatim->setPlaceholderText(tr("What happened, where, when"));
    m_categoriesRow->setLabel(tr("What it is about"));
    m_summaryRow->setLabel(tr("In a few words (may be added later)"));
    m_guest->setWords({tr("Guest"), tr("Who complains? Name, pinyin, phone or document tail"),
        tr("“%1”, without a profile")});
    m_other->setText(tr("Somebody else"));
    m_anonymous->setText(tr("Stays anonymous"));
    m_contactRow->setLabel(tr("How to reach the guest"));
    m_roomRow->setLabel(tr("Room"));
    m_placeRow->setLabel(tr("Place"));
    m_severityRow->setLabel(tr("Severity"));
    m_kindRow->setLabel(tr("Kind"));
    m_channelRow->setLabel(tr("How it came"));
    m_whenRow->setLabel(tr("When it happened"));
    m_when->setPlaceholderText(tr("22:30, yesterday 22:30, 5/14 22:30"));
    m_tripRow->setLabel(tr("Which trip"));
    m_trip->setItemText(0, tr("None of these"));
    m_restrictionRow->setLabel(tr("Who may see it"));
    setTexts(m_severity,
        texts(kLeastSeverity, [](int i) { return ComplaintWords::severity(i + kWorstSeverity); }));
    setTexts(m_kind, texts(kCaseKinds, [](int i) { return ComplaintWords::kind(CaseKind(i)); }));
    setTexts(
        m_channel, texts(kChannels, [](int i) { return ComplaintWords::channel(Channel(i)); }));
    setTexts(m_restriction,
        texts(kRestrictions, [](int i) { return ComplaintWords::restriction(Restriction(i)); }));
    m_categories->retranslate();
    showReporter();
}

} // namespace lobby::ui
