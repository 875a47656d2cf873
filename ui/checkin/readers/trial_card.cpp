#include "ui/checkin/readers/trial_card.h"

#include "ui/checkin/readers/key_probe.h"
#include "ui/checkin/readers/key_timings.h"
#include "ui/checkin/readers/reader_words.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::ReaderTrial;
using checkin::TrialKey;

TrialCard::TrialCard(QWidget *parent)
    : Card(parent)
    , m_probe(new KeyProbe(this))
    , m_facts(new QLabel(this))
    , m_troubles(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_timingsTitle(new QLabel(this))
    , m_timings(new KeyTimings(this))
{
    m_facts->setObjectName(u"trialFacts"_s);
    m_troubles->setObjectName(u"trialTroubles"_s);
    m_advice->setObjectName(u"trialAdvice"_s);
    m_accept->setObjectName(u"trialAccept"_s);
    setButtonKind(m_accept, ButtonKind::Primary);
    content()->addWidget(m_probe);
    for (QLabel *label : {m_facts, m_troubles, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    content()->addWidget(m_accept, 0, Qt::AlignLeading);
    setSecondary(m_timingsTitle);
    content()->addWidget(m_timingsTitle);
    content()->addWidget(m_timings);
    connect(m_probe, &KeyProbe::changed, this, [this] {
        if (m_probe->keys().isEmpty())
            showTrial();
        else
            m_facts->setText(tr("%n keys", nullptr, static_cast<int>(m_probe->keys().size())));
    });
    connect(m_probe, &KeyProbe::rested, this, &TrialCard::showTrial);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_proposal)
            Q_EMIT accepted(*m_proposal);
    });
    retranslate();
}

void TrialCard::setSettings(const checkin::ReaderSettings &settings)
{
    m_readers = settings;
    showTrial();
}

void TrialCard::showTrial()
{
    const ReaderTrial trial = checkin::judged(m_probe->keys(), m_readers);
    const bool isEmpty = trial.keys == 0;
    m_facts->setText(isEmpty ? QString() : facts(trial).join(u'\n'));
    QStringList sentences;
    for (const checkin::ReaderTrouble trouble : trial.troubles)
        sentences.append(ReaderWords::trouble(trouble));
    m_troubles->setText(isEmpty ? QString() : sentences.join(u'\n'));
    QPalette ink;
    ink.setColor(QPalette::WindowText, currentLook().ink(Tone::Warn));
    m_troubles->setPalette(ink);
    m_proposal = isEmpty ? std::nullopt : trial.proposal;
    m_advice->setText(m_proposal ? proposalText(*m_proposal) : QString());
    m_troubles->setVisible(!m_troubles->text().isEmpty());
    m_advice->setVisible(m_proposal.has_value());
    m_accept->setVisible(m_proposal.has_value());
    m_timings->setKeys(m_probe->keys());
    m_timingsTitle->setVisible(!m_probe->keys().isEmpty());
}

QStringList TrialCard::facts(const ReaderTrial &trial) const
{
    const QLocale locale;
    QStringList lines {tr("%n keys", nullptr, static_cast<int>(trial.keys)),
        tr("From key to key: %1 ms on average, %2 ms at most")
            .arg(locale.toString(trial.meanGapMs), locale.toString(trial.longestGapMs))};
    switch (trial.end) {
    case TrialKey::End::Enter:
        lines.append(tr("Ended by Enter"));
        break;
    case TrialKey::End::Tab:
        lines.append(tr("Ended by Tab"));
        break;
    case TrialKey::End::No:
        lines.append(tr("Ended by nothing: it is heard a third of a second later"));
        break;
    }
    if (!trial.prefix.isEmpty())
        lines.append(tr("Before what it read: %1").arg(trial.prefix));
    if (!trial.suffix.isEmpty())
        lines.append(tr("After what it read: %1").arg(trial.suffix));
    lines.append(trial.heardAs ? tr("Heard as %1").arg(ReaderWords::kind(*trial.heardAs))
                               : tr("Not heard: it cannot be told from a hand's keys"));
    return lines;
}

QString TrialCard::proposalText(const checkin::ReaderSettings &proposal)
{
    const QString none = tr("none");
    return tr("It would be heard better with: prefix %1, suffix %2, up to %3 ms a key.")
        .arg(proposal.prefix.isEmpty() ? none : proposal.prefix,
            proposal.suffix.isEmpty() ? none : proposal.suffix, QString::number(proposal.meanMs));
}

void TrialCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrialCard::retranslate()
{
    setTitle(tr("Test my reader"));
    m_probe->setInvitation(tr("Click here and read a document or a code. What comes is shown here, "
                              "and forgotten when you leave."));
    m_accept->setText(tr("Use these settings"));
    m_timingsTitle->setText(tr("Key by key, in milliseconds since the key before"));
    m_timings->setAccessibleName(m_timingsTitle->text());
    showTrial();
}

} // namespace lobby::ui
