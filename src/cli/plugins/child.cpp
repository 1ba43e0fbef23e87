#include "cli/plugins/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spdlog/fmt/fmt.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <caseaudit/error.hpp>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace caseaudit::cli {
namespace {

constexpr std::size_t most_bytes = 1'000'000;
constexpr int look_every_ms = 20;

struct Pipe {
    Pipe() {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw Error{fmt::format("cannot make a pipe: {}", std::strerror(errno))};
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        ::close(ends[0]);
        if (ends[1] >= 0) ::close(ends[1]);
    }
    void close_writing() {
        ::close(ends[1]);
        ends[1] = -1;
    }

    std::array<int, 2> ends{};
};

/// Between fork and exec only what is safe there: no memory is asked for.
[[noreturn]] void become_child(int report_to, const char* word, const char* argument) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (report_to == report_descriptor) {
        ::fcntl(report_to, F_SETFD, 0);
    } else {
        ::dup2(report_to, report_descriptor);
    }
    ::execl("/proc/self/exe", "caseaudit", word, argument, static_cast<char*>(nullptr));
    ::_exit(127);
}

/// Takes what there is to read, waiting a little for it.
void take(int from, std::string& report) {
    pollfd ready{from, POLLIN, 0};
    if (::poll(&ready, 1, look_every_ms) <= 0) return;
    std::array<char, 4096> bytes{};
    const auto n = ::read(from, bytes.data(), bytes.size());
    if (n > 0 && report.size() < most_bytes) report.append(bytes.data(), static_cast<std::size_t>(n));
    if (n == 0) ::poll(nullptr, 0, look_every_ms);
}

/// What is left in the pipe once its writer has ended.
void take_rest(int from, std::string& report) {
    ::fcntl(from, F_SETFL, O_NONBLOCK);
    std::array<char, 4096> bytes{};
    for (auto n = ::read(from, bytes.data(), bytes.size()); n > 0 && report.size() < most_bytes;
         n = ::read(from, bytes.data(), bytes.size())) {
        report.append(bytes.data(), static_cast<std::size_t>(n));
    }
}

}  // namespace

ChildEnd run_self(const std::string& word, const std::string& argument, std::chrono::milliseconds limit) {
    Pipe pipe;
    const auto child = ::fork();
    if (child < 0) throw Error{fmt::format("cannot start a process: {}", std::strerror(errno))};
    if (child == 0) become_child(pipe.ends[1], word.c_str(), argument.c_str());
    ::setpgid(child, child);
    pipe.close_writing();

    ChildEnd end;
    int status = 0;
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        take(pipe.ends[0], end.report);
        if (std::chrono::steady_clock::now() < deadline) continue;
        end.in_time = false;
        ::kill(-child, SIGKILL);
        ::waitpid(child, &status, 0);
        break;
    }
    ::kill(-child, SIGKILL);
    take_rest(pipe.ends[0], end.report);
    end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    end.code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    return end;
}

}  // namespace caseaudit::cli
