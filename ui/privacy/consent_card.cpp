#include "ui/privacy/consent_card.h"

#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/privacy/notice_dialog.h"
#include "ui/privacy/privacy_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using privacy::Purpose;

ConsentCard::ConsentCard(QWidget *parent)
    : Card(parent)
    , m_informed(new QCheckBox(this))
    , m_read(new QPushButton(this))
{
    setObjectName(u"consentCard"_s);
    m_informed->setObjectName(u"consentInformed"_s);
    m_read->setObjectName(u"consentRead"_s);
    setButtonKind(m_read, ButtonKind::Quiet);
    connect(m_informed, &QCheckBox::toggled, this, &ConsentCard::edited);
    connect(m_read, &QPushButton::clicked, this,
        [this] { (new NoticeDialog(*m_notice, m_house, window()))->show(); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::area);
    grid->setVerticalSpacing(Space::tight);
    grid->addWidget(m_informed, 0, 0);
    grid->addWidget(m_read, 0, 1, Qt::AlignLeft);
    int place = 2; // two a row, below
    for (const Purpose purpose : privacy::kPurposes) {
        auto *tick = new QCheckBox(this);
        tick->setObjectName(u"consent_%1"_s.arg(purposeCode(purpose)));
        connect(tick, &QCheckBox::toggled, this, &ConsentCard::edited);
        grid->addWidget(tick, place / 2, place % 2);
        m_purposes.emplace(purpose, tick);
        ++place;
    }
    content()->addLayout(grid);
    setBlocked({});
    retranslate();
}

void ConsentCard::setNotice(const privacy::Notice &notice, const QString &house)
{
    m_notice = notice;
    m_house = house;
    setBlocked(m_informed->toolTip());
    fill();
    retranslate();
}

void ConsentCard::show(const privacy::GuestConsents &consents)
{
    m_shown = consents;
    fill();
}

void ConsentCard::fill()
{
    const QSignalBlocker quiet(this);
    m_informed->setChecked(m_notice && m_shown.informedVersion >= m_notice->version);
    for (const auto &[purpose, tick] : m_purposes)
        tick->setChecked(m_shown.isGranted(purpose));
}

void ConsentCard::setBlocked(const QString &reason)
{
    const auto set = [&](QWidget *widget) {
        widget->setEnabled(m_notice && reason.isEmpty());
        widget->setToolTip(reason);
    };
    set(m_informed);
    for (const auto &[purpose, tick] : m_purposes)
        set(tick);
    m_read->setEnabled(m_notice.has_value());
}

bool ConsentCard::isInformed() const
{
    return m_informed->isChecked();
}

std::optional<privacy::ConsentAnswer> ConsentCard::answer() const
{
    if (!m_notice)
        return {};
    privacy::ConsentAnswer answer;
    answer.noticeVersion = m_notice->version;
    answer.informed = m_informed->isChecked();
    bool differs = answer.informed && m_shown.informedVersion < answer.noticeVersion;
    for (const auto &[purpose, tick] : m_purposes) {
        if (tick->isChecked())
            answer.granted.append(purpose);
        differs = differs || tick->isChecked() != m_shown.isGranted(purpose);
    }
    return differs ? std::optional(answer) : std::nullopt;
}

void ConsentCard::retranslate()
{
    setTitle(tr("Privacy"));
    m_informed->setText(tr("The guest was shown the notice"));
    m_read->setText(m_notice ? tr("Notice, version %1…").arg(m_notice->version) : tr("Notice…"));
    for (const auto &[purpose, tick] : m_purposes)
        tick->setText(PrivacyWords::purpose(purpose));
}

} // namespace lobby::ui
