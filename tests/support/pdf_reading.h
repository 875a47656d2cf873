#pragma once

#include <QImage>
#include <QProcess>
#include <QString>

namespace lobby::tests {

/// What one of poppler's programs (poppler-utils) prints about a document on its standard input:
/// another implementation than the one that wrote it, and no file on the disk.
inline QByteArray askPoppler(
    const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s cannot be started: poppler-utils is missing", qPrintable(program));
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// As somebody reads it, pages ended by form feeds. Normalised: where a font draws a character and
/// its radical alike, a document cannot say which of them it was.
inline QString textOfPdf(const QByteArray &pdf)
{
    return QString::fromUtf8(
        askPoppler(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                QStringLiteral("-"), QStringLiteral("-")},
            pdf))
        .normalized(QString::NormalizationForm_KC);
}

inline QString factsOfPdf(const QByteArray &pdf)
{
    return QString::fromUtf8(askPoppler(QStringLiteral("pdfinfo"), {QStringLiteral("-")}, pdf));
}

/// The first page as it is printed.
inline QImage pictureOfPdf(const QByteArray &pdf, int dotsPerInch = 150)
{
    return QImage::fromData(askPoppler(QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"),
            QStringLiteral("1"), QStringLiteral("-r"), QString::number(dotsPerInch),
            QStringLiteral("-")},
        pdf));
}

} // namespace lobby::tests
