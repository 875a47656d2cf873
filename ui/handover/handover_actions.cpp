#include "ui/handover/handover_actions.h"

#include "ui/shell/page/actions.h"
#include "ui/shell/page/page.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::Decision;

namespace {

void addDecision(Actions &actions, Page &page, const QString &id, std::function<QString()> text,
    std::function<void()> run, Qt::Key key, const QString &icon)
{
    actions.add({.id = id,
                    .text = std::move(text),
                    .run = std::move(run),
                    .listKey = key,
                    .menu = Menu::Guest,
                    .icon = icon,
                    .hint = true},
        &page);
}

} // namespace

void HandoverActions::declare(Actions &actions, Page &page, const HandoverCommands &commands)
{
    const auto decide
        = [run = commands.decide](Decision decision) { return [run, decision] { run(decision); }; };
    addDecision(
        actions, page, u"handover.accept"_s, [] { return tr("Accept"); },
        decide(Decision::Accepted), Qt::Key_A, u"check-lg"_s);
    addDecision(
        actions, page, u"handover.return"_s, [] { return tr("Give back"); },
        decide(Decision::Returned), Qt::Key_R, u"arrow-left"_s);
    addDecision(
        actions, page, u"handover.give"_s, [] { return tr("Give to a colleague"); },
        decide(Decision::Reassigned), Qt::Key_G, u"arrow-right"_s);
    actions.add({.id = u"handover.undo"_s,
                    .text = [] { return tr("Take the decision back"); },
                    .run = commands.undo,
                    .listKey = Qt::Key_X,
                    .menu = Menu::Guest,
                    .icon = u"x-lg"_s,
                    .hint = true},
        &page);
    actions.add({.id = u"handover.sign"_s,
                    .text = [] { return tr("Sign and finish the handover"); },
                    .run = commands.sign,
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest},
        &page);
    actions.add({.id = u"handover.print"_s,
                    .text = [] { return tr("Print the shift sheet"); },
                    .run = commands.print,
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                    .menu = Menu::File,
                    .icon = u"printer"_s},
        &page);
    actions.add({.id = u"handover.save"_s,
                    .text = [] { return tr("Save the shift sheet as a PDF"); },
                    .run = commands.save,
                    .menu = Menu::File,
                    .icon = u"printer"_s},
        &page);
}

void HandoverActions::block(
    Actions &actions, const QString &sign, const QString &decide, const QString &sheet)
{
    actions.setBlocked(u"handover.sign"_s, sign);
    for (const QString &id :
        {u"handover.accept"_s, u"handover.return"_s, u"handover.give"_s, u"handover.undo"_s})
        actions.setBlocked(id, decide);
    actions.setBlocked(u"handover.print"_s, sheet);
    actions.setBlocked(u"handover.save"_s, sheet);
}

} // namespace lobby::ui
