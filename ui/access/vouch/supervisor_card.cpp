#include "ui/access/vouch/supervisor_card.h"

#include "ui/access/login_panel.h"
#include "ui/access/member_tiles.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/look.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

SupervisorCard::SupervisorCard(Asking asking, const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_asking(std::move(asking))
    , m_title([] { return tr("A supervisor decides"); })
    , m_verb([] { return tr("Allow it"); })
    , m_clock(clock)
    , m_what(new QLabel(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("supervisorCard"));
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    content()->addWidget(m_what);
    content()->addWidget(m_message);
    hide();
    retranslate();
}

void SupervisorCard::setWords(std::function<QString()> title, std::function<QString()> verb)
{
    m_title = std::move(title);
    m_verb = std::move(verb);
    retranslate();
}

void SupervisorCard::ask(const QString &what, const Uuid &object)
{
    if (m_panel && m_object == object)
        return;
    dismiss();
    m_object = object;
    m_what->setText(what);
    const Vouching vouching = m_asking(object);
    m_panel = new LoginPanel(vouching.entrance, m_clock, this);
    m_panel->setVerb(m_verb);
    content()->addWidget(m_panel);
    const auto fail = [this](const Error &error) {
        const Wording words = describe(error);
        m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    };
    connect(m_panel, &LoginPanel::unlocked, this, [this, given = vouching.given] {
        dismiss();
        Q_EMIT vouched(given->value());
    });
    connect(m_panel, &LoginPanel::vaultFailed, this, fail);
    if (const Result<Done> read = m_panel->refresh(); !read)
        fail(read.error());
    show();
}

void SupervisorCard::dismiss()
{
    hide();
    m_message->clear();
    m_object = {};
    if (m_panel)
        m_panel->deleteLater(); // its own signal may have brought us here
    m_panel = nullptr;
}

void SupervisorCard::focusFirst()
{
    if (!m_panel)
        return;
    if (m_panel->tiles().count() == 1)
        m_panel->focusPassword();
    else
        m_panel->focusTiles();
}

void SupervisorCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SupervisorCard::retranslate()
{
    setTitle(m_title());
}

} // namespace lobby::ui
