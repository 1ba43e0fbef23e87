#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/codebook.hpp>
#include <caseaudit/export.hpp>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// From a comment to the themes it speaks of, with the words that say so.
namespace caseaudit {

/// A comment, and the field it was typed in where it had one.
struct CommentText {
    std::string_view text;
    std::optional<CommentKind> field;
};

/// A word read as another, one edit away, that the other comments or the codebook know.
struct Repair {
    std::size_t begin = 0;  ///< bytes of the comment
    std::size_t end = 0;
    std::string read_as;
    bool operator==(const Repair&) const = default;
};

/// Where a pattern is found.
struct ThemeHit {
    std::size_t pattern = 0;  ///< position in `Theme::includes`
    std::size_t begin = 0;    ///< bytes of the comment
    std::size_t end = 0;
    std::vector<Repair> repairs;
    bool operator==(const ThemeHit&) const = default;
};

/// One theme of one comment.
struct CASEAUDIT_API Coding {
    std::size_t theme = 0;  ///< position in `Codebook::themes`
    std::optional<CommentKind> by_field;
    std::optional<CommentKind> by_cues;  ///< of the clauses it is found in; nothing: no cue
    std::vector<ThemeHit> hits;          ///< by place, then pattern; at least one

    /// The field's, else the cues'; nothing: neither says.
    std::optional<CommentKind> polarity() const { return by_field ? by_field : by_cues; }
    bool disagrees() const { return by_field && by_cues && *by_field != *by_cues; }
    bool operator==(const Coding&) const = default;
};

struct CodedComment {
    bool says_nothing = false;    ///< empty, or one of the codebook's "n/a"
    std::vector<Coding> codings;  ///< by theme
    bool operator==(const CodedComment&) const = default;
};

struct CodingOptions {
    unsigned threads = 1;
    bool repairs = true;
    bool optional_themes = true;
};

/// A codebook made ready to be looked for. All its patterns are looked for in one pass over a comment.
class CASEAUDIT_API ThemeCoder {
public:
    explicit ThemeCoder(const Codebook& codebook);
    ~ThemeCoder();
    ThemeCoder(ThemeCoder&&) noexcept;
    ThemeCoder& operator=(ThemeCoder&&) noexcept;

    /// One for each comment, the same for any number of threads. Words are repaired against all the comments
    /// together.
    std::vector<CodedComment> code(const std::vector<CommentText>& comments,
                                   const CodingOptions& options) const;

    /// To code alike, one by one: first every comment is met, so that slips are known, then each is coded. It
    /// needs the coder while it lives.
    class CASEAUDIT_API OneByOne {
    public:
        ~OneByOne();
        OneByOne(OneByOne&&) noexcept;
        OneByOne& operator=(OneByOne&&) noexcept;
        void meet(std::string_view text);
        CodedComment code(const CommentText& comment);

    private:
        friend class ThemeCoder;
        struct Share;
        explicit OneByOne(std::unique_ptr<Share> share);
        std::unique_ptr<Share> share_;
    };
    OneByOne one_by_one(const CodingOptions& options) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
};

}  // namespace caseaudit
