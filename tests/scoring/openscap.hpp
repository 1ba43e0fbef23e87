#pragma once
// OpenSCAP's headers are C: what they include comes first, as C++ knows it; and they name a parameter
// `requires`.
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#pragma GCC diagnostic push
#ifdef __clang__
#pragma GCC diagnostic ignored "-Wkeyword-macro"
#endif
#define requires requires_
#pragma GCC diagnostic pop
extern "C" {
#include <oscap_source.h>
#include <xccdf_benchmark.h>
}
#undef requires
