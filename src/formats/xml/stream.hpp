#pragma once
#include <caseaudit/export.hpp>
#include <functional>
#include <string>
#include <string_view>

namespace caseaudit::xml {

/// Told of a document's parts in their order. Names are local: no prefix, no namespace.
class CASEAUDIT_API Events {
public:
    virtual ~Events() = default;
    virtual void start(std::string_view name, int line) = 0;
    /// Each of the attributes of the element begun last, before what is inside it.
    virtual void attribute(std::string_view, std::string_view) {}
    /// Text may come in several parts.
    virtual void text(std::string_view part) = 0;
    virtual void end(std::string_view name) = 0;
    /// Asked between pieces of the file: whether the rest need not be read.
    virtual bool enough() const { return false; }
};

/// Reads a document of any size piece by piece, in any encoding that it declares. No DTD, no entities of its
/// own, no network. Throws `InputError` at the first fault, and passes on what `events` throws; what was told
/// before stays told.
CASEAUDIT_API void stream(const std::string& path, Events& events);
/// The same, from what fills a buffer and gives 0 at its end; `name` is what faults call it.
CASEAUDIT_API void stream(const std::function<std::size_t(char*, std::size_t)>& fill, const std::string& name,
                          Events& events);

}  // namespace caseaudit::xml
