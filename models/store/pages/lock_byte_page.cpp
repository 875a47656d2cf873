#include "models/store/pages/lock_byte_page.h"

#include "models/store/pages/page_reader.h"

#include <sqlite3.h>

namespace lobby::store {

quint32 lockBytePage()
{
    // 0 asks without moving it.
    return static_cast<quint32>(sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, 0))
        / static_cast<quint32>(kPlainPageBytes)
        + 1;
}

} // namespace lobby::store
