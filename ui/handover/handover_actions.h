#pragma once

#include "models/handover/handover.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

class QTableView;

namespace lobby::ui {

class Actions;
class Page;

/// What the keys of the handover do; the page gives it.
struct HandoverCommands
{
    std::function<void(handover::Decision)> decide;
    std::function<void()> undo;
    std::function<void()> sign;
    std::function<void()> print;
    std::function<void()> save;
};

/// The actions of the page of the handover: a letter each decision.
class HandoverActions
{
    Q_DECLARE_TR_FUNCTIONS(HandoverActions)

public:
    static void declare(Actions &actions, Page &page, const HandoverCommands &commands);
    /// Why nothing can be decided, signed or printed; empty where it can.
    static void block(
        Actions &actions, const QString &sign, const QString &decide, const QString &sheet);
};

} // namespace lobby::ui
