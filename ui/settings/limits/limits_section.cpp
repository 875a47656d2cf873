#include "ui/settings/limits/limits_section.h"

#include "models/support/async.h"
#include "ui/access/role_names.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/money_text.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using promises::AuthorityLimits;
using promises::kLimitedRoles;

namespace {

constexpr int kCardWidth = 420;

} // namespace

LimitsSection::LimitsSection(promises::Authority &authority, QString currency, QWidget *parent)
    : QWidget(parent)
    , m_authority(authority)
    , m_currency(std::move(currency))
    , m_card(new Card(this))
    , m_message(new InlineMessage(this))
    , m_what(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_save(new QPushButton(this))
{
    for (size_t i = 0; i < kLimitedRoles.size(); ++i) {
        m_fields.at(i) = new QLineEdit(this);
        m_fields.at(i)->setObjectName(u"limit%1"_s.arg(i));
        m_rows.at(i) = new FormRow({}, m_fields.at(i), this);
        connect(m_fields.at(i), &QLineEdit::textEdited, this, &LimitsSection::refreshState);
        connect(m_fields.at(i), &QLineEdit::returnPressed, this, &LimitsSection::save);
    }
    build();
    connect(m_save, &QPushButton::clicked, this, &LimitsSection::save);
    retranslate();
}

void LimitsSection::build()
{
    m_save->setObjectName(u"limitsSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    for (QLabel *label : {m_what, m_reason}) {
        setSecondary(label);
        label->setWordWrap(true);
    }
    m_card->content()->addWidget(m_what);
    for (FormRow *row : m_rows)
        m_card->content()->addWidget(row);
    m_card->content()->addWidget(m_reason);
    m_card->content()->addWidget(m_save, 0, Qt::AlignLeading);
    m_card->setFixedWidth(currentLook().scaled(kCardWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_message);
    column->addWidget(m_card, 0, Qt::AlignLeading);
    column->addStretch();
}

void LimitsSection::reload()
{
    if (!m_loaded || contents() == m_stored)
        load();
    refreshState();
}

void LimitsSection::load()
{
    whenDone(m_authority.load(), this, [this](const Result<AuthorityLimits> &limits) {
        if (limits)
            showLimits(*limits);
        else
            fail(limits.error());
    });
}

void LimitsSection::showLimits(const AuthorityLimits &limits)
{
    m_message->clear();
    for (size_t i = 0; i < kLimitedRoles.size(); ++i) {
        const auto limit = limits.most.find(kLimitedRoles.at(i));
        m_fields.at(i)->setText(
            moneyText(limit == limits.most.end() ? 0 : limit->second, m_currency));
        m_rows.at(i)->setProblem({});
    }
    m_stored = contents();
    m_loaded = true;
    refreshState();
}

QStringList LimitsSection::contents() const
{
    QStringList contents;
    for (const QLineEdit *field : m_fields)
        contents.append(field->text());
    return contents;
}

std::optional<AuthorityLimits> LimitsSection::typed()
{
    AuthorityLimits limits {m_currency, {}};
    QLineEdit *wrong = nullptr;
    for (size_t i = 0; i < kLimitedRoles.size(); ++i) {
        const auto amount = moneyTyped(m_fields.at(i)->text(), m_currency);
        m_rows.at(i)->setProblem(
            amount ? QString() : tr("Write an amount, as in 200; 0 for nothing."));
        if (amount)
            limits.most[kLimitedRoles.at(i)] = *amount;
        else if (!wrong)
            wrong = m_fields.at(i);
    }
    if (!wrong)
        return limits;
    wrong->setFocus();
    return std::nullopt;
}

void LimitsSection::save()
{
    const auto limits = m_save->isEnabled() ? typed() : std::nullopt;
    if (!limits)
        return;
    whenDone(m_authority.save(*limits), this, [this](const Result<Done> &saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        load();
        Q_EMIT said(tr("The limits were saved."));
    });
}

void LimitsSection::fail(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void LimitsSection::refreshState()
{
    const bool may = m_authority.maySave();
    m_reason->setText(may ? QString() : GuestWords::permissionNeeded(u"settings.property"_s));
    m_reason->setVisible(!may);
    for (QLineEdit *field : m_fields)
        field->setReadOnly(!may);
    m_save->setEnabled(may && m_loaded && contents() != m_stored);
}

void LimitsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LimitsSection::retranslate()
{
    m_card->setTitle(tr("What each role may give a guest"));
    m_what->setText(
        tr("At a time, in %1. Beyond it another member agrees with his password, as far "
           "as his own limit goes.")
            .arg(m_currency));
    for (size_t i = 0; i < kLimitedRoles.size(); ++i)
        m_rows.at(i)->setLabel(roleText(kLimitedRoles.at(i)));
    m_save->setText(tr("Save the limits"));
    refreshState();
}

} // namespace lobby::ui
