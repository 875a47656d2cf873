#pragma once

#include "models/support/result.h"

#include <QByteArray>

#include <stdexcept>
#include <type_traits>

struct pg_result;

namespace lobby::server::postgres {

/// Thrown and caught inside the server's storage; never crosses a thread. Says the state and what
/// the schema calls the thing concerned, never PostgreSQL's sentence: that one quotes values.
class SqlError : public std::runtime_error
{
public:
    /// `state` as in PostgreSQL's Appendix A.
    SqlError(const QByteArray &state, const QByteArray &what);
    explicit SqlError(const pg_result *failed);

    [[nodiscard]] const QByteArray &state() const noexcept { return m_state; }
    /// The connection is no more. What was to be committed may, or may not, have been.
    [[nodiscard]] bool isConnectionLost() const;
    /// Another transaction was in the way: deadlock, serialization, a lock that took too long.
    /// The same again may work.
    [[nodiscard]] bool isContention() const;
    [[nodiscard]] bool isUniqueViolation() const { return m_state == "23505"; }

private:
    QByteArray m_state;
};

/// Conflict (contention or a key that is taken), DiskFull, ReadOnly (a standby), NotAllowed
/// (missing right, row level security, wrong password), Cancelled (a time limit), Unavailable.
Error toError(const SqlError &error);

namespace detail {
template <typename T>
struct Unwrapped
{
    using Type = Result<T>;
};
template <typename T>
struct Unwrapped<Result<T>>
{
    using Type = Result<T>;
};
template <>
struct Unwrapped<void>
{
    using Type = Result<Done>;
};
} // namespace detail

/// The one place where SqlError becomes a Result. `body` may return a value, a Result, or nothing.
template <typename F>
auto guarded(F &&body) -> typename detail::Unwrapped<std::invoke_result_t<F>>::Type
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            std::forward<F>(body)();
            return Done();
        } else {
            return std::forward<F>(body)();
        }
    } catch (const SqlError &error) {
        return toError(error);
    }
}

} // namespace lobby::server::postgres
