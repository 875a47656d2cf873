#pragma once

#include "models/access/secrets/password.h"
#include "models/support/result.h"

#include <QJsonObject>

namespace lobby::ctl {

/// Exit codes of every program of the house.
enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2 };

/// Standard input and output of the command line. Passwords come from standard input, never from
/// the arguments; errors go to standard error in words, or as one JSON document when asked.
class Console
{
public:
    void setJson(bool on) { m_json = on; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// The first line of standard input. Invalid with the subject "password".
    Result<access::Password> readPassword();
    /// The next line of standard input without its end; none at the end of input.
    std::optional<QByteArray> readLine();

    void print(const QString &line);
    /// One JSON document on one line.
    void print(const QJsonObject &document);
    /// Progress on standard error, only when somebody looks at it.
    void progress(const QString &text);
    /// Says what happened and what to do; answers the exit code.
    int fail(const Error &error);

private:
    bool m_json = false;
};

} // namespace lobby::ctl
