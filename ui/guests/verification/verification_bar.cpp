#include "ui/guests/verification/verification_bar.h"

#include "models/support/async.h"
#include "ui/guests/profile/chip_label.h"
#include "ui/guests/verification/verification_words.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace quality;
using Word = Verification;

namespace {

Tone toneOfState(VerificationState state)
{
    switch (state) {
    case VerificationState::SuspectedFalse:
        return Tone::Err;
    case VerificationState::DocumentVerified:
        return Tone::Ok;
    case VerificationState::ContactVerified:
        return Tone::Accent;
    case VerificationState::Unverified:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

VerificationBar::VerificationBar(Verifications &verifications, QWidget *parent)
    : QWidget(parent)
    , m_verifications(verifications)
    , m_line(new QHBoxLayout)
    , m_last(new QLabel(this))
    , m_right(new QPushButton(this))
    , m_wrong(new QPushButton(this))
    , m_question(new QWidget(this))
    , m_what(new QComboBox(m_question))
    , m_reason(new QLineEdit(m_question))
    , m_save(new QPushButton(m_question))
    , m_cancel(new QPushButton(m_question))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"verification"_s);
    m_last->setObjectName(u"verificationLast"_s);
    m_right->setObjectName(u"verificationRight"_s);
    m_wrong->setObjectName(u"verificationWrong"_s);
    m_what->setObjectName(u"verificationWhat"_s);
    m_reason->setObjectName(u"verificationReason"_s);
    m_save->setObjectName(u"verificationSave"_s);
    m_cancel->setObjectName(u"verificationCancel"_s);
    m_message->setObjectName(u"verificationMessage"_s);
    m_last->setTextFormat(Qt::PlainText);
    setSecondary(m_last);
    for (QPushButton *button : {m_right, m_wrong, m_cancel})
        setButtonKind(button, ButtonKind::Quiet);
    m_line->setSpacing(Space::control);
    m_line->addWidget(m_last, 1);
    m_line->addWidget(m_right);
    m_line->addWidget(m_wrong);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins({});
    question->setSpacing(Space::control);
    question->addWidget(m_what);
    question->addWidget(m_reason, 1);
    question->addWidget(m_save);
    question->addWidget(m_cancel);
    m_question->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::control);
    column->addLayout(m_line);
    column->addWidget(m_question);
    column->addWidget(m_message);
    connect(m_right, &QPushButton::clicked, this, &VerificationBar::sayRight);
    connect(m_wrong, &QPushButton::clicked, this, &VerificationBar::askWrong);
    connect(m_save, &QPushButton::clicked, this, &VerificationBar::sayWrong);
    connect(m_cancel, &QPushButton::clicked, this, &VerificationBar::closeQuestion);
    connect(m_reason, &QLineEdit::returnPressed, this, &VerificationBar::sayWrong);
    retranslate();
}

void VerificationBar::showGuest(const Uuid &guest)
{
    if (guest != m_guest) {
        m_guest = guest;
        m_known = {};
        m_question->hide();
        m_reason->clear();
        m_message->clear();
    }
    const int generation = ++m_generation;
    whenDone(m_verifications.ofGuest(guest), this,
        [this, generation](const Result<GuestVerification> &known) {
            if (generation == m_generation && known)
                showKnown(*known);
        });
}

void VerificationBar::showKnown(const GuestVerification &known)
{
    m_known = known;
    delete m_chip;
    m_chip = new ChipLabel({VerificationWords::state(known.state), toneOfState(known.state)}, this);
    m_line->insertWidget(0, m_chip);
    m_last->setText(VerificationWords::last(known));
    m_last->setToolTip(m_last->text());
    const bool may = m_verifications.maySay();
    for (QPushButton *button : {m_right, m_wrong}) {
        button->setEnabled(may);
        button->setToolTip(may ? QString() : tr("Your role does not include this."));
    }
}

void VerificationBar::say(const Word &word, const QString &sentence)
{
    m_message->clear();
    whenDone(m_verifications.say(word), this,
        [this, sentence, guest = m_guest](const Result<Done> &done) {
            if (guest != m_guest)
                return;
            if (!done) {
                const Wording words = describe(done.error());
                m_message->showMessage(
                    Tone::Err, words.what, words.next, QString(codeName(done.error().code)));
                return;
            }
            closeQuestion();
            m_reason->clear();
            showGuest(guest);
            Q_EMIT said(sentence);
        });
}

void VerificationBar::sayRight()
{
    if (m_right->isEnabled())
        say({.guest = m_guest}, tr("Noted: the guest says that it is right."));
}

void VerificationBar::askWrong()
{
    if (!m_wrong->isEnabled())
        return;
    m_question->show();
    m_what->setFocus();
}

void VerificationBar::sayWrong()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_message->showMessage(Tone::Err, tr("Write what is wrong with it."),
            tr("Nothing is lost: the record stays as it is until somebody mends it."));
        m_reason->setFocus();
        return;
    }
    say({.guest = m_guest,
            .what = Word::What(m_what->currentIndex()),
            .outcome = Word::Outcome::False,
            .reason = m_reason->text()},
        tr("Noted: this is wrong. Mend it, or say that it is right, when you know."));
}

void VerificationBar::closeQuestion()
{
    const bool wasOpen = m_question->isVisible();
    m_question->hide();
    m_message->clear();
    if (wasOpen)
        Q_EMIT left();
}

void VerificationBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible())
        closeQuestion();
    else
        QWidget::keyPressEvent(event);
}

void VerificationBar::retranslate()
{
    m_right->setText(tr("Is right  Y"));
    m_wrong->setText(tr("Is wrong  W"));
    m_save->setText(tr("Note it"));
    m_cancel->setText(tr("Leave it"));
    QStringList things;
    for (int i = 0; i < kVerifiedThings; ++i)
        things.append(VerificationWords::thing(Word::What(i)));
    setTexts(m_what, things);
    m_what->setAccessibleName(tr("What is wrong"));
    m_reason->setAccessibleName(tr("What the guest says"));
    m_reason->setPlaceholderText(tr("What the guest says"));
    if (m_chip)
        showKnown(GuestVerification(m_known));
}

} // namespace lobby::ui
