#include "app/lobbyctl/console.h"

#include "ui/wording/wording.h"

#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace lobby::ctl {

Result<access::Password> Console::readPassword()
{
    const std::optional<QByteArray> line = readLine();
    auto password = access::Password::fromUtf8(line.value_or(QByteArray()));
    if (!password)
        return Error {Error::Code::Invalid, {}, QStringLiteral("password")};
    return *std::move(password);
}

std::optional<QByteArray> Console::readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QByteArray::fromStdString(line);
}

void Console::print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

void Console::print(const QJsonObject &document)
{
    std::fputs(
        QJsonDocument(document).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
}

void Console::progress(const QString &text)
{
    if (isatty(STDERR_FILENO) != 0)
        std::fputs(("\r" + text.toUtf8() + "\x1b[K").constData(), stderr);
}

int Console::fail(const Error &error)
{
    const ui::Wording wording = ui::describe(error);
    if (m_json) {
        QJsonObject inner {{QStringLiteral("code"), codeName(error.code)},
            {QStringLiteral("message"), wording.what}, {QStringLiteral("next"), wording.next}};
        if (!error.subject.isEmpty())
            inner.insert(QStringLiteral("subject"), error.subject);
        print(QJsonObject {{QStringLiteral("error"), inner}});
    }
    const QString subject
        = error.subject.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(error.subject);
    std::fputs((QStringLiteral("lobbyctl: %1%2\n%3\n").arg(wording.what, subject, wording.next))
                   .toUtf8()
                   .constData(),
        stderr);
    return kFailed;
}

} // namespace lobby::ctl
