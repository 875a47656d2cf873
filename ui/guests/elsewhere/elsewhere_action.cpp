#include "ui/guests/elsewhere/elsewhere_action.h"

#include "ui/guests/elsewhere/elsewhere_page.h"
#include "ui/guests/elsewhere/seeks_somebody.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/page/page_stack.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using sync::LinkState;

ElsewhereAction::ElsewhereAction(MainWindow &window, const access::Authoriser &authoriser)
    : QObject(&window)
    , m_window(window)
    , m_authoriser(authoriser)
{
    window.actions().add({.id = kId,
        .text = [] { return tr("Ask the other branches"); },
        .run = [this] { run(); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
        .menu = Menu::Guest,
        .icon = u"building"_s});
}

void ElsewhereAction::run()
{
    const auto *before = dynamic_cast<const SeeksSomebody *>(m_window.pages().page());
    const guests::Somebody sought = before ? before->sought() : guests::Somebody();
    const bool goesBack = before && before->goesOn();
    m_window.openPage({u"elsewhere"_s});
    if (auto *page = qobject_cast<ElsewherePage *>(m_window.pages().page()))
        page->seek(sought, goesBack);
}

void ElsewhereAction::follow(const LinkState &state)
{
    m_window.actions().setBlocked(kId, whyNot(state));
}

QString ElsewhereAction::whyNot(const LinkState &state) const
{
    if (!m_authoriser.may(access::Permission::GuestAskBranches))
        return tr("Your role does not include this.");
    switch (state.link) {
    case LinkState::Link::None:
        return tr("This desk works by itself: it has no server to ask.");
    case LinkState::Link::Offline:
        return tr("The server does not answer: the other branches cannot be asked now.");
    case LinkState::Link::Stopped:
        return tr("The server does not let this desk ask: see the page Server.");
    case LinkState::Link::Online:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace lobby::ui
