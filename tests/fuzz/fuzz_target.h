#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace lobby::fuzz {

/// One target: what is made of bytes that may be anybody's. Each program defines it once; libFuzzer
/// calls it with what it invents, run_corpus with the files of a folder.
void tryInput(QByteArrayView input);

/// What must hold of every input; otherwise the input is a find.
inline void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("does not hold: %s", what);
}

} // namespace lobby::fuzz
