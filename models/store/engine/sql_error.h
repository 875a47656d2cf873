#pragma once

#include "models/support/result.h"

#include <stdexcept>
#include <type_traits>

struct sqlite3;

namespace lobby::store {

/// Thrown and caught inside models/store and the repositories' guarded() blocks; never crosses a
/// thread or a public function.
class SqlError : public std::runtime_error
{
public:
    explicit SqlError(sqlite3 *connection);
    SqlError(int code, const char *message);
    /// SQLite's extended result code.
    [[nodiscard]] int code() const noexcept { return m_code; }

private:
    int m_code;
};

/// A refusal decided in the middle of a transaction, e.g. by a rule that reads the database.
class Refusal : public std::runtime_error
{
public:
    explicit Refusal(Error error)
        : std::runtime_error("refused")
        , m_error(std::move(error))
    {
    }
    [[nodiscard]] const Error &error() const noexcept { return m_error; }

private:
    Error m_error;
};

Error toError(const SqlError &error);
/// Did the storage itself fail, so that this connection must not be trusted with another write?
bool isStorageFailure(const SqlError &error);

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

template <typename F, typename... Args>
using GuardedResult = typename detail::Unwrapped<std::invoke_result_t<F, Args...>>::Type;

/// The one place where SqlError becomes a Result: everything that runs SQL is called through it.
/// `body` may return a value, a Result, or nothing.
template <typename F, typename... Args>
auto guarded(F &&body, Args &&...args) -> GuardedResult<F, Args...>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F, Args...>>) {
            std::forward<F>(body)(std::forward<Args>(args)...);
            return Done();
        } else {
            return std::forward<F>(body)(std::forward<Args>(args)...);
        }
    } catch (const Refusal &refusal) {
        return refusal.error();
    } catch (const SqlError &error) {
        return toError(error);
    }
}

} // namespace lobby::store
