#pragma once

#include "models/support/uuid.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct pg_result;

namespace lobby::server::postgres {

/// What a statement answered, all of it, in binary. Rows and columns count from 0; a value must
/// be of the type that is asked for.
class Rows
{
public:
    explicit Rows(pg_result *result);

    [[nodiscard]] int size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// Rows that an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] qint64 affected() const;

    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] qint64 integer(int row, int column) const; ///< smallint, integer, bigint; 0: NULL
    [[nodiscard]] std::optional<qint64> optionalInteger(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] Uuid uuid(int row, int column) const; ///< none for NULL
    /// timestamptz in milliseconds since 1970.
    [[nodiscard]] qint64 milliseconds(int row, int column) const;

private:
    [[nodiscard]] QByteArrayView view(int row, int column) const;

    struct Closer
    {
        void operator()(pg_result *result) const noexcept;
    };
    std::unique_ptr<pg_result, Closer> m_result;
};

} // namespace lobby::server::postgres
