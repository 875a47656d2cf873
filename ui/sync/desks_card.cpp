#include "ui/sync/desks_card.h"

#include "models/support/async.h"
#include "ui/access/step_up_card.h"
#include "ui/kit/problem_label.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::DeskEntry;

DesksCard::DesksCard(const SyncServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_lines(new QVBoxLayout)
    , m_waits(new QLabel(this))
    , m_code(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_give(new QPushButton(this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"desksCard"_s);
    m_code->setObjectName(u"pairingCode"_s);
    m_typed->setObjectName(u"typedCode"_s);
    m_give->setObjectName(u"giveKeys"_s);
    m_problem->setObjectName(u"keysProblem"_s);
    m_waits->setWordWrap(true);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    QFont mono = m_code->font();
    mono.setFamily(u"monospace"_s);
    m_code->setFont(mono);
    m_typed->setMaxLength(80);
    auto *row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(m_give);
    content()->addLayout(m_lines);
    content()->addWidget(m_waits);
    content()->addWidget(m_code);
    content()->addLayout(row);
    content()->addWidget(m_problem);
    if (services.staff) {
        m_step = new StepUpCard(*services.staff, this);
        content()->addWidget(m_step);
    }
    connect(m_give, &QPushButton::clicked, this, &DesksCard::give);
    connect(m_typed, &QLineEdit::returnPressed, this, &DesksCard::give);
    connect(&services.link, &SyncSource::desksChanged, this, &DesksCard::refresh);
    retranslate();
}

void DesksCard::refresh()
{
    whenDone(m_services.desks.all(), this, [this](const Result<QList<DeskEntry>> &desks) {
        if (!desks)
            return; // nobody is logged in: the page is covered
        whenDone(m_services.desks.pairingCode(), this,
            [this, desks = *desks](
                const Result<QString> &code) { fill(desks, code ? *code : QString()); });
    });
}

void DesksCard::fill(const QList<DeskEntry> &desks, const QString &pairingCode)
{
    m_desks = desks;
    m_pairingCode = pairingCode;
    retranslate();
}

void DesksCard::give()
{
    if (m_typed->text().trimmed().isEmpty())
        return;
    m_give->setEnabled(false);
    whenDone(m_services.desks.giveKeys(m_typed->text()), this, [this](const Result<Done> &done) {
        m_give->setEnabled(true);
        if (!done) {
            refused(done.error());
            return;
        }
        m_typed->clear();
        m_problem->say({}, Tone::Neutral);
        Q_EMIT keysGiven();
    });
}

void DesksCard::refused(const Error &error)
{
    if (m_step && StepUpCard::isNeededFor(error)) {
        m_problem->say({}, Tone::Neutral);
        m_step->ask([this] { give(); });
        return;
    }
    if (error.code == Error::Code::NotFound)
        m_problem->say(
            tr("No desk shows this code. Let it sync first, then try again."), Tone::Warn);
    else if (error.subject == u"code")
        m_problem->say(tr("This is no pairing code. Type all six groups of it."), Tone::Warn);
    else if (error.subject == u"keys")
        m_problem->say(tr("This desk does not have the keys itself."), Tone::Warn);
    else
        m_problem->say(describe(error).what, Tone::Err);
    m_typed->setFocus();
}

void DesksCard::retranslate()
{
    setTitle(tr("Desks of this organisation"));
    clearLines(*m_lines);
    bool someWait = false;
    for (const DeskEntry &desk : std::as_const(m_desks)) {
        const bool waits = desk.keys == DeskEntry::Keys::Waits;
        someWait = someWait || (waits && !desk.isHere);
        const QString name = desk.isHere ? tr("%1 (this desk)").arg(desk.name) : desk.name;
        m_lines->addWidget(new FactLine(waits ? u"key"_s : u"pc-display"_s,
            waits ? Tone::Warn : Tone::Neutral, name,
            waits ? tr("%1 · waits for the keys to document numbers").arg(desk.branch)
                  : desk.branch,
            this));
    }
    const bool here = !m_pairingCode.isEmpty();
    m_waits->setText(tr("Document numbers taken at other desks cannot be read here yet, and a "
                        "returning guest is not found by them. Have a manager type this code at a "
                        "desk that has the keys:"));
    m_waits->setVisible(here);
    m_code->setText(m_pairingCode);
    m_code->setVisible(here);
    m_typed->setPlaceholderText(tr("Pairing code that the other desk shows"));
    m_typed->setAccessibleName(tr("Pairing code that the other desk shows"));
    m_give->setText(tr("Give the keys"));
    m_typed->setVisible(!here && someWait);
    m_give->setVisible(!here && someWait);
    setVisible(!m_desks.isEmpty());
}

} // namespace lobby::ui
