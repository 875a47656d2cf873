#include "ui/privacy/notice_section.h"

#include "models/support/async.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/settings/language.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

NoticeSection::NoticeSection(
    privacy::Notices &notices, const access::Authoriser &authoriser, QWidget *parent)
    : QWidget(parent)
    , m_notices(notices)
    , m_authoriser(authoriser)
    , m_card(new Card(this))
    , m_message(new InlineMessage(this))
    , m_explanation(new QLabel(this))
    , m_languages(new QTabBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_publish(new QPushButton(this))
{
    m_languages->setObjectName(u"noticeLanguages"_s);
    m_text->setObjectName(u"noticeTyped"_s);
    m_text->setTabChangesFocus(true);
    m_publish->setObjectName(u"noticePublish"_s);
    setButtonKind(m_publish, ButtonKind::Primary);
    m_explanation->setWordWrap(true);
    setSecondary(m_explanation);
    for (const QString &tag : Language::available())
        m_languages->setTabData(m_languages->addTab(Language::nativeName(tag)), tag);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    column->addWidget(m_message);
    column->addWidget(m_card, 1);
    m_card->content()->addWidget(m_explanation);
    m_card->content()->addWidget(m_languages);
    m_card->content()->addWidget(m_text, 1);
    m_card->content()->addWidget(m_publish, 0, Qt::AlignLeading);
    connect(m_languages, &QTabBar::currentChanged, this,
        [this](int tab) { showText(m_languages->tabData(tab).toString()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_typed.insert(
            m_languages->tabData(m_languages->currentIndex()).toString(), m_text->toPlainText());
        showState();
    });
    connect(m_publish, &QPushButton::clicked, this, &NoticeSection::publish);
    retranslate();
}

void NoticeSection::reload()
{
    if (m_typed == m_inForce)
        load();
}

void NoticeSection::load()
{
    whenDone(m_notices.inForce(), this, [this](const Result<privacy::NoticeVersion> &notice) {
        if (!notice)
            return;
        m_version = notice->version;
        for (const QString &tag : Language::available())
            m_inForce.insert(tag, notice->texts.value(tag));
        m_typed = m_inForce;
        showText(m_languages->tabData(m_languages->currentIndex()).toString());
    });
}

void NoticeSection::showText(const QString &language)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_typed.value(language));
    showState();
}

void NoticeSection::publish()
{
    QMap<QString, QString> texts = m_typed;
    for (const QString &tag : m_typed.keys()) {
        if (m_typed.value(tag).trimmed().isEmpty())
            texts.remove(tag); // nobody is shown nothing: the nearest language stands in
    }
    m_publish->setEnabled(false);
    whenDone(m_notices.publish(texts), this, [this](const Result<qint64> &version) {
        if (!version) {
            const Wording words = describe(version.error());
            m_message->showMessage(
                Tone::Err, words.what, words.next, codeName(version.error().code));
            showState();
            return;
        }
        m_message->clear();
        load();
        Q_EMIT said(tr("Version %1 of the notice is in force.").arg(*version));
    });
}

void NoticeSection::showState()
{
    const bool may = m_authoriser.may(access::Permission::NoticePublish);
    m_text->setReadOnly(!may);
    m_publish->setEnabled(may && m_version > 0 && m_typed != m_inForce);
    m_publish->setToolTip(may ? QString() : tr("Your role does not include this."));
    m_publish->setText(tr("Publish as version %1").arg(m_version + 1));
    m_card->setTitle(
        m_version > 0 ? tr("Privacy notice, version %1").arg(m_version) : tr("Privacy notice"));
}

void NoticeSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeSection::retranslate()
{
    m_explanation->setText(
        tr("What guests are told before they agree to anything. {property} stands for the name of "
           "the house. A version that is in force never changes: guests have been shown it."));
    m_languages->setAccessibleName(tr("Languages of the notice"));
    m_text->setAccessibleName(tr("Text of the notice"));
    showState();
}

} // namespace lobby::ui
