#include "ui/access/recovery_card.h"

#include "models/support/async.h"
#include "ui/access/new_password.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::RecoveryKey;

namespace {

constexpr int kMaxTyped = 200; ///< room for spaces and dashes of all kinds

QString sentenceOf(const RecoveryKey::Problem &problem)
{
    using enum RecoveryKey::Problem::Kind;
    switch (problem.kind) {
    case TooShort:
        return RecoveryCard::tr(
            "Something is missing: the sheet has %n groups.", nullptr, RecoveryKey::kGroups);
    case TooLong:
        return RecoveryCard::tr(
            "This is too much: the sheet has %n groups.", nullptr, RecoveryKey::kGroups);
    case IllegalCharacter:
    case WrongGroup:
        return RecoveryCard::tr("Group %1 is not what the sheet says. Look at it once more.")
            .arg(QLocale().toString(problem.group));
    case WrongChecksum:
        return RecoveryCard::tr("The groups do not belong together. Look at all of them again.");
    }
    Q_UNREACHABLE();
}

} // namespace

RecoveryCard::RecoveryCard(Recover recover, QWidget *parent)
    : Card(parent)
    , m_recover(std::move(recover))
    , m_text(new QLabel(this))
    , m_member(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_memberRow(new FormRow({}, m_member, this))
    , m_keyRow(new FormRow({}, m_key, this))
    , m_password(new NewPassword(u"recoveryPassword"_s, this))
    , m_back(new QPushButton(this))
    , m_set(new QPushButton(this))
{
    m_member->setObjectName(u"recoveryMember"_s);
    m_key->setObjectName(u"recoveryKey"_s);
    m_back->setObjectName(u"recoveryBack"_s);
    m_set->setObjectName(u"recoverySet"_s);
    m_text->setWordWrap(true);
    setSecondary(m_text);
    m_key->setMaxLength(kMaxTyped);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setButtonKind(m_set, ButtonKind::Primary);

    content()->setSpacing(Space::area);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_memberRow),
             static_cast<QWidget *>(m_keyRow), static_cast<QWidget *>(m_password)})
        content()->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_set);
    content()->addLayout(buttons);

    connect(m_key, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &NewPassword::submitted, this, &RecoveryCard::submit);
    connect(m_set, &QPushButton::clicked, this, &RecoveryCard::submit);
    connect(m_back, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT cancelled();
    });
    retranslate();
}

void RecoveryCard::start(const std::vector<access::VaultKeys::Member> &members, const Uuid &chosen)
{
    forget();
    m_member->clear();
    for (const access::VaultKeys::Member &member : members) {
        m_member->addItem(member.displayName, QVariant::fromValue(member.id));
        if (member.id == chosen)
            m_member->setCurrentIndex(m_member->count() - 1);
    }
    m_key->setFocus();
}

void RecoveryCard::submit()
{
    if (m_busy)
        return;
    auto key = RecoveryKey::parse(m_key->text());
    m_keyRow->setProblem(key ? QString() : sentenceOf(key.error()));
    auto password = m_password->check(m_member->currentText());
    if (!key) {
        m_key->setFocus();
        return;
    }
    if (!password)
        return;
    setBusy(true);
    const auto member = m_member->currentData().value<Uuid>();
    whenDone(m_recover(member, std::make_shared<const RecoveryKey>(*std::move(key)),
                 *std::move(password)),
        this, [this, member](const Result<Done> &result) { finish(member, result); });
}

void RecoveryCard::finish(const Uuid &member, const Result<Done> &result)
{
    setBusy(false);
    if (result) {
        forget();
        Q_EMIT recovered(member);
        return;
    }
    if (result.error().code == Error::Code::WrongPassword) {
        m_keyRow->setProblem(tr("This is the sheet of another database, or an older one."));
    } else {
        const Wording words = describe(result.error());
        m_keyRow->setProblem(words.what + u' ' + words.next);
    }
    m_key->setFocus();
}

void RecoveryCard::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *part : {static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_back)})
        part->setEnabled(!busy);
}

void RecoveryCard::forget()
{
    m_key->clear();
    m_keyRow->setProblem({});
    m_password->clear();
}

void RecoveryCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecoveryCard::retranslate()
{
    setTitle(tr("A new password by the recovery sheet"));
    m_text->setText(tr("Type the groups as they stand on the sheet, the spaces as you like."));
    m_memberRow->setLabel(tr("For whom"));
    m_keyRow->setLabel(tr("Key on the sheet"));
    m_back->setText(tr("Back"));
    m_set->setText(tr("Set this password"));
}

} // namespace lobby::ui
