#pragma once

namespace lobby::sim {

/// The bug that the mutated build has at the moment; 0 is none. Only generated code asks.
inline int mutant = 0;

} // namespace lobby::sim
