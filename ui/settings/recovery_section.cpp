#include "ui/settings/recovery_section.h"

#include "models/support/async.h"
#include "ui/access/first_run/recovery_step.h"
#include "ui/access/step_up_card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStepWidth = 380;
}

RecoverySection::RecoverySection(
    access::StaffDirectory &staff, access::PropertySettings &property, QWidget *parent)
    : QWidget(parent)
    , m_staff(staff)
    , m_property(property)
    , m_title(new Heading(this))
    , m_explanation(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_reason(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_step(new StepUpCard(staff, this))
    , m_sheet(new RecoveryStep(this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_make->setObjectName(u"recoveryMake"_s);
    m_reason->setObjectName(u"recoveryReason"_s);
    m_next->setObjectName(u"recoveryNext"_s);
    m_cancel->setObjectName(u"recoveryCancel"_s);
    setTextStyle(m_title, TextStyle::Subtitle);
    m_explanation->setWordWrap(true);
    setSecondary(m_explanation);
    setSecondary(m_reason);
    setButtonKind(m_next, ButtonKind::Primary);
    m_step->setFixedWidth(currentLook().scaled(kStepWidth));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::control);
    top->addWidget(m_make);
    top->addWidget(m_reason, 1);
    column->addLayout(top);
    column->addWidget(m_step, 0, Qt::AlignLeading);
    column->addWidget(m_sheet);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::control);
    bottom->addStretch();
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_next);
    column->addLayout(bottom);
    column->addStretch();

    connect(m_make, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_step->ask([this] { begin(); });
    });
    connect(m_sheet, &WizardStep::changed, this, &RecoverySection::retranslate);
    connect(m_sheet, &WizardStep::nextRequested, this, &RecoverySection::next);
    connect(m_next, &QPushButton::clicked, this, &RecoverySection::next);
    connect(m_cancel, &QPushButton::clicked, this, &RecoverySection::cancel);
    retranslate();
}

void RecoverySection::reload()
{
    retranslate();
}

void RecoverySection::begin()
{
    whenDone(m_property.load(), this, [this](const Result<access::Property> &house) {
        if (!isVisible()) // the desk was locked meanwhile
            return;
        m_making = true;
        m_sheet->setKey(std::make_shared<const access::RecoveryKey>(access::RecoveryKey::random()),
            house ? house->name : QString());
        retranslate();
        m_sheet->focusFirst();
    });
}

void RecoverySection::next()
{
    if (m_busy || !m_making || !m_sheet->check())
        return;
    m_message->clear();
    setBusy(true);
    whenDone(m_staff.replaceRecovery(m_sheet->typed()), this,
        [this](const Result<Done> &replaced) { finish(replaced); });
}

void RecoverySection::finish(const Result<Done> &replaced)
{
    setBusy(false);
    if (replaced) {
        cancel();
        Q_EMIT said(tr("The new recovery sheet is in force. Destroy the old one."));
        return;
    }
    if (StepUpCard::isNeededFor(replaced.error())) {
        m_step->ask([this] { next(); });
        return;
    }
    const Wording words = describe(replaced.error());
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(replaced.error().code));
}

void RecoverySection::cancel()
{
    m_step->dismiss();
    m_sheet->forget();
    m_making = false;
    retranslate();
}

void RecoverySection::setBusy(bool busy)
{
    m_busy = busy;
    m_sheet->setEnabled(!busy);
    retranslate();
}

/// Also when the lock covers the desk: nobody else finds the key here.
void RecoverySection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        cancel();
}

void RecoverySection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecoverySection::retranslate()
{
    const bool may = m_staff.may(access::Permission::RecoveryReplace);
    m_title->setText(m_making ? m_sheet->title() : tr("Recovery sheet"));
    m_explanation->setText(m_making
            ? m_sheet->explanation()
            : tr("When every password is lost, the recovery sheet alone opens the database. Make a "
                 "new one when the old one is lost or somebody may have seen it; the old one stops "
                 "working then."));
    m_make->setText(tr("Make a new recovery sheet"));
    m_make->setVisible(!m_making);
    m_make->setEnabled(may);
    m_reason->setText(
        may ? QString() : tr("Managers and administrators can make a new recovery sheet."));
    m_sheet->setVisible(m_making);
    for (QPushButton *button : {m_next, m_cancel}) {
        button->setVisible(m_making);
        button->setEnabled(!m_busy);
    }
    const QString next = m_sheet->nextText();
    m_next->setText(m_busy   ? tr("One moment…")
            : next.isEmpty() ? tr("Use this sheet from now on")
                             : next);
    m_cancel->setText(tr("Keep the old sheet"));
}

} // namespace lobby::ui
