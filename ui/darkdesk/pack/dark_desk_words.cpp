#include "ui/darkdesk/pack/dark_desk_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using Problem = darkdesk::PackPassphrase::Problem;

QString DarkDeskWords::title()
{
    return tr("Dark-desk pack");
}

Wording DarkDeskWords::problem(const Error &error)
{
    if (error.subject == "passphrase"_L1)
        return {tr("There is no pack: nobody has set its passphrase."),
            tr("A manager sets it in the settings, under Dark desk.")};
    if (error.subject == "folder"_L1)
        return {tr("The folder of the pack is not there."),
            tr("The last pack is untouched. Plug the stick in or choose another folder in the "
               "settings; the desk tries again by itself.")};
    switch (error.code) {
    case Error::Code::DiskFull:
        return {tr("There is no room for the pack: the disk is full."),
            tr("The last pack is untouched. Make room; the desk tries again by itself.")};
    case Error::Code::NotLoggedIn:
    case Error::Code::NotAllowed:
        return describe(error);
    default:
        return {tr("The pack could not be written."),
            tr("The last pack is untouched, and the desk tries again by itself. Choose another "
               "folder in the settings if this stays.")};
    }
}

QString DarkDeskWords::passphrase(Problem problem)
{
    switch (problem) {
    case Problem::TooShort:
        return tr("Type at least %1 characters.").arg(darkdesk::PackPassphrase::kLeast);
    case Problem::TooLong:
        return tr("Type at most %1 characters.").arg(darkdesk::PackPassphrase::kMost);
    case Problem::NotOnEveryKeyboard:
        return tr("Use plain Latin letters, figures and signs: whoever opens the pack may have no "
                  "input method.");
    case Problem::TooSimple:
        return tr("These are too few different characters.");
    }
    Q_UNREACHABLE();
}

QString DarkDeskWords::state(std::optional<qint64> lastMs, const QDateTime &now)
{
    if (!lastMs)
        return tr("No pack has been written yet.");
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(*lastMs);
    return tr("The pack holds the data of %1.")
        .arg(then.toString(then.date() == now.date() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s));
}

} // namespace lobby::ui
