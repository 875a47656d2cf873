#include "ui/access/first_run/first_run_wizard.h"

#include "models/support/async.h"
#include "ui/access/first_run/owner_step.h"
#include "ui/access/first_run/recovery_step.h"
#include "ui/access/first_run/simple_steps.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/centred.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/wording/wording.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kCard {680, 520};

} // namespace

FirstRunWizard::FirstRunWizard(FirstRunWork work, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_work(std::move(work))
    , m_language(new LanguageStep(language))
    , m_place(new PlaceStep)
    , m_owner(new OwnerStep)
    , m_recovery(new RecoveryStep)
    , m_start(new StartStep)
    , m_steps(new QStackedWidget)
    , m_progress(new QLabel)
    , m_title(new Heading)
    , m_explanation(new QLabel)
    , m_message(new InlineMessage)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
{
    setObjectName(u"firstRunWizard"_s);
    auto *card = new Card(this);
    card->setMinimumSize(kCard);
    card->setMaximumWidth(kCard.width());
    card->setTitle({}); // no room for one
    QVBoxLayout *column = card->content();
    column->setContentsMargins(Space::section, Space::area, Space::section, Space::area);
    column->setSpacing(Space::control);
    setTextStyle(m_progress, TextStyle::Caption);
    setSecondary(m_progress);
    setTextStyle(m_title, TextStyle::Title);
    m_explanation->setWordWrap(true);
    setSecondary(m_explanation);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_next->setDefault(true);
    setButtonKind(m_next, ButtonKind::Primary);
    for (WizardStep *step : {static_cast<WizardStep *>(m_language),
             static_cast<WizardStep *>(m_place), static_cast<WizardStep *>(m_owner),
             static_cast<WizardStep *>(m_recovery), static_cast<WizardStep *>(m_start)}) {
        m_steps->addWidget(step);
        connect(step, &WizardStep::nextRequested, this, &FirstRunWizard::next);
        connect(step, &WizardStep::changed, this, &FirstRunWizard::retranslate);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    column->addWidget(m_progress);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(Space::control);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);
    putInTheMiddle(this, card);

    connect(m_language, &LanguageStep::languageChosen, this, [this](const QString &tag) {
        if (m_work.setLanguage)
            m_work.setLanguage(tag);
    });
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    retranslate();
}

int FirstRunWizard::step() const
{
    return m_steps->currentIndex();
}

WizardStep *FirstRunWizard::current() const
{
    return static_cast<WizardStep *>(m_steps->currentWidget());
}

void FirstRunWizard::next()
{
    if (m_busy || !current()->check())
        return;
    m_message->clear();
    current()->fill(m_run);
    switch (Step(step())) {
    case AtOwner:
        found();
        break;
    case AtRecovery:
        prove();
        break;
    case AtStart:
        Q_EMIT finished(m_run);
        break;
    default:
        go(step() + 1);
    }
}

void FirstRunWizard::back()
{
    if (!m_busy && (step() == AtPlace || step() == AtOwner))
        go(step() - 1);
}

void FirstRunWizard::go(int step)
{
    m_steps->setCurrentIndex(step);
    retranslate();
    current()->focusFirst();
}

void FirstRunWizard::found()
{
    setBusy(true);
    whenDone(m_work.found(m_run), this, [this](const Result<SharedRecoveryKey> &key) {
        setBusy(false);
        if (!key) {
            fail(key.error());
            return;
        }
        m_run.password.reset();
        m_recovery->setKey(*key, m_run.property);
        go(AtRecovery);
    });
}

void FirstRunWizard::prove()
{
    setBusy(true);
    whenDone(m_work.prove(m_recovery->typed()), this, [this](const Result<Done> &proved) {
        setBusy(false);
        if (!proved) {
            fail(proved.error());
            return;
        }
        m_recovery->forget();
        go(AtStart);
    });
}

void FirstRunWizard::fail(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void FirstRunWizard::setBusy(bool busy)
{
    m_busy = busy;
    m_steps->setEnabled(!busy);
    retranslate();
}

void FirstRunWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstRunWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    current()->focusFirst();
}

void FirstRunWizard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(currentLook().colours.background));
}

void FirstRunWizard::retranslate()
{
    m_progress->setText(tr("Step %1 of %2").arg(step() + 1).arg(m_steps->count()));
    m_title->setText(current()->title());
    m_explanation->setText(current()->explanation());
    const QString next = current()->nextText();
    m_next->setText(m_busy ? tr("One moment…") : next.isEmpty() ? tr("Next") : next);
    m_next->setEnabled(!m_busy);
    m_back->setText(tr("Back"));
    m_back->setVisible(step() == AtPlace || step() == AtOwner);
    m_back->setEnabled(!m_busy);
}

} // namespace lobby::ui
