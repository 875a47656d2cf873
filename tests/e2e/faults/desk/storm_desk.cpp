#include "tests/e2e/faults/desk/storm_clerk.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <unistd.h>

using namespace lobby;
using namespace lobby::tests;

/// storm_desk PROFILE MEMBER SEED PLACE: the desk of a profile, linked to its server as in the
/// program, with a clerk at it. The first line of standard input is the member's password, the
/// others are for the clerk; ends when there are no more.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        qFatal("storm_desk PROFILE MEMBER SEED PLACE");
    QFile input;
    if (!input.open(STDIN_FILENO, QFile::ReadOnly | QFile::Unbuffered))
        qFatal("no standard input");
    const auto nextLine = [&input] {
        QByteArray line;
        char c = 0;
        while (input.read(&c, 1) == 1 && c != '\n')
            line += c;
        return c == '\n' ? std::optional(line) : std::nullopt;
    };

    const SystemClock clock;
    const access::ProfileFolder folder(arguments.at(1));
    const auto password
        = access::Password::fromText(QString::fromUtf8(nextLine().value_or(QByteArray())));
    const auto member = access::Vault::memberNamed(folder, arguments.at(2));
    if (!password || !member)
        qFatal("no such member: %s", qPrintable(arguments.at(2)));
    const auto desk = app::Desk::open(folder, *member, *password, clock);
    if (!desk)
        qFatal("the desk does not open: %s", codeName(desk.error().code).data());
    app::SyncLink link((*desk)->database(), clock);
    StormClerk clerk(**desk, link, arguments.at(3).toULongLong(), arguments.at(4).toInt());

    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &clerk, [&] {
        if (const auto line = nextLine())
            clerk.hear(*line);
        else
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
