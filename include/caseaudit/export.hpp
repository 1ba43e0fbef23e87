#pragma once

/// Marks what the shared library offers to programs and plugins; everything else stays hidden.
#define CASEAUDIT_API __attribute__((visibility("default")))
