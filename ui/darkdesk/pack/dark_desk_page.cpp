#include "ui/darkdesk/pack/dark_desk_page.h"

#include "models/support/async.h"
#include "ui/darkdesk/pack/dark_desk_words.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

DarkDeskPage::DarkDeskPage(PackDesk &pack, QWidget *parent)
    : Page(parent)
    , m_pack(pack)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_card(new Card(this))
    , m_explanation(new QLabel(this))
    , m_state(new QLabel(this))
    , m_where(new QLabel(this))
    , m_refresh(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_settings(new QPushButton(this))
    , m_slips(new QPushButton(this))
{
    setObjectName(u"darkDeskPage"_s);
    m_message->setObjectName(u"darkDeskMessage"_s);
    m_state->setObjectName(u"darkDeskState"_s);
    m_where->setObjectName(u"darkDeskWhere"_s);
    m_refresh->setObjectName(u"darkDeskRefresh"_s);
    m_print->setObjectName(u"darkDeskPrint"_s);
    m_settings->setObjectName(u"darkDeskSettings"_s);
    m_slips->setObjectName(u"darkDeskSlips"_s);
    build();
    connect(m_refresh, &QPushButton::clicked, this, &DarkDeskPage::refresh);
    connect(m_print, &QPushButton::clicked, this, &DarkDeskPage::print);
    connect(m_settings, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({u"settings"_s, u"darkdesk"_s});
    });
    connect(m_slips, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({u"slips"_s}); });
    connect(&m_pack, &PackDesk::changed, this, &DarkDeskPage::showState);
    retranslate();
}

PageEntry DarkDeskPage::entry(PackDesk &pack)
{
    return {u"dark-desk"_s, [] { return tr("Dark desk"); }, u"moon"_s,
        [&pack](QWidget *parent) { return new DarkDeskPage(pack, parent); },
        PageEntry::Place::Hidden, u"today"_s};
}

void DarkDeskPage::build()
{
    setButtonKind(m_refresh, ButtonKind::Primary);
    setButtonKind(m_print, ButtonKind::Secondary);
    setButtonKind(m_settings, ButtonKind::Quiet);
    setButtonKind(m_slips, ButtonKind::Quiet);
    for (QLabel *label : {m_explanation, m_state, m_where}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setSecondary(m_explanation);
    setSecondary(m_where);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVBoxLayout *content = m_card->content();
    content->addWidget(m_explanation);
    content->addWidget(m_state);
    content->addWidget(m_where);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    for (QPushButton *button : {m_refresh, m_print, m_settings, m_slips})
        buttons->addWidget(button);
    buttons->addStretch();
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::area);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_card);
    column->addStretch();
}

QString DarkDeskPage::title() const
{
    return tr("Dark desk");
}

void DarkDeskPage::declareActions(Actions &actions)
{
    actions.add({.id = u"darkdesk.print"_s,
                    .text = [] { return tr("Print the dark-desk pack now"); },
                    .run = [this] { print(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                    .menu = Menu::File,
                    .icon = u"printer"_s},
        this);
}

void DarkDeskPage::open(const QString &)
{
    m_print->setEnabled(m_pack.desk().mayPrint());
    m_print->setToolTip(m_print->isEnabled() ? QString() : tr("Your role does not include this."));
    m_shownProblem.clear();
    showState();
    whenDone(m_pack.desk().hasPassphrase(), this, [this](const Result<bool> &has) {
        if (has && !*has)
            showProblem({Error::Code::Invalid, {}, u"passphrase"_s});
    });
}

void DarkDeskPage::focusFirst()
{
    m_refresh->setFocus();
}

void DarkDeskPage::refresh()
{
    m_shownProblem.clear();
    m_message->clear();
    m_pack.refresh();
}

QList<QWidget *> DarkDeskPage::panes() const
{
    return {m_refresh};
}

QList<KeyHint> DarkDeskPage::keyHints() const
{
    return {{u"F5"_s, tr("New pack")}, {u"Ctrl+P"_s, tr("Print it now")}, {u"Esc"_s, tr("Back")}};
}

void DarkDeskPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void DarkDeskPage::showState()
{
    m_state->setText(m_pack.isWorking()
            ? tr("A new pack is being made.")
            : DarkDeskWords::state(m_pack.lastMs(), m_pack.desk().clock().now().toLocalTime()));
    m_where->setText(tr("File: %1").arg(m_pack.file()));
    m_refresh->setEnabled(!m_pack.isWorking());
    if (m_pack.isWorking())
        return;
    const auto &problem = m_pack.problem();
    if (!problem) {
        if (!std::exchange(m_shownProblem, {}).isEmpty())
            m_message->clear();
        return;
    }
    showProblem(*problem);
}

void DarkDeskPage::showProblem(const Error &problem)
{
    const Wording words = DarkDeskWords::problem(problem);
    if (std::exchange(m_shownProblem, words.what) != words.what)
        m_message->showMessage(Tone::Warn, words.what, words.next, codeName(problem.code));
}

void DarkDeskPage::print()
{
    if (!m_print->isEnabled())
        return;
    whenDone(m_pack.print(), this, [this](const Result<Done> &printed) {
        if (printed) {
            m_message->clear();
            Q_EMIT toastRequested(
                tr("The pack is on its way to the printer. It is not encrypted on paper: keep it "
                   "locked away and destroy the one before."),
                {}, {});
        } else if (printed.error().code == Error::Code::Unavailable) {
            m_message->showMessage(Tone::Warn, tr("No printer took the pack."),
                tr("Nothing is lost: open the file on another computer and print it there. The "
                   "printer is chosen in the settings, under Registration card."),
                codeName(printed.error().code));
        } else {
            const Wording words = describe(printed.error());
            m_message->showMessage(
                Tone::Err, words.what, words.next, codeName(printed.error().code));
        }
    });
}

void DarkDeskPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("What you need when the power, this computer or this program is gone"));
    m_card->setTitle(DarkDeskWords::title());
    m_explanation->setText(
        tr("In house, arrivals of today and tomorrow, allergies, open cases and promises and a "
           "roll-call, as an encrypted PDF. It is made anew by itself while the desk is open."));
    m_refresh->setText(tr("New pack now  F5"));
    m_refresh->setAccessibleName(tr("New pack now"));
    m_print->setText(tr("Print it now  Ctrl+P"));
    m_print->setAccessibleName(tr("Print it now"));
    m_settings->setText(tr("Passphrase and folder…"));
    m_slips->setText(tr("Numbered slips…"));
    m_shownProblem.clear();
    showState();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
