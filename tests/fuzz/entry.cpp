#include "tests/fuzz/fuzz_target.h"

#include <cstdint>

/// Where libFuzzer comes in, by its name and shape.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    lobby::fuzz::tryInput({reinterpret_cast<const char *>(bytes), qsizetype(size)});
    return 0;
}
