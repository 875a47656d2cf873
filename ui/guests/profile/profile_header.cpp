#include "ui/guests/profile/profile_header.h"

#include "ui/guests/profile/chip_label.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/fact_line.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const guests::Alert &alert)
{
    if (alert.severity == "stop"_L1)
        return Tone::Err;
    return alert.severity == "warning"_L1 ? Tone::Warn : Tone::Info;
}

} // namespace

ProfileHeader::ProfileHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_native(new Heading(this))
    , m_latin(new QLabel(this))
    , m_chips(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_strip(new QWidget(this))
    , m_alerts(new QHBoxLayout(m_strip))
{
    m_back->setObjectName(u"back"_s);
    m_back->setAutoRaise(true);
    m_back->setIcon(themedIcon(u"chevron-left"_s, IconRole::Text));
    connect(m_back, &QToolButton::clicked, this, &ProfileHeader::backClicked);
    m_native->setObjectName(u"guestName"_s);
    m_latin->setObjectName(u"guestLatinName"_s);
    m_latin->setTextFormat(Qt::PlainText);
    setTextStyle(m_latin, TextStyle::Subtitle);
    setSecondary(m_latin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::control);
    m_chips->setSpacing(Space::control);
    m_buttons->setSpacing(Space::control);
    m_alerts->setContentsMargins(0, 0, 0, 0);
    m_alerts->setSpacing(Space::control);
    line->addWidget(m_back);
    line->addWidget(m_native);
    line->addWidget(m_latin);
    line->addLayout(m_chips);
    line->addStretch();
    line->addLayout(m_buttons);
    column->addLayout(line);
    column->addWidget(m_strip);
    m_strip->setObjectName(u"alertStrip"_s);
    m_strip->hide();
}

void ProfileHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void ProfileHeader::setGuest(const guests::GuestProfile &profile)
{
    m_profile = profile;
    showNames();
    showChips();
}

void ProfileHeader::setStay(const std::optional<stays::Stay> &stay)
{
    m_stay = stay;
    showChips();
}

void ProfileHeader::showNames()
{
    const NameParts name = GuestWords::nameParts(m_profile.guest);
    const QString &first = name.native.isEmpty() ? name.latin : name.native;
    m_native->setText(first);
    m_native->setAccessibleName(first);
    m_native->setFont(currentLook().fontFor(first, name.languageTag, TextStyle::Title));
    m_latin->setText(name.native.isEmpty() ? QString() : name.latin);
    m_latin->setVisible(!m_latin->text().isEmpty());
}

void ProfileHeader::showChips()
{
    clearLines(*m_chips);
    clearLines(*m_alerts);
    const guests::Guest &guest = m_profile.guest;
    if (const QString word = GuestWords::salutation(guest); !word.isEmpty()) {
        auto *salutation = new QLabel(word, this);
        salutation->setTextFormat(Qt::PlainText);
        m_chips->addWidget(salutation);
    }
    const auto chip = [this](QHBoxLayout *row, const QString &text, Tone tone) {
        row->addWidget(new ChipLabel({text, tone}, this));
    };
    if (!guest.vipCode.isEmpty())
        chip(m_chips, tr("VIP %1").arg(guest.vipCode), Tone::Accent);
    if (m_stay && m_stay->status() == stays::StayStatus::InHouse) {
        const QString until = m_stay->departure.toString(u"MM-dd"_s);
        chip(m_chips,
            m_stay->room.isEmpty() ? tr("In house until %1").arg(until)
                                   : tr("In house, %1 until %2").arg(m_stay->room, until),
            Tone::Ok);
    }
    if (guest.archived)
        chip(m_chips, tr("Out of the lists"), Tone::Neutral);
    if (guest.doNotRoom)
        chip(m_alerts, tr("Do not room. Ask a supervisor."), Tone::Err);
    QList<guests::Alert> alerts = m_profile.alerts;
    std::ranges::stable_sort(alerts, [](const guests::Alert &a, const guests::Alert &b) {
        return int(toneOf(a)) > int(toneOf(b));
    });
    for (const guests::Alert &alert : std::as_const(alerts))
        chip(m_alerts,
            tr("%1: %2", "kind of alert, text")
                .arg(
                    GuestWords::alertCode(alert.code), GuestWords::phrase(alert.text).simplified()),
            toneOf(alert));
    const bool any = m_alerts->count() > 0;
    m_alerts->addStretch();
    m_strip->setVisible(any);
}

void ProfileHeader::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    showChips();
}

void ProfileHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showNames();
}

} // namespace lobby::ui
