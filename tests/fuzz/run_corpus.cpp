#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>

/// run_corpus FOLDER: each file of the folder through the target, once; what a compiler without
/// libFuzzer does with a corpus.
int main(int argc, char *argv[])
{
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (argc != 2 || names.isEmpty())
        qFatal("name a folder with inputs");
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        qInfo("%s", qPrintable(name)); // the last one printed is the one that fell
        lobby::fuzz::tryInput(file.readAll());
    }
    return 0;
}
