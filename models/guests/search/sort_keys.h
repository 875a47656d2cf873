#pragma once

#include <QByteArray>
#include <QStringView>

#include <memory>

namespace lobby::guests {

/// Places in the alphabet as bytes that compare as the names do: Chinese by pinyin (zh-u-co-pinyin
/// of ICU), everything else as CLDR's root says. One thread at a time.
class SortKeys
{
public:
    SortKeys();
    ~SortKeys();
    Q_DISABLE_COPY_MOVE(SortKeys)

    [[nodiscard]] QByteArray of(QStringView name) const;
    /// Of the collation's rules: keys of different versions cannot be compared.
    [[nodiscard]] QByteArray version() const;

private:
    struct Collation;
    std::unique_ptr<Collation> m_collation;
};

} // namespace lobby::guests
