#include "models/guests/search/sort_keys.h"

#include <unicode/ucol.h>

namespace lobby::guests {

struct SortKeys::Collation
{
    UCollator *collator = nullptr;
};

SortKeys::SortKeys()
    : m_collation(std::make_unique<Collation>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_collation->collator = ucol_open("zh-u-co-pinyin", &status);
    Q_ASSERT(U_SUCCESS(status)); // part of ICU's own data
}

SortKeys::~SortKeys()
{
    ucol_close(m_collation->collator);
}

QByteArray SortKeys::of(QStringView name) const
{
    // The terminating NUL that ICU appends is left out; it is in no key, so the order stays.
    QByteArray key(64, Qt::Uninitialized);
    for (;;) {
        const int32_t size = ucol_getSortKey(m_collation->collator, name.utf16(),
            static_cast<int32_t>(name.size()), reinterpret_cast<uint8_t *>(key.data()),
            static_cast<int32_t>(key.size()));
        const bool fits = size <= key.size();
        key.resize(size);
        if (fits) {
            key.chop(1);
            return key;
        }
    }
}

QByteArray SortKeys::version() const
{
    UVersionInfo version;
    ucol_getVersion(m_collation->collator, version);
    return QByteArray(reinterpret_cast<const char *>(version), sizeof version).toHex();
}

} // namespace lobby::guests
