# How everything is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

option(CASEAUDIT_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer, and the fuzzers (clang only)" OFF)
option(CASEAUDIT_UNITY "Compile the sources of a folder as one" OFF)
option(CASEAUDIT_BENCH "Build the benchmarks" OFF)

# The same arithmetic on every machine: no fused multiply-add.
add_compile_options(-ffp-contract=off)
if(CASEAUDIT_SANITIZE)
  # vptr and function compare types by the address of their description, which hidden symbols make another in each
  # library; SOCI's own is hidden.
  add_compile_options(-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize=vptr,function
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

add_library(caseaudit_warnings INTERFACE)
target_compile_options(caseaudit_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(CASEAUDIT_UNITY)
  # A name of one file shadows one of another; within each file, the other builds look.
  target_compile_options(caseaudit_warnings INTERFACE -Wno-shadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 sees overlapping copies where there are none: "text" + std::string, GCC bug 105651.
  target_compile_options(caseaudit_warnings INTERFACE -Wno-restrict)
endif()
