#include "ui/backup/replacing_words.h"

#include <QDateTime>
#include <QLocale>

namespace lobby::ui {

QString ReplacingWords::consequences(const QString &moment)
{
    if (moment.isEmpty())
        return {};
    const QStringList lines {//: %1: day and time of a backup
        tr("• All windows of this desk close, and it comes back at the login as it was on %1.")
            .arg(moment),
        tr("• What was done since then is no longer in it, unless the server knows it. Save what "
           "is "
           "half typed before you begin."),
        tr("• First a backup of now is made. What is here now is kept in a folder beside it; "
           "nothing is deleted.")};
    return lines.join(u'\n');
}

QString ReplacingWords::question(const QString &moment)
{
    //: %1: day and time of a backup
    return tr("This desk is to go back to the backup of %1. Do you agree?").arg(moment);
}

QString ReplacingWords::anotherAgrees()
{
    return tr("Another member agrees");
}

QString ReplacingWords::agree()
{
    return tr("Agree, and restore now");
}

QString ReplacingWords::title()
{
    return tr("The backup takes the place of this desk");
}

QString ReplacingWords::working()
{
    return tr("First a backup of now is made and checked, then the chosen one is restored and "
              "checked. Until it is whole, this desk stays as it is.");
}

Wording ReplacingWords::done(const backup::Replaced &replaced)
{
    const QString when = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(replaced.restored.madeAtMs).toLocalTime(),
        QLocale::ShortFormat);
    QStringList next {//: %1: folder
        tr("What was here until now lies in %1, until somebody removes it.").arg(replaced.former)};
    if (replaced.restored.erasedAgain > 0)
        next.append(tr("%n guests or other records that were erased since were erased in it, too.",
            nullptr, replaced.restored.erasedAgain));
    if (replaced.restored.asksForNumber)
        next.append(tr("It hears from its server what it does not know."));
    //: %1: day and time
    return {tr("This desk is as it was on %1, with the members and passwords of today.").arg(when),
        next.join(u' ')};
}

Wording ReplacingWords::problem(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return {tr("The backup was not restored. This desk is as it was."),
            tr("Log in and go on, or start again.")};
    const Wording words = describe(error);
    return {
        tr("The backup was not restored. This desk is as it was."), words.what + u' ' + words.next};
}

} // namespace lobby::ui
