#include "ui/checkin/cards/pages/key_in_page.h"

#include "models/support/async.h"
#include "ui/checkin/cards/pages/key_in_form.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

KeyInPage::KeyInPage(const CardServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_form(new KeyInForm(this))
    , m_message(new InlineMessage(this))
    , m_done(new QLabel(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"keyInPage"_s);
    m_message->setObjectName(u"keyInMessage"_s);
    m_done->setObjectName(u"keyInDone"_s);
    m_done->setTextFormat(Qt::PlainText);
    setSecondary(m_done);
    m_save->setObjectName(u"keyInSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::area);
    column->addWidget(m_header);
    column->addWidget(m_form);
    column->addWidget(m_message);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_done, 1);
    bottom->addWidget(m_save);
    column->addLayout(bottom);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &KeyInPage::save);
    retranslate();
}

PageEntry KeyInPage::entry(const CardServices &services)
{
    return {u"card-entry"_s, [] { return tr("Key in a card"); }, u"person-vcard"_s,
        [services](QWidget *parent) { return new KeyInPage(services, parent); },
        PageEntry::Place::Hidden, u"stays"_s};
}

bool KeyInPage::take(const QString &scan)
{
    return m_form->takeNumber(scan);
}

QString KeyInPage::title() const
{
    return tr("Key in a card");
}

void KeyInPage::declareActions(Actions &actions)
{
    actions.add({.id = u"cards.save"_s,
                    .text = [] { return tr("Save the card that was keyed in"); },
                    .run = [this] { save(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest},
        this);
}

void KeyInPage::open(const QString &argument)
{
    if (!argument.isEmpty())
        m_form->takeNumber(argument);
}

void KeyInPage::focusFirst()
{
    m_form->focusFirst();
}

void KeyInPage::restoreDraft(const QJsonObject &)
{
    m_form->clear();
    m_message->clear();
    m_last.clear();
    m_count = 0;
    retranslate();
}

QList<QWidget *> KeyInPage::panes() const
{
    return {m_form, m_save};
}

QList<KeyHint> KeyInPage::keyHints() const
{
    return {{u"Enter"_s, tr("Next field, and at the end save")}, {u"Esc"_s, tr("Back")}};
}

void KeyInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_form->focusNext())
            save();
    } else {
        Page::keyPressEvent(event);
    }
}

void KeyInPage::save()
{
    if (m_busy)
        return;
    m_message->clear();
    const auto card = m_form->typed(m_services.lists.today());
    if (!card)
        return;
    m_busy = true;
    whenDone(m_services.keyed.save(*card), this,
        [this, cardNo = card->cardNo](const Result<Uuid> &stay) {
            m_busy = false;
            if (stay) {
                saved(cardNo);
                Q_EMIT keyedIn(cardNo, *stay);
                return;
            }
            const Wording words = describe(stay.error());
            if (!m_form->showError(stay.error(), words.what))
                m_message->showMessage(
                    Tone::Err, words.what, words.next, codeName(stay.error().code));
        });
}

void KeyInPage::saved(const QString &cardNo)
{
    ++m_count;
    m_last = cardNo;
    m_form->clear();
    m_form->focusFirst();
    retranslate();
}

void KeyInPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("Guest, stay and registration are saved together."));
    m_form->retranslate();
    m_save->setText(tr("Save  Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save"));
    m_done->setText(m_count == 0
            ? QString()
            : tr("%n card(s) keyed in, the last one %1.", nullptr, m_count).arg(m_last));
}

} // namespace lobby::ui
