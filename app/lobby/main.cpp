#include "app/lobby/options.h"
#include "app/lobby/program.h"
#include "app/process/single_instance.h"
#include "ui/wording/wording.h"

#include <QApplication>

#include <sys/prctl.h>

#include <cstdio>

int main(int argc, char **argv)
{
    prctl(PR_SET_DUMPABLE, 0); // keys are in memory: no core dumps
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lobby"));
    QApplication::setApplicationDisplayName(QStringLiteral("Lobby"));
    QApplication::setApplicationVersion(QStringLiteral(LOBBY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("lobby"));

    const auto options = lobby::app::readOptions(application);
    if (!options) {
        std::fputs(("lobby: " + options.error().subject.toUtf8() + "?\n").constData(), stderr);
        return 2;
    }
    using lobby::app::SingleInstance;
    SingleInstance instance(options->profile);
    if (options->screenshot.isEmpty() && !options->time) { // a picture is not a desk
        const SingleInstance::Standing standing = instance.enter();
        if (standing == SingleInstance::Standing::Second)
            return 0;
        if (standing == SingleInstance::Standing::Unanswered) {
            std::fputs("lobby: This profile is open already and does not answer.\n", stderr);
            return 1;
        }
    }
    lobby::app::Program program(*options);
    QObject::connect(
        &instance, &SingleInstance::raiseRequested, &program, &lobby::app::Program::comeForward);
    program.start();
    return QApplication::exec();
}
