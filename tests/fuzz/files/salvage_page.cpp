#include "models/store/salvage/record_format.h"
#include "models/store/salvage/sealed_pages.h"
#include "models/store/salvage/tree_page.h"
#include "tests/fuzz/fuzz_target.h"

using namespace lobby::store;

namespace lobby::fuzz {

/// A page of a database whose first page is gone, so that nothing says that it is as it was
/// written.
void tryInput(QByteArrayView bytes)
{
    QByteArray page = bytes.toByteArray();
    page.resize(SealedPages::kPageBytes, '\0');
    for (const quint32 number : {1U, 3U}) {
        const auto tree = readTreePage(page, number);
        if (!tree)
            continue;
        for (const TreeCell &cell : tree->cells) {
            require(cell.here.size() <= SealedPages::kUsableBytes, "a row's part is on its page");
            require(cell.hasRow || cell.here.isEmpty(), "an inner page of a table has no rows");
            if (const auto values = decodeRecord(cell.here))
                require(values->size() <= cell.here.size(), "a value has a type of a byte");
        }
    }
    (void)decodeRecord(bytes);
}

} // namespace lobby::fuzz
